package ntfs

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func TestScratch(t *testing.T) {
	p := os.Getenv("NTFS_OUT")
	if p == "" {
		p = filepath.Join(t.TempDir(), "x.img")
	}
	f, err := os.Create(p)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w, err := New(f, Options{Label: "berth", Serial: 0x1122334455667788, HiddenSectors: 2048, FreeBytes: 20 << 20, Created: FromUnix(1700000000, 0)})
	if err != nil {
		t.Fatal(err)
	}
	m := Meta{Created: FromUnix(1600000000, 100), Modified: FromUnix(1600000001, 200), Changed: FromUnix(1600000002, 300), Accessed: FromUnix(1600000003, 400)}
	for i := range 20 {
		d, err := w.Dir(m)
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Link(w.Root(), fmt.Sprintf("dir%d", i), d); err != nil {
			t.Fatal(err)
		}
		for j := range i * 20 {
			f, err := w.File(m)
			if err != nil {
				t.Fatal(err)
			}
			dt, err := w.Data(int64(j*137), bytes.NewReader(bytes.Repeat([]byte{byte(j)}, j*137)))
			if err != nil {
				t.Fatal(err)
			}
			if err := w.Stream(f, "", dt); err != nil {
				t.Fatal(err)
			}
			if err := w.Link(d, fmt.Sprintf("file-%d.txt", j), f); err != nil {
				t.Fatal(err)
			}
		}
	}
	s, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	fmt.Printf("%+v\n", s)
}
