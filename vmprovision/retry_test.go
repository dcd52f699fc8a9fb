package vmprovision

import (
	"context"
	"io"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision/credential"
)

// script answers calls of a method with its errors in turn, then with success.
type script struct {
	mu     sync.Mutex
	errors map[string][]error
	calls  map[string]int
	ids    map[string]string // the last opID of a method
}

func (s *script) RoundTrip(ctx context.Context, req, res soap.HasFault) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	m := methodName(req)
	s.calls[m]++
	s.ids[m], _ = ctx.Value(types.ID{}).(string)
	if list := s.errors[m]; len(list) > 0 {
		s.errors[m] = list[1:]
		if list[0] != nil {
			return list[0]
		}
	}
	switch b := res.(type) {
	case *methods.CurrentTimeBody:
		if b.Fault_ != nil {
			return soap.WrapSoapFault(b.Fault_)
		}
		b.Res = &types.CurrentTimeResponse{Returnval: time.Now()}
	case *methods.LoginBody:
		b.Res = &types.LoginResponse{}
	case *methods.PowerOnVM_TaskBody:
		b.Res = &types.PowerOnVM_TaskResponse{}
	}
	return nil
}

func scripted(errors map[string][]error) (*session, *script) {
	s := &script{errors: errors, calls: map[string]int{}, ids: map[string]string{}}
	return &session{next: s, who: credential.NewPassword("u", credential.Text("p")), retries: 2, callTimeout: time.Minute, log: zap.NewNop(), renewed: make(chan struct{})}, s
}

func TestReadsAreRepeatedAfterNetworkErrors(t *testing.T) {
	broken := &url.Error{Op: "Post", Err: io.ErrUnexpectedEOF}
	read := func(s *session) error {
		_, err := methods.CurrentTime(t.Context(), s, &types.CurrentTime{})
		return err
	}
	change := func(s *session) error {
		_, err := methods.PowerOnVM_Task(t.Context(), s, &types.PowerOnVM_Task{})
		return err
	}
	for name, tc := range map[string]struct {
		method string
		do     func(*session) error
		errors []error
		calls  int
		fails  bool
	}{
		"read comes through":        {"CurrentTime", read, []error{broken, broken}, 3, false},
		"read fails for good":       {"CurrentTime", read, []error{broken, broken, broken, broken}, 3, true},
		"read meets a fault":        {"CurrentTime", read, []error{soapFault(types.NoPermission{})}, 1, true},
		"change is never repeated":  {"PowerOnVM_Task", change, []error{broken}, 1, true},
		"change without a session":  {"PowerOnVM_Task", change, []error{soapFault(types.NotAuthenticated{})}, 2, false},
		"session cannot be renewed": {"CurrentTime", read, []error{soapFault(types.NotAuthenticated{}), soapFault(types.NotAuthenticated{}), soapFault(types.NotAuthenticated{})}, 3, true},
	} {
		s, script := scripted(map[string][]error{tc.method: tc.errors})
		if err := tc.do(s); (err != nil) != tc.fails {
			t.Errorf("%s: %v", name, err)
		}
		if n := script.calls[tc.method]; n != tc.calls {
			t.Errorf("%s: %d calls, want %d", name, n, tc.calls)
		}
	}
}

func TestOneLoginForAll(t *testing.T) {
	s, script := scripted(nil)
	generation, renewed := s.state()
	var wg sync.WaitGroup
	for range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := s.login(t.Context(), generation); err != nil {
				t.Error(err)
			}
		}()
	}
	wg.Wait()
	<-renewed
	if script.calls["Login"] != 1 {
		t.Errorf("%d logins", script.calls["Login"])
	}
}

// A wrong password is not tried again and again: that would lock the account.
func TestRefusedLoginIsNotRepeatedAtOnce(t *testing.T) {
	s, script := scripted(map[string][]error{"Login": {soapFault(types.InvalidLogin{})}})
	for range 5 {
		if err := s.login(t.Context(), 0); !errs.Is(err, errs.Denied) {
			t.Error(err)
		}
	}
	if script.calls["Login"] != 1 {
		t.Errorf("%d logins", script.calls["Login"])
	}
	s.refusedAt = time.Now().Add(-2 * loginPause)
	if err := s.login(t.Context(), 0); err != nil {
		t.Error(err)
	}
}

func TestCallsCarryTheOperation(t *testing.T) {
	s, script := scripted(nil)
	ctx, op := trace.Root(t.Context(), nil, "test")
	if _, err := methods.CurrentTime(ctx, s, &types.CurrentTime{}); err != nil {
		t.Fatal(err)
	}
	if got := script.ids["CurrentTime"]; got != "berth-"+op.ID {
		t.Errorf("opID is %q", got)
	}
	if n := s.calls.snapshot()["CurrentTime"]; n != 1 {
		t.Errorf("%d calls counted", n)
	}
}

// Reading without a session looks like a success with nothing in it.
func TestMissingPropertiesTellOfALostSession(t *testing.T) {
	body := &methods.RetrievePropertiesExBody{Res: &types.RetrievePropertiesExResponse{Returnval: &types.RetrieveResult{
		Objects: []types.ObjectContent{{MissingSet: []types.MissingProperty{{Path: "name",
			Fault: types.LocalizedMethodFault{Fault: &types.NotAuthenticated{}}}}}}}}}
	if !unauthenticated(body) {
		t.Error("not noticed")
	}
	body.Res.Returnval.Objects[0].MissingSet[0].Fault.Fault = &types.NoPermission{}
	if unauthenticated(body) {
		t.Error("a missing privilege is no lost session")
	}
	if Mutates("SearchDatastore_Task") || !Mutates("CloneVM_Task") || Mutates("RetrievePropertiesEx") {
		t.Error("mutating methods are not told apart")
	}
}
