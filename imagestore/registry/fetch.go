package registry

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"

	"github.com/docker/distribution"
	"github.com/opencontainers/go-digest"
	"go.uber.org/zap"
)

// Progress is how far a fetch is.
type Progress struct {
	Done  int64  // bytes that are there, those of an earlier attempt too
	Waits string // what has to happen before more come; "" is nothing
}

// Fetch brings a layer's blob into the cache, verified by size and digest, and
// gives its path. Callers that ask for one blob at one time share one download;
// it is cancelled when the last of them gives up, and what was fetched is kept
// for a later resume. progress, if not nil, is called in the caller's own
// goroutine.
//
// The blob may be pruned after Fetch returned unless its digest is pinned.
// Errors are *errs.Error: Corrupt for bytes that are not the blob's,
// Unavailable, Denied and NotFound for the answers of registry and foreign
// hosts, Quota for a full disk or a limit, Unsupported for the media type.
func (c *Client) Fetch(ctx context.Context, img *Image, l Layer, progress func(Progress)) (path string, err error) {
	const step = "fetch blob"
	desc := distribution.Descriptor{MediaType: l.MediaType, Digest: digest.Digest(l.Digest), Size: l.Size, URLs: l.URLs}
	object := oneLine(l.Digest, 100)
	if f := c.options.Limits.checkLayer(desc); f != nil {
		return "", export(f, step, object, "")
	}
	r, err := ParseReference(img.Repository, c.options.DefaultRegistry)
	if err != nil {
		return "", err
	}
	object += " of " + r.Repository()
	ctx, op := c.begin(ctx, step, zap.String("blob", l.Digest), zap.Int64("size", l.Size))
	defer func() { op.End(err) }()
	from := r.Repository()
	get := func(ctx context.Context, report func(Progress)) (string, error) { return c.download(ctx, r, l, report) }
	if img.local != nil {
		from = img.local.String()
		get = func(ctx context.Context, report func(Progress)) (string, error) {
			return c.copyLocal(ctx, img.local, l, report)
		}
	}
	c.cache.Pin(l.Digest)
	defer c.cache.Unpin(l.Digest)
	for {
		path, ok, err := c.cache.lookup(l.Digest, l.Size)
		if err != nil {
			return "", export(err, step, object, r.Host)
		}
		if ok {
			if progress != nil {
				progress(Progress{Done: l.Size})
			}
			return path, nil
		}
		f, err := c.join(ctx, from, l, get)
		if err != nil {
			return "", export(err, step, object, r.Host)
		}
		path, err = c.await(ctx, f, flightKey{l.Digest, l.Size}, progress)
		if err == nil {
			return path, nil
		}
		if ctx.Err() == nil && f.from != from && c.ctx.Err() == nil {
			continue // another image's registry failed; ours may not
		}
		return "", export(err, step, object, r.Host)
	}
}

func digestFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	_, err = io.Copy(h, f)
	return digestPrefix + hex.EncodeToString(h.Sum(nil)), errors.Join(err, f.Close())
}
