//go:build linux

package hcstest

import (
	"bytes"
	"strings"
)

// split takes a command line apart as CommandLineToArgvW does.
func split(line string) []string {
	var args []string
	var b bytes.Buffer
	quoted, any := false, false
	for i := 0; i < len(line); {
		n := 0
		for i+n < len(line) && line[i+n] == '\\' {
			n++
		}
		if i+n < len(line) && line[i+n] == '"' && n > 0 {
			b.WriteString(strings.Repeat(`\`, n/2))
			i += n
			if n%2 == 1 {
				b.WriteByte('"')
				i++
			}
			any = true
			continue
		}
		if n > 0 {
			b.WriteString(strings.Repeat(`\`, n))
			i, any = i+n, true
			continue
		}
		switch c := line[i]; {
		case c == '"':
			quoted, any = !quoted, true
		case (c == ' ' || c == '\t') && !quoted:
			if any {
				args, any = append(args, b.String()), false
				b.Reset()
			}
		default:
			b.WriteByte(c)
			any = true
		}
		i++
	}
	if any {
		args = append(args, b.String())
	}
	return args
}
