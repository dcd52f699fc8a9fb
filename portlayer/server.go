package portlayer

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
)

const listenStep = "listen"

// Address is where the API is served.
type Address struct {
	Network string // "unix" or "tcp"
	Address string // a path, or "127.0.0.1:port"
}

// ParseAddress reads "unix:///run/berth.sock", "/run/berth.sock",
// "tcp://127.0.0.1:7443" or "127.0.0.1:7443".
func ParseAddress(s string) (Address, error) {
	scheme, rest, ok := strings.Cut(s, "://")
	switch {
	case ok && scheme == "unix", !ok && filepath.IsAbs(s):
		if !ok {
			rest = s
		}
		if !filepath.IsAbs(rest) || len(rest) > 100 {
			return Address{}, errs.New(errs.Invalid, listenStep, clip(s, 200), "a socket's path is absolute and has at most 100 bytes")
		}
		return Address{"unix", filepath.Clean(rest)}, nil
	case ok && scheme != "tcp" && scheme != "http" && scheme != "https":
		return Address{}, errs.New(errs.Invalid, listenStep, clip(s, 200), "scheme %q is unknown; there are unix and tcp", clip(scheme, 20))
	case !ok:
		rest = s
	}
	if _, _, err := net.SplitHostPort(rest); err != nil {
		return Address{}, errs.New(errs.Invalid, listenStep, clip(s, 200), "%w", err)
	}
	return Address{"tcp", rest}, nil
}

// Check refuses an address that others than this machine's users can reach,
// unless TLS asks every client for a certificate and verifies it.
func (a Address) Check(c *tls.Config) error {
	if a.Network == "unix" {
		return nil
	}
	host, _, err := net.SplitHostPort(a.Address)
	if err != nil {
		return errs.New(errs.Invalid, listenStep, a.Address, "%w", err)
	}
	ip, ipErr := netip.ParseAddr(host)
	if host == "localhost" || ipErr == nil && ip.Unmap().IsLoopback() {
		return nil
	}
	hint := "use a unix socket or 127.0.0.1, or configure TLS with client certificates"
	refuse := func(why string) error {
		return errs.New(errs.Denied, listenStep, a.Address, "refusing to serve others than this machine: %s", why).WithHint("%s", hint)
	}
	switch {
	case c == nil:
		return refuse("TLS is not configured")
	case c.ClientAuth != tls.RequireAndVerifyClientCert:
		return refuse("TLS does not demand verified client certificates")
	case c.ClientCAs == nil:
		return refuse("no authority for client certificates is configured")
	case len(c.Certificates) == 0 && c.GetCertificate == nil:
		return refuse("the server has no certificate")
	}
	return nil
}

// Listen opens the address after Check. A socket that a dead daemon left is
// replaced; one that is served is an Exists error. The socket is open to its
// owner and group.
func Listen(a Address, c *tls.Config) (net.Listener, error) {
	if err := a.Check(c); err != nil {
		return nil, err
	}
	if a.Network == "unix" {
		return listenUnix(a.Address)
	}
	ln, err := net.Listen("tcp", a.Address)
	if err != nil {
		return nil, listenError(a.Address, err)
	}
	// A name may resolve to more than its spelling says.
	tcp, ok := ln.Addr().(*net.TCPAddr)
	if host, _, _ := net.SplitHostPort(a.Address); host == "localhost" && (!ok || !tcp.IP.IsLoopback()) {
		err := errs.New(errs.Denied, listenStep, a.Address, "localhost resolves to %s, which is not this machine alone", ln.Addr())
		return nil, errors.Join(err, ln.Close())
	}
	if c != nil {
		return tls.NewListener(ln, c), nil
	}
	return ln, nil
}

func listenError(address string, err error) error {
	kind := errs.Unavailable
	switch {
	case errors.Is(err, fs.ErrPermission):
		kind = errs.Denied
	case strings.Contains(err.Error(), "address already in use"):
		kind = errs.Exists
	}
	return errs.New(kind, listenStep, address, "%w", err)
}

// listenUnix makes the socket with its final mode, so that nobody else can
// connect before it is set. Closing the listener removes the socket.
func listenUnix(path string) (net.Listener, error) {
	if err := clearSocket(path); err != nil {
		return nil, err
	}
	// A file made by bind(2) takes the mode that its socket has (unix(7)).
	cfg := net.ListenConfig{Control: func(_, _ string, c syscall.RawConn) (err error) {
		if e := c.Control(func(fd uintptr) { err = syscall.Fchmod(int(fd), socketMode) }); e != nil {
			return e
		}
		return err
	}}
	ln, err := cfg.Listen(context.Background(), "unix", path)
	if err != nil {
		return nil, listenError(path, err)
	}
	if err := os.Chmod(path, socketMode); err != nil { // the umask took from it
		return nil, errors.Join(listenError(path, err), ln.Close())
	}
	return ln, nil
}

// socketMode lets a socket's owner and group connect.
const socketMode = 0o660

// clearSocket removes a socket that nobody serves.
func clearSocket(path string) error {
	st, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return listenError(path, err)
	}
	if st.Mode().Type() != fs.ModeSocket {
		return errs.New(errs.Exists, listenStep, path, "there is something that is no socket")
	}
	conn, err := net.DialTimeout("unix", path, time.Second)
	if err == nil {
		return errors.Join(errs.New(errs.Exists, listenStep, path, "another daemon serves this socket"), conn.Close())
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return listenError(path, err)
	}
	return nil
}

// Serve serves handler on ln until ctx ends. Then requests are ended through
// their contexts and have grace to answer. There is no limit on how long an
// answer takes, since streams are long; a client that does not read or send is
// dropped.
func Serve(ctx context.Context, ln net.Listener, handler http.Handler, log *zap.Logger, grace time.Duration) error {
	base, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	errorLog, err := zap.NewStdLogAt(log, zap.DebugLevel)
	if err != nil {
		return errs.New(errs.Internal, "serve", "", "%w", err)
	}
	srv := &http.Server{
		Handler: handler, BaseContext: func(net.Listener) context.Context { return base }, ErrorLog: errorLog,
		ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
	}
	served := make(chan error, 1)
	go func() { served <- srv.Serve(ln) }()
	select {
	case err := <-served:
		return errs.New(errs.Unavailable, "serve", ln.Addr().String(), "%w", err)
	case <-ctx.Done():
	}
	cancel() // streams and waits end, work in progress undoes itself
	end, stop := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer stop()
	err = srv.Shutdown(end)
	if err != nil {
		err = errors.Join(fmt.Errorf("requests did not end within %v: %w", grace, err), srv.Close())
	}
	<-served
	if err != nil {
		return errs.New(errs.Unavailable, "stop serving", ln.Addr().String(), "%w", err)
	}
	return nil
}
