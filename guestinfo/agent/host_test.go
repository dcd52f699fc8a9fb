//go:build linux

package agent

import (
	"bytes"
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

// host plays a VM's outside: keys, orders, halt.
type host struct {
	t      *testing.T
	e      guestinfo.Endpoint
	orders chan guestinfo.Order
	halted chan struct{}

	mu      sync.Mutex
	values  map[string]string
	refuse  error
	frozen  func(context.Context) error // what a freeze does; nil: it is not known
	changed chan struct{}
	history []guestinfo.Status
}

// newHost listens on a loopback port until the test ends.
func newHost(t *testing.T) *host {
	t.Helper()
	h := &host{t: t, orders: make(chan guestinfo.Order, 1), halted: make(chan struct{}), values: map[string]string{}, changed: make(chan struct{})}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			wg.Go(func() {
				if err := guestinfo.ServeRPCI(ctx, conn, func(s string) (guestinfo.Handler, bool) { return h, s == "secret" }); err != nil && ctx.Err() == nil {
					t.Log(err)
				}
			})
		}
	})
	t.Cleanup(func() { cancel(); l.Close(); wg.Wait() })
	h.e = guestinfo.Endpoint{Address: l.Addr().String(), Token: "secret"}
	return h
}

func (h *host) setSpec(s guestinfo.Spec) {
	h.t.Helper()
	kv, err := guestinfo.EncodeSpec(s)
	if err != nil {
		h.t.Fatal(err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for k, v := range kv {
		h.values[k] = v
	}
}

func (h *host) Get(_ context.Context, k string) (string, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	v, ok := h.values[k]
	return v, ok
}

func (h *host) Set(_ context.Context, k, v string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.refuse != nil {
		return h.refuse
	}
	h.values[k] = v
	s, err := guestinfo.DecodeStatus(func(k string) (string, bool) { v, ok := h.values[k]; return v, ok })
	if err != nil {
		h.t.Errorf("status: %v", err)
		return nil
	}
	if n := len(h.history); n > 0 && s.Sequence <= h.history[n-1].Sequence {
		h.t.Errorf("sequence %d after %d", s.Sequence, h.history[n-1].Sequence)
	}
	h.history = append(h.history, s)
	close(h.changed)
	h.changed = make(chan struct{})
	return nil
}

func (h *host) Halt(context.Context) error { close(h.halted); return nil }

func (h *host) WaitOrder(ctx context.Context) (guestinfo.Order, error) {
	select {
	case o := <-h.orders:
		return o, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// Freeze implements guestinfo.Freezer.
func (h *host) Freeze(ctx context.Context) error {
	if h.frozen == nil {
		return errs.New(errs.Unsupported, "", "", "Unknown command")
	}
	return h.frozen(ctx)
}

// become gives the machine another spec, as the host of an instant clone does;
// what its parent reported is not the clone's.
func (h *host) become(s guestinfo.Spec) {
	h.mu.Lock()
	clear(h.values)
	h.history = nil
	h.mu.Unlock()
	h.setSpec(s)
}

func (h *host) Capability(context.Context, string) {}

// patience is how long a test waits for what must come. Nothing is asserted
// about time; it only ends a test that would hang.
const patience = 3 * time.Minute

// await waits for a status for which ok holds, past ones included.
func (h *host) await(what string, ok func(guestinfo.Status) bool) guestinfo.Status {
	h.t.Helper()
	limit := time.After(patience)
	for seen := 0; ; {
		h.mu.Lock()
		list, changed := h.history, h.changed
		h.mu.Unlock()
		for ; seen < len(list); seen++ {
			if ok(list[seen]) {
				return list[seen]
			}
		}
		select {
		case <-changed:
		case <-limit:
			h.t.Fatalf("no status %s in time; last: %+v", what, list[max(0, len(list)-1):])
		}
	}
}

func (h *host) phase(p guestinfo.Phase) guestinfo.Status {
	h.t.Helper()
	return h.await(string(p), func(s guestinfo.Status) bool { return s.Phase == p })
}

func (h *host) last() guestinfo.Status {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.history) == 0 {
		return guestinfo.Status{}
	}
	return h.history[len(h.history)-1]
}

func (h *host) awaitHalt() {
	h.t.Helper()
	select {
	case <-h.halted:
	case <-time.After(patience):
		h.t.Fatalf("not halted in time; last: %+v", h.last())
	}
}

// buildProgram compiles testdata/program for an operating system.
func buildProgram(t *testing.T, goos, dir, pkg, name string) string {
	t.Helper()
	out := filepath.Join(dir, name)
	cmd := exec.Command("go", "build", "-trimpath", "-o", out, pkg)
	cmd.Env = append(os.Environ(), "GOOS="+goos, "CGO_ENABLED=0", "GOFLAGS=")
	if b, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build %s: %v\n%s", pkg, err, b)
	}
	return out
}

// console gives the lines of a console log as "stream:text".
func consoleLines(t *testing.T, path string) []string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	r := guestinfo.NewLogReader(bytes.NewReader(b))
	for {
		l, err := r.Next()
		if err != nil {
			return out
		}
		if len(l.Text) == 0 && l.Stream == guestinfo.StreamUnknown {
			continue // each agent begins with a newline
		}
		text := string(l.Stream) + ":" + string(l.Text)
		if l.Partial {
			text += "…"
		}
		out = append(out, text)
	}
}
