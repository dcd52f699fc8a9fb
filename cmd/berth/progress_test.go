package main

import (
	"strings"
	"testing"
	"time"
)

// TestProgressLines: a bake counts entries, not bytes; no line ends in blanks
// or is as wide as the terminal.
func TestProgressLines(t *testing.T) {
	for _, tc := range []struct {
		p    part
		bar  bool
		want string
	}{
		{part{key: "queued", phase: "queued"}, true, "queued"},
		{part{key: "receive", phase: "receive", current: 4096, since: time.Now().Add(time.Hour)}, true, "receive                  4.0 KiB"},
		{part{key: "upload", phase: "upload", total: 2048}, false, "upload                   2.0 KiB"},
		{part{key: "bake", phase: "bake", current: 17, total: 17}, true, "bake                     [========================] 17/17"},
		{part{key: "bake", phase: "bake", current: 17, total: 17, message: "applied"}, false, "bake                     applied"},
	} {
		if got := tc.p.line(tc.bar); got != tc.want {
			t.Errorf("%q, want %q", got, tc.want)
		}
	}
	for line, want := range map[string]string{strings.Repeat("x", 79): strings.Repeat("x", 79), strings.Repeat("ü", 80): strings.Repeat("ü", 78) + "…", "": ""} {
		if got := clipTo(line, 80); got != want {
			t.Errorf("%q", got)
		}
	}
}
