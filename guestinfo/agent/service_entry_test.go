package agent

import (
	"errors"
	"slices"
	"testing"
	"time"

	"berth/guestinfo"
)

// fakeService is a service that a test plays.
type fakeService struct {
	env     []string
	running bool
	deaf    bool // it does not stop
	refuse  error
	final   serviceState // of its end
	did     []string
	closed  bool
}

func (f *fakeService) state() (serviceState, error) {
	if f.running {
		return serviceState{pid: 42}, nil
	}
	s := f.final
	s.stopped = true
	return s, nil
}
func (f *fakeService) environment() ([]string, error) { return f.env, nil }
func (f *fakeService) setEnvironment(env []string) error {
	f.env, f.did = env, append(f.did, "env")
	return nil
}
func (f *fakeService) start(args []string) error {
	f.did = append(f.did, "start")
	f.running = f.refuse == nil
	return f.refuse
}
func (f *fakeService) stop() error {
	f.did = append(f.did, "stop")
	f.running = f.deaf
	return nil
}
func (f *fakeService) hold(uint32) (held, error) { return fakeHeld{}, nil }
func (f *fakeService) close() error              { f.closed = true; return nil }

type fakeHeld struct{}

func (fakeHeld) wait(time.Duration) (bool, uint32)       { return true, 9 }
func (fakeHeld) exec(Launch) (Process, error)            { return nil, errors.New("no") }
func (fakeHeld) terminate() error                        { return nil }
func (fakeHeld) resources() (guestinfo.Resources, error) { return guestinfo.Resources{}, nil }
func (fakeHeld) release() error                          { return nil }

func TestServiceIsStartedWithItsEnvironment(t *testing.T) {
	after := func(time.Duration) <-chan time.Time {
		c := make(chan time.Time, 1)
		c <- time.Time{}
		return c
	}
	for name, tc := range map[string]struct {
		f       fakeService
		did     []string
		env     []string
		refused bool
	}{
		"stopped":                      {fakeService{env: []string{"OWN=1", "a=old"}}, []string{"env", "start"}, []string{"a=new", "OWN=1"}, false},
		"stopped, and has it":          {fakeService{env: []string{"a=new"}}, []string{"start"}, []string{"a=new"}, false},
		"runs without it":              {fakeService{running: true}, []string{"env", "stop", "start"}, []string{"A=new"}, false},
		"runs with it":                 {fakeService{running: true, env: []string{"a=new"}}, nil, []string{"a=new"}, false},
		"does not start":               {fakeService{env: []string{"a=new"}, refuse: errors.New("1069")}, []string{"start"}, []string{"a=new"}, true},
		"runs without it and is stuck": {fakeService{running: true, deaf: true}, []string{"env", "stop"}, []string{"A=new"}, true},
	} {
		f := tc.f
		_, err := startService(&f, "X", nil, []string{"A=new"}, after)
		if (err != nil) != tc.refused || !slices.Equal(f.did, tc.did) || !slices.Equal(f.env, tc.env) || f.closed != tc.refused {
			t.Errorf("%s: %v, did %q, env %q, closed %v", name, err, f.did, f.env, f.closed)
		}
	}
}

func TestServiceExitCodes(t *testing.T) {
	for name, tc := range map[string]struct {
		end  serviceState
		want uint32
	}{
		"in good order":                    {serviceState{}, 0},
		"with a code of Windows'":          {serviceState{win32: 5}, 5},
		"with a code of its own":           {serviceState{win32: errorServiceSpecific, specific: 7}, 7},
		"its process ended without a word": {serviceState{win32: errorProcessAborted}, 9},
	} {
		p := &serviceProcess{control: &fakeService{final: tc.end}, process: fakeHeld{}}
		if code, err := p.Wait(); code != tc.want || err != nil {
			t.Errorf("%s: code %d, want %d; %v", name, code, tc.want, err)
		}
	}
}
