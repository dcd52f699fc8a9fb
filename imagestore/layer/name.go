package layer

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"berth/imagestore/ntfs"
)

// splitName checks a tar name and takes it apart: the clean path, and the
// stream if the last component has one. root is set for the tar's own root.
func splitName(name string, l *Limits) (path, stream string, isStream, root bool, err error) {
	if name == "" {
		return "", "", false, false, errors.New("the name is empty")
	}
	path = name
	for strings.HasPrefix(path, "./") {
		path = path[2:]
	}
	if path == "" || path == "." {
		return "", "", false, true, nil
	}
	last := strings.LastIndexByte(path, '/') + 1
	if i := strings.IndexByte(path[last:], ':'); i >= 0 {
		path, stream, isStream = path[:last+i], path[last+i+1:], true
		if stream, err = streamName(stream, l.Name); err != nil {
			return "", "", false, false, err
		}
	}
	return path, stream, isStream, false, checkPath(path, l)
}

// checkPath refuses a path that Windows could not have made or that would mean
// something else to a program that uses it.
func checkPath(path string, l *Limits) error {
	if strings.HasPrefix(path, "/") {
		return errors.New("the name is absolute")
	}
	n, units := 0, 0
	for rest, more := path, true; more; n++ {
		var c string
		c, rest, more = strings.Cut(rest, "/")
		if n >= l.Depth {
			return fmt.Errorf("%w: the limit is %d", ErrDepth, l.Depth)
		}
		u, err := checkComponent(c, l.Name)
		if err != nil {
			return err
		}
		if units += u + 1; units > l.Path {
			return fmt.Errorf("%w: the limit is %d UTF-16 units", ErrPath, l.Path)
		}
	}
	return nil
}

// checkComponent checks one name of at most max UTF-16 units and gives their number.
func checkComponent(c string, max int) (int, error) {
	switch c {
	case "":
		return 0, errors.New("a component of the name is empty")
	case ".", "..":
		return 0, fmt.Errorf("the name has a component %q", c)
	}
	units, err := checkChars(c, "/\\:*?\"<>|", max)
	if err != nil {
		return 0, err
	}
	if strings.Trim(c, ". ") == "" {
		return 0, fmt.Errorf("the component %q has only dots and spaces", c)
	}
	if isDevice(c) {
		return 0, fmt.Errorf("the component %q names a device", c)
	}
	return units, nil
}

// checkChars refuses control characters, what is in bad, and what is not
// UTF-8 (with lone surrogates), and counts UTF-16 units.
func checkChars(s, bad string, max int) (int, error) {
	ascii, units := true, 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' || strings.IndexByte(bad, c) >= 0 {
			return 0, fmt.Errorf("the name contains %q", c)
		}
		ascii = ascii && c < utf8.RuneSelf
		if c&0xC0 != 0x80 { // not a continuation byte
			units++
		}
		if c >= 0xF0 {
			units++ // a surrogate pair
		}
	}
	if units > max || len(s) > 3*max {
		return 0, fmt.Errorf("%w: the limit is %d UTF-16 units", ErrName, max)
	}
	if !ascii {
		if _, err := ntfs.EncodeName(s); err != nil {
			return 0, errors.New("the name is not UTF-8 text that UTF-16 can spell")
		}
	}
	return units, nil
}

// isDevice knows the names that Win32 turns into devices, whatever directory
// and extension they have: a program that opened C:\x\COM1.txt by its usual
// name would talk to a port.
func isDevice(c string) bool {
	if i := strings.IndexByte(c, '.'); i >= 0 {
		c = c[:i]
	}
	c = strings.TrimRight(c, " ")
	if len(c) < 3 || len(c) > 7 {
		return false
	}
	switch u := strings.ToUpper(c); u {
	case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$":
		return true
	default:
		if !strings.HasPrefix(u, "COM") && !strings.HasPrefix(u, "LPT") {
			return false
		}
		d := u[3:]
		return len(d) == 1 && d[0] >= '0' && d[0] <= '9' || d == "¹" || d == "²" || d == "³"
	}
}

// streamName takes the text behind a name's first colon.
func streamName(s string, max int) (string, error) {
	if name, typ, ok := strings.Cut(s, ":"); ok {
		if !strings.EqualFold(typ, "$DATA") {
			return "", fmt.Errorf("the stream type %q is not $DATA", typ)
		}
		s = name
	}
	if s == "" {
		return "", errors.New("the stream has no name")
	}
	_, err := checkChars(s, "/\\:", max)
	return s, err
}

// reservedAtRoot are names below C:\ that belong to the file system itself.
func reservedAtRoot(folded string) bool {
	switch folded {
	case "$MFT", "$MFTMIRR", "$LOGFILE", "$VOLUME", "$ATTRDEF", "$BITMAP", "$BOOT", "$BADCLUS",
		"$SECURE", "$UPCASE", "$EXTEND", "$QUOTA", "$OBJID", "$REPARSE":
		return true
	}
	return false
}
