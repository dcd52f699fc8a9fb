package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"berth/internal/errs"
)

const minimal = `vsphere: {url: "https://vc.example.com/sdk", username: berth, passwordFile: PASSWORD}
`

// load reads a configuration in a folder that has a password file.
func load(t *testing.T, text string) (*config, error) {
	t.Helper()
	dir := t.TempDir()
	secret := filepath.Join(dir, "password")
	if err := os.WriteFile(secret, []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "berth.yaml")
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(text, "PASSWORD", secret)), 0o600); err != nil {
		t.Fatal(err)
	}
	return loadConfig(path)
}

// The example with every comment sign before a setting taken away is the
// default configuration, and so is the shortest one.
func TestExampleShowsTheDefaults(t *testing.T) {
	var out []string
	for _, l := range strings.Split(string(example), "\n") {
		if s, ok := strings.CutPrefix(l, "#cache"); ok {
			l = "cache" + s
		}
		if s, ok := strings.CutPrefix(l, "  #login"); ok {
			l = "  login" + s
		}
		out = append(out, l)
	}
	full, err := load(t, strings.ReplaceAll(strings.Join(out, "\n"), "/etc/berth/vsphere.password", "PASSWORD"))
	if err != nil {
		t.Fatal(err)
	}
	short, err := load(t, minimal)
	if err != nil {
		t.Fatal(err)
	}
	if full.VSphere.Login != short.VSphere.Login || full.CacheDir != short.CacheDir || full.CacheBytes != short.CacheBytes || full.CacheAge != short.CacheAge || time.Duration(short.CacheAge) != 720*time.Hour {
		t.Errorf("%+v\n%+v", full, short)
	}
}

func TestRegistryOptionsOfTheConfiguration(t *testing.T) {
	dir := t.TempDir()
	policy := filepath.Join(dir, "policy.yaml")
	if err := os.WriteFile(policy, []byte("default: reject\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := load(t, minimal+`
cacheDir: `+dir+`
cacheAge: 1h30m
registry:
  localSources: [/srv/images]
  policy: `+policy+`
  cacheLimit: 1000
  transfers: {concurrent: 3, perRegistry: 2, bytesPerSecond: 1000000}
`)
	if err != nil {
		t.Fatal(err)
	}
	o, err := c.registry()
	if err != nil {
		t.Fatal(err)
	}
	if time.Duration(c.CacheAge) != 90*time.Minute || o.Policy == nil || o.Limits.CacheBytes != 1000 || o.Limits.Concurrent != 3 || o.Limits.PerRegistry != 2 || o.Limits.BytesPerSecond != 1_000_000 {
		t.Errorf("%+v", o)
	}
	if !slices.Equal(o.LocalSources, []string{filepath.Join(dir, "loads"), "/srv/images"}) {
		t.Errorf("local sources %v", o.LocalSources)
	}
	c.Registry.Policy = filepath.Join(dir, "none.yaml")
	if _, err := c.registry(); !errs.Is(err, errs.Invalid) {
		t.Errorf("no policy file: %v", err)
	}
	for _, bad := range []string{"cacheAge: yesterday", "cacheAge: -1h", "cacheAges: 1h", "registry: {localSource: []}"} {
		if _, err := load(t, minimal+bad+"\n"); !errs.Is(err, errs.Invalid) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

func TestOldArchivesAreCleared(t *testing.T) {
	dir := t.TempDir()
	now := time.Now()
	for name, at := range map[string]time.Time{"old": now.Add(-2 * time.Hour), "new": now} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
	}
	if err := clearLoads(dir, now.Add(-time.Hour)); err != nil {
		t.Fatal(err)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 1 || left[0].Name() != "new" {
		t.Errorf("%v, %v", left, err)
	}
	if err := clearLoads(filepath.Join(dir, "none"), now); err != nil {
		t.Error(err)
	}
}

func TestProjectsOfTheConfiguration(t *testing.T) {
	c, err := load(t, minimal+"projects:\n  shop: {vms: 20, cpus: 0, memory: 64g, storage: 2 TiB, vmGroup: licensed}\n  \"*\": {memory: 1024}\n")
	if err != nil {
		t.Fatal(err)
	}
	p := c.projects()
	shop := p["shop"]
	if *shop.Quota.VMs != 20 || *shop.Quota.CPUs != 0 || *shop.Quota.Memory != 64<<30 || *shop.Quota.Storage != 2<<40 || shop.Group != "licensed" {
		t.Errorf("%+v", shop)
	}
	if q := p["*"].Quota; *q.Memory != 1024 || q.VMs != nil || q.CPUs != nil || q.Storage != nil {
		t.Errorf("%+v", q)
	}
	if c.Inventory.VMName != defaultVMName || !*c.Inventory.Tags || c.Inventory.CustomAttributes {
		t.Errorf("%+v", c.Inventory)
	}
	for _, bad := range []string{"projects: {shop: {memory: -1}}", "projects: {shop: {memory: 1z}}", "projects: {shop: {storage: 99999999p}}", "projects: {shop: {disks: 1}}"} {
		if _, err := load(t, minimal+bad); !errs.Is(err, errs.Invalid) {
			t.Errorf("%s: %v", bad, err)
		}
	}

}

func TestImageCompressionIsConfigured(t *testing.T) {
	for _, ok := range []string{"", "image: {}", "image: {compression: auto}", "image: {compression: stored}"} {
		if _, err := load(t, minimal+ok+"\n"); err != nil {
			t.Errorf("%q: %v", ok, err)
		}
	}
	if _, err := load(t, minimal+"image: {compression: bzip2}\n"); !errs.Is(err, errs.Invalid) || !strings.Contains(err.Error(), "image.compression") {
		t.Errorf("bzip2: %v", err)
	}
}

// Each way to log in needs its settings, and says which when one is missing.
func TestLoginsOfTheConfiguration(t *testing.T) {
	t.Setenv(passwordEnv, "")
	t.Setenv(tokenEnv, "")
	dir := t.TempDir()
	ec, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	rs, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	certificate(t, dir, "ec", ec)
	certificate(t, dir, "rsa", rs)
	if err := os.WriteFile(filepath.Join(dir, "token"), []byte("<Assertion/>"), 0o600); err != nil {
		t.Fatal(err)
	}
	const pair = ", certFile: DIR/rsa.crt, keyFile: DIR/rsa.key"
	for text, says := range map[string]string{
		"username: u, passwordFile: PASSWORD":                    "u",
		"login: password, username: u, passwordFile: PASSWORD":   "u",
		"login: sso, username: u, passwordFile: PASSWORD":        "u",
		"login: sso, username: u, passwordFile: PASSWORD" + pair: "u, holder of DIR/rsa.key",
		"login: sso" + pair:                                    "holder of DIR/rsa.key",
		"login: token, tokenFile: DIR/token":                   "token in DIR/token",
		"login: token, tokenFile: DIR/token" + pair:            "token in DIR/token",
		"login: kerberos, username: u, passwordFile: PASSWORD": "!\"kerberos\" is none of",
		"username: u":                                            "!" + passwordEnv,
		"passwordFile: PASSWORD":                                 "!vsphere.username",
		"username: u, passwordFile: DIR/none":                    "!DIR/none",
		"username: u, passwordFile: PASSWORD" + pair:             "!vsphere.login",
		"login: sso":                                             "!vsphere.username",
		"login: token":                                           "!" + tokenEnv,
		"login: token, tokenFile: DIR/none":                      "!DIR/none",
		"login: sso, certFile: DIR/rsa.crt":                      "!go together",
		"login: sso, certFile: DIR/ec.crt, keyFile: DIR/ec.key":  "!RSA",
		"login: sso, certFile: DIR/rsa.crt, keyFile: DIR/ec.key": "!DIR/rsa.crt",
	} {
		c, err := load(t, strings.ReplaceAll("vsphere: {url: vc, "+text+"}\n", "DIR", dir))
		want, bad := strings.CutPrefix(strings.ReplaceAll(says, "DIR", dir), "!")
		switch {
		case bad && (!errs.Is(err, errs.Invalid) || !strings.Contains(err.Error(), want)):
			t.Errorf("%s: %v", text, err)
		case !bad && (err != nil || c.vsphere().Credential.String() != want):
			t.Errorf("%s: %v, %+v", text, err, c)
		}
	}
	t.Setenv(passwordEnv, "secret")
	if _, err := load(t, "vsphere: {url: vc, username: u}"); err != nil {
		t.Error(err)
	}
}

// certificate writes NAME.crt and NAME.key.
func certificate(t *testing.T, dir, name string, key crypto.Signer) {
	t.Helper()
	tmpl := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for file, block := range map[string]*pem.Block{name + ".crt": {Type: "CERTIFICATE", Bytes: der}, name + ".key": {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(filepath.Join(dir, file), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
