package guestinfo

import "time"

// SpecVersion is the version of [Spec] that this build writes.
const SpecVersion = 1

// Role says what a VM is for.
type Role string

// The roles.
const (
	RoleBake      Role = "bake"      // applies an image disk to C:, reports, shuts down
	RoleContainer Role = "container" // runs an entrypoint
	RoleParent    Role = "parent"    // is frozen; instant clones of it go on from there with a container's spec
)

// Mode is how an image meets its VM.
type Mode string

// The modes.
const (
	ModeNative    Mode = "native"
	ModeContained Mode = "contained"
)

// Spec is what the host wants from the guest.
type Spec struct {
	Version    int    `json:"version"`
	Generation uint64 `json:"generation"` // grows with every change; echoed by Status.Generation
	ID         string `json:"id"`         // of the container or of the baked image
	Role       Role   `json:"role"`
	Mode       Mode   `json:"mode"`
	Hostname   string `json:"hostname,omitempty"` // NetBIOS rules: 1..15 of A-Z a-z 0-9 -

	Bake    *Bake    `json:"bake,omitempty"`    // when Role is RoleBake
	Process *Process `json:"process,omitempty"` // when Role is RoleContainer

	Contained *Contained `json:"contained,omitempty"` // when Role is RoleContainer and Mode is ModeContained

	Network *Network     `json:"network,omitempty"`
	Health  *HealthCheck `json:"health,omitempty"`  // nil is none
	Logs    []LogSource  `json:"logs,omitempty"`    // beside the entrypoint's own output
	LogSize *LogSize     `json:"logSize,omitempty"` // nil is no bound
	Secrets []string     `json:"secrets,omitempty"` // names of variables whose values come by SecretsKey

	Volumes []VolumeMount `json:"volumes,omitempty"` // in place before the entrypoint starts

	Restart     Restart `json:"restart"`
	StopGrace   int     `json:"stopGraceSeconds"` // between the stop request and the end of the job object
	ShutdownVM  bool    `json:"shutdownVM"`       // shut Windows down when the entrypoint has ended for good
	ConsolePort string  `json:"consolePort"`      // "COM1": where CRI log lines go
	Heartbeat   int     `json:"heartbeatSeconds"` // how often Status is refreshed at least

	// DiskBytes is the size that C:'s disk was given beyond the template's: the
	// guest lets C: fill it. 0 leaves C: alone.
	DiskBytes int64 `json:"diskBytes,omitempty"`
	// DiskQuota bounds what C: holds and has free together, in bytes, for
	// everybody in the guest; 0 is no bound. A C: that is smaller needs none.
	DiskQuota int64 `json:"diskQuota,omitempty"`

	// NewSID says that vSphere has Windows' sysprep give the machine a security
	// identifier, its name and its addresses: the guest waits for the end of that.
	NewSID bool `json:"newSID,omitempty"`

	// Clock is the time at which an instant clone was made: its own clock
	// stopped when its parent was frozen. Any other VM ignores it.
	Clock *time.Time `json:"clock,omitempty"`
}

// Bake tells a bake VM which disk to apply.
type Bake struct {
	DiskGUID      string `json:"diskGUID"`      // GPT disk GUID, upper case, no braces
	PartitionGUID string `json:"partitionGUID"` // of the NTFS volume
	ImageDigest   string `json:"imageDigest"`
}

// Process is the entrypoint.
type Process struct {
	// Args is the entrypoint followed by the command. With ArgsEscaped, Args[0]
	// is a command line already and only the rest is quoted.
	Args        []string `json:"args"`
	ArgsEscaped bool     `json:"argsEscaped,omitempty"`
	Env         []string `json:"env,omitempty"`     // NAME=value; names are case-insensitive, the last one wins
	WorkDir     string   `json:"workDir,omitempty"` // absolute; "" is C:\; made when missing
	User        string   `json:"user,omitempty"`    // see ParseUser; "" is the agent's own account
	// UserSecret names the one of Spec.Secrets that is User's password. The
	// program does not get it.
	UserSecret string     `json:"userSecret,omitempty"`
	StopSignal StopSignal `json:"stopSignal,omitempty"` // a service is asked by its manager instead
}

// The restart policies. Stopping a container is a stop of its VM, which no
// policy undoes from within: "unless-stopped" and "always" are the same here.
const (
	RestartNo            = "no"
	RestartOnFailure     = "on-failure"
	RestartAlways        = "always"
	RestartUnlessStopped = "unless-stopped"
)

// Restart is the restart policy that the guest itself obeys.
type Restart struct {
	Policy string `json:"policy"`        // one of the Restart constants; "" is "no"
	Max    int    `json:"max,omitempty"` // for on-failure: 0 is no limit
}
