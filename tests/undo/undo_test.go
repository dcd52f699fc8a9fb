package undo

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// class is one class of faults.
type class struct {
	name  string
	fault types.BaseMethodFault
}

// classes are the faults that vSphere answers a call with.
func classes() []class {
	return []class{
		{"HostNotConnected", &types.HostNotConnected{}},
		{"NoPermission", &types.NoPermission{PrivilegeId: "X"}},
		{"ConcurrentAccess", &types.ConcurrentAccess{}},
		{"TaskInProgress", &types.TaskInProgress{}},
		{"InsufficientResources", &types.InsufficientResourcesFault{}},
		{"FileLocked", &types.FileLocked{}},
		{"FileAlreadyExists", &types.FileAlreadyExists{}},
		{"NoDiskSpace", &types.NoDiskSpace{}},
		{"InaccessibleDatastore", &types.InaccessibleDatastore{}},
		{"ManagedObjectNotFound", &types.ManagedObjectNotFound{Obj: types.ManagedObjectReference{Type: "VirtualMachine", Value: "vm-0"}}},
		{"DuplicateName", &types.DuplicateName{Name: "x"}},
		{"InvalidPowerState", &types.InvalidPowerState{RequestedState: "poweredOn", ExistingState: "suspended"}},
		{"InvalidState", &types.InvalidState{}}, // a host in maintenance
		{"NotEnoughLicenses", &types.NotEnoughLicenses{}},
		{"TooManyConcurrentNativeClones", &types.TooManyConcurrentNativeClones{}},
		{"Timedout", &types.Timedout{}},
		{"SystemError", &types.SystemError{}},
	}
}

// trial is one way in which one call of a workflow fails.
type trial struct {
	class
	call int  // which of the workflow's calls
	lose bool // it is done, and the answer is lost
	all  bool // every change after it fails too: the undoing
	end  bool // the session ends before it
	act  *act // somebody does this when it is done
}

func (t trial) String() string {
	switch {
	case t.act != nil:
		return t.act.name
	case t.lose:
		return "its answer is lost"
	case t.end:
		return "the session ends"
	case t.all:
		return t.name + ", undo fails too"
	}
	return t.name
}

// seen collects over all workflows what was made to fail.
type seen struct {
	making    sync.Mutex // of a site
	mu        sync.Mutex
	changes   map[string]bool // "step method"
	methods   map[string]bool // vSphere's, changing ones
	workflows map[string]bool // vmprovision's
}

// site makes one after the other: simulators share what they are made of.
func (s *seen) site(t testing.TB) *site {
	s.making.Lock()
	defer s.making.Unlock()
	return newSite(t)
}

// first says whether a change was not seen before.
func (s *seen) first(change string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	known := s.changes[change]
	s.changes[change] = true
	return !known
}

func (s *seen) failed(method string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.methods[method] = true
}

// add counts what failed on a site, which another may take the place of.
func (s *seen) add(steps []vmprovision.StepCount) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, n := range steps {
		s.workflows[n.Workflow] = s.workflows[n.Workflow] || n.Failed > 0
	}
}

// Every call of every workflow fails with every class of fault.
func TestEveryStepOfEveryWorkflow(t *testing.T) {
	all := &seen{changes: map[string]bool{}, methods: map[string]bool{}, workflows: map[string]bool{}}
	var wg sync.WaitGroup
	var tried atomic.Int64
	wg.Go(func() { t.Run("two daemons", func(t *testing.T) { twoDaemonsKeepAQuota(t, all.site(t)) }) })
	for name, list := range families() { // all at once: mostly they wait
		wg.Go(func() {
			t.Run(name, func(family *testing.T) {
				s := all.site(family)
				for _, w := range list {
					family.Run(strings.TrimSpace(w.kind+" "+w.name), func(t *testing.T) {
						s.t = t
						(&tester{site: s, w: w, t: t, all: all, renew: func() {
							all.add(s.vs.Steps())
							*s = *all.site(family)
							s.t = t
						}}).run()
					})
				}
				all.add(s.vs.Steps())
				tried.Add(1)
			})
		})
	}
	wg.Wait()
	if !t.Failed() && int(tried.Load()) == len(families()) { // not only those that -run names
		all.complete(t)
	}
}

// tester tries one workflow.
type tester struct {
	*site
	w   workflow
	t   *testing.T
	all *seen

	renew           func()   // gives the family of workflows another site
	base, done, mid []string // states
}

// begin brings about what the workflow begins with.
func (x *tester) begin() {
	x.w.ready(x.site)
	if x.base = x.State(); x.w.mid != nil {
		x.w.mid(x.site)
		x.mid = x.State()
		x.w.ready(x.site)
		x.wantState("ready again", x.base)
	}
}

func (x *tester) run() {
	x.begin()
	calls := x.record()
	x.done = x.State()
	if slices.Equal(x.base, x.done) != x.w.odd {
		x.t.Fatalf("it changes nothing, or what it must not:\n%s", diff(x.base, x.done))
	}
	x.w.back(x.site)
	x.wantState("after its way back", x.base)
	if x.t.Failed() {
		return
	}
	trials := x.trials(calls)
	for _, tr := range trials {
		c := calls[tr.call]
		if tr.act != nil {
			x.behind(tr)
		} else {
			x.try(tr)
		}
		if x.t.Failed() {
			x.t.Fatalf("call %d of %d, %s in %s: %v", tr.call+1, len(calls), c.Method, step(c), tr)
		}
	}
	must(x.t, x.w.do(x.site)) // nothing is used up
	x.wantState("done in the end", x.done)
	x.w.back(x.site)
	x.t.Logf("%d calls, %d trials", len(calls), len(trials))
}

// record does the workflow and lists its calls.
func (x *tester) record() (calls []vcsimtest.Call) {
	x.t.Helper()
	var mu sync.Mutex
	x.Intercept(func(c vcsimtest.Call) vcsimtest.Fate {
		if c.ID != "" {
			mu.Lock()
			defer mu.Unlock()
			calls = append(calls, c)
		}
		return vcsimtest.Fate{}
	})
	err := x.w.do(x.site)
	must(x.t, x.vs.Settle(x.ctx))
	x.Intercept(nil)
	must(x.t, err)
	for _, c := range calls {
		if vmprovision.Mutates(c.Method) && step(c) == "" && c.Method != "CancelTask" {
			x.t.Errorf("%s is called outside of every step", c.Method)
		}
	}
	return calls
}

// step is the step that a call is of.
func step(c vcsimtest.Call) string {
	_, step, _ := strings.Cut(strings.TrimPrefix(c.ID, "berth-"), "-")
	return step
}

// trials are the ways in which the calls of a workflow are made to fail. The
// first time that a step makes a change, it fails in all of them; the same change
// of the same step in another workflow, and what only reads, with some classes, of
// which each call has others.
func (x *tester) trials(calls []vcsimtest.Call) (out []trial) {
	list := classes()
	read := map[string]bool{}
	changed := false
	for i, c := range calls {
		nth := func(k int) class { return list[(i+k)%len(list)] }
		what := step(c) + " " + c.Method
		undone := trial{call: i, class: nth(3), all: true}
		switch {
		case !vmprovision.Mutates(c.Method):
			if !read[what] {
				out = append(out, trial{call: i, class: nth(0)})
				if changed {
					out = append(out, undone)
				}
			}
			read[what] = true
			continue
		case !x.all.first(what):
			out = append(out, trial{call: i, class: nth(0)})
		case sampled:
			out = append(out, trial{call: i, class: nth(0)}, trial{call: i, class: nth(9)}, trial{call: i, end: true})
		default:
			for _, f := range list {
				out = append(out, trial{call: i, class: f})
			}
			out = append(out, trial{call: i, end: true})
		}
		out = append(out, undone, trial{call: i, lose: true})
		changed = true
	}
	return append(out, x.outOfBand(calls)...)
}

// try has one call fail and judges what is left.
func (x *tester) try(tr trial) {
	x.t.Helper()
	x.fail(tr)
	err := x.w.do(x.site)
	must(x.t, x.vs.Settle(x.ctx))
	x.Intercept(nil)
	now := x.State()
	switch {
	case err == nil && slices.Equal(now, x.done):
	case err != nil && (slices.Equal(now, x.base) || slices.Equal(now, x.mid)):
	default:
		x.judge(err, now)
	}
	if err != nil && errs.KindOf(err) == errs.Internal {
		x.t.Errorf("the error is of no kind: %v", err)
	}
	if !slices.Equal(x.State(), x.base) {
		x.w.back(x.site)
		x.wantState(fmt.Sprintf("back after %v", err), x.base)
	}
}

// judge looks at a state that is not what the outcome says: what is too much must
// be named, and gc must lead to one of the two.
func (x *tester) judge(err error, now []string) {
	x.t.Helper()
	for _, line := range now {
		// A VM whose work is done and that could not be removed is a line of the log.
		if err != nil && !strings.Contains(line, "berth.role=import") && !slices.Contains(x.base, line) && !slices.Contains(x.done, line) && !named(err, line) {
			x.t.Errorf("left and not named: %s\nin: %v", line, err)
		}
	}
	x.gc()
	then := x.State()
	if slices.Equal(then, x.done) && (err == nil || x.takesAway(now) || x.w.odd) {
		return
	}
	if err != nil && slices.Equal(then, x.done) && strings.Contains(err.Error(), "berth rm --force") { // nothing is missing of it, and it is named
		return
	}
	if err != nil && x.w.again && !slices.Equal(then, x.base) {
		must(x.t, x.w.do(x.site))
		x.wantState("done again", x.done)
		return
	}
	if err == nil || !slices.Equal(then, x.base) {
		x.t.Errorf("error: %v\nafter gc, beside where it began: %s\nbeside its end: %s\nbefore gc: %s", err, diff(x.base, then), diff(x.done, then), diff(x.base, now))
	}
}

// takesAway says whether something is gone that was there: a removal under way is
// led to its end by gc.
func (x *tester) takesAway(now []string) bool {
	return slices.ContainsFunc(x.base, func(line string) bool { return !slices.Contains(now, line) })
}

// named says whether an error names the thing of a state's line: a VM by its
// name, a file by a folder or name of its path.
func named(err error, line string) bool {
	fields := strings.Fields(line)
	text := strings.ToLower(err.Error())
	says := func(name string) bool { // all of it that is not random
		for _, part := range strings.Split(strings.ToLower(name), "#") {
			if len(part) > 1 && !strings.Contains(text, part) {
				return false
			}
		}
		return true
	}
	if fields[0] != "file" {
		return says(strings.TrimPrefix(fields[1], "berth-"))
	}
	if strings.Contains(fields[2], "images/#/") {
		return strings.Contains(text, "images/") // and its id, which is random
	}
	return slices.ContainsFunc(strings.Split(strings.TrimSuffix(fields[2], ".json"), "/"), func(part string) bool {
		return !slices.Contains([]string{"berth", "images", "volumes", "logs", "tmp", "projects", "#"}, part) && says(part)
	})
}

// fail makes a trial's call fail.
func (x *tester) fail(tr trial) {
	var mu sync.Mutex
	n := 0
	x.Intercept(func(c vcsimtest.Call) (f vcsimtest.Fate) {
		if c.ID == "" {
			return f
		}
		mu.Lock()
		defer mu.Unlock()
		n++
		switch {
		case n == tr.call+1:
			x.all.failed(c.Method)
			f.Fault, f.Lose = tr.fault, tr.lose
			if tr.end {
				f.Before = x.EndSessions
			}
		case n > tr.call+1 && tr.all && vmprovision.Mutates(c.Method):
			x.all.failed(c.Method)
			f.Fault = &types.HostNotConnected{}
		}
		return f
	})
}

func (x *tester) wantState(what string, want []string) {
	x.t.Helper()
	if got := x.State(); !slices.Equal(got, want) {
		x.t.Errorf("%s: %s", what, diff(want, got))
	}
}

// diff is what two states have not in common.
func diff(from, to []string) string {
	var out []string
	count := map[string]int{}
	for _, l := range to {
		count[l]++
	}
	for _, l := range from {
		count[l]--
	}
	for _, l := range slices.Sorted(maps.Keys(count)) {
		if n := count[l]; n != 0 {
			out = append(out, fmt.Sprintf("%+d %s", n, l))
		}
	}
	return "\n" + strings.Join(out, "\n")
}
