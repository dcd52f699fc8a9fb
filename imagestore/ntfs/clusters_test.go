package ntfs_test

import (
	"fmt"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
)

// TestRecordsReadByIstat compares links, times, streams and their sizes with
// what istat reads in the records, and the clusters it names with those that
// ntfscluster, which shares no code with it, says are this file's alone.
func TestRecordsReadByIstat(t *testing.T) {
	nodes := append(voltest.Sizes(), voltest.Small()...)
	istat, path := tool(t, "istat"), ""
	path, _ = image(t, voltest.Options(), nodes)
	addresses := listed(t, path)
	compared, placed := 0, 0
	for i := range nodes {
		n := &nodes[i]
		if strings.HasPrefix(n.Paths[0], "big directory/") {
			continue
		}
		rec, _, _ := strings.Cut(addresses[n.Paths[0]], "-")
		if rec == "" {
			t.Errorf("fls does not list %q", n.Paths[0])
			continue
		}
		out, err := exec.Command(istat, "-z", "UTC", "-f", "ntfs", path, rec).Output()
		if err != nil {
			t.Fatalf("istat of %q: %v", n.Paths[0], err)
		}
		compareRecord(t, n, string(out))
		compared++
		if c := clustersIn(string(out)); len(c) > 0 && placed < 12 {
			placed++
			compareClusters(t, path, rec, c)
		}
	}
	if compared < 60 || placed < 8 {
		t.Errorf("%d records compared, %d files' clusters", compared, placed)
	}
}

func compareRecord(t *testing.T, n *voltest.Node, text string) {
	t.Helper()
	if want := fmt.Sprintf("\nLinks: %d\n", len(n.Paths)); !strings.Contains(text, want) {
		t.Errorf("%q: not%s%.200s", n.Paths[0], want, text)
	}
	for label, at := range map[string]ntfs.Time{"Created": n.Meta.Created, "File Modified": n.Meta.Modified, "MFT Modified": n.Meta.Changed, "Accessed": n.Meta.Accessed} {
		line := "\n" + label + ":\t" + shown(at) + "\n"
		// Once in the record, and once in each of its names.
		if got := strings.Count(text, line); got != 1+len(n.Paths) {
			t.Errorf("%q: %d times%s", n.Paths[0], got, line)
		}
	}
	for _, s := range n.Streams {
		name := s.Name
		if name == "" || len(s.Data) == 0 { // istat loses the name of a stream without bytes: ORACLES.md
			name = "N/A"
		}
		kind := `(?:Non-)?Resident`
		if n.Sparse { // shown where there are clusters
			kind = `(?:Resident|Non-Resident, Sparse)`
		}
		line := regexp.MustCompile(`(?m)^Type: \$DATA \(128-\d+\)   Name: ` + regexp.QuoteMeta(name) + `   ` + kind + `   size: ` + strconv.Itoa(len(s.Data)) + `\b`)
		if !line.MatchString(text) {
			t.Errorf("%q: no stream %q of %d bytes", n.Paths[0], s.Name, len(s.Data))
		}
	}
}

func shown(at ntfs.Time) string {
	const since1601 = 116444736000000000
	ticks := int64(at) - since1601
	return time.Unix(ticks/1e7, ticks%1e7*100).UTC().Format("2006-01-02 15:04:05.000000000") + " (UTC)"
}

// clustersIn lists the clusters of a record's unnamed stream.
func clustersIn(text string) (all []int) {
	_, rest, ok := strings.Cut(text, "Type: $DATA (")
	if !ok {
		return nil
	}
	lines := strings.Split(rest, "\n")
	if !strings.Contains(lines[0], "Name: N/A   Non-Resident") {
		return nil
	}
	for _, l := range lines[1:] {
		if strings.HasPrefix(l, "Type:") {
			break
		}
		for _, f := range strings.Fields(l) {
			c, err := strconv.Atoi(f)
			if err != nil {
				return nil // not a list
			}
			all = append(all, c)
		}
	}
	return all
}

// compareClusters asks whose the clusters are.
func compareClusters(t *testing.T, path, rec string, clusters []int) {
	t.Helper()
	out, err := exec.Command(tool(t, "ntfscluster"), "-f", "-c", fmt.Sprintf("%d-%d", slices.Min(clusters), slices.Max(clusters)), path).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var owners []string
	for _, m := range regexp.MustCompile(`(?m)^Inode (\d+) .*/\$DATA`).FindAllStringSubmatch(string(out), -1) {
		owners = append(owners, m[1])
	}
	if len(owners) != 1 || owners[0] != rec || slices.Max(clusters)-slices.Min(clusters)+1 != len(clusters) {
		t.Errorf("record %s has %d clusters, %d to %d; ntfscluster finds there\n%s", rec, len(clusters), slices.Min(clusters), slices.Max(clusters), out)
	}
}

// TestClustersAreCounted lets ntfscluster and ntfsinfo count: what files have
// and what is free makes up the volume.
func TestClustersAreCounted(t *testing.T) {
	for name, nodes := range map[string][]voltest.Node{"empty": nil, "small": voltest.Small(), "large": voltest.Large()} {
		t.Run(name, func(t *testing.T) {
			path, sum := image(t, voltest.Options(), nodes)
			out, err := run(t, "ntfscluster", "-f", "-i", path)
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			count := func(label string) int64 {
				m := regexp.MustCompile(`(?m)^` + label + ` *: (\d+)$`).FindStringSubmatch(out)
				if m == nil {
					t.Fatalf("no %q in\n%s", label, out)
				}
				n, err := strconv.ParseInt(m[1], 10, 64)
				if err != nil {
					t.Fatal(err)
				}
				return n
			}
			if free := count("clusters of free space"); free != sum.FreeClusters {
				t.Errorf("%d clusters are free, the summary says %d", free, sum.FreeClusters)
			}
			if used := count("clusters of user data") + count("clusters of metadata"); used != sum.Clusters-sum.FreeClusters {
				t.Errorf("files have %d clusters, the summary says %d", used, sum.Clusters-sum.FreeClusters)
			}
			if n := count("initialized mft records"); n != sum.Records {
				t.Errorf("%d records, the summary says %d", n, sum.Records)
			}
			info, err := run(t, "ntfsinfo", "--mft", "--force", path)
			for _, want := range []string{fmt.Sprintf("Volume Size in Clusters: %d\n", sum.Clusters), fmt.Sprintf("Free Clusters: %d (", sum.FreeClusters), "Volume Flags: 0x0000", "Volume Version: 3.1", "Cluster Size: 4096"} {
				if err != nil || !strings.Contains(info, want) {
					t.Errorf("%v, no %q in\n%s", err, want, info)
				}
			}
		})
	}
}
