package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestVolumesOutliveContainers writes to a volume from a Windows program, reads
// it from another container, goes back to a snapshot, grows it, and has programs
// that know nothing of Berth read the disk.
func TestVolumesOutliveContainers(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	before := s.inventory(t)
	job := s.refs["job"]
	p.must(t, "pull", "-q", job)
	p.must(t, "volume", "create", "E2E-data", "--size", "64m")
	rw, ro := `e2e-data:C:\data`, `e2e-data:C:\data:ro`
	const file = `C:\data\notes\greeting.txt`

	p.must(t, "run", "--rm", "-v", rw, job, "write", file, "first words")
	if out := p.must(t, "run", "--rm", "-v", ro, job, "read", file); !strings.Contains(out, "first words") {
		t.Errorf("another container reads %q", out)
	}
	if _, _, code := p.berth(t, "run", "--rm", "-v", ro, job, "write", file, "not to be"); code != 1 {
		t.Errorf("a write to a volume that is read-only: exit %d", code)
	}
	// Without the volume the folder is nobody's: what it held was on the volume.
	if _, _, code := p.berth(t, "run", "--rm", job, "read", file); code != 1 {
		t.Errorf("the file is there without its volume: exit %d", code)
	}
	if _, _, code := p.berth(t, "run", "--rm", "-v", `e2e-data:C:\app`, job, "read", file); code != 125 {
		t.Errorf("a volume over a folder that is not empty: exit %d", code)
	}

	// Who has it has it alone, also when it is off.
	p.must(t, "create", "--name", "e2e-holder", "-v", rw, job, "read", file)
	if _, text, code := p.berth(t, "create", "-v", ro, job); code != 5 || !strings.Contains(text, "e2e-holder") {
		t.Errorf("a second holder: exit %d, %s", code, text)
	}
	if _, text, code := p.berth(t, "volume", "rm", "e2e-data"); code != 5 || !strings.Contains(text, "e2e-holder") {
		t.Errorf("removal while held: exit %d, %s", code, text)
	}
	p.must(t, "volume", "snapshot", "create", "e2e-data", "first")
	p.must(t, "volume", "resize", "e2e-data", "160m")
	p.must(t, "rm", "e2e-holder")
	p.must(t, "run", "--rm", "-v", rw, job, "write", file, "second words")
	if out := p.must(t, "volume", "ls"); !strings.Contains(out, "160.0 MiB") || strings.Contains(out, "e2e-holder") {
		t.Errorf("volumes are\n%s", out)
	}
	text, bytes := s.readVolume(t, "disk-1", "notes/greeting.txt")
	if text != "second words" || bytes < 150<<20 {
		t.Errorf("on the disk are %q on a volume of %d bytes", text, bytes)
	}

	p.must(t, "volume", "snapshot", "revert", "e2e-data", "first")
	if out := p.must(t, "run", "--rm", "-v", rw, job, "read", file); !strings.Contains(out, "first words") {
		t.Errorf("after going back: %q", out)
	}
	if text, bytes := s.readVolume(t, "disk-2", "notes/greeting.txt"); text != "first words" || bytes > 64<<20 {
		t.Errorf("on the disk are %q on a volume of %d bytes", text, bytes)
	}
	if out := p.must(t, "system", "gc", "--dry-run"); strings.Contains(out, "volume") {
		t.Errorf("gc would remove\n%s", out)
	}
	p.must(t, "volume", "rm", "e2e-data")
	p.must(t, "rmi", job)
	s.same(t, p, before)
}

// readVolume has 7-Zip read a file of the volume's disk as it lies on the
// datastore, and tells how many bytes the file system has by its boot sector.
func (s *site) readVolume(t *testing.T, disk, file string) (text string, bytes int64) {
	t.Helper()
	if _, err := exec.LookPath("7z"); err != nil {
		t.Skip("7z is not here: make deps")
	}
	dir := t.TempDir()
	raw, part := filepath.Join(dir, "disk.img"), filepath.Join(dir, "part.ntfs")
	s.govc(t, "datastore.download", "berth/volumes/e2e-data/"+disk+"-flat.vmdk", raw)
	read := func(args ...string) []byte {
		out, err := exec.CommandContext(t.Context(), "7z", append([]string{"e", "-so"}, args...)...).Output()
		if err != nil {
			t.Fatalf("7z %v: %v", args, err)
		}
		return out
	}
	if err := os.WriteFile(part, read("-tgpt", raw), 0o600); err != nil {
		t.Fatal(err)
	}
	boot, err := os.ReadFile(part)
	if err != nil || len(boot) < 512 {
		t.Fatal(len(boot), err)
	}
	for i := 47; i >= 40; i-- {
		bytes = bytes<<8 | int64(boot[i])
	}
	return string(read("-tntfs", part, file)), bytes * 512
}
