package main

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"sync"
	"syscall"
	"time"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"

	"berth/imagestore"
	"berth/imagestore/layer"
	"berth/imagestore/ntfs"
	"berth/imagestore/vmdk"
)

// way is one way from layers to a disk, for a process of its own.
type way struct {
	Name   string // disk, floor, volume, ext4, pull
	Layers []layerFile
	Dir    string // for scratch files
	Stored bool   // grains are not compressed
	Check  bool   // the disk, deeply, after the work
	Host   string // of the registry to pull from
}

// child is the other side of inChild. With BENCH_PROFILE=DIR in its
// environment it leaves a CPU profile there.
func child(args []string) error {
	var w way
	if err := json.Unmarshal([]byte(args[0]), &w); err != nil {
		return err
	}
	if dir := os.Getenv("BENCH_PROFILE"); dir != "" {
		f, err := os.Create(filepath.Join(dir, w.Name+".pprof"))
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	start := time.Now()
	var disk *vmdk.Disk
	var err error
	switch w.Name {
	case "disk":
		disk, err = buildDisk(w)
	case "volume":
		err = buildVolume(w.Layers[0].Raw, w.Dir)
	case "ext4":
		out := filepath.Join(w.Dir, "peer.ext4")
		err = errors.Join(ext4Way(w.Layers[0].Raw, out), os.Remove(out))
	case "floor":
		err = floorWay(w.Layers[0].GZ)
	case "pull":
		err = pullWay(w)
	default:
		err = fmt.Errorf("no way %q", w.Name)
	}
	if err != nil {
		return err
	}
	u := used{Wall: time.Since(start).Seconds()}
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return err
	}
	if u.RSS, err = peak(); err != nil {
		return err
	}
	u.CPU = float64(r.Utime.Nano()+r.Stime.Nano()) / 1e9
	if disk != nil { // not part of the work: an upload hashes as it reads
		if u.Digest, err = disk.Digest(); err != nil {
			return err
		}
		u.Length = disk.Length()
		if w.Check {
			if u.Findings, err = findings(disk, w.Dir); err != nil {
				return err
			}
		}
		if err := disk.Close(); err != nil {
			return err
		}
	}
	return json.NewEncoder(os.Stdout).Encode(u)
}

// findings checks a disk as `berthd check-disk` does.
func findings(d *vmdk.Disk, dir string) (int64, error) {
	f, err := os.CreateTemp(dir, "check")
	if err != nil {
		return 0, err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	r := d.Open()
	defer r.Close()
	if _, err := io.Copy(f, r); err != nil {
		return 0, err
	}
	rep, err := imagestore.CheckDisk(context.Background(), f, d.Length())
	return int64(len(rep.Findings)) + rep.More, err
}

// buildDisk is Berth's way. The blobs' own digests are made as they are read,
// as a fetch does.
func buildDisk(w way) (*vmdk.Disk, error) {
	r := imagestore.BuildRequest{Disk: imagestore.DiskOptions{SpoolDir: w.Dir}}
	if w.Stored {
		r.Disk.Level = vmdk.Stored
	}
	for _, l := range w.Layers {
		st, err := os.Stat(l.GZ)
		if err != nil {
			return nil, err
		}
		r.Layers = append(r.Layers, imagestore.LayerBlob{MediaType: "application/vnd.docker.image.rootfs.diff.tar.gzip", Digest: l.GZ, DiffID: l.DiffID, Size: st.Size(),
			Open: func() (io.ReadCloser, error) {
				f, err := os.Open(l.GZ)
				return hashed{io.TeeReader(f, sha256.New()), f}, err
			}})
	}
	d, _, _, err := imagestore.BuildDisk(context.Background(), r)
	return d, err
}

// hashed is a file whose bytes are hashed as they are read.
type hashed struct {
	io.Reader
	io.Closer
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
