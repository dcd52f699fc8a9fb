// Command mkvhd makes what the acceptance test on Windows looks at: a fixed VHD
// that holds an image disk, built as a pull builds it of a layer with every kind
// of entry, and a manifest of all that must be on it. It runs on Linux and on
// Windows and needs nothing else.
//
//	mkvhd -o DIR      writes DIR/disk.vhd and DIR/manifest.json
package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"berth/imagestore"
	"berth/imagestore/imagetest"
	"berth/imagestore/vmdk"
)

// manifest is what acceptance.ps1 reads.
type manifest struct {
	VolumeBytes int64            `json:"volumeBytes"`
	Nodes       []imagetest.Node `json:"nodes"`
}

func main() {
	out := flag.String("o", ".", "folder for disk.vhd and manifest.json")
	files := flag.Int("files", 5000, "names on the volume")
	size := flag.Int64("bytes", 64<<20, "bytes of all files")
	flag.Parse()
	if err := run(*out, *files, *size); err != nil {
		fmt.Fprintln(os.Stderr, "mkvhd:", err)
		os.Exit(1)
	}
}

func run(dir string, files int, size int64) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp(dir, "mkvhd-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	nodes, layer, err := makeLayer(filepath.Join(tmp, "layer.tar"), files, size)
	if err != nil {
		return err
	}
	d, _, info, err := imagestore.BuildDisk(context.Background(), imagestore.BuildRequest{
		Layers: []imagestore.LayerBlob{layer}, Disk: imagestore.DiskOptions{SpoolDir: tmp, FreeBytes: 64 << 20}})
	if err != nil {
		return err
	}
	defer d.Close()
	packed, err := os.Create(filepath.Join(tmp, "disk.vmdk"))
	if err != nil {
		return err
	}
	defer packed.Close()
	if _, err := io.Copy(packed, d.Open()); err != nil {
		return err
	}
	if err := writeVHD(filepath.Join(dir, "disk.vhd"), packed, d.Length()); err != nil {
		return err
	}
	text, err := json.Marshal(manifest{info.VolumeBytes, nodes})
	if err != nil {
		return err
	}
	fmt.Printf("%d names, a disk of %d bytes\n", len(nodes), d.Capacity())
	return os.WriteFile(filepath.Join(dir, "manifest.json"), text, 0o644)
}

// makeLayer writes the sample's tar.
func makeLayer(path string, files int, size int64) ([]imagetest.Node, imagestore.LayerBlob, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, imagestore.LayerBlob{}, err
	}
	sum := sha256.New()
	nodes, err := imagetest.Sample(io.MultiWriter(f, sum), files, size)
	n, serr := f.Seek(0, io.SeekCurrent)
	if err = errors.Join(err, serr, f.Close()); err != nil {
		return nil, imagestore.LayerBlob{}, err
	}
	digest := fmt.Sprintf("sha256:%x", sum.Sum(nil))
	return nodes, imagestore.LayerBlob{MediaType: "application/vnd.oci.image.layer.v1.tar", Digest: digest, DiffID: digest, Size: n,
		Open: func() (io.ReadCloser, error) { return os.Open(path) }}, nil
}

// writeVHD unpacks a VMDK of n bytes into a fixed VHD: the raw disk and a footer.
func writeVHD(path string, packed io.ReaderAt, n int64) error {
	r, err := vmdk.OpenReader(packed, n)
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	zero, b := make([]byte, 1<<20), make([]byte, 1<<20)
	for at := int64(0); at < r.Capacity(); at += int64(len(b)) { // whole MiB, as every disk of Berth
		if _, err := r.ReadAt(b, at); err != nil {
			return errors.Join(err, f.Close())
		}
		if bytes.Equal(b, zero) {
			continue
		}
		if _, err := f.WriteAt(b, at); err != nil {
			return errors.Join(err, f.Close())
		}
	}
	_, err = f.WriteAt(footer(r.Capacity()), r.Capacity())
	return errors.Join(err, f.Close())
}

// footer makes the footer of a fixed VHD. ("Virtual Hard Disk Image Format
// Specification" 1.0, Microsoft, 2006)
func footer(size int64) []byte {
	b := make([]byte, 512)
	be := binary.BigEndian
	copy(b, "conectix")
	be.PutUint32(b[8:], 2)             // features: the reserved bit, always set
	be.PutUint32(b[12:], 0x00010000)   // format version
	be.PutUint64(b[16:], ^uint64(0))   // no dynamic header
	be.PutUint32(b[24:], 757382400)    // seconds from 2000 to 2024: the same for ever
	copy(b[28:], "brthBRTHWi2k")       // creator, its "version", its host
	be.PutUint64(b[40:], uint64(size)) // original
	be.PutUint64(b[48:], uint64(size)) // current
	c, h, s := geometry(size / 512)
	be.PutUint16(b[56:], uint16(c))
	b[58], b[59] = byte(h), byte(s)
	be.PutUint32(b[60:], 2) // fixed
	id := vmdk.DeriveGUID("vhd", fmt.Sprint(size))
	copy(b[68:], id[:])
	sum := uint32(0)
	for _, c := range b {
		sum += uint32(c)
	}
	be.PutUint32(b[64:], ^sum)
	return b
}

// geometry fakes cylinders, heads and sectors as the specification's appendix does.
func geometry(sectors int64) (c, h, s int64) {
	sectors = min(sectors, 65535*16*255)
	if sectors >= 65535*16*63 {
		return sectors / (16 * 255), 16, 255
	}
	s = 17
	h = max((sectors/s+1023)/1024, 4)
	if sectors/s >= h*1024 || h > 16 {
		s, h = 31, 16
	}
	if sectors/s >= h*1024 {
		s, h = 63, 16
	}
	return sectors / s / h, h, s
}
