package guestinfo

import "time"

// StatusVersion is the version of [Status] that this build writes.
const StatusVersion = 1

// Phase is how far the guest has come.
type Phase string

// The phases. A bake VM ends in PhaseBaked or PhaseFailed, a container VM in
// PhaseExited or PhaseFailed.
const (
	PhaseStarting Phase = "starting" // the agent has read its spec
	PhaseBaking   Phase = "baking"
	PhaseBaked    Phase = "baked"
	PhaseRunning  Phase = "running" // the entrypoint runs
	PhaseStopping Phase = "stopping"
	PhaseExited   Phase = "exited" // the entrypoint ended; see ExitCode
	PhaseFailed   Phase = "failed" // it never started, or the bake broke; see Reason

	// PhaseFreezing is the last word of a frozen parent: it asks to be frozen next.
	PhaseFreezing Phase = "freezing"
)

// ReasonAwaitingSecrets is the reason of PhaseStarting while the guest waits
// for the values of its secrets.
const ReasonAwaitingSecrets = "AwaitingSecrets"

// ReasonAwaitingSysprep is the reason of PhaseStarting while sysprep makes the
// machine another one, which ends the agent more than once.
const ReasonAwaitingSysprep = "AwaitingSysprep"

// SysprepTimeout bounds what a guest waits for sysprep after one start of Windows,
// and how long its host takes silence for work.
const SysprepTimeout = 30 * time.Minute

// Status is what the guest reports.
type Status struct {
	Version    int    `json:"version"`
	Generation uint64 `json:"generation"` // of the spec that is being obeyed
	Sequence   uint64 `json:"sequence"`   // grows with every report
	ID         string `json:"id"`         // of the spec: a report that a clone inherited is recognised by it
	Phase      Phase  `json:"phase"`
	Reason     string `json:"reason,omitempty"`  // one CamelCase word: "EntrypointNotFound"
	Message    string `json:"message,omitempty"` // a sentence for people

	// Update says why a higher generation of the spec is not obeyed yet.
	Update string `json:"update,omitempty"`

	ExitCode   *uint32    `json:"exitCode,omitempty"`
	PID        uint32     `json:"pid,omitempty"`
	Restarts   int        `json:"restarts,omitempty"`
	StartedAt  *time.Time `json:"startedAt,omitempty"`
	FinishedAt *time.Time `json:"finishedAt,omitempty"`
	Time       time.Time  `json:"time"` // the guest's clock at this report: the heartbeat

	Agent     string      `json:"agent"`        // version of berth-agent
	OS        string      `json:"os,omitempty"` // "10.0.20348.2582"
	Hostname  string      `json:"hostname,omitempty"`
	Addresses []string    `json:"addresses,omitempty"`
	NICs      []NICStatus `json:"nics,omitempty"`
	// NetworkNotes are sentences on what of the spec's network this machine
	// cannot have; nothing in it depends on them.
	NetworkNotes []string `json:"networkNotes,omitempty"`

	Bake      *BakeStatus `json:"bake,omitempty"`
	Resources *Resources  `json:"resources,omitempty"`
	Disks     []DiskUse   `json:"disks,omitempty"`  // C: and the volumes that could be measured
	Health    *Health     `json:"health,omitempty"` // while the entrypoint runs, when the spec has a check
	// SecretsKey is the guest's public key while it waits for secrets,
	// SecretsSum the checksum of the sealed ones that it has opened.
	SecretsKey string `json:"secretsKey,omitempty"`
	SecretsSum string `json:"secretsSum,omitempty"`
	Dropped    uint64 `json:"droppedLogBytes,omitempty"` // output that could not be written in time
	// LogTurn counts the new files that the guest has asked for, for its console:
	// while it is one more than the value of LogKey the guest writes nothing.
	LogTurn uint64 `json:"logTurn,omitempty"`
}

// BakeStatus is a bake's progress and result.
type BakeStatus struct {
	Entries uint64 `json:"entries"` // applied so far
	Bytes   uint64 `json:"bytes"`
	Total   uint64 `json:"total"`          // entries of the disk's manifest
	Hash    string `json:"hash,omitempty"` // of names, kinds and sizes found on C: and of the registry deltas, set in PhaseBaked; "" in mode contained
}

// Resources is what the entrypoint's job object uses, by the guest's own count.
type Resources struct {
	CPUNanos     uint64 `json:"cpuNanos"`
	CommitBytes  uint64 `json:"commitBytes"`
	WorkingSet   uint64 `json:"workingSetBytes"`
	Processes    uint32 `json:"processes"`
	ReadBytes    uint64 `json:"readBytes"`
	WrittenBytes uint64 `json:"writtenBytes"`
}
