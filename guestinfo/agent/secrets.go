package agent

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Vault keeps a machine's secrets over its restarts, where its programs cannot
// read them.
type Vault interface {
	// Load gives what was stored; nil is nothing, or something that another
	// machine stored.
	Load() ([]byte, error)
	Store([]byte) error
}

// kept is what a vault holds.
type kept struct {
	ID  string   `json:"id"`
	Env []string `json:"env"`
}

// giveSecrets waits for the container's secrets and lays them over its
// environment. false says that there are none to be had, as the status does.
func (a *agent) giveSecrets(stop context.Context, c *container) bool {
	env, err := a.secrets(stop)
	switch {
	case stop.Err() != nil:
		c.finish(guestinfo.PhaseExited, ReasonStopped, "stopped before the entrypoint began")
		return false
	case err != nil:
		c.finish(guestinfo.PhaseFailed, ReasonStartFailed, err.Error())
		return false
	case len(env) > 0:
		p := *a.spec.Process
		c.password, env = takePassword(env, p.UserSecret)
		p.Env = slices.Concat(p.Env, env)
		c.spec.Process = &p
	}
	return true
}

// takePassword takes the secret of a name out of env.
func takePassword(env []string, name string) (password string, rest []string) {
	for _, e := range env {
		if n, v, ok := cutEnv(e); ok && name != "" && strings.EqualFold(n, name) {
			password = v
		} else {
			rest = append(rest, e)
		}
	}
	return password, rest
}

// secrets gives the values of the spec's secrets: those that the machine has
// kept, or those that the host delivers. It is an error only when stop is done
// before they are there.
func (a *agent) secrets(stop context.Context) ([]string, error) {
	if len(a.spec.Secrets) == 0 {
		return nil, nil
	}
	if env, ok := a.kept(); ok {
		return env, nil
	}
	key, err := guestinfo.NewSecretKey()
	if err != nil {
		return nil, err
	}
	a.report.update(func(s *guestinfo.Status) {
		s.Reason, s.SecretsKey = guestinfo.ReasonAwaitingSecrets, key.Public()
		s.Message = "waits for the values of " + strings.Join(a.spec.Secrets, ", ")
	})
	a.Log("waiting for %d secrets", len(a.spec.Secrets))
	env, sum, err := a.awaitSecrets(stop, key)
	if err != nil {
		return nil, err
	}
	a.keep(env)
	a.report.update(func(s *guestinfo.Status) {
		s.Reason, s.Message, s.SecretsKey, s.SecretsSum = "", "", "", sum
	})
	return env, nil
}

// kept gives the secrets of an earlier start.
func (a *agent) kept() ([]string, bool) {
	if a.Vault == nil {
		return nil, false
	}
	b, err := a.Vault.Load()
	if err != nil {
		a.Log("kept secrets: %v", err)
	}
	var k kept
	if err != nil || b == nil || json.Unmarshal(b, &k) != nil || k.ID != a.spec.ID {
		return nil, false // a clone inherits its source's files
	}
	return k.Env, guestinfo.CheckSecrets(k.Env, a.spec.Secrets) == nil
}

// keep stores the secrets. A machine that cannot will ask for them again.
func (a *agent) keep(env []string) {
	if a.Vault == nil {
		return
	}
	b, err := json.Marshal(kept{a.spec.ID, env})
	if err == nil {
		err = a.Vault.Store(b)
	}
	if err != nil {
		a.Log("secrets cannot be kept and are asked for at the next start again: %v", err)
	}
}

// awaitSecrets looks for secrets that open with key, ever less often.
func (a *agent) awaitSecrets(stop context.Context, key guestinfo.SecretKey) (env []string, sum string, err error) {
	said := ""
	for pause := 50 * time.Millisecond; ; pause = min(2*pause, 2*time.Second) {
		var failed error
		env, sum, err = guestinfo.OpenSecrets(key, a.spec.ID, func(k string) (string, bool) {
			v, ok, err := a.channel.Get(stop, k)
			if err != nil {
				failed = err
			}
			return v, ok
		})
		if err == nil {
			err = guestinfo.CheckSecrets(env, a.spec.Secrets)
		}
		if failed != nil {
			err = failed
		}
		switch {
		case err == nil:
			return slices.Clone(env), sum, nil
		case !errs.Is(err, errs.NotFound) && err.Error() != said:
			said = err.Error()
			a.Log("secrets: %v", err)
		}
		select {
		case <-time.After(pause):
		case <-stop.Done():
			return nil, "", fmt.Errorf("stopped before the secrets were there")
		}
	}
}
