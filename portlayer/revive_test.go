package portlayer

import (
	"fmt"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/vmprovision"
)

// The decision table of revivable.
func TestRevivable(t *testing.T) {
	phases := []guestinfo.Phase{"", guestinfo.PhaseStarting, guestinfo.PhaseRunning, guestinfo.PhaseStopping, guestinfo.PhaseExited, guestinfo.PhaseFailed}
	for _, policy := range []string{"", "no", "on-failure", "on-failure:2", "always", "unless-stopped"} {
		for _, phase := range phases {
			for _, unclean := range []bool{false, true} {
				for _, power := range []vmprovision.PowerState{vmprovision.PoweredOn, vmprovision.PoweredOff, vmprovision.Suspended} {
					for _, connection := range []string{"connected", "disconnected", "inaccessible"} {
						for restarts := range 3 {
							vm := &vmprovision.VM{ID: "a", Role: vmprovision.RoleContainer, Power: power, Unclean: unclean, Connection: connection,
								Spec: &guestinfo.Spec{Restart: guestinfo.Restart{Policy: policy}}}
							if policy == "on-failure:2" {
								vm.Spec.Restart = guestinfo.Restart{Policy: "on-failure", Max: 2}
							}
							if phase != "" {
								vm.Status = &guestinfo.Status{ID: "a", Phase: phase, Restarts: restarts}
							}
							lost := unclean && power == vmprovision.PoweredOff && connection == "connected"
							ran := phase == guestinfo.PhaseStarting || phase == guestinfo.PhaseRunning
							wants := policy == "always" || policy == "unless-stopped" || policy == "on-failure" || policy == "on-failure:2" && restarts < 2
							if got := revivable(vm); got != (lost && ran && wants) {
								t.Errorf("policy %q, phase %q, unclean %v, %s, %s, %d restarts: %v", policy, phase, unclean, power, connection, restarts, got)
							}
						}
					}
				}
			}
		}
	}
	if revivable(&vmprovision.VM{Role: vmprovision.RoleContainer, Unclean: true, Power: vmprovision.PoweredOff, Connection: "connected"}) {
		t.Error("a VM without a spec")
	}
}

func TestRevivalBacksOff(t *testing.T) {
	at := time.Unix(1_000_000, 0)
	k := newKnowledge(func() time.Time { return at }, time.Second)
	lost := &vmprovision.VM{ID: "a", Role: vmprovision.RoleContainer, Power: vmprovision.PoweredOff, Unclean: true, Connection: "connected",
		Spec: &guestinfo.Spec{Restart: guestinfo.Restart{Policy: "always"}}, Status: &guestinfo.Status{ID: "a", Phase: guestinfo.PhaseRunning}}
	var waits []time.Duration
	for range 9 {
		from := at
		for !k.turn(lost, time.Minute) {
			at = at.Add(time.Second)
		}
		if k.turn(lost, time.Minute) {
			t.Error("a second turn while the first is at work")
		}
		k.revived("a")
		waits = append(waits, at.Sub(from).Round(time.Minute))
	}
	if want := "[1m0s 2m0s 4m0s 8m0s 16m0s 32m0s 1h0m0s 1h0m0s 1h0m0s]"; fmt.Sprint(waits) != want {
		t.Errorf("waits are %v, want %s", waits, want)
	}
	on := *lost
	on.Power, on.Booted = vmprovision.PoweredOn, at.Add(-time.Minute)
	if k.turn(&on, time.Minute) || k.tries("a") != 9 {
		t.Errorf("%d tries are remembered a minute after power-on", k.tries("a"))
	}
	on.Booted = at.Add(-time.Hour)
	if k.turn(&on, time.Minute) || k.tries("a") != 0 {
		t.Errorf("%d tries are remembered after an hour of health", k.tries("a"))
	}
}

func TestCrashLoopIsTold(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "a", Start: true, Restart: guestinfo.Restart{Policy: "always"}})
	code := uint32(7)
	s.wantEvents("create start")
	s.p.Report(ct.ID, guestinfo.Status{Phase: guestinfo.PhaseStarting, Restarts: 1, ExitCode: &code})
	s.wantEvents("create start restart(7)")
	s.p.Report(ct.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning, Restarts: 1})
	s.wantEvents("create start restart(7) start")
	s.p.Report(ct.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning, Restarts: 4})
	s.wantEvents("create start restart(7) start restart")
}

// While Tools show that Windows is alive, a silent agent is found out soon.
func TestSilenceIsJudgedByTools(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	st := &guestinfo.Status{ID: "a", Phase: guestinfo.PhaseRunning, Sequence: 3, Time: now}
	vm := &vmprovision.VM{ID: "a", Power: vmprovision.PoweredOn, Connection: "connected", Status: st, Spec: &guestinfo.Spec{Heartbeat: 10}}
	for _, tc := range []struct {
		heartbeat string
		beat      int
		silent    time.Duration
		want      string
	}{
		{"green", 10, 80 * time.Second, ""}, {"green", 10, 2 * time.Minute, ReasonAgentSilent},
		{"red", 10, 2 * time.Minute, ""}, {"gray", 10, 2 * time.Minute, ""}, {"gray", 10, 6 * time.Minute, ReasonAgentSilent},
		{"green", 0, 2 * time.Minute, ""}, {"green", 600, 6 * time.Minute, ReasonAgentSilent},
	} {
		vm.Heartbeat, vm.Spec.Heartbeat = tc.heartbeat, tc.beat
		s := derive(vm, known{report: keyOf(st), reported: now}, now.Add(tc.silent), 5*time.Minute)
		if s.Reason != tc.want || s.Status != StatusRunning {
			t.Errorf("%+v: %s %q", tc, s.Status, s.Reason)
		}
	}
}

// The agents of many containers report less often, so that all of them together do
// not report more; never so seldom that a few missed reports are a verdict.
func TestReportsOfASiteAreBounded(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Limits.AgentSilent = 90 * time.Second }).baked()
	first := s.create(CreateRequest{Name: "first", Start: true})
	s.p.Report(first.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning})
	there := 0
	for _, tc := range []struct{ containers, seconds int }{{10, 10}, {1200, 12}, {1700, 15}} {
		for ; there < tc.containers; there++ {
			s.copy(first.ID, there)
		}
		c := s.create(CreateRequest{Name: fmt.Sprint("among-", tc.containers)})
		if got := c.VM.Spec.Heartbeat; got != tc.seconds {
			t.Errorf("among %d containers it reports every %d s, want %d", tc.containers, got, tc.seconds)
		}
	}
}
