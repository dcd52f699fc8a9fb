package portlayer

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"

	"berth/imagestore"
	"berth/internal/errs"
)

// Load pulls an image from an archive that a client sends: it is put into a
// file first, which is removed when the operation has ended. With trustDisk the
// disk that is in it is used, and not made from the layers.
func (l *Layer) Load(ctx context.Context, archive io.Reader, datastore string, trustDisk bool) (*Operation, error) {
	const step = "load image"
	if l.cfg.LoadDir == "" {
		return nil, errs.New(errs.Unsupported, step, "", "this daemon has no folder for archives")
	}
	path, err := spool(ctx, l.cfg.LoadDir, archive)
	if err != nil {
		return nil, err
	}
	r := PullRequest{Reference: "oci-archive:" + path, Datastore: datastore, Policy: imagestore.PullAlways}
	if trustDisk {
		r.DiskFrom = path
	}
	o, err := l.ops.start(ctx, "load", "", func(ctx context.Context, o *Operation) (_ any, err error) {
		defer func() { err = errors.Join(err, remove(path)) }()
		leave, err := l.pullTurn(ctx, o)
		if err != nil {
			return nil, err
		}
		defer leave(nil)
		return l.pull(ctx, o, r, "")
	})
	if err != nil {
		return nil, errors.Join(err, remove(path))
	}
	return o, nil
}

// spool writes what a client sends to a file of its own.
func spool(ctx context.Context, dir string, r io.Reader) (path string, err error) {
	const step = "receive archive"
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", errs.New(errs.Internal, step, dir, "%w", err)
	}
	f, err := os.CreateTemp(dir, "archive-*.tar")
	if err != nil {
		return "", errs.New(errs.Internal, step, dir, "%w", err)
	}
	_, err = io.Copy(f, r)
	if err = errors.Join(err, f.Close()); err == nil {
		return filepath.Abs(f.Name())
	}
	kind := errs.Invalid // the client's connection broke, or it sent too much
	switch {
	case ctx.Err() != nil:
		kind = errs.Canceled
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		kind = errs.Quota
	}
	return "", errors.Join(errs.New(kind, step, dir, "%w", err), remove(f.Name()))
}

func remove(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return errs.New(errs.Internal, "remove archive", path, "%w", err)
	}
	return nil
}
