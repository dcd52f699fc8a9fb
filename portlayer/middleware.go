package portlayer

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// OperationHeader carries a request's id: the client's on the way in, if it
// has one, and the one that counts on the way out.
const OperationHeader = "Berth-Operation"

// observe gives every request an operation, logs its end, and answers a panic.
func (a *api) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a.l.requests.Add(1)
		defer a.l.requests.Add(-1)
		id := r.Header.Get(OperationHeader)
		if !operationID(id) {
			id = trace.NewID()
		}
		ctx, op := trace.RootID(r.Context(), a.l.log, id, r.Method+" "+clip(r.URL.Path, 200))
		w.Header().Set(OperationHeader, id)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		sw := &statusWriter{ResponseWriter: w}
		r = r.WithContext(ctx)
		defer func() {
			if p := recover(); p != nil && p != http.ErrAbortHandler {
				trace.Log(ctx).Error("panic in a request", zap.Any("panic", p), zap.Stack("stack"))
				if sw.status == 0 {
					writeProblem(sw, r, errs.New(errs.Internal, "", "", "the request met a defect of Berth's").WithHint("the daemon's log has more under this operation"), 0)
				}
			}
			trace.Log(ctx).Info("request", zap.String("method", r.Method), zap.String("path", clip(r.URL.Path, 512)),
				zap.Int("status", sw.status), zap.Int64("bytes", sw.bytes), zap.Duration("took", time.Since(op.Start)))
		}()
		next.ServeHTTP(sw, r)
	})
}

// local refuses requests that came to this machine's loopback under another
// name: a web page whose name was made to resolve to 127.0.0.1 is same-origin
// to its browser, and only the name tells.
func local(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		addr, ok := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
		if ok && addr.IP.IsLoopback() && !loopbackName(r.Host) {
			writeProblem(w, r, errs.New(errs.Denied, "route request", "host "+clip(r.Host, 255), "a request to the loopback address names another host"), 0)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// loopbackName says whether a Host header names the loopback.
func loopbackName(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	ip, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return strings.EqualFold(host, "localhost") || err == nil && ip.Unmap().IsLoopback()
}

// operationID says whether a client's id may be used: 8 to 64 letters, digits
// and hyphens.
func operationID(id string) bool {
	if len(id) < 8 || len(id) > 64 {
		return false
	}
	for _, r := range id {
		if !alnum(r) && r != '-' {
			return false
		}
	}
	return true
}

// statusWriter remembers what was answered. It leaves flushing and deadlines
// to the writer below, which http.ResponseController finds through Unwrap.
type statusWriter struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *statusWriter) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *statusWriter) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.bytes += int64(n)
	return n, err
}

// bodyTimeout is how long a client may take to send a request's body.
const bodyTimeout = 30 * time.Second

// decode reads the body, bounded in bytes and time, and has it checked.
func (a *api) decode(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if a.strict.streams(r) {
			a.upload(w, r, next)
			return
		}
		body, err := a.body(w, r)
		if err == nil {
			err = a.strict.check(r, body)
		}
		if err != nil {
			w.Header().Set("Connection", "close") // the rest of the body is not read
			writeProblem(w, r, err, tooLarge(err))
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		r.ContentLength = int64(len(body))
		a.idempotent(w, r, body, next)
	})
}

// upload passes a body on that is read as it arrives, bounded in bytes, and in
// the time without any.
func (a *api) upload(w http.ResponseWriter, r *http.Request, next http.Handler) {
	if err := a.strict.check(r, nil); err != nil {
		w.Header().Set("Connection", "close")
		writeProblem(w, r, err, 0)
		return
	}
	r.Body = &upload{ReadCloser: http.MaxBytesReader(w, r.Body, a.l.lim.LoadBytes), rc: http.NewResponseController(w)}
	next.ServeHTTP(w, r)
}

// upload is a body that must not stand still.
type upload struct {
	io.ReadCloser
	rc *http.ResponseController
}

// Read gives the next bytes, for which the client has a limited time.
func (u *upload) Read(p []byte) (int, error) {
	if err := u.rc.SetReadDeadline(time.Now().Add(bodyTimeout)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return 0, err
	}
	n, err := u.ReadCloser.Read(p)
	if err != nil {
		if e := u.rc.SetReadDeadline(time.Time{}); e != nil && !errors.Is(e, http.ErrNotSupported) && err == io.EOF {
			err = e
		}
	}
	return n, err
}

// bodyTooLarge says so without the words of the reader that found out.
type bodyTooLarge struct{ limit int64 }

func (e bodyTooLarge) Error() string { return fmt.Sprintf("it has more than %d bytes", e.limit) }

func tooLarge(err error) int {
	var big *http.MaxBytesError
	var body bodyTooLarge
	if errors.As(err, &big) || errors.As(err, &body) {
		return http.StatusRequestEntityTooLarge
	}
	return 0
}

func (a *api) body(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	if r.Body == nil || r.Body == http.NoBody {
		return nil, nil
	}
	rc := http.NewResponseController(w)
	if err := rc.SetReadDeadline(time.Now().Add(bodyTimeout)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return nil, errs.New(errs.Internal, readStep, "body", "%w", err)
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, a.l.lim.BodyBytes))
	if e := rc.SetReadDeadline(time.Time{}); e != nil && !errors.Is(e, http.ErrNotSupported) && err == nil {
		err = e
	}
	var big *http.MaxBytesError
	switch {
	case errors.As(err, &big):
		return nil, errs.New(errs.Invalid, readStep, "body", "%w", bodyTooLarge{big.Limit})
	case err != nil:
		return nil, errs.New(errs.Invalid, readStep, "body", "it did not arrive: %w", err)
	}
	return body, nil
}

// idempotencyHeader makes a mutating request repeatable.
const idempotencyHeader = "Idempotency-Key"

// idempotent answers a repeated request with the first one's answer.
func (a *api) idempotent(w http.ResponseWriter, r *http.Request, body []byte, next http.Handler) {
	key := r.Header.Get(idempotencyHeader)
	if key == "" || r.Method == http.MethodGet || r.Method == http.MethodHead {
		next.ServeHTTP(w, r)
		return
	}
	if len(key) > 128 {
		writeProblem(w, r, errs.New(errs.Invalid, readStep, idempotencyHeader, "the key has %d bytes, 128 are allowed", len(key)), 0)
		return
	}
	h := sha256.New()
	for _, part := range []string{r.Method, r.URL.EscapedPath(), r.URL.RawQuery, r.Header.Get("Content-Type")} {
		io.WriteString(h, part+"\n") // a hash never fails
	}
	h.Write(body)
	ans, own, err := a.l.answers.begin(r.Context(), key, [sha256.Size]byte(h.Sum(nil)))
	if err != nil {
		writeProblem(w, r, err, 0)
		return
	}
	if !own {
		w.Header().Set("Idempotent-Replay", "true")
		ans.write(w)
		return
	}
	rec := &recorder{header: w.Header().Clone()}
	keep := false
	defer func() { a.l.answers.finish(key, ans, rec.status, rec.header, rec.body.Bytes(), keep) }()
	next.ServeHTTP(rec, r)
	// What failed in the daemon or vSphere has been undone, and a client that
	// went away may come back: both may try again under the same key.
	keep = rec.status < 500 && rec.status != errs.Canceled.HTTPStatus()
	(&answer{status: rec.status, header: rec.header, body: rec.body.Bytes()}).write(w)
}

// write sends a recorded answer.
func (ans *answer) write(w http.ResponseWriter) {
	for k, v := range ans.header {
		w.Header()[k] = v
	}
	w.WriteHeader(ans.status)
	if len(ans.body) > 0 {
		// A client that has gone needs no answer.
		_, _ = w.Write(ans.body)
	}
}

// recorder holds an answer; those of mutating operations are small documents.
type recorder struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (r *recorder) Header() http.Header { return r.header }

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
}

func (r *recorder) Write(b []byte) (int, error) {
	r.WriteHeader(http.StatusOK)
	return r.body.Write(b)
}
