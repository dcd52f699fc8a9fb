package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"
)

func TestNumbers(t *testing.T) {
	for in, want := range map[string]struct {
		n   [4]uint16
		pre bool
	}{
		"v1.2.3":                   {[4]uint16{1, 2, 3, 0}, false},
		"1.2.3":                    {[4]uint16{1, 2, 3, 0}, false},
		"v1.2.3-17-gabcdef0":       {[4]uint16{1, 2, 3, 17}, true},
		"v1.2.3-17-gabcdef0-dirty": {[4]uint16{1, 2, 3, 17}, true},
		"v2.0.0-rc.1":              {[4]uint16{2, 0, 0, 0}, true},
		"0.1.0-dev":                {[4]uint16{0, 1, 0, 0}, true},
		"fa317f9-dirty":            {[4]uint16{}, true},
		"v1.70000.3":               {[4]uint16{1, 0, 3, 0}, false},
		"":                         {[4]uint16{}, true},
	} {
		if n, pre := numbers(in); n != want.n || pre != want.pre {
			t.Errorf("%q: %v, %v; want %+v", in, n, pre, want)
		}
	}
}

// The Go linker takes the object, and 7-Zip reads it in the program.
func TestProgramSaysItsVersion(t *testing.T) {
	if _, err := exec.LookPath("7z"); err != nil {
		t.Skip("needs 7z: make deps")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module x\n\ngo 1.24\n", "main.go": "package main\n\nfunc main() {}\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	i := info{Name: "berth-agent", Description: "Größe \"x\"", Version: "v1.2.3-17-gabcdef0", Commit: "abcdef012345"}
	build := func(name string) string {
		if err := write(i, filepath.Join(dir, "rsrc_windows_amd64.syso")); err != nil {
			t.Fatal(err)
		}
		exe := filepath.Join(dir, name)
		cmd := exec.Command("go", "build", "-trimpath", "-o", exe, ".")
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOOS=windows", "GOARCH=amd64", "CGO_ENABLED=0", "GOFLAGS=-mod=mod")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return exe
	}
	exe := build("a.exe")
	if out, err := exec.Command("7z", "x", "-y", "-o"+dir, exe, ".rsrc/version.txt").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	b, err := os.ReadFile(filepath.Join(dir, ".rsrc", "version.txt"))
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(decode(b)), " ")
	for _, want := range []string{
		"FILEVERSION 1,2,3,17", "PRODUCTVERSION 1,2,3,17", "VS_FF_PRERELEASE", "VFT_APP", `BLOCK "040904B0"`, `VALUE "FileVersion", "v1.2.3-17-gabcdef0"`, `"OriginalFilename", "berth-agent.exe"`,
		`"v1.2.3-17-gabcdef0 (abcdef012345)"`, "Größe", `VALUE "Translation", 0x409, 1200`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
	first, err := os.ReadFile(exe)
	if err != nil {
		t.Fatal(err)
	}
	again, err := os.ReadFile(build("b.exe"))
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("the same input is another program: %v", err)
	}
}

// decode reads UTF-16 with its mark.
func decode(b []byte) string {
	var u []uint16
	for i := 0; i+1 < len(b); i += 2 {
		u = append(u, uint16(b[i])|uint16(b[i+1])<<8)
	}
	return string(utf16.Decode(u))
}

func TestRefusals(t *testing.T) {
	for _, path := range []string{"", filepath.Join(t.TempDir(), "no", "x.syso")} {
		if err := write(info{Name: "x"}, path); err == nil {
			t.Errorf("%q was written", path)
		}
	}
	if err := write(info{}, filepath.Join(t.TempDir(), "x.syso")); err == nil {
		t.Error("a program without a name")
	}
}
