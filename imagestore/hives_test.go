package imagestore

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"berth/imagestore/imagetest"
)

// hiveKey is a key as hives.py writes and reads it.
type hiveKey struct {
	Name    string      `json:"name"`
	Sem     int         `json:"sem"` // layered: 1 deletes, 2 replaces the values, 3 all beneath
	Inherit bool        `json:"inherit"`
	Values  []hiveValue `json:"values"`
	Keys    []*hiveKey  `json:"keys"`
}

type hiveValue struct {
	Name   string `json:"name"`
	Type   int    `json:"type"`
	Data   []byte `json:"data"`
	Absent bool   `json:"absent"`
}

// hivex runs the independent reader and writer of hives.
func hivex(t *testing.T, job map[string]any) *hiveKey {
	t.Helper()
	python := "/usr/bin/python3"
	if exec.Command(python, "-c", "import hivex").Run() != nil {
		t.Skip("python3-hivex is not installed; make deps installs it")
	}
	in, err := json.Marshal([]any{job})
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(python, "../internal/regf/testdata/hives.py")
	c.Stdin, c.Stderr = bytes.NewReader(in), os.Stderr
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	var trees []*hiveKey
	if err := json.Unmarshal(out, &trees); err != nil {
		t.Fatal(err)
	}
	return trees[0]
}

// makeHive has hivex write a hive.
func makeHive(t *testing.T, layered bool, keys ...*hiveKey) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "hive")
	if err := os.WriteFile(path, imagetest.EmptyHive(), 0o600); err != nil {
		t.Fatal(err)
	}
	hivex(t, map[string]any{"write": path, "layered": layered, "tree": &hiveKey{Keys: keys}})
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// lines lists a hive, one key or value a line.
func (k *hiveKey) lines() (all []string) {
	for _, v := range k.Values {
		all = append(all, fmt.Sprintf("%s=%s", v.Name, v.Data))
	}
	for _, c := range k.Keys {
		all = append(all, c.Name)
		for _, l := range c.lines() {
			all = append(all, c.Name+`\`+l)
		}
	}
	slices.Sort(all)
	return all
}

func hiveOf(name string, sem int, values ...hiveValue) *hiveKey {
	return &hiveKey{Name: name, Sem: sem, Values: values}
}

func text(name, data string) hiveValue { return hiveValue{Name: name, Type: 1, Data: []byte(data)} }

// The disk of an image that no template stands in for has whole hives: those
// of its lowest layer with every delta merged. Hives and deltas are written by
// hivex, which also reads what sleuthkit finds on the disk.
func TestWholeImageHasMergedHives(t *testing.T) {
	software := makeHive(t, false, hiveOf("Base", 0, text("v", "below"), text("w", "stays")), hiveOf("Gone", 0, text("x", "1")))
	first := makeHive(t, true, hiveOf("Base", 0, text("v", "first")), hiveOf("Gone", 1), hiveOf("New", 0, text("n", "first")))
	second := makeHive(t, true, hiveOf("Base", 0, text("v", "second"), hiveValue{Name: "w", Absent: true}), hiveOf("New", 2, text("m", "second")))
	system := makeHive(t, false, hiveOf("Select", 0, text("Current", "1")))
	dirty := bytes.Clone(system)
	dirty[4] ^= 1 // the sequence numbers differ; the checksum is the XOR of all
	dirty[508] ^= 1
	const config = "Files/Windows/System32/config/"
	layers := []LayerBlob{
		makeLayer(t, func(w *imagetest.Writer) {
			w.File(config+"SOFTWARE", software)
			w.File(config+"SYSTEM", system)
			w.File(config+"SAM", dirty)
			w.File(config+"SYSTEM.LOG1", nil)
		}),
		makeLayer(t, func(w *imagetest.Writer) { w.File("Hives/Software_Delta", first) }),
		makeLayer(t, func(w *imagetest.Writer) {
			w.Whiteout(config + "SYSTEM") // hides the file, not the registry
			w.File("Hives/Software_Delta", second)
			w.File("Hives/Sam_Delta", imagetest.EmptyHive())
		}),
	}
	d, m, _ := buildDisk(t, BuildRequest{Layers: layers})
	_, raw := export(t, d)
	read := func(path string) []string {
		t.Helper()
		out := filepath.Join(t.TempDir(), "merged")
		if err := os.WriteFile(out, icat(t, raw, path), 0o600); err != nil {
			t.Fatal(err)
		}
		return hivex(t, map[string]any{"read": out}).lines()
	}
	if got, want := read("Hives/SOFTWARE_BASE"), []string{"Base", `Base\v=second`, "New", `New\m=second`}; !slices.Equal(got, want) {
		t.Errorf("SOFTWARE_BASE has %q, want %q", got, want)
	}
	if got, want := read("Hives/SYSTEM_BASE"), []string{"Select", `Select\Current=1`}; !slices.Equal(got, want) {
		t.Errorf("SYSTEM_BASE has %q, want %q", got, want)
	}
	for path, want := range map[string][]byte{"Hives/001/Software_Delta": first, "Hives/002/Software_Delta": second, config + "SOFTWARE": software} {
		if got := icat(t, raw, path); !bytes.Equal(got, want) {
			t.Errorf("%s is not what the layer has", path)
		}
	}
	list := run(t, "fls", "-o", "2048", "-f", "ntfs", "-r", "-p", raw)
	if strings.Contains(list, "SAM_BASE") || strings.Contains(list, "config/SYSTEM\n") {
		t.Errorf("on the volume:\n%s", list)
	}
	if len(m.Merged) != 3 || m.Merged[0].Path != `Hives\SYSTEM_BASE` || m.Merged[1].Path != `Hives\SOFTWARE_BASE` ||
		m.Merged[2].Hive != "Sam" || m.Merged[2].Path != "" || !strings.Contains(m.Merged[2].Unmerged, "not closed") {
		t.Errorf("%+v", m.Merged)
	}
	// Above a template there is nothing to merge with.
	_, m, _ = buildDisk(t, BuildRequest{Layers: layers, BaseChainID: digestOf([]byte("base"))})
	if len(m.Merged) != 0 || len(m.Hives) != 3 {
		t.Errorf("above a template: %+v, %+v", m.Merged, m.Hives)
	}
}
