// Package fwddll writes small Windows DLLs that hold nothing but an export
// table of forwarders. Wine 8 lacks bcryptprimitives.dll, which every Go
// program for Windows loads at its start; a forwarder to an export that Wine
// has makes such programs run.
//
// What may not enter: code. A DLL from here has no instructions and no imports.
package fwddll

import (
	"encoding/binary"
	"sort"
	"strings"

	"berth/internal/errs"
)

// Sizes and addresses of the image (Microsoft PE format, PE32+ optional header).
const (
	fileAlign    = 0x200
	sectionAlign = 0x1000
	imageBase    = 0x180000000
	sectionRVA   = sectionAlign
	exportDir    = 40 // bytes of IMAGE_EXPORT_DIRECTORY
	optionalSize = 240
	peOffset     = 0x40
	maxForwards  = 1024
	maxName      = 512
)

// BcryptPrimitivesName is the file name that [BcryptPrimitives] must have.
const BcryptPrimitivesName = "bcryptprimitives.dll"

// BcryptPrimitives is the DLL that lets Go programs run under Wine 8. It
// belongs into C:\windows\system32 under [BcryptPrimitivesName].
func BcryptPrimitives() ([]byte, error) {
	return Build(BcryptPrimitivesName, map[string]string{"ProcessPrng": "advapi32.SystemFunction036"})
}

// Build makes an x86-64 DLL called name whose exports are forwarded: the map
// goes from an exported name to "dll.function" without ".dll".
func Build(name string, forwards map[string]string) ([]byte, error) {
	names, err := check(name, forwards)
	if err != nil {
		return nil, err
	}
	section := exportSection(name, names, forwards)
	used := len(section)
	section = append(section, make([]byte, align(used, fileAlign)-used)...)
	image := append(headers(used, len(section)), section...)
	return image, nil
}

func check(name string, forwards map[string]string) ([]string, error) {
	const step = "write forwarder dll"
	if !plain(name) {
		return nil, errs.New(errs.Invalid, step, name, "not a plain ASCII name")
	}
	if n := len(forwards); n == 0 || n > maxForwards {
		return nil, errs.New(errs.Invalid, step, name, "%d forwards, want 1 to %d", n, maxForwards)
	}
	names := make([]string, 0, len(forwards))
	for from, to := range forwards {
		dll, fn, ok := strings.Cut(to, ".")
		if !ok || !plain(from) || !plain(dll) || !plain(fn) {
			return nil, errs.New(errs.Invalid, step, name, "forward %q to %q is not NAME to dll.function", from, to)
		}
		names = append(names, from)
	}
	sort.Strings(names) // the loader searches the name table by bisection
	return names, nil
}

func plain(s string) bool {
	if s == "" || len(s) > maxName {
		return false
	}
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// exportSection lays out: directory, address table, name table, ordinals, strings.
// An address that points into the section is a forwarder's string.
func exportSection(name string, names []string, forwards map[string]string) []byte {
	n := len(names)
	addresses := exportDir
	nameTable := addresses + 4*n
	ordinals := nameTable + 4*n
	b := make([]byte, ordinals+2*n)
	text := func(s string) uint32 {
		at := uint32(sectionRVA + len(b))
		b = append(append(b, s...), 0)
		return at
	}
	put := func(at int, v uint32) { binary.LittleEndian.PutUint32(b[at:], v) }

	put(12, text(name))
	put(16, 1) // ordinal base
	put(20, uint32(n))
	put(24, uint32(n))
	put(28, uint32(sectionRVA+addresses))
	put(32, uint32(sectionRVA+nameTable))
	put(36, uint32(sectionRVA+ordinals))
	for i, from := range names {
		put(nameTable+4*i, text(from))
		put(addresses+4*i, text(forwards[from]))
		binary.LittleEndian.PutUint16(b[ordinals+2*i:], uint16(i))
	}
	return b
}

// headers is everything before the one section, padded to the file alignment.
func headers(used, raw int) []byte {
	h := make([]byte, fileAlign)
	le := binary.LittleEndian
	copy(h, "MZ")
	le.PutUint32(h[0x3c:], peOffset)
	coff := h[peOffset:]
	copy(coff, "PE\x00\x00")
	le.PutUint16(coff[4:], 0x8664) // x86-64
	le.PutUint16(coff[6:], 1)      // sections
	le.PutUint16(coff[20:], optionalSize)
	le.PutUint16(coff[22:], 0x2022) // executable image, large addresses, DLL

	opt := coff[24:]
	le.PutUint16(opt[0:], 0x20b) // PE32+
	le.PutUint32(opt[8:], uint32(raw))
	le.PutUint32(opt[20:], sectionRVA)
	le.PutUint64(opt[24:], imageBase)
	le.PutUint32(opt[32:], sectionAlign)
	le.PutUint32(opt[36:], fileAlign)
	le.PutUint16(opt[40:], 6) // OS and subsystem version
	le.PutUint16(opt[48:], 6)
	le.PutUint32(opt[56:], uint32(sectionRVA+align(used, sectionAlign)))
	le.PutUint32(opt[60:], fileAlign)
	le.PutUint16(opt[68:], 3)      // console subsystem
	le.PutUint16(opt[70:], 0x0160) // NX, relocatable, high-entropy addresses
	le.PutUint64(opt[72:], 0x100000)
	le.PutUint64(opt[80:], 0x1000)
	le.PutUint64(opt[88:], 0x100000)
	le.PutUint64(opt[96:], 0x1000)
	le.PutUint32(opt[108:], 16)
	le.PutUint32(opt[112:], sectionRVA) // export directory
	le.PutUint32(opt[116:], uint32(used))

	sec := opt[optionalSize:]
	copy(sec, ".rdata")
	le.PutUint32(sec[8:], uint32(used))
	le.PutUint32(sec[12:], sectionRVA)
	le.PutUint32(sec[16:], uint32(raw))
	le.PutUint32(sec[20:], fileAlign)
	le.PutUint32(sec[36:], 0x40000040) // initialised data, readable
	return h
}

func align(n, to int) int { return (n + to - 1) / to * to }
