package imagestore

import (
	"math"
	"testing"
	"time"

	"berth/internal/errs"
)

func TestCompressionIsChosen(t *testing.T) {
	const mb = 1e6
	for _, tc := range []struct {
		c    Compression
		link float64
		cpus int
		want Compression
	}{
		{CompressionAuto, 0, 2, CompressionFastest}, // nothing is known yet
		{CompressionAuto, -1, 2, CompressionFastest},
		{CompressionAuto, 0.3 * mb, 2, CompressionSmallest},
		{CompressionAuto, 4 * mb, 2, CompressionBalanced},
		{CompressionAuto, 100 * mb, 2, CompressionFastest},  // a link of 1 Gbit/s
		{CompressionAuto, 1000 * mb, 2, CompressionStored},  // 10 Gbit/s
		{CompressionAuto, 250 * mb, 1, CompressionStored},   // one CPU holds it up
		{CompressionAuto, 250 * mb, 16, CompressionFastest}, // sixteen do not
		{CompressionAuto, math.Inf(1), 2, CompressionStored},
		{CompressionAuto, 80 * mb, 0, CompressionFastest},
		{CompressionStored, 1, 2, CompressionStored},
		{CompressionFastest, 1000 * mb, 2, CompressionFastest},
		{CompressionBalanced, 0, 2, CompressionBalanced},
		{CompressionSmallest, 1000 * mb, 64, CompressionSmallest},
	} {
		if got := tc.c.choose(tc.link, tc.cpus).kind; got != tc.want {
			t.Errorf("%s at %.0f bytes/s with %d CPUs is %s, want %s", tc.c, tc.link, tc.cpus, got, tc.want)
		}
	}
}

// A faster link never asks for more work, nor do fewer CPUs.
func TestChoiceIsMonotonous(t *testing.T) {
	rank := map[Compression]int{}
	for i, e := range efforts() {
		rank[e.kind] = i
	}
	for cpus := 1; cpus <= 64; cpus *= 2 {
		last := len(rank)
		for link := 1e4; link < 1e11; link *= 1.3 {
			got := rank[CompressionAuto.choose(link, cpus).kind]
			if more := rank[CompressionAuto.choose(link, 2*cpus).kind]; got > last || more < got {
				t.Fatalf("at %.0f bytes/s with %d CPUs: %d after %d, %d with twice as many", link, cpus, got, last, more)
			}
			last = got
		}
	}
}

func TestParseCompression(t *testing.T) {
	for in, want := range map[string]Compression{"": CompressionAuto, "auto": CompressionAuto, "stored": CompressionStored, "fastest": CompressionFastest,
		"balanced": CompressionBalanced, "smallest": CompressionSmallest} {
		if got, err := ParseCompression(in); err != nil || got != want {
			t.Errorf("%q: %q, %v", in, got, err)
		}
	}
	for _, bad := range []string{"Auto", "none", "9", " stored"} {
		if _, err := ParseCompression(bad); !errs.Is(err, errs.Invalid) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestLinkIsMeasured(t *testing.T) {
	at := time.Unix(0, 0)
	m := meter{now: func() time.Time { return at }}
	if m.speed() != 0 {
		t.Error("a speed of nothing")
	}
	at = at.Add(time.Hour) // what goes before the bytes does not count
	m.sent(1 << 20)
	at = at.Add(time.Second)
	m.sent(2 << 20)
	if m.speed() != 0 {
		t.Error("a speed of too little")
	}
	at = at.Add(time.Second)
	m.sent(11 << 20)
	if got := m.speed(); got != 5<<20 {
		t.Errorf("%.0f bytes/s", got)
	}
	for _, tc := range []struct{ known, measured, want float64 }{{0, 0, 0}, {0, 10, 10}, {10, 0, 10}, {100, 200, 130}, {100, 0.001, 70.0003}} {
		if got := blend(tc.known, tc.measured); math.Abs(got-tc.want) > 1e-6 {
			t.Errorf("%v and %v give %v, want %v", tc.known, tc.measured, got, tc.want)
		}
	}
}
