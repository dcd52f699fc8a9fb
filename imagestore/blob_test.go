package imagestore

import (
	"archive/tar"
	"bytes"
	stdgzip "compress/gzip"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/klauspost/compress/zstd"

	"berth/internal/errs"
)

const (
	typeGzip = "application/vnd.oci.image.layer.v1.tar+gzip"
	typeZstd = "application/vnd.oci.image.layer.v1.tar+zstd"
	typeTar  = "application/vnd.oci.image.layer.v1.tar"
)

func gz(b []byte) []byte {
	var out bytes.Buffer
	w := stdgzip.NewWriter(&out)
	_, _ = w.Write(b)
	_ = w.Close()
	return out.Bytes()
}

func zst(t testing.TB, b []byte, o ...zstd.EOption) []byte {
	t.Helper()
	w, err := zstd.NewWriter(nil, o...)
	if err != nil {
		t.Fatal(err)
	}
	return w.EncodeAll(b, nil)
}

func digestOf(b []byte) string { return fmt.Sprintf("sha256:%x", sha256.Sum256(b)) }

// smallTar is a tar of one file of n bytes.
func smallTar(t testing.TB, n int) []byte {
	t.Helper()
	var out bytes.Buffer
	w := tar.NewWriter(&out)
	if err := w.WriteHeader(&tar.Header{Name: "Files/a", Size: int64(n), Mode: 0o644}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(bytes.Repeat([]byte("berth"), n/5+1)[:n]); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func blobOf(mediaType string, blob []byte, diffID string) LayerBlob {
	return LayerBlob{MediaType: mediaType, Digest: digestOf(blob), DiffID: diffID, Size: int64(len(blob)), Open: func() (io.ReadCloser, error) {
		return io.NopCloser(bytes.NewReader(blob)), nil
	}}
}

// readLayer reads up to n bytes (all with n < 0), closes and gives both errors joined.
func readLayer(b LayerBlob, l Limits, n int64) ([]byte, error) {
	var total atomic.Int64
	r, err := openLayer(context.Background(), b, l.withDefaults(), &total, nil)
	if err != nil {
		return nil, err
	}
	var src io.Reader = r
	if n >= 0 {
		src = io.LimitReader(r, n)
	}
	got, err := io.ReadAll(src)
	return got, errors.Join(err, r.Close())
}

func TestLayerReadsEveryCodec(t *testing.T) {
	data := smallTar(t, 1_200_000)
	skippable := append([]byte{0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0}, 1, 2, 3, 4)
	for name, b := range map[string]LayerBlob{
		"oci gzip":        blobOf(typeGzip, gz(data), digestOf(data)),
		"docker gzip":     blobOf("application/vnd.docker.image.rootfs.diff.tar.gzip", gz(data), digestOf(data)),
		"foreign":         blobOf("application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", gz(data), digestOf(data)),
		"two members":     blobOf(typeGzip, append(gz(data[:5000]), gz(data[5000:])...), digestOf(data)),
		"zstd":            blobOf(typeZstd, zst(t, data), digestOf(data)),
		"zstd, skippable": blobOf(typeZstd, append(skippable, zst(t, data)...), digestOf(data)),
		"tar":             blobOf(typeTar, data, digestOf(data)),
		"docker tar":      blobOf("application/vnd.docker.image.rootfs.diff.tar", data, digestOf(data)),
	} {
		t.Run(name, func(t *testing.T) {
			got, err := readLayer(b, Limits{}, -1)
			if err != nil || !bytes.Equal(got, data) {
				t.Fatalf("%d of %d bytes, %v", len(got), len(data), err)
			}
			if _, err := readLayer(b, Limits{}, 1024); err != nil {
				t.Errorf("closed early: %v", err)
			}
		})
	}
	long := smallTar(t, 2*aheadChunks*aheadChunk)
	if got, err := readLayer(blobOf(typeTar, long, digestOf(long)), Limits{}, -1); err != nil || !bytes.Equal(got, long) {
		t.Errorf("more than is read ahead: %d of %d bytes, %v", len(got), len(long), err)
	}
	empty := make([]byte, 1024)
	if got, err := readLayer(blobOf(typeTar, empty, digestOf(empty)), Limits{}, -1); err != nil || len(got) != 1024 {
		t.Errorf("empty tar: %d bytes, %v", len(got), err)
	}
}

func TestLayerRefusesWhatItIsNot(t *testing.T) {
	data := smallTar(t, 300_000)
	z := gz(data)
	flip := func(b []byte, i int) []byte { c := bytes.Clone(b); c[i] ^= 0x40; return c }
	for _, tc := range []struct {
		name string
		b    LayerBlob
		kind errs.Kind
		says string
	}{
		{"gzip called tar", blobOf(typeTar, z, digestOf(data)), errs.Corrupt, "says tar, the bytes are gzip"},
		{"tar called gzip", blobOf(typeGzip, data, digestOf(data)), errs.Corrupt, "says gzip, the bytes are tar"},
		{"zstd called gzip", blobOf(typeGzip, zst(t, data), digestOf(data)), errs.Corrupt, "says gzip, the bytes are zstd"},
		{"xz called gzip", blobOf(typeGzip, []byte("\xfd7zXZ\x00rest"), digestOf(data)), errs.Corrupt, "the bytes are xz"},
		{"bzip2 called gzip", blobOf(typeGzip, []byte("BZh91AY&SY"), digestOf(data)), errs.Corrupt, "the bytes are bzip2"},
		{"bzip2 called tar", blobOf(typeTar, []byte("BZh91AY"), digestOf(data)), errs.Corrupt, "the bytes are bzip2"},
		{"nothing called gzip", blobOf(typeGzip, nil, digestOf(nil)), errs.Corrupt, "neither gzip nor zstd"},
		{"encrypted", blobOf(typeGzip+"+encrypted", z, digestOf(data)), errs.Unsupported, "+encrypted"},
		{"unknown type", blobOf("text/html", z, digestOf(data)), errs.Unsupported, "text/html"},
		{"other diff ID", blobOf(typeGzip, z, digestOf(z)), errs.Corrupt, digestOf(data)},
		{"damaged in the middle", blobOf(typeGzip, flip(z, len(z)/2), digestOf(data)), errs.Corrupt, "at byte"},
		{"bad checksum", blobOf(typeGzip, flip(z, len(z)-6), digestOf(data)), errs.Corrupt, "checksum"},
		{"trailing garbage", blobOf(typeGzip, append(bytes.Clone(z), "garbage"...), digestOf(data)), errs.Corrupt, "at byte"},
		{"trailing zeros", blobOf(typeGzip, append(bytes.Clone(z), make([]byte, 20)...), digestOf(data)), errs.Corrupt, "at byte"},
		{"garbage behind zstd", blobOf(typeZstd, append(zst(t, data), "garbage"...), digestOf(data)), errs.Corrupt, "at byte"},
		{"extra member", blobOf(typeGzip, append(bytes.Clone(z), gz([]byte("more"))...), digestOf(data)), errs.Corrupt, "config says"},
		{"more behind tar", blobOf(typeTar, append(bytes.Clone(data), 0), digestOf(data)), errs.Corrupt, "config says"},
		{"huge zstd window", blobOf(typeZstd, hugeWindow(), digestOf(data)), errs.Corrupt, "window"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for _, n := range []int64{-1, 100} {
				if _, err := readLayer(tc.b, Limits{}, n); !errs.Is(err, tc.kind) || !strings.Contains(err.Error(), tc.says) {
					t.Errorf("reading %d: kind %v, %v", n, errs.KindOf(err), err)
				}
			}
		})
	}
}

// hugeWindow is a zstd frame header that asks for a window of 2 TiB.
func hugeWindow() []byte { return []byte{0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 0x01, 0x00, 0x00} }

// TestTruncatedLayer cuts a blob at many places; every cut must be noticed.
func TestTruncatedLayer(t *testing.T) {
	data := smallTar(t, 40_000)
	for mediaType, b := range map[string][]byte{typeGzip: gz(data), typeZstd: zst(t, data), typeTar: data} {
		step := max(1, len(b)/41)
		for n := 0; n < len(b); n += step {
			if _, err := readLayer(blobOf(mediaType, b[:n], digestOf(data)), Limits{}, -1); !errs.Is(err, errs.Corrupt) {
				t.Fatalf("%s cut to %d of %d bytes: %v", mediaType, n, len(b), err)
			}
		}
	}
}

func TestBombsStop(t *testing.T) {
	small := make([]byte, 2<<20)
	if _, err := readLayer(blobOf(typeGzip, gz(small), digestOf(small)), Limits{Ratio: 2}, -1); err != nil {
		t.Errorf("a small layer of zeros: %v", err)
	}
	for _, tc := range []struct {
		name string
		size int
		l    Limits
		says string
	}{
		{"ratio", len(small), Limits{Ratio: 100, RatioFree: 1 << 20}, "more than 100 times"},
		{"layer", len(small), Limits{LayerBytes: 1 << 20}, "the layer unfolds to more than 1048576 bytes"},
		{"total", len(small), Limits{TotalBytes: 1 << 20}, "the image unfolds to more than 1048576 bytes"},
	} {
		bomb := make([]byte, tc.size)
		if _, err := readLayer(blobOf(typeZstd, zst(t, bomb), digestOf(bomb)), tc.l, -1); !errs.Is(err, errs.Quota) || !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
}

// breaking is a source that fails after its bytes.
type breaking struct {
	r   io.Reader
	err error
}

func (b breaking) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if err == io.EOF {
		err = b.err
	}
	return n, err
}
func (breaking) Close() error { return nil }

func TestDiskFaultIsNotTheLayers(t *testing.T) {
	data := smallTar(t, 100_000)
	z := gz(data)
	b := blobOf(typeGzip, z, digestOf(data))
	b.Open = func() (io.ReadCloser, error) {
		return breaking{bytes.NewReader(z[:len(z)/2]), errs.New(errs.Unavailable, "read", "", "gone")}, nil
	}
	if _, err := readLayer(b, Limits{}, -1); !errs.Is(err, errs.Unavailable) {
		t.Errorf("%v", err)
	}
}

func TestCanceledLayerStops(t *testing.T) {
	data := smallTar(t, 9_000_000)
	ctx, cancel := context.WithCancel(context.Background())
	var total atomic.Int64
	r, err := openLayer(ctx, blobOf(typeTar, data, digestOf(data)), Limits{}.withDefaults(), &total, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(r, make([]byte, 1000)); err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := r.Close(); !errs.Is(err, errs.Canceled) {
		t.Errorf("%v", err)
	}
}

// FuzzLayerReader feeds any bytes under any layer type: never a panic, never an
// accepted layer whose digest is wrong.
func FuzzLayerReader(f *testing.F) {
	data := smallTar(f, 3000)
	for _, b := range [][]byte{data, gz(data), zst(f, data), hugeWindow(), gz(nil), {0x1f, 0x8b}, nil} {
		for i := range byte(3) {
			f.Add(i, b)
		}
	}
	f.Fuzz(func(t *testing.T, kind byte, b []byte) {
		mediaType := []string{typeTar, typeGzip, typeZstd}[kind%3]
		l := Limits{LayerBytes: 1 << 20}
		got, err := readLayer(blobOf(mediaType, b, digestOf(data)), l, -1)
		if err == nil && !bytes.Equal(got, data) {
			t.Fatalf("%d wrong bytes were accepted", len(got))
		}
		if err != nil && errs.KindOf(err) == errs.Internal {
			t.Fatalf("not classified: %v", err)
		}
	})
}
