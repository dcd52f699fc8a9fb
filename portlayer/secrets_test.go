package portlayer

import (
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

// A daemon that ended between clone and delivery leaves a container that says
// what it waits for; whoever has the values can go on.
func TestSecretsAreDeliveredLater(t *testing.T) {
	s, g := newSecretSite(t)
	s.p.OnPowerOn = func(vmprovision.VM) {}
	s.lim.Secrets = 20 * time.Millisecond
	_, err := s.Create(s.ctx, CreateRequest{Name: "a", Image: webRef, Start: true, Secrets: []string{"DB_PASSWORD=" + secretValue}})
	if !errs.Is(err, errs.Unavailable) || !strings.Contains(err.Error(), "which exists") || strings.Contains(err.Error(), "hunter2") {
		t.Fatalf("%v", err)
	}
	ct, err := s.Container("a")
	if err != nil {
		t.Fatal(err)
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
