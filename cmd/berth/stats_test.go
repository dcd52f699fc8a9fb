package main

import (
	"bytes"
	"strings"
	"testing"

	"berth/swagger/models"
)

// TestStatsShowC shows how full C: is, and no volume.
func TestStatsShowC(t *testing.T) {
	var out bytes.Buffer
	disk := func(path, volume string, size, free int64) *models.DiskUse {
		return &models.DiskUse{Path: &path, Volume: volume, Size: &size, Free: &free}
	}
	printStats(&out, []*models.Stats{{ID: ptr("1"), Name: ptr("web"), Disks: []*models.DiskUse{disk(`C:\data`, "data", 8<<30, 1), disk("C:", "", 20<<30, 5<<30)}}}, false)
	if !strings.Contains(out.String(), size(15<<30)+" / "+size(20<<30)) || strings.Contains(out.String(), size(8<<30)) {
		t.Errorf("stats print\n%s", &out)
	}
}

// TestStatsShowWholeTimes: ten seconds of CPU are not one.
func TestStatsShowWholeTimes(t *testing.T) {
	for nanos, want := range map[int64]string{0: "0s", 10_000_000_000: "10s", 60_000_000_000: "1m0s", 1_500_000_000: "1.5s"} {
		var out bytes.Buffer
		printStats(&out, []*models.Stats{{ID: ptr("1"), Name: ptr("web"), Guest: &models.StatsGuest{CPUNanos: nanos}}}, false)
		if !strings.Contains(out.String(), " "+want+" ") {
			t.Errorf("%d ns of CPU: no %q in\n%s", nanos, want, &out)
		}
	}
}
