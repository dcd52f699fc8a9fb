package ntfscheck_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
	"berth/imagestore/ntfs/ntfscheck"
	"berth/internal/errs"
)

func mustCheck(t testing.TB, b []byte, o ntfscheck.Options) ntfscheck.Report {
	t.Helper()
	rep, err := ntfscheck.Check(bytes.NewReader(b), int64(len(b)), o)
	if err != nil {
		t.Fatal(err)
	}
	return rep
}

func volume(t testing.TB, nodes []voltest.Node) []byte {
	t.Helper()
	m, sum, err := voltest.Volume(voltest.Options(), nodes)
	if err != nil {
		t.Fatal(err)
	}
	if int64(len(m.B)) != sum.VolumeBytes {
		t.Fatalf("the device has %d bytes, the volume %d", len(m.B), sum.VolumeBytes)
	}
	return m.B
}

func TestOwnVolumesAreClean(t *testing.T) {
	for name, nodes := range map[string][]voltest.Node{
		"empty": nil, "small": voltest.Small(), "large": voltest.Large(), "surrogates": voltest.Surrogates(),
	} {
		t.Run(name, func(t *testing.T) {
			rep := mustCheck(t, volume(t, nodes), ntfscheck.Options{})
			for i, f := range rep.Findings {
				if i < 20 {
					t.Error(f)
				}
			}
			names, reparse := int64(15), int64(0) // the system's own names
			for _, n := range nodes {
				names += int64(len(n.Paths))
				if n.Meta.Reparse != nil {
					reparse++
				}
			}
			if rep.Names != names {
				t.Errorf("%d names, want %d", rep.Names, names)
			}
			if rep.ReparsePoints != reparse {
				t.Errorf("%d reparse points, want %d", rep.ReparsePoints, reparse)
			}
		})
	}
}

// TestWindowsVolume runs over a volume that Windows made and used. go-ntfs
// ships it with its tests, which vendor/ does not hold.
func TestWindowsVolume(t *testing.T) {
	out, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Skip("no go command")
	}
	path := filepath.Join(strings.TrimSpace(string(out)), "www.velocidex.com/golang/go-ntfs@v0.2.1/parser/test_data/test.ntfs.dd")
	b, err := os.ReadFile(path)
	if err != nil {
		t.Skip("go-ntfs' test data is not in the module cache; `make deps` fetches it")
	}
	rep := mustCheck(t, b, ntfscheck.Options{Live: true})
	for _, f := range rep.Findings {
		t.Error(f)
	}
	if rep.Names != 32 || rep.Dirs != 11 || rep.Descriptors != 13 {
		t.Errorf("%+v", rep)
	}
	// Without Live, what Windows leaves stale is found, and nothing structural.
	rep = mustCheck(t, b, ntfscheck.Options{})
	if rep.Clean() {
		t.Error("a volume in use passes as freshly written")
	}
	for _, f := range rep.Findings {
		switch f.Code {
		case ntfscheck.IndexFields, ntfscheck.NameFields, ntfscheck.LogFile, ntfscheck.VolumeInfo, ntfscheck.SecurityData, ntfscheck.SecurityID:
		default:
			t.Error(f)
		}
	}
}

// TestForeignVolume checks one made by mkntfs.
func TestForeignVolume(t *testing.T) {
	mkntfs, err := exec.LookPath("mkntfs")
	if err != nil {
		t.Skip("mkntfs is not installed; run `make deps`")
	}
	path := filepath.Join(t.TempDir(), "v.img")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, 32<<20); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(mkntfs, "-F", "-Q", "-p", "2048", "-s", "512", "-c", "4096", path).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rep := mustCheck(t, b, ntfscheck.Options{Live: true})
	for _, f := range rep.Findings {
		t.Error(f)
	}
}

func TestWhatIsNoVolume(t *testing.T) {
	for name, tc := range map[string]struct {
		b    []byte
		kind errs.Kind
	}{
		"empty": {nil, errs.Unsupported}, "zeros": {make([]byte, 2<<20), errs.Unsupported},
	} {
		_, err := ntfscheck.Check(bytes.NewReader(tc.b), int64(len(tc.b)), ntfscheck.Options{})
		if !errs.Is(err, tc.kind) {
			t.Errorf("%s: %v", name, err)
		}
	}
	b := volume(t, nil)
	if _, err := ntfscheck.Check(bytes.NewReader(b[:len(b)/2]), int64(len(b)), ntfscheck.Options{}); !errs.Is(err, errs.Unavailable) {
		t.Errorf("a device that ends early: %v", err)
	}
	if _, err := ntfscheck.Check(bytes.NewReader(b), int64(len(b)), ntfscheck.Options{MaxRecords: 10}); !errs.Is(err, errs.Quota) {
		t.Errorf("limit of records: %v", err)
	}
	if _, err := ntfscheck.Check(bytes.NewReader(b), int64(len(b)), ntfscheck.Options{MaxClusters: 10}); !errs.Is(err, errs.Quota) {
		t.Errorf("limit of clusters: %v", err)
	}
	rep := ntfscheck.Report{Findings: []ntfscheck.Finding{{Code: ntfscheck.Fixup, Record: 3, Detail: "x"}}}
	if err := rep.Err("disk"); !errs.Is(err, errs.Corrupt) {
		t.Errorf("%v", err)
	}
}

func TestFindingsAreBounded(t *testing.T) {
	b := volume(t, voltest.Small())
	clear(b[40*ntfs.ClusterSize : 200*ntfs.ClusterSize]) // most of the MFT
	rep := mustCheck(t, b, ntfscheck.Options{MaxFindings: 5})
	if len(rep.Findings) != 5 || rep.More == 0 {
		t.Errorf("%d findings kept, %d more", len(rep.Findings), rep.More)
	}
}
