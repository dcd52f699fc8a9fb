package layer

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"

	"berth/imagestore/ntfs"
)

// Descriptor is a checked, self-relative security descriptor.
type Descriptor struct {
	Raw []byte
	id  ntfs.SecurityID // on the volume, once known
	set bool
}

// The descriptors of entries that bring none: those that buildkit gives to
// every directory and file, which are what C: gives to its own.
const (
	defaultDirSDDL  = "O:BAG:SYD:(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)(A;;FA;;;BA)(A;OICIIO;GA;;;CO)(A;OICI;0x1200a9;;;BU)(A;CI;LC;;;BU)(A;CI;DC;;;BU)"
	defaultFileSDDL = "O:BAG:SYD:(A;;FA;;;BA)(A;;FA;;;SY)(A;;0x1200a9;;;BU)"
)

// descriptors shares equal descriptors: a layer has tens of thousands of
// entries and some hundred descriptors. What does not fit is decoded again.
type descriptors struct {
	known map[string]*Descriptor // by the record's text
	size  int
}

const (
	maxKnownSDs     = 16384
	maxKnownSDBytes = 32 << 20
)

func newDescriptors() *descriptors { return &descriptors{known: make(map[string]*Descriptor)} }

func (ds *descriptors) fromBase64(text string) (*Descriptor, error) {
	if d := ds.known[text]; d != nil {
		return d, nil
	}
	if base64.StdEncoding.DecodedLen(len(text)) > maxSD+2 {
		return nil, fmt.Errorf("%w: a security descriptor of more than %d bytes", ErrMetadata, maxSD)
	}
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return nil, err
	}
	if err := checkSD(raw); err != nil {
		return nil, err
	}
	return ds.keep(text, &Descriptor{Raw: raw}), nil
}

// fromSDDL keys its results apart from base64 by a character that base64 lacks.
func (ds *descriptors) fromSDDL(text string) (*Descriptor, error) {
	key := ":" + text
	if d := ds.known[key]; d != nil {
		return d, nil
	}
	raw, err := parseSDDL(text)
	if err != nil {
		return nil, err
	}
	return ds.keep(key, &Descriptor{Raw: raw}), nil
}

func (ds *descriptors) keep(key string, d *Descriptor) *Descriptor {
	n := len(key) + len(d.Raw)
	if len(ds.known) < maxKnownSDs && ds.size+n <= maxKnownSDBytes {
		ds.known[key] = d
		ds.size += n
	}
	return d
}

// fallback is the descriptor of entries that bring none.
func (ds *descriptors) fallback(dir bool) (*Descriptor, error) {
	if dir {
		return ds.fromSDDL(defaultDirSDDL)
	}
	return ds.fromSDDL(defaultFileSDDL)
}

// Control bits of a descriptor.
const (
	seDACLPresent  = 0x0004
	seSACLPresent  = 0x0010
	seSelfRelative = 0x8000
)

// checkSD accepts a self-relative SECURITY_DESCRIPTOR ([MS-DTYP] 2.4.6) whose
// parts lie inside it and are well formed.
func checkSD(b []byte) error {
	le := binary.LittleEndian
	if len(b) < 20 || len(b) > maxSD {
		return fmt.Errorf("a security descriptor of %d bytes", len(b))
	}
	if b[0] != 1 {
		return fmt.Errorf("security descriptor revision %d", b[0])
	}
	if le.Uint16(b[2:])&seSelfRelative == 0 {
		return errors.New("the security descriptor is not self-relative")
	}
	parts := [...]struct {
		what  string
		check func([]byte) error
	}{{"owner", sidAt}, {"group", sidAt}, {"SACL", aclAt}, {"DACL", aclAt}}
	for i, p := range parts {
		off := le.Uint32(b[4+4*i:])
		if off == 0 {
			continue
		}
		if off < 20 || off >= uint32(len(b)) {
			return fmt.Errorf("the security descriptor's %s is at %d of %d bytes", p.what, off, len(b))
		}
		if err := p.check(b[off:]); err != nil {
			return fmt.Errorf("the security descriptor's %s: %w", p.what, err)
		}
	}
	return nil
}

func sidAt(b []byte) error {
	_, err := sidLen(b)
	return err
}

// sidLen is the length of the SID ([MS-DTYP] 2.4.2) that b starts with.
func sidLen(b []byte) (int, error) {
	if len(b) < 8 || b[0] != 1 || b[1] > 15 || len(b) < 8+4*int(b[1]) {
		return 0, errors.New("not a SID")
	}
	return 8 + 4*int(b[1]), nil
}

// aclAt checks the ACL ([MS-DTYP] 2.4.5) that b starts with.
func aclAt(b []byte) error {
	le := binary.LittleEndian
	if len(b) < 8 || b[0] < 2 || b[0] > 4 {
		return errors.New("not an ACL")
	}
	size, count := int(le.Uint16(b[2:])), int(le.Uint16(b[4:]))
	if size < 8 || size > len(b) {
		return fmt.Errorf("an ACL of %d bytes in %d", size, len(b))
	}
	rest := b[8:size]
	for i := 0; i < count; i++ {
		if len(rest) < 4 {
			return fmt.Errorf("%d ACEs do not fit", count)
		}
		n := int(le.Uint16(rest[2:]))
		if n < 4 || n%4 != 0 || n > len(rest) {
			return fmt.Errorf("ACE %d has %d bytes", i, n)
		}
		if err := checkACE(rest[:n]); err != nil {
			return fmt.Errorf("ACE %d: %w", i, err)
		}
		rest = rest[n:]
	}
	return nil
}

// checkACE checks the SID of the ACE types that have one ([MS-DTYP] 2.4.4);
// others are opaque.
func checkACE(a []byte) error {
	at := 8
	switch t := a[0]; {
	case t <= 3, t >= 9 && t <= 10, t >= 13 && t <= 14, t >= 0x11 && t <= 0x14:
	case t >= 5 && t <= 8, t == 11, t == 12, t == 15, t == 16:
		if len(a) < 12 {
			return errors.New("too short")
		}
		flags := binary.LittleEndian.Uint32(a[8:])
		at = 12 + 16*int(flags&1) + 16*int(flags>>1&1)
	default:
		return nil
	}
	if len(a) < at {
		return errors.New("too short")
	}
	return sidAt(a[at:])
}
