package registry

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/docker/distribution/registry/client/auth"

	"berth/internal/errs"
)

// fault is an error inside this room: what it means to the caller, and whether
// asking again can help.
type fault struct {
	kind  errs.Kind
	retry bool
	after time.Duration // the server's Retry-After; 0 is none
	hint  string
	err   error
}

func (f *fault) Error() string { return f.err.Error() }
func (f *fault) Unwrap() error { return f.err }

// permanent makes a fault that repetition does not cure.
func permanent(k errs.Kind, format string, args ...any) *fault {
	return &fault{kind: k, err: fmt.Errorf(format, args...)}
}

// transient makes a fault that may go away.
func transient(k errs.Kind, format string, args ...any) *fault {
	return &fault{kind: k, retry: true, err: fmt.Errorf(format, args...)}
}

func (f *fault) withHint(format string, args ...any) *fault {
	c := *f
	c.hint = fmt.Sprintf(format, args...)
	return &c
}

// statusError is a registry's refusal.
type statusError struct {
	status  int
	code    string // the registry's error code, e.g. MANIFEST_UNKNOWN
	message string // bounded, one line
	after   time.Duration
}

func (e *statusError) Error() string {
	s := fmt.Sprintf("HTTP %d %s", e.status, http.StatusText(e.status))
	if e.code != "" {
		s += " " + e.code
	}
	if e.message != "" {
		s += ": " + e.message
	}
	return s
}

func (e *statusError) fault(host string) *fault {
	f := &fault{kind: errs.Unavailable, err: e, after: e.after}
	switch {
	case e.status == http.StatusUnauthorized:
		f.kind, f.hint = errs.Denied, "log in to "+host+" (docker login) and check the docker config file that Berth is given"
	case e.status == http.StatusForbidden:
		f.kind, f.hint = errs.Denied, "the credentials for "+host+" do not allow a pull of this repository"
	case e.status == http.StatusProxyAuthRequired:
		f.kind, f.hint = errs.Denied, "the HTTP proxy wants credentials: put them into HTTPS_PROXY or HTTP_PROXY"
	case e.status == http.StatusNotFound, e.status == http.StatusGone:
		f.kind, f.hint = errs.NotFound, "check the image's name and tag, and that "+host+" is the registry that holds it"
	case e.status == http.StatusNotAcceptable, e.status == http.StatusMethodNotAllowed, e.status == http.StatusNotImplemented:
		f.kind = errs.Unsupported
	case e.status == http.StatusRequestedRangeNotSatisfiable:
		f.kind, f.retry = errs.Corrupt, true
	case e.status == http.StatusTooManyRequests, e.status == http.StatusRequestTimeout, e.status >= 500:
		f.retry = true
	}
	return f
}

// classify gives err a kind. host is the peer, for hints.
func classify(err error, host string) *fault {
	var f *fault
	if errors.As(err, &f) {
		return f
	}
	var st *statusError
	if errors.As(err, &st) {
		return st.fault(host)
	}
	if errors.Is(err, auth.ErrNoBasicAuthCredentials) {
		return permanent(errs.Denied, "%s wants a login", host).withHint("log in to %s (docker login) and give Berth that docker config file", host)
	}
	if k := errs.KindOf(err); errors.Is(err, context.Canceled) || (k != errs.Internal && k != errs.Unavailable) {
		return &fault{kind: k, err: err}
	}
	err = redact(err)
	if f := classifyDisk(err); f != nil {
		return f
	}
	if f := classifyTLS(err, host); f != nil {
		return f
	}
	return classifyNet(err, host)
}

func classifyDisk(err error) *fault {
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), errors.Is(err, syscall.EFBIG):
		return (&fault{kind: errs.Quota, err: err}).withHint("free space for the blob cache, or prune it")
	}
	var path *fs.PathError
	var link *os.LinkError
	if !errors.As(err, &path) && !errors.As(err, &link) {
		return nil
	}
	if errors.Is(err, os.ErrPermission) || errors.Is(err, syscall.EROFS) {
		return (&fault{kind: errs.Denied, err: err}).withHint("the blob cache's folder must be writable for Berth")
	}
	return (&fault{kind: errs.Unavailable, err: err}).withHint("the disk of the blob cache fails")
}

func classifyTLS(err error, host string) *fault {
	var (
		unknown x509.UnknownAuthorityError
		invalid x509.CertificateInvalidError
		name    x509.HostnameError
		verify  *tls.CertificateVerificationError
		record  tls.RecordHeaderError
		alert   tls.AlertError
	)
	f := &fault{kind: errs.Denied, err: err}
	switch {
	case errors.As(err, &unknown):
		return f.withHint("name the authority that signed %s's certificate in the registry's `ca` option", host)
	case errors.As(err, &invalid), errors.As(err, &name), errors.As(err, &verify):
		return f.withHint("%s's certificate cannot be trusted; renew it, or use the name it was made for", host)
	case errors.As(err, &record):
		f.kind = errs.Unavailable
		return f.withHint("%s does not speak TLS; set the registry's `plainHTTP` option if that is intended", host)
	case errors.As(err, &alert), strings.Contains(err.Error(), "tls: "):
		f.kind = errs.Unavailable
		return f.withHint("%s and Berth agree on no TLS version (1.2 or later), cipher or client certificate", host)
	case strings.Contains(err.Error(), "server gave HTTP response to HTTPS client"):
		f.kind = errs.Unavailable
		return f.withHint("%s does not speak TLS; set the registry's `plainHTTP` option if that is intended", host)
	}
	return nil
}

func classifyNet(err error, host string) *fault {
	var dns *net.DNSError
	if errors.As(err, &dns) && dns.IsNotFound {
		return permanent(errs.Unavailable, "%w", err).withHint("the name %s does not resolve; check its spelling and the DNS", host)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return transient(errs.Corrupt, "the answer is cut short: %w", err)
	}
	var ne net.Error
	if errors.As(err, &ne) || errors.Is(err, io.EOF) || errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE) || errors.Is(err, context.DeadlineExceeded) {
		return transient(errs.Unavailable, "%w", err).withHint("check that %s is up and reachable from here", host)
	}
	return permanent(errs.Unavailable, "%w", err)
}

// redact removes query strings and user info, where signed URLs carry secrets,
// from the URLs that net/http puts into its errors.
func redact(err error) error {
	var ue *url.Error
	if !errors.As(err, &ue) {
		return err
	}
	return &url.Error{Op: ue.Op, URL: redactURL(ue.URL), Err: ue.Err}
}

func redactURL(s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return "(unparsable URL)"
	}
	c := url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path}
	return c.String()
}

// export turns err into the room's error. It returns nil for nil.
func export(err error, step, object, host string) error {
	if err == nil {
		return nil
	}
	var e *errs.Error
	if errors.As(err, &e) {
		return err
	}
	f := classify(err, host)
	return &errs.Error{Kind: f.kind, Step: step, Object: object, Hint: f.hint, Err: f.err}
}
