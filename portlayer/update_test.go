package portlayer

import (
	"fmt"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

func TestUpdateChangesWhatIsGiven(t *testing.T) {
	s := newSite(t).baked()
	shares := int32(500)
	ct := s.create(CreateRequest{Name: "web", Start: true, Labels: map[string]string{"tier": "front", "old": "1"},
		Resources: Resources{CPU: vmprovision.Allocation{Shares: &shares}}})
	s.wantEvents("create start")
	before := s.p.Mutations()
	grace, limit := 90*time.Second, int64(2000)
	got, err := s.Update(s.ctx, "web", UpdateRequest{
		Restart: &guestinfo.Restart{Policy: "on-failure", Max: 3}, StopGrace: &grace,
		Resources: Resources{CPU: vmprovision.Allocation{Limit: &limit}},
		Labels:    map[string]string{"tier": "back", "new": ""}, RemoveLabels: []string{"old", "never"},
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := s.p.Mutations() - before; n != 1 || s.p.Calls("Update") != 1 {
		t.Errorf("an update made %d mutating calls", n)
	}
	if fmt.Sprint(got.Labels) != "map[new: tier:back]" || got.Restart != (guestinfo.Restart{Policy: "on-failure", Max: 3}) || got.StopGrace != grace {
		t.Errorf("the container is %+v", got)
	}
	if got.Resources.CPU.Shares == nil || *got.Resources.CPU.Shares != shares || *got.Resources.CPU.Limit != limit {
		t.Errorf("its CPU is %+v", got.Resources.CPU)
	}
	if got.VM.Spec.Generation != 2 {
		t.Errorf("the guest's spec is of generation %d", got.VM.Spec.Generation)
	}
	s.wantEvents("create start update")

	// What is so already costs nothing, and tells the guest nothing.
	if _, err := s.Update(s.ctx, "web", UpdateRequest{StopGrace: &grace, Labels: map[string]string{"tier": "back"}}); err != nil {
		t.Fatal(err)
	}
	if n := s.p.Mutations() - before; n != 1 {
		t.Errorf("no change made %d more calls", n-1)
	}
	if got, err = s.Update(s.ctx, "web", UpdateRequest{Labels: map[string]string{"tier": "x"}}); err != nil || got.VM.Spec.Generation != 2 {
		t.Errorf("labels are not the guest's business: generation %d, %v", got.VM.Spec.Generation, err)
	}
	_, err = s.Update(s.ctx, "web", UpdateRequest{Resources: Resources{CPUs: ct.VM.CPUs + 1}})
	wantKind(t, err, errs.Conflict, "stop it first")
	if _, err := s.Stop(s.ctx, "web", nil); err != nil {
		t.Fatal(err)
	}
	if got, err = s.Update(s.ctx, "web", UpdateRequest{Resources: Resources{CPUs: 8, MemoryMB: 8192}}); err != nil || got.VM.CPUs != 8 || got.Resources.MemoryMB != 8192 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestUpdatesThatAreRefused(t *testing.T) {
	s := newSite(t).baked()
	s.create(CreateRequest{Name: "web"})
	long, big, limit := 48*time.Hour, int64(5), int64(4)
	before := s.p.Mutations()
	for name, r := range map[string]UpdateRequest{
		"policy":      {Restart: &guestinfo.Restart{Policy: "sometimes"}},
		"maximum":     {Restart: &guestinfo.Restart{Policy: "always", Max: 1}},
		"grace":       {StopGrace: &long},
		"cpus":        {Resources: Resources{CPUs: 1000}},
		"reservation": {Resources: Resources{CPU: vmprovision.Allocation{Limit: &limit, Reservation: &big}}},
		"label":       {Labels: map[string]string{"a=b": "c"}},
		"both":        {Labels: map[string]string{"a": "c"}, RemoveLabels: []string{"a"}},
	} {
		_, err := s.Update(s.ctx, "web", r)
		if !errs.Is(err, errs.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := s.Update(s.ctx, "nobody", UpdateRequest{})
	wantKind(t, err, errs.NotFound)
	if n := s.p.Mutations() - before; n != 0 {
		t.Errorf("refused after %d calls", n)
	}
}

// Pages put together are the list, even if what ends a page is removed meanwhile.
func TestListComesInPages(t *testing.T) {
	s := newSite(t).baked()
	for i := range 10 {
		s.create(CreateRequest{Name: fmt.Sprintf("c%d", i)})
	}
	all, next, err := s.Containers(Filter{})
	if err != nil || len(all) != 10 || next != "" {
		t.Fatalf("%d containers, next %q, %v", len(all), next, err)
	}
	var names []string
	f := Filter{Limit: 3}
	for pages := 1; ; pages++ {
		page, next, err := s.Containers(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range page {
			names = append(names, c.Name)
		}
		if next == "" {
			if pages != 4 {
				t.Errorf("%d pages", pages)
			}
			break
		}
		if len(page) != 3 {
			t.Errorf("a page of %d", len(page))
		}
		f.After = next
		s.p.Delete(page[2].ID)
	}
	if want := "[c9 c8 c7 c6 c5 c4 c3 c2 c1 c0]"; fmt.Sprint(names) != want {
		t.Errorf("pages give %v, want %s", names, want)
	}
	for _, bad := range []string{"x", "zz", ".", "1.", "!!.a"} {
		_, _, err := s.Containers(Filter{After: bad})
		wantKind(t, err, errs.Invalid, "Berth-Next")
	}
}

func FuzzParsePlace(f *testing.F) {
	f.Add("abc.def")
	f.Add("-1.x")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := parsePlace(s)
		if err != nil {
			return
		}
		if again, err := parsePlace(p.String()); err != nil || again.compare(p) != 0 {
			t.Errorf("%q gives %+v, which gives %+v, %v", s, p, again, err)
		}
	})
}
