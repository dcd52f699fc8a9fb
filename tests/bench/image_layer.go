package main

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/klauspost/compress/gzip"

	"berth/imagestore/imagetest"
)

// layerFile is a synthetic layer on the disk.
type layerFile struct {
	GZ, Raw string // Raw is "" where only the compressed form is kept
	DiffID  string // known to a pull from the image's config
	Size    int64  // of the tar
}

// mbps is the tar's bytes in a way's time.
func (l layerFile) mbps(u used) float64 { return float64(l.Size) / 1e6 / u.Wall }

func removeLayer(l layerFile) {
	_ = os.Remove(l.GZ) // the bench's folder goes away at the end anyway
	if l.Raw != "" {
		_ = os.Remove(l.Raw)
	}
}

// shapeOf is a layer of so many bytes with as many files as Server Core has in 2 GiB.
func shapeOf(bytes int64, seed uint64) imagetest.Shape {
	share := max(float64(bytes)/float64(2<<30), 0.001)
	return imagetest.Shape{Bytes: bytes, Files: max(int(60_000*share), 100), Dirs: max(int(9_000*share), 20), Seed: seed}
}

// makeLayer writes a synthetic layer as path.tar and path.tar.gz.
func makeLayer(path string, shape imagetest.Shape) (layerFile, error) {
	l := layerFile{GZ: path + ".tar.gz", Raw: path + ".tar"}
	f, err := os.Create(l.Raw)
	if err != nil {
		return l, err
	}
	err = pack(&l, 6, func(w io.Writer) error { return imagetest.Synthetic(io.MultiWriter(f, w), shape) })
	return l, errors.Join(err, f.Close())
}

// pack compresses what fill writes, and counts and hashes it.
func pack(l *layerFile, level int, fill func(io.Writer) error) error {
	z, err := os.Create(l.GZ)
	if err != nil {
		return err
	}
	zw, err := gzip.NewWriterLevel(z, level)
	if err != nil {
		return errors.Join(err, z.Close())
	}
	sum := sha256.New()
	n := &counter{}
	if err := errors.Join(fill(io.MultiWriter(zw, sum, n)), zw.Close(), z.Close()); err != nil {
		return err
	}
	l.DiffID, l.Size = fmt.Sprintf("sha256:%x", sum.Sum(nil)), n.n
	return nil
}

type counter struct{ n int64 }

// Write counts p.
func (c *counter) Write(p []byte) (int, error) { c.n += int64(len(p)); return len(p), nil }

// makeEntries writes a layer of n names with small files, perDir in a directory.
func makeEntries(path string, n, perDir int) (layerFile, error) {
	l := layerFile{GZ: path + ".tar.gz"}
	at := time.Date(2024, 5, 8, 10, 0, 0, 123456700, time.UTC)
	err := pack(&l, 1, func(w io.Writer) error {
		tw := tar.NewWriter(w)
		var data [16]byte
		pax := map[string]string{"LIBARCHIVE.creationtime": "1715162400.1234567"}
		for i := range n {
			h := &tar.Header{Typeflag: tar.TypeReg, Name: fmt.Sprintf("Files/amd64_component-%05d_31bf3856ad364e35/part %07d.dll", i/perDir, i),
				Size: int64(len(data)), Mode: 0o644, ModTime: at, Format: tar.FormatPAX, PAXRecords: pax}
			if i%perDir == 0 {
				h.Typeflag, h.Size = tar.TypeDir, 0
				h.Name = fmt.Sprintf("Files/amd64_component-%05d_31bf3856ad364e35", i/perDir)
			}
			if err := tw.WriteHeader(h); err != nil {
				return err
			}
			if h.Size > 0 {
				copy(data[:], bytes.Repeat([]byte{byte(i), byte(i >> 8)}, 8))
				if _, err := tw.Write(data[:]); err != nil {
					return err
				}
			}
		}
		return tw.Close()
	})
	return l, err
}
