package imagestore_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"berth/imagestore"
	"berth/internal/errs"
)

func TestManyCallersShareTheWork(t *testing.T) {
	s := newSite(t)
	shared := s.reg.blob("shared", "shared")
	const images, callers = 8, 8
	for i := range images {
		// Two configs for each disk.
		s.reg.push(fmt.Sprintf("app:%d", i), osVersion, fmt.Sprint(i), s.base, shared, s.reg.blob(fmt.Sprint("app", i/2), "x"))
	}
	var wg sync.WaitGroup
	for i := range images * callers {
		wg.Go(func() {
			seen := map[string]bool{}
			ref := fmt.Sprintf("app:%d", i%images)
			m, err := s.store.Pull(context.Background(), s.request(ref), func(p imagestore.Progress) { seen[p.Phase] = true })
			if err != nil || !slices.Contains(m.References, "docker.io/library/"+ref) || !seen["resolve"] {
				t.Errorf("%s: %v, saw %v", ref, err, seen)
			}
		})
	}
	wg.Wait()
	if n := len(s.list()); n != images {
		t.Errorf("%d images", n)
	}
	if disks, _ := os.ReadDir(s.dir.Path("images")); len(disks) != images/2 {
		t.Errorf("%d disks", len(disks))
	}
	imports := 0
	for _, f := range s.files() {
		if strings.HasSuffix(f, ".vmdk") {
			imports++
		}
	}
	for d, n := range s.reg.fetched {
		if want := 1; d != shared.Digest && n != want || d == shared.Digest && n != images/2 {
			t.Errorf("%s was fetched %d times", d, n)
		}
	}
	if imports != images/2 {
		t.Errorf("%d disks were imported", imports)
	}
	s.noSpool()
}

func TestOneCallersCancelLeavesTheOthers(t *testing.T) {
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("app", "app"))
	started, finish := make(chan struct{}), make(chan struct{})
	s.reg.hold = func(ctx context.Context, _ string) error {
		close(started)
		select {
		case <-finish:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	first := make(chan error)
	go func() { _, err := s.store.Pull(ctx, s.request("app"), nil); first <- err }()
	<-started
	second := make(chan error)
	joined := make(chan struct{})
	go func() {
		once := sync.OnceFunc(func() { close(joined) })
		_, err := s.store.Pull(context.Background(), s.request("app"), func(imagestore.Progress) { once() })
		second <- err
	}()
	<-joined
	cancel()
	if err := <-first; !errs.Is(err, errs.Canceled) {
		t.Errorf("first: %v", err)
	}
	close(finish)
	if err := <-second; err != nil {
		t.Errorf("second: %v", err)
	}
	if s.reg.fetches() != 1 || len(s.list()) != 1 {
		t.Errorf("fetched %v", s.reg.fetched)
	}
}

func TestLastCancelEndsTheWork(t *testing.T) {
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("app", "app"))
	ctx, cancel := context.WithCancel(context.Background())
	s.reg.hold = func(ctx context.Context, _ string) error {
		cancel()
		<-ctx.Done()
		return ctx.Err()
	}
	if _, err := s.store.Pull(ctx, s.request("app"), nil); !errs.Is(err, errs.Canceled) {
		t.Errorf("%v", err)
	}
	s.clean()
	s.reg.hold = nil
	s.pull("app")
}

func TestConfigsShareADisk(t *testing.T) {
	s := newSite(t)
	app := s.reg.blob("app", "app")
	s.reg.push("app:1", osVersion, "one", s.base, app)
	s.reg.push("app:2", osVersion, "two", s.base, app)
	one, two := s.pull("app:1"), s.pull("app:2")
	if one.DiskPath != two.DiskPath || one.ID == two.ID || s.reg.fetches() != 1 {
		t.Fatalf("%s and %s, fetched %v", one.DiskPath, two.DiskPath, s.reg.fetched)
	}
	done, err := s.store.Remove(context.Background(), "app:1", false, nil)
	if err != nil || !slices.Equal(done, []string{"untagged: docker.io/library/app:1", "untagged: docker.io/library/app@" + one.Digest, "deleted: " + one.ID}) {
		t.Errorf("%v, %v", done, err)
	}
	if _, err := os.Stat(s.dir.Path(two.DiskPath)); err != nil {
		t.Error(err)
	}
	s.reopen()
	done, err = s.store.Remove(context.Background(), "app:2", false, nil)
	if err != nil || done[len(done)-1] != "deleted: [ds1] "+two.DiskPath {
		t.Errorf("%v, %v", done, err)
	}
	s.clean()
	if len(s.list()) != 0 {
		t.Error("images are left")
	}
}
