package portlayer

import (
	"strings"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// A guest that floods its log without asking for a new file is curbed, once in
// each way; events and inspect say so, and what vSphere refuses is tried again.
func TestLogOverflow(t *testing.T) {
	s := newSite(t, func(c *Config) {
		c.LogSize = &guestinfo.LogSize{Bytes: guestinfo.MinLogBytes, Files: 2}
		c.Limits.LogCheck = 5 * time.Millisecond
	}).baked()
	ct := s.create(CreateRequest{Name: "a", Start: true})
	s.p.Report(ct.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning})
	s.wantEvents("create start")
	overflow := func() string {
		t.Helper()
		c, err := s.Container("a")
		if err != nil {
			t.Fatal(err)
		}
		return containerModel(c).LogOverflow
	}
	flood := strings.Repeat("x", vmprovision.LogExcess*guestinfo.MinLogBytes)
	s.p.Write(ct.ID, flood)
	looks := s.p.Calls("Overfull")
	eventually(t, "looks", func() bool { return s.p.Calls("Overfull") > looks+1 })
	if s.p.Calls("CurbLog") != 0 || overflow() != "" {
		t.Errorf("a log is curbed that is full, and no more than that: %s", overflow())
	}
	s.p.Fail("Overfull", errs.New(errs.Unavailable, "list folder", "logs", "no answer"))
	s.p.Fail("CurbLog", errs.New(errs.Unavailable, "curb log", "a", "no answer"))
	s.p.Write(ct.ID, "x")
	s.wantEvents("create start logOverflow(newFile)")
	if got := overflow(); got != "newFile" {
		t.Errorf("inspect says %q", got)
	}
	s.p.Write(ct.ID, flood+"x")
	s.wantEvents("create start logOverflow(newFile) logOverflow(disconnected)")
	if got := overflow(); got != "disconnected" {
		t.Errorf("inspect says %q", got)
	}
	looks = s.p.Calls("Overfull")
	eventually(t, "looks", func() bool { return s.p.Calls("Overfull") > looks+1 })
	if n := s.p.Calls("CurbLog"); n != 3 {
		t.Errorf("%d curbs", n)
	}
}
