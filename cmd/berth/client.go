package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"

	"github.com/go-openapi/runtime"
	httptransport "github.com/go-openapi/runtime/client"
	"github.com/go-openapi/strfmt"
	"github.com/google/uuid"

	"berth/internal/errs"
	"berth/swagger/client"
	"berth/swagger/models"
)

func wrapf(format string, args ...any) error { return fmt.Errorf(format, args...) }

// connect makes the client on first use; nothing is sent yet.
func (a *app) connect() (*client.Berth, error) {
	if a.api != nil {
		return a.api, nil
	}
	hc, host, scheme, err := a.httpClient()
	if err != nil {
		return nil, err
	}
	rt := httptransport.NewWithClient(host, client.DefaultBasePath, []string{scheme}, hc)
	rt.Consumers[errs.ProblemType] = runtime.JSONConsumer()
	rt.Consumers["application/x-ndjson"] = runtime.ByteStreamConsumer()
	a.api = client.New(rt, strfmt.Default)
	return a.api, nil
}

// httpClient turns --host into a client, the host name and the scheme.
func (a *app) httpClient() (*http.Client, string, string, error) {
	u, err := url.Parse(a.host)
	if err != nil {
		return nil, "", "", usageError{wrapf("--host %q: %v", a.host, err)}
	}
	tr := &http.Transport{MaxIdleConnsPerHost: 8}
	switch u.Scheme {
	case "unix":
		path := u.Path
		tr.DialContext = func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", path)
		}
		return &http.Client{Transport: tr}, "berthd", "http", nil
	case "http", "tcp":
		return &http.Client{Transport: tr}, u.Host, "http", nil
	case "https":
		if tr.TLSClientConfig, err = a.tlsConfig(); err != nil {
			return nil, "", "", err
		}
		return &http.Client{Transport: tr}, u.Host, "https", nil
	}
	return nil, "", "", usageError{wrapf("--host %q: want unix://, http:// or https://", a.host)}
}

func (a *app) tlsConfig() (*tls.Config, error) {
	cfg := &tls.Config{MinVersion: tls.VersionTLS12}
	if a.ca != "" {
		pem, err := os.ReadFile(a.ca)
		if err != nil {
			return nil, errs.New(errs.Invalid, "read CA", a.ca, "%w", err)
		}
		cfg.RootCAs = x509.NewCertPool()
		if !cfg.RootCAs.AppendCertsFromPEM(pem) {
			return nil, errs.New(errs.Invalid, "read CA", a.ca, "no certificate in it")
		}
	}
	if a.cert != "" {
		pair, err := tls.LoadX509KeyPair(a.cert, a.key)
		if err != nil {
			return nil, errs.New(errs.Invalid, "read client certificate", a.cert, "%w", err)
		}
		cfg.Certificates = []tls.Certificate{pair}
	}
	return cfg, nil
}

// problem turns the client's error into one with a kind.
func (a *app) problem(err error) error {
	if err == nil {
		return nil
	}
	var p interface{ GetPayload() *models.Problem }
	if errors.As(err, &p) && p.GetPayload() != nil {
		return fromModel(p.GetPayload())
	}
	var op *net.OpError
	switch {
	case errors.Is(err, context.Canceled):
		return errs.New(errs.Canceled, "", "", "interrupted")
	case errors.Is(err, os.ErrPermission):
		return errs.New(errs.Denied, "", "", "the daemon's socket %s is not open to this user", a.host).
			WithHint("use sudo, or join the group that the socket belongs to")
	case errors.As(err, &op): // the request's URL around it says nothing
		return errs.New(errs.Unavailable, "", "", "no answer from the daemon at %s: %w", a.host, op).
			WithHint("is berthd running? set --host or BERTH_HOST")
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return errs.New(errs.Unavailable, "", "", "the daemon at %s broke the connection: %w", a.host, err).
			WithHint("is berthd running? its log says why it ended")
	}
	return err
}

func fromModel(m *models.Problem) error {
	p := errs.Problem{Kind: str(m.Kind), Detail: str(m.Detail)}
	return errs.FromProblem(p)
}

// key is a fresh idempotency key: one user action, one key.
func key() *string { return ptr("cli-" + uuid.NewString()) }

func ptr[T any](v T) *T { return &v }

func str(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// lines runs fetch, which streams NDJSON to a writer, and hands every document
// to each. An error of each ends the stream and is returned.
func lines[T any](fetch func(io.Writer) error, each func(*T) error) error {
	pr, pw := io.Pipe()
	done := make(chan error, 1)
	go func() {
		err := fetch(pw)
		pw.CloseWithError(err) // nil closes with io.EOF
		done <- err
	}()
	var stop error
	for dec := json.NewDecoder(pr); stop == nil; {
		var v T
		if err := dec.Decode(&v); err != nil {
			break // the fetch's own error says more
		}
		stop = each(&v)
	}
	pr.CloseWithError(io.ErrClosedPipe)
	err := <-done
	if stop != nil {
		return stop
	}
	return err
}
