package agent

// NewSystemDisk gives none: the machine's disk is not the agent's own.
func NewSystemDisk() SystemDisk { return noSystemDisk{} }
