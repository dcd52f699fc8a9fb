package imagestore

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"sync/atomic"

	"berth/internal/errs"
)

// LayerBlob is one layer as it was fetched: compressed, its size and digest
// already checked.
type LayerBlob struct {
	MediaType string
	Digest    string // of the blob, for messages
	DiffID    string // "sha256:…" of the uncompressed tar
	Size      int64  // compressed bytes
	Open      func() (io.ReadCloser, error)
}

// Limits bound what layers may unfold to. Zero fields take the defaults.
type Limits struct {
	LayerBytes int64 // uncompressed bytes of one layer; 256 GiB
	TotalBytes int64 // of all layers of a disk; 1 TiB
	Ratio      int64 // uncompressed to compressed bytes of a layer, beyond its first RatioFree; 400
	// RatioFree is what a layer may unfold to whatever its ratio: a small hive
	// of zeros compresses a thousandfold and harms nobody; 64 MiB.
	RatioFree int64
}

func (l Limits) withDefaults() Limits {
	if l.LayerBytes <= 0 {
		l.LayerBytes = 256 << 30
	}
	if l.TotalBytes <= 0 {
		l.TotalBytes = 1 << 40
	}
	if l.Ratio <= 0 {
		l.Ratio = 400
	}
	if l.RatioFree <= 0 {
		l.RatioFree = 64 << 20
	}
	return l
}

// layerReader is a layer's tar. It hashes every byte and turns the end of the
// stream into an error when the diff ID is not what it must be.
type layerReader struct {
	ctx    context.Context
	blob   LayerBlob
	limits Limits
	total  *atomic.Int64    // uncompressed bytes of all layers
	report func(done int64) // of compressed bytes; may be nil
	file   *countingReader  // compressed
	dec    io.ReadCloser    // uncompressed
	ahead  *ahead           // of dec
	sum    hash.Hash
	n      int64
	err    error // sticky: io.EOF after a verified end
	closed bool
}

// openLayer starts to decode a blob. The reader's Close must be called.
func openLayer(ctx context.Context, b LayerBlob, l Limits, total *atomic.Int64, report func(int64)) (*layerReader, error) {
	f, err := b.Open()
	if err != nil {
		return nil, errs.Wrap(err, "open layer", b.Digest)
	}
	r := &layerReader{ctx: ctx, blob: b, limits: l, total: total, report: report, file: &countingReader{r: f}, sum: sha256.New()}
	r.dec, err = decode(r.file, b.MediaType)
	if err != nil {
		return nil, errors.Join(r.fault(err), f.Close())
	}
	r.ahead = readAhead(r.dec)
	return r, nil
}

// Read gives the tar's bytes, and io.EOF only when all of them were right.
func (r *layerReader) Read(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	if err := r.ctx.Err(); err != nil {
		r.err = err
		return 0, err
	}
	n, err := r.ahead.Read(p)
	r.sum.Write(p[:n])
	r.n += int64(n)
	if err == nil {
		err = r.withinLimits(int64(n))
	}
	switch {
	case err == io.EOF:
		r.err = r.verify()
	case err != nil:
		r.err = r.fault(err)
	}
	if r.report != nil {
		r.report(r.file.n.Load())
	}
	if n > 0 && r.err == io.EOF {
		return n, nil
	}
	return n, r.err
}

// withinLimits stops a blob that unfolds beyond all measure.
func (r *layerReader) withinLimits(n int64) error {
	total := r.total.Add(n)
	in := r.file.n.Load()
	switch {
	case r.n > r.limits.LayerBytes:
		return errs.New(errs.Quota, "decode layer", r.blob.Digest, "the layer unfolds to more than %d bytes", r.limits.LayerBytes)
	case total > r.limits.TotalBytes:
		return errs.New(errs.Quota, "decode layer", r.blob.Digest, "the image unfolds to more than %d bytes", r.limits.TotalBytes)
	case r.n > r.limits.RatioFree && r.n/max(in, 1) > r.limits.Ratio:
		return errs.New(errs.Quota, "decode layer", r.blob.Digest, "%d compressed bytes unfold to %d, more than %d times as much", in, r.n, r.limits.Ratio)
	}
	return nil
}

// verify compares the digest of all that was read; it returns io.EOF when it fits.
func (r *layerReader) verify() error {
	if got := "sha256:" + hex.EncodeToString(r.sum.Sum(nil)); got != r.blob.DiffID {
		return errs.New(errs.Corrupt, "verify layer", r.blob.Digest, "the uncompressed layer has %d bytes with digest %s; the image's config says %s", r.n, got, r.blob.DiffID)
	}
	return io.EOF
}

// fault names the blob and the place of a decoder's error. What the decoder
// says about its input is Corrupt; limits, and what the input's own reader
// says, keep their kind.
func (r *layerReader) fault(err error) error {
	kind := errs.Corrupt
	var known *errs.Error
	switch {
	case errors.As(err, &known):
		kind = known.Kind
	case r.file.failed() != nil:
		kind = errs.KindOf(r.file.failed())
	}
	return errs.New(kind, "decode layer", r.blob.Digest, "at byte %d of the uncompressed layer: %w", r.n, err)
}

// Close reads and verifies what the consumer left, for a tar may end before
// its stream does, and releases everything. It returns what is wrong with the
// layer, also when Read has said so already.
func (r *layerReader) Close() error {
	if r.closed {
		return r.verdict()
	}
	r.closed = true
	buf := make([]byte, 64<<10)
	for r.err == nil {
		_, _ = r.Read(buf) // its error is sticky
	}
	err := errors.Join(r.ahead.Close(), r.dec.Close(), r.file.r.Close())
	if r.verdict() == nil && err != nil {
		r.err = r.fault(err)
	}
	return r.verdict()
}

// verdict is nil for a layer that was read to its end and is right.
func (r *layerReader) verdict() error {
	if r.err == io.EOF {
		return nil
	}
	return r.err
}

// countingReader counts what passes and remembers its source's error. It is
// read by one goroutine and asked by another.
type countingReader struct {
	r   io.ReadCloser
	n   atomic.Int64
	err atomic.Pointer[error]
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n.Add(int64(n))
	if err != nil && err != io.EOF {
		c.err.Store(&err)
	}
	return n, err
}

func (c *countingReader) failed() error {
	if p := c.err.Load(); p != nil {
		return *p
	}
	return nil
}
