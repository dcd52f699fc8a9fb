package portlayer

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"berth/guestinfo"
	"berth/vmprovision"
)

// Status is a container's state in one word.
type Status string

// The states of a container.
const (
	StatusCreated  Status = "created"  // never started
	StatusStarting Status = "starting" // on, and the entrypoint does not run yet
	StatusRunning  Status = "running"
	StatusStopping Status = "stopping"
	StatusPaused   Status = "paused" // the VM is suspended
	StatusExited   Status = "exited"
	StatusFailed   Status = "failed"  // the entrypoint never ran
	StatusUnknown  Status = "unknown" // see Reason
)

// Statuses lists every state, for filters.
func Statuses() []Status {
	return []Status{StatusCreated, StatusStarting, StatusRunning, StatusStopping, StatusPaused, StatusExited, StatusFailed, StatusUnknown}
}

// Reasons that the host gives. Others come from the guest.
const (
	ReasonAgentSilent   = "AgentSilent"   // the agent did not report in time
	ReasonStatusInvalid = "StatusInvalid" // what the guest wrote is not a status
	ReasonOutOfBand     = "OutOfBand"     // no operation of this daemon powered it off
	ReasonPoweredOff    = "PoweredOff"    // it was powered off while the entrypoint ran, by whom is not known
	ReasonKilled        = "Killed"        // powered off by a kill, or a removal with force
	ReasonStopped       = "Stopped"       // stopped, and the guest did not say how the entrypoint ended
	ReasonGraceExceeded = "GraceExceeded" // powered off because the grace period was over
	ReasonSuspended     = "Suspended"
	ReasonRemoved       = "Removed"
)

// State is what is known of a container's run.
type State struct {
	Status  Status
	Reason  string // one CamelCase word
	Message string // a sentence for people
	Health  string // "healthy", "unhealthy", "unknown"; "" when the VM is off

	ExitCode   *uint32
	PID        uint32
	Restarts   int
	StartedAt  *time.Time // by the guest's clock
	FinishedAt *time.Time
	Reported   *time.Time // of the agent's last report, by the guest's clock
	Agent      string
	OS         string
	Dropped    uint64            // bytes of output that the guest could not write in time
	Check      *guestinfo.Health // what the health check found; nil without one, or while nothing runs

	off bool // the VM is off, whatever the guest last said
}

// Over says whether the container's run has ended or has not begun: nothing
// will change by itself.
func (s State) Over() bool {
	return s.off || s.Status == StatusExited || s.Status == StatusFailed || s.Status == StatusCreated
}

// known is what this daemon remembers of a container and the inventory cannot
// say. All of it may be missing, after a restart for instance.
type known struct {
	cause    string    // why the VM went off: a Reason, "" is not known
	wasOn    bool      // seen powered on by this daemon
	stale    statusKey // a report of an earlier run, to be ignored
	report   statusKey // the last report seen …
	reported time.Time // … and when, by the daemon's clock, or when the VM was seen on, if later
	ofRun    statusKey // the last report that came while the VM was seen on: it is of this run
}

// statusKey tells reports apart.
type statusKey struct {
	sequence uint64
	time     time.Time
}

func keyOf(s *guestinfo.Status) statusKey {
	if s == nil {
		return statusKey{}
	}
	return statusKey{s.Sequence, s.Time}
}

// derive reads a container's state from the live inventory's VM. It is a
// function of its arguments alone, so that any daemon comes to the same answer.
func derive(vm *vmprovision.VM, k known, now time.Time, silent time.Duration) State {
	silent = silence(vm, silent)
	st := current(vm, k)
	s := describe(st)
	s.off = vm.Power == vmprovision.PoweredOff && reachable(vm)
	switch {
	case !reachable(vm):
		s.Status, s.Reason = StatusUnknown, "Host"+title(vm.Connection)
		s.Message = "vSphere says that the VM is " + vm.Connection
	case vm.Power == vmprovision.Suspended:
		s.Status, s.Reason, s.Message = StatusPaused, ReasonSuspended, "the VM is suspended"
	case st == nil && vm.StatusErr != "":
		s.Status, s.Reason, s.Message = StatusUnknown, ReasonStatusInvalid, printable(vm.StatusErr, 512)
	case vm.Power == vmprovision.PoweredOn:
		on(&s, st, vm, k, now, silent)
	case vm.Power == vmprovision.PoweredOff:
		off(&s, st, k)
	default:
		s.Status, s.Reason, s.Message = StatusUnknown, "PowerUnknown", "vSphere does not say whether the VM is on"
	}
	return s
}

// reachable says whether vSphere can see the VM. What it says of the power of one
// that is orphaned, invalid or inaccessible is a guess: it may run on.
func reachable(vm *vmprovision.VM) bool { return vm.Connection == "" || vm.Connection == "connected" }

// current is the VM's report if it is about this container and this run: a
// clone inherits its parent's, and a started one has that of its last run.
func current(vm *vmprovision.VM, k known) *guestinfo.Status {
	st := vm.Status
	if st == nil || st.ID != vm.ID {
		return nil
	}
	if vm.Power == vmprovision.PoweredOn {
		if k.stale != (statusKey{}) && keyOf(st) == k.stale {
			return nil
		}
		ended := st.Phase == guestinfo.PhaseExited || st.Phase == guestinfo.PhaseFailed
		// The guest's clock and vSphere's may differ by any time: they are asked only
		// of what this daemon has not seen come.
		if ended && keyOf(st) != k.ofRun && !vm.Booted.IsZero() && st.Time.Before(vm.Booted) {
			return nil
		}
	}
	return st
}

// describe copies what the guest reports, bounded and printable.
func describe(st *guestinfo.Status) State {
	if st == nil {
		return State{}
	}
	t := st.Time
	return State{
		Reason: printable(st.Reason, 64), Message: printable(st.Message, 512),
		ExitCode: st.ExitCode, PID: st.PID, Restarts: st.Restarts, StartedAt: st.StartedAt, FinishedAt: st.FinishedAt,
		Reported: &t, Agent: printable(st.Agent, 64), OS: printable(st.OS, 64), Dropped: st.Dropped,
	}
}

func on(s *State, st *guestinfo.Status, vm *vmprovision.VM, k known, now time.Time, silent time.Duration) {
	s.Health = health(vm.Heartbeat)
	if vm.SetupErr != "" && awaitsSysprep(vm) {
		s.Status, s.Reason, s.Health = StatusFailed, ReasonSysprepFailed, "unhealthy"
		s.Message = "vSphere could not give the guest a SID of its own: " + printable(vm.SetupErr, 400)
		return
	}
	if st == nil {
		s.Status = StatusStarting
		// By this daemon's clock alone: vSphere's, which has the time of the power-on,
		// may be another.
		if since := k.reported; !since.IsZero() && now.Sub(since) > silent {
			s.Status, s.Reason, s.Health = StatusFailed, ReasonAgentSilent, "unhealthy"
			s.Message = fmt.Sprintf("the agent has not reported within %v of power-on; is it installed in the template?", silent)
		}
		return
	}
	s.Check = st.Health
	switch st.Phase {
	case guestinfo.PhaseStarting:
		s.Status = StatusStarting
		if st.Reason == guestinfo.ReasonAwaitingSecrets {
			s.Message = secretsMessage(vm.Spec)
		}
	case guestinfo.PhaseRunning:
		s.Status = StatusRunning
	case guestinfo.PhaseStopping:
		s.Status = StatusStopping
	case guestinfo.PhaseExited:
		s.Status = StatusExited
		return
	case guestinfo.PhaseFailed:
		s.Status = StatusFailed
		return
	default:
		s.Status, s.Reason = StatusUnknown, ReasonStatusInvalid
		s.Message = fmt.Sprintf("the guest reports phase %q, which a container has not", printable(string(st.Phase), 32))
		return
	}
	if k.report == keyOf(st) && !k.reported.IsZero() && now.Sub(k.reported) > patience(vm, silent) {
		s.Reason, s.Health = ReasonAgentSilent, "unhealthy"
		s.Message = "the agent has not reported since " + k.reported.UTC().Format(time.RFC3339)
	}
}

func off(s *State, st *guestinfo.Status, k known) {
	switch {
	case st == nil && k.cause == "" && !k.wasOn:
		s.Status = StatusCreated
		return
	case st != nil && st.Phase == guestinfo.PhaseExited:
		s.Status = StatusExited
		return
	case st != nil && st.Phase == guestinfo.PhaseFailed:
		s.Status = StatusFailed
		return
	}
	s.Status, s.Reason = StatusExited, k.cause
	if s.Reason == "" {
		s.Reason = ReasonPoweredOff
		if st != nil && st.Phase == guestinfo.PhaseStopping {
			s.Reason = ReasonStopped
		}
	}
	s.Message = map[string]string{
		ReasonOutOfBand:     "the VM was powered off by somebody else while the entrypoint ran",
		ReasonPoweredOff:    "the VM went off while the entrypoint ran",
		ReasonKilled:        "the VM was powered off as asked",
		ReasonStopped:       "the VM was stopped before the guest reported an exit code",
		ReasonGraceExceeded: "the VM was powered off because the entrypoint did not end within the grace period",
	}[s.Reason]
}

// health reads VMware Tools' heartbeat.
func health(heartbeat string) string {
	switch heartbeat {
	case "green":
		return "healthy"
	case "red", "yellow":
		return "unhealthy"
	}
	return "unknown"
}

func title(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(clip(s, 1)) + s[len(clip(s, 1)):]
}

// printable makes a guest's text safe to show: bounded, valid UTF-8, no
// control characters.
func printable(s string, n int) string {
	s = strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return ' '
		}
		if !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(clip(s, 4*n), "\uFFFD"))
	return clip(s, n)
}

// Reports that may be missed while Tools show that the guest is awake, and the
// time that vSphere may take to show one.
const (
	missedReports = 6
	showingReport = 30 * time.Second
)

// patience is how long a running agent may be silent. While VMware Tools show by
// their heartbeat that Windows is alive, it is the agent that is not, and a few
// missed reports say so; otherwise the whole guest may be slow.
func patience(vm *vmprovision.VM, silent time.Duration) time.Duration {
	if awaitsSysprep(vm) || vm.Heartbeat != "green" || vm.Spec == nil || vm.Spec.Heartbeat == 0 {
		return silent
	}
	return min(silent, missedReports*time.Duration(vm.Spec.Heartbeat)*time.Second+showingReport)
}

// periodOf is how long derive says the same of the same arguments: the clock alone
// makes an agent silent.
func periodOf(vm *vmprovision.VM, k known, now time.Time, silent time.Duration) period {
	silent = silence(vm, silent)
	if vm.Power != vmprovision.PoweredOn {
		return period{}
	}
	st := current(vm, k)
	switch {
	case st == nil && !k.reported.IsZero():
		return around(k.reported.Add(silent), now)
	case st == nil || k.report != keyOf(st) || k.reported.IsZero():
		return period{}
	}
	return around(k.reported.Add(patience(vm, silent)), now)
}
