package vmprovision_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

var _ imagestore.Datastore = (*vmprovision.Datastore)(nil)

func datastore(t testing.TB, c *vmprovision.Client, name string) *vmprovision.Datastore {
	t.Helper()
	d, err := c.Datastore(name)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDatastoreSuite(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	n := 0
	datastoretest.Run(t, func(t *testing.T) imagestore.Datastore {
		n++
		cfg := config(s)
		cfg.DatastoreFolder = fmt.Sprintf("berth/%d", n)
		return datastore(t, connect(t, cfg), "")
	})
	if got := s.Names(); len(got) != 1 {
		t.Errorf("VMs are left: %v", got)
	}
	for _, f := range s.Files(vcsimtest.Datastore, "") {
		if strings.Contains(f, "import") || strings.Contains(f, "/tmp/") {
			t.Errorf("%s is left", f)
		}
	}
}

func TestFolderOfAnotherSiteIsRefused(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	ctx := ctxOf(t)
	if err := connect(t, config(s)).WriteFile(ctx, "a", []byte("1")); err != nil {
		t.Fatal(err)
	}
	cfg := config(s)
	cfg.Owner = "site-b"
	other := connect(t, cfg)
	wantKind(t, other.WriteFile(ctx, "a", []byte("2")), errs.Conflict)
	got, err := connect(t, config(s)).ReadFile(ctx, "a", 10)
	if err != nil || string(got) != "1" {
		t.Errorf("read %q, %v", got, err)
	}
	if d, err := other.Debris(ctx); err != nil || len(d) != 0 {
		t.Errorf("the other site's debris is %v, %v", d, err)
	}
}

func TestBerthsOwnFilesAreNotFiles(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	ctx := ctxOf(t)
	for _, p := range []string{"owner.json", "", "."} {
		wantKind(t, c.DeleteFile(ctx, p), errs.Invalid)
		wantKind(t, c.WriteFile(ctx, p, nil), errs.Invalid)
	}
	_, err := c.Datastore("elsewhere")
	wantKind(t, err, errs.NotFound)
}

// Each step of an import fails once: nothing stays, or gc removes what does.
func TestImportIsAllOrNothing(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	d := datastore(t, c, "")
	ctx := ctxOf(t)
	if err := c.WriteFile(ctx, "warm", nil); err != nil { // makes the folders
		t.Fatal(err)
	}
	vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
	data := bytes.Repeat([]byte("vmdk"), 1000)
	for _, tc := range []struct {
		method string
		skip   int
		fault  types.BaseMethodFault
		kind   errs.Kind
	}{
		{"SearchDatastore_Task", 0, &types.InaccessibleDatastore{}, errs.Unavailable},
		{"MakeDirectory", 0, &types.NoDiskSpace{}, errs.Quota},
		{"ImportVApp", 0, &types.NoPermission{PrivilegeId: "VApp.Import"}, errs.Denied},
		{"RetrievePropertiesEx", 0, &types.HostCommunication{}, errs.Unavailable},
		{"HttpNfcLeaseComplete", 0, &types.Timedout{}, errs.Unavailable},
		{"ReconfigVM_Task", 0, &types.TaskInProgress{}, errs.Conflict},
		{"MoveVirtualDisk_Task", 0, &types.FileLocked{}, errs.Conflict},
	} {
		s.FailOnce(tc.method, tc.skip, tc.fault)
		err := d.ImportDisk(ctx, "images/x/disk.vmdk", 1<<20, int64(len(data)), bytes.NewReader(data), nil)
		s.ClearFaults()
		if !errs.Is(err, tc.kind) || !strings.Contains(err.Error(), "import disk: ") {
			t.Errorf("%s: %v", tc.method, err)
		}
		collectAll(t, c)
		wantSame(t, tc.method, s, vms, files)
	}
	// What cannot be undone is named, and gc removes it.
	s.FailOnce("MoveVirtualDisk_Task", 0, &types.FileLocked{})
	s.FailOnce("DeleteVirtualDisk_Task", 0, &types.FileLocked{})
	s.FailOnce("Destroy_Task", 0, &types.TaskInProgress{})
	err := d.ImportDisk(ctx, "images/x/disk.vmdk", 1<<20, int64(len(data)), bytes.NewReader(data), nil)
	s.ClearFaults()
	if err == nil || strings.Count(err.Error(), "FileLocked") != 2 || !strings.Contains(err.Error(), "TaskInProgress") {
		t.Errorf("what is left is not named: %v", err)
	}
	if n := collectAll(t, c); n != 1 {
		t.Errorf("%d pieces of debris, want the temporary VM", n)
	}
	wantSame(t, "undo failed", s, vms, files)
}

// A failing source's own error is what the caller hears.
func TestImportReportsItsSourcesError(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	broken := errs.New(errs.Corrupt, "read blob", "sha256:aa", "digest does not match")
	r := io.MultiReader(strings.NewReader("abc"), failing{broken})
	err := datastore(t, c, "").ImportDisk(ctxOf(t), "images/x/disk.vmdk", 1<<20, 1000, r, nil)
	if !errors.Is(err, broken) || !errs.Is(err, errs.Corrupt) {
		t.Errorf("%v", err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// collectAll runs gc until nothing is left and tells how much there was.
func collectAll(t testing.TB, c *vmprovision.Client) int {
	t.Helper()
	ctx := ctxOf(t)
	list, err := c.Debris(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range list {
		if err := c.Collect(ctx, d); err != nil {
			t.Errorf("collect %+v: %v", d, err)
		}
	}
	rest, err := c.Debris(ctx)
	if err != nil || len(rest) != 0 {
		t.Errorf("debris after gc: %v, %v", rest, err)
	}
	return len(list)
}

func wantSame(t testing.TB, what string, s *vcsimtest.Sim, vms, files []string) {
	t.Helper()
	if got := s.Names(); fmt.Sprint(got) != fmt.Sprint(vms) {
		t.Errorf("%s: VMs are %v, were %v", what, got, vms)
	}
	if got := s.Files(vcsimtest.Datastore, ""); fmt.Sprint(got) != fmt.Sprint(files) {
		t.Errorf("%s: files are\n%v, were\n%v", what, got, files)
	}
}

func TestConsoleIsReadByRange(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	if _, err := c.Clone(ctx, cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
	read := func(offset, limit int64) (string, int64) {
		t.Helper()
		data, size, err := c.Console(ctx, "k1", 0, offset, limit)
		if err != nil {
			t.Fatal(err)
		}
		return string(data), size
	}
	if data, size := read(0, 100); data != "" || size != 0 {
		t.Errorf("no file yet: %q of %d", data, size)
	}
	log := filepath.Join(s.Dir(vcsimtest.Datastore), "berth/logs/k1.log")
	if err := os.WriteFile(log, []byte("0123456789"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		offset, limit int64
		data          string
	}{{0, 100, "0123456789"}, {0, 3, "012"}, {7, 100, "789"}, {9, 1, "9"}, {10, 5, ""}, {1000, 5, ""}, {3, 0, ""}} {
		if data, size := read(tc.offset, tc.limit); data != tc.data || size != 10 {
			t.Errorf("from %d at most %d: %q of %d", tc.offset, tc.limit, data, size)
		}
	}
	_, _, err := c.Console(ctx, "nobody", 0, 0, 1)
	wantKind(t, err, errs.NotFound)
	_, _, err = c.Console(ctx, "k1", 0, -1, 1)
	wantKind(t, err, errs.Invalid)
	if err := c.Destroy(ctx, stop(t, c, "k1")); err != nil {
		t.Fatal(err)
	}
	settle(t, c)
	if _, err := os.Stat(log); !os.IsNotExist(err) {
		t.Errorf("the log is still there: %v", err)
	}
}

func TestWriteFileFailsWithoutATrace(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	ctx := ctxOf(t)
	if err := c.WriteFile(ctx, "state/a", []byte("old")); err != nil {
		t.Fatal(err)
	}
	files := s.Files(vcsimtest.Datastore, "")
	s.FailOnce("MoveDatastoreFile_Task", 0, &types.NoDiskSpace{})
	wantKind(t, c.WriteFile(ctx, "state/a", []byte("new")), errs.Quota)
	wantSame(t, "move failed", s, s.Names(), files)
	s.FailOnce("MoveDatastoreFile_Task", 0, &types.NoDiskSpace{})
	s.FailOnce("DeleteDatastoreFile_Task", 0, &types.FileLocked{})
	wantKind(t, c.WriteFile(ctx, "state/a", []byte("new")), errs.Quota)
	if n := collectAll(t, c); n != 1 {
		t.Errorf("%d pieces of debris, want the uploaded file", n)
	}
	got, err := c.ReadFile(context.WithoutCancel(ctx), "state/a", 10)
	if err != nil || string(got) != "old" {
		t.Errorf("read %q, %v", got, err)
	}
}
