package ntfscheck_test

import (
	"bytes"
	"testing"

	"berth/imagestore/ntfs/internal/voltest"
	"berth/imagestore/ntfs/ntfscheck"
	"berth/internal/errs"
)

// TestTree asks for all that a sample holds.
func TestTree(t *testing.T) {
	nodes := voltest.Large()
	dev := &voltest.Memory{}
	sum, err := voltest.Write(dev, voltest.Options(), nodes)
	if err != nil {
		t.Fatal(err)
	}
	rep, tree, err := ntfscheck.CheckTree(dev, sum.VolumeBytes, ntfscheck.Options{})
	if err != nil || tree == nil {
		t.Fatal(rep.Err("sample"), err)
	}
	below := map[string]int64{}
	for i := range nodes {
		n := &nodes[i]
		for _, p := range n.Paths {
			for k := range p {
				if p[k] == '/' {
					below[p[:k]]++
				}
			}
		}
		if i%7 != 0 && len(n.Streams) < 3 {
			continue
		}
		last := n.Paths[len(n.Paths)-1]
		size, dir, err := tree.Stat(last)
		if err != nil || dir != n.Dir || !n.Dir && size != int64(len(n.Data(""))) {
			t.Fatalf("%q: %d bytes, directory %v, %v", last, size, dir, err)
		}
		if n.Dir {
			continue
		}
		got, err := tree.ReadFile("\\"+last, 80<<20)
		if err != nil || !bytes.Equal(got, n.Data("")) {
			t.Fatalf("%q: %d bytes of %d, %v", last, len(got), len(n.Data("")), err)
		}
	}
	for dir, want := range below {
		if got, err := tree.Names(dir); err != nil || got != want {
			t.Errorf("%q: %d names, want %d: %v", dir, got, want, err)
		}
	}
	if _, err := tree.ReadFile("sizes/1048576", 1<<20-1); errs.KindOf(err) != errs.Quota {
		t.Errorf("a file beyond the limit: %v", err)
	}
	if _, err := tree.ReadFile("SIZES/511", 511); err != nil {
		t.Errorf("in other case: %v", err)
	}
	for _, p := range []string{"sizes/nothing", "nothing/at/all", "sizes/1/below a file"} {
		if _, err := tree.ReadFile(p, 1); errs.KindOf(err) != errs.NotFound {
			t.Errorf("%q: %v", p, err)
		}
	}
	if _, err := tree.ReadFile("sizes", 1); errs.KindOf(err) != errs.Invalid {
		t.Errorf("a directory: %v", err)
	}
}
