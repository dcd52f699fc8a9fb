package registry

import (
	"bytes"
	"context"
	"crypto/sha256"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"berth/internal/errs"
)

// breaking is a registry of one blob that stops sending after a number of
// bytes, and notes what it was asked for and what it sent.
type breaking struct {
	*fake
	blob   []byte
	left   atomic.Int64 // bytes still to send; then it stalls
	stuck  chan struct{}
	mu     sync.Mutex
	asked  spans
	sentBy int64
}

func newBreaking(t testing.TB, size int) *breaking {
	b := &breaking{fake: newFake(), blob: randomBytes(t, size), stuck: make(chan struct{}, 64)}
	l := dockerLayer(b.blob)
	b.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	b.before = func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.HasSuffix(r.URL.Path, sha256Digest(b.blob)) {
			return false
		}
		b.send(w, r)
		return true
	}
	return b
}

func (b *breaking) send(w http.ResponseWriter, r *http.Request) {
	from, to := wanted(r, len(b.blob))
	b.mu.Lock()
	b.asked = append(b.asked, span{int64(from), int64(to)})
	b.mu.Unlock()
	if r.Header.Get("Range") != "" {
		partHeader(w, from, to, len(b.blob))
	}
	for at := from; at < to; {
		n := min(64<<10, to-at)
		if b.left.Add(-int64(n)) < 0 {
			_ = http.NewResponseController(w).Flush()
			select {
			case b.stuck <- struct{}{}:
			default:
			}
			<-r.Context().Done()
			return
		}
		if _, err := w.Write(b.blob[at : at+n]); err != nil {
			return
		}
		b.mu.Lock()
		b.sentBy += int64(n)
		b.mu.Unlock()
		at += n
	}
}

// run starts a new account and gives the last one.
func (b *breaking) run(budget int64) spans {
	b.mu.Lock()
	defer b.mu.Unlock()
	was := b.asked
	b.asked = nil
	b.left.Store(budget)
	for {
		select {
		case <-b.stuck:
			continue
		default:
		}
		return was
	}
}

// journalled is what a cache says is finished of a blob.
func journalled(t testing.TB, cacheDir string, blob []byte) spans {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(cacheDir, "partial", "*", "journal"))
	if err != nil || len(files) > 1 {
		t.Fatal(files, err)
	}
	if len(files) == 0 {
		return nil
	}
	raw, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	return decodeJournal(raw, sha256Digest(blob), int64(len(blob)))
}

// overlap counts the bytes of asked that done holds, and those asked for twice.
func overlap(done, asked spans) (again int64) {
	seen := append(spans(nil), done...)
	for _, a := range asked {
		before := seen.total()
		seen = seen.add(a)
		again += a.len() - (seen.total() - before)
	}
	return again
}

func TestResumeAfterClose(t *testing.T) {
	t.Parallel()
	b := newBreaking(t, 24<<20)
	s := newSite(t, b.fake)
	s.opts.Limits = patientLimits()
	img, err := s.client(t).Resolve(context.Background(), s.host+"/app:1", Want{})
	if err != nil {
		t.Fatal(err)
	}
	for i, budget := range []int64{5 << 20, 9 << 20, 1 << 30} {
		done := journalled(t, s.opts.CacheDir, b.blob)
		b.run(budget)
		// A server of its own, so that no late request counts for the next run.
		run := newSite(t, b.fake)
		run.opts.CacheDir, run.opts.Limits = s.opts.CacheDir, s.opts.Limits
		img.Repository = run.host + "/app"
		c, err := New(run.opts)
		if err != nil {
			t.Fatal(err)
		}
		result := make(chan error, 1)
		var first atomic.Int64
		first.Store(-1)
		go func() {
			_, err := c.Fetch(context.Background(), img, img.Layers[0], func(p Progress) { first.CompareAndSwap(-1, p.Done) })
			result <- err
		}()
		if i == 2 {
			if err := <-result; err != nil {
				t.Fatal(err)
			}
			c.Close()
		} else {
			<-b.stuck
			c.Close()
			if err := <-result; !errs.Is(err, errs.Canceled) {
				t.Fatalf("a closed client's fetch ends with %v", err)
			}
		}
		run.srv.Close()
		asked := b.run(0)
		if n := overlap(done, asked); n > 0 {
			t.Fatalf("run %d asked for %d bytes again: done %v, asked %v", i, n, done, asked)
		}
		if first.Load() >= 0 && first.Load() < done.total() {
			t.Fatalf("run %d reports %d bytes though %d were there", i, first.Load(), done.total())
		}
		if i < 2 && journalled(t, s.opts.CacheDir, b.blob).total() <= done.total() {
			t.Fatalf("run %d brought nothing that lasts", i)
		}
	}
	path, err := s.client(t).Cache().Path(img.Layers[0].Digest)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, b.blob) {
		t.Fatalf("other bytes (%v)", err)
	}
}

func TestResumeAfterSIGKILL(t *testing.T) {
	t.Parallel()
	b := newBreaking(t, 60<<20)
	s := newSite(t, b.fake)
	img, err := s.client(t).Resolve(context.Background(), s.host+"/app:1", Want{})
	if err != nil {
		t.Fatal(err)
	}
	// Fifty kills, each after some bytes; then the rest.
	const wanted = 50
	kills := 0
	for budget := int64(0); ; {
		done := journalled(t, s.opts.CacheDir, b.blob)
		budget = rand.Int64N(2 << 20)
		if kills >= wanted {
			budget = 1 << 30
		}
		b.run(budget)
		// A server of its own, so that no late request counts for the next run.
		run := newSite(t, b.fake)
		img.Repository = run.host + "/app"
		job := string(mustJSON(t, fetchJob{run.host, s.opts.CacheDir, img}))
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), helperEnv+"="+job)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		finished := false
		select {
		case <-b.stuck:
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			<-ended
			kills++
		case err := <-ended:
			if err != nil {
				t.Fatalf("the process failed: %v", err)
			}
			finished = true
		}
		run.srv.Close()
		if n := overlap(done, b.run(0)); n > 0 {
			t.Fatalf("after kill %d, %d finished bytes were asked for again", kills, n)
		}
		if finished {
			break
		}
	}
	if kills != wanted {
		t.Fatalf("only %d kills", kills)
	}
	path, err := s.client(t).Cache().Path(img.Layers[0].Digest)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil || sha256.Sum256(raw) != sha256.Sum256(b.blob) {
		t.Fatalf("other bytes after %d kills (%v)", kills, err)
	}
	t.Logf("%d kills; %d bytes sent for a blob of %d", kills, b.sentBy, len(b.blob))
}

func TestResumeWhenQuarantineIsDamaged(t *testing.T) {
	t.Parallel()
	for name, damage := range map[string]func(t *testing.T, dir string){
		"data flipped": func(t *testing.T, dir string) {
			f, err := os.OpenFile(filepath.Join(dir, "data"), os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.WriteAt([]byte("damaged"), 100); err != nil {
				t.Fatal(err)
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
		},
		"data gone":    func(t *testing.T, dir string) { must(t, os.Remove(filepath.Join(dir, "data"))) },
		"data short":   func(t *testing.T, dir string) { must(t, os.Truncate(filepath.Join(dir, "data"), 10)) },
		"journal gone": func(t *testing.T, dir string) { must(t, os.Remove(filepath.Join(dir, "journal"))) },
		"journal torn": func(t *testing.T, dir string) {
			f, err := os.OpenFile(filepath.Join(dir, "journal"), os.O_WRONLY|os.O_APPEND, 0)
			must(t, err)
			_, err = f.WriteString("0 99999 12")
			must(t, err)
			must(t, f.Close())
		},
		"journal lies": func(t *testing.T, dir string) {
			f, err := os.OpenFile(filepath.Join(dir, "journal"), os.O_WRONLY|os.O_APPEND, 0)
			must(t, err)
			_, err = f.WriteString(journalLine(span{0, 8 << 20}))
			must(t, err)
			must(t, f.Close())
		},
		"journal huge": func(t *testing.T, dir string) { must(t, os.Truncate(filepath.Join(dir, "journal"), maxJournal+1)) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBreaking(t, 8<<20)
			s := newSite(t, b.fake)
			s.opts.Limits.StallTimeout = time.Minute
			c := s.client(t)
			img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
			must(t, err)
			b.run(5 << 20)
			ctx, cancel := context.WithCancel(context.Background())
			go func() { <-b.stuck; cancel() }()
			if _, err := c.Fetch(ctx, img, img.Layers[0], nil); !errs.Is(err, errs.Canceled) {
				t.Fatal(err)
			}
			damage(t, c.cache.partialPath(img.Layers[0].Digest, img.Layers[0].Size))
			b.run(1 << 30)
			path, err := c.Fetch(context.Background(), img, img.Layers[0], nil)
			must(t, err)
			if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, b.blob) {
				t.Fatalf("other bytes (%v)", err)
			}
		})
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
