package registry

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"berth/internal/errs"
)

// Signatures are those of cosign with a key, as its signature specification and
// the simple-signing format of containers/image describe them: for the manifest
// sha256:<hex> the tag sha256-<hex>.sig names a manifest whose layers are
// payloads, each with its signature in an annotation. A payload says which
// manifest it is about. Manifests that refer to the image may hold the same, or
// bundles.
const (
	mediaSimpleSigning  = "application/vnd.dev.cosign.simplesigning.v1+json"
	annotationSignature = "dev.cosignproject.cosign/signature"
	typeSimpleSigning   = "cosign container image signature"

	maxSignatures     = 64
	maxPayload        = 64 << 10
	maxSignatureBytes = 8 << 10 // in base 64
)

// verify looks for a signature of one of the rule's keys on what the reference
// names, on the image that was chosen from it, or on an index that lists it.
func (r *policyRule) verify(ctx context.Context, from shelf, doc *document, img *Image) (*proof, error) {
	subjects := []*document{doc}
	if doc.digest != img.Digest {
		subjects = append(subjects, &document{digest: img.Digest, raw: img.Manifest})
	}
	more, err := from.parents(ctx, img.Digest)
	if err != nil {
		return nil, err
	}
	var why []string
	for _, sub := range append(subjects, more...) {
		p, reasons, err := r.signed(ctx, from, sub.digest)
		if err != nil {
			return nil, err
		}
		if p != nil {
			p.subject = sub
			return p, nil
		}
		why = append(why, sub.digest+": "+strings.Join(reasons, ", "))
	}
	var keys []string
	for _, k := range r.keys {
		keys = append(keys, k.name)
	}
	return nil, permanent(errs.Denied, "the signature policy wants %s signed by %s; %s", img.Repository, strings.Join(keys, " or "), strings.Join(why, "; ")).
		withHint("sign it with `cosign sign --key …`, or change the rule %s of the policy; a file of `berth save` has the signature that the policy there demanded when the image was pulled", r.pattern)
}

// signed gives the proof when there is a good signature on a manifest, else why
// none of those found is. An error is one of the way there.
func (r *policyRule) signed(ctx context.Context, from shelf, dgst string) (p *proof, reasons []string, err error) {
	for _, look := range []func(context.Context, shelf, string) (*proof, []string, error){r.tagged, r.referred} {
		p, why, err := look(ctx, from, dgst)
		if err != nil {
			f := classify(err, from.name())
			return nil, nil, &fault{kind: f.kind, retry: f.retry, hint: f.hint, err: permanent(f.kind, "its signatures: %w", f.err)}
		}
		if p != nil {
			return p, nil, nil
		}
		reasons = append(reasons, why...)
	}
	if len(reasons) == 0 {
		reasons = []string{"no signature is there"}
	}
	return nil, reasons, nil
}

// tagged looks at the signatures of the manifest that the tag names.
func (r *policyRule) tagged(ctx context.Context, from shelf, dgst string) (*proof, []string, error) {
	doc, err := from.tagged(ctx, strings.Replace(dgst, ":", "-", 1)+".sig")
	if err != nil {
		if classify(err, from.name()).kind != errs.NotFound {
			return nil, nil, err
		}
		return nil, nil, nil
	}
	if doc.index {
		return nil, []string{"its signatures are an index"}, nil
	}
	s := &search{rule: r, from: from, dgst: dgst}
	good, err := s.look(ctx, doc)
	if err != nil || good == "" {
		return nil, s.reasons, err
	}
	return &proof{doc: doc}, nil, nil
}

// referred looks at the signatures that refer to the manifest. What anybody
// has put there that is none is passed over with a reason.
func (r *policyRule) referred(ctx context.Context, from shelf, dgst string) (*proof, []string, error) {
	all, err := from.referrers(ctx, dgst)
	if err != nil {
		return nil, nil, err
	}
	s := &search{rule: r, from: from, dgst: dgst, what: "referring "}
	for _, x := range all {
		if !x.maySign() {
			continue
		}
		if s.manifests++; s.manifests > maxSignatures {
			return nil, nil, tooManySignatures(dgst)
		}
		var good string
		doc, err := from.manifest(ctx, x.Digest, x.Size)
		if err == nil {
			good, err = s.look(ctx, doc)
		}
		switch good {
		case mediaBundle:
			return &proof{doc: doc, artifact: mediaBundle}, nil, nil
		case mediaSimpleSigning:
			return &proof{doc: doc, artifact: artifactCosign}, nil, nil
		}
		if err != nil {
			f := classify(err, from.name())
			if f.kind != errs.Corrupt && f.kind != errs.NotFound && f.kind != errs.Unsupported {
				return nil, nil, err
			}
			s.reasons = append(s.reasons, fmt.Sprintf("%s cannot be read: %s", oneLine(x.Digest, 80), oneLine(f.Error(), 200)))
		}
	}
	return nil, s.reasons, nil
}

func tooManySignatures(dgst string) *fault {
	return permanent(errs.Quota, "%s has more than %d signatures", dgst, maxSignatures)
}

// search goes through a manifest's signatures.
type search struct {
	rule      *policyRule
	from      shelf
	dgst      string
	what      string // before "signature" in reasons
	manifests int
	seen      int
	reasons   []string
}

// look gives the media type of the first good signature in a manifest, or "".
func (s *search) look(ctx context.Context, doc *document) (good string, err error) {
	found, err := annotatedLayers(doc.raw)
	if err != nil {
		return "", err
	}
	if s.what != "" { // of what refers to an image, much is something else
		found = slices.DeleteFunc(found, func(l annotatedLayer) bool { return l.MediaType != mediaBundle && l.MediaType != mediaSimpleSigning })
	}
	if len(found) > maxSignatures-s.seen {
		return "", tooManySignatures(s.dgst)
	}
	for _, l := range found {
		s.seen++
		check := s.rule.good
		if l.MediaType == mediaBundle {
			check = s.rule.goodBundle
		}
		why, err := check(ctx, s.from, l, s.dgst)
		if err != nil {
			return "", err
		}
		if why == "" {
			return l.MediaType, nil
		}
		s.reasons = append(s.reasons, fmt.Sprintf("%ssignature %d %s", s.what, s.seen, why))
	}
	return "", nil
}

type annotatedLayer struct {
	MediaType   string            `json:"mediaType"`
	Digest      string            `json:"digest"`
	Size        int64             `json:"size"`
	Annotations map[string]string `json:"annotations"`
}

func annotatedLayers(manifest []byte) ([]annotatedLayer, error) {
	var m struct {
		Layers []annotatedLayer `json:"layers"`
	}
	if err := json.Unmarshal(manifest, &m); err != nil {
		return nil, permanent(errs.Corrupt, "the signatures' manifest cannot be decoded: %w", err)
	}
	return m.Layers, nil
}

// good says what is wrong with one signature, or "" when nothing is.
func (r *policyRule) good(ctx context.Context, from shelf, l annotatedLayer, dgst string) (why string, err error) {
	text := l.Annotations[annotationSignature]
	if l.MediaType != mediaSimpleSigning || text == "" {
		return "is of a type that is not supported", nil
	}
	sig, derr := base64.StdEncoding.DecodeString(text)
	if derr != nil || len(text) > maxSignatureBytes {
		return "is not base 64", nil
	}
	if checkDigest(l.Digest) != nil || l.Size <= 0 || l.Size > maxPayload {
		return "has a payload of an impossible size or digest", nil
	}
	payload, err := from.small(ctx, l.Digest, l.Size)
	if err != nil {
		return "", err
	}
	if !slices.ContainsFunc(r.keys, func(k policyKey) bool { return signs(k.key, payload, sig) }) {
		return "is by none of the keys", nil
	}
	return about(payload, dgst), nil
}

// about says what is wrong with a payload, whose signature is good, or "" when
// it speaks of the manifest.
func about(payload []byte, dgst string) string {
	if _, err := scanJSON(payload); err != nil {
		return "has a payload that is no JSON document"
	}
	var p struct {
		Critical struct {
			Image struct {
				Digest string `json:"docker-manifest-digest"`
			} `json:"image"`
			Type string `json:"type"`
		} `json:"critical"`
	}
	if err := json.Unmarshal(payload, &p); err != nil {
		return "has a payload that cannot be decoded"
	}
	if p.Critical.Type != typeSimpleSigning {
		return fmt.Sprintf("is of the type %q", oneLine(p.Critical.Type, 80))
	}
	if p.Critical.Image.Digest != dgst {
		return "is for " + oneLine(p.Critical.Image.Digest, 80)
	}
	return ""
}

// signs checks a signature over SHA-256 of the payload: ECDSA in ASN.1 form, RSA
// by PKCS #1 v1.5; Ed25519 signs the payload itself.
func signs(key crypto.PublicKey, payload, sig []byte) bool {
	sum := sha256.Sum256(payload)
	switch k := key.(type) {
	case *ecdsa.PublicKey:
		return ecdsa.VerifyASN1(k, sum[:], sig)
	case *rsa.PublicKey:
		return rsa.VerifyPKCS1v15(k, crypto.SHA256, sum[:], sig) == nil
	case ed25519.PublicKey:
		return ed25519.Verify(k, payload, sig)
	}
	return false
}
