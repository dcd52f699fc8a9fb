package imagestore

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/pace"
	"berth/internal/trace"
)

// leaseRecord says who is at work in a disk's folder. It is written over, not
// locked: a datastore has no atomic creation. Whoever is overwritten sees that
// before its next step that matters, and gives way.
type leaseRecord struct {
	Version int       `json:"version"`
	Owner   string    `json:"owner"`
	Token   string    `json:"token"` // of this piece of work
	Doing   string    `json:"doing"`
	Expires time.Time `json:"expires"` // by the owner's clock
}

const leaseVersion = 1

// lease is a folder that this daemon holds.
type lease struct {
	s    *Store
	p    *place
	disk string
	what string // what the folder is wanted for

	mu    sync.Mutex
	rec   leaseRecord
	state string // how far the work is
}

// readLease gives the lease of a folder; nil if there is none. A damaged one
// counts as none: its owner cannot have finished writing it.
func (p *place) readLease(ctx context.Context, disk string) (*leaseRecord, error) {
	data, err := p.ds.ReadFile(ctx, leasePath(disk), recordLimit)
	if errs.Is(err, errs.NotFound) {
		return nil, nil
	}
	if err != nil && !errs.Is(err, errs.Corrupt) {
		return nil, err
	}
	var r leaseRecord
	if err != nil || decodeRecord(kindLease, data, leaseVersion, &r) != nil {
		return nil, nil
	}
	return &r, nil
}

// foreign reports whether r protects its folder from this store. Its own
// leases never do: work of its own is known in memory, and what is left of an
// earlier run of the same daemon is dead.
func (s *Store) foreign(r *leaseRecord) bool {
	return r != nil && r.Owner != s.o.Owner && s.o.Now().Before(r.Expires)
}

// vigil watches a foreign lease. Clocks of two machines may differ by a day: a
// lease that is not renewed for its whole time by this daemon's own clock is
// dead, whatever it says.
type vigil struct {
	last  leaseRecord
	since time.Time
}

// dead looks at the lease once more.
func (v *vigil) dead(r *leaseRecord, now time.Time, after time.Duration) bool {
	if r.Token != v.last.Token || !r.Expires.Equal(v.last.Expires) {
		v.last, v.since = *r, now
	}
	return now.Sub(v.since) > after
}

// acquire takes the folder of a disk, waiting while another daemon has it. done
// is asked before each wait whether the work has become unnecessary; then the
// lease is nil.
func (s *Store) acquire(ctx context.Context, p *place, disk, doing string, report func(Progress), done func(context.Context) (bool, error)) (*lease, error) {
	var v vigil
	for {
		if stop, err := done(ctx); stop || err != nil {
			return nil, err
		}
		held, err := p.readLease(ctx, disk)
		if err != nil {
			return nil, err
		}
		if !s.foreign(held) || v.dead(held, s.o.Now(), s.o.LeaseTime) {
			break
		}
		report(Progress{Phase: "wait", Message: "another daemon (" + held.Owner + ") is at work on this disk: " + held.Doing})
		if err := pace.Pause(ctx, s.o.Poll); err != nil {
			return nil, err
		}
	}
	l := &lease{s: s, p: p, disk: disk, what: doing, rec: leaseRecord{Version: leaseVersion, Owner: s.o.Owner, Token: trace.NewID(), Doing: doing}}
	return l, l.write(ctx)
}

// write renews the lease.
func (l *lease) write(ctx context.Context) error {
	l.mu.Lock()
	l.rec.Expires = l.s.o.Now().Add(l.s.o.LeaseTime).UTC()
	l.rec.Doing = l.what
	if l.state != "" {
		l.rec.Doing += ", " + l.state
	}
	rec := l.rec
	l.mu.Unlock()
	data, err := encodeRecord(kindLease, rec)
	if err != nil {
		return err
	}
	return l.p.ds.WriteFile(ctx, leasePath(l.disk), data)
}

// watched makes reports tell, with the next renewal, those who wait how far
// the work is.
func (l *lease) watched(report func(Progress)) func(Progress) {
	return func(p Progress) {
		state := p.Phase
		if p.Total > 0 {
			state = fmt.Sprintf("%s %d %%", p.Phase, min(p.Current, p.Total)*100/p.Total)
		}
		l.mu.Lock()
		l.state = state
		l.mu.Unlock()
		report(p)
	}
}

// check fails when another daemon has taken the folder.
func (l *lease) check(ctx context.Context) error {
	r, err := l.p.readLease(ctx, l.disk)
	switch {
	case err != nil:
		return err
	case r == nil || r.Token != l.rec.Token:
		return lost(l.disk, r)
	}
	return nil
}

// lost tells who has the folder of a disk now; nil is nobody.
func lost(disk string, by *leaseRecord) *lostLease {
	if by == nil {
		return &lostLease{errs.New(errs.Conflict, "hold disk", diskPath(disk), "its lease %s is gone: somebody removed it, or another daemon took over and is done", leasePath(disk)).WithHint("leave the files in Berth's folders to Berth"), true}
	}
	return &lostLease{errs.New(errs.Conflict, "hold disk", diskPath(disk), "the work was taken over by %s", by.Owner).WithHint("several daemons work under this one's name: give each a cache folder of its own"), false}
}

// lostLease marks the error after which nothing may be undone: the folder is
// another's.
type lostLease struct {
	err     *errs.Error
	nowhere bool // nobody has it: the lease was removed
}

// Error says who has it.
func (l *lostLease) Error() string { return l.err.Error() }

// Unwrap gives the error with its kind.
func (l *lostLease) Unwrap() error { return l.err }

func isLost(err error) bool {
	var l *lostLease
	return errors.As(err, &l)
}

// isNowhere says whether the work can begin again at once.
func isNowhere(err error) bool {
	var l *lostLease
	return errors.As(err, &l) && l.nowhere
}

// leaseBeat is how often a lease is renewed at least: those who wait for the
// work see by it how far that is.
const leaseBeat = 20 * time.Second

// keep renews the lease until ctx ends, and gives the work up when the lease is
// lost. A renewal that fails otherwise is tried again at the next turn; check
// decides before anything is committed. The first turn comes soon: a daemon
// that began at the same instant is seen before much is fetched.
func (l *lease) keep(ctx context.Context, giveUp context.CancelCauseFunc) {
	next := l.s.o.Poll
	for pace.Pause(ctx, next) == nil {
		next = min(l.s.o.LeaseTime/3, leaseBeat)
		err := l.renew(ctx)
		switch {
		case isLost(err):
			giveUp(err)
			return
		case err != nil && ctx.Err() == nil:
			trace.Log(ctx).Warn("lease not renewed", zap.String("disk", l.disk), zap.Error(err))
		}
	}
}

// renew writes the lease again unless it was lost.
func (l *lease) renew(ctx context.Context) error {
	if err := l.check(ctx); err != nil {
		return err
	}
	return l.write(ctx)
}
