package agent

import "golang.org/x/sys/unix"

// NewSystemDisk gives none: the machine's disk is not the agent's own.
func NewSystemDisk() SystemDisk { return noSystemDisk{} }

// SpaceOf is what the file system of a folder has, and what of it is free.
func SpaceOf(folder string) (size, free int64, err error) {
	var s unix.Statfs_t
	if err := unix.Statfs(folder, &s); err != nil {
		return 0, 0, err
	}
	return int64(s.Blocks) * s.Bsize, int64(s.Bavail) * s.Bsize, nil
}
