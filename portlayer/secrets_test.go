package portlayer

import (
	"context"
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

const secretValue = "hunter2-hunter2"

// secretGuest plays a guest that asks for its secrets when it is switched on,
// and acknowledges what it can open.
type secretGuest struct {
	s   *site
	mu  sync.Mutex
	key guestinfo.SecretKey
	got []string
}

func (g *secretGuest) on(vm vmprovision.VM) {
	k, err := guestinfo.NewSecretKey()
	if err != nil {
		g.s.t.Error(err)
		return
	}
	g.mu.Lock()
	g.key = k
	g.mu.Unlock()
	g.s.p.Report(vm.ID, guestinfo.Status{Phase: guestinfo.PhaseStarting, Reason: guestinfo.ReasonAwaitingSecrets, SecretsKey: k.Public()})
}

func (g *secretGuest) info(vm vmprovision.VM) {
	values := g.s.p.GuestInfo(vm.ID)
	g.mu.Lock()
	env, sum, err := guestinfo.OpenSecrets(g.key, vm.ID, func(k string) (string, bool) { v, ok := values[k]; return v, ok })
	if err == nil {
		g.got = env
	}
	g.mu.Unlock()
	if err == nil {
		g.s.p.Report(vm.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning, SecretsSum: sum})
	}
}

func newSecretSite(t *testing.T) (*site, *secretGuest) {
	s := newSite(t, func(c *Config) { c.Limits.Secrets = 5 * time.Second }).baked()
	g := &secretGuest{s: s}
	s.p.OnPowerOn, s.p.OnGuestInfo = g.on, g.info
	return s, g
}

func TestSecretsAreDelivered(t *testing.T) {
	s, g := newSecretSite(t)
	ct := s.create(CreateRequest{Name: "a", Start: true, Secrets: []string{"DB_PASSWORD=" + secretValue}})
	if ct.State.Status != StatusRunning || len(ct.Secrets) != 1 || ct.Secrets[0] != "DB_PASSWORD" {
		t.Errorf("%+v", ct)
	}
	if len(g.got) != 1 || g.got[0] != "DB_PASSWORD="+secretValue {
		t.Errorf("the guest has %q", g.got)
	}
	if left := s.p.GuestInfo(ct.ID); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
	vm, _ := s.p.Get(ct.ID)
	shown, err := json.Marshal([]any{vm, containerModel(ct), s.Operations()})
	if err != nil || strings.Contains(string(shown), "hunter2") {
		t.Errorf("%v: the value is shown: %s", err, shown)
	}
	if _, err := s.DeliverSecrets(s.ctx, "a", []string{"DB_PASSWORD=x"}); !errs.Is(err, errs.Conflict) {
		t.Errorf("delivered twice: %v", err)
	}
}

// A container that does not get its secrets is removed again, whoever is to blame.
func TestSecretsAreNotDelivered(t *testing.T) {
	for name, tc := range map[string]struct {
		guest func(s *site, g *secretGuest, vm vmprovision.VM)
		kind  errs.Kind
		says  string
	}{
		"the guest does not ask": {func(s *site, _ *secretGuest, _ vmprovision.VM) {}, errs.Unavailable, "did not ask"},
		"the guest fails": {func(s *site, _ *secretGuest, vm vmprovision.VM) {
			s.p.Report(vm.ID, guestinfo.Status{Phase: guestinfo.PhaseFailed, Message: "no such program"})
		}, errs.Conflict, "no such program"},
		"the guest shuts down": {func(s *site, _ *secretGuest, vm vmprovision.VM) { s.p.Exit(vm.ID, 1) }, errs.Conflict, "it ended before"},
		"vSphere refuses them": {func(s *site, g *secretGuest, vm vmprovision.VM) {
			s.p.Fail("SetGuestInfo", errs.New(errs.Denied, "set guestinfo", "a", "no permission"))
			g.on(vm)
		}, errs.Denied, "no permission"},
	} {
		t.Run(name, func(t *testing.T) {
			s, g := newSecretSite(t)
			s.p.OnPowerOn = func(vm vmprovision.VM) { tc.guest(s, g, vm) }
			if tc.kind == errs.Unavailable {
				s.lim.Secrets = 20 * time.Millisecond // it is all that ends the wait
			}
			_, err := s.Create(s.ctx, CreateRequest{Name: "a", Image: webRef, Start: true, Secrets: []string{"DB_PASSWORD=" + secretValue}})
			wantKind(t, err, tc.kind, tc.says, "container a")
			if strings.Contains(err.Error(), "hunter2") || strings.Contains(err.Error(), "is left") {
				t.Errorf("%v", err)
			}
			if vms := s.containerVMs(); len(vms) != 0 {
				t.Errorf("left: %+v", vms[0])
			}
			s.p.OnPowerOn = g.on
			s.lim.Secrets = 10 * time.Second
			s.create(CreateRequest{Name: "a", Start: true, Secrets: []string{"DB_PASSWORD=" + secretValue}})
		})
	}
}

// Nor is it left behind when the client gives up.
func TestSecretsOfAClientThatHasGone(t *testing.T) {
	s, _ := newSecretSite(t)
	ctx, cancel := context.WithCancel(s.ctx)
	defer cancel()
	s.p.OnPowerOn = func(vmprovision.VM) { cancel() }
	_, err := s.Create(ctx, CreateRequest{Name: "a", Image: webRef, Start: true, Secrets: []string{"DB_PASSWORD=" + secretValue}})
	wantKind(t, err, errs.Canceled)
	if vms := s.containerVMs(); len(vms) != 0 {
		t.Errorf("left: %+v", vms[0])
	}
}

// A container that could not be removed again is named, and says what it waits
// for; whoever has the values can go on.
func TestSecretsAreDeliveredLater(t *testing.T) {
	s, g := newSecretSite(t)
	s.p.OnPowerOn = func(vmprovision.VM) {}
	s.lim.Secrets = 20 * time.Millisecond
	s.p.Fail("PowerOff", errs.New(errs.Unavailable, "power off", "a", "the host does not answer").WithFault("HostNotConnected"))
	_, err := s.Create(s.ctx, CreateRequest{Name: "a", Image: webRef, Start: true, Secrets: []string{"DB_PASSWORD=" + secretValue}})
	if err == nil {
		t.Fatal("created without its secrets")
	}
	ct, there := s.Container("a")
	if there != nil {
		t.Fatal(there)
	}
	wantKind(t, err, errs.Unavailable, "container a ("+shortID(ct.ID)+") is left", "did not ask", "HostNotConnected", "berth rm --force "+shortID(ct.ID))
	if strings.Contains(err.Error(), "hunter2") {
		t.Errorf("%v", err)
	}
	g.on(*ct.VM)
	limit := time.Now().Add(10 * time.Second)
	for ct, err = s.Container("a"); err == nil && ct.State.Reason != guestinfo.ReasonAwaitingSecrets && time.Now().Before(limit); ct, err = s.Container("a") {
		waitABit(t)
	}
	if err != nil || ct.State.Status != StatusStarting || !strings.Contains(ct.State.Message, "berth secrets CONTAINER --secret DB_PASSWORD") {
		t.Fatalf("%v %+v", err, ct.State)
	}
	s.lim.Secrets = 10 * time.Second
	if _, err := s.DeliverSecrets(s.ctx, "a", []string{"OTHER=" + secretValue}); !errs.Is(err, errs.Invalid) || strings.Contains(err.Error(), "hunter2") {
		t.Errorf("other names: %v", err)
	}
	if ct, err = s.DeliverSecrets(s.ctx, "a", []string{"db_password=" + secretValue}); err != nil || ct.State.Status != StatusRunning {
		t.Errorf("%v", err)
	}
}

func TestSecretsAreRefused(t *testing.T) {
	s, _ := newSecretSite(t)
	for name, r := range map[string]CreateRequest{
		"without start":  {Secrets: []string{"A=" + secretValue}},
		"without a name": {Secrets: []string{secretValue}, Start: true},
		"twice":          {Secrets: []string{"A=" + secretValue, "a=" + secretValue}, Start: true},
		"for a service":  {Secrets: []string{"A=" + secretValue}, Start: true, Entrypoint: []string{"service:W3SVC"}},
	} {
		r.Name, r.Image = "a", webRef
		_, err := s.Create(s.ctx, r)
		if !errs.Is(err, errs.Invalid) && !errs.Is(err, errs.Unsupported) || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, ok := s.p.Get("a"); ok || s.p.Calls("Clone") != 0 {
		t.Error("something was cloned")
	}
}
