package e2e

import (
	"strings"
	"testing"
)

// TestRefusals gives the whole of Berth bad input and demands an answer that
// names the thing and says what to do, the kind's exit code, and nothing left.
func TestRefusals(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	before := s.inventory(t)
	host := s.env["BERTH_REGISTRY"]
	for _, tc := range []struct {
		name string
		args []string
		code int
		says []string
	}{
		{"unknown tag", []string{"pull", "-q", host + "/demo/web:nonesuch"}, 3, []string{"nonesuch"}},
		{"unknown repository", []string{"pull", "-q", host + "/no/such:1"}, 3, []string{"no/such"}},
		{"registry down", []string{"pull", "-q", "127.0.0.1:9/demo/web:1"}, 9, []string{"127.0.0.1:9"}},
		{"malformed reference", []string{"pull", "-q", "Not A Reference"}, 6, []string{"Not A Reference"}},
		{"digest of nothing", []string{"pull", "-q", host + "/demo/web@sha256:" + strings.Repeat("0", 64)}, 3, nil},
		{"image for linux", []string{"pull", "-q", s.refs["linux"]}, 11, []string{"linux"}},
		{"a build that no template has", []string{"pull", "-q", s.refs["future"]}, 11, []string{"10.0.20348", "10.0.26100"}},
		{"image that is not here", []string{"run", "--pull", "never", host + "/demo/none:1"}, 3, []string{"berth pull"}},
		{"template that is not there", []string{"template", "register", "no-such-vm"}, 3, []string{"no-such-vm"}},
		{"container that is not there", []string{"stop", "nobody"}, 3, []string{"nobody"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			out, text, code := p.berth(t, tc.args...)
			if code != tc.code {
				t.Errorf("exit %d, want %d: %s%s", code, tc.code, out, text)
			}
			for _, want := range tc.says {
				if !strings.Contains(text, want) {
					t.Errorf("does not say %q: %s", want, text)
				}
			}
		})
	}
	s.same(t, p, before)
}

// TestEntrypointsThatFail are answered in the container's state.
func TestEntrypointsThatFail(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	p.must(t, "pull", "-q", "--bake", s.refs["job"])
	defer p.must(t, "rmi", s.refs["job"])
	for _, tc := range []struct {
		name   string
		args   []string
		reason string
	}{
		{"missing", []string{"--entrypoint", `C:\no\such\program.exe`}, "EntrypointNotFound"},
		{"workdir", []string{"--workdir", `Q:\nowhere`}, "WorkDirUnusable"},
		{"user", []string{"--user", "nobody-of-that-name"}, "User"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			name := "fails-" + tc.name
			args := append([]string{"run", "--name", name}, tc.args...)
			_, text, code := p.berth(t, append(args, s.refs["job"])...)
			if code != 125 || !strings.Contains(text, tc.reason) {
				t.Errorf("exit %d, %q; want 125 and %s", code, text, tc.reason)
			}
			if st := p.must(t, "inspect", name, "--format", "{{.state}} {{.reason}}"); !strings.HasPrefix(st, "failed "+tc.reason) {
				t.Errorf("state %q", st)
			}
			p.must(t, "rm", "-f", name)
		})
	}
}
