package regf

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"berth/internal/errs"
)

// live is a registry in use, made of a tree.
type live struct{ root *tree }

func (l *live) find(key string, make bool) *tree {
	t := l.root
	for part := range strings.SplitSeq(key, `\`) {
		if key == "" {
			return t
		}
		i := slices.IndexFunc(t.Keys, func(k *tree) bool { return strings.EqualFold(k.Name, part) })
		if i < 0 {
			if !make {
				return nil
			}
			t.Keys = append(t.Keys, &tree{Name: part})
			i = len(t.Keys) - 1
		}
		t = t.Keys[i]
	}
	return t
}

func (l *live) Create(key string) error { l.find(key, true); return nil }

func (l *live) Delete(key string) error {
	above, name := "", key
	if i := strings.LastIndexByte(key, '\\'); i >= 0 {
		above, name = key[:i], key[i+1:]
	}
	if t := l.find(above, false); t != nil {
		t.Keys = slices.DeleteFunc(t.Keys, func(k *tree) bool { return strings.EqualFold(k.Name, name) })
	}
	return nil
}

func (l *live) Clear(key string) error { l.find(key, false).Values = nil; return nil }

func (l *live) Set(key, value string, typ uint32, data []byte) error {
	_ = l.Unset(key, value)
	t := l.find(key, false)
	t.Values = append(t.Values, treeVal{Name: value, Type: typ, Data: data})
	return nil
}

func (l *live) Unset(key, value string) error {
	t := l.find(key, false)
	t.Values = slices.DeleteFunc(t.Values, func(v treeVal) bool { return strings.EqualFold(v.Name, value) })
	return nil
}

func clone(t *tree) *tree {
	c := *t
	c.Values = slices.Clone(t.Values)
	c.Keys = nil
	for _, k := range t.Keys {
		c.Keys = append(c.Keys, clone(k))
	}
	return &c
}

// Deltas written by hivex, applied to a registry in use, against the model;
// what was cut off is applied again from the start.
func TestApplyAgainstTheModel(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	var trees []*tree
	for range 120 {
		d := randomTree(r, 0, true)
		trees = append(trees, d)
	}
	deltas := makeHives(t, trees, func(int) bool { return true })
	for i := 0; i < len(deltas); i += 3 {
		base := randomTree(r, 0, false)
		l := &live{clone(base)}
		want := clone(base)
		for j := range 3 {
			want = apply(want, trees[i+j])
		}
		for range 2 {
			for j := range 3 {
				if err := Apply(deltas[i+j], Options{}, l); err != nil {
					t.Fatal(err)
				}
			}
			if l.root.text() != want.text() {
				t.Fatalf("stack %d:\n%s\nthe model says\n%s", i, l.root.text(), want.text())
			}
		}
	}
}

// without is a delta without the places.
func without(d *tree, path string, keep []Place) (*tree, int) {
	out, n := &tree{Name: d.Name, Sem: d.Sem, Inherit: d.Inherit}, 0
	for _, v := range d.Values {
		if slices.ContainsFunc(keep, func(p Place) bool {
			return p.Value != "" && strings.EqualFold(p.Key, path) && strings.EqualFold(p.Value, v.Name)
		}) {
			n++
			continue
		}
		out.Values = append(out.Values, v)
	}
	for _, k := range d.Keys {
		below := strings.TrimPrefix(path+`\`+k.Name, `\`)
		if slices.ContainsFunc(keep, func(p Place) bool { return p.Value == "" && strings.EqualFold(p.Key, below) }) {
			n++
			continue
		}
		c, m := without(k, below, keep)
		out.Keys, n = append(out.Keys, c), n+m
	}
	return out, n
}

func TestPruneAgainstTheModel(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	keep := []Place{{Key: `y`}, {Key: `X\z`}, {Key: `Z`, Value: "B"}, {Key: `key/with/slash\Y\x`}}
	var trees []*tree
	for range 80 {
		trees = append(trees, randomTree(r, 0, true))
	}
	base := randomTree(r, 0, false)
	hives := makeHives(t, append([]*tree{base}, trees...), func(i int) bool { return i > 0 })
	var merged [][]byte
	var want []string
	refused := 0
	for i, d := range trees {
		model, n := without(d, "", keep)
		pruned, dropped, err := Prune(hives[i+1], keep, Options{})
		if errs.Is(err, errs.Unsupported) {
			refused++
			continue
		}
		if err != nil || dropped != n {
			t.Fatalf("delta %d: %d dropped, want %d (%v)", i, dropped, n, err)
		}
		b, err := Merge(hives[0], [][]byte{pruned}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		merged, want = append(merged, b), append(want, apply(base, model).text())
	}
	if refused == 0 || refused > len(trees)/2 {
		t.Errorf("%d of %d refused", refused, len(trees))
	}
	for i, got := range readHives(t, merged) {
		if got.text() != want[i] {
			t.Fatalf("delta %d: hivex reads\n%s\nthe model says\n%s", i, got.text(), want[i])
		}
	}
}

func TestApplyRefusesAWholeHive(t *testing.T) {
	for _, sem := range []byte{tombstone, supersedeTree} {
		h := makeHives(t, []*tree{{Sem: sem}}, func(int) bool { return true })
		if err := Apply(h[0], Options{}, &live{&tree{}}); !errs.Is(err, errs.Unsupported) {
			t.Errorf("semantics %d: %v", sem, err)
		}
	}
}
