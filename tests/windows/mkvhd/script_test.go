package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// parsePowerShell has a grammar of the language judge a script. It knows no
// command and runs nothing.
func parsePowerShell(t *testing.T, path string) (string, error) {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skip(err)
	}
	found, err := filepath.Glob(filepath.Join(cache, "berth", "tools", "tree-sitter-powershell@*", "ready"))
	if err != nil || len(found) == 0 {
		t.Skip("a grammar of PowerShell is not installed; make deps installs it")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed; see the README")
	}
	// Only the baseline compiler: the other one takes longer than the scripts.
	out, err := exec.Command(node, "--liftoff-only", "../parse.mjs", filepath.Dir(found[len(found)-1]), path).CombinedOutput()
	return string(out), err
}

// The script that judges a disk on Windows is at least PowerShell; that it does
// what it says is for a Windows machine to show.
func TestScriptsParse(t *testing.T) {
	scripts, err := filepath.Glob("../*.ps1")
	if err != nil || len(scripts) == 0 {
		t.Fatal("no scripts", err)
	}
	for _, s := range scripts {
		if out, err := parsePowerShell(t, s); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
		text, err := os.ReadFile(s)
		if err != nil {
			t.Fatal(err)
		}
		// The judge must be able to say no.
		for what, broken := range map[string][]byte{
			"a brace less": bytes.Replace(text, []byte("try {\n"), []byte("try \n"), 1),
			"a quote more": append(bytes.Clone(text), "\nWrite-Host 'x\n"...),
			"half of it":   text[:bytes.Index(text, []byte("try {\n"))+len("try {\n")],
		} {
			bad := filepath.Join(t.TempDir(), "bad.ps1")
			if err := os.WriteFile(bad, broken, 0o600); err != nil {
				t.Fatal(err)
			}
			if out, err := parsePowerShell(t, bad); err == nil || !strings.Contains(out, "bad.ps1:") {
				t.Errorf("%s with %s parses: %v %s", s, what, err, out)
			}
		}
	}
}
