package registry

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"berth/internal/pace"
)

// partial is a blob in quarantine: its bytes so far and the journal of which
// are there. One process at a time holds it, by a lock that ends with it.
type partial struct {
	dir  string
	dgst string
	size int64

	lock    *os.File
	data    *os.File
	journal *os.File

	mu     sync.Mutex
	done   spans
	change chan struct{} // holds a token after done grew
}

const lockPoll = 100 * time.Millisecond

// openPartial waits for the blob's lock, which report is told, and reads its
// journal.
func openPartial(ctx context.Context, dir, dgst string, size int64, report func(Progress)) (*partial, error) {
	p := &partial{dir: dir, dgst: dgst, size: size, change: make(chan struct{}, 1)}
	if err := p.acquire(ctx, report); err != nil {
		return nil, err
	}
	if err := p.load(); err != nil {
		return nil, errors.Join(err, p.close())
	}
	return p, nil
}

// acquire locks the partial's folder. The one who finished a blob removes the
// folder, so that a lock just won may be on a file that is gone: then again.
func (p *partial) acquire(ctx context.Context, report func(Progress)) error {
	path := filepath.Join(p.dir, "lock")
	for {
		if err := os.MkdirAll(p.dir, 0o700); err != nil {
			return err
		}
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
		if errors.Is(err, os.ErrNotExist) && ctx.Err() == nil {
			continue
		}
		if err != nil {
			return err
		}
		got, err := tryLock(f)
		if err == nil && got && sameFile(f, path) {
			p.lock = f
			return nil
		}
		if cerr := f.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return err
		}
		if !got {
			report(Progress{Waits: "another process, which is fetching this blob"})
			err = pace.Pause(ctx, lockPoll)
		} else {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
	}
}

func sameFile(f *os.File, path string) bool {
	a, err1 := f.Stat()
	b, err2 := os.Stat(path)
	return err1 == nil && err2 == nil && os.SameFile(a, b)
}

// load reads the journal and rewrites it without what is torn or redundant.
func (p *partial) load() (err error) {
	path := filepath.Join(p.dir, "journal")
	raw, err := readBounded(path, maxJournal)
	if err == nil {
		p.done = decodeJournal(raw, p.dgst, p.size)
	} else if !errors.Is(err, os.ErrNotExist) && !tooLong(err) {
		return err
	}
	if p.data, err = os.OpenFile(filepath.Join(p.dir, "data"), os.O_RDWR|os.O_CREATE, 0o600); err != nil {
		return err
	}
	info, err := p.data.Stat()
	if err != nil {
		return err
	}
	if info.Size() != p.size { // nothing of it can be trusted
		p.done = nil
	}
	return p.restart(p.done)
}

func tooLong(err error) bool {
	var f *fault
	return errors.As(err, &f)
}

// restart makes the journal say exactly done, and the data file size bytes long.
func (p *partial) restart(done spans) error {
	p.mu.Lock()
	p.done = done
	p.mu.Unlock()
	if p.journal != nil {
		if err := p.journal.Close(); err != nil {
			return err
		}
		p.journal = nil
	}
	if len(done) == 0 {
		if err := p.data.Truncate(0); err != nil {
			return err
		}
	}
	if err := p.data.Truncate(p.size); err != nil {
		return err
	}
	text := journalHeader(p.dgst, p.size)
	for _, s := range done {
		text += journalLine(s)
	}
	path := filepath.Join(p.dir, "journal")
	if err := os.WriteFile(path+".new", []byte(text), 0o600); err != nil {
		return err
	}
	if err := os.Rename(path+".new", path); err != nil {
		return err
	}
	var err error
	p.journal, err = os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
	return err
}

// record notes that the bytes of s were written.
func (p *partial) record(s span) error {
	if s.len() <= 0 {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, err := p.journal.WriteString(journalLine(s)); err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	p.done = p.done.add(s)
	select {
	case p.change <- struct{}{}:
	default:
	}
	return nil
}

func (p *partial) prefix() int64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.done.prefix()
}

func (p *partial) have() int64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.done.total()
}

// commit makes the data, which was verified, durable under path and removes
// the rest.
func (p *partial) commit(path string) error {
	if err := p.data.Sync(); err != nil {
		return err
	}
	if err := os.Rename(filepath.Join(p.dir, "data"), path); err != nil {
		return err
	}
	if err := syncDir(filepath.Dir(path)); err != nil {
		return err
	}
	return p.remove()
}

// remove ends the quarantine; its lock is held until close.
func (p *partial) remove() error { return os.RemoveAll(p.dir) }

// close gives the lock back; what is there stays for a later resume.
func (p *partial) close() error {
	var all []error
	for _, f := range []*os.File{p.journal, p.data, p.lock} {
		if f != nil {
			all = append(all, f.Close())
		}
	}
	return errors.Join(all...)
}
