package e2e

import (
	"strings"
	"testing"
)

// TestNewSID compares the machine SIDs of a container that asks for one of its own
// and of one that does not. Only a Windows has any.
func TestNewSID(t *testing.T) {
	if realVar("URL") == "" {
		t.Skip("the sandbox's Wine has no sysprep")
	}
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	job := s.refs["job"]
	p.must(t, "pull", "-q", job)
	defer p.must(t, "rmi", job)
	sid := func(args ...string) string {
		args = append(append([]string{"run", "--rm", "--entrypoint", "powershell"}, args...),
			job, "-NoProfile", "-Command", "(Get-LocalUser)[0].SID.AccountDomainSid.Value")
		return strings.TrimSpace(p.must(t, args...))
	}
	images, own := sid(), sid("--new-sid")
	if images == own || !strings.HasPrefix(own, "S-1-5-21-") || !strings.HasPrefix(images, "S-1-5-21-") {
		t.Errorf("the image's SID is %q, the container's own %q", images, own)
	}
}
