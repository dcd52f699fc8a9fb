package imagetest

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand/v2"
	"path"
	"strings"
	"time"
)

// Node is one name of a sample and all that an independent reader must find
// under it on the volume.
type Node struct {
	Path       string   `json:"path"` // from the volume's root, with slashes
	Dir        bool     `json:"dir"`
	Size       int64    `json:"size"`   // of the unnamed stream, in bytes
	SHA256     string   `json:"sha256"` // of the unnamed stream, in hex; "" for directories and reparse points
	Attributes uint32   `json:"attributes"`
	Created    int64    `json:"created"` // times in units of 100 ns since 1601, UTC
	Modified   int64    `json:"modified"`
	Accessed   int64    `json:"accessed"`
	Changed    int64    `json:"changed"`
	SD         []byte   `json:"sd"` // self-relative security descriptor
	Links      int      `json:"links"`
	Group      int      `json:"group"` // the same for all names of one file; 0 if it has one
	Streams    []Stream `json:"streams,omitempty"`
	EAs        []EA     `json:"eas,omitempty"`
	Target     string   `json:"target,omitempty"`   // of a reparse point, as written
	Junction   bool     `json:"junction,omitempty"` // else a reparse point is a symbolic link
}

// Stream is an alternate stream.
type Stream struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

// EA is an extended attribute.
type EA struct {
	Name  string `json:"name"`
	Value []byte `json:"value"`
}

// Sample writes a layer of about files names and bytes bytes that holds every
// kind of entry, and says what must be found on a volume made of it. The same
// arguments give the same bytes.
func Sample(out io.Writer, files int, bytes int64) ([]Node, error) {
	s := &sampler{r: rand.New(rand.NewPCG(uint64(files), uint64(bytes))), w: NewWriter(out), dirs: map[string]bool{}, mean: max(1, bytes/int64(max(files, 1)))}
	s.content.init(s.r)
	s.dir("Files", attrDirectory)
	s.names()
	s.kinds()
	s.sparse()
	s.linked()
	for i := len(s.nodes); i < files; i++ {
		dir := fmt.Sprintf("Files/tree/d%02d/amd64_component-%03d", i%17, i/40%211)
		if i%3 == 0 {
			dir = "Files/tree/crowd"
		}
		n := s.file(fmt.Sprintf("%s/part %05d.dll", dir, i*7919%100_003), int64(s.r.ExpFloat64()*float64(s.mean)), attrArchive, nil)
		if i%97 == 0 {
			s.stream(n, "Zone.Identifier", 26)
		}
	}
	return s.nodes, s.w.Close()
}

type sampler struct {
	r       *rand.Rand
	w       *Writer
	content content
	dirs    map[string]bool
	nodes   []Node
	group   int
	mean    int64
}

// filetime is Windows' count of 100 ns since 1601.
func filetime(t time.Time) int64 {
	return t.Unix()*10_000_000 + int64(t.Nanosecond()/100) + 116444736000000000
}

// node remembers the entry that the writer is about to write.
func (s *sampler) node(name string, attrs uint32, sd []byte) *Node {
	t := Tick(s.w.n)
	n := Node{Path: name, Attributes: attrs, SD: sd, Links: 1, Dir: attrs&attrDirectory != 0,
		Created: filetime(time.Unix(t.Unix()-3600, 123456700)), Modified: filetime(t),
		Accessed: filetime(t.Add(time.Second)), Changed: filetime(t.Add(2 * time.Second))}
	s.nodes = append(s.nodes, n)
	return &s.nodes[len(s.nodes)-1]
}

// sd gives one of 300 descriptors.
func (s *sampler) sd(dir bool) []byte {
	flags := byte(0)
	if dir {
		flags = 3
	}
	who := sid(5, 21, 1, 2, 3, 1000+uint32(s.r.IntN(300)))
	return descriptor([]ace{{flags, fullAccess, system()}, {flags, fullAccess, admins()}, {flags, readExecute, who}})
}

func (s *sampler) dir(name string, attrs uint32) *Node {
	if s.dirs[name] {
		return nil
	}
	if p := path.Dir(name); p != "." {
		s.dir(p, attrDirectory)
	}
	s.dirs[name], s.w.dirs[name] = true, true
	n := s.node(name, attrs, s.sd(true))
	s.w.entry(&tar.Header{Typeflag: tar.TypeDir, Name: name, Mode: 0o755}, attrs, n.SD, nil)
	return n
}

// file writes size bytes of content.
func (s *sampler) file(name string, size int64, attrs uint32, eas []EA) *Node {
	s.dir(path.Dir(name), attrDirectory)
	more := map[string]string{}
	for _, e := range eas {
		more["MSWINDOWS.xattr."+e.Name] = base64.StdEncoding.EncodeToString(e.Value)
	}
	n := s.node(name, attrs, s.sd(false))
	n.Size, n.EAs = size, eas
	s.w.entry(&tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: 0o644, Size: size}, attrs, n.SD, more)
	n.SHA256 = s.bytes(size)
	return n
}

// bytes writes content and gives its digest.
func (s *sampler) bytes(size int64) string {
	h := sha256.New()
	s.w.copy(size, io.TeeReader(s.content.reader(s.r.Uint64(), size, s.r.IntN(14)), h))
	return hex.EncodeToString(h.Sum(nil))
}

// stream hangs a stream on the entry just written.
func (s *sampler) stream(n *Node, name string, size int64) {
	s.w.header(&tar.Header{Typeflag: tar.TypeReg, Name: n.Path + ":" + name, Format: tar.FormatPAX, Mode: 0o644, Size: size, ModTime: Tick(s.w.n)})
	n.Streams = append(n.Streams, Stream{name, size, s.bytes(size)})
}

func (s *sampler) names() {
	for i, n := range []string{
		"a", "B", "c", "Z", "_", "é", "É2", "ÿ", "Ž", "ß", "ǅ", "Ω", "ω2", "я", "Я2", "中文", "日本語.txt", "😀 emoji",
		"-dash", "{brace}", "per%cent", "[bracket]", "'quote'", "no\u00a0break", "semi;comma,", "UPPER.TXT", "$dollar", "two  spaces",
		strings.Repeat("x", 255), strings.Repeat("中", 85),
	} {
		s.file("Files/names/"+n, int64(i*100), attrArchive, nil)
	}
	deep := "Files/deep"
	for i := range 40 {
		deep += fmt.Sprintf("/level %d", i)
	}
	s.file(deep+"/bottom.txt", 42, attrArchive, nil)
}

func (s *sampler) kinds() {
	for _, n := range []int64{0, 1, 511, 512, 600, 679, 680, 681, 4095, 4096, 4097, 65535, 65536, 65537, 1 << 20} {
		s.file(fmt.Sprintf("Files/sizes/%d", n), n, attrArchive, nil)
	}
	for _, a := range []uint32{1, 2, 4, 0x20, 0x21, 0x26, 0x2000 | attrArchive} {
		s.file(fmt.Sprintf("Files/attributes/%x.bin", a), 9, a, nil)
	}
	s.dir("Files/attributes/hidden", attrDirectory|2)
	s.file("Files/ea/small.bin", 10, attrArchive, []EA{{"$KERNEL.PURGE.ESBCACHE", []byte("0123456789abcdef")}})
	s.file("Files/ea/large.bin", 10, attrArchive, []EA{{"LARGE", bytes.Repeat([]byte{7}, 3000)}, {"SECOND", []byte{1, 2, 3}}})
	n := s.file("Files/streams/file.txt", 100, attrArchive, nil)
	for i := range 40 {
		s.stream(n, fmt.Sprintf("stream %d", i), int64(i*i*13))
	}
	d := s.dir("Files/streams/directory", attrDirectory)
	s.stream(d, "on a directory", 30_000)
	for i := range 40 {
		s.symlink(fmt.Sprintf("Files/reparse/link %d.dll", i), fmt.Sprintf(`..\sizes\%d`, 511+i%2))
		s.junction(fmt.Sprintf("Files/reparse/junction %d", i), `\??\C:\Windows`)
	}
}

// sparse writes files whose layer calls them sparse: with a hole, without one,
// nothing but a hole, small, and with so many holes that the runs fill records
// of their own.
func (s *sampler) sparse() {
	const unit = 64 << 10
	attrs := uint32(attrArchive | attrSparse)
	s.file("Files/sparse/dense", 3*unit+7, attrs, nil)
	s.file("Files/sparse/small", 100, attrs, nil)
	s.holes("Files/sparse/empty", 0, 5*unit+1)
	s.holes("Files/sparse/one hole", 1, 2*unit)
	s.holes("Files/sparse/comb", 200, unit)
}

// holes writes n times a hole of 64 KiB and some data of as much, and zeros behind.
func (s *sampler) holes(name string, n int, rest int64) {
	const unit = 64 << 10
	s.dir(path.Dir(name), attrDirectory)
	f := s.node(name, attrArchive|attrSparse, s.sd(false))
	f.Size = int64(n)*2*unit + rest
	s.w.entry(&tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: 0o644, Size: f.Size}, f.Attributes, f.SD, nil)
	h, zeros := sha256.New(), make([]byte, max(unit, rest))
	for i := range n {
		s.w.copy(unit, io.TeeReader(bytes.NewReader(zeros), h))
		s.w.copy(unit, io.TeeReader(s.content.reader(uint64(i), unit, i%14), h))
	}
	s.w.copy(rest, io.TeeReader(bytes.NewReader(zeros), h))
	f.SHA256 = hex.EncodeToString(h.Sum(nil))
}

func (s *sampler) symlink(name, target string) {
	s.dir(path.Dir(name), attrDirectory)
	n := s.node(name, attrArchive|attrReparse, s.sd(false))
	n.Target = target
	s.w.entry(&tar.Header{Typeflag: tar.TypeSymlink, Name: name, Linkname: target, Mode: 0o777}, n.Attributes, n.SD, nil)
}

func (s *sampler) junction(name, target string) {
	s.dir(path.Dir(name), attrDirectory)
	n := s.node(name, attrDirectory|attrReparse, s.sd(true))
	n.Target, n.Junction = target, true
	s.w.entry(&tar.Header{Typeflag: tar.TypeSymlink, Name: name, Linkname: target, Mode: 0o777}, n.Attributes, n.SD, map[string]string{"MSWINDOWS.mountpoint": "1"})
}

// linked writes files of several names, up to more than one record holds.
func (s *sampler) linked() {
	for _, links := range []int{2, 3, 40, 900} {

		s.dir(fmt.Sprintf("Files/links/%d", links), attrDirectory)
		s.dir(fmt.Sprintf("Files/links/%d/other", links), attrDirectory)
		first := len(s.nodes)
		s.group++
		s.file(fmt.Sprintf("Files/links/%d/name 0", links), 5000, attrArchive, nil)
		for i := 1; i < links; i++ {
			n := s.nodes[first]
			n.Path = fmt.Sprintf("Files/links/%d/%sname %d", links, []string{"", "other/"}[i%2], i)
			s.w.entry(&tar.Header{Typeflag: tar.TypeLink, Name: n.Path, Linkname: s.nodes[first].Path, Mode: 0o644}, attrArchive, n.SD, nil)
			s.nodes = append(s.nodes, n)
		}
		for i := first; i < len(s.nodes); i++ {
			s.nodes[i].Links, s.nodes[i].Group = links, s.group
		}
	}
}
