package imagestore_test

import (
	"bytes"
	"context"
	"io"
	"math/rand/v2"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/imagestore/imagetest"
	"berth/imagestore/vmdk"
)

// clocked is a datastore that a disk's bytes reach at a speed of the test's.
type clocked struct {
	*datastoretest.Dir
	now   *atomic.Int64 // nanoseconds
	speed float64       // bytes a second
}

func (c *clocked) ImportDisk(ctx context.Context, path string, capacity, length int64, r io.Reader, progress func(int64)) error {
	var last int64
	return c.Dir.ImportDisk(ctx, path, capacity, length, r, func(n int64) {
		c.now.Add(int64(float64(n-last) / c.speed * 1e9))
		last = n
		progress(n)
	})
}

// What one disk's way to a datastore took decides how the next one for that
// datastore is compressed. The disks themselves do not change.
func TestUploadsChooseTheCompression(t *testing.T) {
	s := newSite(t)
	noise := rand.New(rand.NewPCG(1, 2))
	large := make([]byte, 6<<20)
	for i := range large {
		large[i] = byte(noise.Uint32())
	}
	words := bytes.Repeat([]byte("what compresses well "), 100_000)
	blob := func(name string, data []byte) imagetest.Blob {
		b, err := imagetest.Make(func(w *imagetest.Writer) { w.File("Files/"+name, data) })
		if err != nil {
			t.Fatal(err)
		}
		s.reg.store(b.Digest, b.Gzip)
		return b
	}
	s.reg.push("large:1", osVersion, "a", s.base, blob("large", large))
	s.reg.push("words:1", osVersion, "b", s.base, blob("words", words))
	var now atomic.Int64
	open := func(c imagestore.Compression, speed float64) (*imagestore.Store, *datastoretest.Dir) {
		d := datastoretest.NewDir("ds1", t.TempDir())
		o := s.options()
		o.Datastores, o.Compression, o.Disk.Workers = []imagestore.Datastore{&clocked{d, &now, speed}}, c, 2
		o.Now = func() time.Time { return time.Unix(1_700_000_000, now.Add(1)) }
		st, err := imagestore.Open(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		return st, d
	}
	length := func(st *imagestore.Store, ref string) *imagestore.Image {
		m, err := st.Pull(context.Background(), s.request(ref), nil)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	var raw [][]byte
	for _, tc := range []struct {
		c      imagestore.Compression
		speed  float64
		stored [2]bool // of words before and after something large went there
	}{
		{"", 5e9, [2]bool{false, true}},
		{imagestore.CompressionAuto, 50e6, [2]bool{false, false}},
		{imagestore.CompressionStored, 50e6, [2]bool{true, true}},
		{imagestore.CompressionFastest, 5e9, [2]bool{false, false}},
	} {
		st, _ := open(tc.c, tc.speed)
		before := length(st, "words:1")
		st, dir := open(tc.c, tc.speed)
		length(st, "large:1")
		after := length(st, "words:1")
		for i, m := range []*imagestore.Image{before, after} {
			if got := m.DiskBytes > int64(len(words)); got != tc.stored[i] {
				t.Errorf("%q at %.0f bytes/s, disk %d: %d bytes for %d", tc.c, tc.speed, i, m.DiskBytes, len(words))
			}
		}
		raw = append(raw, readDisk(t, dir.Path(after.DiskPath)))
	}
	for _, r := range raw[1:] {
		if !bytes.Equal(r, raw[0]) {
			t.Error("compression changed the disk itself")
		}
	}
}

// readDisk is the content of a VMDK.
func readDisk(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := vmdk.OpenReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(io.NewSectionReader(r, 0, r.Capacity()))
	if err != nil {
		t.Fatal(err)
	}
	return out
}
