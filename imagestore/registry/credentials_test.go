package registry

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"berth/internal/errs"
)

// helper installs docker-credential-<name> for the test.
func helper(t *testing.T, name, script string) {
	t.Helper()
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, "docker-credential-"+name), []byte("#!/bin/sh\n"+script), 0o700))
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
}

func TestDockerConfig(t *testing.T) {
	helper(t, "good", `read server; [ "$1" = get ] || exit 1; echo "{\"ServerURL\":\"$server\",\"Username\":\"u-$server\",\"Secret\":\"s\"}"`)
	helper(t, "token", `echo '{"Username":"<token>","Secret":"refresh"}'`)
	helper(t, "none", `echo "credentials not found in native keychain"; exit 1`)
	helper(t, "fails", `echo "secret-in-output"; exit 7`)
	helper(t, "garbage", `echo "secret-in-output"`)
	helper(t, "flood", `yes secret-in-output | head -c 2000000`)
	helper(t, "hangs", `exec sleep 60`)
	b64 := func(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }
	auths := func(kv ...string) map[string]any {
		m := map[string]any{}
		for i := 0; i < len(kv); i += 2 {
			m[kv[i]] = map[string]string{"auth": b64(kv[i+1])}
		}
		return map[string]any{"auths": m}
	}
	cases := []struct {
		name string
		cfg  any
		host string
		want credentials
		kind errs.Kind
	}{
		{"exact host", auths("r.example:5000", "a:b:c"), "r.example:5000", credentials{username: "a", password: "b:c"}, 0},
		{"URL key", auths("https://r.example/v1/", "a:b"), "r.example", credentials{username: "a", password: "b"}, 0},
		{"other port", auths("r.example:5000", "a:b"), "r.example", credentials{}, 0},
		{"repository key is not the host's", auths("r.example/team", "a:b"), "r.example", credentials{}, 0},
		{"Docker Hub", auths("https://index.docker.io/v1/", "a:b"), "docker.io", credentials{username: "a", password: "b"}, 0},
		{"bad base64", map[string]any{"auths": map[string]any{"r.example": map[string]string{"auth": "%%%"}}}, "r.example", credentials{}, errs.Invalid},
		{"no colon", auths("r.example", "ab"), "r.example", credentials{}, errs.Invalid},
		{"user and password", map[string]any{"auths": map[string]any{"r.example": map[string]string{"username": "a", "password": "b"}}}, "r.example", credentials{username: "a", password: "b"}, 0},
		{"identity token", map[string]any{"auths": map[string]any{"r.example": map[string]string{"identitytoken": "t"}}}, "r.example", credentials{identityToken: "t"}, 0},
		{"helper", map[string]any{"credHelpers": map[string]string{"r.example": "good"}}, "r.example", credentials{username: "u-r.example", password: "s"}, 0},
		{"helper for Docker Hub", map[string]any{"credHelpers": map[string]string{"https://index.docker.io/v1/": "good"}}, "docker.io", credentials{username: "u-https://index.docker.io/v1/", password: "s"}, 0},
		{"helper of another host", map[string]any{"credHelpers": map[string]string{"r.example": "fails"}}, "s.example", credentials{}, 0},
		{"helper's token", map[string]any{"credHelpers": map[string]string{"r.example": "token"}}, "r.example", credentials{identityToken: "refresh"}, 0},
		{"store", map[string]any{"credsStore": "good"}, "r.example", credentials{username: "u-r.example", password: "s"}, 0},
		{"store has none, file has", map[string]any{"credsStore": "none", "auths": map[string]any{"r.example": map[string]string{"auth": b64("a:b")}}}, "r.example", credentials{username: "a", password: "b"}, 0},
		{"helper has none", map[string]any{"credHelpers": map[string]string{"r.example": "none"}}, "r.example", credentials{}, 0},
		{"helper fails", map[string]any{"credsStore": "fails"}, "r.example", credentials{}, errs.Denied},
		{"helper prints garbage", map[string]any{"credsStore": "garbage"}, "r.example", credentials{}, errs.Denied},
		{"helper floods", map[string]any{"credsStore": "flood"}, "r.example", credentials{}, errs.Denied},
		{"helper hangs", map[string]any{"credsStore": "hangs"}, "r.example", credentials{}, errs.Denied},
		{"helper missing", map[string]any{"credsStore": "not-installed"}, "r.example", credentials{}, errs.Denied},
		{"helper name is a path", map[string]any{"credsStore": "../../bin/sh"}, "r.example", credentials{}, errs.Invalid},
		{"not an object", []string{"secret-in-output"}, "r.example", credentials{}, errs.Invalid},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			timeout := 20 * time.Second
			if tc.name == "helper hangs" {
				timeout = 200 * time.Millisecond
			}
			got, err := loadCredentials(context.Background(), writeConfig(t, tc.cfg), tc.host, timeout)
			if tc.kind != errs.Internal {
				if err == nil || classify(err, "").kind != tc.kind || strings.Contains(err.Error(), "secret-in-output") {
					t.Fatalf("%v", err)
				}
				return
			}
			if err != nil || got != tc.want {
				t.Fatalf("%#v (%q), %v", got, got.username, err)
			}
		})
	}
	if got, err := loadCredentials(context.Background(), filepath.Join(t.TempDir(), "missing"), "r.example", time.Second); err != nil || got != (credentials{}) {
		t.Fatal(got, err)
	}
	large := filepath.Join(t.TempDir(), "large")
	must(t, os.WriteFile(large, nil, 0o600))
	must(t, os.Truncate(large, maxDockerConfig+1))
	if _, err := loadCredentials(context.Background(), large, "r.example", time.Second); err == nil {
		t.Fatal("a docker config of over 1 MiB was read")
	}
	if s := fmt.Sprintf("%v %+v %#v", credentials{username: "u", password: "pw"}, credentials{password: "pw"}, credentials{identityToken: "pw"}); strings.Contains(s, "pw") {
		t.Fatal(s)
	}
}

func TestIdentityTokenIsExchanged(t *testing.T) {
	f := newFake()
	f.image(t, "1", winConfig(t, "10.0.20348.1"))
	var posts atomic.Int64
	token := newSite(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost && r.FormValue("grant_type") == "refresh_token" && r.FormValue("refresh_token") == "refresh" && r.FormValue("scope") == "repository:app:pull" {
			posts.Add(1)
			_, _ = w.Write([]byte(`{"access_token":"tok","expires_in":300}`))
			return
		}
		w.WriteHeader(http.StatusUnauthorized)
	}))
	s := newSite(t, challenged(f, `Bearer realm="`+token.srv.URL+`/token",service="s"`, func(a string) bool { return a == "Bearer tok" }))
	s.opts.DockerConfig = writeConfig(t, map[string]any{"auths": map[string]any{s.host: map[string]string{"identitytoken": "refresh"}}})
	_, err := s.client(t).Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	if posts.Load() != 1 {
		t.Fatalf("%d exchanges", posts.Load())
	}
}

func TestRegistryTokenIsSent(t *testing.T) {
	f := newFake()
	f.image(t, "1", winConfig(t, "10.0.20348.1"))
	s := newSite(t, challenged(f, `Bearer realm="http://127.0.0.1:1/token"`, func(a string) bool { return a == "Bearer direct" }))
	s.opts.DockerConfig = writeConfig(t, map[string]any{"auths": map[string]any{s.host: map[string]string{"registrytoken": "direct"}}})
	_, err := s.client(t).Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
}

func TestLoginTakesEffectAfterARefusal(t *testing.T) {
	f := newFake()
	f.image(t, "1", winConfig(t, "10.0.20348.1"))
	s := newSite(t, challenged(f, `Basic realm="r"`, func(a string) bool { return strings.HasPrefix(a, "Basic ") }))
	s.opts.DockerConfig = writeConfig(t, map[string]any{})
	c := s.client(t)
	_, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	wantErr(t, err, errs.Denied, "log in")
	login, err := os.ReadFile(dockerConfigFor(t, s.host))
	must(t, err)
	must(t, os.WriteFile(s.opts.DockerConfig, login, 0o600))
	_, err = c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
}

// A pull of many layers must not start a helper for each.
func TestHelperIsAskedOnce(t *testing.T) {
	log := filepath.Join(t.TempDir(), "log")
	helper(t, "counting", `echo x >>`+log+`; echo '{"Username":"u","Secret":"s"}'`)
	f := newFake()
	var layers []fakeLayer
	for i := range 5 {
		layers = append(layers, dockerLayer([]byte{byte(i)}))
	}
	f.image(t, "1", winConfig(t, "10.0.20348.1", layers...), layers...)
	s := newSite(t, challenged(f, `Basic realm="r"`, func(a string) bool { return strings.HasPrefix(a, "Basic ") }))
	s.opts.DockerConfig = writeConfig(t, map[string]any{"credHelpers": map[string]string{s.host: "counting"}})
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	for _, l := range img.Layers {
		_, err := c.Fetch(context.Background(), img, l, nil)
		must(t, err)
	}
	if raw, err := os.ReadFile(log); err != nil || strings.Count(string(raw), "x") != 1 {
		t.Fatalf("%q, %v", raw, err)
	}
}
