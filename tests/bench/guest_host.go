package main

import (
	"context"
	"net"
	"sync"

	"berth/guestinfo"
)

// guestHost plays a VM's outside for one agent after the other.
type guestHost struct {
	listener net.Listener
	end      context.CancelFunc
	wg       sync.WaitGroup

	mu     sync.Mutex
	values map[string]string
	orders chan guestinfo.Order
	halted chan struct{}
	told   chan struct{} // a report has come
}

func newGuestHost(ctx context.Context) (*guestHost, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	ctx, end := context.WithCancel(ctx)
	h := &guestHost{listener: l, end: end}
	h.wg.Go(func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			h.wg.Go(func() {
				// A guest that is ended breaks its connection.
				_ = guestinfo.ServeRPCI(ctx, conn, func(string) (guestinfo.Handler, bool) { return h, true })
			})
		}
	})
	return h, nil
}

func (h *guestHost) close() {
	h.listener.Close()
	h.end()
	h.wg.Wait()
}

// give makes s the spec of the next agent.
func (h *guestHost) give(s guestinfo.Spec) error {
	kv, err := guestinfo.EncodeSpec(s)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.values = kv
	h.orders, h.halted = make(chan guestinfo.Order, 1), make(chan struct{})
	h.told = make(chan struct{}, 1)
	return err
}

// status is the agent's last one.
func (h *guestHost) status() (guestinfo.Status, error) {
	return guestinfo.DecodeStatus(func(k string) (string, bool) { return h.Get(context.Background(), k) })
}

// reported waits until the agent has told that its entrypoint runs.
func (h *guestHost) reported(ctx context.Context) error {
	h.mu.Lock()
	told := h.told
	h.mu.Unlock()
	for {
		select {
		case <-told:
		case <-ctx.Done():
			return ctx.Err()
		}
		if s, err := h.status(); err == nil && s.Phase == guestinfo.PhaseRunning {
			return nil
		}
	}
}

func (h *guestHost) Get(_ context.Context, k string) (string, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	v, ok := h.values[k]
	return v, ok
}

func (h *guestHost) Set(_ context.Context, k, v string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.values[k] = v
	select {
	case h.told <- struct{}{}:
	default:
	}
	return nil
}

func (h *guestHost) Halt(context.Context) error { close(h.halted); return nil }

func (h *guestHost) WaitOrder(ctx context.Context) (guestinfo.Order, error) {
	h.mu.Lock()
	orders := h.orders
	h.mu.Unlock()
	select {
	case o := <-orders:
		return o, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func (h *guestHost) Capability(context.Context, string) {}
