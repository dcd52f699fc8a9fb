package guestinfo

import (
	"fmt"
	"strings"
	"unicode/utf16"
)

// maxCommandLine is how many UTF-16 units CreateProcess takes.
const maxCommandLine = 32766

// CheckCommandLine refuses a line that is too long for Windows.
func CheckCommandLine(line string) error {
	if n := len(utf16.Encode([]rune(line))); n > maxCommandLine {
		return fmt.Errorf("the command line has %d characters, Windows allows %d", n, maxCommandLine)
	}
	return nil
}

// CommandLine joins args to what CreateProcess takes. With escaped, args[0] is a
// command line already (the image configuration's ArgsEscaped) and goes in as
// it is; everything else is quoted so that CommandLineToArgvW gives it back.
func CommandLine(args []string, escaped bool) string {
	var b strings.Builder
	for i, a := range args {
		if i > 0 {
			b.WriteByte(' ')
		}
		if i == 0 && escaped {
			b.WriteString(a)
		} else {
			b.WriteString(EscapeArg(a))
		}
	}
	return b.String()
}

// EscapeArg quotes one argument by the rules of the Microsoft C runtime:
// backslashes are doubled before a quote, and only there.
func EscapeArg(s string) string {
	if s != "" && !strings.ContainsAny(s, " \t\n\v\"") {
		return s
	}
	var b strings.Builder
	b.WriteByte('"')
	slashes := 0
	for i := range len(s) {
		switch s[i] {
		case '\\':
			slashes++
			continue
		case '"':
			writeSlashes(&b, 2*slashes+1)
		default:
			writeSlashes(&b, slashes)
		}
		slashes = 0
		b.WriteByte(s[i])
	}
	writeSlashes(&b, 2*slashes)
	b.WriteByte('"')
	return b.String()
}

func writeSlashes(b *strings.Builder, n int) {
	for range n {
		b.WriteByte('\\')
	}
}
