package main

import (
	"encoding/binary"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
)

// info is what a program says of itself.
type info struct {
	Name        string // of the file, without .exe
	Description string
	Version     string // as `git describe` gives it
	Commit      string // "" is unknown
}

// full is what the program's own version command prints.
func (i info) full() string {
	if i.Commit == "" {
		return i.Version
	}
	return i.Version + " (" + i.Commit + ")"
}

var numberRE = regexp.MustCompile(`^v?(\d+)\.(\d+)\.(\d+)(?:-(\d+)-g[0-9a-f]+)?(.*)$`)

// numbers are a version's four parts: the last counts the commits since the
// tag. What is no version has none. pre says that it is none of a release.
func numbers(version string) (out [4]uint16, pre bool) {
	m := numberRE.FindStringSubmatch(version)
	if m == nil {
		return out, true
	}
	for i := range out {
		if n, err := strconv.ParseUint(m[1+i], 10, 16); err == nil {
			out[i] = uint16(n)
		}
	}
	return out, m[4] != "" || m[5] != ""
}

// US English in UTF-16: what a reader that knows no better asks for.
const (
	language = 0x0409
	codePage = 0x04B0
)

// resource is VS_VERSIONINFO. (Windows SDK, "Version Information Structures")
func (i info) resource() []byte {
	table := node{key: "040904B0", text: true}
	for _, s := range [][2]string{
		{"CompanyName", "Berth"}, {"FileDescription", i.Description}, {"FileVersion", i.Version}, {"InternalName", i.Name},
		{"LegalCopyright", "Apache-2.0"}, {"OriginalFilename", i.Name + ".exe"}, {"ProductName", "Berth"}, {"ProductVersion", i.full()},
	} {
		table.children = append(table.children, node{key: s[0], text: true, value: units(s[1])})
	}
	translation := binary.LittleEndian.AppendUint16(nil, language)
	translation = binary.LittleEndian.AppendUint16(translation, codePage)
	return node{key: "VS_VERSION_INFO", value: i.fixed(), children: []node{
		{key: "StringFileInfo", text: true, children: []node{table}},
		{key: "VarFileInfo", text: true, children: []node{{key: "Translation", value: translation}}},
	}}.bytes()
}

// fixed is VS_FIXEDFILEINFO.
func (i info) fixed() []byte {
	n, pre := numbers(i.Version)
	const signature, structVersion, flagsMask, prerelease, windows32, app = 0xFEEF04BD, 0x10000, 0x3F, 0x2, 0x40004, 1
	flags := uint32(0)
	if pre {
		flags = prerelease
	}
	high, low := uint32(n[0])<<16|uint32(n[1]), uint32(n[2])<<16|uint32(n[3])
	var b []byte
	for _, v := range []uint32{signature, structVersion, high, low, high, low, flagsMask, flags, windows32, app, 0, 0, 0} {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}

// node is the structure that all of a version resource is made of: its length,
// its value's length, its type, its key, its value, and further ones, each at a
// multiple of four bytes.
type node struct {
	key      string
	text     bool // the value's length counts UTF-16 units
	value    []byte
	children []node
}

func (n node) bytes() []byte {
	size, kind := len(n.value), uint16(0)
	if n.text {
		size, kind = size/2, 1
	}
	b := make([]byte, 2, 256)
	b = binary.LittleEndian.AppendUint16(b, uint16(size))
	b = binary.LittleEndian.AppendUint16(b, kind)
	b = append(aligned(append(b, units(n.key)...), 4), n.value...)
	for _, c := range n.children {
		b = append(aligned(b, 4), c.bytes()...)
	}
	binary.LittleEndian.PutUint16(b, uint16(len(b)))
	return b
}

// units is s in UTF-16 with its end.
func units(s string) []byte {
	var b []byte
	for _, u := range append(utf16.Encode([]rune(strings.ReplaceAll(s, "\x00", ""))), 0) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return b
}

func aligned(b []byte, to int) []byte {
	for len(b)%to != 0 {
		b = append(b, 0)
	}
	return b
}
