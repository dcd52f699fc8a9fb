package imagetest

import (
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
)

// Shape says how large a synthetic layer is. Zero fields take the values of a
// Server Core base layer.
type Shape struct {
	Files int    // regular files; 60,000
	Dirs  int    // directories; 9,000
	Bytes int64  // of all files, about; 2 GiB
	Seed  uint64 // the same seed gives the same bytes
}

func (s Shape) withDefaults() Shape {
	if s.Files == 0 {
		s.Files = 60_000
	}
	if s.Dirs == 0 {
		s.Dirs = 9_000
	}
	if s.Bytes == 0 {
		s.Bytes = 2 << 30
	}
	return s
}

// Synthetic writes the tar of a layer shaped like Server Core: sizes spread
// log-normally (most files a few KiB, a few of many MiB), names as in WinSxS
// and System32, every tenth file linked a second time, some streams, EAs,
// junctions and symbolic links, and bytes that gzip packs about 2.5:1.
func Synthetic(out io.Writer, s Shape) error {
	s = s.withDefaults()
	g := &generator{r: rand.New(rand.NewPCG(s.Seed, 0xbe47)), w: NewWriter(out), s: s}
	g.content.init(g.r)
	dirs := g.directories()
	for i := range s.Files {
		g.file(i, dirs[g.r.IntN(len(dirs))])
	}
	for _, h := range []string{"DefaultUser", "Sam", "Security", "Software", "System"} {
		g.w.File("Hives/"+h+"_Delta", EmptyHive())
	}
	return g.w.Close()
}

type generator struct {
	r       *rand.Rand
	w       *Writer
	s       Shape
	content content
}

// directories makes their names; a few hold most files, as on Windows.
func (g *generator) directories() []string {
	out := []string{"Files/Windows/System32", "Files/Windows/SysWOW64", "Files/Windows/WinSxS/Manifests", "Files/Windows/servicing/Packages"}
	for i := len(out); i < g.s.Dirs; i++ {
		switch g.r.IntN(4) {
		case 0:
			out = append(out, fmt.Sprintf("Files/Program Files/Vendor%03d/Part%d", g.r.IntN(100), i))
		default:
			out = append(out, fmt.Sprintf("Files/Windows/WinSxS/amd64_microsoft-windows-c%04d_31bf3856ad364e35_10.0.20348.%d_none_%016x", i, g.r.IntN(3000), g.r.Uint64()))
		}
	}
	return out
}

// file writes the i-th file and what hangs on it.
func (g *generator) file(i int, dir string) {
	mean := float64(g.s.Bytes) / float64(g.s.Files)
	const sigma = 1.6
	size := int64(mean * math.Exp(g.r.NormFloat64()*sigma-sigma*sigma/2))
	size = min(size, g.s.Bytes/16+1)
	if g.r.IntN(300) == 0 {
		size = 0
	}
	name := fmt.Sprintf("%s/part%06d%s", dir, i, []string{".dll", ".exe", ".sys", ".dll.mui", ".manifest", ".cat"}[g.r.IntN(6)])
	var eas map[string][]byte
	if g.r.IntN(300) == 0 {
		eas = map[string][]byte{"$KERNEL.PURGE.ESBCACHE": []byte("0123456789abcdef")}
	}
	g.w.FileFrom(name, size, g.content.reader(g.r.Uint64(), size, i%14), eas)
	switch x := g.r.IntN(1000); {
	case x < 5:
		g.w.Stream(name, "Zone.Identifier", []byte("[ZoneTransfer]\r\nZoneId=3\r\n"))
	case x < 105:
		g.w.Link(fmt.Sprintf("Files/Windows/System32/link%06d.dll", i), name)
	case x < 113:
		g.w.Symlink(fmt.Sprintf("%s/alias%06d.dll", dir, i), `..\target.dll`)
	case x < 114:
		g.w.Junction(fmt.Sprintf("%s/mount%06d", dir, i), `\??\C:\Windows`)
	}
}

// content makes bytes that compress as programs do: words from a skewed
// dictionary, runs of zeros, and now and then noise.
type content struct {
	words [4096][]byte
}

func (c *content) init(r *rand.Rand) {
	for i := range c.words {
		b := make([]byte, 3+r.IntN(14))
		for j := range b {
			b[j] = byte(math.Abs(r.NormFloat64()) * 50)
		}
		c.words[i] = b
	}
}

// reader gives size bytes; kind 7 is noise, as of files that are compressed already.
func (c *content) reader(seed uint64, size int64, kind int) io.Reader {
	return &contentReader{c: c, r: rand.New(rand.NewPCG(seed, 7)), left: size, noise: kind == 7}
}

type contentReader struct {
	c     *content
	r     *rand.Rand
	left  int64
	noise bool
	buf   []byte
	rest  []byte
}

// Read fills p from the generator.
func (r *contentReader) Read(p []byte) (int, error) {
	if r.left == 0 {
		return 0, io.EOF
	}
	if len(r.rest) == 0 {
		r.fill()
	}
	n := copy(p[:min(int64(len(p)), r.left)], r.rest)
	r.rest = r.rest[n:]
	r.left -= int64(n)
	return n, nil
}

func (r *contentReader) fill() {
	b := r.buf[:0]
	for len(b) < 16<<10 {
		u := r.r.Uint64()
		switch x := u >> 58; {
		case r.noise || x < 1:
			b = binary.LittleEndian.AppendUint64(b, r.r.Uint64())
		case x < 5:
			b = append(b, make([]byte, 8+u&31)...)
		default: // the product of three draws favours the first words
			for range 3 {
				a := (u & 0xfff) * ((u >> 12) & 0xfff) * ((u >> 24) & 0xfff) >> 24
				b = append(b, r.c.words[a]...)
				u >>= 10
			}
		}
	}
	r.buf, r.rest = b, b
}
