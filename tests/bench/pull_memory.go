package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/imagestore/imagetest"
	"berth/imagestore/registry"
	"berth/tests/distribution"
)

// benchPullMemory is what a whole pull of one large layer, from registry to
// datastore, takes of memory in a process that does nothing else.
func benchPullMemory(ctx context.Context, b *bench) error {
	l := b.core
	if l.GZ == "" {
		l.GZ = filepath.Join(b.dir, "large.tar.gz")
		if err := pack(&l, 1, func(w io.Writer) error { return imagetest.Synthetic(w, shapeOf(b.bytes, 1)) }); err != nil {
			return err
		}
	}
	srv, err := distribution.Start(ctx, ".", filepath.Join(b.dir, "large"), "")
	if err != nil {
		return err
	}
	defer srv.Close()
	if _, err := push(srv.Host, l.GZ); err != nil {
		return err
	}
	u, err := inChild(ctx, way{Name: "pull", Dir: b.dir, Host: srv.Host})
	if err != nil {
		return err
	}
	b.add(row{Name: "pull: peak memory, registry to datastore", Value: float64(u.RSS) / (1 << 20), Unit: "MiB"}.atMost(256))
	b.add(row{Name: "pull: layer content a second, registry to datastore", Value: l.mbps(u), Unit: "MB/s"})
	return nil
}

// pullWay pulls the image onto a datastore that is a folder.
func pullWay(w way) error {
	ctx := context.Background()
	dir, err := os.MkdirTemp(w.Dir, "pull-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	c, err := registry.New(registry.Options{CacheDir: filepath.Join(dir, "cache"), Registries: map[string]registry.Registry{w.Host: {PlainHTTP: true}}})
	if err != nil {
		return err
	}
	defer c.Close()
	disks := filepath.Join(dir, "disks")
	if err := os.Mkdir(disks, 0o755); err != nil {
		return err
	}
	s, err := imagestore.Open(ctx, imagestore.Options{
		Datastores: []imagestore.Datastore{datastoretest.NewDir("ds", disks)}, Registry: c, Cache: c.Cache(), Disk: imagestore.DiskOptions{SpoolDir: dir},
	})
	if err != nil {
		return err
	}
	const version = "10.0.20348.2582"
	_, err = s.Pull(ctx, imagestore.PullRequest{Reference: w.Host + "/bench:1", Bases: []imagestore.Base{{Template: "bench", OSVersion: version}}}, nil)
	return err
}

// peak is the greatest resident memory of this process. What getrusage says
// would count its parent's, from before the program was loaded.
func peak() (int64, error) {
	raw, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	_, after, found := strings.Cut(string(raw), "VmHWM:")
	var kib int64
	if _, err := fmt.Sscan(after, &kib); err != nil || !found {
		return 0, fmt.Errorf("no peak memory in /proc/self/status: %w", err)
	}
	return kib << 10, nil
}
