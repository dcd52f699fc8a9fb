package portlayer

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/go-openapi/runtime"
	"github.com/go-openapi/runtime/middleware"
	"go.uber.org/zap"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/internal/trace"
)

const opSave = "save"

// parcel is an image's archive, ready for the one who fetches it. Until it is
// sent, its operation keeps what it is made of.
type parcel struct {
	io.WriterTo
	name   string
	size   int64
	ctx    context.Context // of the operation
	report func(Progress)
	sent   chan error // takes the outcome, once
}

// Save brings an image together for one file and answers at once with the
// operation. It ends when the archive has been fetched, and fails when nobody
// has come for it in time.
func (l *Layer) Save(ctx context.Context, ref string, s imagestore.SaveOptions) (*Operation, error) {
	return l.ops.start(ctx, opSave, ref, func(ctx context.Context, o *Operation) (_ any, err error) {
		b, err := l.bundle(ctx, o, ref, s)
		if err != nil {
			return nil, errs.Wrap(err, "save image", ref)
		}
		defer func() { err = errors.Join(err, b.Close()) }()
		return nil, o.offer(ctx, &parcel{WriterTo: b, name: b.Name, size: b.Size}, l.lim.ArchiveWait)
	})
}

// bundle gathers what an image is made of, in its turn among the pulls.
func (l *Layer) bundle(ctx context.Context, o *Operation, ref string, s imagestore.SaveOptions) (*imagestore.Bundle, error) {
	leave, err := l.pullTurn(ctx, o)
	if err != nil {
		return nil, err
	}
	defer leave(nil)
	return l.images.Save(ctx, ref, s, o.passOn)
}

// offer waits for the one who fetches the archive, and until it is sent. Who is
// slow to take it keeps no pull waiting.
func (o *Operation) offer(ctx context.Context, p *parcel, wait time.Duration) error {
	const step = "offer archive"
	o.report(Progress{Phase: "ready", Total: p.size, Message: "waits for its archive to be fetched"})
	p.ctx, p.report, p.sent = ctx, o.report, make(chan error, 1)
	late := time.NewTimer(wait)
	defer late.Stop()
	select {
	case o.parcels <- p:
		return <-p.sent
	case <-late.C:
		return errs.New(errs.Conflict, step, p.name, "nobody has fetched the archive in %s", wait).WithHint("save the image again")
	case <-ctx.Done():
		return errs.Wrap(ctx.Err(), step, p.name)
	}
}

// Archive waits for a save's archive. What it gives must be sent. Conflict if the
// operation makes none, or has ended; its own error if it has failed.
func (l *Layer) Archive(ctx context.Context, id string) (*parcel, error) {
	const step = "fetch archive"
	o, err := l.ops.get(id)
	if err != nil {
		return nil, err
	}
	if kind := o.Info().Kind; kind != opSave {
		return nil, errs.New(errs.Conflict, step, "operation "+id, "an operation of kind %s makes no archive", kind)
	}
	select {
	case p := <-o.parcels:
		return p, nil
	case <-o.Done():
		if err := o.Info().Err; err != nil {
			return nil, errs.Wrap(err, step, "operation "+id)
		}
		return nil, errs.New(errs.Conflict, step, "operation "+id, "the archive has been fetched already").WithHint("save the image again")
	case <-ctx.Done():
		return nil, errs.Wrap(ctx.Err(), step, "operation "+id)
	}
}

// send writes the archive. What goes wrong on the way ends the connection: the
// length that was announced tells the client.
func (p *parcel) send(r *http.Request) middleware.Responder {
	return middleware.ResponderFunc(func(w http.ResponseWriter, _ runtime.Producer) {
		var err error = errs.New(errs.Internal, "send archive", p.name, "it was not sent to its end")
		defer func() { p.sent <- err }()
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Header().Set("Content-Length", strconv.FormatInt(p.size, 10))
		w.Header().Set("Cache-Control", "no-store")
		w.WriteHeader(http.StatusOK)
		out := &sending{w: w, rc: http.NewResponseController(w), p: p}
		stop := context.AfterFunc(p.ctx, out.expire)
		defer stop()
		if err = p.write(out); err != nil {
			trace.Log(r.Context()).Warn("archive not sent", zap.Error(err))
		}
	})
}

func (p *parcel) write(out *sending) error {
	const step = "send archive"
	_, err := p.WriteTo(out)
	if err == nil {
		err = out.rc.Flush()
	}
	switch {
	case err == nil:
		return nil
	case p.ctx.Err() != nil:
		return errs.Wrap(p.ctx.Err(), step, p.name)
	}
	return errs.New(errs.Unavailable, step, p.name, "after %d of %d bytes: %w", out.n, p.size, err).WithHint("save the image again")
}

// sending is the client's side of an archive: it must not stand still, and ends
// with the operation.
type sending struct {
	w  io.Writer
	rc *http.ResponseController
	p  *parcel
	n  int64
}

// expire ends a write that a client keeps waiting.
func (s *sending) expire() {
	_ = s.rc.SetWriteDeadline(time.Now()) // without deadlines the next Write ends it
}

// Write sends the next bytes and reports how many that makes.
func (s *sending) Write(b []byte) (int, error) {
	if err := s.rc.SetWriteDeadline(time.Now().Add(lineTimeout)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return 0, err
	}
	if err := s.p.ctx.Err(); err != nil { // behind the deadline, which it may have replaced
		return 0, err
	}
	n, err := s.w.Write(b)
	before := s.n
	if s.n += int64(n); before>>20 != s.n>>20 || s.n == s.p.size {
		s.p.report(Progress{Phase: "send", Current: s.n, Total: s.p.size})
	}
	return n, err
}
