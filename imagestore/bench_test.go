package imagestore

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/klauspost/compress/gzip"

	"berth/imagestore/imagetest"
	"berth/imagestore/vmdk"
)

// benchLayer stores a synthetic layer, 64 MiB unless BERTH_BENCH_BYTES says
// otherwise, and gives its blob and the tar's length.
func benchLayer(b *testing.B) (LayerBlob, int64) {
	b.Helper()
	want := int64(64 << 20)
	if s := os.Getenv("BERTH_BENCH_BYTES"); s != "" {
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			b.Fatal(err)
		}
		want = n
	}
	path := filepath.Join(b.TempDir(), "layer.tar.gz")
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	zw, err := gzip.NewWriterLevel(f, 6)
	if err != nil {
		b.Fatal(err)
	}
	sum, n := sha256.New(), &lengthWriter{}
	share := max(int(want>>20), 1)
	if err := imagetest.Synthetic(io.MultiWriter(zw, sum, n), imagetest.Shape{Files: 30 * share, Dirs: 5 * share, Bytes: want, Seed: 1}); err != nil {
		b.Fatal(err)
	}
	if err := zw.Close(); err != nil {
		b.Fatal(err)
	}
	size, err := f.Seek(0, io.SeekCurrent)
	if err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	return LayerBlob{MediaType: typeGzip, Digest: "sha256:bench", DiffID: fmt.Sprintf("sha256:%x", sum.Sum(nil)), Size: size,
		Open: func() (io.ReadCloser, error) { return os.Open(path) }}, n.n
}

type lengthWriter struct{ n int64 }

func (l *lengthWriter) Write(p []byte) (int, error) { l.n += int64(len(p)); return len(p), nil }

// BenchmarkBuildDisk goes from a gzip blob to a VMDK that is read once, as by
// an upload. MB/s are of the tar.
func BenchmarkBuildDisk(b *testing.B) {
	blob, n := benchLayer(b)
	for name, level := range map[string]int{"deflate": 1, "stored": vmdk.Stored} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(n)
			for b.Loop() {
				d, _, _, err := BuildDisk(context.Background(), BuildRequest{Layers: []LayerBlob{blob}, Disk: DiskOptions{SpoolDir: b.TempDir(), Level: level}})
				if err != nil {
					b.Fatal(err)
				}
				if _, err := io.Copy(io.Discard, d.Open()); err != nil {
					b.Fatal(err)
				}
				if err := d.Close(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkDecode is the floor of one goroutine: gunzip with read-ahead and the diff ID.
func BenchmarkDecode(b *testing.B) {
	blob, n := benchLayer(b)
	b.SetBytes(n)
	for b.Loop() {
		if _, err := readLayerTo(io.Discard, blob); err != nil {
			b.Fatal(err)
		}
	}
}

func readLayerTo(w io.Writer, l LayerBlob) (int64, error) {
	r, err := openLayer(context.Background(), l, Limits{}.withDefaults(), new(atomic.Int64), nil)
	if err != nil {
		return 0, err
	}
	n, err := io.Copy(w, r)
	return n, errors.Join(err, r.Close())
}

// BenchmarkEffort measures what efforts says of each kind: CPU time for a byte
// of the disk, one worker, and what it leaves of the bytes.
func BenchmarkEffort(b *testing.B) {
	var tar bytes.Buffer
	if err := imagetest.Synthetic(&tar, imagetest.Shape{Files: 2000, Dirs: 300, Bytes: 64 << 20, Seed: 1}); err != nil {
		b.Fatal(err)
	}
	data := tar.Bytes()[:tar.Len()&^(vmdk.GrainSize-1)]
	for _, e := range efforts() {
		b.Run(string(e.kind), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			var before, after syscall.Rusage
			if err := syscall.Getrusage(syscall.RUSAGE_SELF, &before); err != nil {
				b.Fatal(err)
			}
			n := 0
			for b.Loop() {
				n++
				w, err := vmdk.NewWriter(vmdk.Options{SpoolDir: b.TempDir(), Level: e.level, Workers: 1})
				if err != nil {
					b.Fatal(err)
				}
				if _, err := w.WriteAt(data, 0); err != nil {
					b.Fatal(err)
				}
				d, err := w.Finish(int64(len(data)))
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(d.Length())/float64(len(data)), "ratio")
				if err := d.Close(); err != nil {
					b.Fatal(err)
				}
			}
			if err := syscall.Getrusage(syscall.RUSAGE_SELF, &after); err != nil {
				b.Fatal(err)
			}
			cpu := after.Utime.Nano() + after.Stime.Nano() - before.Utime.Nano() - before.Stime.Nano()
			b.ReportMetric(float64(cpu)/float64(n)/float64(len(data)), "CPU-ns/byte")
		})
	}
}
