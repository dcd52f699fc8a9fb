//go:build linux

package agent

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"berth/guestinfo"
)

func appendTo(t *testing.T, path, text string) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString(text); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// Log files are followed from their end, new ones from their beginning, over
// renames and cuts; every line names its source.
func TestFileSources(t *testing.T) {
	dir := t.TempDir()
	app, wide := filepath.Join(dir, "app.log"), filepath.Join(dir, "wide.txt")
	appendTo(t, app, "of the image\n")
	h := newHost(t)
	s := containerSpec(programPath(t), "out=waits", "signal=0")
	s.Logs = []guestinfo.LogSource{{Name: "app", Kind: guestinfo.SourceFile, Path: filepath.Join(dir, "*.log")}, {Name: "wide", Kind: guestinfo.SourceFile, Path: wide}}
	log, _, end := start(t, h, s)
	waitLine(t, log, "stdout:waits")
	appendTo(t, app, "first\n")
	waitLine(t, log, "stdout:first")
	appendTo(t, app, "before the rename\n")
	if err := os.Rename(app, filepath.Join(dir, "app.1")); err != nil {
		t.Fatal(err)
	}
	appendTo(t, app, "after the rename\n")
	waitLine(t, log, "stdout:before the rename")
	waitLine(t, log, "stdout:after the rename")
	if err := os.Truncate(app, 0); err != nil {
		t.Fatal(err)
	}
	appendTo(t, app, "cut\n")
	waitLine(t, log, "stdout:cut")
	appendTo(t, wide, "\xff\xfew\x00\xfc\x00\n\x00")
	waitLine(t, log, "stdout:wü")
	appendTo(t, app, strings.Repeat("x", guestinfo.MaxLogText)+"y\nlast words")
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := end(); err != nil {
		t.Fatal(err)
	}
	lines := consoleLines(t, log)
	if slices.Contains(lines, "stdout:of the image") || !slices.Contains(lines, "stdout:last words") || !slices.Contains(lines, "stdout:y") {
		t.Errorf("%.500q", lines)
	}
	raw, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{" stdout F:app first\n", " stdout F:wide wü\n", " stdout F waits\n"} {
		if !strings.Contains(string(raw), want) {
			t.Errorf("no %q", want)
		}
	}
}

func TestSourceThatIsNotHere(t *testing.T) {
	h := newHost(t)
	s := containerSpec(programPath(t), "exit=0")
	s.Logs = []guestinfo.LogSource{{Name: "system", Kind: guestinfo.SourceEventLog, Channel: "System"}}
	_, _, end := start(t, h, s)
	h.awaitHalt()
	if err := end(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonLogSourceUnsupported || !strings.Contains(st.Message, "log source system") {
		t.Errorf("%+v", st)
	}
}

// An event as Windows renders it becomes one line.
func TestEventIsOneLine(t *testing.T) {
	const doc = `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Service Control Manager' Guid='{555908d1-a6d7-4695-8e1e-26931d2012f4}'/>` +
		`<EventID Qualifiers='16384'>7036</EventID><Version>0</Version><Level>4</Level><TimeCreated SystemTime='2026-01-02T03:04:05.1234567Z'/><EventRecordID>77</EventRecordID></System>` +
		"<EventData><Data Name='param1'>World Wide Web\r\nPublishing</Data><Data>stopped</Data></EventData></Event>"
	var e winEvent
	if err := xml.Unmarshal([]byte(doc), &e); err != nil {
		t.Fatal(err)
	}
	at, line := e.line()
	if want := `Service Control Manager 7036 info: param1=World Wide Web\nPublishing stopped`; line != want || at.Format("15:04:05.0000000") != "03:04:05.1234567" {
		t.Errorf("%v %q, want %q", at, line, want)
	}
}
