package sandbox

import (
	"fmt"
	"os"
	"os/exec"
	"strings"

	"berth/internal/errs"
)

// Missing is something that living guests need and this machine lacks.
type Missing struct {
	What   string // "wine64"
	Why    string
	Remedy string // the exact command, or what to do
}

// String is one line for people.
func (m Missing) String() string { return fmt.Sprintf("%s (%s): %s", m.What, m.Why, m.Remedy) }

// wineBinaries are tried in order: Debian's wrapper in PATH complains about a
// 32-bit Wine that nobody needs, so it is not among them.
var wineBinaries = []string{"/usr/lib/wine/wine64", "wine64"}

// programs that living guests need, and Debian's package of each.
var programs = []struct{ name, pkg, why string }{
	{"qemu-storage-daemon", "qemu-system-common", "shows an uploaded VMDK as a file"},
	{"ntfs-3g", "ntfs-3g", "reads the image disk's NTFS volume"},
	{"ntfsresize", "ntfs-3g", "grows a volume's file system"},
	{"qemu-img", "qemu-utils", "makes a volume that is written to plain"},
	{"sfdisk", "fdisk", "grows a volume's partition"},
	{"fusermount3", "fuse3", "unmounts FUSE exports"},
	{"ip", "iproute2", "makes the guests' network namespaces"},
	{"nsenter", "util-linux", "starts a guest in its network namespace"},
}

// Preflight lists what living guests need and this machine lacks; nil is ready.
func Preflight() []Missing {
	var out []Missing
	if os.Geteuid() != 0 {
		out = append(out, Missing{"root", "mounts guests' disks and makes their networks", "sudo berthd sandbox"})
	}
	if _, err := os.Stat("/dev/fuse"); err != nil {
		out = append(out, Missing{"/dev/fuse", "image disks are FUSE mounts", "modprobe fuse"})
	}
	if findWine() == "" {
		out = append(out, Missing{"wine64", "runs the guests' programs", "apt-get install -y --no-install-recommends wine wine64"})
	}
	for _, p := range programs {
		if _, err := exec.LookPath(p.name); err != nil {
			out = append(out, Missing{p.name, p.why, "apt-get install -y --no-install-recommends " + p.pkg})
		}
	}
	if !hasOverlay() {
		if _, err := exec.LookPath("fuse-overlayfs"); err != nil {
			out = append(out, Missing{"overlayfs", "gives every child disk its own layer",
				"modprobe overlay, or apt-get install -y --no-install-recommends fuse-overlayfs"})
		}
	}
	return out
}

// ready turns Preflight's list into one error.
func ready() error {
	missing := Preflight()
	if len(missing) == 0 {
		return nil
	}
	lines := make([]string, len(missing))
	for i, m := range missing {
		lines[i] = m.String()
	}
	return errs.New(errs.Unsupported, "start sandbox", "", "this machine lacks what guests need: %s", strings.Join(lines, "; ")).
		WithHint("run the commands named, or start the sandbox without guests")
}

func findWine() string {
	for _, w := range wineBinaries {
		if p, err := exec.LookPath(w); err == nil {
			return p
		}
	}
	return ""
}

func hasOverlay() bool {
	b, err := os.ReadFile("/proc/filesystems")
	return err == nil && strings.Contains(string(b), "\toverlay\n")
}
