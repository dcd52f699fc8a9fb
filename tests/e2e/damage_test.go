package e2e

import (
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// TestCheckNamesWhatIsDamaged changes files on the datastore by hand, as a bad
// medium or a careless admin would, and reads what the command line says.
func TestCheckNamesWhatIsDamaged(t *testing.T) {
	s := theSite(t)
	if realVar("URL") != "" {
		t.Skip("a disk on ESXi is no file that can be changed by its name")
	}
	p := s.serve(t)
	p.register(t)
	before := s.inventory(t)
	p.must(t, "pull", "-q", s.refs["web"])
	disk := "berth/" + p.must(t, "images", "--format", "{{.disk}}") // below Berth's folder
	folder := path.Dir(disk)
	var record string
	for _, line := range strings.Split(s.govc(t, "datastore.ls", folder), "\n") {
		if strings.HasPrefix(line, "image-") {
			record = folder + "/" + line
		}
	}
	good, bad := filepath.Join(t.TempDir(), "good"), filepath.Join(t.TempDir(), "bad")
	if out := p.must(t, "system", "check", "--deep"); !strings.Contains(out, "nothing is damaged") {
		t.Fatalf("a sound store: %s", out)
	}
	for _, c := range []struct {
		what, file string
		change     func([]byte) []byte // nil removes the file
		says       string
	}{
		{"a bit of the disk", strings.TrimSuffix(disk, ".vmdk") + "-flat.vmdk", func(b []byte) []byte { b[len(b)/2] ^= 1; return b }, path.Base(path.Dir(disk))},
		{"no marker", folder + "/disk.json", nil, "commit marker is gone"},
		{"half a marker", folder + "/disk.json", func(b []byte) []byte { return b[:len(b)/2] }, "commit marker is damaged"},
		{"half a record", record, func(b []byte) []byte { return b[:len(b)/2] }, path.Base(record) + ": the image's record is damaged"},
	} {
		s.govc(t, "datastore.download", c.file, good)
		if c.change == nil {
			s.govc(t, "datastore.rm", c.file)
		} else {
			b, err := os.ReadFile(good)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(bad, c.change(b), 0o600); err != nil {
				t.Fatal(err)
			}
			s.govc(t, "datastore.upload", bad, c.file)
		}
		if out, text, code := p.berth(t, "system", "check", "--deep", "-q"); code != 10 || !strings.Contains(out, c.says) || !strings.Contains(out, path.Base(folder)) {
			t.Errorf("%s: exit %d, %s%s", c.what, code, out, text)
		}
		s.govc(t, "datastore.upload", good, c.file)
	}
	if out := p.must(t, "system", "check", "--deep"); !strings.Contains(out, "nothing is damaged") {
		t.Errorf("mended: %s", out)
	}
	p.must(t, "rmi", s.refs["web"])
	s.same(t, p, before)
}
