package layer

import (
	"archive/tar"
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"sync"
	"testing"

	"berth/imagestore/ntfs"
)

// nullVolume takes everything and keeps nothing.
type nullVolume struct {
	id    ntfs.ID
	bytes int64
	buf   []byte
}

func (v *nullVolume) Security([]byte) (ntfs.SecurityID, error) { return 1, nil }
func (v *nullVolume) Root() ntfs.ID                            { return 5 }
func (v *nullVolume) SetMeta(ntfs.ID, ntfs.Meta) error         { return nil }
func (v *nullVolume) Dir(m ntfs.Meta) (ntfs.ID, error)         { return v.File(m) }
func (v *nullVolume) Stream(ntfs.ID, string, ntfs.Data) error  { return nil }
func (v *nullVolume) Link(ntfs.ID, string, ntfs.ID) error      { return nil }

func (v *nullVolume) File(ntfs.Meta) (ntfs.ID, error) {
	v.id++
	return v.id, nil
}

func (v *nullVolume) Sparse(size int64, r io.Reader) (ntfs.Data, error) { return v.Data(size, r) }

func (v *nullVolume) Data(size int64, r io.Reader) (ntfs.Data, error) {
	if v.buf == nil {
		v.buf = make([]byte, 1<<20)
	}
	for left := size; left > 0; {
		n, err := r.Read(v.buf[:min(left, int64(len(v.buf)))])
		v.bytes += int64(n)
		if left -= int64(n); err != nil && left > 0 {
			return ntfs.Data{}, err
		}
	}
	return ntfs.Data{}, nil
}

// genTar writes a layer that looks like Windows: files in deep directories with
// long names and the usual records; every tenth has a second name, every 200th
// a stream. Layer 0 is the base; those above replace and remove some of it.
func genTar(w io.Writer, layer, files, avg int) error {
	r := rand.New(rand.NewPCG(uint64(layer), 99))
	tw := tar.NewWriter(w)
	content := make([]byte, 4<<20)
	for i := range 1 << 16 {
		content[i] = byte(r.Uint32())
	}
	for n := 1 << 16; n < len(content); n *= 2 {
		copy(content[n:], content[:n])
	}
	put := func(name string, typ byte, link string, size int) error {
		h := &tar.Header{Name: name, Typeflag: typ, Linkname: link, Size: int64(size), Format: tar.FormatPAX, Mode: 0o644,
			ModTime: epoch(1_700_000_000).Add(1234567), AccessTime: epoch(1_700_000_001), ChangeTime: epoch(1_700_000_002)}
		if typ != 0 {
			h.PAXRecords = map[string]string{paxAttributes: "32", paxRawSD: b64(rawSystemSD), paxCreated: "1600000000.1234567"}
			if typ == tar.TypeDir {
				h.PAXRecords[paxAttributes] = "16"
			}
		} else {
			h.Typeflag = tar.TypeReg
		}
		if err := tw.WriteHeader(h); err != nil {
			return err
		}
		off := 0
		if size > 0 {
			off = r.IntN(len(content) - size)
		}
		_, err := tw.Write(content[off : off+size])
		return err
	}
	name := func(i int) string {
		return fmt.Sprintf("Files/Windows/WinSxS/amd64_microsoft-windows-component%d_31bf3856ad364e35_10.0.20348.%d_none/%s-%d.dll", i/7, i/7, "module", i)
	}
	for i := range files {
		k := i
		if layer > 0 {
			k = i*20 + layer%3 // replaces one of the base, sometimes one of a lower layer
		}
		if k%7 == 0 || layer > 0 {
			dir := name(k)
			if err := put(dir[:strings.LastIndexByte(dir, '/')], tar.TypeDir, "", 0); err != nil {
				return err
			}
		}
		size := min(int(r.ExpFloat64()*float64(avg)), 2<<20)
		if err := put(name(k), tar.TypeReg, "", size); err != nil {
			return err
		}
		if i%200 == 0 {
			if err := put(name(k)+":Zone.Identifier", 0, "", 26); err != nil {
				return err
			}
		}
		if i%10 == 0 {
			if err := put(fmt.Sprintf("Files/Windows/System32/l%d-%d.dll", layer, k), tar.TypeLink, name(k), 0); err != nil {
				return err
			}
		}
		if layer > 0 && i%50 == 0 {
			if err := put(fmt.Sprintf("Files/Windows/WinSxS/.wh.gone%d", k), 0, "", 0); err != nil {
				return err
			}
		}
	}
	return tw.Close()
}

var benchStack = sync.OnceValue(func() [][]byte {
	var tars [][]byte
	for k := range 12 {
		var b bytes.Buffer
		files := 20_000
		if k > 0 {
			files = 500
		}
		if err := genTar(&b, k, files, 7000); err != nil {
			return nil
		}
		tars = append(tars, b.Bytes())
	}
	return tars
})

// BenchmarkFlatten reads a stack of 12 layers, about 220 MB uncompressed.
func BenchmarkFlatten(b *testing.B) {
	tars := benchStack()
	size := 0
	for _, t := range tars {
		size += len(t)
	}
	for name, vol := range map[string]func() Volume{
		"null": func() Volume { return &nullVolume{} },
		"ntfs": func() Volume {
			w, err := ntfs.New(discardAt{}, ntfs.Options{})
			if err != nil {
				b.Fatal(err)
			}
			return w
		},
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				res, err := Flatten(context.Background(), stack(tars...), vol(), Options{ScratchDir: b.TempDir()})
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(res.Stats.TarEntries), "entries")
				b.ReportMetric(float64(res.Stats.Scratch)/(1<<20), "scratch-MiB")
			}
		})
	}
}

// Memory grows with entries, by less than 200 bytes each with a name of usual
// length, and not with data.
func TestMemoryPerEntry(t *testing.T) {
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	const files = 10_000
	measure := func(avg int) (perEntry float64) {
		var b bytes.Buffer
		if err := genTar(&b, 0, files, avg); err != nil {
			t.Fatal(err)
		}
		r := bytes.NewReader(b.Bytes())
		before := heap()
		var during uint64
		src := []Source{{Name: "l", Open: func() (io.ReadCloser, error) {
			return readCloser{r, func() error { during = heap(); return nil }}, nil
		}}}
		res, err := Flatten(context.Background(), src, &nullVolume{}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		runtime.KeepAlive(&b)
		const fixed = readAhead + 1<<20 // buffers
		return (float64(during) - float64(before) - fixed) / float64(res.Stats.Nodes)
	}
	small, large := measure(10), measure(4000)
	t.Logf("%.0f and %.0f bytes per path", small, large)
	if small > 200 || large > 200 {
		t.Errorf("%.0f and %.0f bytes per path", small, large)
	}
}

type readCloser struct {
	io.Reader
	close func() error
}

func (r readCloser) Close() error { return r.close() }
