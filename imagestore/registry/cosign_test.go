package registry

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
	"oras.land/oras-go/v2/content"
	"oras.land/oras-go/v2/registry/remote"

	"berth/internal/errs"
)

// cosign runs sigstore's own program, version 3, in a folder of keys. It asks no
// one but the registry.
func cosign(t *testing.T, dir string, args ...string) {
	t.Helper()
	program, err := filepath.Abs("../../build/bin/cosign")
	must(t, err)
	if _, err := os.Stat(program); errors.Is(err, os.ErrNotExist) {
		t.Skip("build/bin/cosign is not there; run `make deps`")
	}
	cmd := exec.Command(program, args...)
	cmd.Dir = dir
	cmd.Env = []string{"HOME=" + dir, "PATH=" + os.Getenv("PATH"), "COSIGN_PASSWORD=", "COSIGN_EXPERIMENTAL=1", "HTTPS_PROXY=http://127.0.0.1:1"}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("cosign %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// cosignKeys has cosign make key pairs NAME.key and NAME.pub.
func cosignKeys(t *testing.T, names ...string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for _, n := range names {
		cosign(t, dir, "generate-key-pair", "--output-key-prefix", n)
	}
	return dir
}

// ways are those in which cosign puts a signature beside an image.
func ways() map[string][]string {
	return map[string][]string{
		"bundle":   nil, // what it does by itself
		"tag":      {"--new-bundle-format=false"},
		"referrer": {"--new-bundle-format=false", "--registry-referrers-mode=oci-1-1"},
	}
}

func cosignSign(t *testing.T, dir, key, image string, more ...string) {
	t.Helper()
	args := []string{"sign", "--yes", "--key", key + ".key", "--use-signing-config=false", "--tlog-upload=false", "--allow-http-registry"}
	cosign(t, dir, append(append(args, more...), image)...)
}

// clientUnder is a client whose policy wants a signature of the key on all that
// host has.
func clientUnder(t *testing.T, host, keys, key string) *Client {
	t.Helper()
	c, err := New(Options{
		CacheDir: t.TempDir(), Limits: fastLimits(), Registries: map[string]Registry{host: {PlainHTTP: true}},
		Policy: policyOf(t, keys, "default: reject\nrepositories:\n- match: "+host+"/**\n  keys: ["+key+".pub]\n"),
	})
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

// What cosign itself signs is accepted under a policy, in each of the ways that
// it has, at a registry with the referrers API and at one without.
func TestSignedByCosign(t *testing.T) {
	t.Parallel()
	keys := cosignKeys(t, "ours", "theirs")
	ctx := context.Background()
	for what, host := range map[string]string{
		"without the API": programV3(t, t.TempDir(), ""),
		"with the API":    newSite(t, referring()).host,
	} {
		c := clientUnder(t, host, keys, "ours")
		refused := func(name, ref string) {
			t.Helper()
			if _, err := c.Resolve(ctx, ref, Want{}); !errs.Is(err, errs.Denied) {
				t.Errorf("%s, %s: %v", what, name, err)
			}
		}
		for way, flags := range ways() {
			t.Run(way+" "+what, func(t *testing.T) {
				repo := host + "/" + way
				img := winImage(t, "10.0.20348.2582", nil, layerOf(t, 100))
				push(t, repo+":1", img)
				d, err := img.Digest()
				must(t, err)
				refused("unsigned", repo+":1")
				cosignSign(t, keys, "theirs", repo+"@"+d.String(), flags...)
				refused("by others", repo+":1")
				cosignSign(t, keys, "ours", repo+"@"+d.String(), flags...)
				got, err := c.Resolve(ctx, repo+":1", Want{})
				if err != nil || got.Digest != d.String() {
					t.Errorf("%v", err)
				}
				push(t, repo+":1", winImage(t, "10.0.20348.2582", nil, layerOf(t, 100)))
				refused("another image under the tag", repo+":1")
			})
		}
	}
}

// signedImage is a registry with the referrers API, in which cosign has signed
// one image of two that are the same.
func signedImage(t *testing.T, keys string, flags []string) (host string, image v1.Hash) {
	t.Helper()
	host = newSite(t, referring()).host
	img := winImage(t, "10.0.20348.2582", nil, layerOf(t, 100))
	push(t, host+"/good:1", img)
	push(t, host+"/bad:1", img)
	image, err := img.Digest()
	must(t, err)
	cosignSign(t, keys, "ours", host+"/good@"+image.String(), flags...)
	return host, image
}

// Of what cosign wrote a byte is changed, and every digest made to fit again.
func TestSignatureOfCosignTamperedWith(t *testing.T) {
	t.Parallel()
	keys := cosignKeys(t, "ours")
	for way, flags := range ways() {
		host, image := signedImage(t, keys, flags)
		c := clientUnder(t, host, keys, "ours")
		s := readCosigned(t, orasRepository(t, host+"/good"), image)
		for what, forge := range map[string]func(*cosigned){
			"signature": func(s *cosigned) { s.flipSignature(t) }, "payload": func(s *cosigned) { s.flipPayload(t) },
		} {
			forged := s.clone(t)
			forge(forged)
			forged.publish(t, orasRepository(t, host+"/bad"), image)
			if _, err := c.Resolve(context.Background(), host+"/bad:1", Want{}); !errs.Is(err, errs.Denied) || !strings.Contains(err.Error(), "by none of the keys") {
				t.Errorf("%s, another %s: %v", way, what, err)
			}
		}
		s.publish(t, orasRepository(t, host+"/bad"), image) // as it was, it counts wherever the image lies
		if _, err := c.Resolve(context.Background(), host+"/bad:1", Want{}); err != nil {
			t.Errorf("%s, nothing changed: %v", way, err)
		}
	}
}

// cosigned is a manifest in which cosign put a signature, and its two blobs.
type cosigned struct {
	mediaType     string
	byTag         bool
	manifest      map[string]any
	config, layer []byte // the layer is a payload or a bundle
}

func (s *cosigned) entry() map[string]any { return s.manifest["layers"].([]any)[0].(map[string]any) }

func (s *cosigned) clone(t *testing.T) *cosigned {
	c := *s
	c.manifest = decoded(t, mustJSON(t, s.manifest))
	return &c
}

func decoded(t *testing.T, raw []byte) (m map[string]any) {
	t.Helper()
	must(t, json.Unmarshal(raw, &m))
	return m
}

func signatureTag(image v1.Hash) string { return image.Algorithm + "-" + image.Hex + ".sig" }

func readCosigned(t *testing.T, repo *remote.Repository, image v1.Hash) *cosigned {
	t.Helper()
	ctx := context.Background()
	subject, err := repo.Resolve(ctx, image.String())
	must(t, err)
	var found []ocispec.Descriptor
	must(t, repo.Referrers(ctx, subject, "", func(all []ocispec.Descriptor) error {
		found = append(found, all...)
		return nil
	}))
	s := &cosigned{byTag: len(found) == 0}
	if s.byTag {
		d, err := repo.Resolve(ctx, signatureTag(image))
		must(t, err)
		found = append(found, d)
	}
	raw, err := content.FetchAll(ctx, repo, found[0])
	must(t, err)
	s.mediaType, s.manifest = found[0].MediaType, decoded(t, raw)
	blob := func(d map[string]any) []byte {
		b, err := content.FetchAll(ctx, repo.Blobs(), ocispec.Descriptor{Digest: digest.Digest(d["digest"].(string)), Size: int64(d["size"].(float64))})
		must(t, err)
		return b
	}
	s.config, s.layer = blob(s.manifest["config"].(map[string]any)), blob(s.entry())
	return s
}

// publish puts it beside the image in another repository.
func (s *cosigned) publish(t *testing.T, repo *remote.Repository, image v1.Hash) {
	t.Helper()
	ctx := context.Background()
	s.entry()["digest"], s.entry()["size"] = sha256Digest(s.layer), len(s.layer)
	for _, b := range [][]byte{s.config, s.layer} {
		must(t, repo.Blobs().Push(ctx, content.NewDescriptorFromBytes("application/octet-stream", b), bytes.NewReader(b)))
	}
	raw := mustJSON(t, s.manifest)
	d := content.NewDescriptorFromBytes(s.mediaType, raw)
	must(t, repo.Push(ctx, d, bytes.NewReader(raw)))
	if s.byTag {
		must(t, repo.Tag(ctx, d, signatureTag(image)))
	}
}

func (s *cosigned) flipSignature(t *testing.T) {
	b := decoded(t, s.layer)
	in, key := s.entry()["annotations"], annotationSignature
	if e, ok := b["dsseEnvelope"].(map[string]any); ok {
		in, key = e["signatures"].([]any)[0], "sig"
	}
	m := in.(map[string]any)
	sig, err := base64.StdEncoding.DecodeString(m[key].(string))
	must(t, err)
	sig[len(sig)-1] ^= 1
	m[key] = base64.StdEncoding.EncodeToString(sig)
	if key == "sig" {
		s.layer = mustJSON(t, b)
	}
}

func (s *cosigned) flipPayload(t *testing.T) {
	b := decoded(t, s.layer)
	e, ok := b["dsseEnvelope"].(map[string]any)
	if !ok {
		s.layer = bytes.Replace(s.layer, []byte("critical"), []byte("Critical"), 1)
		return
	}
	p, err := base64.StdEncoding.DecodeString(e["payload"].(string))
	must(t, err)
	e["payload"] = base64.StdEncoding.EncodeToString(append(p, ' '))
	s.layer = mustJSON(t, b)
}

// An index is signed as a whole, or with each of its images; what cosign attests
// of an image is no signature.
func TestCosignOnAnIndexAndAttesting(t *testing.T) {
	t.Parallel()
	keys := cosignKeys(t, "ours")
	ctx := context.Background()
	host := newSite(t, referring()).host
	c := clientUnder(t, host, keys, "ours")
	img := winImage(t, "10.0.20348.2582", nil, layerOf(t, 100))
	image, err := img.Digest()
	must(t, err)
	all := mutate.AppendManifests(empty.Index, mutate.IndexAddendum{Add: img, Descriptor: v1.Descriptor{Platform: &v1.Platform{OS: "windows", Architecture: "amd64", OSVersion: "10.0.20348.2582"}}})
	index, err := all.Digest()
	must(t, err)
	push(t, host+"/app:1", all)
	byDigest := host + "/app@" + image.String()
	cosignSign(t, keys, "ours", host+"/app@"+index.String())
	if _, err := c.Resolve(ctx, host+"/app:1", Want{}); err != nil {
		t.Errorf("a signed index: %v", err)
	}
	if _, err := c.Resolve(ctx, byDigest, Want{}); !errs.Is(err, errs.Denied) {
		t.Errorf("an image of a signed index, by itself: %v", err)
	}
	must(t, os.WriteFile(filepath.Join(keys, "predicate.json"), []byte(`{"by":"us"}`), 0o600))
	cosign(t, keys, "attest", "--yes", "--key", "ours.key", "--use-signing-config=false", "--tlog-upload=false", "--allow-http-registry", "--predicate", "predicate.json", byDigest)
	if _, err := c.Resolve(ctx, byDigest, Want{}); !errs.Is(err, errs.Denied) || !strings.Contains(err.Error(), "no signature but a statement") {
		t.Errorf("an attested image: %v", err)
	}
	cosignSign(t, keys, "ours", host+"/app@"+index.String(), "--recursive")
	if _, err := c.Resolve(ctx, byDigest, Want{}); err != nil {
		t.Errorf("signed with its index: %v", err)
	}
}

// What `cosign save` writes is a layout whose entries have no names. Bundles are
// not in it: cosign leaves them out.
func TestSavedByCosign(t *testing.T) {
	t.Parallel()
	keys := cosignKeys(t, "ours", "theirs")
	host, image := signedImage(t, keys, ways()["tag"])
	dir := t.TempDir()
	cosign(t, keys, "save", "--allow-http-registry", "--dir", dir, host+"/good@"+image.String())
	for key, kind := range map[string]errs.Kind{"ours": errs.Internal, "theirs": errs.Denied} {
		c := localClient(t, dir, func(o *Options) {
			o.Policy = policyOf(t, keys, "default: reject\nrepositories:\n- match: '**'\n  keys: ["+key+".pub]\n")
		})
		img, err := c.Resolve(context.Background(), "oci-layout:"+dir, Want{})
		switch {
		case kind == errs.Internal && (err != nil || img.Digest != image.String() || img.IndexDigest != img.Digest):
			t.Errorf("%+v, %v", img, err)
		case kind == errs.Denied && !errs.Is(err, errs.Denied):
			t.Errorf("by %s: %v", key, err)
		}
	}
}
