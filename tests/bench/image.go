package main

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"syscall"
	"time"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"

	"berth/imagestore"
	"berth/imagestore/imagetest"
	"berth/imagestore/layer"
	"berth/imagestore/ntfs"
)

// used is what one way cost: seconds, CPU seconds, peak memory.
type used struct {
	Wall, CPU float64
	RSS       int64 // bytes
}

// benchImage compares ways from one compressed layer to a disk.
func benchImage(ctx context.Context, b *bench) error {
	gz, raw := filepath.Join(b.dir, "layer.tar.gz"), filepath.Join(b.dir, "layer.tar")
	size, err := makeLayer(raw, gz, b.bytes)
	if err != nil {
		return err
	}
	mbps := func(u used) float64 { return float64(size) / 1e6 / u.Wall }
	ours, err := inChild(ctx, "disk", gz, raw, b.dir)
	if err != nil {
		return err
	}
	floor, err := inChild(ctx, "floor", gz, raw, b.dir)
	if err != nil {
		return err
	}
	volume, err := inChild(ctx, "volume", gz, raw, b.dir)
	if err != nil {
		return err
	}
	again, err := inChild(ctx, "disk", gz, raw, b.dir)
	if err != nil {
		return err
	}
	if again.Wall < ours.Wall {
		ours.Wall, ours.CPU = again.Wall, again.CPU
	}
	conventional, err := ntfs3gWay(ctx, gz, b.dir)
	if err != nil {
		return err
	}
	const mb = "MB/s of the layer"
	b.add(row{Name: "image: tar.gz → verified → NTFS → VMDK", Value: mbps(ours), Unit: mb}.against("tar → ntfs-3g → qemu-img", mbps(conventional)).atLeast(5))
	b.add(row{Name: "image: the same, against the floor", Value: mbps(ours), Unit: mb}.against("gunzip + 2 sha256 + deflate, parallel", mbps(floor)).atLeast(0.8))
	b.add(row{Name: "image: tar → NTFS alone", Value: mbps(volume), Unit: mb})
	b.add(row{Name: "image: CPU of the whole", Value: ours.CPU, Unit: "s"}.against("tar → ntfs-3g → qemu-img", conventional.CPU))
	b.add(row{Name: "image: peak memory", Value: float64(ours.RSS) / (1 << 20), Unit: "MiB"}.atMost(256))
	return nil
}

// makeLayer writes the synthetic layer as a tar and compressed, and gives the
// tar's length.
func makeLayer(raw, gz string, bytes int64) (int64, error) {
	f, err := os.Create(raw)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	z, err := os.Create(gz)
	if err != nil {
		return 0, err
	}
	defer z.Close()
	zw, err := gzip.NewWriterLevel(z, 6)
	if err != nil {
		return 0, err
	}
	share := max(float64(bytes)/float64(2<<30), 0.001)
	shape := imagetest.Shape{Bytes: bytes, Files: max(int(60_000*share), 100), Dirs: max(int(9_000*share), 20), Seed: 1}
	if err := imagetest.Synthetic(io.MultiWriter(f, zw), shape); err != nil {
		return 0, err
	}
	if err := zw.Close(); err != nil {
		return 0, err
	}
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// inChild runs one way in a process of its own, so that its peak memory is its own.
func inChild(ctx context.Context, way, gz, raw, dir string) (used, error) {
	self, err := os.Executable()
	if err != nil {
		return used{}, err
	}
	cmd := exec.CommandContext(ctx, self, "child", way, gz, raw, dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return used{}, fmt.Errorf("%s: %w", way, err)
	}
	var u used
	if err := json.Unmarshal(out, &u); err != nil {
		return used{}, err
	}
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	u.RSS = usage.Maxrss << 10
	u.CPU = (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds()
	return u, nil
}

// child is the other side of inChild.
func child(args []string) error {
	way, gz, raw, dir := args[0], args[1], args[2], args[3]
	var diffID string
	if way == "disk" { // known to a pull from the config; not part of the work
		sum, err := fileDigest(raw)
		if err != nil {
			return err
		}
		diffID = "sha256:" + sum
	}
	start := time.Now()
	var err error
	switch way {
	case "disk":
		err = buildDisk(gz, diffID, dir)
	case "volume":
		err = buildVolume(raw, dir)
	case "floor":
		err = floorWay(gz)
	default:
		err = fmt.Errorf("no way %q", way)
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(used{Wall: time.Since(start).Seconds()})
}

func fileDigest(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", h.Sum(nil)), nil
}

// buildDisk is Berth's way: the blob's digest, then the disk, read once as the
// upload would.
func buildDisk(gz, diffID, dir string) error {
	digest, err := fileDigest(gz)
	if err != nil {
		return err
	}
	info, err := os.Stat(gz)
	if err != nil {
		return err
	}
	d, _, _, err := imagestore.BuildDisk(context.Background(), imagestore.BuildRequest{
		Disk: imagestore.DiskOptions{SpoolDir: dir},
		Layers: []imagestore.LayerBlob{{MediaType: "application/vnd.docker.image.rootfs.diff.tar.gzip", Digest: "sha256:" + digest, DiffID: diffID,
			Size: info.Size(), Open: func() (io.ReadCloser, error) { return os.Open(gz) }}},
	})
	if err != nil {
		return err
	}
	return d.Close()
}

// buildVolume is the part from tar to NTFS alone.
func buildVolume(raw, dir string) error {
	f, err := os.CreateTemp(dir, "volume")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	w, err := ntfs.New(f, ntfs.Options{Serial: 1, HiddenSectors: 2048})
	if err != nil {
		return err
	}
	src := layer.Source{Name: "synthetic", Open: func() (io.ReadCloser, error) { return os.Open(raw) }}
	if _, err := layer.Flatten(context.Background(), []layer.Source{src}, w, layer.Options{}); err != nil {
		return err
	}
	_, err = w.Close()
	return err
}

// floorWay does only what cannot be avoided, as parallel as can be: gunzip, the
// digests of both forms, a walk of the tar, deflate of every 64 KiB grain.
func floorWay(gz string) error {
	f, err := os.Open(gz)
	if err != nil {
		return err
	}
	defer f.Close()
	blob := sha256.New()
	zr, err := gzip.NewReader(io.TeeReader(f, blob))
	if err != nil {
		return err
	}
	grains := make(chan []byte, 64)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Add(1)
		go func() { defer wg.Done(); deflateAll(grains) }()
	}
	err = cut(zr, sha256.New(), grains)
	close(grains)
	wg.Wait()
	return err
}

// cut walks a tar and sends its bytes in grains.
func cut(r io.Reader, diff hash.Hash, grains chan<- []byte) error {
	pr, pw := io.Pipe()
	walked := make(chan error, 1)
	go func() {
		tr := tar.NewReader(pr)
		for {
			if _, err := tr.Next(); err != nil {
				_, drain := io.Copy(io.Discard, pr)
				if err == io.EOF {
					err = drain
				}
				walked <- err
				return
			}
		}
	}()
	for {
		g := make([]byte, 64<<10)
		n, err := io.ReadFull(r, g)
		if n > 0 {
			diff.Write(g[:n])
			if _, err := pw.Write(g[:n]); err != nil {
				return err
			}
			grains <- g[:n]
		}
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			pw.Close()
			return <-walked
		} else if err != nil {
			return err
		}
	}
}

func deflateAll(grains <-chan []byte) {
	zw, err := zlib.NewWriterLevel(io.Discard, 1)
	if err != nil {
		return // level 1 exists
	}
	for g := range grains {
		zw.Reset(io.Discard)
		if _, err := zw.Write(g); err != nil {
			return // Discard never fails
		}
		zw.Close()
	}
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
