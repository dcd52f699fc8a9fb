package agent

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// System is this Linux, as far as testing the agent's logic needs it.
type System struct{}

// Environ implements [Machine].

// Hostname implements [Machine].
func (System) Hostname() string {
	name, err := os.Hostname()
	if err != nil {
		return ""
	}
	return name
}

// SetHostname leaves the machine's name alone: it is not the agent's own.
func (System) SetHostname(name string) (string, error) {
	return fmt.Sprintf("host name %s is not set on Linux", name), nil
}

// OSVersion implements [Machine].
func (System) OSVersion() string {
	var u unix.Utsname
	if unix.Uname(&u) != nil {
		return ""
	}
	return unix.ByteSliceToString(u.Release[:])
}

// WatchAddresses implements [Machine].
func (System) WatchAddresses() (list func() []string, end func()) { return addresses, func() {} }

// OpenConsole opens a file for appending.
func (System) OpenConsole(port string) (io.WriteCloser, error) {
	return os.OpenFile(port, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o644)
}

// Wake leaves clock and adapters alone: they are not the agent's own.
func (System) Wake(time.Time) []string { return []string{"nothing is put right on Linux"} }

// SetupPending refuses: sysprep is Windows'.
func (System) SetupPending() (string, error) { return "", fmt.Errorf("no sysprep runs on Linux") }

// Shutdown refuses: the machine is not the agent's own.
func (System) Shutdown() error { return fmt.Errorf("a Linux machine is not switched off") }

// Restart refuses, too.
func (System) Restart() error { return fmt.Errorf("a Linux machine is not started anew") }
