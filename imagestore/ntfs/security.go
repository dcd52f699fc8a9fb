package ntfs

import (
	"bytes"
	"math/bits"

	"berth/internal/errs"
)

// SecurityID names a descriptor of the volume. 0 is the default one.
type SecurityID uint32

const (
	secReadOnly SecurityID = 0x100 // system files that nobody writes
	secSystem   SecurityID = 0x101 // other system files
	maxSD                  = 64 << 10
)

// descriptors is $Secure under construction: every distinct descriptor once,
// in the order of first use.
type descriptors struct {
	list      []descriptor
	byHash    map[uint32][]SecurityID
	bytes     int64
	end       int64        // of the primary copies in $SDS
	order     []SecurityID // by hash
	maxN      int
	maxBytes  int64
	file, dir []byte
	fileID    SecurityID // 0 until needed
	dirID     SecurityID
}

type descriptor struct {
	sd   []byte
	hash uint32
	at   int64 // of its entry in $SDS
}

func (d *descriptors) init(o Options) error {
	d.byHash = map[uint32][]SecurityID{}
	d.maxN, d.maxBytes = o.MaxDescriptors, o.MaxMetaBytes
	d.file, d.dir = o.DefaultFileSD, o.DefaultDirSD
	if d.file == nil {
		d.file = defaultFileSD()
	}
	if d.dir == nil {
		d.dir = defaultDirSD()
	}
	for _, sd := range [][]byte{d.file, d.dir} {
		if err := checkSD(sd); err != nil {
			return errs.Wrap(err, "ntfs: new", "default security descriptor")
		}
	}
	for _, sd := range [][]byte{systemSD(0x120089), systemSD(0x12019F)} {
		if _, err := d.add(sd); err != nil {
			return err
		}
	}
	return nil
}

// Security registers a self-relative security descriptor of at most 64 KiB.
// Equal descriptors get the same id.
func (w *Writer) Security(sd []byte) (SecurityID, error) {
	const step = "ntfs: security descriptor"
	if err := w.usable(step); err != nil {
		return 0, err
	}
	if err := checkSD(sd); err != nil {
		return 0, errs.Wrap(err, step, "")
	}
	return w.sec.add(sd)
}

func (d *descriptors) known(id SecurityID) bool {
	return id == 0 || id >= secReadOnly && int(id-secReadOnly) < len(d.list)
}

// resolve gives the id that goes on disk.
func (d *descriptors) resolve(id SecurityID, dir bool) (SecurityID, error) {
	if id != 0 {
		return id, nil
	}
	p, sd := &d.fileID, d.file
	if dir {
		p, sd = &d.dirID, d.dir
	}
	if *p == 0 {
		var err error
		if *p, err = d.add(sd); err != nil {
			return 0, err
		}
	}
	return *p, nil
}

func (d *descriptors) add(sd []byte) (SecurityID, error) {
	h := hashSD(sd)
	for _, id := range d.byHash[h] {
		if bytes.Equal(d.list[id-secReadOnly].sd, sd) {
			return id, nil
		}
	}
	d.bytes += int64(len(sd))
	if len(d.list) >= d.maxN || d.bytes > d.maxBytes {
		return 0, errs.New(errs.Quota, "ntfs: security descriptor", "", "more than %d descriptors or %d bytes of them", d.maxN, d.maxBytes)
	}
	id := secReadOnly + SecurityID(len(d.list))
	length := int64(sdsHeader + len(sd))
	at := (d.end + 15) &^ 15
	// An entry may not cross a block; the odd blocks mirror the even ones.
	if at&(sdsBlock-1)+length > sdsBlock {
		at = at&^(sdsBlock-1) + sdsBlock
	}
	if at&sdsBlock != 0 {
		at += sdsBlock
	}
	d.list = append(d.list, descriptor{bytes.Clone(sd), h, at})
	d.end = at + length
	d.byHash[h] = append(d.byHash[h], id)
	return id, nil
}

// hashSD is the hash of $SDH: rotate by three and add each word.
func hashSD(sd []byte) uint32 {
	var h uint32
	for ; len(sd) >= 4; sd = sd[4:] {
		h = get32(sd) + bits.RotateLeft32(h, 3)
	}
	return h
}

// checkSD validates a self-relative SECURITY_DESCRIPTOR (MS-DTYP 2.4.6).
func checkSD(sd []byte) error {
	const step = "ntfs: security descriptor"
	switch {
	case len(sd) < 20:
		return errs.New(errs.Corrupt, step, "", "%d bytes are too short", len(sd))
	case len(sd) > maxSD:
		return errs.New(errs.Corrupt, step, "", "%d bytes are more than 64 KiB", len(sd))
	case sd[0] != 1:
		return errs.New(errs.Corrupt, step, "", "revision %d", sd[0])
	}
	control := get16(sd[2:])
	if control&0x8000 == 0 {
		return errs.New(errs.Corrupt, step, "", "not self-relative")
	}
	for _, f := range []struct {
		name  string
		off   uint32
		check func([]byte) bool
	}{
		{"owner", get32(sd[4:]), checkSID},
		{"group", get32(sd[8:]), checkSID},
		{"SACL", get32(sd[12:]) * uint32(control>>4&1), checkACL},
		{"DACL", get32(sd[16:]) * uint32(control>>2&1), checkACL},
	} {
		if f.off == 0 {
			continue
		}
		if f.off < 20 || int64(f.off) >= int64(len(sd)) || !f.check(sd[f.off:]) {
			return errs.New(errs.Corrupt, step, "", "the %s at %d does not fit", f.name, f.off)
		}
	}
	return nil
}

func checkSID(b []byte) bool {
	return len(b) >= 8 && b[0] == 1 && b[1] <= 15 && len(b) >= 8+4*int(b[1])
}

// checkACL follows the ACEs by their sizes; their content is Windows' affair.
func checkACL(b []byte) bool {
	if len(b) < 8 || b[0] < 2 || b[0] > 4 {
		return false
	}
	size, count := int(get16(b[2:])), int(get16(b[4:]))
	if size < 8 || size > len(b) {
		return false
	}
	b = b[8:size]
	for range count {
		if len(b) < 4 {
			return false
		}
		n := int(get16(b[2:]))
		if n < 4 || n > len(b) {
			return false
		}
		b = b[n:]
	}
	return true
}
