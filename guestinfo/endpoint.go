package guestinfo

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"net"
	"os"
	"strings"
	"time"

	"berth/internal/errs"
)

// EndpointFile is where a sandbox guest finds its host.
const EndpointFile = `C:\ProgramData\berth\sandbox-endpoint`

// Endpoint is the content of an [EndpointFile]: the first line is "host:port
// token", every other line a name, a blank and a value. Unknown names are
// ignored.
type Endpoint struct {
	Address     string // host:port
	Token       string
	Privileged  string // "privileged TOKEN": stands for a port that only administrators may use
	ImageVolume string // "image-volume d:": root of a bake's image disk; Wine has no disks to look for
	// SizedC is "sized-c": C: has a file system of its own, and is not a folder
	// of the host with all of the host's space.
	SizedC bool
}

// Text is the content of the file.
func (e Endpoint) Text() string {
	s := e.Address + " " + e.Token + "\n"
	if e.Privileged != "" {
		s += "privileged " + e.Privileged + "\n"
	}
	if e.ImageVolume != "" {
		s += "image-volume " + e.ImageVolume + "\n"
	}
	if e.SizedC {
		s += "sized-c\n"
	}
	return s
}

// ReadEndpoint reads an endpoint file of at most 4 KiB. No file is NotFound.
func ReadEndpoint(path string) (Endpoint, error) {
	const step = "read sandbox endpoint"
	const limit = 4096
	b, err := readAtMost(path, limit+1)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Endpoint{}, errs.New(errs.NotFound, step, path, "no such file")
	case err != nil:
		return Endpoint{}, errs.New(errs.Unavailable, step, path, "%w", err)
	case len(b) > limit:
		return Endpoint{}, errs.New(errs.Corrupt, step, path, "more than %d bytes", limit)
	}
	first, rest, _ := strings.Cut(string(b), "\n")
	var e Endpoint
	e.Address, e.Token, _ = strings.Cut(strings.TrimSpace(first), " ")
	if _, _, err := net.SplitHostPort(e.Address); err != nil || e.Token == "" || strings.Contains(e.Token, " ") {
		return Endpoint{}, errs.New(errs.Corrupt, step, path, "first line is not \"host:port token\"")
	}
	for line := range strings.Lines(rest) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch name {
		case "image-volume":
			e.ImageVolume = strings.TrimSpace(value)
		case "privileged":
			e.Privileged = strings.TrimSpace(value)
		case "sized-c":
			e.SizedC = true
		}
	}
	return e, nil
}

// readAtMost reads a file's first bytes, without a look at its size: under Wine
// that look takes longer than all else.
func readAtMost(path string, n int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(io.LimitReader(f, n))
	return b, errors.Join(err, f.Close())
}

// Dial opens the channel to a sandbox. It fails at once when the host refuses
// the token or does not listen.
func (e Endpoint) Dial(ctx context.Context) (*Sandbox, error) {
	conn, err := e.connect(ctx)
	if err != nil {
		return nil, err
	}
	t := newSandboxTransport(e, conn)
	if e.Privileged == "" {
		return &Sandbox{textChannel{t}, e}, nil
	}
	admin := e
	admin.Token = e.Privileged
	return &Sandbox{textChannel{escalate(t, newSandboxTransport(admin, nil))}, e}, nil
}

func (e Endpoint) connect(ctx context.Context) (net.Conn, error) {
	const step = "dial sandbox"
	d := net.Dialer{Timeout: 10 * time.Second}
	conn, err := d.DialContext(ctx, "tcp", e.Address)
	if err != nil {
		return nil, errs.New(errs.Unavailable, step, e.Address, "%w", err)
	}
	b, err := exchange(ctx, conn, hello+e.Token)
	if err == nil {
		var ok bool
		if ok, _, err = splitReply(b); err == nil && !ok {
			err = errs.New(errs.Denied, step, e.Address, "the host refuses the token")
		}
	}
	if err != nil {
		conn.Close()
		return nil, errs.Wrap(err, step, e.Address)
	}
	return conn, nil
}

// exchange sends one message and reads its reply; ctx ends both.
func exchange(ctx context.Context, conn net.Conn, message string) ([]byte, error) {
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	err := writeFrame(conn, []byte(message))
	var b []byte
	if err == nil {
		b, err = readFrame(conn, maxReply)
	}
	if err != nil {
		if ctx.Err() != nil {
			err = context.Cause(ctx)
		}
		return nil, errs.New(errs.Unavailable, "exchange rpci", conn.RemoteAddr().String(), "%w", err)
	}
	return b, nil
}

// Sandbox is a guest's channel to a sandbox. It is a [Host] too.
type Sandbox struct {
	textChannel
	Endpoint Endpoint
}

// Halt asks the sandbox to switch the VM off.
func (s *Sandbox) Halt(ctx context.Context) error {
	b, err := s.call(ctx, cmdHalt)
	if err != nil {
		return err
	}
	ok, text, err := splitReply(b)
	if err == nil && !ok {
		err = refused(cmdHalt, s.Endpoint.Address, text)
	}
	return err
}

// WaitOrder blocks on a connection of its own until the sandbox sends an order.
func (s *Sandbox) WaitOrder(ctx context.Context) (Order, error) {
	conn, err := s.Endpoint.connect(ctx)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	b, err := exchange(ctx, conn, cmdWait)
	if err != nil {
		return "", err
	}
	ok, text, err := splitReply(b)
	if err == nil && !ok {
		err = refused(cmdWait, s.Endpoint.Address, text)
	}
	return Order(text), err
}

// sandboxTransport keeps one connection in slot; nil there means dial again.
type sandboxTransport struct {
	e    Endpoint
	slot chan net.Conn
}

func newSandboxTransport(e Endpoint, conn net.Conn) *sandboxTransport {
	t := &sandboxTransport{e: e, slot: make(chan net.Conn, 1)}
	t.slot <- conn
	return t
}

func (t *sandboxTransport) call(ctx context.Context, message string) ([]byte, error) {
	var conn net.Conn
	select {
	case conn = <-t.slot:
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	fresh := conn == nil
	if fresh {
		var err error
		if conn, err = t.e.connect(ctx); err != nil {
			t.slot <- nil
			return nil, err
		}
	}
	b, err := exchange(ctx, conn, message)
	if err != nil {
		conn.Close()
		t.slot <- nil
		// A host that was restarted has dropped the old connection; what is
		// sent here may be sent twice.
		if !fresh && ctx.Err() == nil {
			return t.call(ctx, message)
		}
		return nil, err
	}
	t.slot <- conn
	return b, nil
}

// Close ends the connection; a call after it dials again.
func (t *sandboxTransport) Close() error {
	conn := <-t.slot
	t.slot <- nil
	if conn == nil {
		return nil
	}
	return conn.Close()
}
