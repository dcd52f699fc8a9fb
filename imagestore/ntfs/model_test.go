package ntfs_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
	"berth/imagestore/ntfs/ntfscheck"
)

const unit = 64 << 10 // of holes

// comb reads as n holes of one unit, each before a unit that tells its number.
type comb struct{ n, at int }

func (c *comb) Read(b []byte) (int, error) {
	if c.at == 2*c.n*unit {
		return 0, io.EOF
	}
	i, off := c.at/unit, c.at%unit
	n := min(len(b), unit-off)
	if clear(b[:n]); i&1 == 1 && off == 0 {
		copy(b[:n], fmt.Sprint("unit ", i))
	}
	c.at += n
	return n, nil
}

// script turns bytes into calls of the writer: two bytes for each call.
type script struct {
	w     *ntfs.Writer
	files []ntfs.ID
	dirs  []ntfs.ID
	names int64
	n     int
}

func (s *script) name(v int) string {
	s.n++
	switch v % 8 {
	case 0:
		return fmt.Sprintf("%d-%s", s.n, strings.Repeat("ä", 200))
	case 1:
		return fmt.Sprintf("\xED\xA0\x80%d", s.n*7919%1_000_003) // a prime: none comes twice
	default:
		return fmt.Sprintf("%x file", uint32(s.n)*2654435761)
	}
}

func (s *script) meta(v int) ntfs.Meta {
	m := ntfs.Meta{Created: ntfs.Time(v), Modified: ntfs.Time(v * 3), Changed: 7, Accessed: 1 << 60, Attributes: uint32(v) * 0x01010101}
	if v&16 != 0 {
		m.EAs = []ntfs.EA{{Name: "A", Flags: 0x80, Value: make([]byte, v*v%1500)}, {Name: "BC", Value: make([]byte, v)}}
	}
	if v&32 != 0 {
		m.Reparse = voltest.Symlink(strings.Repeat(`x\`, v*5%600))
	}
	return m
}

// attach adds a stream; some are sparse, with holes.
func (s *script) attach(id ntfs.ID, name string, size int) {
	if s.n%3 == 1 {
		d := must(s.w.Sparse(int64(size*50), io.LimitReader(&comb{n: size}, int64(size*50))))
		check(s.w.Stream(id, name, d))
		return
	}
	d := must(s.w.Data(int64(size), bytes.NewReader(bytes.Repeat([]byte{0xA5}, size))))
	check(s.w.Stream(id, name, d))
}

// step makes one call or a burst of them.
func (s *script) step(op, v int) {
	parent := s.dirs[v%len(s.dirs)]
	switch op % 6 {
	case 0, 1:
		m := s.meta(v)
		if op&64 != 0 {
			m.Security = must(s.w.Security(voltest.HugeSD(uint32(op*v), 1+v*v%300)))
		}
		f := must(s.w.File(m))
		if v%5 > 0 {
			s.attach(f, "", v*v*v%9000)
		}
		check(s.w.Link(parent, s.name(op), f))
		s.files = append(s.files, f)
		s.names++
	case 2:
		m := s.meta(v)
		d := must(s.w.Dir(m))
		check(s.w.Link(parent, s.name(op), d))
		if m.Reparse == nil {
			s.dirs = append(s.dirs, d)
		}
		s.names++
	case 3:
		if len(s.files) == 0 {
			return
		}
		f := s.files[v%len(s.files)]
		for range op % 40 {
			if s.w.Link(parent, s.name(v), f) == nil {
				s.names++
			}
		}
	case 4:
		id := s.dirs[v%len(s.dirs)]
		if op&64 != 0 && len(s.files) > 0 {
			id = s.files[v%len(s.files)]
		}
		for i := range op % 30 {
			s.attach(id, s.name(v), i*v%800)
		}
	case 5:
		for range v {
			f := must(s.w.File(ntfs.Meta{}))
			check(s.w.Link(parent, s.name(op), f))
			s.names++
		}
	}
}

// FuzzWriter plays scripts. Whatever was accepted must make a volume that the
// strict checker finds clean and complete.
func FuzzWriter(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{0, 1, 1, 17, 2, 3, 64, 49, 68, 90})
	f.Add([]byte{5, 255, 5, 255, 8, 255, 2, 1, 5, 200, 11, 201, 8, 3})
	f.Add([]byte{0, 4, 39, 0, 39, 0, 39, 1, 100, 0, 100, 0, 88, 5, 28, 0, 28, 33})
	f.Add([]byte{64, 31, 65, 63, 66, 127, 70, 99, 72, 48, 0, 255, 1, 240, 2, 18, 3, 16, 4, 16})
	seed := make([]byte, 400)
	for i := range seed {
		seed[i] = byte(i * i * 31 >> 3)
	}
	f.Add(seed)
	f.Fuzz(func(t *testing.T, ops []byte) {
		if len(ops) > 400 {
			return
		}
		m := &voltest.Memory{}
		w := must(ntfs.New(m, ntfs.Options{FreeBytes: int64(len(ops)) * 999}))
		s := &script{w: w, dirs: []ntfs.ID{w.Root()}, names: 15}
		for ; len(ops) >= 2; ops = ops[2:] {
			s.step(int(ops[0]), int(ops[1]))
		}
		sum, err := w.Close()
		if err != nil {
			t.Fatal(err)
		}
		rep, err := ntfscheck.Check(m, sum.VolumeBytes, ntfscheck.Options{MaxFindings: 10})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range rep.Findings {
			t.Error(x)
		}
		if rep.Names != s.names || rep.Names-15 != sum.Links || int64(len(m.B)) != sum.VolumeBytes {
			t.Errorf("%d names, want %d; %d bytes; %+v", rep.Names, s.names, len(m.B), sum)
		}
	})
}
