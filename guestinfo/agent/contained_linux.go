package agent

// NewContainers gives none: Linux has no Host Compute Service.
func NewContainers() Containers { return Containers{} }
