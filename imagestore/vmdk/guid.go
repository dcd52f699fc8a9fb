package vmdk

import (
	"crypto/sha256"
	"encoding/hex"
)

// GUID is a UUID in the order of its text form (RFC 9562).
type GUID [16]byte

// DeriveGUID makes the GUID that a list of strings always gives: a version 8
// UUID of their SHA-256. No two different lists are joined to the same bytes.
func DeriveGUID(parts ...string) GUID {
	h := sha256.New()
	for _, p := range parts {
		sum := sha256.Sum256([]byte(p))
		h.Write(sum[:])
	}
	var g GUID
	copy(g[:], h.Sum(nil))
	g[6] = g[6]&0x0f | 0x80
	g[8] = g[8]&0x3f | 0x80
	return g
}

// String gives the usual text form in lower case.
func (g GUID) String() string {
	b := make([]byte, 36)
	hex.Encode(b[0:8], g[0:4])
	hex.Encode(b[9:13], g[4:6])
	hex.Encode(b[14:18], g[6:8])
	hex.Encode(b[19:23], g[8:10])
	hex.Encode(b[24:36], g[10:16])
	b[8], b[13], b[18], b[23] = '-', '-', '-', '-'
	return string(b)
}

// disk gives the GPT's mixed-endian form: the first three fields are little endian.
func (g GUID) disk() [16]byte {
	return [16]byte{g[3], g[2], g[1], g[0], g[5], g[4], g[7], g[6], g[8], g[9], g[10], g[11], g[12], g[13], g[14], g[15]}
}
