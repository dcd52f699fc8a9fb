package vmprovision

import (
	"context"
	"errors"
	"io"
	"net"
	"net/url"
	"reflect"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"
	"golang.org/x/sync/singleflight"

	"berth/internal/errs"
	"berth/internal/trace"
)

// How a session behaves when vSphere does not.
const (
	loginTimeout = 30 * time.Second
	// loginPause keeps a wrong password from locking the account.
	loginPause   = time.Minute
	firstBackoff = 100 * time.Millisecond
	lastBackoff  = 5 * time.Second
)

// session is the one session of a Client. It is a soap.RoundTripper that gives
// every call the operation's id, a time limit and a count, logs in again when
// the session has ended, and repeats reading calls after network errors.
type session struct {
	next        soap.RoundTripper
	manager     types.ManagedObjectReference
	user, pass  string
	retries     int
	callTimeout time.Duration
	log         *zap.Logger
	calls       callCounter
	logins      singleflight.Group

	mu         sync.Mutex
	generation uint64        // counts logins
	renewed    chan struct{} // closed at the next login
	refused    error         // why the last login was refused
	refusedAt  time.Time
}

// state gives the number of logins so far and a channel that the next one closes.
func (s *session) state() (uint64, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.generation, s.renewed
}

// RoundTrip is one call as the rooms of this package see it.
func (s *session) RoundTrip(ctx context.Context, req, res soap.HasFault) error {
	method := methodName(req)
	if id := trace.ID(ctx); id != "" {
		if step := stepOf(ctx); step != "" {
			id += "-" + step
		}
		ctx = context.WithValue(ctx, types.ID{}, "berth-"+id)
	}
	var logins, retries int
	for {
		generation, _ := s.state()
		err := s.once(ctx, method, req, res)
		switch {
		case err == nil:
			return nil
		case notAuthenticated(err) && logins < 2:
			logins++
			if err := s.login(ctx, generation); err != nil {
				return err
			}
		case retries < s.retries && repeatable(method) && transient(err) && ctx.Err() == nil:
			if pause(ctx, backoff(retries)) != nil {
				return err
			}
			retries++
		default:
			return err
		}
		// The decoder adds to what is there: an old fault must not stay.
		reflect.ValueOf(res).Elem().SetZero()
	}
}

func (s *session) once(ctx context.Context, method string, req, res soap.HasFault) error {
	s.calls.add(method)
	ctx, cancel := context.WithTimeout(ctx, s.callTimeout)
	defer cancel()
	if err := s.next.RoundTrip(ctx, req, res); err != nil {
		return err
	}
	if unauthenticated(res) {
		return soap.WrapVimFault(&types.NotAuthenticated{})
	}
	return nil
}

// unauthenticated finds the end of a session in an answer that looks like a
// success: reading without one gives objects whose properties are all missing.
func unauthenticated(res soap.HasFault) bool {
	var objects []types.ObjectContent
	switch b := res.(type) {
	case *methods.RetrievePropertiesExBody:
		if b.Res != nil && b.Res.Returnval != nil {
			objects = b.Res.Returnval.Objects
		}
	case *methods.RetrievePropertiesBody:
		if b.Res != nil {
			objects = b.Res.Returnval
		}
	case *methods.WaitForUpdatesExBody:
		if b.Res == nil || b.Res.Returnval == nil {
			return false
		}
		for _, fs := range b.Res.Returnval.FilterSet {
			for _, o := range fs.ObjectSet {
				if missing[*types.NotAuthenticated](o.MissingSet) != nil {
					return true
				}
			}
		}
	}
	for _, o := range objects {
		if missing[*types.NotAuthenticated](o.MissingSet) != nil {
			return true
		}
	}
	return false
}

// missing finds a property that is missing because of a fault T.
func missing[T types.BaseMethodFault](set []types.MissingProperty) *types.MissingProperty {
	for i := range set {
		if _, ok := set[i].Fault.Fault.(T); ok {
			return &set[i]
		}
	}
	return nil
}

// login makes a new session unless another caller has done so since generation.
func (s *session) login(ctx context.Context, generation uint64) error {
	done := s.logins.DoChan("login", func() (any, error) {
		s.mu.Lock()
		current, refused, at := s.generation, s.refused, s.refusedAt
		s.mu.Unlock()
		if current != generation {
			return nil, nil
		}
		if refused != nil && time.Since(at) < loginPause {
			return nil, refused
		}
		return nil, s.loginNow(trace.Detach(ctx))
	})
	select {
	case r := <-done:
		return r.Err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *session) loginNow(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, loginTimeout)
	defer cancel()
	s.calls.add("Login")
	_, err := methods.Login(ctx, s.next, &types.Login{This: s.manager, UserName: s.user, Password: s.pass, Locale: "en_US"})
	if err != nil {
		err = vimError(err, "log in", s.user)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refused = nil
	if err != nil {
		if errs.Is(err, errs.Denied) {
			s.refused, s.refusedAt = err, time.Now()
		}
		return err
	}
	s.generation++
	close(s.renewed)
	s.renewed = make(chan struct{})
	s.log.Info("logged in to vSphere", zap.String("user", s.user), zap.Uint64("login", s.generation))
	return nil
}

func (s *session) logout(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	_, err := methods.Logout(ctx, s.next, &types.Logout{This: s.manager})
	if err != nil && !notAuthenticated(err) {
		return vimError(err, "log out", s.user)
	}
	return nil
}

// repeatable calls may be sent twice. The collector has a loop of its own.
func repeatable(method string) bool { return !Mutates(method) && method != "WaitForUpdatesEx" }

func notAuthenticated(err error) bool { return isFault[*types.NotAuthenticated](err) }

// transient reports a failure of the way to vSphere, not of vSphere's answer.
func transient(err error) bool {
	if err == nil || errors.Is(err, context.Canceled) || soap.IsSoapFault(err) || soap.IsVimFault(err) {
		return false
	}
	var t interface{ Temporary() bool }
	var ne net.Error
	var op *net.OpError
	var status *url.Error
	if errors.As(err, &status) && (strings.HasPrefix(status.Err.Error(), "503 ") || strings.HasPrefix(status.Err.Error(), "504 ")) {
		return true
	}
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &op) ||
		(errors.As(err, &ne) && ne.Timeout()) || (errors.As(err, &t) && t.Temporary())
}

// backoff doubles from a tenth of a second to five.
func backoff(n int) time.Duration {
	d := firstBackoff
	for ; n > 0 && d < lastBackoff; n-- {
		d *= 2
	}
	return min(d, lastBackoff)
}

// pause waits for d or the context's end.
func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
