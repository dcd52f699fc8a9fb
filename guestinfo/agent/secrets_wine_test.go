//go:build linux

package agent

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// Under Wine: no file of the guest's disk holds a secret's value, and the
// second start has it all the same.
func TestWineSecrets(t *testing.T) {
	const value = "hunter2-beneath-the-wine"
	g := (*guest)(nil)
	for i := range 2 {
		h := newHost(t)
		g = newGuest(t, h, "")
		s := containerSpec(`C:\app\program.exe`, "env=DB_PASSWORD")
		s.Secrets = []string{"DB_PASSWORD"}
		h.setSpec(s)
		wait := g.run()
		if i == 0 {
			h.deliver([]string{"DB_PASSWORD=" + value})
		}
		h.awaitHalt()
		if err := wait(); err != nil {
			t.Error(err)
		}
		if lines := consoleLines(t, g.com1); !slices.Contains(lines, "stdout:DB_PASSWORD="+value) {
			t.Errorf("start %d: %q", i, lines)
		}
	}
	vault := g.path("ProgramData", "berth", "secrets")
	if _, err := os.Stat(vault); err != nil {
		t.Error(err)
	}
	t.Cleanup(func() { os.Remove(vault) })
	err := filepath.WalkDir(filepath.Dir(vault), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if bytes.Contains(b, []byte(value)) {
			t.Errorf("%s holds the value", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
