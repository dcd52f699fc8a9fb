package undo

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/mo"
	vim "github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// act is what somebody else does while a workflow is at work, to what was made
// last: mostly what the workflow has just made, or works on.
type act struct {
	name string
	do   func(*site) (undo func()) // nil: there is nothing to do it to
	last bool                      // it is undone when all is judged, if it can be
}

const (
	away      = "away"      // a folder beside Berth's
	bystander = "bystander" // a VM of somebody else's in Berth's folder
)

func acts() []act {
	return []act{
		{name: "a VM is renamed", do: func(s *site) func() { return s.rename(s.newestVM()) }},
		{name: "a VM is moved", do: (*site).move},
		{name: "a VM is deleted", do: (*site).loseVM, last: true},
		{name: "a file is deleted", do: (*site).loseFile, last: true},
		{name: "a folder is renamed", do: func(s *site) func() {
			ref := s.Newest("Folder", s.Folder("berth").Reference())
			if ref.Value == "" {
				return nil
			}
			return s.rename(object.NewFolder(s.Local(), ref))
		}},
		{name: "the template gets another snapshot", do: (*site).anotherSnapshot},
	}
}

// anotherSnapshot takes the template's snapshot away, unless something was made of
// it. The template is another one then, and registered again.
func (s *site) anotherSnapshot() (undo func()) {
	if slices.ContainsFunc(s.Sim.State(), func(line string) bool { return strings.HasPrefix(line, "vm berth-baked-") }) {
		return nil
	}
	vm := s.VM(vcsimtest.Template)
	s.Do(vm.RemoveAllSnapshot(s.ctx, nil))
	return func() {
		s.Do(vm.CreateSnapshot(s.ctx, "base", "", false, false))
		if _, err := s.layer.Template(s.ctx, tmpl); err == nil {
			must(s.t, s.layer.UnregisterTemplate(s.ctx, tmpl, true))
			must(s.t, s.register())
		}
	}
}

// newestVM is the VM that was made last; nobody's is not Berth's.
func (s *site) newestVM() *object.VirtualMachine {
	return object.NewVirtualMachine(s.Local(), s.Newest("VirtualMachine", vim.ManagedObjectReference{}, bystander))
}

// did waits for a task, and says whether it has done anything: the workflow may
// have been quicker.
func (s *site) did(t *object.Task, err error) bool { return err == nil && t.Wait(s.ctx) == nil }

// rename gives a VM or folder another name.
func (s *site) rename(e interface {
	ObjectName(context.Context) (string, error)
	Rename(context.Context, string) (*object.Task, error)
}) (undo func()) {
	name, err := e.ObjectName(s.ctx)
	if err != nil || !s.did(e.Rename(s.ctx, "renamed")) {
		return nil
	}
	return func() { s.did(e.Rename(s.ctx, name)) }
}

// move puts the newest VM out of Berth's sight.
func (s *site) move() (undo func()) {
	vm := s.newestVM()
	var at mo.VirtualMachine
	into := func(f *object.Folder) bool {
		return s.did(f.MoveInto(s.ctx, []vim.ManagedObjectReference{vm.Reference()}))
	}
	if err := vm.Properties(s.ctx, vm.Reference(), []string{"parent"}, &at); err != nil || !into(s.Folder(away)) {
		return nil
	}
	return func() { into(object.NewFolder(s.Local(), *at.Parent)) }
}

// loseVM deletes the newest VM with its disks.
func (s *site) loseVM() (undo func()) {
	vm := s.newestVM()
	if vm.Reference() == s.VM(vcsimtest.Template).Reference() { // nobody could make it again
		return nil
	}
	s.did(vm.PowerOff(s.ctx)) // it may be off
	if !s.did(vm.Destroy(s.ctx)) {
		return nil
	}
	return func() {}
}

// loseFile deletes the file of Berth's that was written last.
func (s *site) loseFile() (undo func()) {
	var newest string
	var at time.Time
	for _, store := range []string{vcsimtest.Datastore, "LocalDS_1"} {
		err := filepath.WalkDir(filepath.Join(s.Dir(store), "berth"), func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || d.Name() == "owner.json" || filepath.Base(filepath.Dir(p)) == "logs" {
				return err
			}
			if info, err := d.Info(); err == nil && info.ModTime().After(at) {
				newest, at = p, info.ModTime()
			}
			return nil
		})
		must(s.t, err)
	}
	if newest == "" {
		return nil
	}
	data, err := os.ReadFile(newest)
	must(s.t, err)
	must(s.t, os.Remove(newest))
	return func() {
		if err := os.WriteFile(newest, data, 0o644); !errors.Is(err, fs.ErrNotExist) { // its folder is gone, too
			must(s.t, err)
		}
	}
}

// behind has somebody act during one call of a workflow, and judges what is left:
// nothing that neither the beginning nor the end has, nothing missing but what was
// to go or what somebody took.
func (x *tester) behind(tr trial) {
	x.t.Helper()
	var mu sync.Mutex
	var undo func()
	var taken []string
	n := 0
	x.Intercept(func(c vcsimtest.Call) (f vcsimtest.Fate) {
		if c.ID == "" {
			return f
		}
		mu.Lock()
		defer mu.Unlock()
		if n++; n == tr.call+1 {
			f.After = func() {
				mu.Lock()
				defer mu.Unlock()
				before := x.Sim.State() // the daemon cannot settle: this is its call
				undo = tr.act.do(x.site)
				taken = less(before, x.Sim.State())
			}
		}
		return f
	})
	err := x.w.do(x.site)
	x.Intercept(nil)
	mu.Lock()
	defer mu.Unlock()
	if undo == nil { // there was nothing to do it to
		if err != nil {
			x.t.Fatalf("%v, to nothing: %v", tr, err)
		}
		x.w.back(x.site)
		return
	}
	if step, object := says(err); err != nil && (errs.KindOf(err) == errs.Internal || !step || !object) {
		x.t.Errorf("the error does not say what it is of: %v", err)
	}
	if !tr.act.last {
		undo()
	}
	known := slices.Concat(x.base, x.done, x.mid)
	if now := x.State(); err != nil {
		for _, line := range less(now, known) {
			if !strings.Contains(line, "berth.role=import") && !named(err, line) {
				x.t.Errorf("left and not named: %s\nin: %v", line, err)
			}
		}
	}
	x.gc()
	then := x.State()
	if err != nil && !x.w.again && !x.w.odd && !x.takesAway(then) {
		known = slices.Concat(x.base, x.mid)
	}
	if left := less(then, known); len(left) > 0 {
		x.t.Errorf("error: %v\nleft after gc:\n%s", err, strings.Join(left, "\n"))
	}
	due := x.done // what must be there
	if err != nil {
		due = less(x.base, less(x.base, x.done))
	}
	gone := slices.DeleteFunc(less(less(due, then), taken), func(line string) bool { return emptied(taken, line) })
	if len(gone) > 0 {
		x.t.Errorf("error: %v\ngone after gc:\n%s", err, strings.Join(gone, "\n"))
	}
	if tr.act.last && len(less(taken, x.base)) < len(taken) { // what was there before
		undo()
	}
	if !x.t.Failed() {
		x.reset(err == nil && !tr.act.last)
	}
}

// emptied says whether a line went with what was taken: of a project its folder,
// pool and record with its only VM; of an image or a volume the other files of its
// folder, for one without the others is debris, a volume's entry in vCenter's list,
// and what was baked of the image.
func emptied(taken []string, line string) bool {
	for _, t := range taken {
		if _, project, ok := strings.Cut(t, vmprovision.KeyProject+"="); ok && strings.HasPrefix(t, "vm ") {
			project, _, _ = strings.Cut(project, ",")
			if line == "Folder "+project || line == "ResourcePool "+project || strings.Contains(line, "/projects/"+project+".json ") {
				return true
			}
		}
		f := strings.Fields(t)
		if f[0] != "file" {
			continue
		}
		switch p := strings.Split(f[2], "/"); {
		case len(p) < 4 || p[1] != "images" && p[1] != "volumes":
		case strings.HasPrefix(line, strings.Join([]string{f[0], f[1], path.Dir(f[2]) + "/"}, " ")):
			return true
		case p[1] == "volumes" && line == "disk berth-"+p[2]:
			return true
		case p[1] == "images" && (strings.HasPrefix(line, "vm berth-baked-") || strings.Contains(line, " berth-baked-")):
			return true
		}
	}
	return false
}

// says whether an error names a step and an object.
func says(err error) (step, object bool) {
	var e *errs.Error
	for errors.As(err, &e) {
		step, object, err = step || e.Step != "", object || e.Object != "", e.Unwrap()
	}
	return step, object
}

// reset leads back to where the workflow began, on a new site if need be. What is
// whole and done has a way back; from all else it is made ready again.
func (x *tester) reset(done bool) {
	x.t.Helper()
	if slices.Equal(x.State(), x.base) {
		return
	}
	lead := x.w.ready
	if done {
		lead = x.w.back
	}
	if lead(x.site); slices.Equal(x.State(), x.base) {
		return
	}
	x.t.Logf("another site, for: %s", diff(x.base, x.State()))
	x.renew()
	x.begin()
	must(x.t, x.w.do(x.site))
	x.done = x.State()
	x.w.back(x.site)
}

// outOfBand are the trials in which somebody acts: the first time that a step
// makes a change all that he can do, or one thing.
func (x *tester) outOfBand(calls []vcsimtest.Call) (out []trial) {
	list := acts()
	for i, c := range calls {
		if sampled && !vmprovision.Mutates(c.Method) || !x.all.first("behind "+step(c)+" "+c.Method) {
			continue
		}
		for k := range list {
			if all := vmprovision.Mutates(c.Method) && !sampled; all || k == i%len(list) {
				out = append(out, trial{call: i, act: &list[k]})
			}
		}
	}
	return out
}

// less is what of a list another has not.
func less(list, other []string) (out []string) {
	for _, line := range list {
		if !slices.Contains(other, line) {
			out = append(out, line)
		}
	}
	return out
}
