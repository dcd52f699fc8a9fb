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
	"berth/internal/pace"
	"berth/internal/trace"
	"berth/vmprovision/credential"
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
	who         credential.Credential
	sts         credential.Issuer
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
			if pace.Pause(ctx, backoff(retries)) != nil {
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
	var updates *types.UpdateSet
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
		if b.Res != nil {
			updates = b.Res.Returnval
		}
	case *methods.CheckForUpdatesBody:
		if b.Res != nil {
			updates = b.Res.Returnval
		}
	}
	if updates != nil {
		for _, fs := range updates.FilterSet {
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
	err := s.enter(ctx)
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
	s.log.Info("logged in to vSphere", zap.Stringer("user", s.who), zap.Uint64("login", s.generation))
	return nil
}

// enter makes the session by whatever the credential proves with. The secrets
// are asked for each time: they may have been changed.
func (s *session) enter(ctx context.Context) error {
	const step = "log in"
	proof, err := s.who.Proof(ctx, s.sts)
	if err != nil {
		return errs.Wrap(err, step, s.who.String())
	}
	if proof.Token == nil {
		s.calls.add("Login")
		password, _ := proof.User.Password()
		_, err = methods.Login(ctx, s.next, &types.Login{This: s.manager, UserName: proof.User.Username(), Password: password, Locale: "en_US"})
		return vimError(err, step, s.who.String())
	}
	s.speakVersion()
	s.calls.add("LoginByToken")
	ctx = new(soap.Client).WithHeader(ctx, soap.Header{Security: proof.Token})
	if _, err = methods.LoginByToken(ctx, s.next, &types.LoginByToken{This: s.manager, Locale: "en_US"}); err == nil {
		return nil
	}
	err = vimError(err, step, s.who.String())
	if errs.Is(err, errs.Denied) {
		return errs.New(errs.Denied, step, s.who.String(), "vCenter refuses the token: %w", err).
			WithHint("see that it is this vCenter's, has not ended, and that the clocks agree")
	}
	return err
}

// speakVersion lets the first login name vCenter's own API version: LoginByToken,
// unlike other calls, is refused with a version that is newer than the server.
// Nothing else is said at that time. If it fails, the login says why.
func (s *session) speakVersion() {
	client, ok := s.next.(*soap.Client)
	if generation, _ := s.state(); !ok || generation > 0 {
		return
	}
	client.Timeout = loginTimeout
	if err := client.UseServiceVersion(); err != nil {
		s.log.Debug("vCenter's API version is not known", zap.Error(err))
	}
	client.Timeout = 0
}

// again does something that reads by another way than RoundTrip, and once more
// after a new login if the session had ended.
func (s *session) again(ctx context.Context, read func() error) error {
	generation, _ := s.state()
	err := read()
	if !notAuthenticated(err) {
		return err
	}
	if err := s.login(ctx, generation); err != nil {
		return err
	}
	return read()
}

func (s *session) logout(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	_, err := methods.Logout(ctx, s.next, &types.Logout{This: s.manager})
	if err != nil && !notAuthenticated(err) {
		return vimError(err, "log out", s.who.String())
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
	if status != nil && strings.HasSuffix(status.Err.Error(), "server closed idle connection") {
		return true // net/http gives no name to it; it repeats only what it can rewind
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
