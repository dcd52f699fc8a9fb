package agent

import (
	"io"
	"time"

	"berth/guestinfo"
)

// Runtime starts entrypoints. Native is the one of this build: a plain process
// in a job object of the VM's own Windows.
type Runtime interface {
	// Start makes the working directory, finds the executable and starts it. A
	// failure is a *StartError.
	Start(Launch) (Process, error)
}

// Launch is one start of an entrypoint.
type Launch struct {
	Process  guestinfo.Process
	Password string   // of Process.User, "" when there is none
	Env      []string // laid over the environment of Process.User, see MergeEnv
	Stdout   io.Writer
	Stderr   io.Writer
}

// Process is a started entrypoint with everything that it starts.
type Process interface {
	PID() uint32
	// Wait blocks until the entrypoint has ended, ends what it left behind, and
	// returns when all output has been written. After Interrupt, what is left may
	// end by itself, until Terminate. It is called once.
	Wait() (exitCode uint32, err error)
	// Interrupt asks the entrypoint, and what it started, to end.
	Interrupt() error
	// Terminate ends it and everything that it started.
	Terminate() error
	// Exec starts another program beside the entrypoint, in whatever holds it
	// together: it ends with the entrypoint at the latest. A failure is a
	// *StartError.
	Exec(Launch) (Process, error)
	// Resources is what it and its children use.
	Resources() (guestinfo.Resources, error)
}

// heirPoll is how often it is looked whether an entrypoint's children have ended.
const heirPoll = 50 * time.Millisecond

// awaitHeirs waits for what was asked to end with an entrypoint and has outlived
// it: the program behind cmd /S /C, which ends before its child does.
func awaitHeirs(left func() bool) {
	t := time.NewTicker(heirPoll)
	defer t.Stop()
	for left() {
		<-t.C
	}
}

// StartError says why an entrypoint could not be started.
type StartError struct {
	Reason string // as in guestinfo.Status
	Err    error
}

func (e *StartError) Error() string { return e.Err.Error() }

// Unwrap gives the cause.
func (e *StartError) Unwrap() error { return e.Err }

// The reasons of failures, as guestinfo.Status.Reason names them.
const (
	ReasonEntrypointNotFound = "EntrypointNotFound"
	ReasonServiceNotFound    = "ServiceNotFound"

	ReasonLogSourceUnsupported = "LogSourceUnsupported"

	ReasonWorkDirUnusable = "WorkDirUnusable"
	ReasonUserUnsupported = "UserUnsupported" // this guest cannot run programs as that user
	ReasonUserNotFound    = "UserNotFound"
	ReasonLogonFailed     = "LogonFailed" // Windows refuses the account, or its password
	ReasonModeUnsupported = "ModeUnsupported"
	ReasonStartFailed     = "StartFailed"
	ReasonRestartBackoff  = "RestartBackoff" // waiting before the next start
	ReasonStopped         = "Stopped"        // ended because somebody asked for it
	ReasonKilled          = "Killed"         // did not end within the grace period
	ReasonBakeFailed      = "BakeFailed"
	ReasonDiskNotFound    = "ImageDiskNotFound"
	ReasonSpecUnreadable  = "SpecUnreadable"
	ReasonDiskNotExtended = "DiskNotExtended"  // C: does not fill its disk
	ReasonDiskQuota       = "DiskQuotaRefused" // C: cannot be held to its quota
	ReasonVolumeUnusable  = "VolumeUnusable"   // a volume could not be put into its folder
	ReasonSysprepFailed   = "SysprepFailed"    // it did not come to its end in time
)

// Machine is the operating system around the agent.
type Machine interface {
	// Hostname is the machine's name, "" when unknown.
	Hostname() string
	// SetHostname names the machine; note is a sentence when that needs more
	// than this call.
	SetHostname(name string) (note string, err error)
	// OSVersion is "major.minor.build.revision".
	OSVersion() string
	// WatchAddresses gives what lists the IP addresses that others can reach, for
	// one caller at a time, and what ends it.
	WatchAddresses() (list func() []string, end func())
	// OpenConsole opens a serial port for writing.
	OpenConsole(port string) (io.WriteCloser, error)
	// Shutdown begins to switch the machine off.
	Shutdown() error
	// Restart begins to start the machine anew.
	Restart() error
}

// ServiceName is the agent's name in the service control manager and the event
// log.
const ServiceName = "berth-agent"
