package portlayer

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"reflect"
	"sync/atomic"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/swagger/models"
	"berth/vmprovision"
)

// What a list answers from memory is, byte by byte, what its models would give at
// that moment, whatever has happened to the containers and however late it is. And
// it asks vSphere for nothing.
func TestListHasTheBytesOfItsModels(t *testing.T) {
	var ahead atomic.Int64
	s := newSite(t, func(c *Config) { c.Clock = func() time.Time { return time.Now().Add(time.Duration(ahead.Load())) } }).baked()
	h, err := Handler(s.Layer)
	if err != nil {
		t.Fatal(err)
	}
	rnd := rand.New(rand.NewPCG(7, 9))
	var ids []string
	for i := range 12 {
		ids = append(ids, s.create(CreateRequest{Name: fmt.Sprintf("c%d", i), Labels: map[string]string{"a<b": "&\u2028"}, Env: []string{"X=ü"}, Start: i%2 == 0}).ID)
	}
	remote := s.p.Remote()
	for round := range 60 {
		id := ids[rnd.IntN(len(ids))]
		switch rnd.IntN(6) {
		case 0:
			s.p.Change(id, func(vm *vmprovision.VM) { vm.Power = vmprovision.PoweredOff })
		case 1:
			s.p.Change(id, func(vm *vmprovision.VM) {
				vm.Power, vm.Booted, vm.Heartbeat = vmprovision.PoweredOn, s.now(), []string{"green", "red"}[rnd.IntN(2)]
			})
		case 2:
			s.p.Report(id, guestinfo.Status{Phase: guestinfo.PhaseRunning, Message: "at <work> & more", Agent: "x", Time: s.now()})
		case 3:
			s.p.Change(id, func(vm *vmprovision.VM) { vm.Status, vm.Addresses = nil, []string{"10.0.0.7", "fe80::1"} })
		case 4:
			ahead.Add(int64(rnd.IntN(int(20 * time.Second))))
		case 5:
			s.know.because(id, ReasonKilled)
		}
		// A clock that passes a deadline changes words: the same moment is looked at
		// before and after.
		for attempt := 0; ; attempt++ {
			before := wantList(t, s.Layer)
			res := httptest.NewRecorder()
			h.ServeHTTP(res, httptest.NewRequest(http.MethodGet, "http://localhost/v1/containers?all=true", nil))
			got, err := io.ReadAll(res.Body)
			if err != nil || res.Code != 200 {
				t.Fatal(res.Code, string(got), err)
			}
			want := wantList(t, s.Layer)
			if want != before && attempt < 5 {
				continue
			}
			if string(got) != want {
				t.Fatalf("round %d: the list is\n%s\nits models are\n%s", round, got, want)
			}
			break
		}
	}
	if n := s.p.Remote() - remote; n != 0 {
		t.Errorf("lists made %d calls", n)
	}
}

// wantList is the list as its models give it, made anew.
func wantList(t *testing.T, l *Layer) string {
	t.Helper()
	list := []*models.Container{}
	for _, e := range l.roster.after(place{}, 0) {
		list = append(list, containerModel(l.container(e.vm)))
	}
	b, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	return string(b) + "\n"
}

// What derive says holds as long as periodOf says, and no clock shows otherwise.
func TestPeriodOfAState(t *testing.T) {
	rnd := rand.New(rand.NewPCG(11, 13))
	zero := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	at := func() time.Time { return zero.Add(time.Duration(rnd.Int64N(int64(5 * time.Minute)))) }
	phases := []guestinfo.Phase{guestinfo.PhaseStarting, guestinfo.PhaseRunning, guestinfo.PhaseStopping, guestinfo.PhaseExited, guestinfo.PhaseFailed}
	bounded := 0
	for range 20_000 {
		vm := &vmprovision.VM{ID: "a", Power: []vmprovision.PowerState{vmprovision.PoweredOn, vmprovision.PoweredOn, vmprovision.PoweredOff}[rnd.IntN(3)], Heartbeat: []string{"green", "gray"}[rnd.IntN(2)], Spec: &guestinfo.Spec{Heartbeat: 5}}
		if rnd.IntN(3) > 0 {
			vm.Booted = at()
		}
		k := known{reported: []time.Time{{}, at()}[rnd.IntN(2)]}
		if rnd.IntN(3) > 0 {
			vm.Status = &guestinfo.Status{ID: "a", Sequence: uint64(rnd.IntN(2)), Time: at(), Phase: phases[rnd.IntN(len(phases))]}
			k = known{report: keyOf(vm.Status), reported: at()}
			if rnd.IntN(4) == 0 {
				k.stale = keyOf(vm.Status)
			}
		}
		silent, now, then := time.Minute, at(), at()
		p := periodOf(vm, k, now, silent)
		if !p.holds(now) {
			t.Fatalf("%+v does not hold at %v, of which it is", p, now)
		}
		if derive(vm, k, now, silent).Reason == ReasonAgentSilent && !p.until.IsZero() {
			t.Fatalf("%+v: what is said of an agent that is silent changes with the clock", p)
		}
		if !p.until.IsZero() {
			bounded++
			if rnd.IntN(3) == 0 {
				then = p.until.Add(-1)
			}
		}
		if !p.holds(then) {
			continue
		}
		if a, b := derive(vm, k, now, silent), derive(vm, k, then, silent); !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v %+v: at %v %+v, at %v %+v, both within %+v", vm, k, now, a, then, b, p)
		}
	}
	if bounded == 0 {
		t.Error("no state depends on the clock")
	}
}
