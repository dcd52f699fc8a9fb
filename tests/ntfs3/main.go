// Command ntfs3 has the strictest reader of NTFS that runs on Linux, the
// kernel's own ntfs3, read an image disk: it makes a layer with every kind of
// entry, builds the disk as a pull does, boots a kernel in QEMU with the
// stream-optimised VMDK attached, and compares names, bytes, link counts,
// descriptors, attributes, times, EAs and link targets with what the layer
// holds. The kernel must not say a word.
//
// `make test-ntfs3` fetches what it needs and runs it.
package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"berth/imagestore"
	"berth/imagestore/imagetest"
	"berth/tests/ntfs3/report"
)

func main() {
	files := flag.Int("files", 8000, "names on the volume")
	size := flag.Int64("bytes", 64<<20, "bytes of all files")
	hash := flag.Int64("hash", 64<<20, "bytes of files that the machine reads and hashes")
	kernel := flag.String("kernel", kernelDir(), "folder with vmlinuz, virtio_blk.ko and ntfs3.ko (tools/deps ntfs3)")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	ctx, cancel := context.WithTimeout(ctx, 30*time.Minute)
	defer cancel()
	if err := run(ctx, *kernel, *files, *size, *hash); err != nil {
		fmt.Fprintln(os.Stderr, "ntfs3:", err)
		os.Exit(1)
	}
}

func kernelDir() string {
	cache, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(cache, "berth", "tools", "ntfs3")
}

func run(ctx context.Context, kernel string, files int, size, hash int64) error {
	dir, err := os.MkdirTemp("", "berth-ntfs3-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	start := time.Now()
	disk, nodes, err := makeDisk(ctx, dir, files, size)
	if err != nil {
		return err
	}
	initrd := filepath.Join(dir, "initrd")
	if err := makeInitrd(ctx, initrd, kernel, report.Manifest{Nodes: nodes, HashBytes: hash}); err != nil {
		return err
	}
	fmt.Printf("disk of %d names built in %.1f s\n", len(nodes), time.Since(start).Seconds())
	start = time.Now()
	rep, err := boot(ctx, kernel, initrd, disk)
	if err != nil {
		return err
	}
	fmt.Printf("ntfs3 read %d names, %d descriptors, attributes and EAs, %d link targets, %d files of %d bytes in %.1f s; %d differences, %d kernel messages\n",
		rep.Names, rep.Attributes, rep.Targets, rep.Hashed, rep.HashedBytes, time.Since(start).Seconds(), rep.Differences, len(rep.Log))
	return judge(rep, len(nodes))
}

// judge turns a report into an error.
func judge(rep report.Report, names int) error {
	var all []error
	if rep.Failure != "" {
		all = append(all, errors.New(rep.Failure))
	}
	for _, d := range rep.First {
		all = append(all, errors.New(d))
	}
	for _, l := range rep.Log {
		if _, text, _ := strings.Cut(l, " "); strings.HasPrefix(text, "clocksource:") || strings.HasPrefix(text, "hrtimer:") {
			continue // an emulated clock, on a machine that is busy
		}
		all = append(all, fmt.Errorf("the kernel says: %s", l))
	}
	if len(all) == 0 && (rep.Names != names || rep.Differences != 0 || rep.Hashed == 0) {
		all = append(all, fmt.Errorf("%d names of %d, %d hashed, %d differences", rep.Names, names, rep.Hashed, rep.Differences))
	}
	return errors.Join(all...)
}

// makeDisk builds the VMDK of a sample layer.
func makeDisk(ctx context.Context, dir string, files int, size int64) (string, []imagetest.Node, error) {
	path := filepath.Join(dir, "layer.tar")
	f, err := os.Create(path)
	if err != nil {
		return "", nil, err
	}
	sum := sha256.New()
	nodes, err := imagetest.Sample(io.MultiWriter(f, sum), files, size)
	if err = errors.Join(err, f.Close()); err != nil {
		return "", nil, err
	}
	st, err := os.Stat(path)
	if err != nil {
		return "", nil, err
	}
	digest := fmt.Sprintf("sha256:%x", sum.Sum(nil))
	l := imagestore.LayerBlob{MediaType: "application/vnd.oci.image.layer.v1.tar", Digest: digest, DiffID: digest, Size: st.Size(),
		Open: func() (io.ReadCloser, error) { return os.Open(path) }}
	d, _, _, err := imagestore.BuildDisk(ctx, imagestore.BuildRequest{Layers: []imagestore.LayerBlob{l}, Disk: imagestore.DiskOptions{SpoolDir: dir}})
	if err != nil {
		return "", nil, err
	}
	defer d.Close()
	vmdk := filepath.Join(dir, "disk.vmdk")
	out, err := os.Create(vmdk)
	if err != nil {
		return "", nil, err
	}
	_, err = io.Copy(out, d.Open())
	return vmdk, nodes, errors.Join(err, out.Close())
}

// makeInitrd packs the guest, its modules and the manifest.
func makeInitrd(ctx context.Context, path, kernel string, m report.Manifest) error {
	guest := path + ".init"
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", guest, "berth/tests/ntfs3/guest")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH=amd64")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("build the guest: %w\n%s", err, out)
	}
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	var a archive
	for _, d := range []string{"dev", "proc", "mnt"} {
		a.add(d, 0o040755, nil)
	}
	a.add("manifest.json", 0o100644, text)
	for name, from := range map[string]string{"init": guest, "virtio_blk.ko": filepath.Join(kernel, "virtio_blk.ko"), "ntfs3.ko": filepath.Join(kernel, "ntfs3.ko")} {
		b, err := os.ReadFile(from)
		if err != nil {
			return fmt.Errorf("%w; run tools/deps ntfs3", err)
		}
		a.add(name, 0o100755, b)
	}
	a.add("TRAILER!!!", 0, nil)
	var z bytes.Buffer
	zw := gzip.NewWriter(&z)
	if _, err := zw.Write(a.b); err != nil {
		return err
	}
	if err := zw.Close(); err != nil {
		return err
	}
	return os.WriteFile(path, z.Bytes(), 0o600)
}

// archive is a cpio in the kernel's "newc" format.
type archive struct {
	b   []byte
	ino int
}

func (a *archive) add(name string, mode int, data []byte) {
	a.ino++
	a.b = fmt.Appendf(a.b, "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%s\x00",
		a.ino, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name)+1, 0, name)
	a.pad()
	a.b = append(a.b, data...)
	a.pad()
}

func (a *archive) pad() {
	for len(a.b)%4 != 0 {
		a.b = append(a.b, 0)
	}
}

// boot runs the machine until it powers off and gives its report. Without
// cmpxchg16b, for QEMU 7.2 emulates it wrongly for kernels of 2024.
func boot(ctx context.Context, kernel, initrd, disk string) (report.Report, error) {
	var rep report.Report
	cmd := exec.CommandContext(ctx, "qemu-system-x86_64", "-M", "q35", "-cpu", "qemu64,-cx16", "-m", "1536", "-nodefaults", "-no-user-config",
		"-display", "none", "-no-reboot", "-serial", "stdio",
		"-kernel", filepath.Join(kernel, "vmlinuz"), "-initrd", initrd, "-append", "console=ttyS0 quiet panic=-1 mitigations=off",
		"-drive", "file="+disk+",format=vmdk,if=virtio,snapshot=on")
	out, err := cmd.CombinedOutput()
	if err != nil {
		return rep, fmt.Errorf("qemu-system-x86_64: %w\n%.4000s", err, out)
	}
	_, text, ok := strings.Cut(string(out), report.Prefix)
	if !ok {
		return rep, fmt.Errorf("the machine reported nothing:\n%s", out)
	}
	return rep, json.NewDecoder(strings.NewReader(text)).Decode(&rep)
}
