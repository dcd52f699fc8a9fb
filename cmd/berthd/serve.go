package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"berth/internal/errs"
	"berth/portlayer"
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

// stopGrace is how long requests may take to answer once the daemon is to stop.
const stopGrace = 10 * time.Second

// serve runs a daemon on l until ctx ends.
func serve(ctx context.Context, cfg *config, l net.Listener, log *zap.Logger, say io.Writer) error {
	d, err := newDaemon(ctx, cfg, log)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	defer outliveLog()()
	fmt.Fprintf(say, "berthd listens on %s\n", hostOf(l, cfg))
	err = portlayer.Serve(ctx, l, d.handler, log, stopGrace)
	return errors.Join(err, d.close())
}

// outliveLog lets the daemon live on when who reads its log has gone: without a
// receiver of SIGPIPE, writing to a broken stderr ends a Go program. Children
// get the signal's default again, as they would not if it were ignored.
func outliveLog() (stop func()) {
	broken := make(chan os.Signal, 1)
	signal.Notify(broken, syscall.SIGPIPE)
	return func() { signal.Stop(broken) }
}

// hostOf is what BERTH_HOST must be to reach l.
func hostOf(l net.Listener, cfg *config) string {
	switch {
	case l.Addr().Network() == "unix":
		return "unix://" + l.Addr().String()
	case cfg.TLS.Cert != "":
		return "https://" + l.Addr().String()
	}
	return "http://" + l.Addr().String()
}

// newListener listens where the configuration says.
func newListener(cfg *config) (net.Listener, error) {
	addr, err := portlayer.ParseAddress(cfg.Listen)
	if err != nil {
		return nil, err
	}
	if addr.Network == "unix" {
		if err := os.MkdirAll(filepath.Dir(addr.Address), 0o750); err != nil {
			return nil, errs.New(errs.Denied, "listen", addr.Address, "%w", err)
		}
	}
	tlsCfg, err := serverTLS(cfg.TLS)
	if err != nil {
		return nil, errs.New(errs.Invalid, "listen", cfg.Listen, "%w", err)
	}
	return portlayer.Listen(addr, tlsCfg)
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
