package main

import "encoding/binary"

// Sizes and values of the PE/COFF format. (Microsoft, "PE Format")
const (
	machineAMD64   = 0x8664
	fileHeader     = 20
	sectionHeader  = 40
	dataReadable   = 0x40000040 // initialised data, may be read
	relocatedRVA   = 3          // IMAGE_REL_AMD64_ADDR32NB
	staticSymbol   = 3
	typeVersion    = 16 // RT_VERSION
	subdirectory   = 1 << 31
	directoryBytes = 16 + 8 // with its one entry
)

// object is a COFF object for amd64 with a section .rsrc that holds one version
// resource, which the linker takes into the program.
func object(resource []byte) []byte {
	section, address := resources(resource)
	raw := fileHeader + sectionHeader
	relocations := raw + len(section)
	symbols := relocations + 10

	var b []byte
	u16 := func(v ...uint16) {
		for _, x := range v {
			b = binary.LittleEndian.AppendUint16(b, x)
		}
	}
	u32 := func(v ...uint32) {
		for _, x := range v {
			b = binary.LittleEndian.AppendUint32(b, x)
		}
	}
	u16(machineAMD64, 1)
	u32(0, uint32(symbols), 1) // no time: the same input is the same object
	u16(0, 0)

	b = append(b, ".rsrc\x00\x00\x00"...)
	u32(0, 0, uint32(len(section)), uint32(raw), uint32(relocations), 0)
	u16(1, 0)
	u32(dataReadable)

	b = append(b, section...)
	u32(address, 0)
	u16(relocatedRVA)

	b = append(b, ".rsrc\x00\x00\x00"...)
	u32(0)
	u16(1, 0)
	b = append(b, staticSymbol, 0)
	u32(4) // the strings' table, which is empty
	return b
}

// resources are the three levels of directories, by type, name and language,
// and the data. address is where the data's own address stands, which the
// linker must move.
func resources(data []byte) (section []byte, address uint32) {
	const entry = 3 * directoryBytes
	const start = entry + 16
	level := func(id, to uint32) {
		section = append(section, make([]byte, 12)...)
		section = binary.LittleEndian.AppendUint16(section, 0)
		section = binary.LittleEndian.AppendUint16(section, 1)
		section = binary.LittleEndian.AppendUint32(section, id)
		section = binary.LittleEndian.AppendUint32(section, to)
	}
	level(typeVersion, subdirectory|directoryBytes)
	level(1, subdirectory|2*directoryBytes)
	level(language, entry)
	for _, v := range []uint32{start, uint32(len(data)), 0, 0} {
		section = binary.LittleEndian.AppendUint32(section, v)
	}
	return aligned(append(section, data...), 8), entry
}
