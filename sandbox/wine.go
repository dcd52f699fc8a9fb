package sandbox

import (
	"context"
	"crypto/subtle"
	"errors"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"sync"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
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
	tokens map[string]caller
	nextLo int // loopback addresses given
}

// startGuestHost makes the prefix, the network and the RPCI listener.
func (s *Sandbox) startGuestHost(ctx context.Context) (err error) {
	if s.opt.Guests != GuestsWine {
		return nil
	}
	sweepTemporary(ctx, s.log)
	h := &guestHost{log: s.log, wine: findWine(), dir: filepath.Join(s.dir, "guests", "vms"), tokens: map[string]caller{}}
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
				return h.find(token)
			})
			if err != nil && s.ctx.Err() == nil {
				s.log.Debug("sandbox: guest's channel", zap.Error(err))
			}
		})
	}
}

func (h *guestHost) find(token string) (guestinfo.Handler, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	var found caller
	for t, c := range h.tokens {
		if subtle.ConstantTimeCompare([]byte(t), []byte(token)) == 1 {
			found = c
		}
	}
	return found, found.guest != nil
}

func (h *guestHost) register(token string, c caller) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.tokens[token] = c
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
