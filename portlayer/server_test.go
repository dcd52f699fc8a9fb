package portlayer

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/swagger/restapi"
)

func TestAddresses(t *testing.T) {
	pool := x509.NewCertPool()
	mtls := &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: pool, Certificates: make([]tls.Certificate, 1)}
	for _, c := range []struct {
		address string
		tls     *tls.Config
		kind    errs.Kind
		ok      bool
	}{
		{"unix:///run/berth.sock", nil, 0, true},
		{"/run/berth.sock", nil, 0, true},
		{"127.0.0.1:7443", nil, 0, true},
		{"tcp://127.5.6.7:7443", nil, 0, true},
		{"[::1]:7443", nil, 0, true},
		{"localhost:7443", nil, 0, true},
		{"0.0.0.0:7443", nil, errs.Denied, false},
		{":7443", nil, errs.Denied, false},
		{"[::]:7443", nil, errs.Denied, false},
		{"192.0.2.1:7443", nil, errs.Denied, false},
		{"host.example.com:7443", nil, errs.Denied, false},
		{"localhost.example.com:7443", nil, errs.Denied, false},
		{"[::ffff:192.0.2.1]:7443", nil, errs.Denied, false},
		{"192.0.2.1:7443", &tls.Config{Certificates: mtls.Certificates}, errs.Denied, false},
		{"192.0.2.1:7443", &tls.Config{ClientAuth: tls.RequireAnyClientCert, ClientCAs: pool, Certificates: mtls.Certificates}, errs.Denied, false},
		{"192.0.2.1:7443", &tls.Config{ClientAuth: tls.VerifyClientCertIfGiven, ClientCAs: pool, Certificates: mtls.Certificates}, errs.Denied, false},
		{"192.0.2.1:7443", &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, Certificates: mtls.Certificates}, errs.Denied, false},
		{"192.0.2.1:7443", &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: pool}, errs.Denied, false},
		{"192.0.2.1:7443", mtls, 0, true},
		{"ftp://127.0.0.1:1", nil, errs.Invalid, false},
		{"unix://relative", nil, errs.Invalid, false},
		{"127.0.0.1", nil, errs.Invalid, false},
		{"", nil, errs.Invalid, false},
	} {
		a, err := ParseAddress(c.address)
		if err == nil {
			err = a.Check(c.tls)
		}
		if c.ok && err != nil || !c.ok && !errs.Is(err, c.kind) {
			t.Errorf("%q: %v", c.address, err)
		}
	}
}

func TestListenUnix(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	a := Address{"unix", path}
	ln, err := Listen(a, nil)
	if err != nil {
		t.Fatal(err)
	}
	st, err := os.Stat(path)
	if err != nil || st.Mode().Perm() != 0o660 {
		t.Errorf("%v %v", st, err)
	}
	if got := ln.Addr().String(); got != path {
		t.Errorf("clients are told to connect to %s, not to %s", got, path)
	}
	_, err = Listen(a, nil)
	wantKind(t, err, errs.Exists, "another daemon")
	if err := ln.Close(); err != nil {
		t.Error(err)
	}
	if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) != 0 {
		t.Errorf("left: %v %v", left, err)
	}
	// What a killed daemon left is replaced.
	dead, err := net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
	if err != nil {
		t.Fatal(err)
	}
	dead.SetUnlinkOnClose(false)
	if err := dead.Close(); err != nil {
		t.Fatal(err)
	}
	if ln, err = Listen(a, nil); err != nil {
		t.Fatal(err)
	}
	if err := ln.Close(); err != nil {
		t.Error(err)
	}
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = Listen(a, nil)
	wantKind(t, err, errs.Exists, "no socket")
}

// TestListenUnixLongPath: the longest path that ParseAddress takes can be served.
func TestListenUnixLongPath(t *testing.T) {
	dir, err := os.MkdirTemp("/tmp", "b")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	a, err := ParseAddress("unix://" + filepath.Join(dir, strings.Repeat("s", 100-len(dir)-1)))
	if err != nil {
		t.Fatal(err)
	}
	ln, err := Listen(a, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := ln.Close(); err != nil {
		t.Error(err)
	}
}

func TestServe(t *testing.T) {
	s := newSite(t)
	h, err := Handler(s.Layer)
	if err != nil {
		t.Fatal(err)
	}
	ln, err := Listen(Address{"tcp", "127.0.0.1:0"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(s.ctx)
	served := make(chan error, 1)
	go func() { served <- Serve(ctx, ln, h, zap.NewNop(), 10*time.Second) }()
	res, err := http.Get("http://" + ln.Addr().String() + "/v1/events")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	cancel() // ends the stream, then the server
	if _, err := io.Copy(io.Discard, res.Body); err != nil {
		t.Error(err)
	}
	if err := <-served; err != nil {
		t.Error(err)
	}
	if err := Serve(s.ctx, ln, h, zap.NewNop(), time.Second); !errs.Is(err, errs.Unavailable) {
		t.Errorf("serving a closed listener: %v", err)
	}
}

func TestDocumentIsUnderstood(t *testing.T) {
	s, err := newStrict(restapi.SwaggerJSON)
	if err != nil {
		t.Fatal(err)
	}
	bodies := 0
	for _, r := range s.routes {
		if r.body != nil {
			bodies++
		}
	}
	if len(s.routes) < 25 || bodies < 3 {
		t.Errorf("%d operations, %d with a body", len(s.routes), bodies)
	}
	for _, bad := range []string{`{`, `{"basePath":"/v2"}`, `{"basePath":"/v1","paths":{"/x":{"get":{"parameters":[{"$ref":"#/parameters/none"}]}}}}`} {
		if _, err := newStrict([]byte(bad)); err == nil {
			t.Errorf("%s was understood", bad)
		}
	}
}

func FuzzStrict(f *testing.F) {
	s, err := newStrict(restapi.SwaggerJSON)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(`{"image":"a","cpu":{"count":2},"labels":{"a":"b"},"env":["A=1"]}`)
	f.Add(`{"image":1}`)
	f.Add(`{"a":{"a":[`)
	f.Fuzz(func(t *testing.T, body string) {
		req, err := http.NewRequest("POST", "/v1/containers", nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.check(req, []byte(body)); err != nil && !errs.Is(err, errs.Invalid) {
			t.Errorf("%v", err)
		}
	})
}

// Who has no certificate of the right authority does nothing, and who has one speaks
// HTTP/1.1: of HTTP/2, its streams and their resets, there is none.
func TestClientCertificates(t *testing.T) {
	s := newSite(t)
	h, err := Handler(s.Layer)
	if err != nil {
		t.Fatal(err)
	}
	server, ours, theirs := selfSigned(t), selfSigned(t), selfSigned(t)
	cfg := &tls.Config{Certificates: []tls.Certificate{server}, ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: poolOf(ours), MinVersion: tls.VersionTLS12}
	ln, err := Listen(Address{"tcp", "127.0.0.1:0"}, cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(s.ctx)
	served := make(chan error, 1)
	go func() { served <- Serve(ctx, ln, h, zap.NewNop(), time.Second) }()
	defer func() {
		cancel()
		if err := <-served; err != nil {
			t.Error(err)
		}
	}()
	for name, tc := range map[string]struct {
		certs []tls.Certificate
		ok    bool
	}{
		"none": {nil, false}, "of another authority": {[]tls.Certificate{theirs}, false}, "of the right one": {[]tls.Certificate{ours}, true},
	} {
		rt := &http.Transport{ForceAttemptHTTP2: true, TLSClientConfig: &tls.Config{RootCAs: poolOf(server), Certificates: tc.certs, MinVersion: tls.VersionTLS12}}
		res, err := (&http.Client{Transport: rt}).Get("https://" + ln.Addr().String() + "/v1/containers?all=true")
		if tc.ok != (err == nil) {
			t.Errorf("%s: %v", name, err)
		}
		if err == nil {
			if res.StatusCode != 200 || res.ProtoMajor != 1 {
				t.Errorf("%s: %d %s", name, res.StatusCode, res.Proto)
			}
			res.Body.Close()
		}
		rt.CloseIdleConnections()
	}
}

// selfSigned is an authority, and its own certificate for this machine.
func selfSigned(t *testing.T) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	tmpl := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth, x509.ExtKeyUsageServerAuth}}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}
}

func poolOf(c tls.Certificate) *x509.CertPool {
	p := x509.NewCertPool()
	p.AddCert(c.Leaf)
	return p
}
