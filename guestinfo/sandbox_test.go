package guestinfo

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"berth/internal/errs"
)

// vm is a Handler over a map.
type vm struct {
	mu     sync.Mutex
	values map[string]string
	halted int
	orders chan Order
	caps   []string
}

func newVM() *vm { return &vm{values: map[string]string{}, orders: make(chan Order, 1)} }

func (v *vm) Get(_ context.Context, k string) (string, bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	s, ok := v.values[k]
	return s, ok
}

func (v *vm) Set(_ context.Context, k, s string) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	if k == "guestinfo.full" {
		return errors.New("setinfo limit reached")
	}
	v.values[k] = s
	return nil
}

func (v *vm) Halt(context.Context) error { v.mu.Lock(); v.halted++; v.mu.Unlock(); return nil }

func (v *vm) WaitOrder(ctx context.Context) (Order, error) {
	select {
	case o := <-v.orders:
		return o, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func (v *vm) Capability(_ context.Context, s string) {
	v.mu.Lock()
	v.caps = append(v.caps, s)
	v.mu.Unlock()
}

// listen serves v on a loopback port until the test ends.
func listen(t *testing.T, v *vm, token string) Endpoint {
	t.Helper()
	e := serveTokens(t, map[string]Handler{token: v})
	e.Token = token
	return e
}

// serveTokens serves a handler for each token.
func serveTokens(t *testing.T, tokens map[string]Handler) Endpoint {
	t.Helper()
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
				_ = ServeRPCI(ctx, conn, func(got string) (Handler, bool) { h, ok := tokens[got]; return h, ok })
			})
		}
	})
	t.Cleanup(func() { cancel(); l.Close(); wg.Wait() })
	return Endpoint{Address: l.Addr().String()}
}

func TestSandboxKeepsTheRulesOfAVMX(t *testing.T) {
	ctx := context.Background()
	v := newVM()
	v.values[SpecKey] = "what the host wrote"
	c, err := listen(t, v, "secret").Dial(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if s, ok, err := c.Get(ctx, SpecKey); err != nil || !ok || s != "what the host wrote" {
		t.Error(s, ok, err)
	}
	if _, ok, err := c.Get(ctx, "guestinfo.none"); ok || err != nil {
		t.Error(ok, err)
	}
	if err := c.Set(ctx, StatusKey, "a value with blanks "); err != nil || v.values[StatusKey] != "a value with blanks " {
		t.Error(err, v.values)
	}
	if err := c.Set(ctx, SpecKey, "forged"); !errs.Is(err, errs.Denied) || v.values[SpecKey] != "what the host wrote" {
		t.Error(err, v.values)
	}
	if err := c.Set(ctx, "guestinfo.full", "x"); !errs.Is(err, errs.Quota) {
		t.Error(err)
	}
	for text, want := range map[string]string{
		"info-get machine.id":       "0 Permission denied",
		"info-set machine.id x":     "0 Permission denied",
		"log hello":                 "0 Unknown command",
		"tools.capability.x 1":      "1 ",
		"info-get":                  "0 Permission denied",
		"":                          "0 Unknown command",
		"info-set guestinfo.a":      "1 ",
		"info-get guestinfo.a":      "0 No value found",
		"info-get guestinfo.berth ": "0 No value found",
	} {
		if b, err := c.call(ctx, text); err != nil || string(b) != want {
			t.Errorf("%q: %q, %v; want %q", text, b, err, want)
		}
	}
	if err := c.Halt(ctx); err != nil || v.halted != 1 {
		t.Error(err, v.halted)
	}
}

func TestSandboxOrders(t *testing.T) {
	ctx := context.Background()
	v := newVM()
	c, err := listen(t, v, "secret").Dial(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	got := make(chan Order)
	go func() {
		o, err := c.WaitOrder(ctx)
		if err != nil {
			t.Error(err)
		}
		got <- o
	}()
	if _, _, err := c.Get(ctx, "guestinfo.x"); err != nil { // not held up by the wait
		t.Error(err)
	}
	v.orders <- OrderShutdown
	if o := <-got; o != OrderShutdown {
		t.Error(o)
	}
	short, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := c.WaitOrder(short); err == nil {
		t.Error("waited without a context")
	}
}

func TestSandboxRefusesWrongTokens(t *testing.T) {
	e := listen(t, newVM(), "secret")
	e.Token = "guess"
	if _, err := e.Dial(context.Background()); !errs.Is(err, errs.Denied) {
		t.Fatal(err)
	}
}

func TestSandboxDropsWhoBreaksTheProtocol(t *testing.T) {
	v := newVM()
	for name, tc := range map[string]struct {
		bytes string
		kind  errs.Kind
	}{
		"no greeting":      {"\x00\x00\x00\x05hello", errs.Denied},
		"long greeting":    {"\x00\x01\x00\x00", errs.Unavailable},
		"oversize message": {"\x00\x00\x00\x08berth1 t\x00\x01\x00\x01", errs.Quota},
	} {
		a, b := net.Pipe()
		served := make(chan error)
		go func() {
			served <- ServeRPCI(context.Background(), a, func(s string) (Handler, bool) { return v, s == "t" })
		}()
		go func() {
			buf := make([]byte, 64)
			for {
				if _, err := b.Read(buf); err != nil {
					return
				}
			}
		}()
		if _, err := b.Write([]byte(tc.bytes)); err != nil {
			t.Error(name, err)
		}
		if err := <-served; !errs.Is(err, tc.kind) {
			t.Errorf("%s: %v", name, err)
		}
		b.Close()
	}
}

func TestSandboxDialsAgain(t *testing.T) {
	ctx := context.Background()
	v := newVM()
	c, err := listen(t, v, "secret").Dial(ctx)
	if err != nil {
		t.Fatal(err)
	}
	conn := <-c.transport.(*sandboxTransport).slot
	conn.Close()
	c.transport.(*sandboxTransport).slot <- conn
	if err := c.Set(ctx, "guestinfo.k", "v"); err != nil {
		t.Fatal(err)
	}
	c.Close()
}

func TestEndpointFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sandbox-endpoint")
	if _, err := ReadEndpoint(path); !errs.Is(err, errs.NotFound) {
		t.Error(err)
	}
	want := Endpoint{Address: "127.0.0.1:99", Token: "tok", Privileged: "adm", ImageVolume: "d:"}
	if err := os.WriteFile(path, []byte(want.Text()+"later 1\r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := ReadEndpoint(path); err != nil || got != want {
		t.Error(got, err)
	}
	for _, bad := range []string{"", "\n", "host token", "1.2.3.4:5", "1.2.3.4:5 a b", strings.Repeat("x", 5000)} {
		if err := os.WriteFile(path, []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadEndpoint(path); !errs.Is(err, errs.Corrupt) {
			t.Errorf("%.20q: %v", bad, err)
		}
	}
}

func TestToolsCommandLine(t *testing.T) {
	dir := t.TempDir()
	script := filepath.Join(dir, "vmtoolsd")
	if err := os.WriteFile(script, []byte(`#!/bin/sh
[ "$1" = --cmdfile ] || exit 9
read -r cmd key value < "$2" || [ -n "$cmd" ]
case "$cmd" in
info-get) [ -f "`+dir+`/$key" ] || { echo "No value found" >&2; exit 1; }; cat "`+dir+`/$key"; echo;;
info-set) [ "$key" = guestinfo.no ] && { echo "Permission denied" >&2; exit 1; }; printf %s "$value" > "`+dir+`/$key";;
esac
`), 0o755); err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	c := textChannel{vmtools{script}}
	if err := c.Set(ctx, "guestinfo.k", "a b"); err != nil {
		t.Fatal(err)
	}
	if s, ok, err := c.Get(ctx, "guestinfo.k"); err != nil || !ok || s != "a b" {
		t.Error(s, ok, err)
	}
	if _, ok, err := c.Get(ctx, "guestinfo.none"); ok || err != nil {
		t.Error(ok, err)
	}
	if err := c.Set(ctx, "guestinfo.no", "x"); !errs.Is(err, errs.Denied) {
		t.Error(err)
	}
	if _, _, err := (textChannel{vmtools{dir + "/none"}}).Get(ctx, "guestinfo.k"); !errs.Is(err, errs.Unavailable) {
		t.Error(err)
	}
}
