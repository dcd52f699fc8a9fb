package agent

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Bounds of what an image disk may make a bake do.
const (
	maxManifest = 256 << 20
	maxDepth    = 512     // of directories: a path has at most 32767 characters
	maxLinked   = 4 << 20 // files with several names
)

// application lays one image disk over a target. Every step may be repeated, so
// that a bake that was cut off starts again where that is safe.
type application struct {
	ctx      context.Context
	files    files
	hives    hives  // nil leaves the registry as it is
	source   string // the image disk's root
	target   string // C:
	state    string // a directory on the target's volume
	image    string
	progress func(guestinfo.BakeStatus)
	say      func(string) // what is being done now; may be nil
	log      func(format string, args ...any)

	manifest guestinfo.DiskManifest
	implied  map[string]bool   // upper-case paths
	linked   map[uint64]string // source file → its first name on the target
	hash     hash.Hash
	done     guestinfo.BakeStatus
}

// journal is what a bake remembers over a restart.
type journal struct {
	Image   string                `json:"image"`
	Staged  bool                  `json:"staged"`          // the links' targets have second names
	Cleared bool                  `json:"cleared"`         // whiteouts are applied
	Files   *guestinfo.BakeStatus `json:"files,omitempty"` // all files are laid; with the inventory's hash
	Taken   []string              `json:"taken,omitempty"` // hives that were taken over
	// Restarted is set when Windows is told to start anew for them.
	Restarted bool                  `json:"restarted,omitempty"`
	Done      *guestinfo.BakeStatus `json:"done,omitempty"`
}

func (p *application) run() error {
	if err := p.readManifest(); err != nil {
		return err
	}
	if err := os.MkdirAll(p.state, 0o700); err != nil {
		return p.failed("make state directory", p.state, err)
	}
	j := p.readJournal()
	if j.Done != nil {
		p.done = *j.Done
		return nil
	}
	if j.Files == nil {
		var err error
		if j, err = p.layFiles(j); err != nil {
			return err
		}
	}
	p.done = *j.Files
	j, err := p.takeRegistry(j)
	if err != nil {
		return err
	}
	if p.hives != nil {
		if err := p.hives.forget(); err != nil {
			return hiveError("generalise", "", err)
		}
	}
	j.Done = j.Files
	return p.writeJournal(j)
}

// layFiles applies everything but the registry.
func (p *application) layFiles(j journal) (journal, error) {
	j.Image = p.image
	for _, step := range []struct {
		done *bool
		do   func() error
	}{{&j.Staged, p.stageLinks}, {&j.Cleared, p.clear}} {
		if *step.done {
			continue
		}
		if err := step.do(); err != nil {
			return j, err
		}
		*step.done = true
		if err := p.writeJournal(j); err != nil {
			return j, err
		}
	}
	p.linked, p.hash = map[uint64]string{}, sha256.New()
	if err := p.tree("", 0, nil); err != nil {
		return j, err
	}
	if missing := int64(p.manifest.Entries) - int64(p.done.Entries); missing > 0 {
		if p.files.complete() {
			return j, errs.New(errs.Corrupt, "bake", p.source, "the volume has %d names, its manifest says %d", p.done.Entries, p.manifest.Entries)
		}
		p.files.lost()["names that the system does not show"] = int(missing)
	}
	if err := p.placeLinks(); err != nil {
		return j, err
	}
	if err := p.recordHives(); err != nil {
		return j, err
	}
	p.done.Hash = "sha256:" + hex.EncodeToString(p.hash.Sum(nil))
	done := p.done
	j.Files = &done
	return j, p.writeJournal(j)
}

// notes say by name what was not applied.
func (p *application) notes() []string {
	n := p.files.lost().notes()
	order, _ := p.deltas()
	switch {
	case len(order) == 0:
	case p.hives == nil:
		n = append(n, fmt.Sprintf("registry deltas left out: %s", strings.Join(order, ", ")))
	default:
		n = append(n, p.hives.lost().notes()...)
	}
	return n
}

func (p *application) report(what string) {
	if p.say != nil {
		p.say(what)
	}
}

func (p *application) failed(step, object string, err error) error {
	if errors.Is(err, context.Canceled) {
		return errs.New(errs.Canceled, "bake: "+step, object, "%w", err)
	}
	return errs.New(errs.Unavailable, "bake: "+step, object, "%w", err)
}

func (p *application) readManifest() error {
	const step = "bake: read manifest"
	path := below(p.source, native(strings.ReplaceAll(guestinfo.DiskManifestPath, "/", `\`)))
	f, err := os.Open(path)
	if err != nil {
		return errs.New(errs.Corrupt, step, path, "%w", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxManifest+1))
	switch {
	case err != nil:
		return errs.New(errs.Unavailable, step, path, "%w", err)
	case len(b) > maxManifest:
		return errs.New(errs.Corrupt, step, path, "more than %d bytes", maxManifest)
	}
	m := &p.manifest
	if err := json.Unmarshal(b, m); err != nil {
		return errs.New(errs.Corrupt, step, path, "%w", err)
	}
	if m.Version != guestinfo.DiskManifestVersion {
		return errs.New(errs.Unsupported, step, path, "manifest has version %d, this agent reads %d", m.Version, guestinfo.DiskManifestVersion)
	}
	paths := slices.Concat(m.Whiteouts, m.Opaque, m.Implied)
	for _, l := range m.Links {
		paths = append(paths, l.Path, l.Target)
	}
	for _, s := range paths {
		if !validPath(s) {
			return errs.New(errs.Corrupt, step, path, "%.200q is no path below C:\\", s)
		}
	}
	if err := checkHives(m.Hives); err != nil {
		return errs.New(errs.Corrupt, step, path, "%w", err)
	}
	p.implied = make(map[string]bool, len(m.Implied))
	for _, s := range m.Implied {
		p.implied[strings.ToUpper(s)] = true
	}
	p.done.Total = m.Entries
	return nil
}

// validPath accepts relative paths of plain names with backslashes.
func validPath(s string) bool {
	if s == "" || len(s) > 1<<16 || strings.ContainsAny(s, "/:\x00") {
		return false
	}
	for part := range strings.SplitSeq(s, `\`) {
		if part == "" || part == "." || part == ".." {
			return false
		}
	}
	return true
}

func (p *application) journalPath() string { return below(p.state, "bake.json") }

// readJournal gives an empty journal for none, a broken one and another image's.
func (p *application) readJournal() journal {
	var j journal
	b, err := os.ReadFile(p.journalPath())
	if err != nil || json.Unmarshal(b, &j) != nil || j.Image != p.image {
		return journal{}
	}
	return j
}

func (p *application) writeJournal(j journal) error {
	b, err := json.Marshal(j)
	if err == nil {
		tmp := p.journalPath() + ".new"
		if err = os.WriteFile(tmp, b, 0o600); err == nil {
			err = os.Rename(tmp, p.journalPath())
		}
	}
	if err != nil {
		return p.failed("write journal", p.journalPath(), err)
	}
	return nil
}

func (p *application) staged(i int) string { return below(p.state, "link-"+strconv.Itoa(i)) }

// stageLinks gives the links' targets a second name, for a whiteout may take
// their first.
func (p *application) stageLinks() error {
	for i, l := range p.manifest.Links {
		if err := p.files.remove(p.staged(i)); err != nil {
			return p.failed("stage link", l.Path, err)
		}
		if err := p.files.link(below(p.target, native(l.Target)), p.staged(i)); err != nil {
			return errs.New(errs.Corrupt, "bake: stage link", l.Path, "the template has no %s: %w", l.Target, err)
		}
	}
	return nil
}

// clear removes what the image does not want of the template.
func (p *application) clear() error {
	for _, w := range p.manifest.Whiteouts {
		path := below(p.target, native(w))
		err := p.ctx.Err()
		if err == nil {
			err = p.keepTimes(parent(path), func() error { return p.files.remove(path) })
		}
		if err != nil {
			return p.failed("whiteout", w, err)
		}
	}
	for _, o := range p.manifest.Opaque {
		dir := below(p.target, native(o))
		if err := p.keepTimes(dir, func() error { return p.empty(dir) }); err != nil {
			return p.failed("empty directory", o, err)
		}
	}
	return nil
}

func (p *application) empty(dir string) error {
	names, err := list(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, n := range names {
		if err == nil {
			err = p.files.remove(below(dir, n))
		}
	}
	return err
}

// keepTimes does something in a directory without leaving a trace in its times.
func (p *application) keepTimes(dir string, do func() error) error {
	n, err := p.files.stat(dir)
	if err != nil || n.reparse || !n.dir {
		return do() // there is nothing to keep; do sees for itself
	}
	if err := do(); err != nil {
		return err
	}
	return p.files.finish(dir, n)
}

func parent(path string) string { return path[:strings.LastIndexByte(path, os.PathSeparator)] }

// placeLinks moves the staged names to their places.
func (p *application) placeLinks() error {
	for i, l := range p.manifest.Links {
		if _, err := p.files.stat(p.staged(i)); errors.Is(err, fs.ErrNotExist) {
			continue // placed before a restart
		}
		dst := below(p.target, native(l.Path))
		err := os.MkdirAll(parent(dst), 0o755)
		if err == nil {
			err = p.keepTimes(parent(dst), func() error {
				if err := p.files.remove(dst); err != nil {
					return err
				}
				return p.files.rename(p.staged(i), dst)
			})
		}
		if err != nil {
			return p.failed("link", l.Path, err)
		}
	}
	return nil
}

// tree applies the directory rel of \Files. above are the file numbers of the
// directories that lead to it, by which a loop is noticed where the system
// follows links by itself.
func (p *application) tree(rel string, depth int, above []uint64) error {
	src := below(p.source, guestinfo.DiskFiles)
	if rel != "" {
		src = below(src, rel)
	}
	if depth > maxDepth {
		return errs.New(errs.Corrupt, "bake: walk", rel, "more than %d directories deep", maxDepth)
	}
	names, err := list(src)
	if depth == 0 && errors.Is(err, fs.ErrNotExist) {
		return nil // an image that adds nothing
	}
	if err != nil {
		return p.failed("list", src, err)
	}
	for _, name := range names {
		if err := p.ctx.Err(); err != nil {
			return p.failed("walk", rel, err)
		}
		path := name
		if rel != "" {
			path = below(rel, name)
		}
		if err := p.entry(below(src, name), path, depth, above); err != nil {
			return err
		}
	}
	return nil
}

func (p *application) entry(src, rel string, depth int, above []uint64) error {
	n, err := p.files.stat(src)
	if errors.Is(err, fs.ErrNotExist) && !p.files.complete() {
		return nil // a link that leads nowhere, followed by the system itself
	}
	if err != nil {
		return p.failed("read", src, err)
	}
	dst := below(p.target, rel)
	if n.dir && !n.reparse {
		if slices.Contains(above, n.id) {
			return nil
		}
		return p.directory(src, dst, rel, n, depth, append(above, n.id))
	}
	if err := p.file(src, dst, n); err != nil {
		return p.failed("copy", rel, err)
	}
	return p.record(rel, dst)
}

// directory makes or adopts dst, applies its content and then sets its times,
// which the content has changed.
func (p *application) directory(src, dst, rel string, n node, depth int, above []uint64) error {
	old, err := p.files.stat(dst)
	switch {
	case err == nil && old.dir && !old.reparse:
		if p.implied[strings.ToUpper(strings.ReplaceAll(rel, string(os.PathSeparator), `\`))] {
			n = old
		} else {
			err = p.files.adoptDir(src, dst, n)
		}
	case err == nil:
		if err = p.files.remove(dst); err == nil {
			err = p.files.makeDir(src, dst, n)
		}
	case errors.Is(err, fs.ErrNotExist):
		err = p.files.makeDir(src, dst, n)
	}
	if err != nil {
		return p.failed("make directory", rel, err)
	}
	if err := p.record(rel, dst); err != nil {
		return err
	}
	if err := p.tree(rel, depth+1, above); err != nil {
		return err
	}
	if err := p.files.finish(dst, n); err != nil {
		return p.failed("set times", rel, err)
	}
	return nil
}

// file copies one file or reparse point, or links it to the copy of another of
// its names. What was at dst goes first: writing into it would change its other
// names too.
func (p *application) file(src, dst string, n node) error {
	if err := p.files.remove(dst); err != nil {
		return err
	}
	if n.reparse && n.dir {
		return p.files.makeDir(src, dst, n)
	}
	if n.links > 1 {
		if first, ok := p.linked[n.id]; ok {
			return p.files.link(first, dst)
		}
	}
	size, err := p.files.copyFile(src, dst, n)
	if err != nil {
		return err
	}
	p.done.Bytes += uint64(size)
	if n.links > 1 {
		if len(p.linked) >= maxLinked {
			return fmt.Errorf("more than %d files with several names", maxLinked)
		}
		p.linked[n.id] = dst
	}
	return nil
}

// record counts an entry and adds it to the inventory, as it is on the target.
func (p *application) record(rel, dst string) error {
	n, err := p.files.stat(dst)
	if err != nil {
		return p.failed("verify", rel, err)
	}
	kind, size := 'f', n.size
	switch {
	case n.reparse:
		kind, size = 'l', 0
	case n.dir:
		kind, size = 'd', 0
	}
	fmt.Fprintf(p.hash, "%c %d %s\n", kind, size, strings.ReplaceAll(rel, string(os.PathSeparator), `\`))
	p.done.Entries++
	p.progress(p.done)
	return nil
}
