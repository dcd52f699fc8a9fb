package registry

import (
	"bytes"
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"time"

	"berth/internal/errs"
)

const (
	maxDockerConfig = 1 << 20
	maxHelperOutput = 64 << 10
	dockerHubAuth   = "https://index.docker.io/v1/" // Docker Hub's key in config files and helpers
)

// credentials belong to one registry host. Its String never shows a secret.
type credentials struct {
	username, password string
	identityToken      string // an OAuth2 refresh token
	registryToken      string // a bearer token to be sent as it is
}

func (c credentials) String() string {
	if c == (credentials{}) {
		return "anonymous"
	}
	return "credentials of " + cmp.Or(c.username, "a token")
}

// GoString keeps secrets out of %#v as well.
func (c credentials) GoString() string { return c.String() }

// dockerConfig is what of docker's config.json concerns pulls.
type dockerConfig struct {
	Auths map[string]struct {
		Auth          string `json:"auth"`
		Username      string `json:"username"`
		Password      string `json:"password"`
		IdentityToken string `json:"identitytoken"`
		RegistryToken string `json:"registrytoken"`
	} `json:"auths"`
	CredHelpers map[string]string `json:"credHelpers"`
	CredsStore  string            `json:"credsStore"`
}

// loadCredentials finds host's credentials: its own helper, the common store,
// then the file. The file is read anew each time, so that a login takes effect
// at once. A missing file or entry means anonymous.
func loadCredentials(ctx context.Context, path, host string, timeout time.Duration) (credentials, error) {
	if path == "" {
		return credentials{}, nil
	}
	raw, err := readBounded(path, maxDockerConfig)
	if errors.Is(err, os.ErrNotExist) {
		return credentials{}, nil
	}
	if err != nil {
		return credentials{}, permanent(errs.Denied, "docker config file %s: %w", path, err)
	}
	cfg, err := parseDockerConfig(raw)
	if err != nil {
		return credentials{}, permanent(errs.Invalid, "docker config file %s: %w", path, err)
	}
	return cfg.find(ctx, host, timeout)
}

func parseDockerConfig(raw []byte) (*dockerConfig, error) {
	cfg := &dockerConfig{}
	if err := json.Unmarshal(raw, cfg); err != nil {
		var syn *json.SyntaxError
		if errors.As(err, &syn) {
			return nil, permanent(errs.Invalid, "not JSON at byte %d", syn.Offset)
		}
		return nil, permanent(errs.Invalid, "not a docker config") // the cause may quote a secret
	}
	return cfg, nil
}

func (cfg *dockerConfig) find(ctx context.Context, host string, timeout time.Duration) (credentials, error) {
	for key, helper := range cfg.CredHelpers {
		if authHost(key) == host {
			return runHelper(ctx, helper, helperKey(host), timeout)
		}
	}
	if cfg.CredsStore != "" {
		c, err := runHelper(ctx, cfg.CredsStore, helperKey(host), timeout)
		if err != nil || c != (credentials{}) {
			return c, err
		}
	}
	for key, a := range cfg.Auths {
		if authHost(key) != host {
			continue
		}
		c := credentials{username: a.Username, password: a.Password, identityToken: a.IdentityToken, registryToken: a.RegistryToken}
		if a.Auth != "" {
			plain, err := base64.StdEncoding.DecodeString(a.Auth)
			user, pass, ok := strings.Cut(strings.TrimRight(string(plain), "\x00"), ":")
			if err != nil || !ok {
				return credentials{}, permanent(errs.Invalid, "the docker config file's auth for %s is not base64 of user:password", host)
			}
			c.username, c.password = user, pass
		}
		if c != (credentials{}) {
			return c, nil
		}
	}
	return credentials{}, nil
}

// authHost is the registry host that a key of a docker config means, "" for
// keys of one repository only: their credentials are not the host's.
func authHost(key string) string {
	u, err := url.Parse(key)
	if err != nil || u.Host == "" {
		if u, err = url.Parse("https://" + key); err != nil {
			return ""
		}
	}
	switch strings.Trim(u.Path, "/") {
	case "", "v1", "v2":
	default:
		return ""
	}
	host := strings.ToLower(u.Host)
	if host == "index.docker.io" || host == dockerHubHost {
		return dockerHub
	}
	return host
}

func helperKey(host string) string {
	if host == dockerHub {
		return dockerHubAuth
	}
	return host
}

// runHelper asks docker-credential-<name> for the credentials of server.
func runHelper(ctx context.Context, name, server string, timeout time.Duration) (credentials, error) {
	hint := "check that docker-credential-" + name + " works: it is named by the docker config file"
	if name == "" || len(name) > 64 || strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") != "" {
		return credentials{}, permanent(errs.Invalid, "the docker config file names a credential helper with an impossible name")
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	out := &boundedBuffer{limit: maxHelperOutput}
	cmd := exec.CommandContext(ctx, "docker-credential-"+name, "get")
	cmd.Stdin = strings.NewReader(server)
	cmd.Stdout = out
	cmd.WaitDelay = time.Second
	err := cmd.Run()
	switch {
	case out.over:
		return credentials{}, permanent(errs.Denied, "credential helper %s printed more than %d bytes", name, maxHelperOutput).withHint("%s", hint)
	case ctx.Err() != nil:
		return credentials{}, permanent(errs.Denied, "credential helper %s did not answer within %s", name, timeout).withHint("%s", hint)
	case err != nil && strings.Contains(strings.ToLower(out.String()), "credentials not found"):
		return credentials{}, nil
	case err != nil: // its output may hold a secret
		return credentials{}, permanent(errs.Denied, "credential helper %s failed: %w", name, err).withHint("%s", hint)
	}
	var answer struct{ Username, Secret string }
	if json.Unmarshal(out.Bytes(), &answer) != nil {
		return credentials{}, permanent(errs.Denied, "credential helper %s did not print JSON", name).withHint("%s", hint)
	}
	if answer.Username == "<token>" {
		return credentials{identityToken: answer.Secret}, nil
	}
	return credentials{username: answer.Username, password: answer.Secret}, nil
}

// boundedBuffer swallows what is over its limit, so that a chatty program ends
// by itself or by its timeout.
type boundedBuffer struct {
	bytes.Buffer
	limit int
	over  bool
}

// Write keeps at most limit bytes.
func (b *boundedBuffer) Write(p []byte) (int, error) {
	room := b.limit - b.Len()
	if len(p) > room {
		b.over = true
		b.Buffer.Write(p[:max(room, 0)])
		return len(p), nil
	}
	return b.Buffer.Write(p)
}

func readBounded(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // only read
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(b)) > limit {
		err = permanent(errs.Invalid, "longer than %d bytes", limit)
	}
	return b, err
}
