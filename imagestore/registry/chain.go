package registry

import (
	"crypto/sha256"
	"encoding/hex"
)

// ChainIDs gives for each diff ID ("sha256:…", lowest first) the chain ID of
// the layers up to and including it, as the OCI image specification defines it:
// the first is the diff ID itself, each further one the digest of
// "parent-chain-id diff-id".
func ChainIDs(diffIDs []string) []string {
	out := make([]string, len(diffIDs))
	for i, d := range diffIDs {
		if i == 0 {
			out[0] = d
			continue
		}
		out[i] = sha256Digest([]byte(out[i-1] + " " + d))
	}
	return out
}

func sha256Digest(b []byte) string {
	s := sha256.Sum256(b)
	return digestPrefix + hex.EncodeToString(s[:])
}
