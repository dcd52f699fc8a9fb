package imagetest

import "encoding/binary"

// EmptyHive is a registry hive of two pages with a root key, its security
// descriptor and nothing else: what a delta looks like when a layer changed no
// registry. (Format: github.com/msuhanov/regf)
func EmptyHive() []byte {
	const page, none = 4096, 0xffffffff
	le := binary.LittleEndian
	b := make([]byte, 2*page)

	copy(b, "regf")
	le.PutUint32(b[4:], 1)
	le.PutUint32(b[8:], 1)
	le.PutUint32(b[20:], 1)    // version 1.5
	le.PutUint32(b[24:], 5)    //
	le.PutUint32(b[32:], 1)    // format: direct memory load
	le.PutUint32(b[36:], 0x20) // the root key's cell
	le.PutUint32(b[40:], page)
	le.PutUint32(b[44:], 1)
	var sum uint32
	for i := 0; i < 508; i += 4 {
		sum ^= le.Uint32(b[i:])
	}
	le.PutUint32(b[508:], sum)

	bin := b[page:]
	copy(bin, "hbin")
	le.PutUint32(bin[8:], page)

	const name = "ROOT"
	const keySize = (4 + 76 + len(name) + 7) &^ 7
	const skAt = 0x20 + keySize
	cell(bin[0x20:], keySize)
	nk := bin[0x24:]
	copy(nk, "nk")
	le.PutUint16(nk[2:], 0x2c) // root, not deletable, name in Latin-1
	for _, at := range []int{28, 32, 40, 48} {
		le.PutUint32(nk[at:], none)
	}
	le.PutUint32(nk[44:], uint32(skAt))
	le.PutUint16(nk[72:], uint16(len(name)))
	copy(nk[76:], name)

	sd := DirSD()
	skSize := (4 + 20 + len(sd) + 7) &^ 7
	cell(bin[skAt:], skSize)
	sk := bin[skAt+4:]
	copy(sk, "sk")
	le.PutUint32(sk[4:], uint32(skAt)) // a list of one
	le.PutUint32(sk[8:], uint32(skAt))
	le.PutUint32(sk[12:], 1)
	le.PutUint32(sk[16:], uint32(len(sd)))
	copy(sk[20:], sd)

	free := skAt + skSize
	le.PutUint32(bin[free:], uint32(page-free))
	return b
}

// cell marks size bytes as an allocated cell.
func cell(b []byte, size int) { binary.LittleEndian.PutUint32(b, uint32(-int32(size))) }
