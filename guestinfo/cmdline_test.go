package guestinfo

import (
	"slices"
	"strings"
	"testing"
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
