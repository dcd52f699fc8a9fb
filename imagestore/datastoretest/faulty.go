package datastoretest

import (
	"context"
	"io"
	"sync"

	"berth/imagestore"
)

// Faulty passes calls on until its turn has come, and then fails: before the
// call is made, or after it was made, as when the answer is lost.
type Faulty struct {
	imagestore.Datastore

	mu    sync.Mutex
	calls []string // of those that write or read, in order
	at    int      // which call fails, from 0; -1 for none
	after bool
	all   bool // every later call fails, too: the daemon is dead
	err   error
}

// NewFaulty wraps ds; no call fails yet.
func NewFaulty(ds imagestore.Datastore) *Faulty { return &Faulty{Datastore: ds, at: -1} }

// Fail makes the n-th call from now, counted from 0, fail with err: after it
// was carried out if after is set. If all is set the calls behind it fail, too.
func (f *Faulty) Fail(n int, after, all bool, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.calls, f.at, f.after, f.all, f.err = nil, n, after, all, err
}

// Calls gives the calls since Fail, as "Method path".
func (f *Faulty) Calls() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string(nil), f.calls...)
}

// turn counts a call and says how it fails.
func (f *Faulty) turn(what string) (before, after error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := len(f.calls)
	f.calls = append(f.calls, what)
	if f.at < 0 || n < f.at || n > f.at && !f.all {
		return nil, nil
	}
	if n == f.at && f.after {
		return nil, f.err
	}
	return f.err, nil
}

func (f *Faulty) do(what string, call func() error) error {
	before, after := f.turn(what)
	if before != nil {
		return before
	}
	if err := call(); err != nil {
		return err
	}
	return after
}

// Space passes the call on.
func (f *Faulty) Space(ctx context.Context) (capacity, free int64, err error) {
	err = f.do("Space", func() (err error) { capacity, free, err = f.Datastore.Space(ctx); return err })
	return capacity, free, err
}

// ImportDisk passes the call on.
func (f *Faulty) ImportDisk(ctx context.Context, path string, capacity, length int64, vmdk io.Reader, progress func(int64)) error {
	return f.do("ImportDisk "+path, func() error { return f.Datastore.ImportDisk(ctx, path, capacity, length, vmdk, progress) })
}

// ReadDisk passes the call on.
func (f *Faulty) ReadDisk(ctx context.Context, path string, w io.Writer) error {
	return f.do("ReadDisk "+path, func() error { return f.Datastore.ReadDisk(ctx, path, w) })
}

// WriteFile passes the call on.
func (f *Faulty) WriteFile(ctx context.Context, path string, data []byte) error {
	return f.do("WriteFile "+path, func() error { return f.Datastore.WriteFile(ctx, path, data) })
}

// ReadFile passes the call on.
func (f *Faulty) ReadFile(ctx context.Context, path string, limit int64) (b []byte, err error) {
	err = f.do("ReadFile "+path, func() (err error) { b, err = f.Datastore.ReadFile(ctx, path, limit); return err })
	return b, err
}

// List passes the call on.
func (f *Faulty) List(ctx context.Context, dir string) (l []imagestore.FileInfo, err error) {
	err = f.do("List "+dir, func() (err error) { l, err = f.Datastore.List(ctx, dir); return err })
	return l, err
}

// Tree passes the call on.
func (f *Faulty) Tree(ctx context.Context, dir string) (l map[string][]imagestore.FileInfo, err error) {
	err = f.do("Tree "+dir, func() (err error) { l, err = f.Datastore.Tree(ctx, dir); return err })
	return l, err
}

// DeleteDisk passes the call on.
func (f *Faulty) DeleteDisk(ctx context.Context, path string) error {
	return f.do("DeleteDisk "+path, func() error { return f.Datastore.DeleteDisk(ctx, path) })
}

// Delete passes the call on.
func (f *Faulty) Delete(ctx context.Context, path string) error {
	return f.do("Delete "+path, func() error { return f.Datastore.Delete(ctx, path) })
}
