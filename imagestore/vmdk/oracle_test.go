package vmdk

import (
	"bytes"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// tool runs an independent program, or skips the test where it is missing.
func tool(t *testing.T, name string, args ...string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed; run make deps", name)
	}
	out, err := exec.Command(path, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}

// write is one WriteAt.
type write struct {
	at int64
	b  []byte
}

// noise is data that does not compress, and text is data that does.
func noise(seed uint64, n int) []byte {
	r := rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)})
	b := make([]byte, n)
	_, _ = r.Read(b)
	return b
}

func text(n int) []byte { return bytes.Repeat([]byte("All work and no play. "), n/22+1)[:n] }

// build makes a disk of writes and stores it beside its raw form.
func build(t *testing.T, o Options, capacity int64, writes []write) (disk *Disk, vmdk, raw string) {
	t.Helper()
	dir := t.TempDir()
	o.SpoolDir = dir
	w, err := NewWriter(o)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	raw = filepath.Join(dir, "raw")
	f, err := os.Create(raw)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.Truncate(capacity); err != nil {
		t.Fatal(err)
	}
	for _, x := range writes {
		for _, dst := range []io.WriterAt{w, f} {
			if n, err := dst.WriteAt(x.b, x.at); err != nil || n != len(x.b) {
				t.Fatalf("write %d at %d: %d, %v", len(x.b), x.at, n, err)
			}
		}
	}
	disk, err = w.Finish(capacity)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := disk.Close(); err != nil {
			t.Error(err)
		}
	})
	vmdk = filepath.Join(dir, "disk.vmdk")
	save(t, disk, vmdk)
	return disk, vmdk, raw
}

// save writes the VMDK to a file and checks the promised length.
func save(t *testing.T, d *Disk, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := d.Open()
	defer r.Close()
	n, err := io.Copy(f, r)
	if err != nil {
		t.Fatal(err)
	}
	if n != d.Length() {
		t.Fatalf("VMDK has %d bytes, Length says %d", n, d.Length())
	}
}
