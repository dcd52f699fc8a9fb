package agent

import (
	"context"
	"io/fs"
	"os"
	"syscall"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

// directoryBaker bakes onto a directory that stands for C:.
type directoryBaker struct{ target string }

// NewBaker refuses: a Linux machine is not the agent's to change.
func NewBaker() Baker { return directoryBaker{} }

func (directoryBaker) ImageVolume(_ context.Context, _ guestinfo.Bake, e guestinfo.Endpoint) (string, error) {
	if e.ImageVolume == "" {
		return "", errs.New(errs.NotFound, "find image disk", "", "the endpoint names no image volume")
	}
	return e.ImageVolume, nil
}

func (d directoryBaker) Files() (files, string, string, error) {
	if d.target == "" {
		return nil, "", "", errs.New(errs.Unsupported, "bake", "", "Linux is not changed by images for Windows")
	}
	return plain{losses: losses{}}, d.target, d.target + "/ProgramData/berth", nil
}

// platformNode is what this system has to copy besides.
type platformNode struct{ accessed time.Time }

func identify(_ string, i fs.FileInfo, n *node) error {
	if s, ok := i.Sys().(*syscall.Stat_t); ok {
		n.id, n.links = s.Ino, uint32(s.Nlink)
		n.accessed = time.Unix(s.Atim.Unix())
	}
	return nil
}

func setMeta(dst string, n node) error { return os.Chtimes(dst, n.accessed, n.modified) }
