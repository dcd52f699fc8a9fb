package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"berth/internal/errs"
)

func serveCmd() *cobra.Command {
	var path, listen, level string
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve the API for the vSphere of a configuration file",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := loadConfig(path)
			if err != nil {
				return err
			}
			override(&cfg.Listen, listen)
			override(&cfg.Log.Level, level)
			log, err := newLogger(cfg.Log)
			if err != nil {
				return err
			}
			defer log.Sync()
			l, err := newListener(cfg)
			if err != nil {
				return err
			}
			return serve(c.Context(), cfg, l, log, c.ErrOrStderr())
		},
	}
	c.Flags().StringVarP(&path, "config", "c", "berth.yaml", "configuration file")
	c.Flags().StringVar(&listen, "listen", "", "listen here instead: unix:///path or 127.0.0.1:port")
	c.Flags().StringVar(&level, "log-level", "", "debug, info, warn or error instead")
	return c
}

func override(s *string, v string) {
	if v != "" {
		*s = v
	}
}

// serve runs a daemon on l until ctx ends, then lets requests finish for a
// moment and closes it.
func serve(ctx context.Context, cfg *config, l net.Listener, log *zap.Logger, say io.Writer) error {
	defer l.Close()
	d, err := newDaemon(ctx, cfg, log)
	if err != nil {
		return err
	}
	// Streams must outlast any fixed time, so there is no write timeout; slow
	// headers and idle connections are bounded.
	srv := &http.Server{Handler: d.handler, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
		ErrorLog: zap.NewStdLog(log)}
	done := make(chan error, 1)
	go func() { done <- srv.Serve(l) }()
	fmt.Fprintf(say, "berthd listens on %s\n", hostOf(l))
	select {
	case <-ctx.Done():
	case err = <-done:
	}
	closed := d.close() // ends operations and streams, so that Shutdown can return
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if down := srv.Shutdown(end); down != nil {
		closed = errors.Join(closed, srv.Close())
	}
	if errors.Is(err, http.ErrServerClosed) {
		err = nil
	}
	return errors.Join(err, closed)
}

// hostOf is what BERTH_HOST must be to reach l.
func hostOf(l net.Listener) string {
	if l.Addr().Network() == "unix" {
		return "unix://" + l.Addr().String()
	}
	return "http://" + l.Addr().String()
}

// newListener listens where the configuration says. An address that others can
// reach is refused unless clients must show a certificate.
func newListener(cfg *config) (net.Listener, error) {
	fail := func(err error) (net.Listener, error) {
		return nil, errs.New(errs.Invalid, "listen", cfg.Listen, "%w", err)
	}
	if strings.HasPrefix(cfg.Listen, "unix://") {
		u, err := url.Parse(cfg.Listen)
		if err != nil {
			return fail(err)
		}
		return listenUnix(u.Path)
	}
	addr := strings.TrimPrefix(strings.TrimPrefix(cfg.Listen, "tcp://"), "http://")
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return fail(err)
	}
	tlsCfg, err := serverTLS(cfg.TLS)
	if err != nil {
		return fail(err)
	}
	if ip := net.ParseIP(host); (ip == nil || !ip.IsLoopback()) && (tlsCfg == nil || tlsCfg.ClientAuth != tls.RequireAndVerifyClientCert) {
		return nil, errs.New(errs.Denied, "listen", cfg.Listen, "others could reach it without a certificate").
			WithHint("set tls.cert, tls.key and tls.clientCA, or listen on unix:///… or 127.0.0.1")
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return fail(err)
	}
	if tlsCfg != nil {
		l = tls.NewListener(l, tlsCfg)
	}
	return l, nil
}

// listenUnix makes a socket that its owner and group may use. A socket that a
// dead daemon left is replaced, a live one's is not.
func listenUnix(path string) (net.Listener, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return nil, errs.New(errs.Invalid, "listen", path, "%w", err)
	}
	if c, err := net.DialTimeout("unix", path, time.Second); err == nil {
		c.Close()
		return nil, errs.New(errs.Exists, "listen", path, "another daemon listens there")
	}
	if i, err := os.Lstat(path); err == nil && i.Mode()&os.ModeSocket != 0 {
		if err := os.Remove(path); err != nil {
			return nil, errs.New(errs.Denied, "listen", path, "%w", err)
		}
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, errs.New(errs.Invalid, "listen", path, "%w", err)
	}
	if err := os.Chmod(path, 0o660); err != nil {
		l.Close()
		return nil, errs.New(errs.Denied, "listen", path, "%w", err)
	}
	return l, nil
}

func serverTLS(t tlsConfig) (*tls.Config, error) {
	if t.Cert == "" && t.Key == "" && t.ClientCA == "" {
		return nil, nil
	}
	pair, err := tls.LoadX509KeyPair(t.Cert, t.Key)
	if err != nil {
		return nil, err
	}
	cfg := &tls.Config{MinVersion: tls.VersionTLS12, Certificates: []tls.Certificate{pair}}
	if t.ClientCA != "" {
		pem, err := os.ReadFile(t.ClientCA)
		if err != nil {
			return nil, err
		}
		cfg.ClientCAs = x509.NewCertPool()
		if !cfg.ClientCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("%s: no certificate in it", t.ClientCA)
		}
		cfg.ClientAuth = tls.RequireAndVerifyClientCert
	}
	return cfg, nil
}

func newLogger(c logConfig) (*zap.Logger, error) {
	z := zap.NewProductionConfig()
	z.Sampling = nil
	z.EncoderConfig.EncodeTime = zapcore.RFC3339NanoTimeEncoder
	if c.Format == "text" {
		z.Encoding = "console"
	}
	if c.Level != "" {
		lvl, err := zapcore.ParseLevel(c.Level)
		if err != nil {
			return nil, errs.New(errs.Invalid, "read configuration", "log.level", "%w", err)
		}
		z.Level.SetLevel(lvl)
	}
	z.DisableStacktrace = true
	log, err := z.Build()
	if err != nil {
		return nil, errs.New(errs.Invalid, "read configuration", "log", "%w", err)
	}
	return log, nil
}
