package agent

import (
	"bytes"
	"strings"
	"sync"
	"testing"

	"berth/guestinfo"
)

// shared is a buffer for both streams of a program.
type shared struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *shared) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

// TestNativeUsers runs a program as each user that BERTH_USERS names, and has
// Windows say who it is. It must itself run as LocalSystem. A user is
// NAME=WHOAMI, or NAME=WHOAMI=PASSWORD.
func TestNativeUsers(t *testing.T) {
	for _, u := range strings.Split(needs(t, "BERTH_USERS"), ";") {
		parts := strings.SplitN(u, "=", 3)
		name, want := parts[0], parts[1]
		t.Run(name, func(t *testing.T) {
			l := Launch{Process: guestinfo.Process{Args: []string{`cmd /S /C "whoami & whoami /groups & echo profile %USERPROFILE% & reg query HKCU\Environment & cd"`}, ArgsEscaped: true, User: name}}
			if len(parts) == 3 {
				l.Password = parts[2]
			}
			var out shared
			l.Stdout, l.Stderr = &out, &out
			p, err := Native{}.Start(l)
			if err != nil {
				t.Fatal(err)
			}
			code, err := p.Wait()
			text := out.b.String()
			if err != nil || code != 0 {
				t.Errorf("code %d, %v", code, err)
			}
			if first, _, _ := strings.Cut(strings.TrimSpace(text), "\r\n"); !strings.EqualFold(strings.TrimSpace(first), want) {
				t.Errorf("runs as %q, want %q", first, want)
			}
			if name == "ContainerUser" && (!strings.Contains(text, containerUserSID) || strings.Contains(text, "S-1-5-32-544")) {
				t.Error("its groups are not ContainerUser's")
			}
			t.Log(text)
		})
	}
	for _, name := range []string{"berth-no-such-user", `NT SERVICE\berth-no-such-service`, `NOSUCHDOMAIN\user$`} {
		if p, err := (Native{}).Start(Launch{Process: guestinfo.Process{Args: []string{"whoami"}, User: name}, Stdout: &shared{}, Stderr: &shared{}}); err == nil {
			t.Errorf("%s: runs as process %d", name, p.PID())
		} else {
			t.Logf("%s: %v", name, err)
		}
	}
}
