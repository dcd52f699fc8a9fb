//go:build linux

package agent

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"berth/guestinfo"
	"berth/internal/errs"
)

// hiveTree is what internal/regf/testdata/hives.py makes a hive of.
type hiveTree struct {
	Name   string      `json:"name"`
	Sem    byte        `json:"sem"`
	Values []hiveValue `json:"values"`
	Keys   []*hiveTree `json:"keys"`

	Inherit bool `json:"inherit"`
}

type hiveValue struct {
	Name   string `json:"name"`
	Type   uint32 `json:"type"`
	Data   []byte `json:"data"`
	Absent bool   `json:"absent"`
}

func key(name string, sem byte, values []hiveValue, keys ...*hiveTree) *hiveTree {
	return &hiveTree{Name: name, Sem: sem, Values: values, Keys: keys}
}

// sz is a REG_SZ.
func sz(name, text string) hiveValue {
	b := []byte{}
	for _, r := range text + "\x00" {
		b = append(b, byte(r), 0)
	}
	return hiveValue{Name: name, Type: 1, Data: b}
}

// hivexJobs has hivex, which is not Berth's, write or read hives.
func hivexJobs(t *testing.T, jobs ...map[string]any) []*hiveTree {
	t.Helper()
	const python = "/usr/bin/python3"
	if exec.Command(python, "-c", "import hivex").Run() != nil {
		t.Skip("python3-hivex is not installed; make deps installs it")
	}
	in, err := json.Marshal(jobs)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python, "../../internal/regf/testdata/hives.py")
	cmd.Stdin = strings.NewReader(string(in))
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var trees []*hiveTree
	if err := json.Unmarshal(out, &trees); err != nil {
		t.Fatal(err)
	}
	return trees
}

// writeHive writes a hive by hivex. The empty one that it starts from is
// hivex's own test image "minimal", packed.
func writeHive(t *testing.T, path string, delta bool, tree *hiveTree) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, emptyHive(t), 0o600); err != nil {
		t.Fatal(err)
	}
	hivexJobs(t, map[string]any{"write": path, "layered": delta, "tree": tree})
}

// emptyHive is a hive with nothing but its root, written out by hand.
func emptyHive(t *testing.T) []byte {
	t.Helper()
	b := make([]byte, 8192)
	put := func(at int, words ...uint32) {
		for i, w := range words {
			for j := range 4 {
				b[at+4*i+j] = byte(w >> (8 * j))
			}
		}
	}
	const none = 0xFFFFFFFF
	copy(b, "regf")
	put(4, 1, 1)
	put(20, 1, 5, 0, 1, 32, 4096, 1)
	copy(b[4096:], "hbin")
	put(4096+8, 4096)
	put(4096+32, uint32(0x100000000-88)) // the root's cell, 88 bytes
	copy(b[4096+36:], "nk\x2c\x00")
	put(4096+36+16, none, 0, 0, none, none, 0, none, 120, none)
	b[4096+36+72] = 1
	b[4096+36+76] = 'R'
	put(4096+120, uint32(0x100000000-48)) // its descriptor's
	copy(b[4096+124:], "sk\x00\x00")
	put(4096+128, 120, 120, 1, 20)
	copy(b[4096+144:], "\x01\x00\x00\x80")
	put(4096+168, 4096-168) // one free cell
	x := uint32(0)
	for i := 0; i < 508; i += 4 {
		x ^= uint32(b[i]) | uint32(b[i+1])<<8 | uint32(b[i+2])<<16 | uint32(b[i+3])<<24
	}
	put(508, x)
	return b
}

// flat lists a hive's values as key@value, in upper case, to their data.
func flat(tr *hiveTree, path string, out map[string]string) map[string]string {
	for _, v := range tr.Values {
		out[strings.ToUpper(path+"@"+v.Name)] = base64.StdEncoding.EncodeToString(v.Data)
	}
	for _, k := range tr.Keys {
		flat(k, path+`\`+k.Name, out)
	}
	return out
}

func has(t *testing.T, got map[string]string, place string, v *hiveValue) {
	t.Helper()
	have, ok := got[strings.ToUpper(place)]
	switch {
	case v == nil && ok:
		t.Errorf("%s is still there", place)
	case v != nil && have != base64.StdEncoding.EncodeToString(v.Data):
		t.Errorf("%s is %q, want %q", place, have, v.Data)
	}
}

// registryDisk is an image disk of two layers that change the registry.
func registryDisk(t *testing.T) string {
	disk := t.TempDir()
	writeTree(t, disk, map[string]string{"Files/app/a": "x"}, bakeAt)
	writeManifest(t, disk, guestinfo.DiskManifest{Version: 1, Entries: 2, Hives: []guestinfo.HiveDelta{
		{Hive: "Software", Path: `Hives\000\Software_Delta`}, {Hive: "System", Path: `Hives\000\System_Delta`}, {Hive: "Software", Path: `Hives\001\Software_Delta`}}})
	writeHive(t, filepath.Join(disk, "Hives/000/Software_Delta"), true, key("", 0, nil,
		key("Berth", 0, []hiveValue{sz("Greeting", "from below"), sz("Kept", "yes")}),
		key("Gone", 1, nil),
		key("Microsoft", 0, nil, key("Cryptography", 0, []hiveValue{sz("MachineGuid", "the container's")}))))
	writeHive(t, filepath.Join(disk, "Hives/001/Software_Delta"), true, key("", 0, nil,
		key("Berth", 0, []hiveValue{sz("Greeting", "from above"), {Name: "Old", Absent: true}}),
		key("Anew", 3, []hiveValue{sz("Only", "this")})))
	writeHive(t, filepath.Join(disk, "Hives/000/System_Delta"), true, key("", 0, nil,
		key("ControlSet001", 0, nil, key("Services", 0, nil, key("Fixture", 0, []hiveValue{sz("ImagePath", `C:\app\a`)}), key("berth-agent", 1, nil)))))
	return disk
}

func templateHives(t *testing.T, target string) {
	config := filepath.Join(target, "Windows/System32/config")
	writeHive(t, filepath.Join(config, "SOFTWARE"), false, key("", 0, nil,
		key("berth", 0, []hiveValue{sz("old", "template's")}), key("Gone", 0, []hiveValue{sz("v", "x")}),
		key("Anew", 0, []hiveValue{sz("Before", "x")}, key("Below", 0, []hiveValue{sz("v", "x")})),
		key("Microsoft", 0, nil, key("Cryptography", 0, []hiveValue{sz("MachineGuid", "the template's")}))))
	writeHive(t, filepath.Join(config, "SYSTEM"), false, key("", 0, nil,
		key("ControlSet001", 0, nil, key("Services", 0, nil, key("berth-agent", 0, []hiveValue{sz("ImagePath", "agent")})))))
}

// checkTaken reads the hives of a target by hivex.
func checkTaken(t *testing.T, target string) {
	t.Helper()
	config := filepath.Join(target, "Windows/System32/config")
	got := hivexJobs(t, map[string]any{"read": filepath.Join(config, "SOFTWARE")}, map[string]any{"read": filepath.Join(config, "SYSTEM")})
	soft, sys := flat(got[0], "", map[string]string{}), flat(got[1], "", map[string]string{})
	value := func(text string) *hiveValue { v := sz("", text); return &v }
	has(t, soft, `\Berth@Greeting`, value("from above"))
	has(t, soft, `\Berth@Kept`, value("yes"))
	has(t, soft, `\Berth@Old`, nil)
	has(t, soft, `\Gone@v`, nil)
	has(t, soft, `\Anew@Only`, value("this"))
	has(t, soft, `\Anew@Before`, nil)
	has(t, soft, `\Anew\Below@v`, nil)
	has(t, soft, `\Microsoft\Cryptography@MachineGuid`, value("the template's"))
	has(t, sys, `\ControlSet001\Services\Fixture@ImagePath`, value(`C:\app\a`))
	has(t, sys, `\ControlSet001\Services\berth-agent@ImagePath`, value("agent"))
}

// restarting is a machine whose restart is what Windows does with the hives.
type restarting struct {
	System
	hives *fileHives
	count int
}

func (m *restarting) Restart() error { m.count++; return m.hives.start() }

// A bake with registry deltas ends its first run with a restart of Windows, and
// ends for good in the second.
func TestBakeGoesOnAfterARestart(t *testing.T) {
	disk, target := registryDisk(t), t.TempDir()
	templateHives(t, target)
	b := directoryBaker{target}
	h, err := b.Registry(target + "/ProgramData/berth")
	if err != nil {
		t.Fatal(err)
	}
	m := &restarting{hives: h.(*fileHives)}
	for run := 1; run <= 3; run++ {
		h := newHost(t)
		h.e.ImageVolume = disk
		h.setSpec(bakeSpec())
		o := linuxOptions(t, h)
		o.Baker, o.Machine = b, m
		if err := Run(context.Background(), o); err != nil {
			t.Fatal(err)
		}
		st := h.last()
		if run == 1 {
			if st.Phase != guestinfo.PhaseBaking || !strings.Contains(st.Message, "restart of Windows") || m.count != 1 {
				t.Fatalf("first run: %+v, %d restarts", st, m.count)
			}
			continue
		}
		if st.Phase != guestinfo.PhaseBaked || st.Bake.Hash == "" || st.Bake.Entries != 2 || m.count != 1 || strings.Contains(st.Message, "registry") {
			t.Fatalf("run %d: %+v %+v, %d restarts", run, st, st.Bake, m.count)
		}
		checkTaken(t, target)
	}
}

// A restart that was asked for and did not come is asked for again; one after
// which the hives are the old ones fails by name.
func TestBakeWithoutItsRestart(t *testing.T) {
	disk, target := registryDisk(t), t.TempDir()
	templateHives(t, target)
	run := func() error {
		p := newApplication(context.Background(), t, disk, target)
		h, err := directoryBaker{target}.Registry(p.state)
		if err != nil {
			t.Fatal(err)
		}
		p.hives = h
		return p.run()
	}
	for range 2 {
		if err := run(); err != errRestart {
			t.Fatal(err)
		}
	}
	if err := os.RemoveAll(filepath.Join(target, "ProgramData/berth/hives")); err != nil {
		t.Fatal(err)
	}
	if err := run(); err == nil || !strings.Contains(err.Error(), "none of the") {
		t.Fatal(err)
	}
}

func TestBakeRefusesBadHives(t *testing.T) {
	for name, h := range map[string]guestinfo.HiveDelta{
		"no hive":    {Hive: "Bcd", Path: `Hives\000\Bcd_Delta`},
		"outside":    {Hive: "System", Path: `Hives\..\..\x`},
		"elsewhere":  {Hive: "System", Path: `Files\x`},
		"not there":  {Hive: "System", Path: `Hives\000\x`},
		"not a hive": {Hive: "System", Path: `Hives\000\y`},
	} {
		disk, target := t.TempDir(), t.TempDir()
		writeTree(t, disk, map[string]string{"Files/a": "x", "Hives/000/y": "MZ"}, bakeAt)
		writeManifest(t, disk, guestinfo.DiskManifest{Version: 1, Entries: 1, Hives: []guestinfo.HiveDelta{h}})
		p := newApplication(context.Background(), t, disk, target)
		p.hives = &fileHives{config: target, waiting: target + "/w", losses: losses{}}
		if err := p.run(); !errs.Is(err, errs.Corrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
