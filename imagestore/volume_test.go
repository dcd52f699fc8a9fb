package imagestore

import (
	"encoding/binary"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"berth/internal/errs"
)

const volumeID = "0123456789abcdef0123456789abcdef"

// Every size that is asked for is met exactly, whatever NTFS keeps for itself.
func TestVolumeSizes(t *testing.T) {
	sizes := []int64{1 << 40, MaxVolumeBytes - 1<<20, MaxVolumeBytes}
	for mib := int64(32); mib <= 96; mib++ {
		sizes = append(sizes, mib<<20)
	}
	for mib := int64(127); mib < 1<<20; mib = mib*23/10 + 1 {
		sizes = append(sizes, mib<<20)
	}
	for _, n := range sizes {
		if _, err := emptyVolume(t.Context(), VolumeRequest{ID: volumeID, Label: "v", Capacity: n}); err != nil {
			t.Errorf("%d MiB: %v", n>>20, err)
		}
	}
	for _, n := range []int64{0, -1, MinVolumeBytes - 1<<20, MinVolumeBytes + 1, MaxVolumeBytes + 1<<20} {
		if _, _, err := BuildVolume(t.Context(), VolumeRequest{ID: volumeID, Capacity: n}); !errs.Is(err, errs.Invalid) {
			t.Errorf("%d: %v", n, err)
		}
	}
}

// Independent programs find an empty NTFS volume of the right label on the disk,
// and it is clean.
func TestVolumeIsNTFS(t *testing.T) {
	for _, tool := range []string{"qemu-img", "ntfsfix", "ntfsinfo", "sfdisk"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not here: make deps", tool)
		}
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "v.vmdk")
	build := func() (VolumeGUIDs, []byte) {
		d, guids, err := BuildVolume(t.Context(), VolumeRequest{ID: volumeID, Label: "Shop-Data", Capacity: 64 << 20})
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		if d.Capacity() != 64<<20 {
			t.Errorf("%d bytes", d.Capacity())
		}
		b, err := io.ReadAll(d.Open())
		if err != nil || int64(len(b)) != d.Length() {
			t.Fatal(len(b), err)
		}
		return guids, b
	}
	guids, b := build()
	if again, b2 := build(); again != guids || string(b2) != string(b) {
		t.Error("the same volume gives other bytes")
	}
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(name string, args ...string) string {
		out, err := exec.CommandContext(t.Context(), name, args...).CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		return string(out)
	}
	raw := filepath.Join(dir, "v.raw")
	run("qemu-img", "convert", "-f", "vmdk", "-O", "raw", file, raw)
	table := strings.ToUpper(run("sfdisk", "--dump", raw))
	for _, want := range []string{guids.Disk, guids.Partition} {
		if !strings.Contains(table, want) {
			t.Errorf("%s is not in\n%s", want, table)
		}
	}
	image, err := os.ReadFile(raw)
	if err != nil {
		t.Fatal(err)
	}
	part := filepath.Join(dir, "part")
	if err := os.WriteFile(part, image[1<<20:1<<20+(binary.LittleEndian.Uint64(image[1<<20+40:])+1)*512], 0o600); err != nil {
		t.Fatal(err)
	}
	if out := run("ntfsinfo", "-m", part); !strings.Contains(out, "Shop-Data") {
		t.Error(out)
	}
	if out := run("ntfsfix", "-n", part); !strings.Contains(out, "processed successfully") {
		t.Error(out)
	}
}
