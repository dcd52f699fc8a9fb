package vmprovision_test

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision/vcsimtest"
)

// A transfer that gets no answer ends when its lease does, when its VM is deleted,
// and when no byte moves any more. Nothing of it stays.
func TestTransferEndsWithItsLease(t *testing.T) {
	for what, tc := range map[string]struct {
		patience time.Duration
		happens  func(*testing.T, *vcsimtest.Sim)
		says     string
	}{
		"lease in error": {time.Hour, func(_ *testing.T, s *vcsimtest.Sim) { s.FailLeases(&types.FileFault{File: "disk"}) }, "FileFault"},
		"session over":   {time.Hour, func(_ *testing.T, s *vcsimtest.Sim) { s.EndSessions() }, "lease is gone"},
		"VM deleted": {time.Hour, func(t *testing.T, s *vcsimtest.Sim) {
			s.Do(s.VM(carrier(t, s)).Destroy(ctxOf(t)))
		}, "deleted"},
		"standstill": {30 * time.Millisecond, func(*testing.T, *vcsimtest.Sim) {}, "stands still"},
	} {
		t.Run(what, func(t *testing.T) {
			s := vcsimtest.Start(t, nil)
			c := connect(t, config(s))
			c.HurryLeases(time.Hour, tc.patience)
			d := datastore(t, c, "")
			ctx := ctxOf(t)
			if err := c.WriteFile(ctx, "warm", nil); err != nil { // makes the folders
				t.Fatal(err)
			}
			vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
			stuck, release := s.HoldTransfers()
			defer release()
			ended := make(chan error, 1)
			go func() {
				ended <- d.ImportDisk(ctx, "images/x/disk.vmdk", 1<<20, 4, bytes.NewReader([]byte("vmdk")), nil)
			}()
			select {
			case <-stuck:
			case err := <-ended:
				t.Fatalf("it ends before its transfer: %v", err)
			}
			tc.happens(t, s)
			select {
			case err := <-ended:
				if !strings.Contains(err.Error(), tc.says) || !strings.Contains(err.Error(), "import disk: upload") || errs.KindOf(err) == errs.Internal {
					t.Errorf("%v", err)
				}
			case <-ctx.Done():
				t.Fatal("it does not end")
			}
			collectAll(t, c)
			wantSame(t, what, s, vms, files)
		})
	}
}

// carrier is the name of the VM that carries a disk.
func carrier(t *testing.T, s *vcsimtest.Sim) string {
	t.Helper()
	for _, name := range s.Names() {
		if strings.HasPrefix(name, "berth-import-") {
			return name
		}
	}
	t.Fatal("no VM carries a disk")
	return ""
}

// A lease that never gets ready is given up.
func TestLeaseThatIsNeverReady(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	c.HurryLeases(30*time.Millisecond, time.Hour)
	ctx := ctxOf(t)
	d := datastore(t, c, "")
	s.Intercept(func(call vcsimtest.Call) (f vcsimtest.Fate) {
		if call.Method == "ImportVApp" {
			f.After = func() {
				if err := s.SuspendLeases(ctx); err != nil {
					t.Error(err)
				}
			}
		}
		return f
	})
	err := d.ImportDisk(ctx, "images/x/disk.vmdk", 1<<20, 4, strings.NewReader("vmdk"), nil)
	if !errs.Is(err, errs.Unavailable) || !strings.Contains(err.Error(), "not ready") {
		t.Errorf("%v", err)
	}
}

// So does a download that stands still.
func TestDownloadThatStandsStill(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	d := datastore(t, c, "")
	ctx := ctxOf(t)
	if err := d.ImportDisk(ctx, "images/x/disk.vmdk", 1<<20, 4, strings.NewReader("vmdk"), nil); err != nil {
		t.Fatal(err)
	}
	vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
	c.HurryLeases(time.Hour, 30*time.Millisecond)
	_, release := s.HoldTransfers()
	defer release()
	err := d.ReadDisk(ctx, "images/x/disk.vmdk", io.Discard)
	if !errs.Is(err, errs.Unavailable) || !strings.Contains(err.Error(), "read disk: download") || !strings.Contains(err.Error(), "stands still") {
		t.Errorf("%v", err)
	}
	collectAll(t, c)
	wantSame(t, "standstill", s, vms, files)
}
