package imagetest

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestSyntheticIsDeterministicAndCompressesLikeWindows(t *testing.T) {
	shape := Shape{Files: 150, Dirs: 40, Bytes: 4 << 20, Seed: 3}
	var sums [2]string
	for i := range sums {
		h := sha256.New()
		var z, n counter
		zw := gzip.NewWriter(&z)
		if err := Synthetic(io.MultiWriter(h, zw, &n), shape); err != nil {
			t.Fatal(err)
		}
		if err := zw.Close(); err != nil {
			t.Fatal(err)
		}
		sums[i] = fmt.Sprintf("%x", h.Sum(nil))
		if ratio := float64(n) / float64(z); ratio < 2.2 || ratio > 2.8 {
			t.Errorf("compresses %.2f:1", ratio)
		}
		if n < 2<<20 || n > 10<<20 {
			t.Errorf("tar has %d bytes", n)
		}
	}
	if sums[0] != sums[1] {
		t.Error("two runs differ")
	}
}

type counter int64

func (c *counter) Write(p []byte) (int, error) { *c += counter(len(p)); return len(p), nil }

func TestMakeGivesItsDigests(t *testing.T) {
	b, err := Make(func(w *Writer) { w.File("Files/a/b.txt", []byte("text")) })
	if err != nil {
		t.Fatal(err)
	}
	zr, err := gzip.NewReader(bytes.NewReader(b.Gzip))
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(zr)
	if err != nil || Digest(got) != b.DiffID || Digest(b.Gzip) != b.Digest {
		t.Errorf("digests do not fit (%v)", err)
	}
}

func TestHiveOpensWithHivex(t *testing.T) {
	tool, err := exec.LookPath("python3")
	if err != nil || exec.Command(tool, "-c", "import hivex").Run() != nil {
		t.Skip("python3-hivex is not installed; run make deps")
	}
	path := filepath.Join(t.TempDir(), "hive")
	if err := os.WriteFile(path, EmptyHive(), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(tool, "-c", "import hivex,sys; h=hivex.Hivex(sys.argv[1]); r=h.root(); print(h.node_name(r), len(h.node_children(r)), len(h.node_values(r)))", path).CombinedOutput()
	if err != nil || strings.TrimSpace(string(out)) != "ROOT 0 0" {
		t.Errorf("%s, %v", out, err)
	}
}
