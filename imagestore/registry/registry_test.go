package registry

import (
	"bytes"
	"context"
	"io"
	"os"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"
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
