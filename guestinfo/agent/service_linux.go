package agent

import (
	"io"

	"berth/internal/errs"
)

func noServices(step string) error {
	return errs.New(errs.Unsupported, step, "", "services exist on Windows only")
}

// Install is for Windows.
func Install() error { return noServices("install service") }

// Uninstall is for Windows.
func Uninstall() error { return noServices("uninstall service") }

// Status is for Windows.
func Status(io.Writer, string) error { return noServices("query service") }

// RunService is for Windows.
func RunService(Options) error { return noServices("run service") }
