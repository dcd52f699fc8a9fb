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

// HiveLog is the transaction log, as Windows writes it since 8.1, of one flush
// with this sequence number that turned the hive from into to, which are
// equally long.
func HiveLog(sequence uint32, from, to []byte) []byte {
	const page, sector, head = 4096, 512, 40
	le := binary.LittleEndian
	log := append([]byte(nil), from[:sector]...)
	le.PutUint32(log[4:], sequence)
	le.PutUint32(log[8:], sequence)
	le.PutUint32(log[28:], 6)
	var sum uint32
	for i := 0; i < 508; i += 4 {
		sum ^= le.Uint32(log[i:])
	}
	le.PutUint32(log[508:], sum)

	e := make([]byte, head)
	copy(e, "HvLE")
	e = le.AppendUint32(e, 0) // one run of pages: all bins
	e = le.AppendUint32(e, uint32(len(to)-page))
	e = append(e, to[page:]...)
	e = append(e, make([]byte, -len(e)&(sector-1))...)
	le.PutUint32(e[4:], uint32(len(e)))
	le.PutUint32(e[12:], sequence)
	le.PutUint32(e[16:], uint32(len(to)-page))
	le.PutUint32(e[20:], 1)
	le.PutUint64(e[24:], marvin(e[head:]))
	le.PutUint64(e[32:], marvin(e[:32]))
	return append(log, e...)
}

// marvin is Marvin32 with the registry's seed, of whole words.
func marvin(b []byte) uint64 {
	lo, hi := uint32(0x7A4E55C5), uint32(0x82EF4D88)
	rot := func(v uint32, n int) uint32 { return v<<n | v>>(32-n) }
	for _, tail := range [][]byte{b, {0x80, 0, 0, 0, 0, 0, 0, 0}} {
		for ; len(tail) > 0; tail = tail[4:] {
			lo += binary.LittleEndian.Uint32(tail)
			hi ^= lo
			lo = rot(lo, 20) + hi
			hi = rot(hi, 9) ^ lo
			lo = rot(lo, 27) + hi
			hi = rot(hi, 19)
		}
	}
	return uint64(hi)<<32 | uint64(lo)
}
