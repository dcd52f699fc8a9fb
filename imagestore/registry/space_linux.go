package registry

import "syscall"

// freeBytes is what the file system of dir has for this user.
func freeBytes(dir string) (int64, error) {
	var st syscall.Statfs_t
	if err := syscall.Statfs(dir, &st); err != nil {
		return 0, err
	}
	free := st.Bavail * uint64(st.Bsize)
	return int64(min(free, 1<<62)), nil
}
