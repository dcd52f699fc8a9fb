package main

import (
	"bytes"
	"strings"
	"testing"

	"berth/swagger/models"
)

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
