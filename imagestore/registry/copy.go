package registry

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"

	"berth/internal/errs"
)

// copyLocal brings a blob from a local source into the cache, verified as one
// from a registry is. A copy that ended early begins anew: reading again costs
// what verifying the part would.
func (c *Client) copyLocal(ctx context.Context, src *localSource, l Layer, report func(Progress)) (path string, err error) {
	release, err := c.cache.reserve(l.Digest, l.Size)
	if err != nil {
		return "", err
	}
	defer release()
	p, err := openPartial(ctx, c.cache.partialPath(l.Digest, l.Size), l.Digest, l.Size, report)
	if err != nil {
		return "", settle(ctx, classify(err, ""))
	}
	defer func() { err = errors.Join(err, p.close()) }()
	if path, ok, err := c.cache.lookup(l.Digest, l.Size); err != nil {
		return "", err
	} else if ok {
		report(Progress{Done: l.Size})
		return path, p.remove()
	}
	if err := p.restart(nil); err != nil {
		return "", err
	}
	if err := src.copy(ctx, p, l, report); err != nil {
		return "", settle(ctx, classify(errors.Join(err, p.remove()), ""))
	}
	path = c.cache.blobPath(l.Digest)
	return path, p.commit(path)
}

// copy fills p from the member that holds the layer.
func (s *localSource) copy(ctx context.Context, p *partial, l Layer, report func(Progress)) error {
	fs, err := s.client.openLocal(ctx, s.Local)
	if err != nil {
		return err
	}
	defer func() { _ = fs.close() }() // only read from
	name, ok := s.members[l.Digest]
	if !ok {
		if name, err = layoutBlob(l.Digest); err != nil {
			return err
		}
	}
	m, err := fs.open(name)
	if f := (*fault)(nil); errors.As(err, &f) && f.kind == errs.NotFound {
		return f.withHint("it may have been saved without the layers that a template provides: register such a template, or save it with all layers")
	}
	if err != nil {
		return err
	}
	defer func() { _ = m.close() }() // only read from
	if m.size != l.Size {
		return permanent(errs.Corrupt, "%s has %d bytes, its descriptor says %d", name, m.size, l.Size)
	}
	h := sha256.New()
	w := &tally{w: io.NewOffsetWriter(p.data, 0), report: report}
	n, err := io.CopyBuffer(io.MultiWriter(h, w), untilDone{ctx, io.LimitReader(m, l.Size)}, make([]byte, copyBytes))
	if err != nil {
		return err
	}
	if got := digestPrefix + hex.EncodeToString(h.Sum(nil)); got != l.Digest || n != l.Size {
		return permanent(errs.Corrupt, "%s holds %d bytes of digest %s, not %d of %s", name, n, got, l.Size, l.Digest)
	}
	return nil
}

// tally reports how much was written, once a mebibyte.
type tally struct {
	w        io.Writer
	n, shown int64
	report   func(Progress)
}

func (t *tally) Write(p []byte) (int, error) {
	n, err := t.w.Write(p)
	if t.n += int64(n); t.n-t.shown >= recordBytes {
		t.shown = t.n
		t.report(Progress{Done: t.n})
	}
	return n, err
}
