package agent

import (
	"context"
	"os/exec"
	"strings"
	"testing"
	"time"
	"unsafe"

	"berth/guestinfo"
)

// The structures are as large, and their members where, as a 64-bit Windows has
// them; else this does not compile.
var (
	_ = [1]int{}[unsafe.Sizeof(eventRecord{})-112]
	_ = [1]int{}[unsafe.Offsetof(eventRecord{}.level)-44]
	_ = [1]int{}[unsafe.Offsetof(eventRecord{}.dataLength)-86]
	_ = [1]int{}[unsafe.Offsetof(eventRecord{}.data)-96]
	_ = [1]int{}[unsafe.Sizeof(eventTraceLogfile{})-448]
	_ = [1]int{}[unsafe.Offsetof(eventTraceLogfile{}.mode)-28]
	_ = [1]int{}[unsafe.Offsetof(eventTraceLogfile{}.callback)-424]
	_ = [1]int{}[unsafe.Offsetof(eventTraceProperties{}.name)-etwPropertiesSize]
	_ = [1]int{}[unsafe.Offsetof(eventTraceProperties{}.wnodeFlags)-44]
	_ = [1]int{}[unsafe.Offsetof(eventTraceProperties{}.mode)-64]
	_ = [1]int{}[unsafe.Offsetof(eventTraceProperties{}.eventsLost)-88]
	_ = [1]int{}[unsafe.Offsetof(eventTraceProperties{}.loggerName)-116]
)

// TestNativeTrace follows Windows' own provider of process starts, by name, with
// a session that takes the place of one that an ended agent has left.
func TestNativeTrace(t *testing.T) {
	needs(t, "BERTH_NATIVE_TRACE")
	const process = 0x10
	src := guestinfo.LogSource{Name: "test", Kind: guestinfo.SourceETW, Provider: "Microsoft-Windows-Kernel-Process", Level: 4, Keywords: process}
	lines := make(chan string, 1000)
	send := func(_ time.Time, text string) {
		select {
		case lines <- text:
		default:
		}
	}
	if _, err := openETW(src, send, t.Logf); err != nil { // left behind
		t.Fatal(err)
	}
	run, err := openETW(src, send, t.Logf)
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { run(ctx); close(done) }()
	if err := exec.Command("cmd.exe", "/c", "exit").Run(); err != nil {
		t.Error(err)
	}
	for late, found := time.After(time.Minute), false; !found; {
		select {
		case l := <-lines:
			found = strings.HasPrefix(l, "Microsoft-Windows-Kernel-Process 1 info:") && strings.Contains(strings.ToLower(l), "cmd.exe")
		case <-late:
			t.Fatal("no event tells of the process")
		}
	}
	end()
	<-done
	if out, err := exec.Command("logman", "query", etwSessionPrefix+"test", "-ets").CombinedOutput(); err == nil {
		t.Errorf("the session is still there: %s", out)
	}
	if _, err := openETW(guestinfo.LogSource{Name: "test", Kind: guestinfo.SourceETW, Provider: "no such provider"}, send, t.Logf); err != errWrongProvider {
		t.Errorf("a provider that is not there: %v", err)
	}
}
