package sandbox

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/fwddll"
)

// Wine is a Windows like that of the guests, without a VM around it: for whoever
// wants to run a program as guests do.
type Wine struct {
	Prefix  string // holds drive_c
	program string
	env     []string
}

// NewWine makes a Windows below dir, which takes some ten seconds.
func NewWine(ctx context.Context, dir string, log *zap.Logger) (*Wine, error) {
	w := &Wine{program: findWine()}
	var err error
	if w.Prefix, err = makePrefix(ctx, w.program, dir, log); err != nil {
		return nil, err
	}
	w.env = wineEnv(w.Prefix, markerOf(w.Prefix)+"alone")
	return w, nil
}

// Command is a program of that Windows. Its process is the Windows program's own.
func (w *Wine) Command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, w.program, args...)
	cmd.Env = w.env
	return cmd
}

// Close ends every program.
func (w *Wine) Close(ctx context.Context) error {
	return errors.Join(endWine(ctx, w.program, w.env), killMarked(ctx, w.env[len(w.env)-1]))
}

// wineEnv is a guest's environment.
func wineEnv(prefix, mark string) []string {
	return []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.TempDir(), "LANG=C.UTF-8", "WINEPREFIX=" + prefix,
		"WINEDEBUG=-all", "WINEDLLOVERRIDES=mscoree,mshtml=", mark}
}

// makePrefix gives the cached prefix for a version of Wine, and makes it the
// first time, which takes some ten seconds.
func makePrefix(ctx context.Context, wine, cache string, log *zap.Logger) (string, error) {
	const step = "make Wine prefix"
	version, err := exec.CommandContext(ctx, wine, "--version").Output()
	if err != nil {
		return "", errs.New(errs.Unsupported, step, wine, "%w", err)
	}
	dll, err := fwddll.BcryptPrimitives()
	if err != nil {
		return "", errs.New(errs.Internal, step, "", "%w", err)
	}
	sum := sha256.Sum256(append(append(version, 0, 1), dll...))
	dir := filepath.Join(cache, fmt.Sprintf("wine-prefix-%x", sum[:8]))
	lock, err := os.OpenFile(dir+".lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return "", errs.New(errs.Unavailable, step, dir, "%w", err)
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return "", errs.New(errs.Unavailable, step, dir, "%w", err)
	}
	if _, err := os.Stat(dir); err == nil {
		return dir, nil
	}
	log.Info("sandbox: making a Wine prefix, once for this version of Wine", zap.String("dir", dir))
	tmp := dir + ".new"
	if err := os.RemoveAll(tmp); err != nil {
		return "", errs.New(errs.Unavailable, step, tmp, "%w", err)
	}
	if err := fillPrefix(ctx, wine, tmp, dll); err != nil {
		return "", errs.New(errs.Unavailable, step, tmp, "%w", errors.Join(err, os.RemoveAll(tmp)))
	}
	if err := os.Rename(tmp, dir); err != nil {
		return "", errs.New(errs.Unavailable, step, dir, "%w", err)
	}
	return dir, nil
}

func fillPrefix(ctx context.Context, wine, dir string, dll []byte) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	mark := markerOf(dir) + "prefix"
	env := wineEnv(dir, mark)
	for _, args := range [][]string{{"wineboot", "-u"}, {"winecfg", "-v", "win10"}} {
		cmd := exec.CommandContext(ctx, wine, args...)
		cmd.Env = env
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w: %.300s", args[0], err, out)
		}
	}
	// The registry reaches its files when the server ends.
	if err := endWine(ctx, wine, env); err != nil {
		return err
	}
	if err := killMarked(ctx, mark); err != nil {
		return err
	}
	// A guest sees no drive of the host.
	drives := filepath.Join(dir, "dosdevices")
	entries, err := os.ReadDir(drives)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.Name() != "c:" {
			if err := os.Remove(filepath.Join(drives, e.Name())); err != nil {
				return err
			}
		}
	}
	return os.WriteFile(filepath.Join(dir, "drive_c", "windows", "system32", fwddll.BcryptPrimitivesName), dll, 0o644)
}

// endWine ends a prefix' server in peace: the registry is written.
func endWine(ctx context.Context, wine string, env []string) error {
	server := filepath.Join(filepath.Dir(wine), "wineserver")
	if _, err := os.Stat(server); err != nil {
		server = "wineserver"
	}
	cmd := exec.CommandContext(ctx, server, "-k", "-w")
	cmd.Env = env
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if errors.As(err, &exit) && len(strings.TrimSpace(string(out))) == 0 {
		return nil // there was none
	}
	return err
}
