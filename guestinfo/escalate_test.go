package guestinfo

import (
	"context"
	"testing"

	"berth/internal/errs"
)

// host answers one message after another.
type host struct {
	says  func(message string) (string, error)
	calls int
	shut  bool
}

func (h *host) call(_ context.Context, message string) ([]byte, error) {
	h.calls++
	text, err := h.says(message)
	return []byte(text), err
}

func (h *host) Close() error { h.shut = true; return nil }

func says(text string) *host {
	return &host{says: func(string) (string, error) { return text, nil }}
}

// The second channel is taken when the host refuses on the first and not on the
// second, and for good; any other answer of the first counts.
func TestChannelGoesOverToThePrivilegedOne(t *testing.T) {
	ctx := context.Background()
	broken := &host{says: func(string) (string, error) { return "", errs.New(errs.Unavailable, "", "", "gone") }}
	for name, tt := range map[string]struct {
		quick, privileged *host
		kind              errs.Kind
		ok                bool
		calls             [2]int // of two Gets
	}{
		"open host":               {says("1 value"), says("1 other"), 0, true, [2]int{2, 0}},
		"no value":                {says("0 No value found"), says("1 other"), 0, true, [2]int{2, 0}},
		"disabled":                {says("0 disabled"), says("1 other"), errs.Unsupported, false, [2]int{2, 0}},
		"demanding host":          {says("0 Permission denied"), says("1 value"), 0, true, [2]int{1, 2}},
		"demanding, no value":     {says("0 Permission denied"), says("0 No value found"), 0, true, [2]int{1, 2}},
		"no administrator":        {says("0 Permission denied"), says("0 Permission denied"), errs.Denied, false, [2]int{2, 2}},
		"broken":                  {broken, says("1 value"), errs.Unavailable, false, [2]int{2, 0}},
		"demanding, broken Tools": {says("0 Permission denied"), broken, errs.Unavailable, false, [2]int{2, 2}},
	} {
		tt.quick.calls, tt.privileged.calls = 0, 0
		c := textChannel{escalate(tt.quick, tt.privileged)}
		for range 2 {
			if _, _, err := c.Get(ctx, "guestinfo.k"); (err == nil) != tt.ok || !tt.ok && !errs.Is(err, tt.kind) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if got := [2]int{tt.quick.calls, tt.privileged.calls}; got != tt.calls {
			t.Errorf("%s: calls %v, want %v", name, got, tt.calls)
		}
		if err := c.Close(); err != nil || !tt.quick.shut || !tt.privileged.shut {
			t.Errorf("%s: a channel stays open: %v", name, err)
		}
	}
}

// guarded is a VM that takes some commands from one token alone.
type guarded struct {
	*vm
	privileged bool
	demands    map[string]bool
}

func (g guarded) Allows(cmd string) bool { return g.privileged || !g.demands[cmd] }

func TestEndpointTakesCommandsFromWhoMayGiveThem(t *testing.T) {
	ctx := context.Background()
	v, demands := newVM(), map[string]bool{}
	v.values[SpecKey] = "spec"
	e := serveTokens(t, map[string]Handler{"anybody": guarded{v, false, demands}, "admin": guarded{v, true, demands}})
	e.Token = "anybody"
	plain, err := e.Dial(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer plain.Close()
	e.Privileged = "admin"
	agent, err := e.Dial(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer agent.Close()
	try := func(c *Sandbox, may map[string]bool) {
		t.Helper()
		_, ok, err := c.Get(ctx, SpecKey)
		if ok != may[cmdGet] || !may[cmdGet] && !errs.Is(err, errs.Denied) {
			t.Errorf("get: %v, %v", ok, err)
		}
		if err := c.Set(ctx, StatusKey, "x"); (err == nil) != may[cmdSet] || err != nil && !errs.Is(err, errs.Denied) {
			t.Errorf("set: %v", err)
		}
	}
	both := map[string]bool{cmdGet: true, cmdSet: true}
	try(plain, both)
	try(agent, both)
	demands[cmdSet] = true
	try(plain, map[string]bool{cmdGet: true})
	try(agent, both)
	demands[cmdGet] = true
	try(plain, nil)
	try(agent, both)
	if err := plain.Halt(ctx); err != nil { // is no command of documents
		t.Error(err)
	}
}
