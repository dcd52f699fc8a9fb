package ntfs_test

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"www.velocidex.com/golang/go-ntfs/parser"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
)

// TestGoNTFS walks the indexes with an independent reader in Go and reads the
// unnamed streams.
func TestGoNTFS(t *testing.T) {
	nodes := append(voltest.Small(), voltest.Sizes()...)
	m, _, err := voltest.Volume(voltest.Options(), nodes)
	if err != nil {
		t.Fatal(err)
	}
	ctx, err := parser.GetNTFSContext(m, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer ctx.Close()
	got := map[string]int64{}
	walkGoNTFS(t, ctx, 5, "", got)
	for i := range nodes {
		n := &nodes[i]
		for _, p := range n.Paths {
			id, ok := got[p]
			if !ok {
				t.Errorf("%q is not there", p)
				continue
			}
			delete(got, p)
			if !n.Dir && len(p) < 60 {
				compareGoNTFS(t, ctx, id, n)
			}
		}
		if t.Failed() {
			t.FailNow()
		}
	}
	for p := range got {
		t.Errorf("nobody wrote %q", p)
	}
}

func walkGoNTFS(t *testing.T, ctx *parser.NTFSContext, id int64, prefix string, got map[string]int64) {
	t.Helper()
	dir, err := ctx.GetMFT(id)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range dir.Dir(ctx) {
		child, name := int64(e.MftReference()), e.File().Name()
		if child < 64 {
			continue // the volume's own files, and the root in itself
		}
		got[prefix+name] = child
		if x, err := ctx.GetMFT(child); err != nil {
			t.Errorf("%q: %v", prefix+name, err)
		} else if x.IsDir(ctx) {
			walkGoNTFS(t, ctx, child, prefix+name+"/", got)
		}
	}
}

func compareGoNTFS(t *testing.T, ctx *parser.NTFSContext, id int64, n *voltest.Node) {
	t.Helper()
	entry, err := ctx.GetMFT(id)
	if err != nil {
		t.Errorf("%q: %v", n.Paths[0], err)
		return
	}
	si, err := entry.StandardInformation(ctx)
	if err != nil {
		t.Errorf("%q: %v", n.Paths[0], err)
		return
	}
	if want := fileTime(n.Meta.Modified); !strings.HasPrefix(n.Paths[0], "attributes/") && si.File_altered_time().Unix() != want.Unix() {
		t.Errorf("%q: modified at %v, want %v", n.Paths[0], si.File_altered_time(), want)
	}
	want := n.Data("")
	r, err := parser.OpenStream(ctx, entry, parser.ATTR_TYPE_DATA, parser.WILDCARD_STREAM_ID, "")
	if err != nil {
		if len(want) > 0 {
			t.Errorf("%q: %v", n.Paths[0], err)
		}
		return
	}
	b := make([]byte, len(want))
	if k, err := r.ReadAt(b, 0); err != nil && err != io.EOF || k != len(want) || !bytes.Equal(b, want) {
		t.Errorf("%q: %d bytes, want %d: %v", n.Paths[0], k, len(want), err)
	}
}

func fileTime(v ntfs.Time) time.Time { return time.Unix(int64(v/1e7)-11644473600, int64(v%1e7)*100) }
