package portlayer

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"

	"berth/guestinfo"
)

// BenchmarkList reads 10,000 running containers through a socket to the last byte:
// as they are, and after a thousand agents have reported.
func BenchmarkList(b *testing.B) {
	s := newSite(b).baked()
	first := s.create(CreateRequest{Name: "first", Labels: map[string]string{"tier": "front"}, Env: []string{"A=b"}, Start: true})
	s.p.Report(first.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning, Agent: "0.1.0", OS: "10.0.20348.2582", PID: 7})
	var ids []string
	for i := range 10_000 {
		ids = append(ids, s.copy(first.ID, i))
	}
	h, err := Handler(s.Layer)
	if err != nil {
		b.Fatal(err)
	}
	socket := filepath.Join(b.TempDir(), "s")
	srv := httptest.NewUnstartedServer(h)
	srv.Listener.Close()
	if srv.Listener, err = net.Listen("unix", socket); err != nil {
		b.Fatal(err)
	}
	srv.Start()
	defer srv.Close()
	client := &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", socket)
	}}}
	for _, c := range []struct {
		name   string
		before func()
	}{
		{"unchanged", func() {}},
		{"1000 reported", func() {
			for _, id := range ids[:1000] {
				s.p.Report(id, guestinfo.Status{Phase: guestinfo.PhaseRunning})
			}
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				c.before()
				b.StartTimer()
				res, err := client.Get("http://localhost/v1/containers?all=true")
				if err != nil {
					b.Fatal(err)
				}
				n, err := io.Copy(io.Discard, res.Body)
				res.Body.Close()
				if err != nil || res.StatusCode != http.StatusOK {
					b.Fatal(res.Status, err)
				}
				b.SetBytes(n)
			}
		})
	}
}
