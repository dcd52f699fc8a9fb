package layer

import (
	"archive/tar"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Reparse tags.
const (
	tagMountPoint = 0xA0000003
	tagSymlink    = 0xA000000C
)

// reparse decodes a symbolic link or junction.
func (e *Entry) reparse(h *tar.Header, attr uint32) error {
	_, mount := h.PAXRecords[paxMountPoint]
	switch {
	case mount:
		e.Kind = Junction
		e.Meta.Attributes |= attrDirectory
	case attr&attrDirectory != 0:
		e.Kind = DirLink
	default:
		e.Kind = FileLink
	}
	var err error
	e.Meta.Reparse, err = reparseBuffer(h.Linkname, mount)
	return err
}

// reparseBuffer is what NTFS stores for a link to target, which is the print
// name that the tar carries. Layout: REPARSE_DATA_BUFFER of [MS-FSCC] 2.1.2.4
// and 2.1.2.5; the substitute name is derived as go-winio does.
func reparseBuffer(target string, mount bool) ([]byte, error) {
	target = strings.ReplaceAll(target, "/", `\`)
	if target == "" {
		return nil, errors.New("the link has no target")
	}
	if len(target) > maxReparse {
		return nil, fmt.Errorf("%w: a link's target of %d bytes", ErrMetadata, len(target))
	}
	if !utf8.ValidString(target) || strings.IndexByte(target, 0) >= 0 {
		return nil, errors.New("the link's target is not UTF-8 text")
	}
	subst, relative := substitute(target)
	if mount && relative {
		return nil, fmt.Errorf("the junction's target %.300q is not absolute", target)
	}
	s, p := utf16.Encode([]rune(subst)), utf16.Encode([]rune(target))
	fixed, tag := 8, uint32(tagMountPoint)
	if !mount {
		fixed, tag = 12, tagSymlink
	}
	size := fixed + 2*(len(s)+1+len(p)+1)
	if 8+size > maxReparse {
		return nil, fmt.Errorf("%w: a reparse point of %d bytes", ErrMetadata, 8+size)
	}
	b := make([]byte, 0, 8+size)
	le := binary.LittleEndian
	b = le.AppendUint32(b, tag)
	b = le.AppendUint16(b, uint16(size))
	b = le.AppendUint16(b, 0)
	b = le.AppendUint16(b, 0)
	b = le.AppendUint16(b, uint16(2*len(s)))
	b = le.AppendUint16(b, uint16(2*len(s)+2))
	b = le.AppendUint16(b, uint16(2*len(p)))
	if !mount {
		flags := uint32(0)
		if relative {
			flags = 1
		}
		b = le.AppendUint32(b, flags)
	}
	for _, name := range [][]uint16{s, p} {
		for _, u := range name {
			b = le.AppendUint16(b, u)
		}
		b = le.AppendUint16(b, 0)
	}
	return b, nil
}

// substitute is the name that NT follows, and whether it is relative. A target
// that starts with one backslash is relative to the root of the link's volume,
// which NT counts as relative too.
func substitute(target string) (string, bool) {
	drive := len(target) >= 2 && target[1] == ':' && (target[0]|0x20 >= 'a' && target[0]|0x20 <= 'z')
	switch {
	case strings.HasPrefix(target, `\??\`):
		return target, false
	case strings.HasPrefix(target, `\\?\`):
		return `\??\` + target[4:], false
	case strings.HasPrefix(target, `\\`):
		return `\??\UNC\` + target[2:], false
	case drive:
		return `\??\` + target, false
	}
	return target, true
}
