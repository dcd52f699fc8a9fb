package sandbox

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"

	"berth/internal/errs"
)

// maxNetworks is how many sandboxes can have a network at once: each has a /22
// of 10.89.0.0/16.
const maxNetworks = 64

// maxGuests is how many guests a /22 holds beside the bridge.
const maxGuests = 1020

// network is a bridge without a way out, and the guests' namespaces on it.
type network struct {
	bridge  string
	gateway netip.Addr
	lock    *os.File // keeps the bridge's number ours

	mu   sync.Mutex
	used map[int]bool
}

// netns is one guest's namespace.
type netns struct {
	net  *network
	n    int
	name string
	addr netip.Addr

	more   []int    // numbers of further NICs
	cables []string // the host's ends of them
	routes []string // of static addresses, on the host
}

// newNetwork takes the first free number and makes its bridge. note is called
// with the bridge's name before anything is made.
func newNetwork(ctx context.Context, note func(bridge string) error) (*network, error) {
	dir := "/run/berth-sandbox"
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	for i := range maxNetworks {
		lock, err := os.OpenFile(filepath.Join(dir, fmt.Sprintf("net-%d.lock", i)), os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			return nil, err
		}
		if syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) != nil {
			if err := lock.Close(); err != nil {
				return nil, err
			}
			continue
		}
		w := &network{bridge: fmt.Sprintf("bsb%d", i), gateway: netip.AddrFrom4([4]byte{10, 89, byte(i * 4), 1}), lock: lock, used: map[int]bool{}}
		if err := w.make(ctx, note); err != nil {
			return nil, errors.Join(err, lock.Close())
		}
		return w, nil
	}
	return nil, errs.New(errs.Quota, "make network", "", "%d sandboxes run already", maxNetworks)
}

func (w *network) make(ctx context.Context, note func(string) error) error {
	if err := note(w.bridge); err != nil {
		return err
	}
	// A bridge of this number is a dead sandbox's: the lock is ours.
	if err := removeNetwork(ctx, w.bridge); err != nil {
		return err
	}
	for _, args := range [][]string{
		{"link", "add", w.bridge, "type", "bridge"},
		{"addr", "add", w.gateway.String() + "/22", "dev", w.bridge},
		{"link", "set", w.bridge, "up"},
	} {
		if err := run(ctx, "ip", args...); err != nil {
			return errors.Join(err, removeNetwork(ctx, w.bridge))
		}
	}
	return nil
}

// removeNetwork removes a bridge with its namespaces; missing is no error.
func removeNetwork(ctx context.Context, bridge string) error {
	names, err := filepath.Glob("/run/netns/" + bridge + "-*")
	if err != nil {
		return err
	}
	links, err := filepath.Glob("/sys/class/net/" + bridge + "v*")
	if err != nil {
		return err
	}
	var all []error
	for _, l := range links {
		all = append(all, removeLink(ctx, filepath.Base(l)))
	}
	for _, n := range names {
		all = append(all, run(ctx, "ip", "netns", "del", filepath.Base(n)))
	}
	all = append(all, removeLink(ctx, bridge))
	return errors.Join(all...)
}

// removeLink removes a device; missing is no error.
func removeLink(ctx context.Context, name string) error {
	there := func() bool { _, err := os.Stat("/sys/class/net/" + name); return err == nil }
	if !there() {
		return nil
	}
	if err := run(ctx, "ip", "link", "del", name); err != nil && there() {
		return err
	}
	return nil
}

func (w *network) close(ctx context.Context) error {
	return errors.Join(removeNetwork(ctx, w.bridge), w.lock.Close())
}

// add makes a namespace with an address and a MAC of its own.
func (w *network) add(ctx context.Context, mac string) (*netns, error) {
	n := w.take()
	if n < 0 {
		return nil, errs.New(errs.Quota, "make guest network", w.bridge, "%d guests run already", maxGuests)
	}
	ns := &netns{net: w, n: n, name: fmt.Sprintf("%s-%d", w.bridge, n), addr: w.address(n)}
	veth := ns.veth()
	link := []string{"link", "add", veth, "type", "veth", "peer", "name", "eth0", "netns", ns.name}
	if mac != "" {
		link = append(link, "address", mac)
	}
	steps := [][]string{
		{"netns", "add", ns.name}, link,
		{"link", "set", veth, "master", w.bridge, "up"},
		{"-n", ns.name, "addr", "add", ns.addr.String() + "/22", "dev", "eth0"},
		{"-n", ns.name, "link", "set", "lo", "up"},
		{"-n", ns.name, "link", "set", "eth0", "up"},
	}
	for _, args := range steps {
		if err := run(ctx, "ip", args...); err != nil {
			return nil, errors.Join(err, ns.remove(context.WithoutCancel(ctx)))
		}
	}
	return ns, nil
}

// address is that of number n; .1 is the bridge.
func (w *network) address(n int) netip.Addr {
	host := n + 1
	b := w.gateway.As4()
	return netip.AddrFrom4([4]byte{b[0], b[1], b[2] + byte(host>>8), byte(host)})
}

func (w *network) take() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	for n := 1; n <= maxGuests; n++ {
		if host := n + 1; !w.used[n] && host&0xff != 0 && host&0xff != 0xff {
			w.used[n] = true
			return n
		}
	}
	return -1
}

// veth is the host's end of the guest's cable.
func (n *netns) veth() string { return fmt.Sprintf("%sv%d", n.net.bridge, n.n) }

// remove removes the devices and the namespace. The kernel would remove the
// devices too, but some time after the namespace's end: the next guest of this
// number would find their names taken.
func (n *netns) remove(ctx context.Context) error {
	err := errors.Join(n.unplug(ctx), removeLink(ctx, n.veth()))
	if _, e := os.Stat("/run/netns/" + n.name); e == nil {
		err = errors.Join(err, run(ctx, "ip", "netns", "del", n.name))
	}
	n.net.mu.Lock()
	for _, slot := range append(n.more, n.n) {
		delete(n.net.used, slot)
	}
	n.net.mu.Unlock()
	return err
}

// traffic is what the guest received and sent, in bytes.
func (n *netns) traffic() (rx, tx uint64) {
	read := func(name string) uint64 {
		b, err := os.ReadFile(filepath.Join("/sys/class/net", n.veth(), "statistics", name))
		if err != nil {
			return 0
		}
		v, err := strconv.ParseUint(strings.TrimSpace(string(b)), 10, 64)
		if err != nil {
			return 0
		}
		return v
	}
	return read("tx_bytes"), read("rx_bytes") // the host's end sends what the guest receives
}

// command puts a program into the namespace.
func (n *netns) command(name string, args ...string) (string, []string) {
	if n == nil {
		return name, args
	}
	nsenter, err := exec.LookPath("nsenter")
	if err != nil {
		nsenter = "nsenter" // starting it says what is wrong
	}
	return nsenter, append([]string{"--net=/run/netns/" + n.name, "--", name}, args...)
}
