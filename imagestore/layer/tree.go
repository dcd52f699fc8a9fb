package layer

import (
	"hash/maphash"
	"strings"
	"unicode/utf8"

	"berth/imagestore/ntfs"
)

// node is one path below Files or UtilityVM, whether it is on the volume,
// hidden, or only spoken of by a link or a whiteout. Levels are layer numbers
// plus one, so that 0 is never. 40 bytes and a name per entry is all that a
// stack of layers costs in memory.
type node struct {
	parent  uint32
	hash    uint32  // of parent and folded name
	name    uint32  // in the arena
	id      ntfs.ID // on the volume, if final is a directory
	ref     uint32  // what here means: a file on the volume, a waiting file or a link's target
	nameLen uint16
	// What a level below these says about the node itself, or about what is
	// beneath it, is hidden.
	cutSelf, cutTree uint16
	level            uint16 // of here and marks
	want             uint16 // the level at which a link needs this node's data
	here             here
	marks            mark
	final            final
	lost             lost
}

// here is what the layer being read says about a node.
type here uint8

const (
	hereNothing here = iota
	hereImplied      // a directory because something is beneath it
	hereDir
	hereDirLink // a junction or symbolic link to a directory
	hereFile    // ref is the file's ID
	hereWaiting // a hidden file; ref is its place among those waiting
	hereLink    // ref is the target's node
)

func (h here) isDir() bool { return h == hereImplied || h == hereDir }

// mark is what else the layer being read says about a node.
type mark uint8

const (
	markWhiteout mark = 1 << iota
	markOpaque
	markBusy     // on the chain of links being followed
	markMetadata // the volume's directory has its metadata from this layer
)

// final is what the volume has at a node.
type final uint8

const (
	finalNothing final = iota
	finalImplied       // a directory that no layer so far has described
	finalDir
	finalOther // a file, a reparse point, a link
)

// lost is what the template loses at a node.
type lost uint8

const (
	lostTree    lost = 1 << iota // the node and all beneath
	lostContent                  // all beneath
)

// The roots. Node 0 is their parent and nobody's child.
const (
	rootFiles     = 1
	rootUtilityVM = 2
)

// always is a level above every layer's.
const always = ^uint16(0)

// tree holds the nodes and finds them by parent and name, as NTFS compares
// names.
type tree struct {
	chunks [][]node // of nodeChunk nodes, which never move; a million cost no copying
	n      uint32   // nodes
	table  []uint32 // open addressing; 0 is free
	seed   maphash.Seed
	key    []byte // of the node being looked for: parent, folded name
	arena  arena
}

const nodeChunk = 1 << 11

// at is a node, as long as the tree lives.
func (t *tree) at(n uint32) *node { return &t.chunks[n/nodeChunk][n%nodeChunk] }

func newTree() *tree {
	t := &tree{seed: maphash.MakeSeed(), table: make([]uint32, 1024), chunks: [][]node{make([]node, nodeChunk)}, n: 1}
	t.child(0, "Files")
	t.child(0, "UtilityVM")
	t.at(rootUtilityVM).cutSelf, t.at(rootUtilityVM).cutTree = always, always
	return t
}

// bytes is the memory that names take.
func (t *tree) bytes() uint64 { return t.arena.size }

func (t *tree) name(n uint32) []byte {
	return t.arena.get(t.at(n).name, t.at(n).nameLen)
}

// spell gives a node the spelling it has on the volume.
func (t *tree) spell(n uint32, name string) {
	if string(t.name(n)) != name {
		t.at(n).name = t.arena.put(name)
		t.at(n).nameLen = uint16(len(name))
	}
}

// child finds or makes the node of that name below parent.
func (t *tree) child(parent uint32, name string) uint32 {
	t.key = append(t.key[:0], byte(parent), byte(parent>>8), byte(parent>>16), byte(parent>>24))
	t.key = appendFold(t.key, name)
	h := uint32(maphash.Bytes(t.seed, t.key))
	mask := uint32(len(t.table) - 1)
	i := h & mask
	for ; t.table[i] != 0; i = (i + 1) & mask {
		n := t.table[i]
		if c := t.at(n); c.hash == h && c.parent == parent && equalFold(t.name(n), t.key[4:]) {
			return n
		}
	}
	n := t.n
	if n%nodeChunk == 0 {
		t.chunks = append(t.chunks, make([]node, nodeChunk))
	}
	t.n++
	*t.at(n) = node{parent: parent, hash: h, name: t.arena.put(name), nameLen: uint16(len(name))}
	t.table[i] = n
	if int(t.n)*3 > len(t.table)*2 {
		t.grow()
	}
	return n
}

func (t *tree) grow() {
	t.table = make([]uint32, 2*len(t.table))
	mask := uint32(len(t.table) - 1)
	for n := uint32(1); n < t.n; n++ {
		i := t.at(n).hash & mask
		for ; t.table[i] != 0; i = (i + 1) & mask {
		}
		t.table[i] = n
	}
}

// find walks a clean path without saying anything about its nodes.
func (t *tree) find(path string) uint32 {
	top, rest, more := strings.Cut(path, "/")
	n := rootOf(top)
	for more {
		var c string
		c, rest, more = strings.Cut(rest, "/")
		n = t.child(n, c)
	}
	return n
}

func rootOf(top string) uint32 {
	if areaOf(top) == UtilityVM {
		return rootUtilityVM
	}
	return rootFiles
}

// path is a node's path below its root, with backslashes.
func (t *tree) path(n uint32) string {
	var parts []string
	for ; n > rootUtilityVM; n = t.at(n).parent {
		parts = append(parts, string(t.name(n)))
	}
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.Join(parts, `\`)
}

// root is the root that a node is below.
func (t *tree) root(n uint32) uint32 {
	for n > rootUtilityVM {
		n = t.at(n).parent
	}
	return n
}

func isASCII[S string | []byte](s S) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func upper(c byte) byte {
	if c >= 'a' && c <= 'z' {
		return c - 32
	}
	return c
}

// appendFold appends ntfs.Fold(name), without garbage for ASCII.
func appendFold(dst []byte, name string) []byte {
	if !isASCII(name) {
		return append(dst, ntfs.Fold(name)...)
	}
	for i := 0; i < len(name); i++ {
		dst = append(dst, upper(name[i]))
	}
	return dst
}

// equalFold compares a name with a folded one.
func equalFold(name, folded []byte) bool {
	if !isASCII(name) {
		return ntfs.Fold(string(name)) == string(folded)
	}
	if len(name) != len(folded) {
		return false
	}
	for i, c := range name {
		if upper(c) != folded[i] {
			return false
		}
	}
	return true
}

// arena keeps names in chunks that never move; a reference is a chunk's number
// and an offset.
type arena struct {
	chunks [][]byte
	size   uint64
}

const chunkBits = 18

func (a *arena) put(s string) uint32 {
	k := len(a.chunks) - 1
	if k < 0 || len(a.chunks[k])+len(s) > 1<<chunkBits {
		a.chunks = append(a.chunks, make([]byte, 0, 1<<chunkBits))
		a.size += 1 << chunkBits
		k++
	}
	off := len(a.chunks[k])
	a.chunks[k] = append(a.chunks[k], s...)
	return uint32(k)<<chunkBits | uint32(off)
}

func (a *arena) get(ref uint32, n uint16) []byte {
	c := a.chunks[ref>>chunkBits]
	off := ref & (1<<chunkBits - 1)
	return c[off : off+uint32(n) : off+uint32(n)]
}
