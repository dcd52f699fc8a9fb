//go:build !windows

package guestinfo

// InSandbox is false: a sandbox's guests are Windows programs.
func InSandbox() bool { return false }

func toolsProgram() (string, bool) { return "", false }
