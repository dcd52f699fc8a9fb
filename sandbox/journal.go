package sandbox

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"syscall"

	"go.uber.org/zap"

	"berth/internal/errs"
)

// leftovers is what a sandbox makes outside its folder, so that a successor can
// clean up after one that was killed. Mounts and processes are found by the
// folder itself.
type leftovers struct {
	Bridge string `json:"bridge,omitempty"` // of the guests' network; namespaces begin with its name
	Cgroup string `json:"cgroup,omitempty"`
}

// journal keeps leftovers on the disk and the folder to one sandbox.
type journal struct {
	file string
	lock *os.File
	now  leftovers
}

// openJournal takes the folder and cleans what a predecessor left. It is a
// Conflict when another sandbox lives in it.
func openJournal(ctx context.Context, file string, log *zap.Logger) (*journal, error) {
	const step = "take sandbox folder"
	dir := filepath.Dir(file)
	lock, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, errs.New(errs.Unavailable, step, dir, "%w", err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(errs.New(errs.Conflict, step, dir, "another sandbox uses it"), lock.Close())
	}
	j := &journal{file: file, lock: lock}
	if b, err := os.ReadFile(file); err == nil {
		var old leftovers
		if err := json.Unmarshal(b, &old); err != nil {
			log.Warn("sandbox: unreadable journal", zap.String("file", file), zap.Error(err))
		}
		if err := cleanLeftovers(ctx, dir, old); err != nil {
			return nil, errors.Join(errs.New(errs.Unavailable, "clean an earlier sandbox's leftovers", dir, "%w", err), lock.Close())
		}
	}
	return j, j.write(leftovers{})
}

// write replaces the journal's content before the things it names are made.
func (j *journal) write(l leftovers) error {
	b, err := json.Marshal(l)
	if err != nil {
		return errs.New(errs.Internal, "write journal", j.file, "%w", err)
	}
	tmp := j.file + ".new"
	if err := os.WriteFile(tmp, b, 0o600); err != nil {
		return errs.New(errs.Unavailable, "write journal", j.file, "%w", err)
	}
	if err := os.Rename(tmp, j.file); err != nil {
		return errs.New(errs.Unavailable, "write journal", j.file, "%w", err)
	}
	j.now = l
	return nil
}

// close gives the folder back; nothing is left to clean.
func (j *journal) close() error {
	return errors.Join(os.Remove(j.file), j.lock.Close())
}

// sweepTemporary cleans temporary folders of sandboxes that were killed.
func sweepTemporary(ctx context.Context, log *zap.Logger) {
	files, err := filepath.Glob(filepath.Join(os.TempDir(), tempPattern, "leftovers.json"))
	if err != nil {
		return
	}
	for _, f := range files {
		j, err := openJournal(ctx, f, log)
		if err != nil {
			if !errs.Is(err, errs.Conflict) {
				log.Warn("sandbox: an earlier one's leftovers stay", zap.Error(err))
			}
			continue
		}
		if err := errors.Join(j.close(), os.RemoveAll(filepath.Dir(f))); err != nil {
			log.Warn("sandbox: an earlier one's folder stays", zap.Error(err))
		}
	}
}

// cleanLeftovers ends processes, mounts and networks of a sandbox that died.
func cleanLeftovers(ctx context.Context, dir string, old leftovers) error {
	var all []error
	if old.Cgroup != "" {
		all = append(all, (&cgroup{old.Cgroup}).removeTree(ctx))
	}
	all = append(all, killMarked(ctx, markerOf(dir)))
	mounts, err := mountsBelow(filepath.Join(dir, "guests"))
	all = append(all, err)
	for _, m := range mounts {
		all = append(all, unmount(m))
	}
	if old.Bridge != "" {
		all = append(all, removeNetwork(ctx, old.Bridge))
	}
	return errors.Join(all...)
}
