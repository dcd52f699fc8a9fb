package vmprovision

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/vmware/govmomi/task"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/pace"
	"berth/internal/trace"
)

// nfcLease is the right to send or fetch the disks of one VM over HTTP.
type nfcLease struct {
	c    *Client
	name string // of the VM, for messages
	ref  types.ManagedObjectReference
	info types.HttpNfcLeaseInfo
	done bool // it was completed
}

// leaseTimes say how leases are waited for and kept.
type leaseTimes struct {
	poll     time.Duration // between looks at a lease that is being prepared
	beat     time.Duration // between signs of life: without one for five minutes a lease ends
	prepare  time.Duration // for a lease to get ready
	patience time.Duration // with a transfer that stands still
}

func usualLeases() leaseTimes {
	return leaseTimes{poll: 200 * time.Millisecond, beat: 5 * time.Second, prepare: 10 * time.Minute, patience: 10 * time.Minute}
}

// ready waits until the lease can be used, which it must be in bounded time.
func (l *nfcLease) ready(ctx context.Context) error {
	began := time.Now()
	for {
		state, err := l.state(ctx)
		if err != nil || state == types.HttpNfcLeaseStateReady {
			return err
		}
		if waited := time.Since(began); waited > l.c.leases.prepare {
			return errs.New(errs.Unavailable, "wait for lease", l.name, "it is not ready after %s", waited.Round(time.Second))
		}
		if err := pace.Pause(ctx, l.c.leases.poll); err != nil {
			return vimError(err, "wait for lease", l.name)
		}
	}
}

// state reads the lease; a failed one is an error.
func (l *nfcLease) state(ctx context.Context) (types.HttpNfcLeaseState, error) {
	state, ended, err := l.read(ctx)
	if err != nil {
		return "", err
	}
	return state, ended
}

// read tells the lease's state and why it has ended, if it has; err is that this
// cannot be known.
func (l *nfcLease) read(ctx context.Context) (state types.HttpNfcLeaseState, ended, err error) {
	objects, err := readProps(ctx, l.c.vim, []types.ManagedObjectReference{l.ref}, "HttpNfcLease", "state", "info", "error")
	if isFault[*types.ManagedObjectNotFound](err) {
		objects, err = nil, nil
	}
	if err != nil {
		return "", nil, vimError(err, "read lease", l.name)
	}
	if len(objects) == 0 {
		return "", l.gone(), nil
	}
	var failed *types.LocalizedMethodFault
	for _, p := range objects[0].PropSet {
		switch p.Name {
		case "state":
			state = as[types.HttpNfcLeaseState](p.Val)
		case "info":
			l.info = as[types.HttpNfcLeaseInfo](p.Val)
		case "error":
			f := as[types.LocalizedMethodFault](p.Val)
			failed = &f
		}
	}
	if state == types.HttpNfcLeaseStateReady || state == types.HttpNfcLeaseStateInitializing {
		return state, nil, nil
	}
	if failed != nil && failed.Fault != nil {
		return state, vimError(task.Error{LocalizedMethodFault: failed}, "use lease", l.name), nil
	}
	return state, errs.New(errs.Unavailable, "use lease", l.name, "the lease is in state %q", state), nil
}

func (l *nfcLease) gone() error {
	return errs.New(errs.Unavailable, "keep lease", l.name, "the lease is gone")
}

// diskURL is where the VM's one disk is sent or fetched.
func (l *nfcLease) diskURL() (string, error) {
	target := ""
	for _, u := range l.info.DeviceUrl {
		if u.Disk == nil || !*u.Disk {
			continue
		}
		url, err := l.c.soap.ParseURL(u.Url)
		if err != nil {
			return "", errs.New(errs.Internal, "", l.name, "lease URL: %w", err)
		}
		if u.SslThumbprint != "" {
			l.c.soap.SetThumbprint(url.Host, u.SslThumbprint)
		}
		target = url.String()
	}
	if target == "" {
		return "", errs.New(errs.Internal, "", l.name, "the lease names no disk")
	}
	return target, nil
}

// transfer does the transfer of about total bytes while a second goroutine keeps
// the lease alive, which would time out otherwise, and completes the lease. moved
// says how far the transfer is. When the lease or its VM is lost, or nothing moves
// any more, the transfer is given up: whoever has the other end may never answer.
func (l *nfcLease) transfer(ctx context.Context, total int64, moved func() int64, do func(ctx context.Context, url string) error) error {
	url, err := l.diskURL()
	if err != nil {
		return err
	}
	sending, cancel := context.WithCancelCause(ctx)
	vm := l.info.Entity // beat reads info again
	var alive sync.WaitGroup
	alive.Go(func() { l.beat(sending, vm, total, moved, cancel) })
	err = do(sending, url)
	var lost *errs.Error
	if err != nil && errors.As(context.Cause(sending), &lost) {
		err = lost
	}
	cancel(nil)
	alive.Wait()
	if err != nil {
		return err
	}
	if _, err := methods.HttpNfcLeaseComplete(ctx, l.c.vim, &types.HttpNfcLeaseComplete{This: l.ref}); err != nil {
		return vimError(err, "complete lease", l.name)
	}
	l.done = true
	return nil
}

// beat tells vSphere how far the transfer is until ctx ends, and gives up what
// can come to no end.
func (l *nfcLease) beat(ctx context.Context, vm types.ManagedObjectReference, total int64, moved func() int64, giveUp context.CancelCauseFunc) {
	seen, since := moved(), time.Now()
	for pace.Pause(ctx, l.c.leases.beat) == nil {
		n := moved()
		if n != seen {
			seen, since = n, time.Now()
		}
		percent := int32(min(n*99/max(total, 1), 99))
		_, err := methods.HttpNfcLeaseProgress(ctx, l.c.vim, &types.HttpNfcLeaseProgress{This: l.ref, Percent: percent})
		if isFault[*types.ManagedObjectNotFound](err) { // it ended with its session, say
			err = l.gone()
		}
		if err = vimError(err, "keep lease", l.name); err == nil {
			err = l.lost(ctx, vm)
		}
		if stood := time.Since(since); err == nil && stood > l.c.leases.patience {
			err = errs.New(errs.Unavailable, "keep lease", l.name, "the transfer stands still at %d of about %d bytes for %s", n, total, stood.Round(time.Second)).WithHint(transportHint)
		}
		if err != nil && ctx.Err() == nil {
			giveUp(err)
			return
		}
	}
}

// lost says why a transfer that is under way can come to no good end: vSphere may
// take signs of life for a lease that has failed, and bytes for a VM that is gone.
// What cannot be read at the moment says nothing.
func (l *nfcLease) lost(ctx context.Context, vm types.ManagedObjectReference) error {
	_, ended, err := l.read(ctx)
	if ended != nil {
		return ended
	}
	var there []types.ObjectContent
	if err == nil {
		there, err = readProps(ctx, l.c.vim, []types.ManagedObjectReference{vm}, "VirtualMachine", "name")
	}
	if isFault[*types.ManagedObjectNotFound](err) || err == nil && len(there) == 0 {
		return errs.New(errs.Conflict, "keep lease", l.name, "the temporary VM was deleted")
	}
	if err != nil && ctx.Err() == nil {
		trace.Log(ctx).Debug("lease cannot be looked at", zap.String("vm", l.name), zap.Error(err))
	}
	return nil
}

// abort ends the lease if it was opened and is not complete. One that cannot be
// aborted times out.
func (l *nfcLease) abort(ctx context.Context) {
	if l.ref.Value == "" || l.done {
		return
	}
	_, err := methods.HttpNfcLeaseAbort(ctx, l.c.vim, &types.HttpNfcLeaseAbort{This: l.ref,
		Fault: &types.LocalizedMethodFault{Fault: &types.RequestCanceled{}, LocalizedMessage: abortCause}})
	if err != nil && !isFault[*types.ManagedObjectNotFound](err) {
		trace.Log(ctx).Debug("lease cannot be aborted", zap.Error(err))
	}
}
