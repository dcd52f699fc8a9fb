package layer

import (
	"archive/tar"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

func epoch(sec int64) time.Time { return time.Unix(sec, 0).UTC() }

// The model says what a stack means, from the lowest layer up, on plain maps
// and with everything in memory: the opposite way round to the flattener.

type mNode struct {
	name  string // as spelt
	dir   bool
	meta  int64  // modified; -1 if no layer described the directory
	file  *mFile // nil for directories
	point bool   // a directory reparse point
}

type mFile struct {
	data    string
	sparse  bool
	streams string
	meta    int64
}

type mTree map[string]mNode // by folded path with "/", from FILES or UTILITYVM down

// foldPath folds each component: a path as a whole is no name.
func foldPath(p string) string {
	parts := strings.Split(p, "/")
	for i, c := range parts {
		parts[i] = ntfs.Fold(c)
	}
	return strings.Join(parts, "/")
}

var errModel = errors.New("model: link")

func (t mTree) removeBelow(p string) {
	for k := range t {
		if strings.HasPrefix(k, p+"/") {
			delete(t, k)
		}
	}
}

// applyLayer gives the tree after one more layer.
func (t mTree) applyLayer(items []item) (mTree, error) {
	below := t
	t = maps.Clone(t)
	for _, i := range items {
		dir, base := cutLast(i.name)
		switch {
		case base == ".wh..wh..opq":
			t.removeBelow(foldPath(dir))
		case strings.HasPrefix(base, ".wh."):
			p := foldPath(dir + "/" + base[4:])
			t.removeBelow(p)
			delete(t, p)
		}
	}
	own := map[string]bool{} // files and links of this layer
	links := map[string]string{}
	spelt := map[string]bool{} // in this layer
	mention := func(path string) {
		if p := foldPath(path); !spelt[p] {
			spelt[p] = true
			n := t[p]
			_, n.name = cutLast(path)
			t[p] = n
		}
	}
	var last string
	for _, i := range items {
		dir, base := cutLast(i.name)
		if strings.HasPrefix(base, ".wh.") {
			continue
		}
		if owner, s, ok := strings.Cut(i.name, ":"); ok {
			n := t[foldPath(owner)]
			if foldPath(owner) != last {
				panic("stream of nothing")
			}
			if n.file != nil {
				n.file.streams += fmt.Sprintf(" :%s %q", foldPath(s), i.data)
			}
			continue
		}
		for parts, k := strings.Split(dir, "/"), 1; k <= len(parts); k++ {
			path := strings.Join(parts[:k], "/")
			if n, ok := t[foldPath(path)]; !ok || !n.dir || n.point {
				t[foldPath(path)] = mNode{dir: true, meta: -1}
			}
			mention(path)
		}
		p := foldPath(i.name)
		last = p
		if i.typ == tar.TypeDir {
			n, ok := t[p]
			if !ok || !n.dir || n.point {
				n = mNode{}
			}
			n.dir, n.meta = true, i.mod
			t[p] = n
			mention(i.name)
			continue
		}
		t.removeBelow(p)
		switch {
		case i.typ == tar.TypeLink:
			t[p] = mNode{}
			links[p] = foldPath(i.link)
		case i.pax["MSWINDOWS.mountpoint"] != "":
			t[p] = mNode{dir: true, point: true, meta: i.mod}
		default:
			t[p] = mNode{file: &mFile{data: i.data, sparse: i.pax[paxAttributes] == "512", meta: i.mod}}
		}
		own[p] = true
		mention(i.name)
	}
	for _, p := range slices.Sorted(maps.Keys(links)) { // Files first
		f, err := t.follow(below, own, spelt, links, p, 0)
		if err != nil {
			return nil, fmt.Errorf("%w %s", err, p)
		}
		n := t[p]
		n.file = f
		t[p] = n
	}
	return t, nil
}

func (t mTree) follow(below mTree, own, dirs map[string]bool, links map[string]string, p string, depth int) (*mFile, error) {
	target, isLink := links[p]
	switch {
	case depth > len(links):
		return nil, errModel
	case isLink:
		return t.follow(below, own, dirs, links, target, depth+1)
	case own[p]:
		if t[p].file == nil {
			return nil, errModel
		}
		return t[p].file, nil
	}
	if dirs[p] { // of this layer
		return nil, errModel
	}
	for d, _ := cutLast(p); d != ""; d, _ = cutLast(d) {
		if own[d] {
			return nil, errModel
		}
	}
	if n, ok := below[p]; ok && n.file != nil {
		return n.file, nil
	}
	return nil, errModel
}

func cutLast(p string) (dir, base string) {
	i := strings.LastIndexByte(p, '/')
	if i < 0 {
		return "", p
	}
	return p[:i], p[i+1:]
}

// dump lists the model as memVolume.dump does, Files only.
func (t mTree) dump() string {
	names := map[*mFile]int{}
	for k, n := range t {
		if n.file != nil && strings.HasPrefix(k, "FILES/") {
			names[n.file]++
		}
	}
	first := map[*mFile]string{}
	var b strings.Builder
	keys := slices.Collect(maps.Keys(t))
	sort.Slice(keys, func(i, j int) bool {
		return strings.ReplaceAll(keys[i], "/", "\x00") < strings.ReplaceAll(keys[j], "/", "\x00")
	})
	for _, k := range keys {
		n := t[k]
		if !strings.HasPrefix(k, "FILES") {
			continue
		}
		path := ""
		for p := k; p != ""; p, _ = cutLast(p) {
			path = `\` + t[p].name + path
		}
		fmt.Fprint(&b, path)
		switch {
		case n.point:
			fmt.Fprintf(&b, " reparse-dir m%d", ntfs.FromUnix(n.meta, 0))
		case n.dir:
			fmt.Fprintf(&b, " dir m%d", ntfs.FromUnix(max(n.meta, 0), 0))
		default:
			fmt.Fprintf(&b, " file %q", n.file.data)
			if n.file.sparse {
				fmt.Fprint(&b, " sparse")
			}
			if names[n.file] > 1 {
				if first[n.file] == "" {
					first[n.file] = path
				}
				fmt.Fprintf(&b, " =%s", first[n.file])
			}
			fmt.Fprintf(&b, "%s m%d", n.file.streams, ntfs.FromUnix(n.file.meta, 0))
		}
		fmt.Fprintln(&b)
	}
	return b.String()
}

func newModel() mTree { return mTree{"FILES": {name: "Files", dir: true, meta: -1}} }

// checkStack compares the flattener with the model for one seed.
func checkStack(t *testing.T, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 1))
	want := newModel()
	states := []mTree{want}
	var layers [][]item
	var tars [][]byte
	var werr error
	for k := range 1 + r.IntN(6) {
		wild := r.IntN(10) == 0
		var items []item
		var next mTree
		for try := 0; try < 8 && (try == 0 || werr != nil && !wild); try++ {
			items = randomLayer(r, want, k, wild)
			next, werr = want.applyLayer(items)
		}
		layers = append(layers, items)
		tars = append(tars, makeTar(t, items...))
		if werr != nil {
			break
		}
		want = next
		states = append(states, want)
	}
	v, _, err := flatten(t, Options{}, tars...)
	if werr != nil {
		// It is the topmost layer that has the bad link: on C: it must be
		// noticed, in the utility VM nobody may care.
		if !errs.Is(err, errs.Corrupt) && (err != nil || strings.Contains(werr.Error(), "FILES/") && !strings.Contains(werr.Error(), "UTILITYVM")) {
			t.Fatalf("seed %d: %v; the model says %v\n%s", seed, err, werr, list(layers))
		}
		return
	}
	if err != nil {
		t.Fatalf("seed %d: %v\n%s", seed, err, list(layers))
	}
	v.check(t)
	// Which of a layer's own spellings wins is not the model's business.
	if got, want := strings.ToUpper(v.dump()), strings.ToUpper(want.dump()); got != want {
		t.Fatalf("seed %d:\n%s\ngot:\n%s\nwant:\n%s", seed, list(layers), got, want)
	}
	checkOnTemplate(t, seed, layers, tars, states)
}

func list(layers [][]item) string {
	var b strings.Builder
	for k, l := range layers {
		for _, i := range l {
			fmt.Fprintf(&b, "%d %c %q -> %q\n", k, max(i.typ, '0'), i.name, i.link)
		}
	}
	return b.String()
}

func TestRandomStacksAgainstAModel(t *testing.T) {
	n := uint64(1000)
	if testing.Short() {
		n = 300
	}
	for seed := range n {
		checkStack(t, seed)
	}
}

func FuzzStacks(f *testing.F) {
	for i := range uint64(20) {
		f.Add(i * 7919)
	}
	f.Fuzz(func(t *testing.T, seed uint64) { checkStack(t, seed) })
}

// checkOnTemplate takes the lowest layers for the template's, flattens the rest
// and applies the result to the model of the template, as the guest does.
func checkOnTemplate(t *testing.T, seed uint64, layers [][]item, tars [][]byte, states []mTree) {
	for cut := 1; cut < len(tars); cut++ {
		v, res, err := flatten(t, Options{BaseProvided: true}, tars[cut:]...)
		if errs.Is(err, errs.Unsupported) {
			continue // removes all of C:, or needs the template's utility VM
		}
		if err != nil {
			t.Fatalf("seed %d, template of %d: %v\n%s", seed, cut, err, list(layers))
		}
		got := strings.ToUpper(applyResult(t, states[cut], v, res).dump())
		want := strings.ToUpper(states[len(states)-1].dump())
		if got != want {
			t.Fatalf("seed %d, template of %d layers:\n%s\nwhiteouts %q opaque %q links %q implied %q\ngot:\n%s\nwant:\n%s",
				seed, cut, list(layers), res.Whiteouts, res.Opaque, res.BaseLinks, res.Implied, got, want)
		}
	}
}

func applyResult(t *testing.T, base mTree, v *memVolume, res *Result) mTree {
	t.Helper()
	key := func(p string) string {
		if p == "" {
			return "FILES"
		}
		return "FILES/" + foldPath(strings.ReplaceAll(p, `\`, "/"))
	}
	out := maps.Clone(base)
	for _, p := range res.Whiteouts {
		out.removeBelow(key(p))
		delete(out, key(p))
	}
	for _, p := range res.Opaque {
		out.removeBelow(key(p))
	}
	implied := map[string]bool{}
	for _, p := range res.Implied {
		implied[key(p)] = true
	}
	files := map[ntfs.ID]*mFile{}
	var walk func(id ntfs.ID, k string)
	walk = func(id ntfs.ID, k string) {
		for name, kid := range v.nodes[id].kids {
			p, c := k+"/"+name, v.nodes[kid.id]
			if k == "" {
				p = name
			}
			mod := int64(c.meta.Modified)/10_000_000 - 11644473600
			old, ok := out[p]
			switch {
			case c.dir && c.meta.Reparse == nil:
				if !ok || !old.dir || old.point {
					out.removeBelow(p)
					old = mNode{dir: true, meta: -1}
				}
				if !implied[p] && p != "FILES" { // C:\ itself is the guest's
					old.meta = mod
				}
				old.name = kid.name
				out[p] = old
				walk(kid.id, p)
				continue
			case c.dir:
				old = mNode{dir: true, point: true, meta: mod}
			default:
				if files[kid.id] == nil {
					f := &mFile{data: c.streams[""], sparse: c.sparse[""], meta: mod}
					for _, s := range slices.Sorted(maps.Keys(c.streams)) {
						if s != "" {
							f.streams += fmt.Sprintf(" :%s %q", s, c.streams[s])
						}
					}
					files[kid.id] = f
				}
				old = mNode{file: files[kid.id]}
			}
			out.removeBelow(p)
			old.name = kid.name
			out[p] = old
		}
	}
	walk(1, "")
	for _, l := range res.BaseLinks {
		n, ok := base[key(l.Target)]
		if !ok || n.file == nil {
			t.Fatalf("link %v leads nowhere in the template", l)
		}
		out.removeBelow(key(l.Path))
		_, name := cutLast(strings.ReplaceAll(l.Path, `\`, "/"))
		out[key(l.Path)] = mNode{name: name, file: n.file}
	}
	return out
}
