package ntfscheck_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
	"berth/imagestore/ntfs/ntfscheck"
)

// TestFragmentedMFT rewrites a volume so that the second extent of $MFT is
// described by an extension record, as on an old and crowded disk.
func TestFragmentedMFT(t *testing.T) {
	m := &voltest.Memory{}
	w, err := ntfs.New(m, ntfs.Options{FreeBytes: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 1500 {
		f, err := w.File(ntfs.Meta{})
		if err == nil {
			err = w.Link(w.Root(), fmt.Sprint(i), f)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.Close(); err != nil {
		t.Fatal(err)
	}
	p := patient{t, m.B}
	splitMFT(p)
	for _, f := range mustCheck(t, m.B, ntfscheck.Options{}).Findings {
		t.Error(f)
	}
	resize, err := exec.LookPath("ntfsresize")
	if err != nil {
		t.Skip("ntfsresize is not installed; run `make deps`")
	}
	path := filepath.Join(t.TempDir(), "v.img")
	if err := os.WriteFile(path, m.B, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(resize, "-i", "-f", "-P", path).CombinedOutput(); err != nil {
		t.Errorf("the test's own surgery went wrong: %v\n%s", err, out)
	}
}

// splitMFT moves $MFT's second run to record 30.
func splitMFT(p patient) {
	const ext, firstClusters = 30, 220
	var tail []byte // the extension's attribute
	p.edit(0, func(r []byte) {
		data := p.attr(r, 0x80, "")
		at := int(le.Uint16(r[20:]))
		used := int(le.Uint32(r[24:]))
		info := int(le.Uint32(r[at+4:]))
		dataAt := at + info + int(le.Uint32(r[at+info+4:]))
		runs := pairs(data)
		first := 1 + int(runs[0]&15) + int(runs[0]>>4)
		second := append([]byte{}, runs[first:]...)
		// The second run's place becomes absolute.
		n, d := int(second[0]&15), 0
		for i := int(second[0] >> 4); i > 0; i-- {
			d = d<<8 | int(second[n+i])
		}
		pairs2 := append([]byte{byte(4<<4 | n)}, second[1:1+n]...)
		pairs2 = le.AppendUint32(pairs2, uint32(36+d))
		tail = append([]byte{}, data[:64]...)
		le.PutUint64(tail[16:], firstClusters)
		for i := 40; i < 64; i++ {
			tail[i] = 0
		}
		tail = append(append(tail, pairs2...), make([]byte, 16)...)[:64+16]
		le.PutUint32(tail[4:], uint32(len(tail)))
		le.PutUint16(tail[14:], 0)
		le.PutUint64(data[24:], firstClusters-1)
		clear(runs[first:])
		// The list stands between the information and the file name.
		var list []byte
		row := func(typ uint32, vcn, ref uint64, instance uint16) {
			list = le.AppendUint32(list, typ)
			list = append(le.AppendUint16(list, 32), 0, 26)
			list = le.AppendUint64(le.AppendUint64(list, vcn), ref)
			list = append(le.AppendUint16(list, instance), 0, 0, 0, 0, 0, 0)
		}
		row(0x10, 0, 1<<48, 0)
		row(0x30, 0, 1<<48, le.Uint16(r[at+info+14:]))
		row(0x80, 0, 1<<48, le.Uint16(data[14:]))
		row(0x80, firstClusters, 1<<48|ext, 0)
		row(0xB0, 0, 1<<48, le.Uint16(r[dataAt+len(data)+14:]))
		a := le.AppendUint32(le.AppendUint32(nil, 0x20), uint32(24+len(list)))
		a = append(a, 0, 0, 24, 0, 0, 0, 9, 0)
		a = append(le.AppendUint32(a, uint32(len(list))), 24, 0, 0, 0)
		a = append(a, list...)
		rest := append([]byte{}, r[at+info:used]...)
		copy(r[at+info:], a)
		copy(r[at+info+len(a):], rest)
		le.PutUint32(r[24:], uint32(used+len(a)))
		le.PutUint16(r[40:], 10)
	})
	p.edit(ext, func(r []byte) {
		le.PutUint16(r[16:], 1)
		le.PutUint16(r[22:], 1)
		le.PutUint64(r[32:], 1<<48)
		le.PutUint16(r[40:], 1)
		copy(r[0x38:], tail)
		le.PutUint32(r[0x38+len(tail):], 0xFFFFFFFF)
		le.PutUint32(r[24:], uint32(0x38+len(tail)+8))
	})
	p.b[lcn(p.attr(p.raw(0), 0xB0, ""))*cluster+ext/8] |= 1 << (ext % 8)
	copy(p.b[2*cluster:][:4096], p.b[mftAt:])
}
