package registry

import (
	"slices"
	"strings"
	"testing"

	"berth/internal/errs"
)

func TestCompatible(t *testing.T) {
	cases := []struct {
		host, image string
		want        bool
	}{
		{"10.0.14393.5", "10.0.14393.5", true},
		{"10.0.14393.5", "10.0.14393.6", false},
		{"10.0.14393", "10.0.14393.6", true},
		{"10.0.17763.1", "10.0.17763.999", true},
		{"10.0.17763.1", "10.0.14393.1", false},
		{"10.0.18362.1", "10.0.17763.1", false},
		{"10.0.20348.1", "10.0.20348.9999", true},
		{"10.0.20348.1", "10.0.17763.1", false},
		{"10.0.20348.1", "10.0.26100.1", false},
		{"10.0.22000.1", "10.0.20348.1", true},
		{"10.0.25398.1", "10.0.20348.1", true},
		{"10.0.25398.1", "10.0.25398.1", true},
		{"10.0.25398.1", "10.0.26100.1", false},
		{"10.0.26100.1", "10.0.20348.1", true},
		{"10.0.26100.1", "10.0.25398.1", true},
		{"10.0.26100.1", "10.0.17763.1", false},
		{"10.0.26200.1", "10.0.26100.1", true},
		{"10.0.26200.1", "10.0.20348.1", false},
		{"6.3.20348.1", "10.0.20348.1", false},
		{"10.1.20348.1", "10.0.20348.1", false},
		{"", "10.0.20348.1", false},
		{"10.0.20348.1", "", false},
		{"10.0.20348.1", "10.0.20348.x", false},
		{"10.0.20348.1", "10.0.+20348.1", false},
		{"10.0.20348.1", "10.0.20348.1.1", false},
		{"10.0.20348.1", "10.0.99999999999.1", false},
	}
	for _, tc := range cases {
		if got := Compatible(tc.host, tc.image); got != tc.want {
			t.Errorf("host %s, image %s: %v", tc.host, tc.image, got)
		}
	}
}

func TestChoose(t *testing.T) {
	win := func(version string, features ...string) candidate {
		return candidate{os: "windows", arch: "amd64", version: version, features: features}
	}
	cases := []struct {
		name   string
		want   Want
		offers []candidate
		picks  int // index, or -1
	}{
		{"numeric revision, not string order", Want{Builds: []string{"10.0.20348.1"}}, []candidate{win("10.0.20348.887"), win("10.0.20348.2582")}, 1},
		{"exact build before a newer compatible one", Want{Builds: []string{"10.0.25398.1", "10.0.20348.1"}}, []candidate{win("10.0.22000.1"), win("10.0.20348.1")}, 1},
		{"newest exact build", Want{Builds: []string{"10.0.17763.1", "10.0.20348.1"}}, []candidate{win("10.0.17763.9"), win("10.0.20348.1")}, 1},
		{"compatible when nothing is exact", Want{Builds: []string{"10.0.26100.1"}}, []candidate{win("10.0.17763.9"), win("10.0.20348.5")}, 1},
		{"newer than the host", Want{Builds: []string{"10.0.20348.1"}}, []candidate{win("10.0.26100.1")}, -1},
		{"no version fits, last", Want{Builds: []string{"10.0.20348.1"}}, []candidate{win(""), win("10.0.20348.1")}, 1},
		{"no version alone", Want{Builds: []string{"10.0.20348.1"}}, []candidate{win("")}, 0},
		{"no template: the newest", Want{}, []candidate{win("10.0.17763.1"), win("10.0.26100.7"), win("10.0.26100.30")}, 2},
		{"explicit build", Want{OSVersion: "10.0.17763", Builds: []string{"10.0.20348.1"}}, []candidate{win("10.0.20348.1"), win("10.0.17763.1"), win("10.0.17763.2")}, 2},
		{"explicit revision", Want{OSVersion: "10.0.17763.1"}, []candidate{win("10.0.17763.2"), win("10.0.17763.1")}, 1},
		{"explicit revision missing", Want{OSVersion: "10.0.17763.3"}, []candidate{win("10.0.17763.2")}, -1},
		{"list order among equals", Want{}, []candidate{win("10.0.20348.1", "win32k"), win("10.0.20348.1")}, 0},
		{"unknown feature", Want{}, []candidate{win("10.0.20348.9", "quantum"), win("10.0.20348.1", "win32k")}, 1},
		{"other architecture", Want{}, []candidate{{os: "windows", arch: "arm64", version: "10.0.20348.1"}}, -1},
		{"arm64 on request", Want{Architecture: "arm64"}, []candidate{win("10.0.20348.1"), {os: "windows", arch: "arm64", version: "10.0.20348.1"}}, 1},
		{"malformed version", Want{}, []candidate{win("ten"), win("10.0.20348.1")}, 1},
	}
	for _, tc := range cases {
		for i := range tc.offers {
			tc.offers[i].order = i
		}
		fit := tc.want.choose(tc.offers)
		got := -1
		if len(fit) > 0 {
			got = fit[0].order
		}
		if got != tc.picks {
			t.Errorf("%s: picked %d, want %d", tc.name, got, tc.picks)
		}
	}
}

func TestRefusalsNameBuilds(t *testing.T) {
	linux := candidate{os: "linux", arch: "amd64"}
	ws := candidate{os: "windows", arch: "amd64", version: "10.0.17763.5"}
	cases := []struct {
		want  Want
		cs    []candidate
		words []string
	}{
		{Want{Builds: []string{"10.0.20348.1"}}, []candidate{linux, {os: "linux", arch: "arm64"}}, []string{"is for linux/amd64, linux/arm64"}},
		{Want{Builds: []string{"10.0.20348.1", "10.0.26100.1"}}, []candidate{linux, ws}, []string{"offers Windows builds 10.0.17763.5", "templates have 10.0.20348.1, 10.0.26100.1"}},
		{Want{OSVersion: "10.0.20348"}, []candidate{ws}, []string{"10.0.17763.5", "asked for is 10.0.20348"}},
		{Want{}, []candidate{{os: "windows", arch: "arm64", version: "10.0.1.1"}}, []string{"windows/arm64 10.0.1.1"}},
		{Want{}, []candidate{{os: "windows", arch: "amd64", version: "10.0.1.1", features: []string{"quantum"}}}, []string{"quantum"}},
		{Want{}, []candidate{{os: "li\nnux", arch: "x"}}, []string{`"li\nnux/x"`}},
		{Want{}, nil, []string{"no named platform"}},
	}
	for _, tc := range cases {
		f := tc.want.refuse(tc.cs)
		for _, w := range tc.words {
			if f.kind != errs.Unsupported || !strings.Contains(f.Error(), w) {
				t.Errorf("%q does not say %q", f.Error(), w)
			}
		}
	}
}

// The vector is that of the OCI image specification's definition, computed with
// sha256sum.
func TestChainIDs(t *testing.T) {
	a, b, c := "sha256:"+strings.Repeat("a", 64), "sha256:"+strings.Repeat("b", 64), "sha256:"+strings.Repeat("c", 64)
	want := []string{
		a,
		"sha256:ccd722928bd92476ba1745586fed6e45a102504185ad88cd89e01ff116fd146c",
		"sha256:c1377126441fb2f5ec2c21ae2a60255331d639e830f0ee1b40a36e52d4c40588",
	}
	if got := ChainIDs([]string{a, b, c}); !slices.Equal(got, want) || len(ChainIDs(nil)) != 0 {
		t.Fatal(got)
	}
}
