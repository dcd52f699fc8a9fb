package layer

import (
	"archive/tar"
	"bytes"
	"context"
	"fmt"
	"io"
	"sort"
	"strings"
	"testing"

	"berth/imagestore/ntfs"
)

// memVolume is a Volume in memory: it knows files by ID and directories by
// folded names, and trusts nobody.
type memVolume struct {
	nodes   []*memNode
	sds     []string
	last    *string // the data given last; a Stream must follow
	sparse  bool    // so was it
	written int64   // bytes given to Data
	log     bytes.Buffer
}

type memNode struct {
	dir     bool
	meta    ntfs.Meta
	kids    map[string]memKid
	streams map[string]string
	sparse  map[string]bool
	links   int
}

type memKid struct {
	name string
	id   ntfs.ID
}

func newMemVolume() *memVolume {
	return &memVolume{nodes: []*memNode{nil, {dir: true, kids: map[string]memKid{}, streams: map[string]string{}}}, sds: []string{""}}
}

func (v *memVolume) Security(sd []byte) (ntfs.SecurityID, error) {
	for i, s := range v.sds {
		if i > 0 && s == string(sd) {
			return ntfs.SecurityID(i), nil
		}
	}
	v.sds = append(v.sds, string(sd))
	return ntfs.SecurityID(len(v.sds) - 1), nil
}

func (v *memVolume) Sparse(size int64, r io.Reader) (ntfs.Data, error) {
	d, err := v.Data(size, r)
	v.sparse = true
	fmt.Fprintln(&v.log, "sparse")
	return d, err
}

func (v *memVolume) Data(size int64, r io.Reader) (ntfs.Data, error) {
	v.sparse = false
	if v.last != nil {
		return ntfs.Data{}, fmt.Errorf("data without a stream before")
	}
	b, err := io.ReadAll(io.LimitReader(r, size))
	if err != nil {
		return ntfs.Data{}, err
	}
	if int64(len(b)) != size {
		return ntfs.Data{}, io.ErrUnexpectedEOF
	}
	s := string(b)
	v.last = &s
	v.written += size
	fmt.Fprintf(&v.log, "data %d %q\n", size, s)
	return ntfs.Data{}, nil
}

func (v *memVolume) Root() ntfs.ID { return 1 }

func (v *memVolume) SetMeta(id ntfs.ID, m ntfs.Meta) error {
	fmt.Fprintf(&v.log, "meta %d %v\n", id, m)
	v.nodes[id].meta = m
	return nil
}

func (v *memVolume) Dir(m ntfs.Meta) (ntfs.ID, error) {
	fmt.Fprintf(&v.log, "dir %v\n", m)
	v.nodes = append(v.nodes, &memNode{dir: true, meta: m, kids: map[string]memKid{}, streams: map[string]string{}})
	return ntfs.ID(len(v.nodes) - 1), nil
}

func (v *memVolume) File(m ntfs.Meta) (ntfs.ID, error) {
	fmt.Fprintf(&v.log, "file %v\n", m)
	v.nodes = append(v.nodes, &memNode{meta: m, streams: map[string]string{}})
	return ntfs.ID(len(v.nodes) - 1), nil
}

func (v *memVolume) Stream(id ntfs.ID, name string, _ ntfs.Data) error {
	fmt.Fprintf(&v.log, "stream %d %q\n", id, name)
	n := v.nodes[id]
	if v.last == nil {
		return fmt.Errorf("a stream without data")
	}
	if _, ok := n.streams[ntfs.Fold(name)]; ok || name == "" && n.dir {
		return fmt.Errorf("stream %q of %d is there", name, id)
	}
	n.streams[ntfs.Fold(name)] = *v.last
	if v.sparse {
		if n.sparse == nil {
			n.sparse = map[string]bool{}
		}
		n.sparse[ntfs.Fold(name)] = true
	}
	v.last = nil
	return nil
}

func (v *memVolume) Link(parent ntfs.ID, name string, id ntfs.ID) error {
	fmt.Fprintf(&v.log, "link %d %q %d\n", parent, name, id)
	p, n := v.nodes[parent], v.nodes[id]
	if !p.dir || p.meta.Reparse != nil {
		return fmt.Errorf("parent %d is no directory", parent)
	}
	if _, ok := p.kids[ntfs.Fold(name)]; ok {
		return fmt.Errorf("%q is there", name)
	}
	if n.links++; n.links > 1 && n.dir {
		return fmt.Errorf("directory %d has two names", id)
	}
	p.kids[ntfs.Fold(name)] = memKid{name, id}
	return nil
}

// check finds files that no name leads to.
func (v *memVolume) check(t testing.TB) {
	t.Helper()
	for i, n := range v.nodes[2:] {
		if n.links == 0 {
			t.Errorf("node %d has no name", i+2)
		}
		if _, ok := n.streams[""]; !ok && !n.dir {
			t.Errorf("file %d has no data", i+2)
		}
	}
	if v.last != nil {
		t.Error("data that nobody has")
	}
}

// dump lists the volume: one line a name, sorted by folded path. Files with
// more than one name carry the number of their first one.
func (v *memVolume) dump() string {
	type line struct{ key, text string }
	var lines []line
	group := map[ntfs.ID]string{}
	var walk func(id ntfs.ID, key, path string)
	walk = func(id ntfs.ID, key, path string) {
		n := v.nodes[id]
		keys := make([]string, 0, len(n.kids))
		for k := range n.kids {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			kid := n.kids[k]
			c := v.nodes[kid.id]
			p := path + `\` + kid.name
			var s strings.Builder
			fmt.Fprint(&s, p)
			switch {
			case c.dir && c.meta.Reparse != nil:
				fmt.Fprint(&s, " reparse-dir")
			case c.dir:
				fmt.Fprint(&s, " dir")
			default:
				fmt.Fprintf(&s, " file %q", c.streams[""])
				if c.sparse[""] {
					fmt.Fprint(&s, " sparse")
				}
			}
			if c.links > 1 {
				if group[kid.id] == "" {
					group[kid.id] = p
				}
				fmt.Fprintf(&s, " =%s", group[kid.id])
			}
			var names []string
			for sn := range c.streams {
				if sn != "" {
					names = append(names, fmt.Sprintf(" :%s %q", sn, c.streams[sn]))
				}
			}
			sort.Strings(names)
			fmt.Fprint(&s, strings.Join(names, ""))
			fmt.Fprintf(&s, " m%d", c.meta.Modified)
			lines = append(lines, line{key + `\` + k, s.String()})
			if c.dir {
				walk(kid.id, key+`\`+k, p)
			}
		}
	}
	walk(1, "", "")
	var b strings.Builder
	for _, l := range lines {
		fmt.Fprintln(&b, l.text)
	}
	return b.String()
}

// find gives the node at a path below \Files.
func (v *memVolume) find(path string) *memNode {
	n := v.nodes[1]
	for _, c := range strings.Split(`Files\`+path, `\`) {
		k, ok := n.kids[ntfs.Fold(c)]
		if !ok {
			return nil
		}
		n = v.nodes[k.id]
	}
	return n
}

// item is one tar entry of a test.
type item struct {
	name string
	typ  byte // 0 is a regular file, or a directory if name ends in "/"
	data string
	link string
	mod  int64
	pax  map[string]string
}

func d(name string) item          { return item{name: name, typ: tar.TypeDir} }
func file(name, data string) item { return item{name: name, data: data} }
func ln(name, target string) item { return item{name: name, typ: tar.TypeLink, link: target} }
func wh(name string) item         { return item{name: name} }
func (i item) at(sec int64) item  { i.mod = sec; return i }
func (i item) with(kv ...string) item {
	p := map[string]string{}
	for k := 0; k < len(kv); k += 2 {
		p[kv[k]] = kv[k+1]
	}
	i.pax = p
	return i
}

// makeTar writes items as they are: names are not cleaned.
func makeTar(t testing.TB, items ...item) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, i := range items {
		h := &tar.Header{Name: i.name, Typeflag: i.typ, Size: int64(len(i.data)), Linkname: i.link, Mode: 0o644, Format: tar.FormatPAX, PAXRecords: i.pax}
		if h.Typeflag == 0 {
			h.Typeflag = tar.TypeReg
		}
		h.ModTime = epoch(i.mod)
		if i.typ == tar.TypeXGlobalHeader {
			h = &tar.Header{Typeflag: i.typ, PAXRecords: i.pax}
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatalf("%q: %v", i.name, err)
		}
		if _, err := io.WriteString(w, i.data); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// countingSource counts how often a layer is opened and read to its end.
type countingSource struct {
	io.Reader
	read, closed *int
}

func (c countingSource) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	*c.read += n
	return n, err
}

func (c countingSource) Close() error { *c.closed++; return nil }

// stack makes sources of tars, lowest first.
func stack(tars ...[]byte) []Source {
	var s []Source
	for i, b := range tars {
		s = append(s, Source{Name: fmt.Sprintf("layer%d", i), Open: func() (io.ReadCloser, error) {
			return io.NopCloser(bytes.NewReader(b)), nil
		}})
	}
	return s
}

// flatten runs Flatten on a memory volume.
func flatten(t testing.TB, o Options, tars ...[]byte) (*memVolume, *Result, error) {
	t.Helper()
	v := newMemVolume()
	r, err := Flatten(context.Background(), stack(tars...), v, o)
	return v, r, err
}
