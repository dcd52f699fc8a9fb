//go:build linux

package guestinfo

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"berth/internal/errs"
)

// fakeTools is a vmtoolsd that counts its calls in $count and then goes on with a
// script, which has the message in $message.
func fakeTools(t *testing.T, script string) (program string, calls func() int) {
	t.Helper()
	dir := t.TempDir()
	program = filepath.Join(dir, "vmtoolsd")
	text := fmt.Sprintf("#!/bin/sh\n[ \"$1\" = --cmdfile ] || exit 9\nmessage=$(cat \"$2\")\necho >> %[1]s/calls\ncount=$(wc -l < %[1]s/calls)\n%[2]s\n", dir, script)
	if err := os.WriteFile(program, []byte(text), 0o700); err != nil {
		t.Fatal(err)
	}
	return program, func() int {
		b, err := os.ReadFile(filepath.Join(dir, "calls"))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		return strings.Count(string(b), "\n")
	}
}

// A vmtoolsd that is refused at each second call is asked again; one that always
// is gives the host's own word after a bounded number of calls, and any other
// answer counts at once.
func TestVMToolsAreAskedAgain(t *testing.T) {
	for name, tc := range map[string]struct {
		script string
		kind   errs.Kind
		ok     bool
		calls  int // of five Gets
	}{
		"well":        {`echo "$message"`, 0, true, 5},
		"every other": {`if [ $((count % 2)) = 0 ]; then echo "Permission denied" >&2; exit 1; fi; echo "$message"`, 0, true, 9},
		"never":       {`echo "Permission denied"; exit 1`, errs.Denied, false, 20},
		"disabled":    {`echo "disabled" >&2; exit 1`, errs.Unsupported, false, 5},
	} {
		program, calls := fakeTools(t, tc.script)
		c := textChannel{again{vmtools{program}, make([]time.Duration, 3)}}
		for range 5 {
			v, _, err := c.Get(context.Background(), "guestinfo.k")
			if tc.ok && (err != nil || v != "info-get guestinfo.k") || !tc.ok && !errs.Is(err, tc.kind) {
				t.Errorf("%s: %q, %v", name, v, err)
			}
		}
		if n := calls(); n != tc.calls {
			t.Errorf("%s: %d calls, want %d", name, n, tc.calls)
		}
	}
	// Who gives up meanwhile does not wait.
	program, calls := fakeTools(t, `echo "Permission denied"; exit 1`)
	ctx, cancel := context.WithCancel(context.Background())
	c := textChannel{again{vmtools{program}, []time.Duration{time.Hour}}}
	done := make(chan error, 1)
	go func() { _, _, err := c.Get(ctx, "guestinfo.k"); done <- err }()
	for calls() == 0 {
		select {
		case err := <-done:
			t.Fatal(err)
		case <-time.After(time.Millisecond):
		}
	}
	cancel()
	if err := <-done; err == nil || calls() != 1 {
		t.Errorf("%v after %d calls", err, calls())
	}
}
