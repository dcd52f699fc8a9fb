package e2e

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSecretIsNowhere runs a container that has a secret and looks for its
// value everywhere else: the API, the logs, what govc shows, every file of the
// datastores and of the guest's disk.
func TestSecretIsNowhere(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	p.must(t, "pull", "-q", "--bake", s.refs["job"])
	const value = "q7Zk-do-not-write-this-down"
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte(value+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	out, errText, code := p.berth(t, "run", "--name", "sealed", "--secret", "DB_PASSWORD=@"+file, "--entrypoint", "cmd", s.refs["job"],
		"/S", "/C", "if %DB_PASSWORD:~0,4%==q7Zk exit 42")
	if code != 42 {
		t.Errorf("exit %d\n%s%s", code, out, errText)
	}
	c := p.container(t, "sealed")
	id, vm := *c.ID, c.VM.Name
	shown := out + errText + p.must(t, "inspect", "sealed") + p.must(t, "events", "--no-follow", "--json") + p.must(t, "logs", "sealed") + s.govc(t, "vm.info", "-e", "-json", vm) + p.log.String()
	if !strings.Contains(shown, "DB_PASSWORD") || !strings.Contains(shown, id) {
		t.Error("the name is not shown: is anything?")
	}
	if strings.Contains(shown, value) {
		t.Error("the value is shown")
	}
	if strings.Contains(s.govc(t, "vm.info", "-e", vm), "berth./secrets") {
		t.Error("the sealed text is still there")
	}
	looked := 0
	err := filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return nil // a guest of another test ends meanwhile
		}
		i, err := d.Info()
		if err != nil || i.Size() > 64<<20 {
			return nil
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return nil
		}
		looked++
		if bytes.Contains(b, []byte(value)) {
			t.Errorf("%s holds the value", path)
		}
		return nil
	})
	if err != nil || looked == 0 {
		t.Errorf("%d files: %v", looked, err)
	}
	p.must(t, "rm", "-f", "sealed")
	p.must(t, "rmi", s.refs["job"])
}
