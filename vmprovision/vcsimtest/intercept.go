package vcsimtest

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"regexp"
	"sync"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

// Call is a SOAP call on its way to the simulator.
type Call struct {
	Method string
	ID     string // the operation's id: "berth-0123456789abcdef-create-volume.commit"
	Body   string // the envelope
}

// Fate is what becomes of a call. The zero Fate lets it pass.
type Fate struct {
	Before func()                // happens just before
	Fault  types.BaseMethodFault // is answered, and nothing is done
	Lose   bool                  // it is done, and its answer is lost on the way
	After  func()                // happens when it is done, a task to its end, before it is answered
}

// intercept stands between clients and the simulator.
type intercept struct {
	s *Sim

	mu     sync.Mutex
	judge  func(Call) Fate
	single sync.Mutex // held while a fault is set for one call
}

// Intercept asks judge about every SOAP call from now on; nil ends that.
func (s *Sim) Intercept(judge func(Call) Fate) {
	s.calls.mu.Lock()
	defer s.calls.mu.Unlock()
	s.calls.judge = judge
}

var (
	callMethod = regexp.MustCompile(`<(?:\w+:)?Body[^>]*>\s*<(?:\w+:)?(\w+)`)
	callTask   = regexp.MustCompile(`<returnval type="Task">([^<]*)<`)
	callID     = regexp.MustCompile(`<operationID[^>]*>([^<]*)<`)
)

func (i *intercept) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	i.mu.Lock()
	judge := i.judge
	i.mu.Unlock()
	if judge == nil {
		i.s.Model.Service.ServeSDK(w, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	c := Call{Body: string(body)}
	if m := callMethod.FindSubmatch(body); m != nil {
		c.Method = string(m[1])
	}
	if m := callID.FindSubmatch(body); m != nil {
		c.ID = string(m[1])
	}
	fate := judge(c)
	if fate.Before != nil {
		fate.Before()
	}
	switch {
	case fate.Fault != nil:
		answer := httptest.NewRecorder()
		i.fault(c, fate.Fault, answer, r)
		w.WriteHeader(answer.Code)
		_, _ = fmt.Fprint(w, answer.Body) // a client that has gone wants no answer
	case fate.After != nil:
		answer := httptest.NewRecorder()
		i.s.Model.Service.ServeSDK(answer, r)
		i.await(answer.Body.Bytes())
		fate.After()
		maps.Copy(w.Header(), answer.Header())
		w.WriteHeader(answer.Code)
		_, _ = w.Write(answer.Body.Bytes())
	case fate.Lose:
		i.s.Model.Service.ServeSDK(httptest.NewRecorder(), r)
		panic(http.ErrAbortHandler)
	default:
		i.s.Model.Service.ServeSDK(w, r)
	}
}

// await waits for the end of the task that a call has started.
func (i *intercept) await(answer []byte) {
	m := callTask.FindSubmatch(answer)
	if m == nil {
		return
	}
	if t, ok := i.s.Model.Map().Get(types.ManagedObjectReference{Type: "Task", Value: string(m[1])}).(*simulator.Task); ok {
		t.Wait()
	}
}

// fault has the simulator itself word the fault.
func (i *intercept) fault(c Call, fault types.BaseMethodFault, w http.ResponseWriter, r *http.Request) {
	i.single.Lock()
	defer i.single.Unlock()
	i.s.FailOnce(c.Method, 0, fault)
	defer i.s.ClearFaults()
	i.s.Model.Service.ServeSDK(w, r)
}
