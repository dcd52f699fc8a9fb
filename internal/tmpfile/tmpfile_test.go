package tmpfile

import (
	"io"
	"os"
	"runtime"
	"testing"
)

func TestNothingStays(t *testing.T) {
	dir := t.TempDir()
	f, err := Create(dir, "x-*")
	if err != nil {
		t.Fatal(err)
	}
	names := func() int {
		l, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		return len(l)
	}
	if n := names(); n != 0 && runtime.GOOS != "windows" {
		t.Errorf("%d names while it is open", n)
	}
	if _, err := f.Write([]byte("bytes")); err != nil {
		t.Fatal(err)
	}
	got := make([]byte, 5)
	if _, err := f.ReadAt(got, 0); (err != nil && err != io.EOF) || string(got) != "bytes" {
		t.Errorf("%q, %v", got, err)
	}
	if err := f.Close(); err != nil || names() != 0 {
		t.Errorf("%v, %d names", err, names())
	}
	if _, err := Create(dir+"/none", "x-*"); !os.IsNotExist(err) {
		t.Errorf("%v", err)
	}
}
