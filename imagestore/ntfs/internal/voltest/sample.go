// Package voltest makes sample trees for the tests of the NTFS writer and of
// the volume checker. What may not enter: anything that ships.
package voltest

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"unicode/utf16"

	"berth/imagestore/ntfs"
)

// Node is one file or directory and all that a reader must find.
type Node struct {
	Paths   []string // '/'-separated, from the root; hard links have several
	Dir     bool
	Meta    ntfs.Meta
	SD      []byte // nil: the default
	Streams []Stream
	Sparse  bool // all streams are written as sparse ones
}

// Stream is one data stream; "" is the unnamed one.
type Stream struct {
	Name string
	Data []byte
}

// Data finds a stream's bytes.
func (n *Node) Data(name string) []byte {
	for _, s := range n.Streams {
		if s.Name == name {
			return s.Data
		}
	}
	return nil
}

// Options for sample volumes.
func Options() ntfs.Options {
	return ntfs.Options{Label: "Berth ümläut", Serial: 0x1234_5678_9ABC_DEF0, HiddenSectors: 2048,
		FreeBytes: 3 << 20, Created: ntfs.FromUnix(1_700_000_000, 0)}
}

// sampler makes nodes from a fixed seed.
type sampler struct {
	r     *rand.Rand
	nodes []Node
	n     int64
}

func (s *sampler) meta() ntfs.Meta {
	s.n++
	at := func(k int64) ntfs.Time { return ntfs.FromUnix(1_500_000_000+s.n*1000+k, 123_456_700+100*s.n) }
	return ntfs.Meta{Created: at(1), Modified: at(2), Changed: at(3), Accessed: at(4), Attributes: ntfs.AttrArchive}
}

func (s *sampler) bytes(n int) []byte {
	b := make([]byte, n)
	for i := 0; i < n; i += 8 {
		var w [8]byte
		binary.LittleEndian.PutUint64(w[:], s.r.Uint64())
		copy(b[i:], w[:])
	}
	return b
}

func (s *sampler) dir(path string) *Node {
	m := s.meta()
	m.Attributes = 0
	s.nodes = append(s.nodes, Node{Paths: []string{path}, Dir: true, Meta: m})
	return &s.nodes[len(s.nodes)-1]
}

func (s *sampler) file(path string, size int) *Node {
	s.nodes = append(s.nodes, Node{Paths: []string{path}, Meta: s.meta(), Streams: []Stream{{"", s.bytes(size)}}})
	return &s.nodes[len(s.nodes)-1]
}

// Small is a tree with a little of everything, for volumes of a few MiB.
func Small() []Node {
	s := &sampler{r: rand.New(rand.NewPCG(1, 2))}
	s.dir("dir")
	for i := range 60 {
		n := s.file(fmt.Sprintf("dir/file %02d.txt", i), i*97)
		n.SD = SD(uint32(i % 12))
	}
	s.dir("big directory")
	for i := range 400 {
		s.file(fmt.Sprintf("big directory/entry number %04d with a longer name.dll", i*7919%400), 5)
	}
	s.links("links", 30)
	s.streams("streams.txt", 25)
	s.eas()
	s.reparse(24)
	return s.nodes
}

// Combs are two sparse files: the runs of one fill its record, those of the
// other more than one.
func Combs() []Node {
	s := &sampler{r: rand.New(rand.NewPCG(9, 10))}
	s.holes("comb", 40)
	s.holes("long comb", 200)
	return s.nodes
}

// Sizes holds files of all sizes at which something changes.
func Sizes() []Node {
	s := &sampler{r: rand.New(rand.NewPCG(7, 8))}
	s.sizes()
	return s.nodes
}

// Large adds every extreme that a reader on Linux can look at.
func Large() []Node {
	s := &sampler{r: rand.New(rand.NewPCG(3, 4))}
	s.sizes()
	s.names()
	s.descriptors()
	s.dir("many")
	for i := range 6000 {
		s.file(fmt.Sprintf("many/%x-%d", i*2654435761%6007, i), i%3)
	}
	s.dir("long")
	for i := range 700 {
		name := fmt.Sprintf("%03d-", i*389%700) + strings.Repeat("ä", 251)
		s.file("long/"+name, 1)
	}
	s.links("links", 1000)
	s.streams("500 streams", 500)
	s.eas()
	s.reparse(300)
	s.deep()
	s.attributes()
	return s.nodes
}

func (s *sampler) sizes() {
	s.dir("sizes")
	for _, n := range []int{0, 1, 7, 8, 511, 512, 600, 660, 670, 679, 680, 681, 700, 800, 4095, 4096, 4097, 65535, 65536, 65537, 1<<20 - 1, 1 << 20, 3<<20 + 5} {
		s.file(fmt.Sprintf("sizes/%d", n), n)
	}
	s.nodes = append(s.nodes, Node{Paths: []string{"sizes/no stream"}, Meta: s.meta(), Streams: []Stream{{"", nil}}})
	holes := s.file("sizes/holes", 1<<20)
	clear(holes.Streams[0].Data[100_000:900_000])
	zeros := s.file("sizes/zeros", 1<<20)
	clear(zeros.Streams[0].Data)
	s.sparse()
	d := s.dir("directory with streams")
	d.Streams = []Stream{{"small", s.bytes(20)}, {"large", s.bytes(30_000)}}
}

// unit is that of holes.
const unit = 64 << 10

// sparse makes sparse files whose holes are everywhere, and nowhere.
func (s *sampler) sparse() {
	s.dir("sparse")
	for _, n := range []int{0, 1, 600, 681, unit - 1, unit, unit + 1, 5*unit + 9} {
		s.file(fmt.Sprintf("sparse/dense %d", n), n).Sparse = true
		f := s.file(fmt.Sprintf("sparse/empty %d", n), n)
		f.Sparse = true
		clear(f.Streams[0].Data)
	}
	for i, hole := range [][2]int{{0, 3 * unit}, {2 * unit, 7 * unit}, {6 * unit, 10*unit + 77}, {unit + 1, 4*unit - 1}, {unit + 1, 2*unit + 99}} {
		f := s.file(fmt.Sprintf("sparse/hole %d", i), 10*unit+77)
		f.Sparse = true
		clear(f.Streams[0].Data[hole[0]:hole[1]])
	}
	s.holes("sparse/comb", 400)
	d := s.dir("sparse/directory")
	d.Sparse = true
	d.Streams = []Stream{{"stream", append(make([]byte, 3*unit), 1)}, {"small", []byte{1}}}
	links := s.file("sparse/many links", 600) // which push its data out of the record
	links.Sparse = true
	for i := range 9 {
		links.Paths = append(links.Paths, fmt.Sprintf("sparse/many links %d", i))
	}
}

// holes makes a file of n holes with a unit of data behind each. So many runs
// fill records of their own.
func (s *sampler) holes(name string, n int) {
	f := s.file(name, 0)
	f.Sparse = true
	b := make([]byte, 0, 3*n*unit)
	for i := range n {
		b = append(b, make([]byte, (1+i%2)*unit)...)
		b = append(b, bytes.Repeat([]byte{byte(i), 1, byte(i >> 8), 2}, unit/4)...)
	}
	f.Streams[0].Data = b
}

func (s *sampler) names() {
	s.dir("names")
	for i, n := range []string{
		"a", "B", "c", "Z", "_", "~", "é", "É2", "ÿ", "Ž", "ß", "ǅ", "µ", "Ω", "ω2", "я", "Я2", "中文", "日本語.txt",
		"😀 emoji", "with space ", "dot.", "trailing..", "-dash", "{brace}", "per%cent", "new\u00a0space", "\uFFFD", "\uE000private",
		strings.Repeat("x", 255), strings.Repeat("中", 255), strings.Repeat("😀", 127) + "y",
	} {
		s.file("names/"+n, i)
	}
}

// Surrogates are names that no UTF-8 reader can show.
func Surrogates() []Node {
	s := &sampler{r: rand.New(rand.NewPCG(5, 6))}
	for i, n := range []string{"high \xED\xA0\x80", "low \xED\xB0\x80", "\xED\xB0\x80\xED\xA0\x80 swapped", "\xED\xBF\xBF"} {
		s.file(n, 10+i)
	}
	return s.nodes
}

func (s *sampler) descriptors() {
	s.dir("acl")
	for i := range 900 {
		s.file(fmt.Sprintf("acl/%d", i), 3).SD = SD(uint32(i % 400))
	}
	for i := range 12 { // 12 of about 60 KiB fill several blocks of $SDS
		s.file(fmt.Sprintf("acl/huge %d", i), 3).SD = HugeSD(uint32(i), 1700)
	}
}

func (s *sampler) links(name string, n int) {
	s.dir(name)
	s.dir(name + "/other")
	f := s.file(name+"/link 0", 5000)
	for i := 1; i < n; i++ {
		dir := name
		if i%3 == 0 {
			dir += "/other"
		}
		f.Paths = append(f.Paths, fmt.Sprintf("%s/link %d", dir, i))
	}
	r := s.file(name+"/resident with links", 300)
	for i := range 5 {
		r.Paths = append(r.Paths, fmt.Sprintf("%s/resident with links %d", name, i))
	}
}

func (s *sampler) streams(name string, n int) {
	f := s.file(name, 100)
	for i := range n {
		size := i * 13 % 900
		if i%50 == 7 {
			size = 20_000
		}
		f.Streams = append(f.Streams, Stream{fmt.Sprintf("stream %d", i*7%n), s.bytes(size)})
	}
}

func (s *sampler) eas() {
	s.dir("ea")
	s.file("ea/small", 10).Meta.EAs = []ntfs.EA{{Name: "$KERNEL.PURGE.ESBCACHE", Value: s.bytes(56)}, {Name: "NEEDED", Flags: 0x80, Value: []byte{1}}}
	s.file("ea/large", 10).Meta.EAs = []ntfs.EA{{Name: "A", Value: s.bytes(40_000)}, {Name: "B", Value: s.bytes(3)}, {Name: "EMPTY"}}
	d := s.dir("ea/directory")
	d.Meta.EAs = []ntfs.EA{{Name: "ON.DIRECTORY", Value: s.bytes(700)}}
}

func (s *sampler) reparse(n int) {
	s.dir("reparse")
	for i := range n {
		f := s.file(fmt.Sprintf("reparse/symlink %d", i), 0)
		f.Meta.Reparse = Symlink(`..\dir\target ` + fmt.Sprint(i))
		d := s.dir(fmt.Sprintf("reparse/junction %d", i))
		d.Meta.Reparse = Junction(`C:\Windows\target ` + fmt.Sprint(i))
	}
	f := s.file("reparse/long target", 0)
	f.Meta.Reparse = Symlink(strings.Repeat(`dir\`, 1000))
}

func (s *sampler) deep() {
	p := "deep"
	s.dir(p)
	for i := range 60 {
		p += fmt.Sprintf("/level %d", i)
		s.dir(p)
	}
	s.file(p+"/bottom", 42)
}

func (s *sampler) attributes() {
	s.dir("attributes")
	for _, a := range []uint32{0, 1, 2, 4, 0x20, 0x100, 0x1000, 0x2000, 0x3127} {
		s.file(fmt.Sprintf("attributes/%x", a), 9).Meta.Attributes = a
	}
	s.dir("attributes/hidden").Meta.Attributes = 2
	old := s.file("attributes/old", 1)
	old.Meta.Created, old.Meta.Modified, old.Meta.Changed, old.Meta.Accessed = 1, 2, 3, 4
}

// Write puts the tree on a volume. Parents stand before their children.
func Write(dev io.WriterAt, o ntfs.Options, nodes []Node) (ntfs.Summary, error) {
	w, err := ntfs.New(dev, o)
	if err != nil {
		return ntfs.Summary{}, err
	}
	dirs := map[string]ntfs.ID{"": w.Root()}
	for i := range nodes {
		if err := put(w, &nodes[i], dirs); err != nil {
			return ntfs.Summary{}, fmt.Errorf("%s: %w", nodes[i].Paths[0], err)
		}
	}
	return w.Close()
}

func put(w *ntfs.Writer, n *Node, dirs map[string]ntfs.ID) (err error) {
	m := n.Meta
	if n.SD != nil {
		if m.Security, err = w.Security(n.SD); err != nil {
			return err
		}
	}
	add := w.File
	if n.Dir {
		add = w.Dir
	}
	id, err := add(m)
	if err != nil {
		return err
	}
	write := w.Data
	if n.Sparse {
		write = w.Sparse
	}
	for _, s := range n.Streams {
		d, err := write(int64(len(s.Data)), bytes.NewReader(s.Data))
		if err != nil {
			return err
		}
		if err := w.Stream(id, s.Name, d); err != nil {
			return err
		}
	}
	for _, p := range n.Paths {
		dir, name := "", p
		if i := strings.LastIndexByte(p, '/'); i >= 0 {
			dir, name = p[:i], p[i+1:]
		}
		if err := w.Link(dirs[dir], name, id); err != nil {
			return err
		}
		if n.Dir {
			dirs[p] = id
		}
	}
	return nil
}

// SD is a descriptor that differs with rid.
func SD(rid uint32) []byte { return HugeSD(rid, 1) }

// HugeSD has n access-allowed entries for S-1-5-21-1-2-3-<1000+rid>.
func HugeSD(rid uint32, n int) []byte {
	le := binary.LittleEndian
	sid := []byte{1, 5, 0, 0, 0, 0, 0, 5}
	for _, v := range []uint32{21, 1, 2, 3, 1000 + rid} {
		sid = le.AppendUint32(sid, v)
	}
	acl := le.AppendUint16([]byte{2, 0}, uint16(8+n*(8+len(sid))))
	acl = le.AppendUint16(acl, uint16(n))
	acl = append(acl, 0, 0)
	for range n {
		acl = append(acl, 0, 0, byte(8+len(sid)), 0, 0xFF, 1, 0x1F, 0)
		acl = append(acl, sid...)
	}
	sd := []byte{1, 0, 4, 0x80}
	sd = le.AppendUint32(sd, uint32(20+len(acl)))
	sd = le.AppendUint32(sd, uint32(20+len(acl)+len(sid)))
	sd = le.AppendUint32(le.AppendUint32(sd, 0), 20)
	return append(append(append(sd, acl...), sid...), sid...)
}

// Symlink is the buffer of a relative symbolic link.
func Symlink(target string) []byte { return link(0xA000000C, target, target) }

// Junction is the buffer of a mount point.
func Junction(target string) []byte { return link(0xA0000003, `\??\`+target, target) }

func link(tag uint32, subst, show string) []byte {
	le := binary.LittleEndian
	s, p := utf16.Encode([]rune(subst)), utf16.Encode([]rune(show))
	var d []byte
	for _, v := range []int{0, 2 * len(s), 2*len(s) + 2, 2 * len(p)} {
		d = le.AppendUint16(d, uint16(v))
	}
	if tag == 0xA000000C {
		d = le.AppendUint32(d, 1)
	}
	for _, u := range append(append(append(s, 0), p...), 0) {
		d = le.AppendUint16(d, u)
	}
	b := le.AppendUint32(nil, tag)
	return append(le.AppendUint16(le.AppendUint16(b, uint16(len(d))), 0), d...)
}
