package layer

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/ntfscheck"
)

// dumpSeen lists what an independent reader saw as the model lists what it
// expects, in upper case.
func dumpSeen(all map[string]seen) string {
	keys := slices.Collect(maps.Keys(all))
	fold := func(p string) string {
		parts := strings.Split(p, `\`)
		for i, c := range parts {
			parts[i] = ntfs.Fold(c)
		}
		return strings.Join(parts, "\x00")
	}
	slices.SortFunc(keys, func(a, b string) int { return strings.Compare(fold(a), fold(b)) })
	first := map[string]string{}
	var b strings.Builder
	for _, k := range keys {
		s := all[k]
		fmt.Fprint(&b, `\`, k)
		switch {
		case s.reparse != "":
			fmt.Fprint(&b, " reparse-dir")
		case s.kind == "dir":
			fmt.Fprint(&b, " dir")
		default:
			fmt.Fprintf(&b, " file %q", s.data)
			if s.attr&0x200 != 0 {
				fmt.Fprint(&b, " sparse")
			}
		}
		if s.group != "" {
			if first[s.group] == "" {
				first[s.group] = `\` + k
			}
			fmt.Fprintf(&b, " =%s", first[s.group])
		}
		for _, n := range slices.Sorted(maps.Keys(s.streams)) {
			fmt.Fprintf(&b, " :%s %q", n, s.streams[n])
		}
		fmt.Fprintf(&b, " m%d\n", s.times[1])
	}
	return strings.ToUpper(b.String())
}

// Random stacks on real volumes: strictly checked, and some read by ntfs-3g
// and compared with the model.
func TestRandomStacksOnRealVolumes(t *testing.T) {
	mounted := 0
	for seed := uint64(100_000); seed < 100_040; seed++ {
		r := rand.New(rand.NewPCG(seed, 1))
		want := newModel()
		var tars [][]byte
		for k := range 2 + r.IntN(5) {
			items := randomLayer(r, want, k, false)
			next, err := want.applyLayer(items)
			if err != nil {
				continue // a link to nothing; the stack does without this layer
			}
			want = next
			tars = append(tars, makeTar(t, items...))
		}
		img := filepath.Join(t.TempDir(), "x.img")
		writeVolume(t, img, tars...)
		checkVolume(t, img)
		if testing.Short() || mounted == 10 || len(want) < 12 {
			continue
		}
		mounted++
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			got := dumpSeen(ownTrees(readMount(t, mount(t, img))))
			if want := strings.ToUpper(want.dump()); got != want {
				t.Fatalf("ntfs-3g sees\n%s\nthe model says\n%s", got, want)
			}
		})
	}
	if mounted < 10 && !testing.Short() {
		t.Errorf("only %d stacks were worth mounting", mounted)
	}
}

func checkVolume(t *testing.T, img string) {
	t.Helper()
	f, err := os.Open(img)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	rep, err := ntfscheck.Check(f, st.Size(), ntfscheck.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range rep.Findings {
		t.Errorf("%s: %v", img, p)
	}
}
