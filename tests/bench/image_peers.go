package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/Microsoft/hcsshim/ext4/tar2ext4"
)

// ext4Way is Microsoft's tool for Linux layers: a tar becomes a raw ext4 volume.
func ext4Way(raw, out string) error {
	in, err := os.Open(raw)
	if err != nil {
		return err
	}
	defer in.Close()
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	return errors.Join(tar2ext4.Convert(in, f, tar2ext4.MaximumDiskSize(64<<30)), f.Close())
}

// tar2ext4Way is gunzip, tar2ext4 and qemu-img, one after the other.
func tar2ext4Way(ctx context.Context, l layerFile, dir string) (used, error) {
	tar, img, out := filepath.Join(dir, "peer.tar"), filepath.Join(dir, "peer.ext4"), filepath.Join(dir, "peer.vmdk")
	defer os.Remove(tar)
	defer os.Remove(img)
	defer os.Remove(out)
	start := time.Now()
	if b, err := exec.CommandContext(ctx, "bash", "-c", `gzip -dc "$1" >"$2"`, "bash", l.GZ, tar).CombinedOutput(); err != nil {
		return used{}, fmt.Errorf("gzip: %w: %s", err, b)
	}
	if err := ext4Way(tar, img); err != nil {
		return used{}, fmt.Errorf("tar2ext4: %w", err)
	}
	if b, err := exec.CommandContext(ctx, "qemu-img", "convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=streamOptimized", img, out).CombinedOutput(); err != nil {
		return used{}, fmt.Errorf("qemu-img: %w: %s", err, b)
	}
	return used{Wall: time.Since(start).Seconds()}, nil
}

// ntfs3gWay is the conventional one: untar into a mounted volume, convert.
func ntfs3gWay(ctx context.Context, gz, dir string) (used, error) {
	img, mnt, vmdk := filepath.Join(dir, "conv.img"), filepath.Join(dir, "mnt"), filepath.Join(dir, "conv.vmdk")
	defer os.Remove(img)
	defer os.Remove(vmdk)
	if err := os.MkdirAll(mnt, 0o755); err != nil {
		return used{}, err
	}
	script := `set -e
truncate -s 8G "$1"
mkntfs -q -F -Q -p 2048 -s 512 "$1" >/dev/null 2>&1
ntfs-3g -o streams_interface=windows,no_def_opts,big_writes "$1" "$2"
trap 'umount "$2" 2>/dev/null || true' EXIT
gzip -dc "$3" | tar -x --no-same-owner -C "$2" 2>/dev/null || true
umount "$2"
qemu-img convert -O vmdk -o subformat=streamOptimized "$1" "$4"`
	start := time.Now()
	cmd := exec.CommandContext(ctx, "bash", "-c", script, "bash", img, mnt, gz, vmdk)
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return used{}, fmt.Errorf("the conventional way: %w", err)
	}
	wall := time.Since(start).Seconds()
	if info, err := os.Stat(vmdk); err != nil || info.Size() < 1<<20 {
		return used{}, fmt.Errorf("the conventional way made no disk")
	}
	u := cmd.ProcessState
	return used{Wall: wall, CPU: (u.UserTime() + u.SystemTime()).Seconds()}, nil
}
