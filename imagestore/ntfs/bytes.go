package ntfs

import (
	"encoding/binary"
	"strconv"
)

// Everything on the volume is little-endian.
func put16(b []byte, v uint16) { binary.LittleEndian.PutUint16(b, v) }
func put32(b []byte, v uint32) { binary.LittleEndian.PutUint32(b, v) }
func put64(b []byte, v uint64) { binary.LittleEndian.PutUint64(b, v) }
func get16(b []byte) uint16    { return binary.LittleEndian.Uint16(b) }
func get32(b []byte) uint32    { return binary.LittleEndian.Uint32(b) }

func add16(b []byte, v uint16) []byte { return binary.LittleEndian.AppendUint16(b, v) }
func add32(b []byte, v uint32) []byte { return binary.LittleEndian.AppendUint32(b, v) }
func add64(b []byte, v uint64) []byte { return binary.LittleEndian.AppendUint64(b, v) }

func addUnits(b []byte, units []uint16) []byte {
	for _, u := range units {
		b = add16(b, u)
	}
	return b
}

// align8 pads b with zeros so that len(b)-from is a multiple of eight.
func align8(b []byte, from int) []byte {
	for (len(b)-from)&7 != 0 {
		b = append(b, 0)
	}
	return b
}

func up8(n int) int { return (n + 7) &^ 7 }

func clustersOf(n int64) uint32 { return uint32((n + ClusterSize - 1) / ClusterSize) }

func quote(s string) string { return strconv.Quote(s) }

func itoa[T ~uint32 | ~int](n T) string { return strconv.Itoa(int(n)) }
