package vmprovision_test

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/credential"
	"berth/vmprovision/vcsimtest"
)

// keyPair writes a new certificate with its RSA key.
func keyPair(t *testing.T) (credential.KeyPair, tls.Certificate) {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	tmpl := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "berth"}, NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	pair := credential.KeyPair{
		Cert: write(t, filepath.Join(dir, "cert.pem"), string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))),
		Key:  write(t, filepath.Join(dir, "key.pem"), string(pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)}))),
	}
	cert, err := tls.LoadX509KeyPair(pair.Cert, pair.Key)
	if err != nil {
		t.Fatal(err)
	}
	return pair, cert
}

func write(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// way is one way to log in, with what is to be done when its secret changes.
type way struct {
	credential.Credential
	rotate func() // a new secret is in force, and the old one no more
	method string
	says   string // the session's user, and a word of String
}

// ways are all implementations of Credential.
func ways(t *testing.T, s *vcsimtest.Sim) map[string]way {
	t.Helper()
	dir := t.TempDir()
	password := write(t, filepath.Join(dir, "password"), vcsimtest.Password+"\n")
	change := func() {
		s.SetPassword("another")
		write(t, password, "another\n")
	}
	name := credential.NewPassword(vcsimtest.User, credential.File(password))
	pair, cert := keyPair(t)
	key := &cert.PrivateKey.(*rsa.PrivateKey).PublicKey
	s.SSO.AddSolutionUser(cert.Leaf, "berth-solution")
	newKey := func() {
		p, c := keyPair(t)
		s.SSO.AddSolutionUser(c.Leaf, "berth-solution")
		for from, to := range map[string]string{p.Cert: pair.Cert, p.Key: pair.Key} {
			b, err := os.ReadFile(from)
			if err != nil {
				t.Fatal(err)
			}
			write(t, to, string(b))
		}
	}
	token := func(file string, key *rsa.PublicKey) (credential.Secret, func()) {
		at := filepath.Join(dir, file)
		write(t, at, s.SSO.Token("somebody@vsphere.local", key, 0, time.Hour)+"\n")
		return credential.File(at), func() {
			write(t, at, "<?xml version=\"1.0\"?>\n"+s.SSO.Token("somebody@vsphere.local", key, 0, time.Hour))
		}
	}
	bearer, newBearer := token("bearer", nil)
	held, newHeld := token("held", key)
	return map[string]way{
		"password":                 {name, change, "Login", vcsimtest.User},
		"token for a password":     {credential.NewIssued(name, credential.KeyPair{}), change, "LoginByToken", vcsimtest.User},
		"token for a solution":     {credential.NewIssued(nil, pair), newKey, "LoginByToken", "key.pem"},
		"token for password, key":  {credential.NewIssued(name, pair), change, "LoginByToken", vcsimtest.User},
		"ready token of a bearer":  {credential.NewToken(bearer, credential.KeyPair{}), newBearer, "LoginByToken", "somebody@vsphere.local"},
		"ready token of a key":     {credential.NewToken(held, pair), newHeld, "LoginByToken", "somebody@vsphere.local"},
		"bearer token beside keys": {credential.NewToken(bearer, pair), newBearer, "LoginByToken", "somebody@vsphere.local"},
	}
}

// Every way to log in makes sessions, is used again after the end of a session,
// takes what was changed meanwhile, tags, and asks for policies.
func TestWaysToLogIn(t *testing.T) {
	for name := range ways(t, vcsimtest.Start(t, nil)) {
		t.Run(name, func(t *testing.T) {
			s := vcsimtest.Start(t, vcsimtest.Honest)
			w := ways(t, s)[name]
			cfg := config(s)
			cfg.Credential = w.Credential
			rep, err := vmprovision.Preflight(ctxOf(t), cfg)
			if err != nil || rep.Err() != nil {
				t.Fatal(err, rep.Err())
			}
			if _, ready := w.Credential.(credential.Passing); ready != slices.ContainsFunc(rep.Findings, func(f vmprovision.Finding) bool { return f.Check == "token" }) {
				t.Errorf("preflight finds %+v", rep.Findings)
			}
			c, b := baked(t, s, cfg)
			ctx := ctxOf(t)
			if text := cfg.String(); !strings.Contains(text, w.says) || strings.Contains(text, vcsimtest.Password) || strings.Contains(text, "<saml2") {
				t.Errorf("it says %q", text)
			}
			s.EndSessions()
			w.rotate()
			policied := cloneSpec(b, "k0")
			policied.Placement.StoragePolicy = "no such policy" // the answer needs a session of the policy service
			if _, err := c.Clone(ctx, policied); !errs.Is(err, errs.NotFound) || c.Calls()["PbmQueryProfile"] == 0 {
				t.Errorf("policies are asked for: %v", err)
			}
			if _, err := c.Clone(ctx, cloneSpec(b, "k1")); err != nil {
				t.Fatal(err)
			}
			if n := c.Calls()[w.method]; n != 2 {
				t.Errorf("%d logins by %s, of %v", n, w.method, c.Calls())
			}
			label(t, c, vmprovision.LabelOptions{Tags: true, Window: 10 * time.Millisecond}, func(vmprovision.VM) map[string]string { return map[string]string{"note": "x"} })
			until(t, "it is tagged", func() bool { return c.Calls()["REST attach tag"] > 0 })
		})
	}
}

func TestARestartOfVCenterTakesTheNewToken(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	w := ways(t, s)["ready token of a bearer"]
	cfg := config(s)
	cfg.Credential = w.Credential
	c, b := baked(t, s, cfg)
	s.Stop()
	w.rotate()
	s.Resume()
	if _, err := c.Clone(ctxOf(t), cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
}

func TestRefusedCredentials(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	pair, cert := keyPair(t)
	other, _ := keyPair(t)
	key := &cert.PrivateKey.(*rsa.PrivateKey).PublicKey
	user := func(p string) *credential.Password { return credential.NewPassword(vcsimtest.User, credential.Text(p)) }
	forged := strings.Replace(s.SSO.Token("berth", nil, 0, time.Hour), ">berth<", ">administrator<", 1)
	for name, tt := range map[string]struct {
		cred credential.Credential
		kind errs.Kind
		says string
	}{
		"wrong password":          {user("wrong"), errs.Denied, "InvalidLogin"},
		"wrong password at STS":   {credential.NewIssued(user("wrong"), credential.KeyPair{}), errs.Denied, "FailedAuthentication"},
		"unknown solution":        {credential.NewIssued(nil, pair), errs.Denied, "FailedAuthentication"},
		"no password":             {credential.NewPassword("u", credential.Text("")), errs.Invalid, "empty"},
		"no file":                 {credential.NewPassword("u", credential.File("/no/such/file")), errs.Invalid, "/no/such/file"},
		"no key file":             {credential.NewIssued(nil, credential.KeyPair{Cert: "/no/cert", Key: "/no/key"}), errs.Invalid, "/no/cert"},
		"no token":                {credential.NewToken(credential.Text("hello"), credential.KeyPair{}), errs.Invalid, "no SAML 2.0 assertion"},
		"token of another":        {credential.NewToken(credential.Text(forged), credential.KeyPair{}), errs.Denied, "refuses the token"},
		"token that ended":        {credential.NewToken(credential.Text(s.SSO.Token("berth", nil, 2*time.Hour, time.Hour)), credential.KeyPair{}), errs.Denied, "ended at"},
		"token without its key":   {credential.NewToken(credential.Text(s.SSO.Token("berth", key, 0, time.Hour)), credential.KeyPair{}), errs.Invalid, "certFile and keyFile"},
		"token with another key":  {credential.NewToken(credential.Text(s.SSO.Token("berth", key, 0, time.Hour)), other), errs.Denied, "refuses the token"},
		"assertion that is empty": {credential.NewToken(credential.Text(`<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"/>`), credential.KeyPair{}), errs.Invalid, "no subject"},
	} {
		cfg := config(s)
		cfg.Credential = tt.cred
		_, err := vmprovision.Connect(ctxOf(t), cfg, nil)
		if !errs.Is(err, tt.kind) || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && strings.Contains(err.Error(), "<saml2") {
			t.Errorf("%s: the error shows the token: %v", name, err)
		}
	}
	if s.SSO.Answers("login") != 0 {
		t.Error("a login by token was granted")
	}
}

// A token that is bound to a key is renewed in the second half of its life, and
// from then on the new one is used, until its file holds another.
func TestTokenIsRenewedBeforeItEnds(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	pair, cert := keyPair(t)
	key := &cert.PrivateKey.(*rsa.PrivateKey).PublicKey
	s.SSO.SetLife(3 * time.Hour)
	file := write(t, filepath.Join(t.TempDir(), "token"), s.SSO.Token("berth", key, 45*time.Minute, time.Hour))
	token := credential.NewToken(credential.File(file), pair)
	cfg := config(s)
	cfg.Credential = token
	before := token.Expires()
	c := connect(t, cfg)
	until(t, "it is renewed", func() bool { return token.Expires().After(before.Add(2 * time.Hour)) })
	if s.SSO.Answers("renew") != 1 {
		t.Errorf("%d renewals", s.SSO.Answers("renew"))
	}
	s.EndSessions()
	if _, err := c.Datastores(ctxOf(t)); err != nil {
		t.Error(err)
	}
	// The owner's own token counts again when the file changes.
	write(t, file, s.SSO.Token("other", nil, 0, time.Hour))
	if got := token.String(); !strings.Contains(got, "other") {
		t.Errorf("it says %q", got)
	}
	s.EndSessions()
	if _, err := c.Datastores(ctxOf(t)); err != nil {
		t.Error(err)
	}
	if token.Renewable() {
		t.Error("a bearer's token is renewable")
	}
}
