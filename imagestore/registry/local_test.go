package registry

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/tarball"

	"berth/internal/errs"
)

// localClient may read below dir and has no registry.
func localClient(t testing.TB, dir string, change func(*Options)) *Client {
	t.Helper()
	o := Options{CacheDir: t.TempDir(), Limits: fastLimits(), LocalSources: []string{dir}}
	if change != nil {
		change(&o)
	}
	c, err := New(o)
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

// layoutAt makes a layout with the peer's library; each image gets a name.
func layoutAt(t testing.TB, dir string, images map[string]v1.Image) {
	t.Helper()
	p, err := layout.Write(dir, empty.Index)
	must(t, err)
	for n, img := range images {
		opts := []layout.Option{layout.WithPlatform(v1.Platform{OS: "windows", Architecture: "amd64"})}
		if n != "" {
			opts = append(opts, layout.WithAnnotations(map[string]string{"org.opencontainers.image.ref.name": n}))
		}
		must(t, p.AppendImage(img, opts...))
	}
}

func TestParseLocal(t *testing.T) {
	hex := strings.Repeat("a", 64)
	for in, want := range map[string]*Local{
		"oci-layout:/a/b":                      {Kind: "oci-layout", Path: "/a/b"},
		"oci-layout:/a/../b/:1":                {Kind: "oci-layout", Path: "/b", Name: "1"},
		"oci-layout:/a@sha256:" + hex:          {Kind: "oci-layout", Path: "/a", Digest: "sha256:" + hex},
		"docker-archive:/a.tar:host:5000/x:1":  {Kind: "docker-archive", Path: "/a.tar", Name: "host:5000/x:1"},
		"oci-archive:/a.tar":                   {Kind: "oci-archive", Path: "/a.tar"},
		"oci-layout:5000/app":                  nil, // a registry's host
		"oci-layout":                           nil,
		"oci-layout/app:1":                     nil,
		"registry.example.com/oci-layout:/a:1": nil,
	} {
		got, err := ParseLocal(in)
		if err != nil || (got == nil) != (want == nil) || got != nil && *got != *want {
			t.Errorf("%s: %+v, %v; want %+v", in, got, err, want)
		}
		if got != nil {
			if again, err := ParseLocal(got.String()); err != nil || *again != *got {
				t.Errorf("%s: written as %s it is %+v, %v", in, got, again, err)
			}
		}
	}
	for _, in := range []string{"oci-layout:", "oci-layout:a/b", "oci-layout:/a:", "oci-layout:/a@sha256:zz", "docker-archive:/a@sha256:" + hex, "oci-archive:/a\n", "oci-layout:/" + strings.Repeat("a", 2000)} {
		if got, err := ParseLocal(in); !errs.Is(err, errs.Invalid) {
			t.Errorf("%.80q: %+v, %v", in, got, err)
		}
	}
}

func TestPullFromLayoutOfAnotherAuthor(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	one, two := winImage(t, "10.0.20348.2582", nil, layerOf(t, 3<<20), layerOf(t, 100)), winImage(t, "10.0.20348.1", nil, layerOf(t, 200))
	layoutAt(t, filepath.Join(dir, "Site Apps"), map[string]v1.Image{"1": one, "registry.example.com/shop/web:2": two})
	c := localClient(t, dir, nil)
	ctx := context.Background()
	src := "oci-layout:" + filepath.Join(dir, "Site Apps")
	img, err := c.Resolve(ctx, src+":1", Want{Builds: []string{"10.0.20348.1"}})
	must(t, err)
	sameImage(t, c, img, one)
	if img.Reference != "localhost/site-apps:1" || img.Repository != "localhost/site-apps" {
		t.Errorf("it is called %s", img.Reference)
	}
	img, err = c.Resolve(ctx, src+":registry.example.com/shop/web:2", Want{})
	must(t, err)
	sameImage(t, c, img, two)
	if img.Reference != "registry.example.com/shop/web:2" {
		t.Errorf("it is called %s", img.Reference)
	}
	d, _ := one.Digest()
	img, err = c.Resolve(ctx, src+"@"+d.String(), Want{})
	must(t, err)
	sameImage(t, c, img, one)
	for ref, kind := range map[string]errs.Kind{
		src:        errs.Invalid, // which?
		src + ":3": errs.NotFound,
		src + "@sha256:" + string(bytes.Repeat([]byte("0"), 64)): errs.NotFound,
		"oci-layout:" + dir + "/none:1":                          errs.NotFound,
		"oci-layout:/etc:1":                                      errs.Denied,
		"oci-layout:" + dir + "/../etc:1":                        errs.Denied,
	} {
		if _, err := c.Resolve(ctx, ref, Want{}); !errs.Is(err, kind) {
			t.Errorf("%s: %v, want %v", ref, err, kind)
		}
	}
	if _, err := c.Resolve(ctx, src+":1", Want{OSVersion: "10.0.17763"}); !errs.Is(err, errs.Unsupported) {
		t.Errorf("another build: %v", err)
	}
}

func TestPullFromArchives(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	want := winImage(t, "10.0.20348.2582", nil, layerOf(t, 2<<20), layerOf(t, 100))
	tag, err := name.NewTag("registry.example.com/shop/web:3")
	must(t, err)
	file := filepath.Join(dir, "docker.tar")
	must(t, tarball.WriteToFile(file, tag, want))
	c := localClient(t, dir, nil)
	ctx := context.Background()
	for _, ref := range []string{"docker-archive:" + file, "docker-archive:" + file + ":registry.example.com/shop/web:3"} {
		img, err := c.Resolve(ctx, ref, Want{})
		must(t, err)
		sameLayers(t, c, img, want)
		if img.Reference != "registry.example.com/shop/web:3" {
			t.Errorf("it is called %s", img.Reference)
		}
	}
	if _, err := c.Resolve(ctx, "docker-archive:"+file+":other:1", Want{}); !errs.Is(err, errs.NotFound) {
		t.Errorf("another tag: %v", err)
	}
	skopeo, err := exec.LookPath("skopeo")
	if err != nil {
		t.Skip("skopeo is not there; run `make deps`")
	}
	// A third author's forms of the same image: plain layers, a layout, a tar of one.
	layers, err := want.Layers()
	must(t, err)
	for to, kind := range map[string]string{"docker-archive:" + dir + "/s.tar:localhost/x:1": "docker-archive:" + dir + "/s.tar", "oci:" + dir + "/s:1": "oci-layout:" + dir + "/s:1", "oci-archive:" + dir + "/so.tar:1": "oci-archive:" + dir + "/so.tar:1"} {
		out, err := exec.Command(skopeo, "--override-os", "windows", "copy", "--insecure-policy", "docker-archive:"+file, to).CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", to, err, out)
		}
		img, err := localClient(t, dir, nil).Resolve(ctx, kind, Want{})
		if err != nil {
			t.Errorf("%s: %v", kind, err)
			continue
		}
		c := localClient(t, dir, nil)
		for i, l := range img.Layers {
			diff, _ := layers[i].DiffID()
			path, err := c.Fetch(ctx, img, l, nil)
			if err != nil || l.DiffID != diff.String() || diffOf(t, path, l.MediaType) != diff.String() {
				t.Errorf("%s: layer %d %+v, %v", kind, i, l, err)
			}
		}
	}
}

// sameLayers is sameImage for a form that keeps no manifest.
func sameLayers(t *testing.T, c *Client, img *Image, want v1.Image) {
	t.Helper()
	cfg, err := want.RawConfigFile()
	must(t, err)
	if !bytes.Equal(cfg, img.Config) {
		t.Error("the config differs")
	}
	layers, err := want.Layers()
	must(t, err)
	for i, l := range img.Layers {
		diff, _ := layers[i].DiffID()
		var last int64
		path, err := c.Fetch(context.Background(), img, l, func(p Progress) { last = p.Done })
		must(t, err)
		if diffOf(t, path, l.MediaType) != diff.String() || last > l.Size {
			t.Errorf("layer %d differs, or its progress %d", i, last)
		}
	}
}

func diffOf(t *testing.T, path, mediaType string) string {
	t.Helper()
	raw, err := os.ReadFile(path)
	must(t, err)
	if compression, _ := Compression(mediaType); compression == "gzip" {
		z, err := gzip.NewReader(bytes.NewReader(raw))
		must(t, err)
		raw, err = io.ReadAll(z)
		must(t, err)
	}
	return sha256Digest(raw)
}

func TestLocalSourcesThatLie(t *testing.T) {
	t.Parallel()
	img := winImage(t, "10.0.20348.1", nil, layerOf(t, 5000))
	layers, err := img.Layers()
	must(t, err)
	d, _ := layers[0].Digest()
	m, _ := img.Digest()
	cfg, _ := img.ConfigName()
	secret := filepath.Join(t.TempDir(), "secret")
	must(t, os.WriteFile(secret, []byte("secret"), 0o600))
	blob := func(h v1.Hash) string { return "blobs/sha256/" + h.Hex }
	for what, c := range map[string]struct {
		kind errs.Kind
		harm func(dir string) error
	}{
		"layer changed":    {errs.Corrupt, func(dir string) error { return flip(filepath.Join(dir, blob(d))) }},
		"layer cut":        {errs.Corrupt, func(dir string) error { return os.Truncate(filepath.Join(dir, blob(d)), 100) }},
		"layer gone":       {errs.NotFound, func(dir string) error { return os.Remove(filepath.Join(dir, blob(d))) }},
		"manifest changed": {errs.Corrupt, func(dir string) error { return flip(filepath.Join(dir, blob(m))) }},
		"config changed":   {errs.Corrupt, func(dir string) error { return flip(filepath.Join(dir, blob(cfg))) }},
		"no marker":        {errs.NotFound, func(dir string) error { return os.Remove(filepath.Join(dir, "oci-layout")) }},
		"another version": {errs.Unsupported, func(dir string) error {
			return os.WriteFile(filepath.Join(dir, "oci-layout"), []byte(`{"imageLayoutVersion":"2.0.0"}`), 0o600)
		}},
		"index is no JSON": {errs.Corrupt, func(dir string) error { return os.WriteFile(filepath.Join(dir, "index.json"), []byte("{"), 0o600) }},
		"index too long":   {errs.Quota, func(dir string) error { return os.Truncate(filepath.Join(dir, "index.json"), 5<<20) }},
		"digest leads out": {errs.Invalid, func(dir string) error {
			return edit(filepath.Join(dir, "index.json"), m.String(), "sha256:../../../secret")
		}},
		"link leads out":    {errs.Denied, func(dir string) error { return relink(secret, filepath.Join(dir, blob(d))) }},
		"link of the index": {errs.Denied, func(dir string) error { return relink(secret, filepath.Join(dir, "index.json")) }},
		"a pipe": {errs.Invalid, func(dir string) error {
			p := filepath.Join(dir, blob(d))
			_ = os.Remove(p)
			return syscall.Mkfifo(p, 0o600)
		}},
		"a folder for a blob": {errs.Invalid, func(dir string) error { p := filepath.Join(dir, blob(d)); _ = os.Remove(p); return os.Mkdir(p, 0o700) }},
	} {
		t.Run(what, func(t *testing.T) {
			dir := t.TempDir()
			layoutAt(t, dir, map[string]v1.Image{"1": img})
			must(t, c.harm(dir))
			client := localClient(t, dir, nil)
			got, err := client.Resolve(context.Background(), "oci-layout:"+dir+":1", Want{})
			if err == nil {
				_, err = client.Fetch(context.Background(), got, got.Layers[0], nil)
			}
			if !errs.Is(err, c.kind) {
				t.Errorf("%v, want %v", err, c.kind)
			}
			if _, err := client.Cache().Path(d.String()); err == nil {
				t.Error("the blob is in the cache")
			}
		})
	}
}

func flip(path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	b[len(b)/2] ^= 1
	return os.WriteFile(path, b, 0o600)
}

func edit(path, old, now string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return os.WriteFile(path, bytes.ReplaceAll(b, []byte(old), []byte(now)), 0o600)
}

func relink(to, path string) error {
	if err := os.Remove(path); err != nil {
		return err
	}
	return os.Symlink(to, path)
}

func TestArchivesThatLie(t *testing.T) {
	t.Parallel()
	layer := []byte("a tar")
	config := winConfig(t, "10.0.20348.1", fakeLayer{raw: layer})
	list, err := json.Marshal([]dockerEntry{{Config: "c.json", RepoTags: []string{"x:1"}, Layers: []string{"l.tar"}}})
	must(t, err)
	file := func(name string, b []byte) tarEntry {
		return tarEntry{tar.Header{Name: name, Typeflag: tar.TypeReg, Size: int64(len(b)), Mode: 0o600}, b}
	}
	good := []tarEntry{file("manifest.json", list), file("c.json", config), file("l.tar", layer)}
	link := func(name, to string) tarEntry {
		return tarEntry{tar.Header{Name: name, Typeflag: tar.TypeSymlink, Linkname: to}, nil}
	}
	many := make([]tarEntry, maxMembers+1)
	for i := range many {
		many[i] = tarEntry{tar.Header{Name: "d/" + strings.Repeat("x", i%5), Typeflag: tar.TypeDir}, nil}
	}
	for what, c := range map[string]struct {
		kind errs.Kind
		raw  []byte
	}{
		"layer of another diff ID": {errs.Corrupt, tarFile(t, good...)},
		"no list":                  {errs.NotFound, tarFile(t, good[1:]...)},
		"no layer":                 {errs.NotFound, tarFile(t, good[:2]...)},
		"twice":                    {errs.Corrupt, tarFile(t, append(good, good[1])...)},
		"leads out":                {errs.Corrupt, tarFile(t, append(good, file("../x", nil))...)},
		"link leads out":           {errs.NotFound, tarFile(t, good[0], good[1], link("l.tar", "../../etc/passwd"))},
		"links in a ring":          {errs.NotFound, tarFile(t, good[0], good[1], link("l.tar", "m.tar"), link("m.tar", "l.tar"))},
		"cut":                      {errs.Corrupt, tarFile(t, good...)[:1600]},
		"compressed":               {errs.Unsupported, gz(t, tarFile(t, good...))},
		"empty":                    {errs.NotFound, nil},
		"no tar":                   {errs.Corrupt, bytes.Repeat([]byte("x"), 2048)},
		"too many members":         {errs.Quota, tarFile(t, many...)},
		"list too long":            {errs.Quota, tarFile(t, file("manifest.json", bytes.Repeat([]byte(" "), 5<<20)))},
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, "a.tar")
		must(t, os.WriteFile(path, c.raw, 0o600))
		client := localClient(t, dir, nil)
		img, err := client.Resolve(context.Background(), "docker-archive:"+path, Want{})
		if err == nil {
			_, err = client.Fetch(context.Background(), img, img.Layers[0], nil)
		}
		if !errs.Is(err, c.kind) {
			t.Errorf("%s: %v, want %v", what, err, c.kind)
		}
		if n, err := client.Cache().Usage(); n > 8192 || err != nil {
			t.Errorf("%s: %d bytes are left in the cache, %v", what, n, err)
		}
	}
}

type tarEntry struct {
	h tar.Header
	b []byte
}

func tarFile(t testing.TB, all ...tarEntry) []byte {
	t.Helper()
	var out bytes.Buffer
	w := tar.NewWriter(&out)
	for _, e := range all {
		must(t, w.WriteHeader(&e.h))
		_, err := w.Write(e.b)
		must(t, err)
	}
	must(t, w.Close())
	return out.Bytes()
}

// Several variants of one name are chosen from as from an index.
func TestVariantsOfOneNameInALayout(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	p, err := layout.Write(dir, empty.Index)
	must(t, err)
	for _, v := range []string{"10.0.17763.1", "10.0.20348.1"} {
		must(t, p.AppendImage(winImage(t, v, nil, layerOf(t, 100)), layout.WithPlatform(v1.Platform{OS: "windows", Architecture: "amd64", OSVersion: v})))
	}
	whole := winImage(t, "10.0.26100.1", nil, layerOf(t, 100))
	idx := mutate.AppendManifests(empty.Index, mutate.IndexAddendum{Add: whole, Descriptor: v1.Descriptor{Platform: &v1.Platform{OS: "windows", Architecture: "amd64", OSVersion: "10.0.26100.1"}}})
	must(t, p.AppendIndex(idx))
	c := localClient(t, dir, nil)
	for _, v := range []string{"10.0.17763.1", "10.0.20348.1", "10.0.26100.1"} {
		img, err := c.Resolve(context.Background(), "oci-layout:"+dir, Want{OSVersion: v[:len(v)-2]})
		if err != nil || img.OSVersion != v {
			t.Errorf("%s: %+v, %v", v, img, err)
		}
	}
}
