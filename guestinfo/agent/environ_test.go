package agent

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMergeEnv(t *testing.T) {
	got := MergeEnv(
		[]string{`Path=C:\Windows`, "TEMP=x", "=C:=C:\\a", "broken", ""},
		[]string{`PATH=C:\app`, "a=1", "A=2", "EMPTY=", "temp=y"})
	want := []string{"=C:=C:\\a", "a=2", "EMPTY=", `Path=C:\app`, "TEMP=y"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestFindExecutable(t *testing.T) {
	files := map[string]bool{}
	for _, p := range []string{
		`C:\app\run.exe`, `C:\app\tool.cmd`, `C:\Windows\System32\cmd.exe`, `C:\Program Files\My App\a.exe`,
		`C:\Program Files\My.exe`, `C:\path dir\p.exe`, `C:\app\v1.2.exe`, `C:\app\noext`, `C:\app\sub\s.exe`, `D:\d.exe`, `C:\root.exe`,
	} {
		files[strings.ToLower(p)] = true
	}
	s := search{
		dir: `C:\app`, system: []string{`C:\Windows\System32`, `C:\Windows`},
		env:    []string{`Path="C:\path dir";;sub; C:\none`, "PATHEXT=.COM;.EXE;.CMD"},
		isFile: func(p string) bool { return files[strings.ToLower(p)] },
	}
	for line, want := range map[string]string{
		"run":                                `C:\app\run.EXE`,
		"run.exe -x":                         `C:\app\run.exe`,
		"RUN.EXE":                            `C:\app\RUN.EXE`,
		"tool arg":                           `C:\app\tool.CMD`,
		"cmd /S /C dir":                      `C:\Windows\System32\cmd.EXE`,
		`C:\Program Files\My App\a.exe -x`:   `C:\Program Files\My.EXE`,
		`"C:\Program Files\My App\a.exe" -x`: `C:\Program Files\My App\a.exe`,
		`C:/app/run`:                         `C:\app\run.EXE`,
		`sub\s`:                              `C:\app\sub\s.EXE`,
		"s":                                  `C:\app\sub\s.EXE`,
		"p.exe":                              `C:\path dir\p.exe`,
		"v1.2":                               `C:\app\v1.2.EXE`,
		"noext":                              `C:\app\noext`,
		`d:d.exe`:                            `d:\d.exe`,
		`\root.exe`:                          `C:\root.exe`,
		"missing.exe a b":                    "",
		`""`:                                 "",
		"":                                   "",
	} {
		if got, tried := s.Find(line); got != want {
			t.Errorf("%q: %q, want %q (tried %q)", line, got, want, tried)
		}
	}
	if _, tried := s.Find(strings.Repeat("x ", 10000)); len(tried) > maxPrefixes {
		t.Errorf("tried %d", len(tried))
	}
}
