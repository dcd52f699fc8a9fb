package layer

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

// paxRecords spells records that archive/tar does not write.
func paxRecords(kv ...string) string {
	var b strings.Builder
	for i := 0; i < len(kv); i += 2 {
		for n := 1; ; n++ {
			if s := fmt.Sprintf("%d %s=%s\n", n, kv[i], kv[i+1]); len(s) == n {
				b.WriteString(s)
				break
			}
		}
	}
	return b.String()
}

// sparseTar is a tar of one file with such records and what the tar has of its data.
func sparseTar(t testing.TB, name, data string, kv ...string) []byte {
	records := paxRecords(kv...)
	pad := func(s string) []byte { return append([]byte(s), make([]byte, -len(s)&511)...) }
	x := headerOf(t, file("x", ""))
	x[156] = tar.TypeXHeader
	copy(x[124:136], fmt.Sprintf("%011o\x00", len(records)))
	fixChecksum(x)
	f := headerOf(t, file(name, ""))
	copy(f[124:136], fmt.Sprintf("%011o\x00", len(data)))
	fixChecksum(f)
	return bytes.Join([][]byte{x, pad(records), f, pad(data), make([]byte, 1024)}, nil)
}

// oldSparseTar is a file of GNU's older kind: 100 bytes, "xy" at 10.
func oldSparseTar(t testing.TB) []byte {
	h := headerOf(t, file("Files/a", ""))
	h[156] = tar.TypeGNUSparse
	copy(h[257:265], "ustar  \x00")
	clear(h[345:])
	copy(h[124:136], fmt.Sprintf("%011o\x00", 2))
	copy(h[386:], fmt.Sprintf("%011o\x00%011o\x00", 10, 2))
	copy(h[483:], fmt.Sprintf("%011o\x00", 100))
	fixChecksum(h)
	return append(append(h, append([]byte("xy"), make([]byte, 510)...)...), make([]byte, 1024)...)
}

// GNU tar's ways to leave out holes are understood, for whoever makes a layer
// on Linux with it; docker and containerd take them, too.
func TestSparseEntries(t *testing.T) {
	want := strings.Repeat("\x00", 10) + "xy" + strings.Repeat("\x00", 88)
	for name, b := range map[string][]byte{
		"old GNU": oldSparseTar(t),
		"0.0":     sparseTar(t, "Files/a", "xy", "GNU.sparse.size", "100", "GNU.sparse.numblocks", "1", "GNU.sparse.offset", "10", "GNU.sparse.numbytes", "2"),
		"0.1":     sparseTar(t, "Files/tmp", "xy", "GNU.sparse.name", "Files/a", "GNU.sparse.map", "10,2", "GNU.sparse.size", "100", "GNU.sparse.numblocks", "1"),
		"1.0": sparseTar(t, "Files/tmp", "1\n10\n2\n"+strings.Repeat("\x00", 512-7)+"xy", "GNU.sparse.major", "1", "GNU.sparse.minor", "0",
			"GNU.sparse.name", "Files/a", "GNU.sparse.realsize", "100"),
	} {
		v, res, err := flatten(t, Options{}, b)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		n := v.find("a")
		if n == nil || n.streams[""] != want || !n.sparse[""] || res.Stats.Sparse != 1 || res.Bytes != 100 {
			t.Errorf("%s: %+v, %+v", name, n, res.Stats)
		}
	}
}

// Sparse maps that make no sense are refused, and so is what they claim beyond
// the limit of bytes, however small the tar is.
func TestSparseMaps(t *testing.T) {
	for name, tc := range map[string]struct {
		kind errs.Kind
		kv   []string
	}{
		"overlapping": {errs.Corrupt, []string{"GNU.sparse.map", "0,10,5,10", "GNU.sparse.size", "100", "GNU.sparse.numblocks", "2"}},
		"backwards":   {errs.Corrupt, []string{"GNU.sparse.map", "50,1,5,1", "GNU.sparse.size", "100", "GNU.sparse.numblocks", "2"}},
		"beyond":      {errs.Corrupt, []string{"GNU.sparse.map", "0,1,99999999999999,1", "GNU.sparse.size", "100", "GNU.sparse.numblocks", "2"}},
		"other count": {errs.Corrupt, []string{"GNU.sparse.map", "0,1,10,1", "GNU.sparse.size", "100", "GNU.sparse.numblocks", "3"}},
		"more data":   {errs.Corrupt, []string{"GNU.sparse.map", "0,1", "GNU.sparse.size", "100", "GNU.sparse.numblocks", "1"}},
		"no map":      {errs.Corrupt, []string{"GNU.sparse.major", "1", "GNU.sparse.minor", "0", "GNU.sparse.name", "Files/a", "GNU.sparse.realsize", "100"}},
		"huge":        {errs.Quota, []string{"GNU.sparse.map", "0,2", "GNU.sparse.size", "1152921504606846976", "GNU.sparse.numblocks", "1"}},
		"negative":    {errs.Corrupt, []string{"GNU.sparse.map", "0,2", "GNU.sparse.size", "-1", "GNU.sparse.numblocks", "1"}},
	} {
		_, _, err := flatten(t, Options{}, sparseTar(t, "Files/a", "xy", tc.kv...))
		if !errs.Is(err, tc.kind) || tc.kind == errs.Quota && !errors.Is(err, ErrBytes) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Each alone stays below the limit.
	half := sparseTar(t, "Files/a", "xy", "GNU.sparse.map", "0,2", "GNU.sparse.size", "600000", "GNU.sparse.numblocks", "1")
	o := Options{Limits: Limits{Bytes: 1 << 20}}
	if _, _, err := flatten(t, o, half); err != nil {
		t.Error(err)
	}
	if _, _, err := flatten(t, o, half, half); !errors.Is(err, ErrBytes) {
		t.Errorf("two layers: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	dec := NewDecoder(ctx, bytes.NewReader(half), "layer", Limits{})
	if _, err := dec.Next(); err != nil {
		t.Fatal(err)
	}
	cancel()
	if _, err := dec.Next(); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled inside a hole: %v", err)
	}
}

// TestSparseFilesOnTheVolume reads a real volume: what the layer calls sparse
// has holes wherever a unit of 64 KiB is zero, and nothing else has.
func TestSparseFilesOnTheVolume(t *testing.T) {
	const unit = 64 << 10
	holes := strings.Repeat("\x00", 3*unit) + "middle" + strings.Repeat("\x00", 5*unit)
	base := makeTar(t, file("Files/sparse", holes).with(paxAttributes, "544"), file("Files/dense", holes).with(paxAttributes, "32"),
		file("Files/small", "tiny").with(paxAttributes, "512"), file("Files/hidden", holes).with(paxAttributes, "512"), ln("Files/rescued", "Files/hidden"))
	top := makeTar(t, wh("Files/.wh.hidden"))
	img := filepath.Join(t.TempDir(), "x.img")
	res := writeVolume(t, img, base, top)
	if res.Stats.Sparse != 3 {
		t.Errorf("%d sparse files", res.Stats.Sparse)
	}
	checkVolume(t, img)
	dir := mount(t, img)
	for name, want := range map[string]struct {
		data   string
		attr   byte
		blocks int64
	}{
		"sparse": {holes, 2, unit}, "dense": {holes, 0, int64(len(holes)+ntfs.ClusterSize-1) &^ (ntfs.ClusterSize - 1)}, "small": {"tiny", 2, 8}, "rescued": {holes, 2, unit},
	} {
		p := filepath.Join(dir, "Files", name)
		got, err := os.ReadFile(p)
		var st unix.Stat_t
		if serr := unix.Stat(p, &st); err != nil || serr != nil || string(got) != want.data {
			t.Errorf("%s: %d bytes, %v, %v", name, len(got), err, serr)
		}
		if a := xattr(t, p, "system.ntfs_attrib_be"); len(a) != 4 || a[2] != want.attr {
			t.Errorf("%s: attributes %x", name, a)
		}
		if want.blocks > 512 && st.Blocks*512 != want.blocks {
			t.Errorf("%s: %d bytes are allocated, want %d", name, st.Blocks*512, want.blocks)
		}
	}
}
