package space

import (
	"errors"
	"math"
	"os"
	"syscall"
)

const keepSize = 1 // FALLOC_FL_KEEP_SIZE

// allocate reports false where the file system cannot do it.
func allocate(f *os.File, from, n int64) (bool, error) {
	for {
		err := syscall.Fallocate(int(f.Fd()), keepSize, from, n)
		switch {
		case errors.Is(err, syscall.EINTR):
			continue
		case errors.Is(err, syscall.EOPNOTSUPP), errors.Is(err, syscall.ENOSYS):
			return false, nil
		}
		return err == nil, err
	}
}

func full(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG)
}

// Free is what the file system of dir has for this user, in bytes.
func Free(dir string) (int64, error) {
	var st syscall.Statfs_t
	if err := syscall.Statfs(dir, &st); err != nil {
		return 0, &os.PathError{Op: "statfs", Path: dir, Err: err}
	}
	return bytes(&st), nil
}

func freeAt(f *os.File) (int64, error) {
	var st syscall.Statfs_t
	if err := syscall.Fstatfs(int(f.Fd()), &st); err != nil {
		return 0, &os.PathError{Op: "statfs", Path: f.Name(), Err: err}
	}
	return bytes(&st), nil
}

func bytes(st *syscall.Statfs_t) int64 {
	if st.Blocks == 0 {
		return math.MaxInt64 // a file system that has no size, such as ramfs
	}
	return int64(min(st.Bavail*uint64(st.Bsize), 1<<62))
}
