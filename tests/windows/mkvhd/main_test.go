package main

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"berth/imagestore"
	"berth/imagestore/vmdk"
)

// TestVHD has qemu-img read the disk back, and checks its volume strictly.
func TestVHD(t *testing.T) {
	dir := t.TempDir()
	if err := run(dir, 1500, 4<<20); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	var m manifest
	if err := json.Unmarshal(text, &m); err != nil || len(m.Nodes) < 1500 || m.VolumeBytes < 64<<20 {
		t.Fatalf("%d nodes, %d bytes, %v", len(m.Nodes), m.VolumeBytes, err)
	}
	if left, err := filepath.Glob(filepath.Join(dir, "mkvhd-*")); err != nil || len(left) > 0 {
		t.Errorf("%q is left, %v", left, err)
	}
	qemu, err := exec.LookPath("qemu-img")
	if err != nil {
		t.Skip("qemu-img is not installed; run make deps")
	}
	vhd, raw := filepath.Join(dir, "disk.vhd"), filepath.Join(dir, "raw")
	out, err := exec.Command(qemu, "convert", "--image-opts", "driver=vpc,force_size_calc=current_size,file.filename="+vhd, "-O", "raw", raw).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	f, err := os.Open(raw)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	if _, n, err := vmdk.ReadTable(f, st.Size()); err != nil || n != m.VolumeBytes {
		t.Errorf("a volume of %d bytes, want %d: %v", n, m.VolumeBytes, err)
	}
	rep, err := imagestore.CheckVolume(context.Background(), io.NewSectionReader(f, vmdk.PartitionOffset, m.VolumeBytes), m.VolumeBytes)
	if err != nil || len(rep.Findings) > 0 {
		t.Errorf("%s, %v", strings.Join(rep.Findings, "\n"), err)
	}
	if rep.Manifest != nil && int(rep.Manifest.Entries) != len(m.Nodes)-1 { // without \Files itself
		t.Errorf("%d names, want %d", rep.Manifest.Entries, len(m.Nodes)-1)
	}
}
