package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"berth/imagestore"
	"berth/imagestore/imagetest"
	"berth/internal/errs"
)

// TestCheckDisk runs the command on a good disk and on a damaged one.
func TestCheckDisk(t *testing.T) {
	blob, err := imagetest.Make(func(w *imagetest.Writer) { w.File("Files/a.txt", bytes.Repeat([]byte("content "), 20_000)) })
	if err != nil {
		t.Fatal(err)
	}
	d, _, _, err := imagestore.BuildDisk(context.Background(), imagestore.BuildRequest{Disk: imagestore.DiskOptions{SpoolDir: t.TempDir()},
		Layers: []imagestore.LayerBlob{{MediaType: "application/vnd.oci.image.layer.v1.tar+gzip", Digest: blob.Digest, DiffID: blob.DiffID, Size: int64(len(blob.Gzip)),
			Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(blob.Gzip)), nil }}}})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	b, err := io.ReadAll(d.Open())
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "disk.vmdk")
	run := func(content []byte) (string, error) {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		c := newRoot()
		c.SetOut(&out)
		c.SetArgs([]string{"check-disk", path})
		err := c.ExecuteContext(context.Background())
		return out.String(), err
	}
	if out, err := run(b); err != nil || !strings.Contains(out, "is sound") || !strings.Contains(out, "1 layers") {
		t.Errorf("a good disk: %q, %v", out, err)
	}
	b[70_000] ^= 1
	if out, err := run(b); errs.KindOf(err) != errs.Corrupt || !strings.Contains(out, "grain") {
		t.Errorf("a damaged disk: %q, %v", out, err)
	}
	if _, err := run([]byte("text")); err == nil {
		t.Error("a text passed")
	}
}
