package ntfs_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
)

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

// tool finds a program that `make deps` installs.
func tool(t testing.TB, name string) string {
	t.Helper()
	p, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed; run `make deps`", name)
	}
	return p
}

func run(t testing.TB, name string, args ...string) (string, error) {
	t.Helper()
	out, err := exec.Command(tool(t, name), args...).CombinedOutput()
	return string(out), err
}

// image writes a tree to a file.
func image(t testing.TB, o ntfs.Options, nodes []voltest.Node) (string, ntfs.Summary) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "volume.img")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	sum, err := voltest.Write(f, o, nodes)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return path, sum
}

// TestCheckers asks every consistency checker that Debian has.
func TestCheckers(t *testing.T) {
	for name, nodes := range map[string][]voltest.Node{
		"empty": nil, "small": voltest.Small(), "large": voltest.Large(), "surrogates": voltest.Surrogates(),
	} {
		path, sum := image(t, voltest.Options(), nodes)
		t.Run(name+"/ntfsresize", func(t *testing.T) {
			out, err := run(t, "ntfsresize", "--info", "--force", "--no-progress-bar", path)
			if err != nil || !strings.Contains(out, "You might resize") {
				t.Errorf("%v\n%s", err, out)
			}
		})
		t.Run(name+"/ntfsfix", func(t *testing.T) {
			out, err := run(t, "ntfsfix", "-n", path)
			if err != nil || !strings.Contains(out, "processed successfully") || strings.Count(out, "OK") < 2 {
				t.Errorf("%v\n%s", err, out)
			}
		})
		t.Run(name+"/ntfsck", func(t *testing.T) {
			// It always ends with 1, for what it does not support; 2 means damage.
			out, err := exec.Command(tool(t, "ntfsck"), path).CombinedOutput()
			if ee, ok := err.(*exec.ExitError); !ok || ee.ExitCode() != 1 {
				t.Errorf("%v\n%s", err, out)
			}
		})
		t.Run(name+"/ntfssecaudit", func(t *testing.T) {
			out, err := run(t, "ntfssecaudit", "-a", path)
			checkAudit(t, out, err, sum.Descriptors)
		})
	}
}

// checkAudit demands all descriptors in all four places. One complaint is the
// tool's own fault: it reads the header behind the last entry of the stream,
// gets no bytes, and judges what a former entry left in its buffer. Volumes
// made by Windows end there too; their largest descriptor happens to be last.
func checkAudit(t *testing.T, out string, err error, want int64) {
	t.Helper()
	counts := regexp.MustCompile(`(?m)^(\d+) valid (?:and 0 deleted )?entries in`).FindAllStringSubmatch(out, -1)
	if len(counts) != 4 || !strings.Contains(out, "All keys are present in all lists") {
		t.Fatalf("%d lists audited: %v\n%s", len(counts), err, out)
	}
	for _, c := range counts {
		if c[1] != itoa(want) {
			t.Errorf("%s, want %d", c[0], want)
		}
	}
	for _, line := range strings.Split(out, "\n") {
		if strings.HasPrefix(line, "**") && !strings.Contains(line, "too long") && !strings.Contains(line, "Sanity check failed - stopping there") {
			t.Error(line)
		}
	}
}

// TestSevenZip compares 7-Zip's listing: an independent reader.
func TestSevenZip(t *testing.T) {
	sevenZip := tool(t, "7z")
	nodes := voltest.Large()
	path, _ := image(t, voltest.Options(), nodes)
	out, err := exec.Command(sevenZip, "l", "-slt", "-tntfs", path).Output()
	if err != nil {
		t.Fatalf("%v\n%.2000s", err, out)
	}
	got := map[string]string{}
	for _, block := range strings.Split(string(out), "\n\n") {
		if p, rest, ok := strings.Cut(block, "\n"); ok && strings.HasPrefix(p, "Path = ") {
			got[strings.TrimPrefix(p, "Path = ")] = rest
		}
	}
	missing := 0
	for _, n := range nodes {
		for _, p := range n.Paths {
			rest, ok := got[p]
			if !ok {
				missing++
				if missing < 5 {
					t.Errorf("%q is not listed", p)
				}
				continue
			}
			if !n.Dir && !strings.Contains(rest, "\nSize = "+itoa(int64(len(n.Data(""))))+"\n") && !strings.HasPrefix(rest, "Size = "+itoa(int64(len(n.Data(""))))+"\n") {
				t.Errorf("%q: %.200s", p, rest)
			}
		}
	}
	if missing > 0 {
		t.Errorf("%d names are missing", missing)
	}
	if out, err := exec.Command(sevenZip, "t", "-tntfs", path).CombinedOutput(); err != nil {
		t.Errorf("%v\n%.2000s", err, out)
	}
}

// TestSleuthkit lists with fls and reads some files with icat.
func TestSleuthkit(t *testing.T) {
	nodes := voltest.Sizes()
	path, _ := image(t, voltest.Options(), nodes)
	byName := listed(t, path)
	read := 0
	for _, n := range nodes {
		for _, p := range n.Paths {
			if byName[p] == "" {
				t.Errorf("fls does not list %q", p)
			}
		}
		if n.Dir {
			continue
		}
		got, err := exec.Command(tool(t, "icat"), "-f", "ntfs", path, byName[n.Paths[0]]).Output()
		if err != nil || string(got) != string(n.Data("")) {
			t.Errorf("icat of %q: %d bytes of %d, %v", n.Paths[0], len(got), len(n.Data("")), err)
		}
		read++
	}
	if read < 20 {
		t.Errorf("read only %d files", read)
	}
}

// listed asks fls for the address of every name.
func listed(t *testing.T, path string) map[string]string {
	t.Helper()
	out, err := exec.Command(tool(t, "fls"), "-r", "-p", "-f", "ntfs", path).Output()
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]string{}
	for _, line := range strings.Split(string(out), "\n") {
		head, name, ok := strings.Cut(line, ":\t")
		if ok {
			byName[name] = head[strings.LastIndexByte(head, ' ')+1:]
		}
	}
	return byName
}
