package sandbox

import (
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// TestNetworkNumbersAreReused: a guest that starts as another ends gets the
// other's number, and its devices must not be there any more.
func TestNetworkNumbersAreReused(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("network namespaces need root")
	}
	if _, err := exec.LookPath("ip"); err != nil {
		t.Skip("needs ip, which `make deps` installs")
	}
	ctx := t.Context()
	w, err := newNetwork(ctx, func(string) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := w.close(t.Context()); err != nil {
			t.Error(err)
		}
	}()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 5 {
				ns, err := w.add(ctx, new(Sandbox).newMAC())
				if err != nil {
					t.Error(err)
					return
				}
				if err := ns.remove(ctx); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if left, err := filepath.Glob("/sys/class/net/" + w.bridge + "v*"); err != nil || len(left) > 0 {
		t.Errorf("left: %q %v", left, err)
	}
}
