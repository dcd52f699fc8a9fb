//go:build linux

package agent

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"berth/guestinfo"
)

// deliver answers a guest that shows its key, as the host does.
func (h *host) deliver(env []string) {
	h.t.Helper()
	st := h.await("with a key", func(s guestinfo.Status) bool { return s.SecretsKey != "" })
	if st.Phase != guestinfo.PhaseStarting || st.Reason != guestinfo.ReasonAwaitingSecrets {
		h.t.Errorf("%+v", st)
	}
	kv, sum, err := guestinfo.SealSecrets(st.SecretsKey, st.ID, env)
	if err != nil {
		h.t.Fatal(err)
	}
	h.put(kv)
	h.await("that acknowledges", func(s guestinfo.Status) bool { return s.SecretsSum == sum && s.SecretsKey == "" })
	for k := range kv {
		kv[k] = ""
	}
	h.put(kv)
}

func (h *host) put(kv map[string]string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for k, v := range kv {
		h.values[k] = v
	}
}

// A guest asks for its secrets once; it keeps them where others cannot read
// them and has them at its next start. Another container's are not taken.
func TestSecretsReachTheEntrypoint(t *testing.T) {
	vault := filepath.Join(t.TempDir(), "berth", "secrets")
	run := func(id string, deliver bool) {
		h := newHost(t)
		s := containerSpec(programPath(t), "env=DB_PASSWORD", "env=PLAIN", "exit=0")
		s.ID, s.Secrets, s.Process.Env = id, []string{"DB_PASSWORD"}, []string{"PLAIN=1"}
		log := filepath.Join(t.TempDir(), "log")
		s.ConsolePort = log
		h.setSpec(s)
		if deliver {
			// What was sealed to another key, as by a host that was late, is passed over.
			old, err := guestinfo.NewSecretKey()
			if err != nil {
				t.Fatal(err)
			}
			kv, _, err := guestinfo.SealSecrets(old.Public(), id, []string{"DB_PASSWORD=stale"})
			if err != nil {
				t.Fatal(err)
			}
			h.put(kv)
		}
		o := linuxOptions(t, h)
		o.Vault = FileVault(vault)
		done := make(chan error, 1)
		go func() { done <- Run(context.Background(), o) }()
		if deliver {
			h.deliver([]string{"DB_PASSWORD=hunter2-" + id})
		}
		if err := <-done; err != nil {
			t.Fatal(err)
		}
		if lines := consoleLines(t, log); !slices.Contains(lines, "stdout:DB_PASSWORD=hunter2-"+id) || !slices.Contains(lines, "stdout:PLAIN=1") {
			t.Errorf("%q", lines)
		}
		for _, st := range h.history {
			if strings.Contains(st.Message+st.Update, "hunter2") {
				t.Errorf("the status says %q", st.Message)
			}
		}
	}
	run("a", true)
	i, err := os.Stat(vault)
	if err != nil || i.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", i.Mode(), err)
	}
	run("a", false)
	run("b", true)
}

func TestStoppedWhileWaitingForSecrets(t *testing.T) {
	h := newHost(t)
	s := containerSpec(programPath(t), "exit=0")
	s.Secrets = []string{"A"}
	_, _, end := start(t, h, s)
	h.await("with a key", func(s guestinfo.Status) bool { return s.SecretsKey != "" })
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := end(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || st.Reason != ReasonStopped || st.ExitCode != nil {
		t.Errorf("%+v", st)
	}
}

// passing keeps what it is asked to launch, and runs it as nobody in particular.
type passing struct {
	Runtime
	got chan Launch
}

func (p passing) Start(l Launch) (Process, error) {
	p.got <- l
	l.Process.User = ""
	return p.Runtime.Start(l)
}

// The user's password reaches the runtime, and neither the program nor what the
// agent reports.
func TestPasswordOfTheUser(t *testing.T) {
	h := newHost(t)
	s := containerSpec(programPath(t), "env=PW", "env=KEY")
	s.Secrets, s.Process.User, s.Process.UserSecret = []string{"KEY", "PW"}, `SHOP\web`, "pw"
	log := filepath.Join(t.TempDir(), "log")
	s.ConsolePort = log
	h.setSpec(s)
	o := linuxOptions(t, h)
	rt := passing{o.Runtime, make(chan Launch, 1)}
	o.Runtime = rt
	done := make(chan error, 1)
	go func() { done <- Run(context.Background(), o) }()
	h.deliver([]string{"PW=hunter2", "KEY=of the program"})
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	l := <-rt.got
	if l.Password != "hunter2" || strings.Contains(strings.Join(append(l.Env, l.Process.Env...), " "), "hunter2") {
		t.Errorf("%+v", l)
	}
	if lines := consoleLines(t, log); !slices.Equal(lines, []string{"stdout:PW=", "stdout:KEY=of the program"}) {
		t.Errorf("%q", lines)
	}
	if st := h.last(); strings.Contains(st.Message, "hunter2") {
		t.Errorf("%+v", st)
	}
}
