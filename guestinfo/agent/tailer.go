package agent

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
	"unicode/utf16"

	"berth/guestinfo"
)

// Bounds of a file source.
const (
	tailPoll  = 500 * time.Millisecond
	tailFiles = 64 // that are followed at once
)

// tailer follows the files of a pattern: those that are there when it begins
// from their end, those that come later from their beginning. A file that was
// renamed is read to its end; one that was cut is read anew.
type tailer struct {
	pattern string
	lines   func() *guestinfo.LogSplitter
	log     func(format string, args ...any)
	open    []*tailed
	said    string
}

// tailed is one file that is followed.
type tailed struct {
	path  string
	file  *os.File
	info  fs.FileInfo
	at    int64
	lines *guestinfo.LogSplitter
	wide  bool // UTF-16, low byte first
	odd   []byte
}

func newTailer(pattern string, lines func() *guestinfo.LogSplitter, log func(string, ...any)) *tailer {
	t := &tailer{pattern: pattern, lines: lines, log: log}
	t.find(true)
	return t
}

// run reads what comes until ctx is done, and then what is there.
func (t *tailer) run(ctx context.Context) {
	tick := time.NewTicker(tailPoll)
	defer tick.Stop()
	for over := false; !over; {
		select {
		case <-tick.C:
		case <-ctx.Done():
			over = true
		}
		t.find(false)
		t.open = slices.DeleteFunc(t.open, t.read)
	}
	for _, f := range t.open {
		f.lines.Close()
		f.close(t)
	}
}

func (f *tailed) close(t *tailer) {
	if err := f.file.Close(); err != nil {
		t.log("%v", err)
	}
}

// find opens files of the pattern that are not open.
func (t *tailer) find(first bool) {
	paths, err := filepath.Glob(t.pattern)
	if err != nil {
		t.complain(err)
		return
	}
	for _, path := range paths {
		if err := t.follow(path, first); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.complain(err)
		}
	}
}

// complain tells of the same trouble once.
func (t *tailer) complain(err error) {
	if text := err.Error(); text != t.said {
		t.said = text
		t.log("%v", err)
	}
}

func (t *tailer) follow(path string, first bool) error {
	now, err := os.Stat(path)
	if err != nil || !now.Mode().IsRegular() {
		return err
	}
	for _, f := range t.open {
		if os.SameFile(f.info, now) {
			f.path = path
			return nil
		}
	}
	if len(t.open) >= tailFiles {
		return errors.New("more than 64 files match: the others are not followed")
	}
	file, err := openShared(path)
	if err != nil {
		return err
	}
	f := &tailed{path: path, file: file, lines: t.lines()}
	if f.info, err = file.Stat(); err != nil {
		return errors.Join(err, file.Close())
	}
	mark := make([]byte, 2)
	if n, _ := file.ReadAt(mark, 0); n == 2 && bytes.Equal(mark, []byte{0xff, 0xfe}) {
		f.wide, f.at = true, 2
	}
	if first {
		f.at = f.info.Size()
	}
	t.open = append(t.open, f)
	return nil
}

// read takes what a file has more than at the last look; gone says that it is
// another's place by now, and read to its end.
func (t *tailer) read(f *tailed) (gone bool) {
	now, err := os.Stat(f.path)
	gone = err != nil || !os.SameFile(now, f.info)
	size, err := f.file.Stat()
	if err != nil {
		t.complain(err)
		return false
	}
	if size.Size() < f.at {
		f.at, f.odd = 0, nil
	}
	buf := make([]byte, 32<<10)
	for f.at < size.Size() { // what comes meanwhile is the next look's
		n, err := f.file.ReadAt(buf[:min(int64(len(buf)), size.Size()-f.at)], f.at)
		f.at += int64(n)
		f.write(buf[:n])
		if err != nil || n == 0 {
			if err != nil && err != io.EOF {
				t.complain(err)
			}
			break
		}
	}
	if gone {
		f.lines.Close()
		f.close(t)
	}
	return gone
}

// write decodes what is UTF-16 and cuts it into lines.
func (f *tailed) write(b []byte) {
	if !f.wide {
		if f.at == int64(len(b)) { // the file's beginning
			b = bytes.TrimPrefix(b, []byte("\ufeff"))
		}
		_, _ = f.lines.Write(b) // it never fails
		return
	}
	b = append(f.odd, b...)
	units := make([]uint16, 0, len(b)/2)
	for ; len(b) >= 2; b = b[2:] {
		units = append(units, uint16(b[0])|uint16(b[1])<<8)
	}
	f.odd = slices.Clone(b)
	_, _ = f.lines.Write([]byte(string(utf16.Decode(units))))
}
