package layer

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"berth/guestinfo"
	"berth/imagestore/ntfs"
	"berth/internal/errs"
	"berth/internal/regf"
)

// delta is a registry delta that is on the volume.
type delta struct {
	layer, order int
	delta        guestinfo.HiveDelta
}

// piece is where bytes lie in the scratch.
type piece struct {
	off, size int64
	sparse    bool
}

// merging says whether the disk is to have merged hives.
func (f *flattener) merging() bool { return !f.o.BaseProvided }

// hiveOrder is the place of a hive among the five.
func hiveOrder(name string) int {
	for i, n := range hiveNames() {
		if n == name {
			return i
		}
	}
	return -1 // no entry of kind Hive has another name
}

// addHive puts a registry delta on the volume.
func (f *flattener) addHive(e *Entry) error {
	if f.hiveGot[e.Hive] {
		return f.at.corrupt("the delta of this hive is there twice")
	}
	f.hiveGot[e.Hive] = true
	if e.Size == 0 {
		f.res.Stats.Ignored++
		return nil
	}
	magic := make([]byte, min(4, e.Size))
	if _, err := io.ReadFull(f.dec, magic); err != nil {
		return f.dec.blame(f.at, err)
	}
	if string(magic) != "regf" {
		return f.at.corrupt("the delta is not a registry hive")
	}
	order := hiveOrder(e.Hive)
	src := &reader{r: io.MultiReader(bytes.NewReader(magic), f.dec)}
	var data io.Reader = src
	if f.merging() {
		p, err := f.put(&f.registry.scratch, e, src)
		if err != nil {
			return err
		}
		f.registry.deltas[order] = append(f.registry.deltas[order], p)
		data = f.registry.open(p)
	}
	dir, err := f.hiveDirs()
	if err != nil {
		return err
	}
	m, err := f.defaultMeta(false)
	if err != nil {
		return err
	}
	m.Created, m.Modified, m.Changed, m.Accessed = e.Meta.Created, e.Meta.Modified, e.Meta.Changed, e.Meta.Accessed
	if err := f.hiveFile(dir, e.Hive+"_Delta", m, e.Size, data); err != nil {
		if src.err != nil {
			return f.dec.blame(f.at, src.err)
		}
		return f.volume(err)
	}
	f.hives = append(f.hives, delta{f.layer, order, guestinfo.HiveDelta{Hive: e.Hive, Path: HivePath(f.layer, e.Hive)}})
	return nil
}

// hiveFile makes a file beside the tree.
func (f *flattener) hiveFile(dir ntfs.ID, name string, m ntfs.Meta, size int64, r io.Reader) error {
	id, err := f.vol.File(m)
	if err != nil {
		return err
	}
	d, err := f.vol.Data(size, r)
	if err != nil {
		return err
	}
	if err := f.vol.Stream(id, "", d); err != nil {
		return err
	}
	return f.vol.Link(dir, name, id)
}

// hiveRoot makes \Hives when it is needed first.
func (f *flattener) hiveRoot(m ntfs.Meta) (_ ntfs.ID, err error) {
	if f.hiveDir == 0 {
		if f.hiveDir, err = f.vol.Dir(m); err == nil {
			err = f.vol.Link(f.vol.Root(), guestinfo.DiskHives, f.hiveDir)
		}
	}
	return f.hiveDir, f.volume(err)
}

// hiveDirs makes \Hives\NNN when the layer's first delta needs it.
func (f *flattener) hiveDirs() (ntfs.ID, error) {
	if f.hiveSub != 0 {
		return f.hiveSub, nil
	}
	m, err := f.defaultMeta(true)
	if err != nil {
		return 0, err
	}
	root, err := f.hiveRoot(m)
	if err != nil {
		return 0, err
	}
	if f.hiveSub, err = f.vol.Dir(m); err == nil {
		err = f.vol.Link(root, fmt.Sprintf("%03d", f.layer), f.hiveSub)
	}
	return f.hiveSub, f.volume(err)
}

// mergeHives puts the lowest layer's hives, with all deltas merged into them,
// beside the deltas. One hive is in memory at a time. A hive that this build
// cannot read, such as one whose log would have to be replayed, is named and
// left out: the deltas are there all the same.
func (f *flattener) mergeHives() error {
	if err := f.followBases(); err != nil {
		return err
	}
	for i, name := range hiveNames() {
		base := f.registry.base[i]
		if base == nil {
			continue
		}
		f.at = base.at
		merged, err := f.mergeHive(i)
		if errs.Is(err, errs.Unsupported) {
			f.res.Merged = append(f.res.Merged, guestinfo.MergedHive{Hive: name, Unmerged: err.Error()})
			continue
		}
		if err != nil {
			return errs.Wrap(err, step, f.at.object())
		}
		dm, err := f.defaultMeta(true)
		if err != nil {
			return err
		}
		dir, err := f.hiveRoot(dm)
		if err != nil {
			return err
		}
		m, err := f.meta(&base.meta)
		if err != nil {
			return err
		}
		if err := f.hiveFile(dir, baseName(name), m, int64(len(merged)), bytes.NewReader(merged)); err != nil {
			return f.volume(err)
		}
		f.res.Merged = append(f.res.Merged, guestinfo.MergedHive{Hive: name, Path: guestinfo.DiskHives + `\` + baseName(name)})
	}
	return nil
}

func (f *flattener) mergeHive(i int) ([]byte, error) {
	o := regf.Options{Bytes: int64(f.o.Limits.Hive)}
	base, err := f.registry.bytes(f.registry.base[i].piece)
	if err != nil {
		return nil, err
	}
	logs, err := f.registry.all(f.registry.logs[i], o.Bytes)
	if err != nil {
		return nil, err
	}
	if base, err = regf.Replay(base, logs, o); err != nil {
		return nil, err
	}
	deltas, err := f.registry.all(f.registry.deltas[i], math.MaxInt64)
	if err != nil {
		return nil, err
	}
	slices.Reverse(deltas) // lowest first
	return regf.Merge(base, deltas, o)
}

// baseName is how a base layer spells the file of a hive.
func baseName(hive string) string { return strings.ToUpper(hive) + "_BASE" }
