package ntfscheck_test

import (
	"bytes"
	"encoding/binary"
	"testing"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
	"berth/imagestore/ntfs/ntfscheck"
)

// FuzzCheck applies edits to a good volume: each is an offset (6 bytes, scaled
// to where metadata lies), a length and bytes. The check must end, and must
// neither panic nor keep more findings than it may.
func FuzzCheck(f *testing.F) {
	o := voltest.Options()
	o.FreeBytes = 0
	m, _, err := voltest.Volume(o, voltest.Small())
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte{})
	f.Add([]byte{0, 0, 0, 0, 2, 0xFF, 0xFF})
	for _, at := range []uint32{0x0D, 0x30, 0x40, 36 * 4096, 36*4096 + 5*1024 + 0x70, 36*4096 + 9*1024 + 0x120, 36*4096 + 70*1024 + 4, 36*4096 + 26*1024 + 0x100} {
		f.Add(append(binary.BigEndian.AppendUint32(nil, at), 4, 1, 2, 3, 4))
	}
	b := make([]byte, len(m.B))
	f.Fuzz(func(t *testing.T, edits []byte) {
		copy(b, m.B)
		for len(edits) > 5 {
			at, n := int(binary.BigEndian.Uint32(edits))%len(b), int(edits[4])
			n = min(n, len(edits)-5, len(b)-at)
			copy(b[at:], edits[5:5+n])
			edits = edits[5+n:]
			// Records keep their fixups, or no edit would get behind them.
			if rec := at &^ 1023; rec >= 36*ntfs.ClusterSize && rec < ntfs.HeadBytes {
				r := b[rec : rec+1024]
				copy(r[0x30:0x32], r[510:512])
				copy(r[1022:1024], r[510:512])
			}
		}
		rep, err := ntfscheck.Check(bytes.NewReader(b), int64(len(b)), ntfscheck.Options{MaxFindings: 50})
		if err == nil && len(rep.Findings) > 50 {
			t.Errorf("%d findings", len(rep.Findings))
		}
	})
}
