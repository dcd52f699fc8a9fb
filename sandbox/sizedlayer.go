package sandbox

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// A layer that is a folder has all of the host's space. One whose guest counts
// the bytes of C: lies in a file system of its own instead, as large as its disk
// and as sparse as a thin one: in a file beside the folder, mounted over it from
// then on, until the layer goes.

func layerImage(dir string) string { return dir + ".img" }

// sizeLayer makes a layer's file system, with what is in the folder already.
func sizeLayer(ctx context.Context, dir string, bytes int64) error {
	image := layerImage(dir)
	switch _, err := os.Stat(image); {
	case err == nil:
		return nil
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	err := fillImage(ctx, image, dir, bytes)
	if err == nil {
		err = errors.Join(os.RemoveAll(filepath.Join(dir, "upper")), os.RemoveAll(filepath.Join(dir, "work")))
	}
	if err == nil {
		return mountLayer(ctx, image, dir)
	}
	return errors.Join(err, os.RemoveAll(image))
}

func mountLayer(ctx context.Context, image, at string) error {
	return run(ctx, "mount", "-o", "loop,noinit_itable", image, at)
}

// fillImage makes a file system and copies a folder into it.
func fillImage(ctx context.Context, image, from string, bytes int64) error {
	f, err := os.Create(image)
	if err == nil {
		err = errors.Join(f.Truncate(bytes), f.Close())
	}
	at := image + ".mnt"
	if err == nil {
		err = os.Mkdir(at, 0o755)
	}
	if err == nil {
		err = run(ctx, "mkfs.ext4", "-q", "-F", "-m", "0", "-O", "^has_journal", "-E", "lazy_itable_init=1", image)
	}
	if err == nil {
		err = mountLayer(ctx, image, at)
	}
	if err == nil {
		// Only cp knows every attribute that overlayfs keeps in files.
		err = errors.Join(run(ctx, "cp", "-a", from+"/.", at), unmount(at))
	}
	return errors.Join(err, os.RemoveAll(at))
}

// removeLayer deletes a layer's folder.
func removeLayer(dir string) error {
	image := layerImage(dir)
	if _, err := os.Stat(image); err == nil {
		if err := unmount(dir); err != nil {
			return err
		}
	}
	return errors.Join(os.RemoveAll(dir), os.RemoveAll(image))
}

// layerUsage is what a layer takes of the host.
func layerUsage(dir string) int64 {
	if fi, err := os.Stat(layerImage(dir)); err == nil {
		if st, ok := fi.Sys().(*syscall.Stat_t); ok {
			return st.Blocks * 512
		}
	}
	return diskUsage(dir)
}

// unmountLayers takes away the mounts of all layers.
func (s *Sandbox) unmountLayers() error {
	mounts, err := mountsBelow(s.layersDir())
	all := []error{err}
	for _, m := range mounts {
		all = append(all, unmount(m))
	}
	return errors.Join(all...)
}
