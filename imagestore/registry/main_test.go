package registry

import (
	"bufio"
	"context"
	"encoding/json"
	"net"
	"net/http"
	"os"
	"testing"
	"time"
)

// What the test binary does instead of testing when one of these is set.
const (
	helperEnv = "BERTH_TEST_FETCH"
	serveEnv  = "BERTH_TEST_SERVE"
)

// TestMain lets the test binary be a process that fetches until it is killed,
// or the server of a benchmark.
func TestMain(m *testing.M) {
	if job := os.Getenv(helperEnv); job != "" {
		os.Exit(fetchUntilKilled(job))
	}
	if path := os.Getenv(serveEnv); path != "" {
		os.Exit(serveFile(path))
	}
	os.Exit(m.Run())
}

type fetchJob struct {
	Host, CacheDir string
	Image          *Image
}

func fetchUntilKilled(job string) int {
	var j fetchJob
	if err := json.Unmarshal([]byte(job), &j); err != nil {
		return 3
	}
	l := patientLimits()
	c, err := New(Options{CacheDir: j.CacheDir, Limits: l, Registries: map[string]Registry{j.Host: {PlainHTTP: true}}})
	if err != nil {
		return 4
	}
	defer c.Close()
	if _, err := c.Fetch(context.Background(), j.Image, j.Image.Layers[0], nil); err != nil {
		return 5
	}
	if status, err := os.ReadFile("/proc/self/status"); err == nil {
		_, _ = os.Stdout.Write(status)
	}
	return 0
}

// serveFile serves one file as the blob of every repository, in a process of its
// own, so that the server's work is not counted as the client's. It ends with
// its standard input.
func serveFile(path string) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 3
	}
	if _, err := os.Stdout.WriteString(l.Addr().String() + "\n"); err != nil {
		return 4
	}
	srv := &http.Server{ReadHeaderTimeout: time.Minute, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, err := os.Open(path)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		defer func() { _ = f.Close() }()
		w.Header().Set("Content-Type", "application/octet-stream")
		http.ServeContent(w, r, "", time.Time{}, f)
	})}
	go func() {
		_, _ = bufio.NewReader(os.Stdin).ReadByte() // its end is the signal
		_ = srv.Close()
	}()
	_ = srv.Serve(l) // ends with Close
	return 0
}
