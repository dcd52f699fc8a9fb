package registry

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/tarball"

	"berth/internal/errs"
	"berth/tests/distribution"
)

// programV3 runs the distribution project's registry on a folder and gives its
// address; config is as distribution.Start has it.
func programV3(t *testing.T, dir, config string) (host string) {
	t.Helper()
	r, err := distribution.Start(context.Background(), "../..", dir, config)
	if errors.Is(err, distribution.ErrMissing) {
		t.Skip(err)
	}
	must(t, err)
	t.Cleanup(func() { must(t, r.Close()) })
	return r.Host
}

// The current distribution registry with tokens and TLS, and images that three
// independent tools pushed: go-containerregistry, oras and skopeo.
func TestRegistryV3WithTokensAndTLS(t *testing.T) {
	t.Parallel()
	ca, tokens, storage := newAuthority(t), newTokenServer(t), t.TempDir()
	auth := serveTLS(t, tokens, &tls.Config{Certificates: []tls.Certificate{ca.issue(t, nil)}})
	cert, key := files(t, ca.issue(t, nil))
	open := programV3(t, storage, "")
	host := programV3(t, storage, fmt.Sprintf(`http: {addr: "127.0.0.1:0", tls: {certificate: %q, key: %q}}
auth: {token: {realm: %q, service: service, issuer: issuer, rootcertbundle: %q}}
`, cert, key, auth.URL+"/token", tokens.bundle))
	want := winImage(t, "10.0.20348.2582", nil, layerOf(t, 3<<20), layerOf(t, 100))
	push(t, open+"/team/app:1", want)
	other := winImage(t, "10.0.17763.1", nil, layerOf(t, 100))
	push(t, open+"/team/app:all", mutate.AppendManifests(empty.Index,
		mutate.IndexAddendum{Add: other, Descriptor: v1.Descriptor{Platform: &v1.Platform{OS: "windows", Architecture: "amd64", OSVersion: "10.0.17763.1"}}},
		mutate.IndexAddendum{Add: want, Descriptor: v1.Descriptor{Platform: &v1.Platform{OS: "windows", Architecture: "amd64", OSVersion: "10.0.20348.2582"}}}))

	o := Options{CacheDir: t.TempDir(), Limits: fastLimits(), DockerConfig: dockerConfigFor(t, host), Registries: map[string]Registry{host: {CA: []string{ca.file}}}}
	c, err := New(o)
	must(t, err)
	defer c.Close()
	ctx := context.Background()
	img, err := c.Resolve(ctx, host+"/team/app:1", Want{Builds: []string{"10.0.20348.1"}})
	must(t, err)
	sameImage(t, c, img, want)
	img, err = c.Resolve(ctx, host+"/team/app:all", Want{Builds: []string{"10.0.17763.5"}})
	must(t, err)
	sameImage(t, c, img, other)
	if n := tokens.issued.Load(); n != 1 {
		t.Errorf("%d tokens", n)
	}
	if _, err := c.Resolve(ctx, host+"/team/none:1", Want{}); !errs.Is(err, errs.NotFound) {
		t.Errorf("no such repository: %v", err)
	}
	o.DockerConfig = ""
	anonymous, err := New(o)
	must(t, err)
	defer anonymous.Close()
	if _, err := anonymous.Resolve(ctx, host+"/team/app:1", Want{}); !errs.Is(err, errs.Denied) {
		t.Errorf("without a login: %v", err)
	}
	orasPushes(t, c, want, open, host)
	skopeoPushes(t, c, want, open, host)
}

// skopeoPushes has skopeo push an image, in both of its forms.
func skopeoPushes(t *testing.T, c *Client, want v1.Image, open, host string) {
	skopeo, err := exec.LookPath("skopeo")
	if err != nil {
		t.Skip("skopeo is not there; run `make deps`")
	}
	file := filepath.Join(t.TempDir(), "app.tar")
	tag, err := name.NewTag("localhost/app:1")
	must(t, err)
	must(t, tarball.WriteToFile(file, tag, want))
	for _, format := range []string{"v2s2", "oci"} {
		out, err := exec.Command(skopeo, "--override-os", "windows", "copy", "--insecure-policy", "--dest-tls-verify=false", "--format", format, "docker-archive:"+file, "docker://"+open+"/skopeo/app:"+format).CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", format, err, out)
		}
		img, err := c.Resolve(context.Background(), host+"/skopeo/app:"+format, Want{})
		must(t, err)
		if format == "v2s2" { // the other form has another config
			sameLayers(t, c, img, want)
		}
		layers, err := want.Layers()
		must(t, err)
		for i, l := range img.Layers {
			diff, _ := layers[i].DiffID()
			if path, err := c.Fetch(context.Background(), img, l, nil); err != nil || diffOf(t, path, l.MediaType) != diff.String() {
				t.Errorf("%s: layer %d differs, %v", format, i, err)
			}
		}
	}
}
