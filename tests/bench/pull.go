package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/tarball"

	"berth/imagestore/registry"
	"berth/tests/distribution"
)

// benchPull compares fetching and verifying one large blob with curl into
// sha256sum, which keeps a copy as Berth does or none, and an image with skopeo into an OCI layout, from the same server.
func benchPull(ctx context.Context, b *bench) error {
	l, err := makeLayer(filepath.Join(b.dir, "pull"), shapeOf(b.bytes/2, 1))
	if err != nil {
		return err
	}
	gz := l.GZ
	info, err := os.Stat(gz)
	if err != nil {
		return err
	}
	srv, err := distribution.Start(ctx, ".", filepath.Join(b.dir, "registry"), "")
	if err != nil {
		return err
	}
	defer srv.Close()
	host := srv.Host
	digest, err := push(host, gz)
	if err != nil {
		return err
	}
	var ours, whole, curl, keeping, skopeo []float64
	url := "http://" + host + "/v2/bench/blobs/" + digest
	for i := range 3 {
		blob, all, err := fetch(ctx, host, filepath.Join(b.dir, fmt.Sprintf("cache%d", i)))
		if err != nil {
			return err
		}
		ours, whole = append(ours, blob), append(whole, all)
		s, err := skopeoCopy(ctx, host, filepath.Join(b.dir, fmt.Sprintf("layout%d", i)))
		if err != nil {
			return err
		}
		skopeo = append(skopeo, s)
		if s, err = curlSum(ctx, digest, `curl -fsS "$1" | sha256sum`, url); err != nil {
			return err
		}
		curl = append(curl, s)
		if s, err = curlSum(ctx, digest, `curl -fsS "$1" | tee "$2" | sha256sum`, url, filepath.Join(b.dir, "curl.out")); err != nil {
			return err
		}
		keeping = append(keeping, s)
	}
	mb := float64(info.Size()) / 1e6
	b.add(row{Name: "pull: fetch and verify one blob", Value: mb / median(ours), Unit: "MB/s"}.against("curl | tee file | sha256sum", mb/median(keeping)).atLeast(0.9))
	b.add(row{Name: "pull: fetch and verify one blob", Value: mb / median(ours), Unit: "MB/s"}.against("curl | sha256sum, which keeps nothing", mb/median(curl)).atLeast(0.9))
	b.add(row{Name: "pull: resolve, fetch and verify an image", Value: mb / median(whole), Unit: "MB/s"}.against("skopeo copy to an OCI layout", mb/median(skopeo)))
	return benchPullMemory(ctx, b)
}

// curlSum has a shell fetch and hash the blob, and gives the seconds it took.
func curlSum(ctx context.Context, digest, script string, args ...string) (float64, error) {
	start := time.Now()
	out, err := exec.CommandContext(ctx, "bash", append([]string{"-c", "set -o pipefail; " + script, "bash"}, args...)...).CombinedOutput()
	if err != nil || !strings.HasPrefix(string(out), strings.TrimPrefix(digest, "sha256:")) {
		return 0, fmt.Errorf("%s: %v: %s", script, err, out)
	}
	return time.Since(start).Seconds(), nil
}

// push puts a Windows image of one layer into the registry; it gives the
// layer's digest.
func push(host, gz string) (string, error) {
	l, err := tarball.LayerFromFile(gz)
	if err != nil {
		return "", err
	}
	img, err := mutate.ConfigFile(empty.Image, &v1.ConfigFile{OS: "windows", Architecture: "amd64", OSVersion: "10.0.20348.2582", RootFS: v1.RootFS{Type: "layers"}})
	if err != nil {
		return "", err
	}
	if img, err = mutate.AppendLayers(img, l); err != nil {
		return "", err
	}
	ref, err := name.ParseReference(host+"/bench:1", name.Insecure)
	if err != nil {
		return "", err
	}
	if err := remote.Write(ref, img); err != nil {
		return "", err
	}
	d, err := l.Digest()
	return d.String(), err
}

// skopeoCopy copies the image into a new layout and gives the seconds it took.
func skopeoCopy(ctx context.Context, host, dir string) (float64, error) {
	defer os.RemoveAll(dir)
	start := time.Now()
	cmd := exec.CommandContext(ctx, "skopeo", "--override-os", "windows", "copy", "--quiet", "--insecure-policy", "--src-tls-verify=false", "docker://"+host+"/bench:1", "oci:"+dir+":1")
	if out, err := cmd.CombinedOutput(); err != nil {
		return 0, fmt.Errorf("skopeo copy: %w: %s", err, out)
	}
	return time.Since(start).Seconds(), nil
}

// fetch pulls the image into an empty cache and gives the seconds that its blob
// took, and those of the whole.
func fetch(ctx context.Context, host, cache string) (blob, whole float64, err error) {
	begin := time.Now()
	c, err := registry.New(registry.Options{CacheDir: cache, Registries: map[string]registry.Registry{host: {PlainHTTP: true}}})
	if err != nil {
		return 0, 0, err
	}
	defer c.Close()
	defer os.RemoveAll(cache)
	img, err := c.Resolve(ctx, host+"/bench:1", registry.Want{Builds: []string{"10.0.20348.2582"}})
	if err != nil {
		return 0, 0, err
	}
	start := time.Now()
	if _, err := c.Fetch(ctx, img, img.Layers[0], nil); err != nil {
		return 0, 0, err
	}
	return time.Since(start).Seconds(), time.Since(begin).Seconds(), nil
}

func median(v []float64) float64 {
	s := slices.Sorted(slices.Values(v))
	return s[len(s)/2]
}
