package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/google/uuid"
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
	events   chan error    // of the port layer's loop
	labels   chan struct{} // closed at the end of the labelling; nil is none
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
	instance, err := instanceID(cfg.CacheDir)
	if err != nil {
		return d, err
	}
	vs := cfg.vsphere()
	vs.Instance = instance
	if d.vsphere, err = vmprovision.Connect(ctx, vs, log.Named("vsphere")); err != nil {
		return d, err
	}
	if err := clearLoads(cfg.loadDir(), time.Now().Add(-24*time.Hour)); err != nil {
		return d, err
	}
	opts, err := cfg.registry()
	if err != nil {
		return d, err
	}
	opts.Log = log.Named("registry")
	if d.registry, err = registry.New(opts); err != nil {
		return d, err
	}
	store, err := d.openStore(ctx, cfg, instance, log)
	if err != nil {
		return d, err
	}
	logSize, err := cfg.ContainerLog.size()
	if err != nil {
		return d, err
	}
	v := version.Get()
	d.layer, err = portlayer.New(portlayer.Config{Provisioner: d.vsphere, Images: store, Log: log.Named("portlayer"), Version: v.Version, Commit: v.Commit, Owner: cfg.Owner, Instance: instance, LoadDir: cfg.loadDir(),
		Projects: cfg.projects(), VMName: cfg.Inventory.VMName, LogSize: logSize})
	if err != nil {
		return d, err
	}
	if d.handler, err = portlayer.Handler(d.layer); err != nil {
		return d, err
	}
	if _, err := d.layer.Templates(ctx); err != nil { // and follow them from now on
		log.Warn("templates cannot be read yet", zap.Error(err))
	}
	run, stop := context.WithCancel(context.WithoutCancel(ctx))
	d.stop = stop
	go func() { d.events <- d.layer.Run(run) }()
	d.labels = make(chan struct{})
	go func() {
		defer close(d.labels)
		d.vsphere.Label(run, cfg.labels(), d.layer.LabelsOf)
	}()
	return d, nil
}

// clearLoads removes archives that a daemon left when it was killed. Those of
// late may be another daemon's at work.
func clearLoads(dir string, before time.Time) error {
	list, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return errs.New(errs.Invalid, "clear archives", dir, "%w", err)
	}
	for _, e := range list {
		info, err := e.Info()
		if err == nil && info.Mode().IsRegular() && info.ModTime().Before(before) {
			err = os.Remove(filepath.Join(dir, e.Name()))
		}
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return errs.New(errs.Invalid, "clear archives", dir, "%w", err)
		}
	}
	return nil
}

// openStore opens the image store on the datastores that Berth may use.
func (d *daemon) openStore(ctx context.Context, cfg *config, instance string, log *zap.Logger) (*imagestore.Store, error) {
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
		Datastores: stores, Registry: d.registry, Cache: d.registry.Cache(), DefaultRegistry: cfg.Registry.Default, Owner: instance,
		CacheBytes: cfg.CacheBytes, CacheAge: time.Duration(cfg.CacheAge), Compression: imagestore.Compression(cfg.Image.Compression),
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
	if d.labels != nil {
		<-d.labels
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

// instanceID names this daemon among others: unique, and the same after a
// restart, so that it recognises what it left. It is kept beside the blob cache,
// which belongs to one daemon as well.
func instanceID(dir string) (string, error) {
	fail := func(err error) (string, error) {
		return "", errs.New(errs.Invalid, "name this daemon", dir, "%w", err).WithHint("set cacheDir to a folder that berthd may write")
	}
	path := filepath.Join(dir, "instance")
	b, err := os.ReadFile(path)
	if err == nil && len(bytes.TrimSpace(b)) > 0 {
		return string(bytes.TrimSpace(b)), nil
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fail(err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fail(err)
	}
	id := uuid.NewString()
	if err := os.WriteFile(path+".new", []byte(id+"\n"), 0o600); err != nil {
		return fail(err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fail(err)
	}
	return id, nil
}
