package sandbox

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/fwddll"
)

// guestHost is what all living guests share.
type guestHost struct {
	log    *zap.Logger
	wine   string
	prefix string // the bottom layer, read-only
	dir    string // has a folder per running guest
	fuse   bool   // layers are mounted by fuse-overlayfs
	group  *cgroup
	net    *network // nil without root
	rpci   net.Listener

	mu     sync.Mutex
	tokens map[string]*guest
	nextLo int // loopback addresses given
}

// startGuestHost makes the prefix, the network and the RPCI listener.
func (s *Sandbox) startGuestHost(ctx context.Context) (err error) {
	if s.opt.Guests != GuestsWine {
		return nil
	}
	sweepTemporary(ctx, s.log)
	h := &guestHost{log: s.log, wine: findWine(), dir: filepath.Join(s.dir, "guests", "vms"), tokens: map[string]*guest{}}
	s.guests = h // Close ends whatever of it was made
	for _, d := range []string{h.dir, s.layersDir()} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			return errs.New(errs.Unavailable, "make folder", d, "%w", err)
		}
	}
	if h.prefix, err = makePrefix(ctx, h.wine, s.opt.CacheDir, s.log); err != nil {
		return err
	}
	if h.fuse, err = probeOverlay(ctx, filepath.Join(s.dir, "guests")); err != nil {
		return errs.New(errs.Unsupported, "mount overlay", s.dir, "%w", err)
	}
	left := leftovers{}
	h.group = &cgroup{}
	if root := cgroupRoot(); root != "" {
		h.group.path = filepath.Join(root, "berth-sandbox-"+randomText(6))
		left.Cgroup = h.group.path
		if err := s.state.write(left); err != nil {
			return err
		}
		if err := os.Mkdir(h.group.path, 0o755); err != nil {
			return errs.New(errs.Unavailable, "make control group", h.group.path, "%w", err)
		}
	}
	listen := "127.0.0.1:0"
	if os.Geteuid() == 0 {
		h.net, err = newNetwork(ctx, func(bridge string) error {
			left.Bridge = bridge
			return s.state.write(left)
		})
		if err != nil {
			return errs.New(errs.Unavailable, "make guests' network", "", "%w", err)
		}
		listen = h.net.gateway.String() + ":0"
	}
	if h.rpci, err = net.Listen("tcp", listen); err != nil {
		return errs.New(errs.Unavailable, "listen for guests", listen, "%w", err)
	}
	s.wg.Go(func() { s.serveGuests(h) })
	return nil
}

// serveGuests accepts RPCI connections until the listener is closed.
func (s *Sandbox) serveGuests(h *guestHost) {
	stop := context.AfterFunc(s.ctx, func() { h.rpci.Close() })
	defer stop()
	for {
		conn, err := h.rpci.Accept()
		if err != nil {
			return
		}
		s.wg.Go(func() {
			err := guestinfo.ServeRPCI(s.ctx, conn, func(token string) (guestinfo.Handler, bool) {
				g := h.find(token)
				return g, g != nil
			})
			if err != nil && s.ctx.Err() == nil {
				s.log.Debug("sandbox: guest's channel", zap.Error(err))
			}
		})
	}
}

func (h *guestHost) find(token string) *guest {
	h.mu.Lock()
	defer h.mu.Unlock()
	var found *guest
	for t, g := range h.tokens {
		if subtle.ConstantTimeCompare([]byte(t), []byte(token)) == 1 {
			found = g
		}
	}
	return found
}

func (h *guestHost) register(token string, g *guest) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.tokens[token] = g
}

func (h *guestHost) forget(token string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.tokens, token)
}

// loopback gives the next of 127.16.0.0/12.
func (h *guestHost) loopback() netip.Addr {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.nextLo++
	return netip.AddrFrom4([4]byte{127, 16 + byte(h.nextLo>>16&0xf), byte(h.nextLo >> 8), byte(h.nextLo)})
}

func (h *guestHost) close() error {
	ctx := context.Background()
	var all []error
	if h.rpci != nil {
		if err := h.rpci.Close(); !errors.Is(err, net.ErrClosed) {
			all = append(all, err)
		}
	}
	if h.group != nil && h.group.path != "" {
		all = append(all, h.group.removeTree(ctx))
	}
	if h.net != nil {
		all = append(all, h.net.close(ctx))
	}
	return errors.Join(all...)
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
