package registry

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"iter"
	"strconv"
	"sync"

	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"berth/internal/errs"
	"berth/internal/trace"
)

const (
	recordBytes   = 1 << 20 // a range is journalled at least this often
	copyBytes     = 256 << 10
	minPiece      = 64 << 10 // a server that gives less of a range is failing
	wrongAttempts = 2        // downloads whose bytes turn out wrong, per source
)

// errNoRange says that a server answers range requests with the whole blob.
var errNoRange = errors.New("the server ignores ranges")

// download brings a blob from the first source that has it: mirrors, the
// registry, then a foreign layer's own URLs.
func (c *Client) download(ctx context.Context, r Ref, l Layer, report func(Progress)) (path string, err error) {
	release, err := c.cache.reserve(l.Digest, l.Size)
	if err != nil {
		return "", err
	}
	defer release()
	p, err := openPartial(ctx, c.cache.partialPath(l.Digest, l.Size), l.Digest, l.Size, report)
	if err != nil {
		return "", settle(ctx, classify(err, r.Host))
	}
	defer func() { err = errors.Join(err, p.close()) }()
	// Another process may have finished it while this one waited for the lock.
	if path, ok, err := c.cache.lookup(l.Digest, l.Size); err != nil {
		return "", err
	} else if ok {
		report(Progress{Done: l.Size})
		return path, p.remove()
	}
	var last error
	for open, foreign := range c.blobSources(ctx, r, l) {
		src, err := open()
		if err == nil {
			err = c.from(ctx, src, p, report)
		}
		if err == nil {
			path = c.cache.blobPath(l.Digest)
			return path, p.commit(path)
		}
		if src != nil && src.s != nil {
			c.doubt(src.s, err)
		}
		f := settle(ctx, classify(err, r.Host))
		if ctx.Err() != nil || f.kind == errs.Quota {
			return "", f
		}
		if foreign {
			last = alsoForeign(last, f)
		} else {
			last = f
		}
		trace.Log(ctx).Warn("no blob from here", zap.String("blob", l.Digest), zap.Error(f))
	}
	return "", last
}

// blobSources yields, one after the other, where the blob may be had.
func (c *Client) blobSources(ctx context.Context, r Ref, l Layer) iter.Seq2[func() (*source, error), bool] {
	return func(yield func(open func() (*source, error), foreign bool) bool) {
		eps, err := c.endpointsOf(r.Host)
		if err != nil {
			yield(func() (*source, error) { return nil, err }, false)
			return
		}
		for _, ep := range eps {
			open := func() (*source, error) {
				s, err := c.session(ctx, ep, r.Path)
				if err != nil {
					return nil, err
				}
				return c.blobSource(s, l.Digest)
			}
			if !yield(open, false) {
				return
			}
		}
		if !Foreign(l.MediaType) {
			return
		}
		home := eps[len(eps)-1]
		for _, u := range l.URLs {
			if !yield(func() (*source, error) { return c.foreignSource(home, u) }, true) {
				return
			}
		}
	}
}

// from completes p from one source and verifies it.
func (c *Client) from(ctx context.Context, src *source, p *partial, report func(Progress)) error {
	var err error
	for range wrongAttempts {
		d := &download{c: c, src: src, p: p, report: report}
		err = d.run(ctx)
		if errors.Is(err, errNoRange) {
			d = &download{c: c, src: src, p: p, report: report, whole: true}
			err = d.run(ctx)
		}
		var wrong *wrongDigest
		if !errors.As(err, &wrong) {
			return err
		}
		// Which of the bytes are wrong nobody can say: all go.
		if err := p.restart(nil); err != nil {
			return err
		}
	}
	return permanent(errs.Corrupt, "%w", err)
}

// wrongDigest ends a download whose bytes are not the blob's.
type wrongDigest struct {
	got, want string
	size      int64
}

func (e *wrongDigest) Error() string {
	return "the " + strconv.FormatInt(e.size, 10) + " bytes received have the digest " + e.got + ", not " + e.want
}

// download is one attempt to complete a partial blob from a source.
type download struct {
	c      *Client
	src    *source
	p      *partial
	report func(Progress)
	whole  bool // the server ignores ranges: one stream from 0

	mu    sync.Mutex
	taken spans // by workers
}

// run lets workers fill the gaps while the bytes from 0 on are hashed as soon
// as they are contiguous: from the page cache, where they just went.
func (d *download) run(ctx context.Context) error {
	g, gctx := errgroup.WithContext(ctx)
	limits := d.c.options.Limits
	workers := 1
	if !d.whole && d.p.size >= limits.ParallelAbove {
		workers = int(min(int64(limits.Parallel), (d.p.size+limits.RangeBytes-1)/limits.RangeBytes))
	}
	d.report(Progress{Done: d.p.have()})
	for range workers {
		g.Go(func() error { return d.work(gctx) })
	}
	g.Go(func() error { return d.verify(gctx) })
	return g.Wait()
}

// work takes gap after gap until none is left.
func (d *download) work(ctx context.Context) error {
	failures := 0
	for {
		s, ok := d.take()
		if !ok {
			return nil
		}
		fresh, err := d.fill(ctx, s)
		d.release(s)
		if err == nil && fresh < min(s.len(), minPiece) {
			err = transient(errs.Corrupt, "the server answers with ranges of only %d bytes", fresh)
		}
		if err == nil {
			failures = 0
			continue
		}
		if errors.Is(err, errNoRange) {
			return err
		}
		if fresh >= recordBytes { // the source is alive
			failures = 0
		}
		f := settle(ctx, classify(err, d.src.ep.name))
		if !f.retry || failures >= d.c.options.Limits.Retries {
			return f
		}
		trace.Log(ctx).Info("range failed, trying again", zap.String("blob", d.p.dgst), zap.Int64("offset", s.from), zap.Error(f))
		d.report(Progress{Done: d.p.have(), Waits: oneLine(d.src.ep.name+", to try again: "+f.Error(), 300)})
		if err := d.c.backoff(ctx, d.src.ep, f, failures); err != nil {
			return err
		}
		failures++
	}
}

func (d *download) take() (span, bool) {
	limit := d.c.options.Limits.RangeBytes
	if d.whole || d.p.size < d.c.options.Limits.ParallelAbove {
		limit = d.p.size
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.p.mu.Lock()
	s, ok := d.p.done.firstGap(d.taken, d.p.size, limit)
	d.p.mu.Unlock()
	if ok {
		d.taken = d.taken.add(s)
	}
	return s, ok
}

func (d *download) release(s span) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.taken = d.taken.remove(s)
}

// fill fetches s, or as much of it as the server gives, and says how many new
// bytes came.
func (d *download) fill(ctx context.Context, s span) (fresh int64, err error) {
	release, err := d.c.acquire(ctx, d.src.ep)
	if err != nil {
		return 0, err
	}
	defer release()
	ctx, dog, stop := watch(ctx, d.c.options.Limits)
	defer stop()
	ranged := !d.whole && s.len() < d.p.size
	res, err := d.src.get(ctx, s.from, s.to, ranged)
	if err != nil {
		return 0, cause(ctx, err)
	}
	defer func() { _ = res.Body.Close() }() // read to its end, or its error is reported
	from, to := s.from, s.to
	if !ranged {
		from, to = 0, d.p.size
		err = checkWhole(res, d.p.size)
	} else if res.StatusCode == 200 {
		return 0, errNoRange
	} else {
		to, err = checkPart(res, from, to, d.p.size)
	}
	if err != nil {
		return 0, err
	}
	fresh, err = d.store(d.c.pace.Reader(ctx, dog.body(res.Body)), from, to)
	return fresh, cause(ctx, err)
}

// store writes the body, which must hold exactly the bytes [from, to).
func (d *download) store(body io.Reader, from, to int64) (fresh int64, err error) {
	w := &rangeWriter{d: d, at: from, mark: from, end: to}
	n, err := io.CopyBuffer(w, io.LimitReader(onlyReader{body}, to-from), make([]byte, copyBytes))
	if err == nil && n < to-from {
		err = transient(errs.Corrupt, "the answer ends at byte %d of the blob, %d were announced", from+n, to)
	}
	if err == nil {
		// Before the last piece counts: an answer that goes on is not the one asked for.
		var one [1]byte
		if k, _ := io.ReadFull(body, one[:]); k > 0 {
			return w.fresh, transient(errs.Corrupt, "the answer goes on behind byte %d of the blob", to)
		}
	}
	if ferr := w.flush(); err == nil {
		err = ferr
	}
	return w.fresh, err
}

// onlyReader hides WriterTo, so that the copy keeps to its buffer.
type onlyReader struct{ io.Reader }

// rangeWriter writes into the quarantine and journals as it goes. Bytes that
// are there already, which a server without ranges sends again, are passed by.
type rangeWriter struct {
	d        *download
	at, mark int64 // of the next byte; of the first byte not journalled
	end      int64 // the piece before it is journalled by store
	fresh    int64
}

// Write stores p at the writer's offset.
func (w *rangeWriter) Write(p []byte) (int, error) {
	if w.d.whole {
		return w.writeNew(p)
	}
	n, err := w.d.p.data.WriteAt(p, w.at)
	w.at += int64(n)
	if err == nil && w.at < w.end && w.at-w.mark >= recordBytes {
		err = w.flush()
	}
	return n, err
}

// writeNew stores what lies behind the contiguous prefix.
func (w *rangeWriter) writeNew(p []byte) (int, error) {
	skip := min(max(w.d.p.prefix()-w.at, 0), int64(len(p)))
	if w.mark == w.at {
		w.mark += skip
	}
	n, err := w.d.p.data.WriteAt(p[skip:], w.at+skip)
	w.at += skip + int64(n)
	if err == nil && w.at < w.end && w.at-w.mark >= recordBytes {
		err = w.flush()
	}
	return int(skip) + n, err
}

// flush journals what was written since the last time.
func (w *rangeWriter) flush() error {
	if w.at <= w.mark {
		return nil
	}
	before := w.d.p.have()
	if err := w.d.p.record(span{w.mark, w.at}); err != nil {
		return err
	}
	after := w.d.p.have()
	w.fresh += min(after-before, w.at-w.mark)
	w.mark = w.at
	w.d.report(Progress{Done: after})
	return nil
}

// verify hashes the contiguous prefix as it grows and judges the whole.
func (d *download) verify(ctx context.Context) error {
	h := sha256.New()
	buf := make([]byte, copyBytes)
	for at := int64(0); at < d.p.size; {
		end := d.p.prefix()
		if at == end {
			select {
			case <-d.p.change:
			case <-ctx.Done():
				return ctx.Err()
			}
			continue
		}
		for at < end {
			n, err := d.p.data.ReadAt(buf[:min(int64(len(buf)), end-at)], at)
			h.Write(buf[:n])
			if at += int64(n); err != nil {
				return err
			}
			if ctx.Err() != nil {
				return ctx.Err()
			}
		}
	}
	if got := digestPrefix + hex.EncodeToString(h.Sum(nil)); got != d.p.dgst {
		return &wrongDigest{got: got, want: d.p.dgst, size: d.p.size}
	}
	return nil
}

// alsoForeign adds to the registry's refusal of a foreign layer why one of its
// URLs did not help either.
func alsoForeign(registry error, then *fault) error {
	return &fault{kind: then.kind, hint: then.hint, err: permanent(then.kind, "%w; before: %w", then.err, registry)}
}
