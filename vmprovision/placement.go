package vmprovision

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// Placement is what a request says of where a container goes. Empty members
// leave it to Berth; the host is always left to DRS.
type Placement struct {
	Cluster       string // name of one of the clusters that Berth may use
	Datastore     string // name of one of the datastores that Berth may use
	StoragePolicy string // name of a storage policy
	Group         string // name of a DRS VM group of the cluster
	Clone         CloneMethod
}

// Placed is how a container was placed, and why. It is kept under KeyPlacement.
type Placed struct {
	Clone         CloneMethod `json:"clone"`
	Reason        string      `json:"reason"`
	Cluster       string      `json:"cluster,omitempty"`
	Datastore     string      `json:"datastore,omitempty"`
	StoragePolicy string      `json:"storagePolicy,omitempty"`
	Group         string      `json:"group,omitempty"` // DRS VM group that the VM is to be in
}

func (p Placed) encode() string {
	b, err := json.Marshal(p)
	if err != nil {
		return "" // strings always encode
	}
	return string(b)
}

// decodePlaced is empty for what cannot be read: the document explains, it
// decides nothing but the group, which is looked up by name.
func decodePlaced(doc string) Placed {
	var p Placed
	if len(doc) > 4096 || json.Unmarshal([]byte(doc), &p) != nil {
		return Placed{}
	}
	return p
}

// storeFact is a datastore as placement sees it.
type storeFact struct {
	name        string
	kind        string // "VMFS", "NFS", "vsan", "VVOL", …
	free        int64
	accessible  bool
	maintenance bool
	hosts       map[string]bool // that have it mounted and see it, by managed object id
}

// computeFact is a cluster as placement sees it.
type computeFact struct {
	name   string
	ref    types.ManagedObjectReference
	pool   types.ManagedObjectReference
	hosts  map[string]bool
	freeMB int64 // memory that nobody demands
}

// landscape is what there is to choose from: clusters and datastores in the
// order of the configuration.
type landscape struct {
	computes []computeFact
	stores   []storeFact
}

// wish is what a container needs of its place.
type wish struct {
	Placement
	parent     string          // datastore of the baked image's disk
	compatible map[string]bool // datastores that meet the policy; nil is no policy
	swap       int64           // bytes that every VM takes: its swap file
	disk       int64           // bytes that a full copy of the disk may take
	grow       int64           // bytes that C:'s disk is to be larger than the baked image's
	against    string          // what speaks against an instant clone, "" is nothing
}

// headroom is what the first writes of a linked clone may take.
const headroom = 1 << 30

// choice is what placement decided.
type choice struct {
	compute computeFact
	store   string
	method  CloneMethod
	reason  string
}

// choose decides cluster, datastore and kind of clone. It is a function of its
// arguments alone: the same landscape and wish give the same place. Every
// candidate that is passed over is named in the error if none is left.
func (l landscape) choose(w wish) (choice, error) {
	if w.Clone == CloneInstant && w.against != "" {
		return choice{}, errs.New(errs.Unsupported, "place container", "instant clone", "%s", w.against).WithHint("ask for clone auto, or leave it to the site")
	}
	computes := l.computes
	if w.Cluster != "" {
		i := slices.IndexFunc(computes, func(c computeFact) bool { return c.name == w.Cluster })
		if i < 0 {
			return choice{}, errs.New(errs.NotFound, "place container", "cluster "+w.Cluster, "Berth may use %s", joinNames(computes, func(c computeFact) string { return c.name })).
				WithHint("name one of them, or add it to vsphere.clusters")
		}
		computes = computes[i : i+1]
	}
	if w.Datastore != "" && !slices.ContainsFunc(l.stores, func(s storeFact) bool { return s.name == w.Datastore }) {
		return choice{}, errs.New(errs.NotFound, "place container", "datastore "+w.Datastore, "Berth may use %s", joinNames(l.stores, func(s storeFact) string { return s.name }))
	}
	// The cluster with most free memory first; the configured order among equals.
	computes = slices.Clone(computes)
	slices.SortStableFunc(computes, func(a, b computeFact) int { return int(min(max(b.freeMB-a.freeMB, -1), 1)) })
	var best choice
	var passed []string
	found := false
	for _, c := range computes {
		got, why := l.within(c, w)
		passed = append(passed, why...)
		// A linked clone in a fuller cluster is better than a copy in an emptier.
		if got.store != "" && (!found || best.method == CloneDirect && got.method != CloneDirect) {
			best, found = got, true
		}
	}
	if !found {
		e := errs.New(errs.Quota, "place container", "datastores", "none fits: %s", strings.Join(passed, "; "))
		return choice{}, e.WithHint("free space, name another datastore or storage policy, or add one to vsphere.datastores")
	}
	return best, nil
}

// within chooses a datastore for one cluster.
func (l landscape) within(c computeFact, w wish) (choice, []string) {
	parent := storeFact{name: w.parent}
	if i := slices.IndexFunc(l.stores, func(s storeFact) bool { return s.name == w.parent }); i >= 0 {
		parent = l.stores[i]
	}
	stores := slices.Clone(l.stores)
	// Beside the parent first, then by free space; configured order among equals.
	slices.SortStableFunc(stores, func(a, b storeFact) int {
		switch {
		case a.name == parent.name:
			return -1
		case b.name == parent.name:
			return 1
		}
		return int(min(max((b.free-a.free)>>20, -1), 1))
	})
	var passed []string
	var copied choice
	for _, s := range stores {
		if w.Datastore != "" && s.name != w.Datastore {
			continue
		}
		if why := unfit(s, c, w); why != "" {
			passed = append(passed, s.name+" "+why)
			continue
		}
		child, why := childDisk(s, parent, c)
		if w.grow > 0 {
			child, why = false, "C: is to be larger than the image's, and vSphere expands no disk that has a parent"
		}
		method, why := cloneTable(w.Clone, child, why, w.against)
		if method == "" {
			passed = append(passed, s.name+" takes no "+string(w.Clone)+" clone: "+why)
			continue
		}
		need := w.swap + headroom
		if method == CloneDirect {
			need = w.swap + w.disk + w.grow
		}
		if s.free < need {
			passed = append(passed, fmt.Sprintf("%s has %d MiB free, %d MiB are needed (%s clone)", s.name, s.free>>20, need>>20, method))
			continue
		}
		got := choice{compute: c, store: s.name, method: method, reason: why + placeReason(s, parent, w, passed)}
		if method != CloneDirect || w.Clone == CloneDirect {
			return got, passed
		}
		if copied.store == "" {
			copied = got
		}
	}
	return copied, passed
}

// unfit says why a datastore cannot take VMs of a cluster, or "".
func unfit(s storeFact, c computeFact, w wish) string {
	switch {
	case !s.accessible:
		return "is not accessible"
	case s.maintenance:
		return "is in maintenance mode"
	case !shared(s.hosts, c.hosts):
		return "is seen by no host of " + c.name
	case w.compatible != nil && !w.compatible[s.name]:
		return fmt.Sprintf("does not meet storage policy %q", w.StoragePolicy)
	}
	return ""
}

func placeReason(s, parent storeFact, w wish, passed []string) string {
	switch {
	case w.Datastore != "":
		return "; datastore as asked for"
	case w.compatible != nil:
		return fmt.Sprintf("; it meets storage policy %q", w.StoragePolicy)
	case s.name != parent.name && len(passed) > 0:
		return "; most free space of those that fit, since " + passed[0]
	}
	return ""
}

// objects tells datastores whose disks are objects from those of files.
func objects(kind string) bool {
	return strings.EqualFold(kind, "vsan") || strings.EqualFold(kind, "vsanD") || strings.EqualFold(kind, "VVOL")
}

func shared(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

func sharedBy(a, b, c map[string]bool) bool {
	for k := range a {
		if b[k] && c[k] {
			return true
		}
	}
	return false
}

func joinNames[T any](list []T, name func(T) string) string {
	var out []string
	for _, v := range list {
		out = append(out, name(v))
	}
	return strings.Join(out, ", ")
}
