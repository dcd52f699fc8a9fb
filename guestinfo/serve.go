package guestinfo

import (
	"context"
	"errors"
	"io"
	"net"
	"strings"
	"time"

	"berth/internal/errs"
)

// Handler is one VM's side of the sandbox's endpoint. Its methods may be called
// from several connections at once.
type Handler interface {
	// Get gives an extraConfig value of a guestinfo key.
	Get(ctx context.Context, key string) (string, bool)
	// Set stores a guestinfo key; never one with a slash. An error's text is
	// the refusal that the guest reads.
	Set(ctx context.Context, key, value string) error
	// Halt switches the VM off as the guest's own end of a shutdown does.
	Halt(ctx context.Context) error
	// WaitOrder blocks until the guest is to do something or ctx ends.
	WaitOrder(ctx context.Context) (Order, error)
	// Capability hears a "tools.capability…" or other "tools." announcement.
	Capability(ctx context.Context, text string)
}

// Guard is a Handler that takes some commands from privileged callers alone.
type Guard interface {
	// Allows reports whether this caller may give a command.
	Allows(cmd string) bool
}

// helloTimeout is how long a connection may stay without its token.
const helloTimeout = 10 * time.Second

// writeTimeout is how long a guest may take to read a reply.
const writeTimeout = 30 * time.Second

// ServeRPCI serves one connection of a sandbox guest until it ends, ctx is
// done, or the guest breaks the protocol. auth finds the VM of a token; it
// should compare in constant time. ServeRPCI closes conn. A guest that simply
// goes away is no error.
func ServeRPCI(ctx context.Context, conn net.Conn, auth func(token string) (Handler, bool)) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	defer conn.Close()

	h, err := greet(conn, auth)
	if err != nil && ctx.Err() == nil && !errors.Is(err, io.EOF) {
		return err
	}
	if err != nil {
		return nil
	}
	// The reader runs beside the handler so that a guest that hangs up ends a
	// WaitOrder.
	frames := make(chan []byte)
	failed := make(chan error, 1)
	go func() {
		defer cancel()
		for {
			b, err := readFrame(conn, MaxMessage)
			if err != nil {
				failed <- err
				return
			}
			select {
			case frames <- b:
			case <-ctx.Done():
				failed <- nil
				return
			}
		}
	}()
	for {
		select {
		case b := <-frames:
			if err := reply(conn, answer(ctx, h, string(b))); err != nil {
				gone := ctx.Err() != nil // hung up, or told to
				cancel()
				conn.Close()
				<-failed
				if gone {
					return nil
				}
				return errs.New(errs.Unavailable, "serve rpci", conn.RemoteAddr().String(), "%w", err)
			}
		case err := <-failed:
			if err == nil || errors.Is(err, io.EOF) || errors.Is(err, net.ErrClosed) || errs.KindOf(err) != errs.Quota {
				return nil
			}
			return errs.Wrap(err, "serve rpci", conn.RemoteAddr().String())
		}
	}
}

func greet(conn net.Conn, auth func(string) (Handler, bool)) (Handler, error) {
	if err := conn.SetReadDeadline(time.Now().Add(helloTimeout)); err != nil {
		return nil, errs.New(errs.Unavailable, "serve rpci", "", "%w", err)
	}
	b, err := readFrame(conn, 1024)
	if err != nil {
		return nil, errs.New(errs.Unavailable, "serve rpci: greet", conn.RemoteAddr().String(), "%w", err)
	}
	token, ok := strings.CutPrefix(string(b), hello)
	var h Handler
	if ok {
		h, ok = auth(token)
	}
	if !ok {
		err := reply(conn, "0 "+replyDenied)
		return nil, errs.New(errs.Denied, "serve rpci: greet", conn.RemoteAddr().String(), "unknown token (reply: %v)", err)
	}
	if err := conn.SetReadDeadline(time.Time{}); err != nil {
		return nil, errs.New(errs.Unavailable, "serve rpci", "", "%w", err)
	}
	return h, reply(conn, "1 ")
}

func reply(conn net.Conn, text string) error {
	if err := conn.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
		return err
	}
	return writeFrame(conn, []byte(text))
}

// answer does what one RPCI text asks, as a VMX would.
func answer(ctx context.Context, h Handler, message string) string {
	cmd, args, _ := strings.Cut(message, " ")
	if g, ok := h.(Guard); ok && !g.Allows(cmd) {
		return "0 " + replyDenied
	}
	switch {
	case cmd == cmdGet:
		if !strings.HasPrefix(args, "guestinfo.") {
			return "0 " + replyDenied
		}
		if v, ok := h.Get(ctx, args); ok && v != "" {
			if len(v) > maxReply-2 {
				return "0 Value too large"
			}
			return "1 " + v
		}
		return "0 " + replyNoValue
	case cmd == cmdSet:
		key, value, _ := strings.Cut(args, " ")
		if !strings.HasPrefix(key, "guestinfo.") || strings.Contains(key, "/") {
			return "0 " + replyDenied
		}
		return done(h.Set(ctx, key, value))
	case cmd == cmdHalt:
		return done(h.Halt(ctx))
	case cmd == cmdWait:
		order, err := h.WaitOrder(ctx)
		if err != nil {
			return "0 " + clip(clean(err.Error()), 200)
		}
		return "1 " + string(order)
	case cmd == cmdFreeze:
		return answerFreeze(ctx, h)
	case cmd == cmdMount || cmd == cmdUnmount:
		return answerVolume(ctx, h, cmd, args)
	case strings.HasPrefix(cmd, "tools."):
		h.Capability(ctx, message)
		return "1 "
	}
	return "0 Unknown command"
}

func done(err error) string {
	if err != nil {
		return "0 " + clip(clean(err.Error()), 200)
	}
	return "1 "
}
