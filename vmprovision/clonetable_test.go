package vmprovision

import (
	"strings"
	"testing"
)

// TestCloneTable is the whole decision: every line of its table, and what of a
// container speaks against an instant clone.
func TestCloneTable(t *testing.T) {
	const something = "something"
	for _, c := range []struct {
		asked   CloneMethod
		child   bool
		against string
		method  CloneMethod
		say     string
	}{
		{CloneDirect, true, "", CloneDirect, "as asked for"},
		{CloneDirect, false, something, CloneDirect, "as asked for"},
		{CloneLinked, true, "", CloneLinked, "the disk"},
		{CloneLinked, false, "", "", "the disk"},
		{CloneInstant, true, "", CloneInstant, "of a frozen parent the disk"},
		{CloneInstant, true, something, "", something},
		{CloneInstant, false, "", "", "the disk"},
		{CloneAuto, true, "", CloneInstant, "of a frozen parent the disk"},
		{CloneAuto, true, something, CloneLinked, "the disk; not instant: something"},
		{CloneAuto, true, noParents, CloneLinked, "the disk"},
		{CloneAuto, false, "", CloneDirect, "the disk"},
	} {
		method, reason := cloneTable(c.asked, c.child, "the disk", c.against)
		if method != c.method || !strings.Contains(reason, c.say) {
			t.Errorf("%s, child %v, against %q: %q, %q", c.asked, c.child, c.against, method, reason)
		}
	}
	// All that a container can be and still be an instant clone.
	fits := instantFacts{api: "8.0.3.0", parents: 1, running: true, nics: 1, hasNICs: 1, cpus: 2, hasCPUs: 2, memoryMB: 2048, hasMemory: 2048}
	for say, change := range map[string]func(*instantFacts){
		"":                   func(*instantFacts) {},
		"6.7, this is 6.5":   func(f *instantFacts) { f.api = "6.5" },
		"this is oddity":     func(f *instantFacts) { f.api = "oddity" },
		noParents:            func(f *instantFacts) { f.parents = 0 },
		"only created":       func(f *instantFacts) { f.running = false },
		"mode contained":     func(f *instantFacts) { f.contained = true },
		"volumes":            func(f *instantFacts) { f.volumes = 1 },
		"C: is to have":      func(f *instantFacts) { f.disk = true },
		"2 NICs":             func(f *instantFacts) { f.nics = 2 },
		"4 CPUs":             func(f *instantFacts) { f.cpus = 4 },
		"1024 MB":            func(f *instantFacts) { f.memoryMB = 1024 },
		"shares, limits":     func(f *instantFacts) { f.shares = true },
		"a storage policy":   func(f *instantFacts) { f.policy = "Gold" },
		"a SID of its own":   func(f *instantFacts) { f.newSID = true },
		"random numbers":     func(f *instantFacts) { f.secrets = true },
		"be made: no luck":   func(f *instantFacts) { f.failed = "no luck" },
		"API version 6.7, t": func(f *instantFacts) { f.api = "5.5" },
	} {
		f := fits
		change(&f)
		if got := f.against(); !strings.Contains(got, say) || (got == "") != (say == "") {
			t.Errorf("%+v: %q, want %q", f, got, say)
		}
	}
	same := fits
	same.nics, same.cpus, same.memoryMB, same.api = 0, 0, 0, "6.7"
	if got := same.against(); got != "" {
		t.Errorf("what names no size: %q", got)
	}
	for _, m := range []CloneMethod{"Instant", "copy", " auto"} {
		if CheckClone(m) == nil {
			t.Errorf("%q is a method", m)
		}
	}
}
