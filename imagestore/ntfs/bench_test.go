package ntfs_test

import (
	"fmt"
	"io"
	"math"
	"runtime"
	"testing"

	"berth/imagestore/ntfs"
)

// discard is a device that forgets.
type discard struct{}

func (discard) WriteAt(p []byte, _ int64) (int, error) { return len(p), nil }

// pattern is a reader of n bytes that are not zero, at the speed of memory.
type pattern struct {
	n   int64
	src []byte
}

func newPattern() *pattern {
	p := &pattern{src: make([]byte, 1<<20)}
	for i := range p.src {
		p.src[i] = byte(i*7 + i>>8)
	}
	return p
}

func (p *pattern) Read(b []byte) (int, error) {
	if p.n == 0 {
		return 0, io.EOF
	}
	n := copy(b[:min(int64(len(b)), p.n)], p.src)
	p.n -= int64(n)
	return n, nil
}

// layerSizes imitates a Windows layer: half of the files have less than 5 KB,
// the mean is about 37 KB.
func layerSizes(n int) []int64 {
	sizes := make([]int64, n)
	x := uint64(88172645463325252)
	for i := range sizes {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		u := float64(x>>11) / (1 << 53)
		sizes[i] = int64(math.Exp(8.5 + 2*math.Sqrt2*math.Erfinv(2*min(max(u, 1e-9), 1-1e-9)-1)))
	}
	return sizes
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func writeTree(dev io.WriterAt, sizes []int64, perDir int) ntfs.Summary {
	w := must(ntfs.New(dev, ntfs.Options{}))
	var dir ntfs.ID
	r := newPattern()
	m := ntfs.Meta{Created: 1, Modified: 2, Changed: 3, Accessed: 4}
	for i, size := range sizes {
		if i%perDir == 0 {
			dir = must(w.Dir(m))
			check(w.Link(w.Root(), fmt.Sprintf("directory %d", i/perDir), dir))
		}
		id := must(w.File(m))
		r.n = size
		check(w.Stream(id, "", must(w.Data(size, r))))
		check(w.Link(dir, fmt.Sprintf("amd64_component-%d.dll", i), id))
	}
	return must(w.Close())
}

// BenchmarkWrite writes a tree like a Server Core layer: 60,000 files in 9,000
// directories, to a device that costs nothing.
func BenchmarkWrite(b *testing.B) {
	sizes := layerSizes(60_000)
	total := int64(0)
	for _, s := range sizes {
		total += s
	}
	b.SetBytes(total)
	b.ReportAllocs()
	for b.Loop() {
		writeTree(discard{}, sizes, 7)
	}
}

// BenchmarkMetadata writes the same tree without data: what names, records and
// indexes cost.
func BenchmarkMetadata(b *testing.B) {
	sizes := make([]int64, 60_000)
	b.ReportAllocs()
	for b.Loop() {
		writeTree(discard{}, sizes, 7)
	}
}

// BenchmarkMillion writes 1,000,000 files into one directory.
func BenchmarkMillion(b *testing.B) {
	sizes := make([]int64, 1_000_000)
	var before, after runtime.MemStats
	for b.Loop() {
		runtime.GC()
		runtime.ReadMemStats(&before)
		w := must(ntfs.New(discard{}, ntfs.Options{}))
		r := newPattern()
		for i := range sizes {
			id := must(w.File(ntfs.Meta{}))
			check(w.Stream(id, "", must(w.Data(0, r))))
			check(w.Link(w.Root(), fmt.Sprintf("amd64_component-%d.dll", i), id))
		}
		must(w.Close())
		runtime.GC()
		runtime.ReadMemStats(&after)
		runtime.KeepAlive(w)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/float64(len(sizes)), "bytes/entry")
		b.ReportMetric(float64(after.HeapSys)/(1<<20), "heapMiB")
	}
}
