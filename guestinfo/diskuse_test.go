package guestinfo

import (
	"math"
	"strings"
	"testing"
	"time"
)

// What a guest says of its disks is refused when it cannot be, and cleaned.
func TestDiskUseOfAHostileGuest(t *testing.T) {
	many := make([]DiskUse, maxMounts+2)
	for name, c := range map[string]struct {
		disks []DiskUse
		fails string
	}{
		"none":               {nil, ""},
		"honest":             {[]DiskUse{{"", 40 << 30, 1 << 30}, {"data", 1 << 40, 1 << 40}}, ""},
		"empty":              {[]DiskUse{{}}, ""},
		"as many as allowed": {many[:maxMounts+1], ""},
		"too many":           {many, "at most 65"},
		"long name":          {[]DiskUse{{strings.Repeat("x", 129), 2, 1}}, "disks[0].volume"},
		"more free than all": {[]DiskUse{{"", 1, 1}, {"d", 1, 2}}, "disks[1]"},
		"beyond counting":    {[]DiskUse{{"", math.MaxUint64, 1}}, "disks[0]"},
	} {
		s := Status{Version: 1, ID: "c", Phase: PhaseRunning, Time: time.Now(), Disks: c.disks}
		err := s.check()
		if (err != nil) != (c.fails != "") || err != nil && !strings.Contains(err.Error(), c.fails) {
			t.Errorf("%s: %v", name, err)
		}
	}
	s := Status{Version: 1, ID: "c", Phase: PhaseRunning, Disks: []DiskUse{{"a\x1b[2Jb", 2, 1}}}
	if err := s.check(); err != nil || s.Disks[0].Volume != "a [2Jb" {
		t.Errorf("%q, %v", s.Disks[0].Volume, err)
	}
	// An agent's own report keeps to the bound.
	kv, err := EncodeStatus(Status{ID: "c", Phase: PhaseRunning, Disks: many})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := DecodeStatus(func(k string) (string, bool) { v, ok := kv[k]; return v, ok }); err != nil || len(got.Disks) != maxMounts+1 {
		t.Errorf("%d disks, %v", len(got.Disks), err)
	}
}
