package registry

import (
	"cmp"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha512"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Bundles are those of sigstore, version 0.3, as `cosign sign --key` makes them
// since its version 3: a manifest that refers to the image has the bundle as its
// layer. In it is either a DSSE envelope around an in-toto statement, or a plain
// signature over the image's manifest. What a bundle brings along as proof of
// when it was made and that a transparency log has it is not looked at: the
// policy's keys alone count, and nobody is asked.
const (
	mediaBundle    = "application/vnd.dev.sigstore.bundle.v0.3+json"
	artifactCosign = "application/vnd.dev.cosign.artifact.sig.v1+json" // holds payloads in simple-signing form

	typeInToto         = "application/vnd.in-toto+json"
	predicateSignature = "https://sigstore.dev/cosign/sign/v1"

	maxBundle = 256 << 10
)

// bundle is what of a sigstore bundle is checked: one of both members.
type bundle struct {
	MediaType            string `json:"mediaType"`
	VerificationMaterial struct {
		PublicKey json.RawMessage `json:"publicKey"`
	} `json:"verificationMaterial"`
	Envelope *struct {
		Payload     []byte `json:"payload"`
		PayloadType string `json:"payloadType"`
		Signatures  []struct {
			Sig []byte `json:"sig"`
		} `json:"signatures"`
	} `json:"dsseEnvelope"`
	Message *struct {
		Digest struct {
			Algorithm string `json:"algorithm"`
			Digest    []byte `json:"digest"`
		} `json:"messageDigest"`
		Signature []byte `json:"signature"`
	} `json:"messageSignature"`
}

// parseBundle decodes a bundle, or says what is wrong with it.
func parseBundle(raw []byte) (b *bundle, why string) {
	if _, err := scanJSON(raw); err != nil {
		return nil, "is a bundle that is no JSON document"
	}
	b = &bundle{}
	if err := json.Unmarshal(raw, b); err != nil {
		return nil, "is a bundle that cannot be decoded"
	}
	switch {
	case b.MediaType != mediaBundle:
		return nil, fmt.Sprintf("is a bundle of the type %q", oneLine(b.MediaType, 80))
	case len(b.VerificationMaterial.PublicKey) == 0:
		return nil, "is a bundle that was not signed with a key"
	case (b.Envelope == nil) == (b.Message == nil):
		return nil, "is a bundle without an envelope or message signature, or with both"
	case b.Envelope != nil && len(b.Envelope.Signatures) != 1:
		return nil, fmt.Sprintf("is a bundle with %d signatures, not one", len(b.Envelope.Signatures))
	}
	return b, ""
}

// goodBundle says what is wrong with a bundle, or "" when nothing is.
func (r *policyRule) goodBundle(ctx context.Context, from shelf, l annotatedLayer, dgst string) (why string, err error) {
	if checkDigest(l.Digest) != nil || l.Size <= 0 || l.Size > maxBundle {
		return "is a bundle of an impossible size or digest", nil
	}
	raw, err := from.small(ctx, l.Digest, l.Size)
	if err != nil {
		return "", err
	}
	b, why := parseBundle(raw)
	if why != "" {
		return why, nil
	}
	if b.Envelope != nil {
		return r.enveloped(b, dgst), nil
	}
	if sum := b.Message.Digest; sum.Algorithm == "SHA2_256" && hex.EncodeToString(sum.Digest) != strings.TrimPrefix(dgst, digestPrefix) {
		return "is for " + digestPrefix + oneLine(hex.EncodeToString(sum.Digest), 80), nil
	}
	doc, err := from.manifest(ctx, dgst, -1)
	if err != nil {
		return "", err
	}
	if !r.byOurs(doc.raw, b.Message.Signature) {
		return "is by none of the keys", nil
	}
	return "", nil
}

// enveloped checks a DSSE envelope: its signature is over type and payload.
func (r *policyRule) enveloped(b *bundle, dgst string) (why string) {
	e := b.Envelope
	if e.PayloadType != typeInToto {
		return fmt.Sprintf("is over the type %q", oneLine(e.PayloadType, 80))
	}
	message := fmt.Appendf(nil, "DSSEv1 %d %s %d ", len(e.PayloadType), e.PayloadType, len(e.Payload))
	if !r.byOurs(append(message, e.Payload...), e.Signatures[0].Sig) {
		return "is by none of the keys"
	}
	return stated(e.Payload, dgst)
}

// stated says what is wrong with an in-toto statement, whose signature is good,
// or "" when it signs the manifest. One that reports on the image, say what is
// in it or who built it, is no signature.
func stated(payload []byte, dgst string) string {
	if _, err := scanJSON(payload); err != nil {
		return "has a statement that is no JSON document"
	}
	var s struct {
		Type      string `json:"_type"`
		Predicate string `json:"predicateType"`
		Subject   []struct {
			Digest map[string]string `json:"digest"`
		} `json:"subject"`
	}
	if err := json.Unmarshal(payload, &s); err != nil {
		return "has a statement that cannot be decoded"
	}
	if !slices.Contains([]string{"https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"}, s.Type) {
		return fmt.Sprintf("has a statement of the type %q", oneLine(s.Type, 80))
	}
	if s.Predicate != predicateSignature {
		return fmt.Sprintf("is no signature but a statement on %q", oneLine(s.Predicate, 80))
	}
	var about []string
	for _, x := range s.Subject {
		if hash := digestPrefix + x.Digest["sha256"]; hash == dgst {
			return ""
		} else if len(about) < 4 {
			about = append(about, oneLine(hash, 80))
		}
	}
	return "is for " + cmp.Or(strings.Join(about, ", "), "nothing")
}

// byOurs tells whether one of the rule's keys made a bundle's signature.
func (r *policyRule) byOurs(message, sig []byte) bool {
	return len(sig) <= maxSignatureBytes && slices.ContainsFunc(r.keys, func(k policyKey) bool { return signsBundle(k.key, message, sig) })
}

// signsBundle checks as signs does, and in the ways that sigstore has for keys
// beside these: larger curves with larger hashes, Ed25519 over a hash.
func signsBundle(key crypto.PublicKey, message, sig []byte) bool {
	if signs(key, message, sig) {
		return true
	}
	switch k := key.(type) {
	case *ecdsa.PublicKey:
		switch k.Curve.Params().BitSize {
		case 384:
			sum := sha512.Sum384(message)
			return ecdsa.VerifyASN1(k, sum[:], sig)
		case 521:
			sum := sha512.Sum512(message)
			return ecdsa.VerifyASN1(k, sum[:], sig)
		}
	case ed25519.PublicKey:
		sum := sha512.Sum512(message)
		return ed25519.VerifyWithOptions(k, sum[:], sig, &ed25519.Options{Hash: crypto.SHA512}) == nil
	}
	return false
}
