package fwddll

import (
	"bytes"
	"debug/pe"
	"encoding/binary"
	"testing"

	"berth/internal/errs"
)

// The oracle is debug/pe for the headers, and a walk of the export directory
// by the addresses that the headers give.
func TestBuildExportsForwarders(t *testing.T) {
	want := map[string]string{
		"ProcessPrng": "advapi32.SystemFunction036",
		"Alpha":       "kernel32.Sleep",
		"zulu":        "ntdll.NtClose",
	}
	image, err := Build("some.dll", want)
	if err != nil {
		t.Fatal(err)
	}
	f, err := pe.NewFile(bytes.NewReader(image))
	if err != nil {
		t.Fatal(err)
	}
	opt := f.OptionalHeader.(*pe.OptionalHeader64)
	sec := f.Sections[0]
	data, err := sec.Data()
	if err != nil {
		t.Fatal(err)
	}
	if f.Machine != pe.IMAGE_FILE_MACHINE_AMD64 || f.Characteristics&pe.IMAGE_FILE_DLL == 0 {
		t.Fatalf("machine %#x characteristics %#x", f.Machine, f.Characteristics)
	}
	if int(opt.SizeOfImage)%0x1000 != 0 || opt.SizeOfImage < sec.VirtualAddress+sec.VirtualSize {
		t.Fatalf("size of image %#x, section %#x+%#x", opt.SizeOfImage, sec.VirtualAddress, sec.VirtualSize)
	}
	dir := opt.DataDirectory[pe.IMAGE_DIRECTORY_ENTRY_EXPORT]
	inDir := func(rva uint32) bool { return rva >= dir.VirtualAddress && rva < dir.VirtualAddress+dir.Size }
	u32 := func(rva uint32) uint32 { return binary.LittleEndian.Uint32(data[rva-sec.VirtualAddress:]) }
	str := func(rva uint32) string {
		b := data[rva-sec.VirtualAddress:]
		return string(b[:bytes.IndexByte(b, 0)])
	}
	base := dir.VirtualAddress
	if got := str(u32(base + 12)); got != "some.dll" {
		t.Errorf("dll name %q", got)
	}
	got, last := map[string]string{}, ""
	for i := range u32(base + 24) {
		name := str(u32(u32(base+32) + 4*i))
		ordinal := uint32(binary.LittleEndian.Uint16(data[u32(base+36)+2*i-sec.VirtualAddress:]))
		address := u32(u32(base+28) + 4*ordinal)
		if !inDir(address) {
			t.Errorf("%s: address %#x is code, not a forwarder", name, address)
		}
		if name <= last {
			t.Errorf("name table not sorted: %q after %q", name, last)
		}
		got[name], last = str(address), name
	}
	for k, v := range want {
		if got[k] != v {
			t.Errorf("%s forwards to %q, want %q", k, got[k], v)
		}
	}
}

func TestBuildRefuses(t *testing.T) {
	for name, tc := range map[string]struct {
		dll string
		fwd map[string]string
	}{
		"no forwards":     {"a.dll", nil},
		"empty name":      {"", map[string]string{"a": "b.c"}},
		"space in name":   {"a b.dll", map[string]string{"a": "b.c"}},
		"no function":     {"a.dll", map[string]string{"a": "b"}},
		"empty function":  {"a.dll", map[string]string{"a": "b."}},
		"not ASCII":       {"a.dll", map[string]string{"ä": "b.c"}},
		"NUL in the name": {"a.dll", map[string]string{"a\x00": "b.c"}},
	} {
		if _, err := Build(tc.dll, tc.fwd); !errs.Is(err, errs.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBcryptPrimitivesIsSmallAndStable(t *testing.T) {
	a, err := BcryptPrimitives()
	if err != nil {
		t.Fatal(err)
	}
	b, _ := BcryptPrimitives()
	if !bytes.Equal(a, b) || len(a) > 2048 {
		t.Fatalf("%d bytes, equal %v", len(a), bytes.Equal(a, b))
	}
}
