package sandbox

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"time"

	"github.com/docker/distribution/configuration"
	"github.com/docker/distribution/registry/handlers"
	_ "github.com/docker/distribution/registry/storage/driver/filesystem" // the storage driver registers itself
	"github.com/sirupsen/logrus"

	"berth/internal/errs"
)

// registryServer is docker/distribution's registry on the sandbox's folder.
type registryServer struct {
	addr string
	srv  *http.Server
	app  *handlers.App
	done chan error
	stop context.CancelFunc
}

// startRegistry serves a registry, unless there is to be none.
func (s *Sandbox) startRegistry(context.Context) error {
	if s.opt.NoRegistry {
		return nil
	}
	l, err := net.Listen("tcp", s.opt.RegistryListen)
	if err != nil {
		return errs.New(errs.Unavailable, "listen", s.opt.RegistryListen, "%w", err)
	}
	cfg := &configuration.Configuration{}
	cfg.Version = configuration.CurrentVersion
	cfg.Storage = configuration.Storage{
		"filesystem":  configuration.Parameters{"rootdirectory": filepath.Join(s.dir, "registry")},
		"delete":      configuration.Parameters{"enabled": true},
		"maintenance": configuration.Parameters{"uploadpurging": map[interface{}]interface{}{"enabled": false}},
	}
	cfg.HTTP.Secret = randomText(16)
	// The layers that a Windows image names by URL need not be in the registry.
	cfg.Validation.Manifests.URLs.Allow = []string{".*"}
	cfg.Log.AccessLog.Disabled = true
	cfg.Log.Level = "panic"
	// The library logs through a global logger only.
	logrus.SetOutput(io.Discard)
	ctx, cancel := context.WithCancel(s.ctx)
	app := handlers.NewApp(ctx, cfg)
	reg := &registryServer{addr: l.Addr().String(), app: app, done: make(chan error, 1), stop: cancel,
		srv: &http.Server{Handler: app, ReadHeaderTimeout: 30 * time.Second}}
	go func() { reg.done <- reg.srv.Serve(l) }()
	s.reg = reg
	return nil
}

func (r *registryServer) close() error {
	r.stop()
	err := r.srv.Close()
	if e := <-r.done; !errors.Is(e, http.ErrServerClosed) {
		err = errors.Join(err, e)
	}
	return err
}
