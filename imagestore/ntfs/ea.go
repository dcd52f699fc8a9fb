package ntfs

import (
	"errors"
	"fmt"
	"math"
	"strings"

	"berth/internal/errs"
)

// addEAs encodes the list as $EA holds it: FILE_FULL_EA_INFORMATION entries,
// each aligned to four bytes; the last one's "next offset" is its own size.
func (w *Writer) addEAs(step string, x *extra, eas []EA) error {
	var b []byte
	packed := 0
	for i, e := range eas {
		if err := checkEA(step, eas[:i], e); err != nil {
			return err
		}
		n := 5 + len(e.Name) + len(e.Value)
		if packed += n; packed > math.MaxUint16 {
			return errs.New(errs.Quota, step, quote(e.Name), "the extended attributes exceed 65,535 bytes")
		}
		size := (4 + n + 3) &^ 3
		from := len(b)
		b = add32(b, uint32(size))
		b = append(b, e.Flags, byte(len(e.Name)))
		b = add16(b, uint16(len(e.Value)))
		b = append(append(b, e.Name...), 0)
		b = append(b, e.Value...)
		for len(b)-from < size {
			b = append(b, 0)
		}
		if e.Flags&0x80 != 0 {
			x.eaNeeded++
		}
	}
	if len(b) > 64<<10 {
		return errs.New(errs.Quota, step, "", "the extended attributes exceed 65,536 bytes")
	}
	at, err := w.keep(step, b)
	if err != nil {
		return err
	}
	x.ea, x.eaLen, x.eaPacked = at, uint32(len(b)), uint16(packed)
	return nil
}

// CheckEAName says what is wrong with the name of an EA, if anything
// (MS-FSCC 2.4.16; only ASCII has one meaning on every system).
func CheckEAName(name string) error {
	if name == "" || len(name) > 254 {
		return errors.New("the name of an EA has 1 to 254 bytes")
	}
	for i := range len(name) {
		if c := name[i]; c < ' ' || c > '~' || strings.IndexByte("\\/:*?\"<>|,+=[];", c) >= 0 {
			return fmt.Errorf("the name of an EA contains %q", c)
		}
	}
	return nil
}

func checkEA(step string, before []EA, e EA) error {
	if err := CheckEAName(e.Name); err != nil {
		return errs.New(errs.Invalid, step, quote(e.Name), "%w", err)
	}
	if len(e.Value) > math.MaxUint16 {
		return errs.New(errs.Invalid, step, quote(e.Name), "the value of an EA has at most 65,535 bytes")
	}
	for _, o := range before {
		if Fold(o.Name) == Fold(e.Name) {
			return errs.New(errs.Exists, step, quote(e.Name), "the EA occurs twice")
		}
	}
	return nil
}

// addReparse validates a REPARSE_DATA_BUFFER (MS-FSCC 2.1.2) and keeps it.
func (w *Writer) addReparse(step string, x *extra, b []byte) error {
	if len(b) < 8 || len(b) > 16<<10 {
		return errs.New(errs.Invalid, step, "reparse point", "%d bytes; it has 8 to 16,384", len(b))
	}
	tag, length := get32(b), int(get16(b[4:]))
	header := 8
	if tag&0x80000000 == 0 { // not Microsoft's: a GUID follows
		header = 24
	}
	if tag < 2 || len(b) != header+length {
		return errs.New(errs.Invalid, step, "reparse point", "tag %#x with %d bytes of data in a buffer of %d", tag, length, len(b))
	}
	at, err := w.keep(step, b)
	if err != nil {
		return err
	}
	x.reparse, x.reparseLen, x.tag = at, uint32(len(b)), tag
	return nil
}
