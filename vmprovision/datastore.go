package vmprovision

import (
	"context"
	"encoding/json"
	"path"
	"sort"
	"strings"
	"sync/atomic"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"golang.org/x/sync/singleflight"

	"berth/imagestore"
	"berth/internal/errs"
)

// What lies in Berth's folder on every datastore besides images.
const (
	logsFolder  = "logs"       // files of serial ports
	tmpFolder   = "tmp"        // small files on their way
	ownerFile   = "owner.json" // whose folder it is; written when the folders are there
	ownerLimit  = 4096
	maxListed   = 1 << 20 // entries of one folder
	maxPathSize = 1024
)

// Datastore is Berth's folder on one datastore. It is what the image store asks
// for; paths are relative to the folder and never leave it.
type Datastore struct {
	c       *Client
	ref     types.ManagedObjectReference
	browser types.ManagedObjectReference
	name    string
	kind    string // "VMFS", "vsan", …
	url     string

	root      atomic.Pointer[string] // by which Berth's folder is reached on vSAN; nil is its name
	prepared  atomic.Bool
	preparing singleflight.Group
	markers   volumeMarkers
}

// Datastore gives Berth's folder on a datastore; "" is the default one.
func (c *Client) Datastore(name string) (*Datastore, error) { return c.store(name) }

func (c *Client) store(name string) (*Datastore, error) {
	if name == "" {
		name = c.site.order[0]
	}
	ds := c.stores[name]
	if ds == nil {
		return nil, errs.New(errs.NotFound, "find datastore", name, "Berth may use %s", strings.Join(c.site.order, ", "))
	}
	return ds, nil
}

// Datastores says what Berth may use, the default first.
func (c *Client) Datastores(ctx context.Context) ([]DatastoreInfo, error) {
	var refs []types.ManagedObjectReference
	for _, name := range c.site.order {
		refs = append(refs, c.stores[name].ref)
	}
	objects, err := readProps(ctx, c.vim, refs, "Datastore", "summary")
	if err != nil {
		return nil, vimError(err, "read datastores", strings.Join(c.site.order, ", "))
	}
	rank := map[string]int{}
	for i, name := range c.site.order {
		rank[name] = i
	}
	var out []DatastoreInfo
	for _, o := range objects {
		for _, p := range o.PropSet {
			s := as[types.DatastoreSummary](p.Val)
			out = append(out, DatastoreInfo{Name: s.Name, Type: s.Type, Capacity: s.Capacity, Free: s.FreeSpace,
				Accessible: s.Accessible, Default: s.Name == c.site.order[0]})
		}
	}
	sort.Slice(out, func(i, j int) bool { return rank[out[i].Name] < rank[out[j].Name] })
	return out, nil
}

// Name is the datastore's inventory name.
func (d *Datastore) Name() string { return d.name }

// Space gives capacity and free bytes.
func (d *Datastore) Space(ctx context.Context) (capacity, free int64, err error) {
	objects, err := readProps(ctx, d.c.vim, []types.ManagedObjectReference{d.ref}, "Datastore", "summary")
	if err != nil {
		return 0, 0, vimError(err, "read datastore", d.name)
	}
	if len(objects) == 0 || len(objects[0].PropSet) == 0 {
		return 0, 0, errs.New(errs.NotFound, "read datastore", d.name, "it is gone")
	}
	s := as[types.DatastoreSummary](objects[0].PropSet[0].Val)
	if !s.Accessible {
		return 0, 0, errs.New(errs.Unavailable, "read datastore", d.name, "it is not accessible")
	}
	return s.Capacity, s.FreeSpace, nil
}

// cleanPath refuses a relative path that is empty in a part, leaves the folder
// or holds what a datastore path cannot.
func cleanPath(p string) (string, error) {
	bad := func(why string) (string, error) {
		return "", errs.New(errs.Invalid, "check path", p, "%s", why)
	}
	if p == "" || p == "." {
		return "", nil
	}
	if len(p) > maxPathSize {
		return bad("longer than 1024 bytes")
	}
	for _, part := range strings.Split(p, "/") {
		switch {
		case part == "" || part == "." || part == "..":
			return bad("a part is empty, . or ..")
		case strings.ContainsAny(part, "\\[]%?*\"<>|:") || strings.ContainsFunc(part, func(r rune) bool { return r < ' ' || r == 0x7f || r == 0xfffd }):
			return bad("it holds a character that a datastore path cannot")
		}
	}
	return p, nil
}

// path is the datastore path of checked parts.
func (d *Datastore) path(parts ...string) string {
	return joinDatastorePath(d.name, append([]string{d.folder()}, parts...)...)
}

// owner is the content of ownerFile.
type owner struct {
	Owner string `json:"owner"`
}

// prepare makes Berth's folder with what belongs into it, once. A folder that
// another site has marked is refused.
func (d *Datastore) prepare(ctx context.Context) error {
	if d.prepared.Load() {
		return nil
	}
	_, err := once(ctx, &d.preparing, "", d.c.cfg.CallTimeout, func(ctx context.Context) (any, error) {
		err := d.claim(ctx)
		d.prepared.Store(err == nil)
		return nil, err
	})
	return vimError(err, "prepare datastore", d.name)
}

// claim makes sure that the folder is this site's, and makes it when there is none.
func (d *Datastore) claim(ctx context.Context) error {
	switch marked, err := d.marker(ctx); {
	case err == nil && marked != d.c.cfg.Owner:
		return errs.New(errs.Conflict, "prepare datastore", d.path(ownerFile), "the folder belongs to owner %q, not to %q", marked, d.c.cfg.Owner).
			WithHint("set another datastoreFolder for this site")
	case !errs.Is(err, errs.NotFound):
		return err
	}
	// Folders that are left without the marker are what the next try begins with.
	return d.c.workflow(ctx, "prepare datastore", d.name,
		step{name: "make folders", do: d.makeFolders},
		step{name: "mark as ours", do: func(ctx context.Context) error {
			data, err := json.Marshal(owner{d.c.cfg.Owner})
			if err != nil {
				return errs.New(errs.Internal, "", d.name, "%w", err)
			}
			return d.put(ctx, ownerFile, data)
		}, done: func(ctx context.Context) bool {
			marked, err := d.marker(ctx)
			return err == nil && marked == d.c.cfg.Owner
		}, undo: func(ctx context.Context) error {
			// Half a marker would be in the way for ever; a whole one is another daemon's.
			if _, err := d.marker(ctx); errs.Is(err, errs.Corrupt) {
				return d.delete(ctx, ownerFile)
			}
			return nil
		}, left: "remove the file"},
	)
}

// makeFolders makes all at once, so that no workflow makes a folder that outlives it.
func (d *Datastore) makeFolders(ctx context.Context) error {
	if err := d.makeObject(ctx); err != nil {
		return err
	}
	for _, dir := range []string{logsFolder, tmpFolder, projectsFolder, "images", "templates", volumesFolder} {
		if err := d.mkdir(ctx, dir); err != nil {
			return err
		}
	}
	return nil
}

// marker reads whose folder it is.
func (d *Datastore) marker(ctx context.Context) (string, error) {
	data, err := d.get(ctx, ownerFile, ownerLimit)
	if err != nil {
		return "", err
	}
	var o owner
	if err := json.Unmarshal(data, &o); err != nil {
		return "", errs.New(errs.Corrupt, "read marker", d.path(ownerFile), "%w", err)
	}
	return o.Owner, nil
}

// mkdir makes a folder with its parents; one that is there is no error.
func (d *Datastore) mkdir(ctx context.Context, dir string) error {
	dc := d.c.site.dc.Reference()
	_, err := methods.MakeDirectory(ctx, d.c.vim, &types.MakeDirectory{
		This: *d.c.vim.ServiceContent.FileManager, Name: d.path(dir), Datacenter: &dc, CreateParentDirectories: types.NewBool(true)})
	if err = vimError(err, "make folder", d.path(dir)); errs.Is(err, errs.Exists) {
		return nil
	}
	return err
}

// List names what is directly in a folder; a missing folder is empty.
func (d *Datastore) List(ctx context.Context, dir string) ([]imagestore.FileInfo, error) {
	dir, err := cleanPath(dir)
	if err != nil {
		return nil, err
	}
	return d.search(ctx, d.path(dir), "*")
}

// search names what is directly in a folder at a datastore path and matches.
func (d *Datastore) search(ctx context.Context, at, pattern string) ([]imagestore.FileInfo, error) {
	info, err := d.c.run(ctx, "list folder", at, func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.SearchDatastore_Task(ctx, d.c.vim, &types.SearchDatastore_Task{
			This: d.browser, DatastorePath: at,
			SearchSpec: searchAll(pattern)})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	if isFault[*types.FileNotFound](err) { // what else is not found is not a folder
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return files(as[types.HostDatastoreBrowserSearchResults](info.Result), at)
}

// files reads the answer of a search.
func files(result types.HostDatastoreBrowserSearchResults, at string) ([]imagestore.FileInfo, error) {
	if len(result.File) > maxListed {
		return nil, errs.New(errs.Quota, "list folder", at, "%d entries, at most %d are read", len(result.File), maxListed)
	}
	var out []imagestore.FileInfo
	for _, f := range result.File {
		b := f.GetFileInfo()
		_, isDir := f.(*types.FolderFileInfo)
		fi := imagestore.FileInfo{Name: path.Base(strings.TrimSuffix(b.Path, "/")), Dir: isDir, Size: b.FileSize}
		if b.Modification != nil {
			fi.Modified = *b.Modification
		}
		out = append(out, fi)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out, nil
}

// Tree names what is in a folder and in those directly below it; vSphere looks
// at deeper ones, too.
func (d *Datastore) Tree(ctx context.Context, dir string) (map[string][]imagestore.FileInfo, error) {
	return d.tree(ctx, dir, "*")
}

// tree is Tree of what matches.
func (d *Datastore) tree(ctx context.Context, dir, pattern string) (map[string][]imagestore.FileInfo, error) {
	dir, err := cleanPath(dir)
	if err != nil {
		return nil, err
	}
	at := d.path(dir)
	info, err := d.c.run(ctx, "list folders", at, func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.SearchDatastoreSubFolders_Task(ctx, d.c.vim, &types.SearchDatastoreSubFolders_Task{
			This: d.browser, DatastorePath: at, SearchSpec: searchAll(pattern)})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	if isFault[*types.FileNotFound](err) { // what else is not found is not a folder
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := map[string][]imagestore.FileInfo{}
	for _, r := range as[types.ArrayOfHostDatastoreBrowserSearchResults](info.Result).HostDatastoreBrowserSearchResults {
		_, p, ok := splitDatastorePath(strings.TrimSuffix(r.FolderPath, "/"))
		below, inside := strings.CutPrefix(p, path.Join(d.folder(), dir))
		if !ok || !inside || strings.Count(below, "/") > 1 {
			continue
		}
		if out[dir+below], err = files(r, at); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func searchAll(pattern string) *types.HostDatastoreBrowserSearchSpec {
	return &types.HostDatastoreBrowserSearchSpec{
		MatchPattern: []string{pattern},
		Details:      &types.FileQueryFlags{FileType: true, FileSize: true, Modification: true},
	}
}
