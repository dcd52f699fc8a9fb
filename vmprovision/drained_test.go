package vmprovision

import (
	"encoding/xml"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
)

// Calls one after the other share a connection, also when the answer's end comes
// after what the decoder reads.
func TestCallsShareAConnection(t *testing.T) {
	var connections atomic.Int32
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "<a>x</a>")
		w.(http.Flusher).Flush()
		fmt.Fprint(w, "\n")
	}))
	srv.Config.ConnState = func(_ net.Conn, s http.ConnState) {
		if s == http.StateNew {
			connections.Add(1)
		}
	}
	srv.StartTLS()
	defer srv.Close()
	c := srv.Client()
	c.Transport = drained{c.Transport.(*http.Transport)}
	for range 5 {
		res, err := c.Get(srv.URL)
		if err != nil {
			t.Fatal(err)
		}
		var v string
		if err := xml.NewDecoder(res.Body).Decode(&v); err != nil || v != "x" {
			t.Fatalf("%q %v", v, err)
		}
		if err := res.Body.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if n := connections.Load(); n != 1 {
		t.Errorf("5 calls took %d connections", n)
	}
}
