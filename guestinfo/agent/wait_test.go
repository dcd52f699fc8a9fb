//go:build linux

package agent

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// terminated is the exit code of what the agent ends on Windows.
const terminated = 0xC000013A

// waitLine waits until a console log has a line.
func waitLine(t *testing.T, path, line string) {
	t.Helper()
	limit := time.After(patience)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if _, err := os.Stat(path); err == nil && slices.Contains(consoleLines(t, path), line) {
			return
		}
		select {
		case <-tick.C:
		case <-limit:
			t.Fatalf("no line %q in time", line)
		}
	}
}

// awaitText waits until a text contains what is wanted.
func awaitText(t *testing.T, text func() string, want string) {
	t.Helper()
	limit := time.After(patience)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !strings.Contains(text(), want) {
		select {
		case <-tick.C:
		case <-limit:
			t.Fatalf("no %q in time: %q", want, text())
		}
	}
}
