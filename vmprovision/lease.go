package vmprovision

import (
	"context"
	"errors"
	"sync"

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

// ready waits until the lease can be used.
func (l *nfcLease) ready(ctx context.Context) error {
	for {
		state, err := l.state(ctx)
		if err != nil || state == types.HttpNfcLeaseStateReady {
			return err
		}
		if err := pace.Pause(ctx, leasePoll); err != nil {
			return vimError(err, "wait for lease", l.name)
		}
	}
}

// state reads the lease; a failed one is an error.
func (l *nfcLease) state(ctx context.Context) (types.HttpNfcLeaseState, error) {
	objects, err := readProps(ctx, l.c.vim, []types.ManagedObjectReference{l.ref}, "HttpNfcLease", "state", "info", "error")
	if err != nil {
		return "", vimError(err, "read lease", l.name)
	}
	if len(objects) == 0 {
		return "", errs.New(errs.Unavailable, "read lease", l.name, "the lease is gone")
	}
	var state types.HttpNfcLeaseState
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
		return state, nil
	}
	if failed != nil && failed.Fault != nil {
		return state, vimError(task.Error{LocalizedMethodFault: failed}, "open lease", l.name)
	}
	return state, errs.New(errs.Unavailable, "open lease", l.name, "the lease is in state %q", state)
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

// transfer does the transfer while a second goroutine keeps the lease alive,
// which would time out otherwise, and completes the lease. percent says how far
// the transfer is. If the lease is lost, the transfer is given up.
func (l *nfcLease) transfer(ctx context.Context, percent func() int32, do func(ctx context.Context, url string) error) error {
	url, err := l.diskURL()
	if err != nil {
		return err
	}
	sending, cancel := context.WithCancelCause(ctx)
	var alive sync.WaitGroup
	alive.Go(func() { l.beat(sending, percent, cancel) })
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

// beat tells vSphere how far the transfer is until ctx ends.
func (l *nfcLease) beat(ctx context.Context, percent func() int32, giveUp context.CancelCauseFunc) {
	for pace.Pause(ctx, leaseBeat) == nil {
		_, err := methods.HttpNfcLeaseProgress(ctx, l.c.vim, &types.HttpNfcLeaseProgress{This: l.ref, Percent: percent()})
		if err != nil && ctx.Err() == nil {
			giveUp(vimError(err, "keep lease", l.name))
			return
		}
	}
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
