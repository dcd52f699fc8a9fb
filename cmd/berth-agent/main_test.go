package main

import (
	"debug/pe"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A template needs this program and nothing else of Berth: it is small, asks for
// no library but Windows' kernel32, and can be signed.
func TestProgramStandsAlone(t *testing.T) {
	exe := filepath.Join(t.TempDir(), "berth-agent.exe")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", exe, ".")
	build.Env = append(os.Environ(), "GOOS=windows", "GOARCH=amd64", "CGO_ENABLED=0", "GOFLAGS=")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if i, err := os.Stat(exe); err != nil || i.Size() >= 10<<20 {
		t.Errorf("%v bytes, %v", i.Size(), err)
	}
	if signed(t, exe) {
		t.Error("signed before it was")
	}
	if libraries := libraries(t, exe); !slices.Equal(libraries, []string{"kernel32.dll"}) {
		t.Errorf("it needs %q", libraries)
	}
	if _, err := exec.LookPath("osslsigncode"); err != nil {
		t.Skip("osslsigncode is not installed: make deps")
	}
	if out, err := exec.Command("../../tools/sign", exe).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if !signed(t, exe) {
		t.Error("not signed")
	}
}

func open(t *testing.T, exe string) *pe.File {
	t.Helper()
	f, err := pe.Open(exe)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// libraries are those that the loader of Windows wants, in small letters.
func libraries(t *testing.T, exe string) []string {
	t.Helper()
	symbols, err := open(t, exe).ImportedSymbols()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range symbols { // "name:library"
		_, library, _ := strings.Cut(s, ":")
		out = append(out, strings.ToLower(library))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// signed says whether there is an attribute certificate table.
func signed(t *testing.T, exe string) bool {
	t.Helper()
	h := open(t, exe).OptionalHeader.(*pe.OptionalHeader64)
	return h.DataDirectory[pe.IMAGE_DIRECTORY_ENTRY_SECURITY].Size > 0
}
