// Package trace follows one request through Berth: an operation has one id,
// which appears in every log line, in vSphere's opID and in the answer's
// problem document.
//
// What may not enter: anything that knows a room. Operations carry ids, names,
// times and a logger, never domain objects.
package trace

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"time"

	"go.uber.org/zap"
)

// Op is one operation: a request, or a step that the daemon takes by itself.
type Op struct {
	ID     string // 16 hex digits, unique
	Name   string
	Start  time.Time
	Parent *Op
	log    *zap.Logger
}

type key struct{}

// NewID makes an operation id: 16 random hex digits.
func NewID() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	return hex.EncodeToString(b[:])
}

// Root starts an operation of its own. log may be nil.
func Root(ctx context.Context, log *zap.Logger, name string, fields ...zap.Field) (context.Context, *Op) {
	return RootID(ctx, log, NewID(), name, fields...)
}

// RootID is Root with an id given by the caller (a client's, or a resumed one).
func RootID(ctx context.Context, log *zap.Logger, id, name string, fields ...zap.Field) (context.Context, *Op) {
	if log == nil {
		log = zap.NewNop()
	}
	op := &Op{ID: id, Name: name, Start: time.Now(), log: log.With(zap.String("op", id)).With(fields...)}
	return context.WithValue(ctx, key{}, op), op
}

// Begin starts a step below the context's operation and says so in the log, so
// that a daemon that died shows where; without an operation it is a root that
// logs nowhere.
func Begin(ctx context.Context, name string, fields ...zap.Field) (context.Context, *Op) {
	p := From(ctx)
	if p == nil {
		return Root(ctx, nil, name, fields...)
	}
	op := &Op{ID: p.ID, Name: name, Start: time.Now(), Parent: p, log: p.log.With(zap.String("step", name)).With(fields...)}
	op.log.Debug(name + " begins")
	return context.WithValue(ctx, key{}, op), op
}

// End logs the operation's end and how long it took. A nil err is a success.
func (o *Op) End(err error) {
	d := time.Since(o.Start)
	if err != nil {
		o.log.Warn(o.Name+" failed", zap.Duration("took", d), zap.Error(err))
		return
	}
	o.log.Debug(o.Name+" done", zap.Duration("took", d))
}

// From is the context's operation, or nil.
func From(ctx context.Context) *Op {
	op, _ := ctx.Value(key{}).(*Op)
	return op
}

// ID is the id of the context's operation, or "".
func ID(ctx context.Context) string {
	if op := From(ctx); op != nil {
		return op.ID
	}
	return ""
}

// Log is the logger of the context's operation; it is never nil.
func Log(ctx context.Context) *zap.Logger {
	if op := From(ctx); op != nil {
		return op.log
	}
	return zap.NewNop()
}

// Detach keeps ctx's operation but not its cancellation: for work that must
// finish, such as an undo, after the client has gone.
func Detach(ctx context.Context) context.Context { return context.WithoutCancel(ctx) }
