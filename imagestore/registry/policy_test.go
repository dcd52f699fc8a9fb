package registry

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/layout"

	"berth/internal/errs"
)

// openssl runs the program that makes the tests' keys and signatures.
func openssl(t *testing.T, args ...string) {
	t.Helper()
	if _, err := exec.LookPath("openssl"); err != nil {
		t.Skip("openssl is not there; run `make deps`")
	}
	if out, err := exec.Command("openssl", args...).CombinedOutput(); err != nil {
		t.Fatalf("openssl %s: %v\n%s", args, err, out)
	}
}

// keyPair makes a key of a kind that openssl knows; the public one is kind.pub.
func keyPair(t *testing.T, dir, kind string) (private string) {
	t.Helper()
	private = filepath.Join(dir, kind+".key")
	args := map[string][]string{
		"p256":    {"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"},
		"p384":    {"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"},
		"rsa":     {"-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"},
		"rsa1024": {"-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"},
		"ed25519": {"-algorithm", "ED25519"},
		"x25519":  {"-algorithm", "X25519"},
		"other":   {"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"},
	}[kind]
	openssl(t, append([]string{"genpkey", "-out", private}, args...)...)
	openssl(t, "pkey", "-in", private, "-pubout", "-out", filepath.Join(dir, kind+".pub"))
	return private
}

// sign signs as cosign does with a key.
func sign(t *testing.T, key string, payload []byte) string {
	t.Helper()
	in, out := filepath.Join(t.TempDir(), "in"), filepath.Join(t.TempDir(), "out")
	must(t, os.WriteFile(in, payload, 0o600))
	if strings.Contains(key, "ed25519") {
		openssl(t, "pkeyutl", "-sign", "-inkey", key, "-rawin", "-in", in, "-out", out)
	} else {
		openssl(t, "dgst", "-sha256", "-sign", key, "-out", out, in)
	}
	sig, err := os.ReadFile(out)
	must(t, err)
	return base64.StdEncoding.EncodeToString(sig)
}

// payloadFor is the document that the simple-signing format describes.
func payloadFor(dgst, kind string) []byte {
	return fmt.Appendf(nil, `{"critical":{"identity":{"docker-reference":"registry.example.com/app"},"image":{"docker-manifest-digest":%q},"type":%q},"optional":null}`, dgst, kind)
}

// signatures publishes a manifest of signatures for a manifest.
func (f *fake) signatures(t *testing.T, dgst string, layers ...map[string]any) {
	t.Helper()
	config := []byte(`{"architecture":"","os":"","config":{},"rootfs":{"type":"layers","diff_ids":[]}}`)
	f.doc(strings.Replace(dgst, ":", "-", 1)+".sig", "application/vnd.oci.image.manifest.v1+json", mustJSON(t, map[string]any{
		"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
		"config": map[string]any{"mediaType": "application/vnd.oci.image.config.v1+json", "digest": f.blob(config), "size": len(config)},
		"layers": layers,
	}))
}

func (f *fake) signature(payload []byte, sig string) map[string]any {
	return map[string]any{"mediaType": "application/vnd.dev.cosign.simplesigning.v1+json", "digest": f.blob(payload), "size": len(payload),
		"annotations": map[string]string{"dev.cosignproject.cosign/signature": sig}}
}

func policyOf(t *testing.T, dir, text string) *Policy {
	t.Helper()
	path := filepath.Join(dir, "policy.yaml")
	must(t, os.WriteFile(path, []byte(text), 0o600))
	p, err := LoadPolicy(path)
	must(t, err)
	return p
}

func TestSignaturesOfAnotherProgram(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	keys := map[string]string{}
	for _, k := range []string{"p256", "p384", "rsa", "ed25519", "other"} {
		keys[k] = keyPair(t, dir, k)
	}
	layer := dockerLayer([]byte("layer"))
	type signed = func(t *testing.T, f *fake, dgst, kind string)
	good := func(key string) signed {
		return func(t *testing.T, f *fake, dgst, kind string) {
			p := payloadFor(dgst, "cosign container image signature")
			f.signatures(t, dgst, f.signature(p, sign(t, keys[key], p)))
		}
	}
	for what, c := range map[string]struct {
		keys string
		sign signed
		kind errs.Kind // Internal is none
		says string
	}{
		"P-256":          {"[p256.pub]", good("p256"), errs.Internal, ""},
		"P-384":          {"[p384.pub]", good("p384"), errs.Internal, ""},
		"RSA":            {"[rsa.pub]", good("rsa"), errs.Internal, ""},
		"Ed25519":        {"[ed25519.pub]", good("ed25519"), errs.Internal, ""},
		"one of two":     {"[other.pub, p256.pub]", good("p256"), errs.Internal, ""},
		"unsigned":       {"[p256.pub]", func(*testing.T, *fake, string, string) {}, errs.Denied, "no signature is there"},
		"by another key": {"[p256.pub]", good("other"), errs.Denied, "by none of the keys"},
		"second is good": {"[p256.pub]", func(t *testing.T, f *fake, dgst, _ string) {
			p := payloadFor(dgst, typeSimpleSigning)
			f.signatures(t, dgst, f.signature(p, sign(t, keys["other"], p)), f.signature(p, sign(t, keys["p256"], p)))
		}, errs.Internal, ""},
		"for another image": {"[p256.pub]", func(t *testing.T, f *fake, dgst, _ string) {
			p := payloadFor(sha256Digest([]byte("another")), typeSimpleSigning)
			f.signatures(t, dgst, f.signature(p, sign(t, keys["p256"], p)))
		}, errs.Denied, "is for sha256:"},
		"of another type": {"[p256.pub]", func(t *testing.T, f *fake, dgst, _ string) {
			p := payloadFor(dgst, "atomic container signature")
			f.signatures(t, dgst, f.signature(p, sign(t, keys["p256"], p)))
		}, errs.Denied, "of the type"},
		"payload changed": {"[p256.pub]", func(t *testing.T, f *fake, dgst, _ string) {
			p := payloadFor(sha256Digest([]byte("another")), typeSimpleSigning)
			f.signatures(t, dgst, f.signature(payloadFor(dgst, typeSimpleSigning), sign(t, keys["p256"], p)))
		}, errs.Denied, "by none of the keys"},
		"payload is two documents": {"[p256.pub]", func(t *testing.T, f *fake, dgst, _ string) {
			p := bytes.Replace(payloadFor(dgst, typeSimpleSigning), []byte(`{"critical"`), []byte(`{"critical":{},"critical"`), 1)
			f.signatures(t, dgst, f.signature(p, sign(t, keys["p256"], p)))
		}, errs.Denied, "no JSON document"},
		"no base 64": {"[p256.pub]", func(t *testing.T, f *fake, dgst, _ string) {
			f.signatures(t, dgst, f.signature(payloadFor(dgst, typeSimpleSigning), "???"))
		}, errs.Denied, "not base 64"},
		"huge payload": {"[p256.pub]", func(t *testing.T, f *fake, dgst, _ string) {
			f.signatures(t, dgst, f.signature(bytes.Repeat([]byte("x"), maxPayload+1), "AAAA"))
		}, errs.Denied, "impossible size"},
		"too many": {"[p256.pub]", func(t *testing.T, f *fake, dgst, _ string) {
			var all []map[string]any
			for range maxSignatures + 1 {
				all = append(all, f.signature(payloadFor(dgst, typeSimpleSigning), "AAAA"))
			}
			f.signatures(t, dgst, all...)
		}, errs.Quota, "more than"},
	} {
		t.Run(what, func(t *testing.T) {
			f := newFake()
			m := f.image(t, "1", winConfig(t, "10.0.20348.1", layer), layer)
			c.sign(t, f, sha256Digest(mustJSON(t, m)), "")
			s := newSite(t, f)
			s.opts.Policy = policyOf(t, dir, "default: reject\nrepositories:\n- match: "+s.host+"/shop/*\n  keys: "+c.keys+"\n")
			img, err := s.client(t).Resolve(context.Background(), s.host+"/shop/app:1", Want{})
			if c.kind == errs.Internal {
				if err != nil || img.Digest != sha256Digest(mustJSON(t, m)) {
					t.Fatalf("%+v, %v", img, err)
				}
				return
			}
			if !errs.Is(err, c.kind) || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), s.host+"/shop/app") {
				t.Fatalf("%v, want %v", err, c.kind)
			}
			if c.kind == errs.Denied && !strings.Contains(err.Error(), sha256Digest(mustJSON(t, m))) {
				t.Errorf("the digest is not named: %v", err)
			}
		})
	}
}

// An index is what is signed; and a registry that fails is not one without signatures.
func TestSignedIndexAndFailingRegistry(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	key := keyPair(t, dir, "p256")
	f := newFake()
	layer := dockerLayer([]byte("layer"))
	m := mustJSON(t, f.image(t, "", winConfig(t, "10.0.20348.1", layer), layer))
	idx := mustJSON(t, fakeIndex{SchemaVersion: 2, MediaType: mediaDockerManifestIndex, Manifests: []fakeDescriptor{
		{MediaType: mediaDockerManifest, Digest: sha256Digest(m), Size: int64(len(m)), Platform: &fakePlatform{OS: "windows", Arch: "amd64", OSVersion: "10.0.20348.1"}}}})
	dgst := f.doc("1", mediaDockerManifestIndex, idx).String()
	p := payloadFor(dgst, typeSimpleSigning)
	f.signatures(t, dgst, f.signature(p, sign(t, key, p)))
	s := newSite(t, f)
	s.opts.Policy = policyOf(t, dir, "default: accept\nrepositories:\n- match: "+s.host+"/**\n  keys: [p256.pub]\n")
	img, err := s.client(t).Resolve(context.Background(), s.host+"/a/b/app:1", Want{})
	if err != nil || img.IndexDigest != dgst {
		t.Fatalf("%+v, %v", img, err)
	}
	// By the image's own digest the index's signature is not found.
	if _, err := s.client(t).Resolve(context.Background(), s.host+"/a/b/app@"+img.Digest, Want{}); !errs.Is(err, errs.Denied) {
		t.Errorf("%v", err)
	}
	f.mu.Lock()
	f.before = failing(".sig")
	f.mu.Unlock()
	if _, err := s.client(t).Resolve(context.Background(), s.host+"/a/b/app:1", Want{}); !errs.Is(err, errs.Unavailable) {
		t.Errorf("%v", err)
	}
}

func TestSignatureInALayout(t *testing.T) {
	t.Parallel()
	dir, keys := t.TempDir(), t.TempDir()
	key := keyPair(t, keys, "p256")
	img := winImage(t, "10.0.20348.1", nil, layerOf(t, 100))
	layoutAt(t, dir, map[string]v1.Image{"registry.example.com/app:1": img})
	c := localClient(t, dir, func(o *Options) {
		o.Policy = policyOf(t, keys, "default: reject\nrepositories:\n- match: registry.example.com/app\n  keys: [p256.pub]\n")
	})
	if _, err := c.Resolve(context.Background(), "oci-layout:"+dir, Want{}); !errs.Is(err, errs.Denied) {
		t.Fatalf("unsigned: %v", err)
	}
	d, _ := img.Digest()
	p := payloadFor(d.String(), typeSimpleSigning)
	path, err := layout.FromPath(dir)
	must(t, err)
	add := func(b []byte) map[string]any {
		h, _ := v1.NewHash(sha256Digest(b))
		must(t, path.WriteBlob(h, readCloser{bytes.NewReader(b)}))
		return map[string]any{"digest": sha256Digest(b), "size": len(b)}
	}
	config, sig := add([]byte(`{"rootfs":{"type":"layers"}}`)), add(p)
	config["mediaType"], sig["mediaType"] = "application/vnd.oci.image.config.v1+json", mediaSimpleSigning
	sig["annotations"] = map[string]string{annotationSignature: sign(t, key, p)}
	m := mustJSON(t, map[string]any{"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": config, "layers": []any{sig}})
	add(m)
	h, _ := v1.NewHash(sha256Digest(m))
	must(t, path.AppendDescriptor(v1.Descriptor{MediaType: "application/vnd.oci.image.manifest.v1+json", Digest: h, Size: int64(len(m)),
		Annotations: map[string]string{"org.opencontainers.image.ref.name": strings.Replace(d.String(), ":", "-", 1) + ".sig"}}))
	got, err := c.Resolve(context.Background(), "oci-layout:"+dir, Want{})
	if err != nil || got.Digest != d.String() {
		t.Fatalf("%+v, %v", got, err)
	}
}

type readCloser struct{ *bytes.Reader }

func (readCloser) Close() error { return nil }

func TestPolicyRules(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	p := policyOf(t, dir, `
default: reject
repositories:
- {match: "docker.io/library/*", action: accept}
- {match: "registry.example.com:5000/bad/**", action: reject}
- {match: "registry.example.com:5000/**", action: accept}
`)
	for repo, ok := range map[string]bool{
		"docker.io/library/app": true, "docker.io/library/a/b": false, "xdocker.io/library/app": false, "dockerXio/library/app": false,
		"registry.example.com:5000/a/b": true, "registry.example.com:5000/bad/b": false, "registry.example.com/a": false,
	} {
		err := p.check(context.Background(), nil, nil, &Image{Repository: repo})
		if (err == nil) != ok || err != nil && classify(err, "").kind != errs.Denied {
			t.Errorf("%s: %v", repo, err)
		}
	}
	for _, k := range []string{"p256", "rsa1024", "x25519"} {
		keyPair(t, dir, k)
	}
	private, err := json.Marshal(filepath.Join(dir, "p256.key"))
	must(t, err)
	for what, text := range map[string]string{
		"no default":     "repositories: []",
		"empty":          "",
		"unknown member": "default: accept\nkeys: []",
		"no rule's body": "default: accept\nrepositories: [{match: a/b}]",
		"two bodies":     "default: accept\nrepositories: [{match: a/b, keys: [p256.pub], action: accept}]",
		"bad action":     "default: accept\nrepositories: [{match: a/b, action: maybe}]",
		"no pattern":     "default: accept\nrepositories: [{action: accept}]",
		"upper case":     "default: accept\nrepositories: [{match: A/b, action: accept}]",
		"no key":         "default: accept\nrepositories: [{match: a/b, keys: [none.pub]}]",
		"a private key":  "default: accept\nrepositories: [{match: a/b, keys: [" + string(private) + "]}]",
		"a short key":    "default: accept\nrepositories: [{match: a/b, keys: [rsa1024.pub]}]",
		"no signer":      "default: accept\nrepositories: [{match: a/b, keys: [x25519.pub]}]",
		"two documents":  "default: reject\n---\ndefault: accept\n",
	} {
		path := filepath.Join(dir, "bad.yaml")
		must(t, os.WriteFile(path, []byte(text), 0o600))
		if _, err := LoadPolicy(path); !errs.Is(err, errs.Invalid) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// failing answers requests for what ends so with a server's error.
func failing(suffix string) func(http.ResponseWriter, *http.Request) bool {
	return func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.HasSuffix(r.URL.Path, suffix) {
			return false
		}
		w.WriteHeader(http.StatusInternalServerError)
		return true
	}
}
