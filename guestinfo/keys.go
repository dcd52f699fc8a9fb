package guestinfo

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"berth/internal/errs"
)

// The guestinfo keys. A key with a slash is read-only for the guest, so that
// nothing in the VM can change what the host asked for.
const (
	SpecKey   = "guestinfo.berth./spec"  // further parts: SpecKey + ".1", ".2" …
	StatusKey = "guestinfo.berth.status" // always one part
	LogKey    = "guestinfo.berth./log"   // the last Status.LogTurn that the host has obeyed
)

// The limits of documents and of the channel that carries them.
const (
	MaxMessage = 64 << 10 // of one guest-RPC message: command, key and value
	MaxStatus  = 60 << 10 // of one status value
	MaxSpec    = 480 << 10
	partBytes  = 60_000
)

// magic opens every part: a part is
//
//	berth1 <generation> <part>/<parts> <sha256 of the whole text, hex> <text>
//
// so that parts of two generations are never taken for one document.
const magic = "berth1"

// encodeParts cuts a document into the values of base, base.1, base.2 …
func encodeParts(base string, generation uint64, text []byte, limit int) (map[string]string, error) {
	if len(text) > limit {
		return nil, errs.New(errs.Quota, "encode guestinfo", base, "document is %d bytes, at most %d fit", len(text), limit)
	}
	sum := sha256.Sum256(text)
	chunks := cut(text)
	out := make(map[string]string, len(chunks))
	for i, chunk := range chunks {
		out[partKey(base, i)] = fmt.Sprintf("%s %d %d/%d %x %s", magic, generation, i, len(chunks), sum, chunk)
	}
	return out, nil
}

// cut splits text into parts. No part but the last ends in a blank, which a
// configuration file's reader might trim.
func cut(text []byte) [][]byte {
	var out [][]byte
	for len(text) > partBytes {
		n := partBytes
		for n > 1 && text[n-1] == ' ' {
			n--
		}
		out, text = append(out, text[:n]), text[n:]
	}
	return append(out, text)
}

func partKey(base string, i int) string {
	if i == 0 {
		return base
	}
	return base + "." + strconv.Itoa(i)
}

// part is one decoded value.
type part struct {
	generation   uint64
	index, count int
	sum          [sha256.Size]byte
	text         string
}

func parsePart(value string) (part, error) {
	var p part
	f := strings.SplitN(value, " ", 5)
	if len(f) != 5 || f[0] != magic {
		return p, fmt.Errorf("does not begin with %q and four fields", magic)
	}
	gen, err := strconv.ParseUint(f[1], 10, 64)
	if err != nil {
		return p, fmt.Errorf("generation is not a number")
	}
	is, cs, _ := strings.Cut(f[2], "/")
	i, err1 := strconv.ParseUint(is, 10, 16)
	c, err2 := strconv.ParseUint(cs, 10, 16)
	if err1 != nil || err2 != nil || c == 0 || i >= c {
		return p, fmt.Errorf("part number is not i/n")
	}
	sum, err := hex.DecodeString(f[3])
	if err != nil || len(sum) != sha256.Size {
		return p, fmt.Errorf("checksum is not 64 hex digits")
	}
	p = part{generation: gen, index: int(i), count: int(c), text: f[4]}
	copy(p.sum[:], sum)
	return p, nil
}

// decodeParts collects a document. Parts that do not belong together, as when
// the writer is half-way through, are Corrupt: reading again helps.
func decodeParts(base string, limit int, get func(string) (string, bool)) (uint64, []byte, error) {
	const step = "decode guestinfo"
	bad := func(key, format string, args ...any) error {
		return errs.New(errs.Corrupt, step, key, format, args...)
	}
	value, ok := get(base)
	if !ok || value == "" {
		return 0, nil, errs.New(errs.NotFound, step, base, "no value")
	}
	if len(value) > MaxMessage {
		return 0, nil, bad(base, "value is %d bytes, at most %d are allowed", len(value), MaxMessage)
	}
	first, err := parsePart(value)
	if err != nil {
		return 0, nil, bad(base, "%w", err)
	}
	if most := limit/partBytes + 2; first.count > most {
		return 0, nil, bad(base, "%d parts, at most %d are allowed", first.count, most)
	}
	text := make([]byte, 0, len(first.text)*first.count)
	for i := range first.count {
		key, p := partKey(base, i), first
		if i > 0 {
			v, ok := get(key)
			if !ok || len(v) > MaxMessage {
				return 0, nil, bad(key, "part is missing or too long")
			}
			if p, err = parsePart(v); err != nil {
				return 0, nil, bad(key, "%w", err)
			}
		}
		if p.index != i || p.count != first.count || p.generation != first.generation || p.sum != first.sum {
			return 0, nil, bad(key, "part belongs to another write")
		}
		text = append(text, p.text...)
	}
	switch {
	case len(text) > limit:
		return 0, nil, bad(base, "document is %d bytes, at most %d are allowed", len(text), limit)
	case sha256.Sum256(text) != first.sum:
		return 0, nil, bad(base, "checksum does not match")
	case !utf8.Valid(text):
		return 0, nil, bad(base, "not UTF-8")
	}
	return first.generation, text, nil
}
