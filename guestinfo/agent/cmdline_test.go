package agent

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// parseArgs is CommandLineToArgvW for everything but the program's name, from
// Microsoft's description: the oracle of EscapeArg.
func parseArgs(line string) []string {
	var out []string
	var cur strings.Builder
	quoted, inArg := false, false
	for i := 0; i < len(line); {
		n := 0
		for i+n < len(line) && line[i+n] == '\\' {
			n++
		}
		switch {
		case n > 0 && i+n < len(line) && line[i+n] == '"':
			cur.WriteString(strings.Repeat(`\`, n/2))
			inArg = true
			i += n
			if n%2 == 1 {
				cur.WriteByte('"')
				i++
			}
		case n > 0:
			cur.WriteString(line[i : i+n])
			inArg = true
			i += n
		case line[i] == '"':
			quoted, inArg = !quoted, true
			i++
		case !quoted && (line[i] == ' ' || line[i] == '\t'):
			if inArg {
				out = append(out, cur.String())
				cur.Reset()
			}
			inArg = false
			i++
		default:
			cur.WriteByte(line[i])
			inArg = true
			i++
		}
	}
	if inArg {
		out = append(out, cur.String())
	}
	return out
}

func TestCommandLine(t *testing.T) {
	for _, tc := range []struct {
		args    []string
		escaped bool
		want    string
	}{
		{[]string{"app.exe"}, false, `app.exe`},
		{[]string{`C:\Program Files\a.exe`, "x y", ""}, false, `"C:\Program Files\a.exe" "x y" ""`},
		{[]string{"cmd", "/S", "/C", `echo "hi there"`}, false, `cmd /S /C "echo \"hi there\""`},
		{[]string{`"C:\My Folder\MyProcess.exe" -arg1 "test value"`}, true, `"C:\My Folder\MyProcess.exe" -arg1 "test value"`},
		{[]string{`"C:\My Folder\MyProcess.exe" -arg1 "test value"`, "additional", "two words"}, true, `"C:\My Folder\MyProcess.exe" -arg1 "test value" additional "two words"`},
		{[]string{`cmd /S /C echo "a"  %PATH%`}, true, `cmd /S /C echo "a"  %PATH%`},
		{[]string{`"C:\My Folder\MyProcess.exe" -arg1`}, false, `"\"C:\My Folder\MyProcess.exe\" -arg1"`},
		{[]string{"a", `c:\dir\`, `c:\my dir\`, `\\srv\x`, `a\"b`}, false, `a c:\dir\ "c:\my dir\\" \\srv\x "a\\\"b"`},
	} {
		if got := CommandLine(tc.args, tc.escaped); got != tc.want {
			t.Errorf("%q %v: %s, want %s", tc.args, tc.escaped, got, tc.want)
		}
	}
}

func FuzzEscapeArg(f *testing.F) {
	for _, s := range []string{"", `a b\`, `\"`, `"`, "tab\t", `\\\`} {
		f.Add(s, "next")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if got := parseArgs(EscapeArg(a) + " " + EscapeArg(b)); !slices.Equal(got, []string{a, b}) {
			t.Fatalf("%q %q became %q", a, b, got)
		}
	})
}

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
