package vmprovision

import (
	"strings"
	"testing"

	"berth/internal/errs"
)

func hostSet(names ...string) map[string]bool {
	out := map[string]bool{}
	for _, n := range names {
		out[n] = true
	}
	return out
}

const gib = int64(1) << 30

// TestPlacement is the table of what placement decides, with the words of its
// reason.
func TestPlacement(t *testing.T) {
	a := computeFact{name: "A", hosts: hostSet("h1", "h2"), freeMB: 1000}
	b := computeFact{name: "B", hosts: hostSet("h3"), freeMB: 2000}
	store := func(name, kind string, free int64, hosts ...string) storeFact {
		return storeFact{name: name, kind: kind, free: free * gib, accessible: true, hosts: hostSet(hosts...)}
	}
	base := wish{parent: "p", swap: 4 * gib, disk: 40 * gib, against: noParents}
	with := func(f func(*wish)) wish { w := base; f(&w); return w }
	down := store("down", "VMFS", 500, "h1")
	down.accessible = false
	upkeep := store("upkeep", "VMFS", 500, "h1")
	upkeep.maintenance = true
	for name, c := range map[string]struct {
		computes []computeFact
		stores   []storeFact
		w        wish
		cluster  string
		store    string
		method   CloneMethod
		say      string // in the reason, or in the error
		kind     errs.Kind
	}{
		"beside the parent, though another has more room": {[]computeFact{a}, []storeFact{store("big", "VMFS", 900, "h1"), store("p", "VMFS", 10, "h1")}, base,
			"A", "p", CloneLinked, "beside the baked image's disk", 0},
		"parent's is full: most free of the others, still linked": {[]computeFact{a}, []storeFact{store("p", "VMFS", 4, "h1"), store("s", "VMFS", 50, "h1"), store("m", "NFS", 90, "h2", "h1")}, base,
			"A", "m", CloneLinked, "p has 4096 MiB free, 5120 MiB are needed (linked clone)", 0},
		"another datastore as asked for": {[]computeFact{a}, []storeFact{store("p", "VMFS", 90, "h1"), store("s", "VMFS", 9, "h1")}, with(func(w *wish) { w.Datastore = "s" }),
			"A", "s", CloneLinked, "datastore as asked for", 0},
		"no host sees both: copy": {[]computeFact{a}, []storeFact{store("p", "VMFS", 90, "h1"), store("s", "VMFS", 90, "h2")}, with(func(w *wish) { w.Datastore = "s" }),
			"A", "s", CloneDirect, "no host of A sees both s and p", 0},
		"to vSAN: copy": {[]computeFact{a}, []storeFact{store("p", "VMFS", 90, "h1"), store("s", "vsan", 90, "h1")}, with(func(w *wish) { w.Datastore = "s" }),
			"A", "s", CloneDirect, "cannot refer to a disk on p (VMFS)", 0},
		"within vSAN: linked": {[]computeFact{a}, []storeFact{store("p", "vsan", 90, "h1")}, base, "A", "p", CloneLinked, "beside", 0},
		"linked where little is free before a copy where much is": {[]computeFact{a}, []storeFact{store("p", "VMFS", 1, "h1"), store("v", "vsan", 900, "h1"), store("s", "VMFS", 20, "h1")}, base,
			"A", "s", CloneLinked, "", 0},
		"a copy needs the whole disk": {[]computeFact{a}, []storeFact{store("p", "VMFS", 1, "h1"), store("v", "vsan", 43, "h1")}, base,
			"", "", "", "v has 44032 MiB free, 45056 MiB are needed (direct clone)", errs.Quota},
		"a reservation needs no swap": {[]computeFact{a}, []storeFact{store("p", "VMFS", 1, "h1")}, with(func(w *wish) { w.swap = 0 }), "A", "p", CloneLinked, "", 0},
		"policy": {[]computeFact{a}, []storeFact{store("p", "VMFS", 90, "h1"), store("gold", "VMFS", 90, "h1")}, with(func(w *wish) { w.StoragePolicy, w.compatible = "Gold", hostSet("gold") }),
			"A", "gold", CloneLinked, `meets storage policy "Gold"`, 0},
		"policy that the datastore does not meet": {[]computeFact{a}, []storeFact{store("p", "VMFS", 90, "h1")}, with(func(w *wish) { w.Datastore, w.StoragePolicy, w.compatible = "p", "Gold", hostSet() }),
			"", "", "", `p does not meet storage policy "Gold"`, errs.Quota},
		"emptier cluster":                   {[]computeFact{a, b}, []storeFact{store("p", "VMFS", 90, "h1", "h3")}, base, "B", "p", CloneLinked, "", 0},
		"emptier cluster would need a copy": {[]computeFact{a, b}, []storeFact{store("p", "VMFS", 90, "h1"), store("s", "VMFS", 900, "h3")}, base, "A", "p", CloneLinked, "", 0},
		"cluster as asked for needs a copy": {[]computeFact{a, b}, []storeFact{store("p", "VMFS", 90, "h1"), store("s", "VMFS", 900, "h3")}, with(func(w *wish) { w.Cluster = "B" }),
			"B", "s", CloneDirect, "no host of B sees both", 0},
		"equal clusters: the first configured": {[]computeFact{{name: "X", hosts: hostSet("h1")}, {name: "Y", hosts: hostSet("h1")}}, []storeFact{store("p", "VMFS", 90, "h1")}, base, "X", "p", CloneLinked, "", 0},
		"no such cluster":                      {[]computeFact{a}, []storeFact{store("p", "VMFS", 90, "h1")}, with(func(w *wish) { w.Cluster = "Z" }), "", "", "", "Berth may use A", errs.NotFound},
		"no such datastore":                    {[]computeFact{a}, []storeFact{store("p", "VMFS", 90, "h1")}, with(func(w *wish) { w.Datastore = "z" }), "", "", "", "Berth may use p", errs.NotFound},
		"nothing that works":                   {[]computeFact{a}, []storeFact{down, upkeep, store("far", "VMFS", 90, "h9")}, base, "", "", "", "down is not accessible; upkeep is in maintenance mode; far is seen by no host of A", errs.Quota},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := landscape{c.computes, c.stores}.choose(c.w)
			if c.cluster == "" {
				if !errs.Is(err, c.kind) || !strings.Contains(err.Error(), c.say) {
					t.Errorf("%v, want %v: %s", err, c.kind, c.say)
				}
				return
			}
			if err != nil || got.compute.name != c.cluster || got.store != c.store || got.method != c.method || !strings.Contains(got.reason, c.say) {
				t.Errorf("%+v, %v", got, err)
			}
		})
	}
}

func TestPlacedIsReadBack(t *testing.T) {
	p := Placed{Clone: CloneDirect, Reason: `x "y"`, Cluster: "A", Datastore: "d", StoragePolicy: "Gold", Group: "g"}
	if got := decodePlaced(p.encode()); got != p {
		t.Errorf("%+v", got)
	}
	for _, doc := range []string{"", "x", `{"clone":1}`, `{"reason":"` + strings.Repeat("x", 5000) + `"}`} {
		if got := decodePlaced(doc); got != (Placed{}) {
			t.Errorf("%.20s: %+v", doc, got)
		}
	}
}
