package agent

import (
	"context"
	"io/fs"
	"os"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
)

// systemBaker bakes onto this Windows' own C:.
type systemBaker struct{}

// NewBaker gives the system's baker.
func NewBaker() Baker { return systemBaker{} }

// ImageVolume takes the sandbox's word under Wine, which has no disks, and
// looks for the partition everywhere else.
func (systemBaker) ImageVolume(ctx context.Context, b guestinfo.Bake, e guestinfo.Endpoint) (string, error) {
	if inSandbox() && e.ImageVolume != "" {
		return strings.TrimSuffix(e.ImageVolume, `\`) + `\`, nil
	}
	return findVolume(ctx, b)
}

// Files gives backup semantics, except under Wine, where they do not exist.
func (systemBaker) Files() (files, string, string, error) {
	const state = `\ProgramData\berth\bake`
	if inSandbox() {
		l := losses{}
		for _, what := range []string{"security descriptors", "alternate streams", "extended attributes", "reparse points"} {
			l[what+" (not available under Wine)"] = 0
		}
		return plain{losses: l, partial: true}, `C:\`, `C:` + state, nil
	}
	if err := enablePrivileges("SeBackupPrivilege", "SeRestorePrivilege", "SeSecurityPrivilege", "SeTakeOwnershipPrivilege", "SeCreateSymbolicLinkPrivilege"); err != nil {
		return nil, "", "", err
	}
	return backup{losses{}}, `\\?\C:\`, `\\?\C:` + state, nil
}

// Registry swaps hives under a Windows, and edits them in place under Wine,
// which can do nothing else.
func (systemBaker) Registry(state string) (hives, error) {
	if inSandbox() {
		return liveHives{losses{"security descriptors of registry keys (not available under Wine)": 0}}, nil
	}
	if err := enablePrivileges("SeBackupPrivilege", "SeRestorePrivilege"); err != nil {
		return nil, err
	}
	return &swappedHives{dir: strings.TrimPrefix(state, `\\?\`) + `\hives`, losses: losses{}}, nil
}

// platformNode is what only Windows has to copy.
type platformNode struct {
	accessed time.Time
	attr     uint32    // FILE_ATTRIBUTE_…
	created  time.Time // zero where unknown
}

// identify adds what the directory entry does not tell.
func identify(path string, i fs.FileInfo, n *node) error {
	if d, ok := i.Sys().(*syscall.Win32FileAttributeData); ok {
		n.attr = d.FileAttributes
		n.accessed, n.created = time.Unix(0, d.LastAccessTime.Nanoseconds()), time.Unix(0, d.CreationTime.Nanoseconds())
		n.reparse = n.reparse || d.FileAttributes&windows.FILE_ATTRIBUTE_REPARSE_POINT != 0
		n.dir = d.FileAttributes&windows.FILE_ATTRIBUTE_DIRECTORY != 0
	}
	h, err := openNode(path, windows.FILE_READ_ATTRIBUTES)
	if err != nil {
		return &fs.PathError{Op: "open", Path: path, Err: err}
	}
	defer windows.CloseHandle(h)
	var info windows.ByHandleFileInformation
	if err := windows.GetFileInformationByHandle(h, &info); err != nil {
		return &fs.PathError{Op: "stat", Path: path, Err: err}
	}
	n.id, n.links = uint64(info.FileIndexHigh)<<32|uint64(info.FileIndexLow), info.NumberOfLinks
	return nil
}

// openNode opens a name itself, directory or reparse point, past its
// permissions when the process may.
func openNode(path string, access uint32) (windows.Handle, error) {
	p, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return 0, err
	}
	return windows.CreateFile(p, access, windows.FILE_SHARE_READ|windows.FILE_SHARE_WRITE|windows.FILE_SHARE_DELETE, nil,
		windows.OPEN_EXISTING, windows.FILE_FLAG_BACKUP_SEMANTICS|windows.FILE_FLAG_OPEN_REPARSE_POINT, 0)
}

// keptAttributes are those that can be set; the others follow from content.
const keptAttributes = windows.FILE_ATTRIBUTE_READONLY | windows.FILE_ATTRIBUTE_HIDDEN | windows.FILE_ATTRIBUTE_SYSTEM |
	windows.FILE_ATTRIBUTE_ARCHIVE | windows.FILE_ATTRIBUTE_NOT_CONTENT_INDEXED | windows.FILE_ATTRIBUTE_OFFLINE | windows.FILE_ATTRIBUTE_TEMPORARY

// setMeta sets times, then attributes: a read-only file keeps its times.
func setMeta(dst string, n node) error {
	h, err := openNode(dst, windows.FILE_WRITE_ATTRIBUTES)
	if err != nil {
		return &fs.PathError{Op: "open", Path: dst, Err: err}
	}
	created, accessed, modified := filetime(n.created), filetime(n.accessed), filetime(n.modified)
	err = windows.SetFileTime(h, &created, &accessed, &modified)
	windows.CloseHandle(h)
	if err != nil {
		return &fs.PathError{Op: "set times", Path: dst, Err: err}
	}
	attr := n.attr & keptAttributes
	if attr == 0 {
		attr = windows.FILE_ATTRIBUTE_NORMAL
	}
	p, err := windows.UTF16PtrFromString(dst)
	if err == nil {
		err = windows.SetFileAttributes(p, attr)
	}
	if err != nil {
		return &fs.PathError{Op: "set attributes", Path: dst, Err: err}
	}
	return nil
}

// filetime gives zero, which means unchanged, for an unknown time.
func filetime(t time.Time) windows.Filetime {
	if t.IsZero() {
		return windows.Filetime{}
	}
	return windows.NsecToFiletime(t.UnixNano())
}

// notFound is whether a name is missing.
func notFound(err error) bool { return os.IsNotExist(err) || err == windows.ERROR_PATH_NOT_FOUND }
