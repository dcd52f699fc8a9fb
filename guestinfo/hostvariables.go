package guestinfo

import "strings"

// SandboxMark is the variable by which a sandbox finds the processes of its guests.
const SandboxMark = "BERTH_SANDBOX_GUEST"

// HostVariable reports whether a variable of a sandbox's guest, as the agent
// itself has it, is the host's or Wine's own, and none of the Windows that its
// programs see. A variable is NAME=value, or NAME alone.
func HostVariable(variable string) bool {
	name, _, _ := strings.Cut(variable, "=")
	return strings.HasPrefix(name, "WINE") || name == "LANG" || name == SandboxMark
}
