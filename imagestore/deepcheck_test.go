package imagestore

import (
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"testing"

	"berth/imagestore/imagetest"
	"berth/imagestore/ntfs/ntfscheck"
	"berth/imagestore/vmdk"
	"berth/internal/errs"
)

func deepCheck(t *testing.T, b []byte) (DeepReport, error) {
	t.Helper()
	return CheckDisk(context.Background(), bytes.NewReader(b), int64(len(b)))
}

// TestCheckDisk passes what BuildDisk makes, and finds every kind of damage.
func TestCheckDisk(t *testing.T) {
	layers := threeLayers(t)
	layers = append(layers, makeLayer(t, func(w *imagetest.Writer) {
		w.File("Files/damage.bin", bytes.Repeat([]byte("mark this content"), 50_000))
	}))
	d, m, info := buildDisk(t, BuildRequest{Layers: layers, BaseChainID: digestOf(nil)})
	good, err := io.ReadAll(d.Open())
	if err != nil {
		t.Fatal(err)
	}
	rep, err := deepCheck(t, good)
	if err != nil || len(rep.Findings) != 0 || rep.Err("x") != nil {
		t.Fatalf("a good disk: %v, %v", rep.Findings, err)
	}
	if rep.VolumeBytes != info.VolumeBytes || rep.Manifest == nil || rep.Manifest.Entries != m.Entries || rep.Names < int64(m.Entries) {
		t.Errorf("%+v", rep)
	}
	// A byte of any grain: the checksum of its stream finds it.
	for at := int64(70_000); at < int64(len(good))-4096; at += int64(len(good)) / 23 {
		b := bytes.Clone(good)
		b[at] ^= 0x10
		if rep, err := deepCheck(t, b); err == nil && len(rep.Findings) == 0 && !padding(good, at) {
			t.Errorf("byte %d of %d changed, nothing found", at, len(good))
		}
	}
	if _, err := deepCheck(t, []byte("no disk at all, just text"+strings.Repeat(".", 4096))); errs.KindOf(err) != errs.Unsupported {
		t.Errorf("text: %v", err)
	}
	if rep, err := deepCheck(t, good[:len(good)/2]); err == nil && len(rep.Findings) == 0 {
		t.Error("half a disk passed")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := CheckDisk(ctx, bytes.NewReader(good), int64(len(good))); err != context.Canceled {
		t.Errorf("canceled: %v", err)
	}
}

// padding tells a byte between grains, which nobody reads: all of the rest of
// its sector is zero, and it is not in a table or marker either.
func padding(b []byte, at int64) bool {
	end := (at + vmdk.SectorSize) &^ (vmdk.SectorSize - 1)
	return len(bytes.Trim(b[at:end], "\x00")) == 0
}

// TestCheckVolumeComparesTheManifest changes the manifest where nothing else
// depends on it.
func TestCheckVolumeComparesTheManifest(t *testing.T) {
	d, _, info := buildDisk(t, BuildRequest{Layers: threeLayers(t)})
	_, raw := export(t, d)
	part := cutPartition(t, raw, info.VolumeBytes)
	good, err := os.ReadFile(part)
	if err != nil {
		t.Fatal(err)
	}
	check := func(b []byte) DeepReport {
		rep, err := CheckVolume(context.Background(), bytes.NewReader(b), int64(len(b)))
		if err != nil {
			t.Fatal(err)
		}
		return rep
	}
	if rep := check(good); len(rep.Findings) != 0 {
		t.Fatal(rep.Findings)
	}
	for name, c := range map[string]struct{ old, new, want string }{
		"entries": {`"entries": `, `"entries":1`, "names below"},
		"hive":    {`"Hives\\001\\`, `"Hives\\009\\`, "registry delta"},
		"syntax":  {`{`, `[`, "manifest:"},
		"version": {`"version": 1`, `"version": 7`, "version 7"},
	} {
		at := bytes.Index(good, []byte(`"baseChainID"`))
		if at < 0 {
			at = bytes.Index(good, []byte(`"diffIDs"`))
		}
		start := bytes.LastIndexByte(good[:at], '{')
		k := bytes.Index(good[start:], []byte(c.old))
		if k < 0 || start < 0 {
			t.Fatalf("%s: %q is not in the manifest", name, c.old)
		}
		b := bytes.Clone(good)
		copy(b[start+k:], c.new)
		rep := check(b)
		if !strings.Contains(strings.Join(rep.Findings, "\n"), c.want) {
			t.Errorf("%s: %q", name, rep.Findings)
		}
	}
	b := bytes.Clone(good)
	b[len(b)-100]++ // the backup boot sector
	if rep := check(b); len(rep.Findings) != 1 || !strings.HasPrefix(rep.Findings[0], string(ntfscheck.BackupBoot)) {
		t.Errorf("%q", rep.Findings)
	}
}
