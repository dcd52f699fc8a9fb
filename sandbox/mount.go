package sandbox

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
)

// mountOverlay stacks layers, the uppermost first, with a writable one on top.
func mountOverlay(ctx context.Context, fuse bool, lower []string, upper, work, at string) error {
	opt := "lowerdir=" + strings.Join(lower, ":") + ",upperdir=" + upper + ",workdir=" + work
	if fuse {
		return run(ctx, "fuse-overlayfs", "-o", opt, at)
	}
	if err := syscall.Mount("overlay", at, "overlay", 0, opt); err != nil {
		return fmt.Errorf("mount overlay at %s: %w", at, err)
	}
	return nil
}

// unmount removes a mount, whatever still uses it.
func unmount(at string) error {
	err := syscall.Unmount(at, 0)
	if errors.Is(err, syscall.EBUSY) {
		err = syscall.Unmount(at, syscall.MNT_DETACH)
	}
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOENT) {
		return nil // it is none
	}
	if err != nil {
		return fmt.Errorf("unmount %s: %w", at, err)
	}
	return nil
}

// mountsBelow are the mount points below a folder, the deepest first.
func mountsBelow(dir string) ([]string, error) {
	b, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		return nil, err
	}
	var out []string
	for line := range strings.Lines(string(b)) {
		f := strings.Fields(line)
		if len(f) < 5 {
			continue
		}
		at := strings.NewReplacer(`\040`, " ", `\011`, "\t", `\134`, `\`).Replace(f[4])
		if strings.HasPrefix(at, dir+"/") {
			out = append([]string{at}, out...) // later mounts lie on earlier ones
		}
	}
	return out, nil
}

// probeOverlay finds out whether the kernel's overlay works in a folder, or
// fuse-overlayfs must do.
func probeOverlay(ctx context.Context, dir string) (fuse bool, err error) {
	p := filepath.Join(dir, "probe-"+randomText(4))
	defer func() { err = errors.Join(err, os.RemoveAll(p)) }()
	for _, d := range []string{"l", "u", "w", "m"} {
		if err := os.MkdirAll(filepath.Join(p, d), 0o755); err != nil {
			return false, err
		}
	}
	at := filepath.Join(p, "m")
	kernel := mountOverlay(ctx, false, []string{filepath.Join(p, "l")}, filepath.Join(p, "u"), filepath.Join(p, "w"), at)
	if kernel == nil {
		return false, unmount(at)
	}
	if err := mountOverlay(ctx, true, []string{filepath.Join(p, "l")}, filepath.Join(p, "u"), filepath.Join(p, "w"), at); err != nil {
		return false, errors.Join(kernel, err)
	}
	return true, unmount(at)
}

// run runs a program to its end; its output is part of the error.
func run(ctx context.Context, name string, args ...string) error {
	out, err := exec.CommandContext(ctx, name, args...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s %s: %w: %.300s", name, strings.Join(args, " "), err, strings.TrimSpace(string(out)))
	}
	return nil
}

// imageMount is an image disk or a volume that a guest has.
type imageMount struct {
	dir       string // has "disk" (the exported volume) and "volume" (its files)
	partition string // its GPT GUID
	daemon    *daemon
}

// mountImage exposes a disk and mounts its first NTFS partition below dir.
func mountImage(ctx context.Context, start func(name string, args ...string) (*daemon, error), x plannedDisk, dir string) (*imageMount, error) {
	disk, volume := filepath.Join(dir, "disk"), filepath.Join(dir, "volume")
	if err := os.MkdirAll(volume, 0o755); err != nil {
		return nil, err
	}
	if err := os.WriteFile(disk, nil, 0o600); err != nil {
		return nil, err
	}
	m := &imageMount{dir: dir}
	// First the whole disk, for its partition table; then the partition alone.
	d, err := export(ctx, start, plannedDisk{flat: x.flat}, disk, 0, 0)
	if err != nil {
		return nil, err
	}
	offset, size, partition, err := ntfsPartition(disk)
	m.partition = partition
	err = errors.Join(err, d.stop(ctx), unmount(disk))
	if err != nil {
		return nil, err
	}
	if m.daemon, err = export(ctx, start, x, disk, offset, size); err != nil {
		return nil, err
	}
	mode := "ro"
	if x.writable {
		mode, err = "rw", fitNTFS(ctx, disk, size)
	}
	if err == nil {
		err = run(ctx, "ntfs-3g", "-o", mode+",streams_interface=windows", disk, volume)
	}
	if err != nil {
		return nil, errors.Join(err, m.close(ctx))
	}
	return m, nil
}

func (m *imageMount) close(ctx context.Context) error {
	return errors.Join(unmount(filepath.Join(m.dir, "volume")), m.daemon.stop(ctx), unmount(filepath.Join(m.dir, "disk")))
}

// export starts qemu-storage-daemon for a part of a disk (all of it when size
// is 0) and waits until the file at has it.
func export(ctx context.Context, start func(string, ...string) (*daemon, error), x plannedDisk, at string, offset, size int64) (*daemon, error) {
	driver, fixed, writable := "raw", "on", "off"
	if isSparse(x.flat) {
		driver = "vmdk"
	}
	if x.writable {
		fixed, writable = "off", "on"
	}
	args := []string{"--blockdev", "driver=file,node-name=f,read-only=" + fixed + ",filename=" + strings.ReplaceAll(x.flat, ",", ",,"),
		"--blockdev", "driver=" + driver + ",node-name=v,file=f,read-only=" + fixed}
	node := "v"
	if size > 0 {
		args = append(args, "--blockdev", fmt.Sprintf("driver=raw,node-name=p,file=v,read-only=%s,offset=%d,size=%d", fixed, offset, size))
		node = "p"
	}
	args = append(args, "--export", "type=fuse,id=e,node-name="+node+",writable="+writable+",mountpoint="+strings.ReplaceAll(at, ",", ",,"))
	d, err := start("qemu-storage-daemon", args...)
	if err != nil {
		return nil, err
	}
	err = until(ctx, func() (bool, error) {
		select {
		case <-d.done:
			return false, fmt.Errorf("qemu-storage-daemon ended: %s", d.output())
		default:
		}
		fi, err := os.Stat(at)
		return err == nil && fi.Size() > 0, nil
	})
	if err != nil {
		return nil, errors.Join(err, d.stop(ctx), unmount(at))
	}
	return d, nil
}

// basicData is the GPT type of a Windows volume, in its on-disk byte order.
var basicData = [16]byte{0xa2, 0xa0, 0xd0, 0xeb, 0xe5, 0xb9, 0x33, 0x44, 0x87, 0xc0, 0x68, 0xb6, 0xb7, 0x26, 0x99, 0xc7}

// errNoVolume is a disk without a partition table, or without NTFS in it.
var errNoVolume = errors.New("the disk has no NTFS volume")

// gptText writes a GUID of a partition table as people do, in upper case.
func gptText(b []byte) string {
	le := binary.LittleEndian
	return fmt.Sprintf("%08X-%04X-%04X-%X-%X", le.Uint32(b), le.Uint16(b[4:]), le.Uint16(b[6:]), b[8:10], b[10:16])
}

// ntfsPartition finds the first basic data partition that says NTFS (UEFI
// specification, GUID partition table).
func ntfsPartition(disk string) (offset, size int64, guid string, err error) {
	const sector = 512
	f, err := os.Open(disk)
	if err != nil {
		return 0, 0, "", err
	}
	defer f.Close()
	head := make([]byte, sector)
	if _, err := f.ReadAt(head, sector); err != nil {
		return 0, 0, "", err
	}
	if string(head[:8]) != "EFI PART" {
		return 0, 0, "", errors.New("image disk has no partition table")
	}
	le := binary.LittleEndian
	first, n, each := int64(le.Uint64(head[72:])), le.Uint32(head[80:]), le.Uint32(head[84:])
	if n > 1024 || each < 128 || each > 4096 {
		return 0, 0, "", errors.New("image disk has a strange partition table")
	}
	entry := make([]byte, each)
	for i := range int64(n) {
		if _, err := f.ReadAt(entry, first*sector+i*int64(each)); err != nil {
			return 0, 0, "", err
		}
		if [16]byte(entry[:16]) != basicData {
			continue
		}
		start, end := int64(le.Uint64(entry[32:])), int64(le.Uint64(entry[40:]))
		oem := make([]byte, 8)
		if _, err := f.ReadAt(oem, start*sector+3); err == nil && string(oem) == "NTFS    " {
			return start * sector, (end - start + 1) * sector, gptText(entry[16:32]), nil
		}
	}
	return 0, 0, "", errors.New("image disk has no NTFS volume")
}
