package portlayer

import (
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// A SID of its own is in the guest's spec and in what is told of the container.
// What sysprep would break, or could not run on, is refused before anything is made.
func TestNewSID(t *testing.T) {
	s := newSite(t).baked()
	bare := s.p.AddTemplate("bare", func(vm *vmprovision.TemplateVM) {
		vm.ExtraConfig[FactsKey], vm.ToolsVersion, vm.ToolsStatus = factsOK, "", "toolsNotRunning"
	})
	if _, err := s.RegisterTemplate(s.ctx, TemplateRequest{VM: bare.Ref, Name: "bare"}); err != nil {
		t.Fatal(err)
	}
	before := s.p.Mutations()
	for why, r := range map[string]CreateRequest{
		"mode contained":    {Mode: guestinfo.ModeContained},
		"an instant clone":  {Start: true, Placement: vmprovision.Placement{Clone: vmprovision.CloneInstant}},
		"out of its domain": {User: `SHOP\web`, UserSecret: "PW", Secrets: []string{"PW=x"}, Start: true},
		"without a version": {Template: "bare"},
	} {
		r.Image, r.NewSID = webRef, true
		_, err := s.Create(s.ctx, r)
		wantKind(t, err, errs.Unsupported, why)
	}
	if n := s.p.Mutations() - before; n != 0 {
		t.Errorf("refusals made %d changes", n)
	}
	c := s.create(CreateRequest{Name: "own", Template: "ltsc2022", NewSID: true, Start: true})
	if n := s.p.Mutations() - before; n != 1 || !c.NewSID || !c.VM.Spec.NewSID || c.VM.Spec.Hostname != "own" {
		t.Errorf("%d changes: %+v", n, c.VM.Spec)
	}
	if m := containerModel(c); !m.NewSID {
		t.Errorf("the API says %+v", m)
	}
	if c := s.create(CreateRequest{Name: "shared", Template: "ltsc2022"}); c.NewSID || c.VM.Spec.NewSID {
		t.Errorf("nobody asked: %+v", c.VM.Spec)
	}
}

// While sysprep is at work Windows starts without the agent, whose silence means
// nothing then; vSphere may know that it failed.
func TestStateDuringSysprep(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	awaits := func(p guestinfo.Phase, reason string) *guestinfo.Status {
		return &guestinfo.Status{ID: "a", Phase: p, Reason: reason, Message: "waiting for sysprep: OOBE", Sequence: 3, Time: now}
	}
	at := awaits(guestinfo.PhaseStarting, guestinfo.ReasonAwaitingSysprep)
	runs := awaits(guestinfo.PhaseRunning, "")
	for _, tc := range []struct {
		name     string
		st       *guestinfo.Status
		setupErr string
		silent   time.Duration
		status   Status
		reason   string
	}{
		{"no report yet", nil, "", 20 * time.Minute, StatusStarting, ""},
		{"no report at all", nil, "", 31 * time.Minute, StatusFailed, ReasonAgentSilent},
		{"at work", at, "", 20 * time.Minute, StatusStarting, guestinfo.ReasonAwaitingSysprep},
		{"silent for too long", at, "", 31 * time.Minute, StatusStarting, ReasonAgentSilent},
		{"failed in the guest", at, "exit code 1", time.Second, StatusFailed, ReasonSysprepFailed},
		{"failed before a report", nil, "exit code 1", time.Second, StatusFailed, ReasonSysprepFailed},
		{"runs whatever vSphere thinks", runs, "exit code 1", time.Second, StatusRunning, ""},
		{"runs, and is silent", runs, "", 3 * time.Minute, StatusRunning, ReasonAgentSilent},
	} {
		vm := &vmprovision.VM{ID: "a", Power: vmprovision.PoweredOn, Connection: "connected", Booted: now, Heartbeat: "green", Status: tc.st,
			SetupErr: tc.setupErr, Spec: &guestinfo.Spec{Heartbeat: 10, NewSID: true}}
		k := known{report: keyOf(tc.st), reported: now}
		later := now.Add(tc.silent)
		s := derive(vm, k, later, time.Minute)
		if s.Status != tc.status || s.Reason != tc.reason || s.Reason != "" && s.Message == "" {
			t.Errorf("%s: %s %q %q", tc.name, s.Status, s.Reason, s.Message)
		}
		// What is remembered of a state holds as long as it is told.
		if p := periodOf(vm, k, later, time.Minute); !p.until.IsZero() {
			if again := derive(vm, k, p.until.Add(-time.Nanosecond), time.Minute); again.Reason != s.Reason || again.Message != s.Message {
				t.Errorf("%s: %q becomes %q before %v", tc.name, s.Reason, again.Reason, p.until)
			}
		}
	}
}
