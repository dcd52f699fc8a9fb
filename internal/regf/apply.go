package regf

import (
	"slices"
	"strings"
	"unicode/utf16"

	"berth/internal/errs"
)

// Editor is a registry that is in use, from a hive's root down. Keys are named
// by their path below the root, with backslashes; "" is the root.
type Editor interface {
	Create(key string) error // and what leads to it; an existing one stays as it is
	Delete(key string) error // with all below it; none is no error
	Clear(key string) error  // removes its values, not its subkeys
	Set(key, value string, typ uint32, data []byte) error
	Unset(key, value string) error // none is no error
}

// Apply does to a registry in use what merging one delta does to the hive below
// it. Deltas are applied lowest first; doing all of them again changes nothing.
// Security descriptors and classes of keys are not carried over.
//
// A key or value whose name is no text is errs.Unsupported, so is a delta that
// replaces the whole hive. The editor's errors are passed on.
func Apply(delta []byte, o Options, e Editor) error {
	w, k, err := walk(delta, o)
	if err != nil {
		return err
	}
	if k.semantics == tombstone || k.semantics == supersedeTree {
		return errs.New(errs.Unsupported, step, w.f.name, "the delta replaces the whole hive")
	}
	a := &applier{walker: w, e: e}
	return a.key(k, "", 1)
}

// walker goes through one hive within the limits.
type walker struct {
	o    Options
	f    *file
	keys int
}

func walk(hive []byte, o Options) (*walker, *key, error) {
	o = o.withDefaults()
	if int64(len(hive)) > o.Bytes {
		return nil, nil, errs.New(errs.Quota, step, "delta", "%w: %d bytes, the limit is %d", ErrSize, len(hive), o.Bytes)
	}
	f, err := open("delta", hive)
	if err != nil {
		return nil, nil, err
	}
	k, err := f.key(f.root)
	return &walker{o: o, f: f}, k, err
}

// enter counts a key.
func (w *walker) enter(depth int) error {
	if w.keys++; w.keys > w.o.Keys {
		return errs.New(errs.Quota, step, w.f.name, "%w: the limit is %d", ErrKeys, w.o.Keys)
	}
	if depth > w.o.Depth {
		return errs.New(errs.Quota, step, w.f.name, "%w: the limit is %d", ErrDepth, w.o.Depth)
	}
	return nil
}

// subkeys reads the keys below k in the order of a hive.
func (w *walker) subkeys(k *key) ([]*key, error) {
	groups, err := groupChildren([]*key{k})
	if err != nil {
		return nil, err
	}
	out := make([]*key, len(groups))
	for i, g := range groups {
		out[i] = g[0]
	}
	return out, nil
}

type applier struct {
	*walker
	e Editor
}

func (a *applier) key(k *key, path string, depth int) error {
	if err := a.enter(depth); err != nil {
		return err
	}
	if k.semantics == tombstone {
		return a.e.Delete(path)
	}
	if k.semantics == supersedeTree {
		if err := a.e.Delete(path); err != nil {
			return err
		}
	}
	if err := a.e.Create(path); err != nil {
		return err
	}
	if k.semantics == supersedeLocal {
		if err := a.e.Clear(path); err != nil {
			return err
		}
	}
	if err := a.values(k, path); err != nil {
		return err
	}
	kids, err := a.subkeys(k)
	if err != nil {
		return err
	}
	for _, c := range kids {
		name, err := a.f.plain(c.name, path)
		if err != nil {
			return err
		}
		if path != "" {
			name = path + `\` + name
		}
		if err := a.key(c, name, depth+1); err != nil {
			return err
		}
	}
	return nil
}

func (a *applier) values(k *key, path string) error {
	all, err := a.f.valuesOf(k)
	if err != nil {
		return err
	}
	for i := range all {
		v := &all[i]
		name, err := a.f.plain(v.name, path)
		if err != nil {
			return err
		}
		if v.absent {
			err = a.e.Unset(path, name)
		} else {
			err = a.e.Set(path, name, v.typ, v.data)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// plain gives a name as text that the registry's interface can take.
func (f *file) plain(name []uint16, path string) (string, error) {
	s := string(utf16.Decode(name))
	if strings.IndexByte(s, 0) >= 0 || !slices.Equal(utf16.Encode([]rune(s)), name) {
		return "", errs.New(errs.Unsupported, step, f.name, "the name %q below %q is no text", s, path)
	}
	return s, nil
}
