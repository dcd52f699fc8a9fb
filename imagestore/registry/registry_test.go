package registry

import (
	"bytes"
	"context"
	"io"
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
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/types"

	"berth/internal/errs"
)

// sameImage holds what Resolve and Fetch gave against the image that another
// program pushed.
func sameImage(t *testing.T, c *Client, img *Image, want v1.Image) {
	t.Helper()
	d, err := want.Digest()
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := want.RawConfigFile()
	if err != nil {
		t.Fatal(err)
	}
	if img.Digest != d.String() || !bytes.Equal(img.Config, cfg) {
		t.Fatalf("digest %s, want %s; config equal: %v", img.Digest, d, bytes.Equal(img.Config, cfg))
	}
	layers, err := want.Layers()
	if err != nil {
		t.Fatal(err)
	}
	if len(layers) != len(img.Layers) {
		t.Fatalf("%d layers, want %d", len(img.Layers), len(layers))
	}
	for i, l := range layers {
		dg, _ := l.Digest()
		diff, _ := l.DiffID()
		if img.Layers[i].Digest != dg.String() || img.Layers[i].DiffID != diff.String() {
			t.Fatalf("layer %d is %+v, want %s %s", i, img.Layers[i], dg, diff)
		}
		path, err := c.Fetch(context.Background(), img, img.Layers[i], nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		r, err := l.Compressed()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(r)
		if err != nil || !bytes.Equal(got, raw) {
			t.Fatalf("layer %d differs (%v)", i, err)
		}
	}
}

func TestPullFromRealRegistry(t *testing.T) {
	t.Parallel()
	s := newSite(t, quietRegistry(t, nil))
	want := winImage(t, "10.0.20348.2582", []string{"win32k"}, layerOf(t, 3<<20), layerOf(t, 1000))
	push(t, s.host+"/team/app:1", want)
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/team/app:1", Want{Builds: []string{"10.0.20348.1"}})
	if err != nil {
		t.Fatal(err)
	}
	sameImage(t, c, img, want)
	if img.Reference != s.host+"/team/app:1" || img.OSVersion != "10.0.20348.2582" || img.Created.Year() != 2026 || img.IndexDigest != img.Digest {
		t.Fatalf("%+v", img)
	}
	again, err := c.Resolve(context.Background(), s.host+"/team/app@"+img.Digest, Want{})
	if err != nil || again.Digest != img.Digest || again.Reference != s.host+"/team/app@"+img.Digest {
		t.Fatalf("%+v, %v", again, err)
	}
}

func TestIndexesInRealRegistry(t *testing.T) {
	t.Parallel()
	s := newSite(t, quietRegistry(t, nil))
	byVersion := map[string]v1.Image{}
	var adds []mutate.IndexAddendum
	for _, v := range []string{"10.0.17763.5329", "10.0.20348.887", "10.0.20348.2582"} {
		img := winImage(t, v, nil, layerOf(t, 2000))
		byVersion[v] = img
		adds = append(adds, mutate.IndexAddendum{Add: img, Descriptor: v1.Descriptor{Platform: &v1.Platform{OS: "windows", Architecture: "amd64", OSVersion: v}}})
	}
	for _, mt := range []types.MediaType{types.OCIImageIndex, types.DockerManifestList} {
		ref := s.host + "/index:" + strings.Map(func(r rune) rune {
			if strings.ContainsRune("+/", r) {
				return '-'
			}
			return r
		}, string(mt))
		push(t, ref, mutate.IndexMediaType(mutate.AppendManifests(empty.Index, adds...), mt))
		for want, gives := range map[string]string{"10.0.17763.1": "10.0.17763.5329", "10.0.20348.1": "10.0.20348.2582", "10.0.26100.1": "10.0.20348.2582"} {
			c := s.client(t)
			img, err := c.Resolve(context.Background(), ref, Want{Builds: []string{want}})
			must(t, err)
			if img.OSVersion != gives || img.IndexDigest == img.Digest {
				t.Fatalf("%s for %s: %+v", mt, want, img)
			}
			sameImage(t, c, img, byVersion[gives])
		}
		_, err := s.client(t).Resolve(context.Background(), ref, Want{Builds: []string{"10.0.14393.1"}})
		wantErr(t, err, errs.Unsupported, "10.0.17763.5329, 10.0.20348.2582, 10.0.20348.887; registered templates have 10.0.14393.1")
	}
	_, err := s.client(t).Resolve(context.Background(), s.host+"/index:none", Want{})
	wantErr(t, err, errs.NotFound, "check the image's name and tag")
}

// A tag that moves while its image is pulled must not mix two images.
func TestTagMovesDuringPull(t *testing.T) {
	t.Parallel()
	s := newSite(t, quietRegistry(t, nil))
	first, second := winImage(t, "10.0.20348.1", nil, layerOf(t, 5000)), winImage(t, "10.0.20348.2", nil, layerOf(t, 5000))
	push(t, s.host+"/app:1", first)
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	push(t, s.host+"/app:1", second)
	sameImage(t, c, img, first)
	moved, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	if moved.IndexDigest == img.IndexDigest {
		t.Fatal("the tag's new image went unnoticed")
	}
	sameImage(t, c, moved, second)
}

// skopeo pushes what go-containerregistry made, in the forms that it converts to.
func TestImagesPushedBySkopeo(t *testing.T) {
	t.Parallel()
	skopeo, err := exec.LookPath("skopeo")
	if err != nil {
		t.Skip("skopeo is missing: run `make deps`")
	}
	archive := filepath.Join(t.TempDir(), "image.tar")
	want := winImage(t, "10.0.20348.2582", []string{"win32k"}, layerOf(t, 300_000), layerOf(t, 2<<20))
	ref, err := name.NewTag("skopeo/x:1")
	must(t, err)
	must(t, tarball.WriteToFile(archive, ref, want))
	for tag, args := range map[string][]string{
		"as-is": nil, "oci": {"--format", "oci"}, "docker": {"--format", "v2s2"},
		"zstd": {"--format", "oci", "--dest-compress-format", "zstd"},
	} {
		t.Run(tag, func(t *testing.T) {
			s := newSite(t, quietRegistry(t, nil)) // skopeo would take blobs pushed in another form
			policy := filepath.Join(t.TempDir(), "policy.json")
			must(t, os.WriteFile(policy, []byte(`{"default":[{"type":"insecureAcceptAnything"}]}`), 0o600))
			args := append([]string{"--policy", policy, "copy", "--dest-tls-verify=false"}, args...)
			out, err := exec.Command(skopeo, append(args, "docker-archive:"+archive, "docker://"+s.host+"/skopeo:"+tag)...).CombinedOutput()
			if err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			r, err := name.ParseReference(s.host+"/skopeo:"+tag, name.Insecure)
			must(t, err)
			pushed, err := remote.Image(r)
			must(t, err)
			c := s.client(t)
			img, err := c.Resolve(context.Background(), s.host+"/skopeo:"+tag, Want{Builds: []string{"10.0.20348.1"}})
			must(t, err)
			sameImage(t, c, img, pushed)
			if comp, ok := Compression(img.Layers[0].MediaType); !ok || (tag == "zstd") != (comp == "zstd") {
				t.Fatalf("layers are %s", img.Layers[0].MediaType)
			}
		})
	}
}
