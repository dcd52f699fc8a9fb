package regf

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// tree is a hive in a test, and what hives.py speaks.
type tree struct {
	Name    string    `json:"name"`
	Sem     byte      `json:"sem"`
	Inherit bool      `json:"inherit"`
	Values  []treeVal `json:"values"`
	Keys    []*tree   `json:"keys"`
}

type treeVal struct {
	Name   string `json:"name"`
	Type   uint32 `json:"type"`
	Data   []byte `json:"data"`
	Absent bool   `json:"absent"`
}

// python finds an interpreter that has hivex.
func python(t testing.TB) string {
	t.Helper()
	for _, p := range []string{"/usr/bin/python3", "python3"} {
		if exec.Command(p, "-c", "import hivex").Run() == nil {
			return p
		}
	}
	t.Skip("python3-hivex is not installed; make deps installs it")
	return ""
}

type job struct {
	Write   string `json:"write,omitempty"`
	Layered bool   `json:"layered"`
	Tree    *tree  `json:"tree,omitempty"`
	Read    string `json:"read,omitempty"`
}

func hivex(t testing.TB, jobs []job) []*tree {
	t.Helper()
	in, err := json.Marshal(jobs)
	if err != nil {
		t.Fatal(err)
	}
	var out, stderr bytes.Buffer
	c := exec.Command(python(t), "testdata/hives.py")
	c.Stdin, c.Stdout, c.Stderr = bytes.NewReader(in), &out, &stderr
	if err := c.Run(); err != nil {
		t.Fatalf("hives.py: %v\n%s", err, stderr.String())
	}
	var trees []*tree
	if err := json.Unmarshal(out.Bytes(), &trees); err != nil {
		t.Fatal(err)
	}
	return trees
}

// emptyHive is a hive with a root key and nothing else, for hivex to fill.
func emptyHive(t testing.TB) []byte {
	t.Helper()
	w := newWriter(1 << 20)
	sd := append([]byte{1, 0, 0, 0x80}, make([]byte, 16)...)
	n := node{key: &key{name: []uint16{'R'}, flags: keyHiveEntry | 8, written: 0x01d000000000000}, parent: offsetNone, sd: sd}
	at, err := w.reserveKey(&n)
	if err == nil {
		err = w.fillKey(at, &n, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	b, err := w.finish(at, 1)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// makeHives has hivex write trees and gives their bytes.
func makeHives(t testing.TB, trees []*tree, layered func(i int) bool) [][]byte {
	t.Helper()
	dir := t.TempDir()
	var jobs []job
	for i, tr := range trees {
		p := filepath.Join(dir, fmt.Sprint(i))
		if err := os.WriteFile(p, emptyHive(t), 0o600); err != nil {
			t.Fatal(err)
		}
		jobs = append(jobs, job{Write: p, Tree: tr, Layered: layered(i)})
	}
	hivex(t, jobs)
	var all [][]byte
	for _, j := range jobs {
		b, err := os.ReadFile(j.Write)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, b)
	}
	return all
}

func readHives(t testing.TB, hives [][]byte) []*tree {
	t.Helper()
	dir := t.TempDir()
	var jobs []job
	for i, b := range hives {
		p := filepath.Join(dir, fmt.Sprint(i))
		if err := os.WriteFile(p, b, 0o600); err != nil {
			t.Fatal(err)
		}
		jobs = append(jobs, job{Read: p})
	}
	return hivex(t, jobs)
}

// apply is the model: one delta onto a tree, from the bottom up.
func apply(below, d *tree) *tree {
	if d.Sem == tombstone {
		return nil
	}
	out := &tree{Name: d.Name}
	if below != nil && d.Sem != supersedeTree {
		out.Keys = slices.Clone(below.Keys)
		if d.Sem == mergeTree {
			out.Values = slices.Clone(below.Values)
		}
	}
	for _, v := range d.Values {
		out.Values = slices.DeleteFunc(out.Values, func(o treeVal) bool { return strings.EqualFold(o.Name, v.Name) })
		if !v.Absent {
			out.Values = append(out.Values, v)
		}
	}
	for _, k := range d.Keys {
		var old *tree
		out.Keys = slices.DeleteFunc(out.Keys, func(o *tree) bool {
			if strings.EqualFold(o.Name, k.Name) {
				old = o
				return true
			}
			return false
		})
		if n := apply(old, k); n != nil {
			out.Keys = append(out.Keys, n)
		}
	}
	return out
}

// text lists a tree in one order, names in upper case.
func (tr *tree) text() string {
	var lines []string
	var walk func(tr *tree, path string)
	walk = func(tr *tree, path string) {
		lines = append(lines, path)
		for _, v := range tr.Values {
			lines = append(lines, fmt.Sprintf("%s @%s %d %x", path, strings.ToUpper(v.Name), v.Type, v.Data))
		}
		for _, k := range tr.Keys {
			walk(k, path+`\`+strings.ToUpper(k.Name))
		}
	}
	walk(tr, "")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func randomTree(r *rand.Rand, depth int, delta bool) *tree {
	tr := &tree{}
	if delta && depth > 0 && r.IntN(3) == 0 {
		tr.Sem = byte(r.IntN(4))
		tr.Inherit = r.IntN(2) == 0
	}
	if tr.Sem == tombstone {
		return tr
	}
	seen := map[string]bool{}
	for range r.IntN(4) {
		v := treeVal{Name: []string{"", "a", "B", "b", "Value With Space", "é"}[r.IntN(6)], Type: uint32(r.IntN(12))}
		if seen[strings.ToUpper(v.Name)] {
			continue
		}
		seen[strings.ToUpper(v.Name)] = true
		v.Data = make([]byte, []int{0, 1, 4, 5, 100, 16344}[r.IntN(6)])
		for i := range v.Data {
			v.Data[i] = byte(r.Uint32())
		}
		if delta && r.IntN(3) == 0 {
			v.Absent, v.Type, v.Data = true, 0, nil
		}
		tr.Values = append(tr.Values, v)
	}
	if depth < 4 {
		for _, n := range []string{"x", "Y", "key/with/slash", "Z"} {
			if r.IntN(2) == 0 {
				continue
			}
			k := randomTree(r, depth+1, delta)
			if k.Name = n; r.IntN(2) == 0 {
				k.Name = strings.ToUpper(n)
			}
			tr.Keys = append(tr.Keys, k)
		}
	}
	return tr
}

// Hives written by hivex, merged here, read back by hivex, against the model.
func TestMergeAgainstHivexAndAModel(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var trees []*tree
	var stacks [][]int
	for range 60 {
		var s []int
		for k := range 1 + r.IntN(4) {
			s = append(s, len(trees))
			trees = append(trees, randomTree(r, 0, k > 0))
		}
		stacks = append(stacks, s)
	}
	base := map[int]bool{}
	for _, s := range stacks {
		base[s[0]] = true
	}
	hives := makeHives(t, trees, func(i int) bool { return !base[i] })
	var merged [][]byte
	var want []string
	for _, s := range stacks {
		var deltas [][]byte
		model := apply(nil, trees[s[0]])
		for _, i := range s[1:] {
			deltas = append(deltas, hives[i])
			model = apply(model, trees[i])
		}
		b, err := Merge(hives[s[0]], deltas, Options{})
		if err != nil {
			t.Fatal(err)
		}
		again, err := Merge(hives[s[0]], deltas, Options{})
		if err != nil || !bytes.Equal(b, again) {
			t.Fatalf("the same hives gave another hive (%v)", err)
		}
		merged = append(merged, b)
		want = append(want, model.text())
	}
	for i, got := range readHives(t, merged) {
		if got.text() != want[i] {
			t.Fatalf("stack %d: hivex reads\n%s\nthe model says\n%s", i, got.text(), want[i])
		}
	}
}

func TestSemanticsOfLayers(t *testing.T) {
	val := func(name, data string) treeVal { return treeVal{Name: name, Type: 1, Data: []byte(data)} }
	gone := treeVal{Name: "v", Absent: true}
	k := func(name string, sem byte, v []treeVal, keys ...*tree) *tree {
		return &tree{Name: name, Sem: sem, Values: v, Keys: keys}
	}
	base := k("", 0, nil, k("K", 0, []treeVal{val("v", "base v"), val("w", "base w")}, k("Sub", 0, []treeVal{val("s", "base s")})))
	for name, tc := range map[string]struct {
		deltas []*tree
		want   string
	}{
		"merge":           {[]*tree{k("", 0, nil, k("k", mergeTree, []treeVal{val("V", "new v")}))}, "\n\\K\n\\K @V 1 %new v\n\\K @W 1 %base w\n\\K\\SUB\n\\K\\SUB @S 1 %base s"},
		"tombstone":       {[]*tree{k("", 0, nil, k("k", tombstone, nil))}, ""},
		"supersede local": {[]*tree{k("", 0, nil, k("k", supersedeLocal, []treeVal{val("n", "new")}))}, "\n\\K\n\\K @N 1 %new\n\\K\\SUB\n\\K\\SUB @S 1 %base s"},
		"supersede tree":  {[]*tree{k("", 0, nil, k("k", supersedeTree, []treeVal{val("n", "new")}))}, "\n\\K\n\\K @N 1 %new"},
		"value tombstone": {[]*tree{k("", 0, nil, k("k", mergeTree, []treeVal{gone}))}, "\n\\K\n\\K @W 1 %base w\n\\K\\SUB\n\\K\\SUB @S 1 %base s"},
		"deleted, anew":   {[]*tree{k("", 0, nil, k("k", tombstone, nil)), k("", 0, nil, k("K", mergeTree, []treeVal{val("v", "3")}))}, "\n\\K\n\\K @V 1 %3"},
		"value deleted, anew": {[]*tree{k("", 0, nil, k("k", mergeTree, []treeVal{gone})), k("", 0, nil, k("k", mergeTree, []treeVal{val("v", "3")}))},
			"\n\\K\n\\K @V 1 %3\n\\K @W 1 %base w\n\\K\\SUB\n\\K\\SUB @S 1 %base s"},
		"superseded, merged": {[]*tree{k("", 0, nil, k("k", supersedeTree, []treeVal{val("n", "2")})), k("", 0, nil, k("k", mergeTree, []treeVal{val("m", "3")}))}, "\n\\K\n\\K @M 1 %3\n\\K @N 1 %2"},
		"new key":            {[]*tree{k("", 0, nil, k("A", mergeTree, nil, k("B", tombstone, nil)))}, "\n\\A\n\\K\n\\K @V 1 %base v\n\\K @W 1 %base w\n\\K\\SUB\n\\K\\SUB @S 1 %base s"},
	} {
		t.Run(name, func(t *testing.T) {
			hives := makeHives(t, append([]*tree{base}, tc.deltas...), func(i int) bool { return i > 0 })
			b, err := Merge(hives[0], hives[1:], Options{})
			if err != nil {
				t.Fatal(err)
			}
			got := readHives(t, [][]byte{b})[0].text()
			var want []string
			for _, l := range strings.Split(tc.want, "\n") {
				if head, data, ok := strings.Cut(l, "%"); ok {
					l = head + fmt.Sprintf("%x", data)
				}
				want = append(want, l)
			}
			slices.Sort(want)
			if got != strings.Join(want, "\n") {
				t.Fatalf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
			}
		})
	}
}

// Thousands of subkeys need a list of lists; values beyond 16,344 bytes need
// segments, which hivex reads too.
func TestLargeKeysAndValues(t *testing.T) {
	base, delta := &tree{}, &tree{}
	for i := range 1800 {
		base.Keys = append(base.Keys, &tree{Name: fmt.Sprintf("key%05d", i*2)})
		if i%3 == 0 {
			delta.Keys = append(delta.Keys, &tree{Name: fmt.Sprintf("KEY%05d", i*3), Sem: byte(i % 2)})
		}
	}
	h := makeHives(t, []*tree{base, delta}, func(i int) bool { return i > 0 })
	b, err := Merge(h[0], h[1:], Options{})
	if err != nil {
		t.Fatal(err)
	}
	big := bytes.Repeat([]byte("segment "), 40_000)
	w := newWriter(1 << 20)
	n := node{key: &key{name: []uint16{'R'}, flags: keyHiveEntry}, parent: offsetNone}
	at, err := w.reserveKey(&n)
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []int{16344, 16345, 2 * 16344, len(big)} {
		if err := w.value(&n, &value{name: []uint16{'v', uint16('0' + size%10)}, typ: 3, data: big[:size]}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.fillKey(at, &n, nil); err != nil {
		t.Fatal(err)
	}
	large, err := w.finish(at, 1)
	if err != nil {
		t.Fatal(err)
	}
	remerged, err := Merge(large, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := readHives(t, [][]byte{b, large, remerged})
	if want := apply(base, delta).text(); got[0].text() != want {
		t.Errorf("%d keys, want %d", len(got[0].Keys), strings.Count(want, "\n"))
	}
	if len(got[1].Values) != 4 || got[1].text() != got[2].text() {
		t.Errorf("segmented values change: %d and %d", len(got[1].Values), len(got[2].Values))
	}
	for _, v := range got[1].Values {
		if !bytes.Equal(v.Data, big[:len(v.Data)]) || len(v.Data) < 16344 {
			t.Errorf("value %s has %d wrong bytes", v.Name, len(v.Data))
		}
	}
}
