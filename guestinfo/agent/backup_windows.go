package agent

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"
	"unsafe"

	"github.com/Microsoft/go-winio"
	"golang.org/x/sys/windows"
)

// backup copies with backup semantics: security descriptors, extended
// attributes, alternate streams and reparse points come along, and permissions
// stand in nobody's way. Its paths begin with \\?\.
type backup struct{ losses losses }

func (b backup) lost() losses { return b.losses }

func (backup) complete() bool { return true }

func (b backup) stat(path string) (node, error) { return plain{}.stat(path) }

func (b backup) makeDir(src, dst string, n node) error {
	if err := os.Mkdir(dst, 0o755); err != nil {
		return err
	}
	_, err := b.copyStreams(src, dst, windows.OPEN_EXISTING)
	if err == nil && n.reparse {
		err = setMeta(dst, n) // nothing below it comes later
	}
	return err
}

func (b backup) adoptDir(src, dst string, _ node) error {
	_, err := b.copyStreams(src, dst, windows.OPEN_EXISTING)
	return err
}

func (b backup) copyFile(src, dst string, n node) (int64, error) {
	size, err := b.copyStreams(src, dst, windows.CREATE_NEW)
	if err != nil {
		return size, err
	}
	return size, setMeta(dst, n)
}

// copyStreams carries a name's backup streams over and gives the bytes of
// content. Object IDs stay behind: they are unique on a volume; so do the
// names of links, which the bake makes itself.
func (b backup) copyStreams(src, dst string, mode uint32) (size int64, err error) {
	const share = windows.FILE_SHARE_READ | windows.FILE_SHARE_WRITE | windows.FILE_SHARE_DELETE
	in, err := winio.OpenForBackup(src, windows.GENERIC_READ|windows.ACCESS_SYSTEM_SECURITY, share, windows.OPEN_EXISTING)
	if err != nil {
		return 0, err
	}
	defer in.Close() // read only
	out, err := winio.OpenForBackup(dst, windows.GENERIC_READ|windows.GENERIC_WRITE|windows.WRITE_DAC|windows.WRITE_OWNER|windows.ACCESS_SYSTEM_SECURITY, share, mode)
	if err != nil {
		return 0, err
	}
	reader, writer := winio.NewBackupFileReader(in, true), winio.NewBackupFileWriter(out, true)
	size, err = b.pump(winio.NewBackupStreamReader(reader), winio.NewBackupStreamWriter(writer))
	return size, errors.Join(err, writer.Close(), reader.Close(), out.Close())
}

func (b backup) pump(r *winio.BackupStreamReader, w *winio.BackupStreamWriter) (size int64, err error) {
	buf := make([]byte, 256<<10)
	for {
		h, err := r.Next()
		if err == io.EOF {
			return size, nil
		}
		if err != nil {
			return size, err
		}
		switch h.Id {
		case winio.BackupData, winio.BackupAlternateData, winio.BackupSparseBlock:
			size += h.Size
		case winio.BackupSecurity, winio.BackupEaData, winio.BackupReparseData:
		case winio.BackupLink, winio.BackupObjectId:
			continue
		default:
			b.losses["backup stream "+strconv.Itoa(int(h.Id))]++
			continue
		}
		if err := w.WriteHeader(h); err != nil {
			return size, err
		}
		if _, err := io.CopyBuffer(onlyWriter{w}, onlyReader{r}, buf); err != nil {
			return size, err
		}
	}
}

func (b backup) finish(dst string, n node) error { return setMeta(dst, n) }

func (b backup) link(old, new string) error { return os.Link(old, new) }

func (b backup) rename(old, new string) error { return os.Rename(old, new) }

// remove removes a tree. What is in use, such as a loaded DLL, cannot be
// removed but moved out of the way; Windows removes it at its next start.
func (b backup) remove(path string) error {
	n, err := b.stat(path)
	if notFound(errors.Unwrap(err)) || errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if n.dir && !n.reparse {
		names, err := list(path)
		if err != nil {
			return err
		}
		for _, name := range names {
			if err := b.remove(below(path, name)); err != nil {
				return err
			}
		}
	}
	if err := dispose(path); err == nil {
		return nil
	}
	return b.moveAside(path)
}

// dispose deletes one name by its handle, read-only or not, at once.
func dispose(path string) error {
	h, err := openNode(path, windows.DELETE|windows.FILE_WRITE_ATTRIBUTES)
	if err != nil {
		return &os.PathError{Op: "open to delete", Path: path, Err: err}
	}
	defer windows.CloseHandle(h)
	flags := uint32(windows.FILE_DISPOSITION_DELETE | windows.FILE_DISPOSITION_POSIX_SEMANTICS | windows.FILE_DISPOSITION_IGNORE_READONLY_ATTRIBUTE)
	if err := windows.SetFileInformationByHandle(h, windows.FileDispositionInfoEx, (*byte)(unsafe.Pointer(&flags)), uint32(unsafe.Sizeof(flags))); err != nil {
		return &os.PathError{Op: "delete", Path: path, Err: err}
	}
	return nil
}

// asideDir holds what was in use, on the same volume.
const asideDir = `\\?\C:\ProgramData\berth\replaced`

func (b backup) moveAside(path string) error {
	if err := os.MkdirAll(asideDir, 0o700); err != nil {
		return err
	}
	aside := below(asideDir, strconv.FormatInt(time.Now().UnixNano(), 36))
	if err := os.Rename(path, aside); err != nil {
		return fmt.Errorf("in use and cannot be moved: %w", err)
	}
	p, err := windows.UTF16PtrFromString(aside)
	if err == nil {
		err = windows.MoveFileEx(p, nil, windows.MOVEFILE_DELAY_UNTIL_REBOOT)
	}
	if err != nil {
		return err
	}
	b.losses["removal until the next start of files in use"]++
	return nil
}
