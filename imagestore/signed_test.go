package imagestore_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"

	"berth/imagestore"
	"berth/imagestore/registry"
	"berth/internal/errs"
)

// signer is a key of cosign's and a policy that demands it of every image.
type signer struct {
	t   *testing.T
	dir string
}

func newSigner(t *testing.T) *signer {
	t.Helper()
	s := &signer{t: t, dir: t.TempDir()}
	s.cosign("generate-key-pair")
	return s
}

func (s *signer) cosign(args ...string) {
	s.t.Helper()
	program, err := filepath.Abs("../build/bin/cosign")
	if err != nil {
		s.t.Fatal(err)
	}
	if _, err := os.Stat(program); errors.Is(err, os.ErrNotExist) {
		s.t.Skip("build/bin/cosign is not there; run `make deps`")
	}
	cmd := exec.Command(program, args...)
	cmd.Dir = s.dir
	cmd.Env = []string{"HOME=" + s.dir, "PATH=" + os.Getenv("PATH"), "COSIGN_PASSWORD=", "COSIGN_EXPERIMENTAL=1", "HTTPS_PROXY=http://127.0.0.1:1"}
	if out, err := cmd.CombinedOutput(); err != nil {
		s.t.Fatalf("cosign %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

func (s *signer) sign(ref string, more ...string) {
	s.t.Helper()
	args := []string{"sign", "--yes", "--key", "cosign.key", "--use-signing-config=false", "--tlog-upload=false", "--allow-http-registry"}
	s.cosign(append(append(args, more...), ref)...)
}

func (s *signer) policy() *registry.Policy {
	s.t.Helper()
	path := filepath.Join(s.dir, "policy.yaml")
	if err := os.WriteFile(path, []byte("default: reject\nrepositories:\n- {match: '**', keys: [cosign.pub]}\n"), 0o600); err != nil {
		s.t.Fatal(err)
	}
	p, err := registry.LoadPolicy(path)
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

// indexed puts an index of one image under its tag, and gives the index's digest.
func (w *wire) indexed(ref string) v1.Hash {
	w.t.Helper()
	n, err := name.ParseReference(ref, name.Insecure)
	if err != nil {
		w.t.Fatal(err)
	}
	img, err := remote.Image(n)
	if err != nil {
		w.t.Fatal(err)
	}
	all := mutate.AppendManifests(empty.Index, mutate.IndexAddendum{Add: img, Descriptor: v1.Descriptor{Platform: &v1.Platform{OS: "windows", Architecture: "amd64", OSVersion: osVersion}}})
	if err := remote.WriteIndex(n, all); err != nil {
		w.t.Fatal(err)
	}
	d, err := all.Digest()
	if err != nil {
		w.t.Fatal(err)
	}
	return d
}

// A signature goes with its image in whichever way it was found, so that a site
// whose policy demands it accepts what it loads, and can carry it on.
func TestSignatureIsCarriedWithItsImage(t *testing.T) {
	t.Parallel()
	keys := newSigner(t)
	for way, flags := range map[string][]string{
		"bundle": nil, "tag": {"--new-bundle-format=false"}, "referrer": {"--new-bundle-format=false", "--registry-referrers-mode=oci-1-1"},
	} {
		for _, index := range []bool{false, true} {
			here, there, third := newWireUnder(t, keys.policy()), newWireUnder(t, keys.policy()), newWireUnder(t, keys.policy())
			ref := here.push("1", here.layer("a", "a"))
			signed := ref
			if index {
				signed = here.host + "/team/app@" + here.indexed(ref).String()
			}
			if _, err := here.pull(ref); !errs.Is(err, errs.Denied) {
				t.Fatalf("%s, index %t, unsigned: %v", way, index, err)
			}
			keys.sign(signed, flags...)
			m, err := here.pull(ref)
			if err != nil {
				t.Fatalf("%s, index %t: %v", way, index, err)
			}
			file, onward := filepath.Join(there.local, "web.tar"), filepath.Join(third.local, "web.tar")
			here.drop(m) // what is fetched again must pass the policy again
			here.save(ref, true, file)
			got, err := there.pull("oci-archive:" + file)
			if err != nil || got.ID != m.ID || got.Digest != m.Digest {
				t.Fatalf("%s, index %t, loaded: %+v, %v", way, index, got, err)
			}
			there.save(ref, true, onward)
			if !bytes.Equal(read(t, file), read(t, onward)) {
				t.Errorf("%s, index %t: saved again, it is another file", way, index)
			}
			if way == "tag" && !index {
				keys.cosign("verify", "--key", "cosign.pub", "--insecure-ignore-tlog", "--local-image", unpacked(t, file, filepath.Join(there.local, "web")))
			}
			stranger := newWireUnder(t, newSigner(t).policy())
			other := filepath.Join(stranger.local, "web.tar")
			if err := os.Rename(file, other); err != nil {
				t.Fatal(err)
			}
			if _, err := stranger.pull("oci-archive:" + other); !errs.Is(err, errs.Denied) || !strings.Contains(err.Error(), "by none of the keys") {
				t.Errorf("%s, index %t, at a site with another key: %v", way, index, err)
			}
		}
	}
}

// An image that was there before the policy demanded its signature gets it with
// the next pull.
func TestSignatureComesLater(t *testing.T) {
	t.Parallel()
	keys := newSigner(t)
	w, there := newWire(t), newWireUnder(t, keys.policy())
	ref := w.push("1", w.layer("a", "a"))
	if _, err := w.pull(ref); err != nil {
		t.Fatal(err)
	}
	keys.sign(ref)
	file := filepath.Join(there.local, "web.tar")
	w.save(ref, true, file)
	if _, err := there.pull("oci-archive:" + file); !errs.Is(err, errs.Denied) || !strings.Contains(err.Error(), "berth save") {
		t.Errorf("saved where no policy is: %v", err)
	}
	client, err := registry.New(registry.Options{CacheDir: t.TempDir(), Policy: keys.policy(), Registries: map[string]registry.Registry{w.host: {PlainHTTP: true}}})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	w.store, err = imagestore.Open(context.Background(), imagestore.Options{
		Datastores: []imagestore.Datastore{w.dir}, Registry: client, Cache: client.Cache(), Disk: imagestore.DiskOptions{SpoolDir: t.TempDir()},
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.pull(ref); err != nil {
		t.Fatal(err)
	}
	w.save(ref, true, file)
	if _, err := there.pull("oci-archive:" + file); err != nil {
		t.Error(err)
	}
}

// A signature stands for its own image alone, and only as it was made.
func TestCarriedSignatureTamperedWith(t *testing.T) {
	t.Parallel()
	keys := newSigner(t)
	here, there := newWireUnder(t, keys.policy()), newWireUnder(t, keys.policy())
	good, bad := here.push("1", here.layer("a", "a")), here.push("2", here.layer("b", "b"))
	signed := here.indexed(good).String()
	keys.sign(here.host+"/team/app@"+signed, "--new-bundle-format=false")
	if _, err := here.pull(good); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(there.local, "good.tar")
	here.save(good, true, file)
	free := newWire(t)
	n, err := name.ParseReference(bad, name.Insecure)
	if err != nil {
		t.Fatal(err)
	}
	unsigned, err := remote.Image(n)
	if err != nil {
		t.Fatal(err)
	}
	other := free.host + "/team/app:2"
	to, err := name.ParseReference(other, name.Insecure)
	if err != nil {
		t.Fatal(err)
	}
	if err := remote.Write(to, unsigned); err != nil {
		t.Fatal(err)
	}
	if _, err := free.pull(other); err != nil {
		t.Fatal(err)
	}
	plain := filepath.Join(there.local, "bad.tar")
	free.save(other, true, plain)
	for what, c := range map[string]struct {
		edit func(dir string, ours, theirs []any)
		kind errs.Kind
	}{
		"another image, with the signature": {func(_ string, ours, theirs []any) { ours[0] = theirs[0] }, errs.Denied},
		"another image, said to be of the index": {func(_ string, ours, theirs []any) {
			notes := theirs[0].(map[string]any)["annotations"].(map[string]any)
			notes["berth.image.index"], notes["kind"] = signed, "dev.cosignproject.cosign/image"
			ours[0] = theirs[0]
		}, errs.Corrupt},
		"without the index": {func(_ string, ours, _ []any) {
			delete(ours[0].(map[string]any)["annotations"].(map[string]any), "berth.image.index")
		}, errs.Denied},
		"an index with a byte more": {func(dir string, _, _ []any) {
			path := filepath.Join(dir, "blobs", "sha256", signed[7:])
			if err := os.WriteFile(path, append(read(t, path), ' '), 0o600); err != nil {
				t.Fatal(err)
			}
		}, errs.Corrupt},
		"nothing changed": {func(string, []any, []any) {}, errs.Internal},
	} {
		dir := filepath.Join(there.local, strings.ReplaceAll(strings.ReplaceAll(what, " ", "-"), ",", ""))
		unpacked(t, file, dir)
		if out, err := exec.Command("tar", "-xf", plain, "-C", dir, "blobs").CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		ours, theirs := indexOf(t, file), indexOf(t, plain)
		c.edit(dir, ours["manifests"].([]any), theirs["manifests"].([]any))
		raw, err := json.Marshal(ours)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "index.json"), raw, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err = there.pull("oci-layout:" + dir)
		if c.kind == errs.Internal && err != nil || c.kind != errs.Internal && !errs.Is(err, c.kind) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// indexOf reads a layout's index out of its archive.
func indexOf(t *testing.T, file string) (index map[string]any) {
	t.Helper()
	raw, err := exec.Command("tar", "-xOf", file, "index.json").Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &index); err != nil {
		t.Fatal(err)
	}
	return index
}
