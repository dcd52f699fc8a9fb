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
	eventually(t, line, func() bool {
		_, err := os.Stat(path)
		return err == nil && slices.Contains(consoleLines(t, path), line)
	})
}

// awaitText waits until a text contains what is wanted.
func awaitText(t *testing.T, text func() string, want string) {
	t.Helper()
	eventually(t, want, func() bool { return strings.Contains(text(), want) })
}

// eventually waits until ok holds.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	limit := time.After(patience)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-tick.C:
		case <-limit:
			t.Fatalf("no %q in time", what)
		}
	}
}
