package registry

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	gcr "github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/layout"

	"berth/internal/errs"
)

// referring is go-containerregistry's registry, which has the referrers API.
func referring() http.Handler {
	return gcr.New(gcr.WithReferrersSupport(true), gcr.Logger(log.New(io.Discard, "", 0)))
}

// statementFor is what cosign signs in an envelope.
func statementFor(dgst string) []byte {
	return fmt.Appendf(nil, `{"_type":"https://in-toto.io/Statement/v1","subject":[{"digest":{"sha256":%q}}],"predicateType":"https://sigstore.dev/cosign/sign/v1","predicate":{}}`, strings.TrimPrefix(dgst, "sha256:"))
}

// envelopeOf is a bundle around a statement. What is signed is put together as
// the DSSE specification says.
func envelopeOf(t testing.TB, statement []byte, sign func([]byte) string) []byte {
	t.Helper()
	const kind = "application/vnd.in-toto+json"
	message := bytes.Join([][]byte{[]byte("DSSEv1"), []byte(strconv.Itoa(len(kind))), []byte(kind), []byte(strconv.Itoa(len(statement))), statement}, []byte(" "))
	return bundleOf(t, map[string]any{"dsseEnvelope": map[string]any{
		"payload": base64.StdEncoding.EncodeToString(statement), "payloadType": kind, "signatures": []any{map[string]any{"sig": sign(message), "keyid": ""}},
	}})
}

// messageOf is a bundle with a signature over the manifest itself.
func messageOf(t testing.TB, manifest []byte, sign func([]byte) string) []byte {
	t.Helper()
	sum := sha256.Sum256(manifest)
	return bundleOf(t, map[string]any{"messageSignature": map[string]any{
		"messageDigest": map[string]any{"algorithm": "SHA2_256", "digest": base64.StdEncoding.EncodeToString(sum[:])}, "signature": sign(manifest),
	}})
}

func bundleOf(t testing.TB, content map[string]any) []byte {
	t.Helper()
	b := map[string]any{"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json", "verificationMaterial": map[string]any{
		"publicKey": map[string]any{"hint": "bmFtZQ=="}, "tlogEntries": []any{map[string]any{"logIndex": "7"}}}}
	for k, v := range content {
		b[k] = v
	}
	return mustJSON(t, b)
}

// signWith signs with openssl over another hash than SHA-256.
func signWith(t *testing.T, hash, key string) func([]byte) string {
	return func(m []byte) string {
		in, out := filepath.Join(t.TempDir(), "in"), filepath.Join(t.TempDir(), "out")
		must(t, os.WriteFile(in, m, 0o600))
		openssl(t, "dgst", "-"+hash, "-sign", key, "-out", out, in)
		sig, err := os.ReadFile(out)
		must(t, err)
		return base64.StdEncoding.EncodeToString(sig)
	}
}

// artifact publishes a manifest with a bundle as its layer and gives what lists it.
func (f *fake) artifact(t *testing.T, mediaType string, blob []byte) referrer {
	t.Helper()
	m := mustJSON(t, map[string]any{
		"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "artifactType": mediaType,
		"config": map[string]any{"mediaType": "application/vnd.oci.empty.v1+json", "digest": f.blob([]byte("{}")), "size": 2},
		"layers": []any{map[string]any{"mediaType": mediaType, "digest": f.blob(blob), "size": len(blob)}},
	})
	f.doc("", "application/vnd.oci.image.manifest.v1+json", m)
	return referrer{MediaType: "application/vnd.oci.image.manifest.v1+json", Digest: sha256Digest(m), Size: int64(len(m)), ArtifactType: mediaType}
}

func listOf(t *testing.T, all []referrer) []byte {
	t.Helper()
	if all == nil {
		all = []referrer{}
	}
	return mustJSON(t, map[string]any{"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": all})
}

func TestBundlesOfAnotherProgram(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	keys := map[string]string{}
	for _, k := range []string{"p256", "p384", "rsa", "ed25519", "other"} {
		keys[k] = keyPair(t, dir, k)
	}
	by := func(key string) func([]byte) string { return func(m []byte) string { return sign(t, keys[key], m) } }
	refused := func([]byte) string { return "AAAA" }
	elsewhere := sha256Digest([]byte("another"))
	edit := func(from, to string) func([]byte) []byte {
		return func(b []byte) []byte { return bytes.Replace(b, []byte(from), []byte(to), 1) }
	}
	for what, c := range map[string]struct {
		keys string
		make func(manifest []byte) []byte
		kind errs.Kind // Internal is none
		says string
	}{
		"P-256": {"[p256.pub]", func(m []byte) []byte { return envelopeOf(t, statementFor(sha256Digest(m)), by("p256")) }, errs.Internal, ""},
		"P-384": {"[p384.pub]", func(m []byte) []byte { return envelopeOf(t, statementFor(sha256Digest(m)), by("p384")) }, errs.Internal, ""},
		"P-384 with SHA-384": {"[p384.pub]", func(m []byte) []byte {
			return envelopeOf(t, statementFor(sha256Digest(m)), signWith(t, "sha384", keys["p384"]))
		}, errs.Internal, ""},
		"RSA":             {"[rsa.pub]", func(m []byte) []byte { return envelopeOf(t, statementFor(sha256Digest(m)), by("rsa")) }, errs.Internal, ""},
		"Ed25519":         {"[ed25519.pub]", func(m []byte) []byte { return envelopeOf(t, statementFor(sha256Digest(m)), by("ed25519")) }, errs.Internal, ""},
		"one of two keys": {"[other.pub, p256.pub]", func(m []byte) []byte { return envelopeOf(t, statementFor(sha256Digest(m)), by("p256")) }, errs.Internal, ""},
		"older statement": {"[p256.pub]", func(m []byte) []byte {
			return envelopeOf(t, edit("Statement/v1", "Statement/v0.1")(statementFor(sha256Digest(m))), by("p256"))
		}, errs.Internal, ""},
		"message":              {"[p256.pub]", func(m []byte) []byte { return messageOf(t, m, by("p256")) }, errs.Internal, ""},
		"message, RSA":         {"[rsa.pub]", func(m []byte) []byte { return messageOf(t, m, by("rsa")) }, errs.Internal, ""},
		"message, Ed25519":     {"[ed25519.pub]", func(m []byte) []byte { return messageOf(t, m, by("ed25519")) }, errs.Internal, ""},
		"message of another":   {"[p256.pub]", func(m []byte) []byte { return messageOf(t, []byte("another"), by("p256")) }, errs.Denied, "is for " + elsewhere},
		"message, another key": {"[p256.pub]", func(m []byte) []byte { return messageOf(t, m, by("other")) }, errs.Denied, "by none of the keys"},
		"message not hashed":   {"[p256.pub]", func(m []byte) []byte { return edit("SHA2_256", "SHA2_1")(messageOf(t, []byte("another"), by("p256"))) }, errs.Denied, "by none of the keys"},
		"by another key":       {"[p256.pub]", func(m []byte) []byte { return envelopeOf(t, statementFor(sha256Digest(m)), by("other")) }, errs.Denied, "by none of the keys"},
		"another hash": {"[p256.pub]", func(m []byte) []byte {
			return envelopeOf(t, statementFor(sha256Digest(m)), signWith(t, "sha384", keys["p256"]))
		}, errs.Denied, "by none of the keys"},
		"no signature": {"[p256.pub]", func(m []byte) []byte { return envelopeOf(t, statementFor(sha256Digest(m)), refused) }, errs.Denied, "by none of the keys"},
		"statement alone signed": {"[p256.pub]", func(m []byte) []byte {
			s := statementFor(sha256Digest(m))
			return envelopeOf(t, s, func([]byte) string { return sign(t, keys["p256"], s) })
		}, errs.Denied, "by none of the keys"},
		"for another image": {"[p256.pub]", func([]byte) []byte { return envelopeOf(t, statementFor(elsewhere), by("p256")) }, errs.Denied, "is for " + elsewhere},
		"for nothing": {"[p256.pub]", func(m []byte) []byte {
			return envelopeOf(t, []byte(`{"_type":"https://in-toto.io/Statement/v1","subject":[],"predicateType":"https://sigstore.dev/cosign/sign/v1"}`), by("p256"))
		}, errs.Denied, "is for nothing"},
		"a list of contents": {"[p256.pub]", func(m []byte) []byte {
			return envelopeOf(t, edit("https://sigstore.dev/cosign/sign/v1", "https://spdx.dev/Document")(statementFor(sha256Digest(m))), by("p256"))
		}, errs.Denied, "no signature but a statement"},
		"another statement": {"[p256.pub]", func(m []byte) []byte {
			return envelopeOf(t, edit("in-toto.io", "example.com")(statementFor(sha256Digest(m))), by("p256"))
		}, errs.Denied, "statement of the type"},
		"another payload": {"[p256.pub]", func(m []byte) []byte {
			return edit(`"payloadType":"application/vnd.in-toto+json"`, `"payloadType":"text/plain"`)(envelopeOf(t, statementFor(sha256Digest(m)), by("p256")))
		}, errs.Denied, "over the type"},
		"a statement twice": {"[p256.pub]", func(m []byte) []byte {
			return envelopeOf(t, edit(`"subject"`, `"subject":[],"subject"`)(statementFor(sha256Digest(m))), by("p256"))
		}, errs.Denied, "no JSON document"},
		"with a certificate": {"[p256.pub]", func(m []byte) []byte {
			return edit(`"publicKey":{"hint":"bmFtZQ=="}`, `"certificate":{"rawBytes":"AAAA"}`)(envelopeOf(t, statementFor(sha256Digest(m)), by("p256")))
		}, errs.Denied, "not signed with a key"},
		"two signatures": {"[p256.pub]", func(m []byte) []byte {
			return edit(`"signatures":[`, `"signatures":[{"sig":"AAAA"},`)(envelopeOf(t, statementFor(sha256Digest(m)), by("p256")))
		}, errs.Denied, "2 signatures"},
		"both": {"[p256.pub]", func(m []byte) []byte {
			return bundleOf(t, map[string]any{"dsseEnvelope": map[string]any{}, "messageSignature": map[string]any{}})
		}, errs.Denied, "or with both"},
		"neither":       {"[p256.pub]", func(m []byte) []byte { return bundleOf(t, nil) }, errs.Denied, "without an envelope"},
		"other version": {"[p256.pub]", func(m []byte) []byte { return edit("v0.3", "v9.0")(bundleOf(t, nil)) }, errs.Denied, "of the type"},
		"no JSON":       {"[p256.pub]", func(m []byte) []byte { return []byte("bundle") }, errs.Denied, "no JSON document"},
		"no base 64": {"[p256.pub]", func(m []byte) []byte {
			return bundleOf(t, map[string]any{"dsseEnvelope": map[string]any{"payload": "???"}})
		}, errs.Denied, "cannot be decoded"},
		"huge": {"[p256.pub]", func(m []byte) []byte { return bytes.Repeat([]byte(" "), maxBundle+1) }, errs.Denied, "impossible size"},
	} {
		t.Run(what, func(t *testing.T) {
			f := newFake()
			layer := dockerLayer([]byte("layer"))
			m := mustJSON(t, f.image(t, "1", winConfig(t, "10.0.20348.1", layer), layer))
			f.doc(referrersTag(sha256Digest(m)), "application/vnd.oci.image.index.v1+json", listOf(t, []referrer{f.artifact(t, mediaBundle, c.make(m))}))
			_, err := resolveSigned(t, f, dir, c.keys)
			if c.kind == errs.Internal {
				must(t, err)
				return
			}
			if !errs.Is(err, c.kind) || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), sha256Digest(m)) {
				t.Fatalf("%v, want %v", err, c.kind)
			}
		})
	}
}

// resolveSigned asks for f's image app:1 under a policy that wants one of the keys.
func resolveSigned(t *testing.T, f *fake, dir, keys string) (*Image, error) {
	t.Helper()
	s := newSite(t, f)
	s.opts.Policy = policyOf(t, dir, "default: reject\nrepositories:\n- match: "+s.host+"/shop/*\n  keys: "+keys+"\n")
	return s.client(t).Resolve(context.Background(), s.host+"/shop/app:1", Want{})
}

// Where a registry has the referrers API, what it answers is bounded, and it
// cannot send the client elsewhere.
func TestReferrersAPI(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	key := keyPair(t, dir, "p256")
	layer := dockerLayer([]byte("layer"))
	good := func(f *fake, m []byte) referrer {
		return f.artifact(t, mediaBundle, envelopeOf(t, statementFor(sha256Digest(m)), func(b []byte) string { return sign(t, key, b) }))
	}
	list := func(w http.ResponseWriter, all ...referrer) {
		w.Header().Set("Content-Type", "application/vnd.oci.image.index.v1+json")
		_, _ = w.Write(listOf(t, all))
	}
	many := func(f *fake, n int) (out []referrer) {
		for i := range n {
			out = append(out, f.artifact(t, mediaBundle, []byte(strconv.Itoa(i))))
		}
		return out
	}
	for what, c := range map[string]struct {
		answer func(f *fake, m []byte) http.HandlerFunc
		kind   errs.Kind
		says   string
	}{
		"one": {func(f *fake, m []byte) http.HandlerFunc {
			r := good(f, m)
			return func(w http.ResponseWriter, _ *http.Request) { list(w, r) }
		}, errs.Internal, ""},
		"beside others": {func(f *fake, m []byte) http.HandlerFunc {
			all := []referrer{
				f.artifact(t, "application/spdx+json", []byte("{}")), {MediaType: "application/x", Digest: "none", ArtifactType: mediaBundle},
				f.artifact(t, mediaBundle, []byte("{}")),
				{MediaType: "application/vnd.oci.image.manifest.v1+json", Digest: sha256Digest([]byte("gone")), Size: 4, ArtifactType: mediaBundle}, good(f, m)}
			return func(w http.ResponseWriter, _ *http.Request) { list(w, all...) }
		}, errs.Internal, ""},
		"payload of cosign's older form": {func(f *fake, m []byte) http.HandlerFunc {
			p := payloadFor(sha256Digest(m), typeSimpleSigning)
			doc := mustJSON(t, map[string]any{"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "layers": []any{f.signature(p, sign(t, key, p))},
				"config": map[string]any{"mediaType": artifactCosign, "digest": f.blob([]byte("{}")), "size": 2}})
			f.doc("", "application/vnd.oci.image.manifest.v1+json", doc)
			r := referrer{MediaType: "application/vnd.oci.image.manifest.v1+json", Digest: sha256Digest(doc), Size: int64(len(doc)), ArtifactType: artifactCosign}
			return func(w http.ResponseWriter, _ *http.Request) { list(w, r) }
		}, errs.Internal, ""},
		"on the second page": {func(f *fake, m []byte) http.HandlerFunc {
			r := good(f, m)
			return func(w http.ResponseWriter, req *http.Request) {
				if req.URL.RawQuery == "" {
					w.Header().Set("Link", `<`+req.URL.Path+`?page=2>; rel="next"`)
					list(w)
					return
				}
				list(w, r)
			}
		}, errs.Internal, ""},
		"none": {func(*fake, []byte) http.HandlerFunc { return func(w http.ResponseWriter, _ *http.Request) { list(w) } }, errs.Denied, "no signature is there"},
		"pages without end": {func(*fake, []byte) http.HandlerFunc {
			return func(w http.ResponseWriter, req *http.Request) {
				w.Header().Set("Link", `<?page=`+req.URL.RawQuery+`x>; rel="next"`)
				list(w)
			}
		}, errs.Quota, "pages"},
		"the next page elsewhere": {func(*fake, []byte) http.HandlerFunc {
			return func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Link", `<http://169.254.169.254/latest>; rel="next"`)
				list(w)
			}
		}, errs.Denied, "goes on elsewhere"},
		"too many signatures": {func(f *fake, _ []byte) http.HandlerFunc {
			all := many(f, maxSignatures+1)
			return func(w http.ResponseWriter, _ *http.Request) { list(w, all...) }
		}, errs.Quota, "signatures"},
		"too many": {func(f *fake, _ []byte) http.HandlerFunc {
			all := make([]referrer, maxReferrers+1)
			return func(w http.ResponseWriter, _ *http.Request) { list(w, all...) }
		}, errs.Quota, "refer to the image"},
		"huge": {func(*fake, []byte) http.HandlerFunc {
			return func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/vnd.oci.image.index.v1+json")
				_, _ = w.Write(bytes.Repeat([]byte(" "), 5<<20))
			}
		}, errs.Corrupt, "too large"},
		"no list": {func(*fake, []byte) http.HandlerFunc {
			return func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/vnd.oci.image.index.v1+json")
				_, _ = io.WriteString(w, `{"manifests":[],"manifests":[]}`)
			}
		}, errs.Corrupt, "twice"},
		"the registry fails": {func(*fake, []byte) http.HandlerFunc {
			return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) }
		}, errs.Unavailable, "its signatures"},
		"it has another API there": {func(*fake, []byte) http.HandlerFunc {
			return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusMethodNotAllowed) }
		}, errs.Denied, "no signature is there"},
	} {
		t.Run(what, func(t *testing.T) {
			f := newFake()
			m := mustJSON(t, f.image(t, "1", winConfig(t, "10.0.20348.1", layer), layer))
			answer := c.answer(f, m)
			f.before = func(w http.ResponseWriter, r *http.Request) bool {
				if !strings.HasSuffix(r.URL.Path, "/shop/app/referrers/"+sha256Digest(m)) {
					return false
				}
				answer(w, r)
				return true
			}
			_, err := resolveSigned(t, f, dir, "[p256.pub]")
			if c.kind == errs.Internal {
				must(t, err)
			} else if !errs.Is(err, c.kind) || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("%v, want %v", err, c.kind)
			}
		})
	}
}

// A layout holds bundles as oras and others copy them: among its entries, with a subject.
func TestBundleInALayout(t *testing.T) {
	t.Parallel()
	dir, keys := t.TempDir(), t.TempDir()
	key := keyPair(t, keys, "p256")
	img := winImage(t, "10.0.20348.1", nil, layerOf(t, 100))
	layoutAt(t, dir, map[string]v1.Image{"registry.example.com/app:1": img})
	c := localClient(t, dir, func(o *Options) {
		o.Policy = policyOf(t, keys, "default: reject\nrepositories:\n- match: registry.example.com/app\n  keys: [p256.pub]\n")
	})
	path, err := layout.FromPath(dir)
	must(t, err)
	add := func(b []byte) v1.Hash {
		h, err := v1.NewHash(sha256Digest(b))
		must(t, err)
		must(t, path.WriteBlob(h, readCloser{bytes.NewReader(b)}))
		return h
	}
	attach := func(subject string, statement []byte) {
		b := envelopeOf(t, statement, func(m []byte) string { return sign(t, key, m) })
		m := mustJSON(t, map[string]any{"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "artifactType": mediaBundle,
			"config": map[string]any{"mediaType": "application/vnd.oci.empty.v1+json", "digest": add([]byte("{}")).String(), "size": 2},
			"layers": []any{map[string]any{"mediaType": mediaBundle, "digest": add(b).String(), "size": len(b)}}, "subject": map[string]any{"digest": subject}})
		must(t, path.AppendDescriptor(v1.Descriptor{MediaType: "application/vnd.oci.image.manifest.v1+json", Digest: add(m), Size: int64(len(m)), ArtifactType: mediaBundle}))
	}
	d, err := img.Digest()
	must(t, err)
	attach(sha256Digest([]byte("another")), statementFor(sha256Digest([]byte("another"))))
	if _, err := c.Resolve(context.Background(), "oci-layout:"+dir, Want{}); !errs.Is(err, errs.Denied) || !strings.Contains(err.Error(), "no signature is there") {
		t.Fatalf("signed is another: %v", err)
	}
	attach(d.String(), statementFor(d.String()))
	got, err := c.Resolve(context.Background(), "oci-layout:"+dir, Want{})
	if err != nil || got.Digest != d.String() {
		t.Fatalf("%+v, %v", got, err)
	}
}

// FuzzBundle looks for panics, and for a bundle that passes though it does not
// say, under the key's signature, what the key signed.
func FuzzBundle(f *testing.F) {
	private := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{1}, ed25519.SeedSize))
	rule := &policyRule{keys: []policyKey{{"key", private.Public()}}}
	dgst := sha256Digest([]byte("manifest"))
	sign := func(m []byte) string { return base64.StdEncoding.EncodeToString(ed25519.Sign(private, m)) }
	hashed := func(m []byte) string {
		sig, err := private.Sign(nil, sha512Of(m), &ed25519.Options{Hash: crypto.SHA512})
		if err != nil {
			f.Fatal(err)
		}
		return base64.StdEncoding.EncodeToString(sig)
	}
	for _, s := range []func([]byte) string{sign, hashed} {
		good := envelopeOf(f, statementFor(dgst), s)
		b, why := parseBundle(good)
		if why != "" || rule.enveloped(b, dgst) != "" {
			f.Fatal("the seed is not good: ", why)
		}
		f.Add(good)
	}
	f.Add(messageOf(f, []byte("manifest"), sign))
	f.Add(envelopeOf(f, statementFor(sha256Digest([]byte("another"))), sign))
	f.Fuzz(func(t *testing.T, raw []byte) {
		b, why := parseBundle(raw)
		if why != "" || b.Envelope == nil || rule.enveloped(b, dgst) != "" {
			return
		}
		if !json.Valid(b.Envelope.Payload) || !bytes.Equal(b.Envelope.Payload, statementFor(dgst)) {
			t.Fatalf("%q passes", b.Envelope.Payload)
		}
	})
}

func sha512Of(m []byte) []byte {
	s := sha512.Sum512(m)
	return s[:]
}
