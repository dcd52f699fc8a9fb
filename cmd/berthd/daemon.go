package main

import (
	"context"
	"errors"
	"net/http"
	"time"

	"go.uber.org/zap"

	"berth/imagestore"
	"berth/imagestore/registry"
	"berth/internal/errs"
	"berth/internal/version"
	"berth/portlayer"
	"berth/vmprovision"
)

// daemon is the rooms put together. It holds nothing that vSphere does not.
type daemon struct {
	vsphere  *vmprovision.Client
	registry *registry.Client
	layer    *portlayer.Layer
	handler  http.Handler
	events   chan error // of the port layer's loop
	stop     context.CancelFunc
}

// newDaemon connects to vSphere, opens the image store and starts the port layer.
func newDaemon(ctx context.Context, cfg *config, log *zap.Logger) (_ *daemon, err error) {
	d := &daemon{events: make(chan error, 1)}
	defer func() {
		if err != nil {
			err = errors.Join(err, d.close())
		}
	}()
	if d.vsphere, err = vmprovision.Connect(ctx, cfg.vsphere(), log.Named("vsphere")); err != nil {
		return d, err
	}
	opts := cfg.registry()
	opts.Log = log.Named("registry")
	if d.registry, err = registry.New(opts); err != nil {
		return d, err
	}
	store, err := d.openStore(ctx, cfg, log)
	if err != nil {
		return d, err
	}
	v := version.Get()
	d.layer, err = portlayer.New(portlayer.Config{Provisioner: d.vsphere, Images: store, Log: log.Named("portlayer"), Version: v.Version, Commit: v.Commit})
	if err != nil {
		return d, err
	}
	if d.handler, err = portlayer.Handler(d.layer); err != nil {
		return d, err
	}
	run, stop := context.WithCancel(context.WithoutCancel(ctx))
	d.stop = stop
	go func() { d.events <- d.layer.Run(run) }()
	return d, nil
}

// openStore opens the image store on the datastores that Berth may use.
func (d *daemon) openStore(ctx context.Context, cfg *config, log *zap.Logger) (*imagestore.Store, error) {
	infos, err := d.vsphere.Datastores(ctx)
	if err != nil {
		return nil, err
	}
	var stores []imagestore.Datastore
	for _, i := range infos {
		if !i.Accessible {
			log.Warn("datastore is not accessible and is left out", zap.String("datastore", i.Name))
			continue
		}
		ds, err := d.vsphere.Datastore(i.Name)
		if err != nil {
			return nil, err
		}
		if i.Default {
			stores = append([]imagestore.Datastore{ds}, stores...)
		} else {
			stores = append(stores, ds)
		}
	}
	return imagestore.Open(ctx, imagestore.Options{
		Datastores: stores, Registry: d.registry, Cache: d.registry.Cache(), DefaultRegistry: cfg.Registry.Default,
		CacheBytes: cfg.CacheBytes, CacheAge: 30 * 24 * time.Hour,
	})
}

// close ends the daemon's work: operations are undone, then the session ends.
// VMs run on.
func (d *daemon) close() error {
	var all []error
	if d.layer != nil {
		all = append(all, d.layer.Close())
	}
	if d.stop != nil {
		d.stop()
		all = append(all, ignoreCanceled(<-d.events))
	}
	if d.registry != nil {
		d.registry.Close()
	}
	if d.vsphere != nil {
		all = append(all, d.vsphere.Close())
	}
	return errors.Join(all...)
}

func ignoreCanceled(err error) error {
	if errs.Is(err, errs.Canceled) {
		return nil
	}
	return err
}
