package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// used is what one way cost: seconds, CPU seconds, peak memory.
type used struct {
	Wall, CPU float64
	RSS       int64  // bytes
	Digest    string // of the disk that was made
	Length    int64  // of it, in bytes
	Findings  int64  // of a deep check of it, if that was asked for
}

// less keeps the faster of two runs.
func (u used) less(v used) used {
	if v.Wall < u.Wall && v.Wall > 0 || u.Wall == 0 {
		return v
	}
	return u
}

const mbUnit = "MB/s of the layer"

// benchImage compares ways from compressed layers to a disk. Every way runs in
// a process of its own; what is compared with each other runs in turn.
func benchImage(ctx context.Context, b *bench) error {
	one, err := makeLayer(filepath.Join(b.dir, "layer"), shapeOf(b.bytes, 1))
	if err != nil {
		return err
	}
	b.core = one
	var ours, floor used
	var digests [2]string
	for i := range digests {
		u, err := inChild(ctx, way{Name: "disk", Layers: []layerFile{one}, Dir: b.dir})
		if err != nil {
			return err
		}
		digests[i], ours = u.Digest, ours.less(u)
		f, err := inChild(ctx, way{Name: "floor", Layers: []layerFile{one}, Dir: b.dir})
		if err != nil {
			return err
		}
		floor = floor.less(f)
	}
	conventional, err := ntfs3gWay(ctx, one.GZ, b.dir)
	if err != nil {
		return err
	}
	mbps := one.mbps
	b.add(row{Name: "image: tar.gz → verified → NTFS → VMDK", Value: mbps(ours), Unit: mbUnit}.against("tar → ntfs-3g → qemu-img", mbps(conventional)).atLeast(5))
	b.add(row{Name: "image: the same, against the floor", Value: mbps(ours), Unit: mbUnit}.against("gunzip + 2 sha256 + deflate, parallel", mbps(floor)).atLeast(0.8))
	b.add(row{Name: "image: CPU of the whole", Value: ours.CPU, Unit: "s"}.against("the floor's", floor.CPU))
	b.add(row{Name: "image: peak memory", Value: float64(ours.RSS) / (1 << 20), Unit: "MiB"}.atMost(256))
	b.add(row{Name: "image: differing bytes between two runs", Value: differing(digests), Unit: "runs"}.atMost(0))
	if err := benchVolume(ctx, b, one, ours); err != nil {
		return err
	}
	if err := benchStored(ctx, b, one, ours); err != nil {
		return err
	}
	if err := os.Remove(one.Raw); err != nil { // a pull needs the compressed one
		return err
	}
	return benchStack(ctx, b, ours, one)
}

func differing(digests [2]string) float64 {
	if digests[0] == "" || digests[0] != digests[1] {
		return 1
	}
	return 0
}

// benchVolume compares the part from tar to a raw volume with tar2ext4, and the
// whole with tar2ext4 and qemu-img.
func benchVolume(ctx context.Context, b *bench, l layerFile, ours used) error {
	var volume, ext4 used
	for range 2 {
		v, err := inChild(ctx, way{Name: "volume", Layers: []layerFile{l}, Dir: b.dir})
		if err != nil {
			return err
		}
		e, err := inChild(ctx, way{Name: "ext4", Layers: []layerFile{l}, Dir: b.dir})
		if err != nil {
			return err
		}
		volume, ext4 = volume.less(v), ext4.less(e)
	}
	b.add(row{Name: "image: tar → raw NTFS alone", Value: l.mbps(volume), Unit: mbUnit}.against("tar2ext4: tar → raw ext4", l.mbps(ext4)).atLeast(1))
	b.add(row{Name: "image: CPU of tar → raw NTFS", Value: volume.CPU, Unit: "s"}.against("tar2ext4's", ext4.CPU))
	peer, err := tar2ext4Way(ctx, l, b.dir)
	if err != nil {
		return err
	}
	b.add(row{Name: "image: tar.gz → verified → NTFS → VMDK", Value: l.mbps(ours), Unit: mbUnit}.against("gunzip → tar2ext4 → qemu-img", l.mbps(peer)))
	return nil
}

// benchStored shows what the level of compression is worth: none, beside 1.
func benchStored(ctx context.Context, b *bench, l layerFile, ours used) error {
	stored, err := inChild(ctx, way{Name: "disk", Layers: []layerFile{l}, Dir: b.dir, Stored: true})
	if err != nil {
		return err
	}
	b.add(row{Name: "image: the same with stored grains", Value: l.mbps(stored), Unit: mbUnit}.against("level 1, the default", l.mbps(ours)))
	b.add(row{Name: "image: VMDK of stored grains", Value: float64(stored.Length) / 1e6, Unit: "MB"}.against("level 1, the default", float64(ours.Length)/1e6))
	return nil
}

// stackLayers is how many layers the stack has.
const stackLayers = 12

// benchStack flattens twelve layers of as many bytes together as half the one.
func benchStack(ctx context.Context, b *bench, single used, one layerFile) error {
	w := way{Name: "disk", Dir: b.dir}
	var all layerFile
	for i := range stackLayers {
		l, err := makeLayer(filepath.Join(b.dir, fmt.Sprint("stack", i)), shapeOf(b.bytes/2/stackLayers, uint64(i)))
		if err != nil {
			return err
		}
		defer removeLayer(l)
		w.Layers = append(w.Layers, l)
		all.Size += l.Size
	}
	u, err := inChild(ctx, w)
	if err != nil {
		return err
	}
	b.add(row{Name: fmt.Sprintf("image: a stack of %d layers", stackLayers), Value: all.mbps(u), Unit: "MB/s of the layers"}.against("one layer", one.mbps(single)))
	b.add(row{Name: fmt.Sprintf("image: peak memory, %d layers", stackLayers), Value: float64(u.RSS) / (1 << 20), Unit: "MiB"}.atMost(256))
	return nil
}

// benchEntries measures layers of a million names, in many directories and all
// in one; a smaller -bytes makes them smaller, and the rows say so.
func benchEntries(ctx context.Context, b *bench) error {
	n := int(1_000_000 * min(1, float64(b.bytes)/float64(2<<30)))
	for _, c := range []struct {
		what   string
		perDir int
	}{{fmt.Sprintf("%d entries", n), 200}, {fmt.Sprintf("%d entries of one directory", n), n}} {
		l, err := makeEntries(filepath.Join(b.dir, "entries"), n, c.perDir)
		if err != nil {
			return err
		}
		u, err := inChild(ctx, way{Name: "disk", Layers: []layerFile{l}, Dir: b.dir, Check: true})
		if err != nil {
			return err
		}
		b.add(row{Name: "image: peak memory, " + c.what, Value: float64(u.RSS) / (1 << 20), Unit: "MiB"}.atMost(512))
		b.add(row{Name: "image: time for " + c.what, Value: u.Wall, Unit: "s"})
		b.add(row{Name: "image: what a deep check finds in " + c.what, Value: float64(u.Findings), Unit: "findings"}.atMost(0))
		removeLayer(l)
	}
	return nil
}

// inChild runs one way in a process of its own, so that its peak memory is its own.
func inChild(ctx context.Context, w way) (used, error) {
	self, err := os.Executable()
	if err != nil {
		return used{}, err
	}
	spec, err := json.Marshal(w)
	if err != nil {
		return used{}, err
	}
	cmd := exec.CommandContext(ctx, self, "child", string(spec))
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return used{}, fmt.Errorf("%s: %w", w.Name, err)
	}
	var u used
	return u, json.Unmarshal(out, &u)
}
