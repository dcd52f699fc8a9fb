//go:build unix

package registry

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

const benchBytes = 256 << 20

// benchServer gives the host of a server of one blob, and the blob as a layer.
func benchServer(b *testing.B) (string, Layer) {
	b.Helper()
	blob := make([]byte, benchBytes)
	for i := 0; i < len(blob); i += 4096 {
		blob[i], blob[i+1], blob[i+2] = byte(i>>12), byte(i>>20), byte(i>>28)
	}
	path := filepath.Join(b.TempDir(), "blob")
	must(b, os.WriteFile(path, blob, 0o600))
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), serveEnv+"="+path)
	in, err := cmd.StdinPipe()
	must(b, err)
	out, err := cmd.StdoutPipe()
	must(b, err)
	must(b, cmd.Start())
	b.Cleanup(func() {
		must(b, in.Close())
		must(b, cmd.Wait())
	})
	host, err := bufio.NewReader(out).ReadString('\n')
	must(b, err)
	return strings.TrimSpace(host), Layer{MediaType: mediaDockerLayer, Digest: sha256Digest(blob), Size: benchBytes}
}

// cpu is the processor time of this process and of its ended children.
func cpu(b *testing.B) time.Duration {
	b.Helper()
	var sum time.Duration
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var u syscall.Rusage
		must(b, syscall.Getrusage(who, &u))
		sum += time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	return sum
}

// BenchmarkFetch is fetch, verify and commit of one large blob. It is compared
// with `curl | sha256sum`, which keeps nothing, and with `curl | tee file |
// sha256sum`, which does; the three take turns, so that they meet the same
// machine. Ratios are of wall time; cpu-ratio is of processor time.
func BenchmarkFetch(b *testing.B) {
	for _, tool := range []string{"curl", "sha256sum", "tee"} {
		if _, err := exec.LookPath(tool); err != nil {
			b.Skipf("%s is missing: run `make deps`", tool)
		}
	}
	host, layer := benchServer(b)
	c, err := New(Options{CacheDir: b.TempDir(), Registries: map[string]Registry{host: {PlainHTTP: true}}})
	must(b, err)
	defer c.Close()
	img := &Image{Repository: host + "/app"}
	url := "http://" + host + "/v2/app/blobs/" + layer.Digest
	copied := filepath.Join(b.TempDir(), "copy")
	var wall, used [3]time.Duration
	b.SetBytes(benchBytes)
	b.ResetTimer()
	for range b.N {
		for i, run := range []func() error{
			func() error { _, err := c.Fetch(context.Background(), img, layer, nil); return err },
			func() error { return exec.Command("sh", "-c", "curl -s "+url+" | sha256sum").Run() },
			func() error { return exec.Command("sh", "-c", "curl -s "+url+" | tee "+copied+" | sha256sum").Run() },
		} {
			begin, before := time.Now(), cpu(b)
			must(b, run())
			wall[i] += time.Since(begin)
			used[i] += cpu(b) - before
			if i == 0 {
				b.StopTimer()
				must(b, c.Cache().Drop(layer.Digest))
			}
		}
		must(b, os.Remove(copied))
		b.StartTimer()
	}
	b.ReportMetric(wall[1].Seconds()/wall[0].Seconds(), "ratio-to-curl|sha256sum")
	b.ReportMetric(wall[2].Seconds()/wall[0].Seconds(), "ratio-to-curl|tee|sha256sum")
	b.ReportMetric(used[1].Seconds()/used[0].Seconds(), "cpu-ratio-to-curl|sha256sum")
}

func BenchmarkDecodeManifest(b *testing.B) {
	m := fakeManifest{SchemaVersion: 2, MediaType: mediaDockerManifest, Config: desc(mediaDockerConfig, 10)}
	for range 100 {
		m.Layers = append(m.Layers, desc(mediaDockerLayer, 10))
	}
	raw := mustJSON(b, m)
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := decodeDocument(mediaDockerManifest, raw); err != nil {
			b.Fatal(err)
		}
	}
}
