package main

import (
	"slices"
	"testing"
)

func TestShownReferences(t *testing.T) {
	const digest = "@sha256:0123"
	for _, tc := range []struct {
		all     []string
		digests bool
		want    []string
	}{
		{[]string{"r/web:1", "r/web" + digest}, false, []string{"r/web:1"}},
		{[]string{"r/web:1", "r/web" + digest}, true, []string{"r/web:1", "r/web" + digest}},
		{[]string{"r/web" + digest, "r/web@sha256:4567"}, false, []string{"r/web:<none>"}},
		{nil, false, []string{"<none>"}},
	} {
		if got := shownReferences(tc.all, tc.digests); !slices.Equal(got, tc.want) {
			t.Errorf("%q %v: %q, want %q", tc.all, tc.digests, got, tc.want)
		}
	}
}
