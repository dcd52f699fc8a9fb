package portlayer

import (
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// ReasonSysprepFailed is that vSphere could not have sysprep give the guest a SID
// of its own.
const ReasonSysprepFailed = "SysprepFailed"

// checkNewSID refuses what of a request for a SID of its own no template could give.
func (c *creation) checkNewSID() error {
	switch {
	case !c.NewSID:
	case c.Mode == guestinfo.ModeContained:
		return errs.New(errs.Unsupported, "", "newSID", "mode contained has the names and accounts of its image in a machine that keeps its own").WithHint("use mode native")
	case c.Placement.Clone == vmprovision.CloneInstant:
		return errs.New(errs.Unsupported, "", "newSID", "an instant clone runs from the first, and sysprep needs a start of Windows: vSphere customizes no such Windows").
			WithHint("leave the clone's kind open, or ask for linked or direct")
	}
	return nil
}

// checkSysprep refuses a SID of its own for what sysprep would break, or a template
// on which vSphere could not run it.
func (c *creation) checkSysprep() error {
	if !c.NewSID {
		return nil
	}
	if u, err := guestinfo.ParseUser(c.process.User); err == nil && u.Kind == guestinfo.UserDomain {
		return errs.New(errs.Unsupported, "", "newSID", "sysprep takes the machine out of its domain, and user %s is the domain's", u)
	}
	if t := c.template; t.Tools == "" || t.Tools == "0" {
		return errs.New(errs.Unsupported, "", "newSID", "template %s was registered without a version of VMware Tools, which run sysprep", t.Name).
			WithHint("start its VM once with VMware Tools installed, shut it down and register it again")
	}
	return nil
}

// awaitsSysprep says whether sysprep is, or may be, at work in a guest.
func awaitsSysprep(vm *vmprovision.VM) bool {
	return vm.Spec != nil && vm.Spec.NewSID && (vm.Status == nil || vm.Status.Reason == guestinfo.ReasonAwaitingSysprep)
}

// silence is how long the agent may say nothing: while sysprep is at work, Windows
// starts without it.
func silence(vm *vmprovision.VM, silent time.Duration) time.Duration {
	if awaitsSysprep(vm) {
		return max(silent, guestinfo.SysprepTimeout)
	}
	return silent
}
