package sandbox

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"berth/internal/errs"
)

// A volume is a disk that does not stem from a template. Wine has no disks: the
// sandbox mounts the volume's NTFS when the VM is switched on and, when the
// agent asks for it, puts it into a folder of C: by a symbolic link, which to
// programs under Wine is a folder like any other. What Windows does with a disk
// that has grown, sfdisk and ntfsresize do here.

// plannedDisk is a disk that a guest will have beside C:.
type plannedDisk struct {
	flat     string // content file
	writable bool   // what is written stays
}

// guestVolume is one that is mounted.
type guestVolume struct {
	dir      string // its files
	writable bool
	at       string // the link in C:, "" is none
	made     bool   // the folder there was made for it
}

// mountVolumes mounts every disk that holds an NTFS volume, by its partition's
// GUID, and gives the first read-only one for a bake.
func (g *guest) mountVolumes(ctx context.Context, undo func(func(context.Context) error)) (first string, err error) {
	g.volumes = map[string]*guestVolume{}
	start := func(name string, args ...string) (*daemon, error) {
		return startDaemon(nil, append(os.Environ(), g.mark+"disk"), name, args...)
	}
	for i, d := range g.plan.images {
		fi, err := os.Stat(d.flat)
		if err != nil {
			return "", err
		}
		if fi.Size() == 0 {
			continue // an empty disk, as a new one is
		}
		if d.writable {
			if err := inflate(ctx, d.flat); err != nil {
				return "", err
			}
		}
		dir := filepath.Join(g.dir, fmt.Sprintf("image%d", i))
		m, err := mountImage(ctx, start, d, dir)
		if errors.Is(err, errNoVolume) {
			continue
		}
		if err != nil {
			return "", err
		}
		undo(m.close)
		v := &guestVolume{dir: filepath.Join(dir, "volume"), writable: d.writable}
		g.volumes[m.partition] = v
		if first == "" && !d.writable {
			first = v.dir
		}
	}
	return first, nil
}

// inflate turns a disk that is to be written, and that was uploaded as a
// stream-optimised VMDK, into plain bytes of the size that its descriptor says,
// with the partition at its end.
func inflate(ctx context.Context, flat string) error {
	capacity, err := descriptorCapacity(strings.TrimSuffix(flat, "-flat.vmdk") + ".vmdk")
	if err != nil {
		return err
	}
	if isSparse(flat) {
		tmp := flat + ".inflating"
		if err := run(ctx, "qemu-img", "convert", "-f", "vmdk", "-O", "raw", flat, tmp); err != nil {
			return errors.Join(err, removeIfThere(tmp))
		}
		if err := os.Rename(tmp, flat); err != nil {
			return err
		}
	}
	fi, err := os.Stat(flat)
	if err != nil || fi.Size() >= capacity {
		return err
	}
	if err := os.Truncate(flat, capacity); err != nil {
		return err
	}
	// ", +" is the same start and as much as there is.
	cmd := exec.CommandContext(ctx, "sfdisk", "--no-reread", "--no-tell-kernel", "-N", "1", flat)
	cmd.Stdin = strings.NewReader(", +\n")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("sfdisk: %w: %.300s", err, out)
	}
	return nil
}

func removeIfThere(p string) error {
	if err := os.Remove(p); err != nil && !os.IsNotExist(err) {
		return err
	}
	return nil
}

// descriptorCapacity reads the size of a disk's one extent, in bytes.
func descriptorCapacity(file string) (int64, error) {
	f, err := os.Open(file)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if w := strings.Fields(sc.Text()); len(w) >= 3 && w[0] == "RW" {
			n, err := strconv.ParseInt(w[1], 10, 64)
			return n * 512, err
		}
	}
	return 0, fmt.Errorf("%s names no extent", file)
}

// fitNTFS lets a volume fill its partition, if there is more than it uses.
func fitNTFS(ctx context.Context, device string, size int64) error {
	f, err := os.Open(device)
	if err != nil {
		return err
	}
	boot := make([]byte, 512)
	_, err = f.ReadAt(boot, 0)
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	sectors := int64(0)
	for i := 7; i >= 0; i-- {
		sectors = sectors<<8 | int64(boot[40+i])
	}
	if size-sectors*512 < 1<<20 {
		return nil
	}
	return run(ctx, "ntfsresize", "--force", "--force", "--no-progress-bar", device)
}

// MountVolume implements guestinfo.VolumeHost.
func (g *guest) MountVolume(_ context.Context, partition, target string) error {
	const step = "mount volume"
	g.mu.Lock()
	defer g.mu.Unlock()
	v := g.volumes[partition]
	if v == nil {
		return errs.New(errs.NotFound, step, partition, "no disk of this VM has that partition")
	}
	at, err := g.folder(target)
	switch {
	case err != nil:
		return errs.New(errs.Unavailable, step, target, "%w", err)
	case v.at == at:
		return nil
	case v.at != "":
		return errs.New(errs.Conflict, step, target, "the volume is in another folder")
	}
	list, err := os.ReadDir(at)
	if err == nil && len(list) > 0 {
		return errs.New(errs.Conflict, step, target, "the folder is not empty: %s is in it", list[0].Name())
	}
	if err == nil {
		err = os.Remove(at)
	} else if os.IsNotExist(err) {
		v.made, err = true, os.MkdirAll(filepath.Dir(at), 0o755)
	}
	if err == nil {
		err = os.Symlink(v.dir, at)
	}
	if err != nil {
		return errs.New(errs.Unavailable, step, target, "%w", err)
	}
	v.at = at
	return nil
}

// UnmountVolume implements guestinfo.VolumeHost. The folder stays, empty.
func (g *guest) UnmountVolume(_ context.Context, partition, _ string) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if v := g.volumes[partition]; v != nil {
		return v.unlink()
	}
	return nil
}

func (v *guestVolume) unlink() error {
	if v.at == "" {
		return nil
	}
	at := v.at
	v.at = ""
	return errors.Join(os.Remove(at), os.Mkdir(at, 0o755))
}

// unlinkVolumes takes all volumes out of C:, which is about to be unmounted.
func (g *guest) unlinkVolumes(context.Context) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	var all []error
	for _, v := range g.volumes {
		all = append(all, v.unlink())
	}
	return errors.Join(all...)
}

// folder is where a path of C: lies. Names are compared as Windows does.
func (g *guest) folder(target string) (string, error) {
	at := filepath.Join(g.dir, "c", "drive_c")
	for _, part := range strings.Split(target[len(`C:\`):], `\`) {
		list, err := os.ReadDir(at)
		if err != nil && !os.IsNotExist(err) {
			return "", err
		}
		for _, e := range list {
			if strings.EqualFold(e.Name(), part) {
				part = e.Name()
				break
			}
		}
		at = filepath.Join(at, part)
	}
	return at, nil
}
