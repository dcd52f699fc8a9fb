package portlayer

import (
	"strings"
	"testing"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
)

// What an image says and what a request says make one exact command line. The
// cases are those that Docker and containerd document for Windows: with
// ArgsEscaped, the image's first element is a command line already, unless a
// request has taken its place.
func TestCommandLines(t *testing.T) {
	const (
		myProcess = `"C:\My Folder\MyProcess.exe" -arg1 "test value"`
		shell     = `cmd /S /C echo "hello  world" & set PATH`
		power     = `powershell -NoProfile -Command "Write-Host 'a b'; exit 3"`
	)
	exec := func(list ...string) []string { return list }
	none := []string(nil)
	for _, tc := range []struct {
		name           string
		entry, cmd     []string // the image's
		escaped        bool
		ownEntry, args []string // the request's
		want           string
	}{
		// An image of the exec form: every element is an argument.
		{"cmd", none, exec("cmd", "args"), false, none, none, `cmd args`},
		{"cmd replaced", none, exec("cmd", "args"), false, none, exec("additional", "args"), `additional args`},
		{"entrypoint", exec("entrypoint", "args"), none, false, none, none, `entrypoint args`},
		{"entrypoint with arguments", exec("entrypoint", "args"), none, false, none, exec("additional", "args"), `entrypoint args additional args`},
		{"entrypoint with cmd", exec("entrypoint", "args"), exec("cmd", "args"), false, none, none, `entrypoint args cmd args`},
		{"entrypoint with cmd replaced", exec("entrypoint", "args"), exec("cmd", "args"), false, none, exec("additional", "args"), `entrypoint args additional args`},
		{"nothing but the request's", none, none, false, none, exec("additional", "-args", "hello world"), `additional -args "hello world"`},
		{"powershell in exec form", exec("powershell.exe", "-Command", "Write-Host Hello"), exec("cmd.exe", "/S"), false, none, none, `powershell.exe -Command "Write-Host Hello" cmd.exe /S`},

		// An image of the shell form, as Docker builds it: one element, escaped.
		{"shell form cmd", none, exec(shell), true, none, none, shell},
		{"shell form cmd replaced", none, exec(shell), true, none, exec("additional", "args"), `additional args`},
		{"shell form of powershell", none, exec(power), true, none, none, power},
		{"shell form entrypoint", exec(myProcess), none, true, none, none, myProcess},
		{"shell form entrypoint with arguments", exec(myProcess), none, true, none, exec("additional", "args with spaces"), myProcess + ` additional "args with spaces"`},
		// Docker quotes the second command line a second time, and so does Berth.
		{"shell form of both", exec(myProcess), exec(`cmd -args "hello world"`), true, none, none, myProcess + ` "cmd -args \"hello world\""`},
		{"shell form of both, cmd replaced", exec(myProcess), exec(`cmd -args "hello world"`), true, none, exec("additional", "args with spaces"), myProcess + ` additional "args with spaces"`},
		{"escaped without anything", none, none, true, none, exec("additional", "-args", "hello world"), `additional -args "hello world"`},

		// The request's own entrypoint is never a command line.
		{"own entrypoint", exec(myProcess), exec("x"), true, exec(`C:\other dir\o.exe`), none, `"C:\other dir\o.exe"`},
		{"own entrypoint with arguments", exec(myProcess), exec("x"), true, exec("cmd.exe"), exec("/S", "/C", `echo "a b"`), `cmd.exe /S /C "echo \"a b\""`},
		{"entrypoint taken away", exec(myProcess), exec(`cmd -args "hello world"`), true, exec(""), exec("own", "cmd"), `own cmd`},
		{"entrypoint taken away, escaped cmd stays", exec("entry"), exec(shell), true, []string{}, none, shell},

		// Quoting by the rules of the C runtime.
		{"empty argument", exec("a.exe"), none, false, none, exec("", "x", ""), `a.exe "" x ""`},
		{"blanks and tabs", exec(`C:\Program Files\a.exe`), none, false, none, exec("a b", "a\tb"), "\"C:\\Program Files\\a.exe\" \"a b\" \"a\tb\""},
		{"a quote", exec("a.exe"), none, false, none, exec(`say "hi"`, `"`), `a.exe "say \"hi\"" "\""`},
		{"backslashes alone", exec("a.exe"), none, false, none, exec(`C:\dir\`, `\\srv\share\`, `\`), `a.exe C:\dir\ \\srv\share\ \`},
		{"backslashes before the closing quote", exec("a.exe"), none, false, none, exec(`C:\my dir\`, `a b\\`), `a.exe "C:\my dir\\" "a b\\\\"`},
		{"backslashes before a quote", exec("a.exe"), none, false, none, exec(`a\"b`, `a\\" c`), `a.exe "a\\\"b" "a\\\\\" c"`},
		{"what only a shell would mind", exec("a.exe"), none, false, none, exec("a&b", "%PATH%", "^", "a|b", "'x y'"), `a.exe a&b %PATH% ^ a|b "'x y'"`},
		{"new line", exec("a.exe"), none, false, none, exec("a\nb"), "a.exe \"a\nb\""},
		{"more than ASCII", exec("a.exe"), none, false, none, exec("Grüße", "日本 語"), `a.exe Grüße "日本 語"`},
	} {
		p, _, err := resolveProcess(processRequest{Entrypoint: tc.ownEntry, Cmd: tc.args}, imagestore.ImageConfig{Entrypoint: tc.entry, Cmd: tc.cmd, ArgsEscaped: tc.escaped})
		if err != nil {
			t.Errorf("%s: %v", tc.name, err)
			continue
		}
		if got := guestinfo.CommandLine(p.Args, p.ArgsEscaped); got != tc.want {
			t.Errorf("%s:\n%s\nwant\n%s", tc.name, got, tc.want)
		}
	}
	long := strings.Repeat(`"`, 20000) // doubles when it is quoted
	_, _, err := resolveProcess(processRequest{Cmd: []string{"a.exe", long}}, imagestore.ImageConfig{})
	wantKind(t, err, errs.Invalid, "40008 characters")
}
