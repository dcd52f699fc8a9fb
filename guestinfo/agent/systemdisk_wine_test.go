//go:build linux

package agent

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"berth/guestinfo"
)

// sizeC gives the guest a C: of its own with that many bytes.
func (g *guest) sizeC(bytes int) {
	g.t.Helper()
	if os.Geteuid() != 0 {
		g.t.Skip("needs root, to mount a C: of a size")
	}
	g.stopServer()
	top, merged := g.t.TempDir(), g.t.TempDir()
	mount := func(source, at, kind, options string) {
		g.t.Helper()
		if err := syscall.Mount(source, at, kind, 0, options); err != nil {
			g.t.Skipf("mount %s: %v", kind, err)
		}
		g.t.Cleanup(func() {
			if err := syscall.Unmount(at, syscall.MNT_DETACH); err != nil {
				g.t.Error(err)
			}
		})
	}
	mount("none", top, "tmpfs", fmt.Sprintf("size=%d", bytes))
	upper, work := filepath.Join(top, "upper"), filepath.Join(top, "work")
	for _, d := range []string{upper, work} {
		if err := os.Mkdir(d, 0o755); err != nil {
			g.t.Fatal(err)
		}
	}
	mount("overlay", merged, "overlay", "lowerdir="+g.prefix+",upperdir="+upper+",workdir="+work)
	g.prefix = merged
	g.t.Cleanup(g.stopServer)
}

// megabytes reads what the program says that it filled.
func megabytes(t *testing.T, lines ...string) (n int) {
	t.Helper()
	for _, l := range lines {
		if _, rest, ok := strings.Cut(l, "filled "); ok {
			if _, err := fmt.Sscan(rest, &n); err != nil || !strings.Contains(l, "Disk full") {
				t.Errorf("the program says %q", l)
			}
		}
	}
	return n
}

// Under Wine, on a C: of a size: a program gets no more of it than the quota,
// cannot take the reserve away, and gets more when the quota is raised while it
// runs. The reserve stays over a restart and goes with the quota.
func TestWineQuota(t *testing.T) {
	const size, quota = 640, 320 // MiB
	h := newHost(t)
	g := newGuest(t, h, "")
	g.sizeC(size << 20)
	h.e.SizedC = true
	g.write(g.path("ProgramData", "berth", "sandbox-endpoint"), h.e.Text())
	reserve := g.path("ProgramData", "berth", "reserve")

	s := containerSpec(`C:\app\program.exe`, `fill=C:\fill`, `remove=C:\ProgramData\berth\reserve`, "signal=0")
	s.DiskQuota = quota << 20
	h.setSpec(s)
	wait := g.run()
	waitLine(t, g.com1, "stdout:waiting")
	lines := consoleLines(t, g.com1)
	if n := megabytes(t, lines...); n < quota-32 || n > quota {
		t.Errorf("with a quota of %d MiB: %q", quota, lines)
	}
	if text := strings.Join(lines, "\n"); !strings.Contains(text, "removed ") || strings.Contains(text, "removed <nil>") {
		t.Errorf("the reserve is taken away: %q", lines)
	}

	h.await("full", func(st guestinfo.Status) bool {
		return len(st.Disks) == 1 && st.Disks[0].Volume == "" && st.Disks[0].Size <= quota<<20 && st.Disks[0].Size > (quota-8)<<20 && st.Disks[0].Free < 8<<20
	})
	obeyed := func(quota int64) func(guestinfo.Status) bool {
		s.Generation++
		s.DiskQuota = quota << 20
		h.setSpec(s)
		gen := s.Generation
		return func(st guestinfo.Status) bool { return st.Generation == gen }
	}
	h.await("larger", obeyed(quota+128))
	out := g.must(`C:\app\program.exe`, `fill=C:\more`)
	if n := megabytes(t, out); n < 128-8 || n > 128 {
		t.Errorf("with 128 MiB more: %q", out)
	}
	small := obeyed(quota)
	h.await("too small", func(st guestinfo.Status) bool { return strings.Contains(st.Update, "is too small") })
	for _, name := range []string{"fill", "more"} {
		if err := os.Remove(g.path(name)); err != nil {
			t.Fatal(err)
		}
	}
	h.await("small enough now", small)

	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if fi, err := os.Stat(reserve); err != nil || fi.Sys().(*syscall.Stat_t).Blocks*512 < (size-quota)<<20 {
		t.Errorf("after the end: %+v, %v", fi, err)
	}

	again := newHost(t)
	again.e.SizedC = true
	g.write(g.path("ProgramData", "berth", "sandbox-endpoint"), again.e.Text())
	again.setSpec(containerSpec(`C:\app\program.exe`, `fill=C:\fill`))
	wait = g.run()
	again.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if n := megabytes(t, consoleLines(t, g.com1)...); n < size-32 {
		t.Errorf("without a quota %d MiB were filled", n)
	}
	if _, err := os.Stat(reserve); err == nil {
		t.Error("without a quota the reserve is still there")
	}
}

// A C: that is a folder of the sandbox's host has no size, and none of the
// host's space is taken.
func TestWineQuotaOfAFolder(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	s := containerSpec(`C:\app\program.exe`, "exit=0")
	s.DiskQuota = 20 << 30
	h.setSpec(s)
	wait := g.run()
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonDiskQuota || !strings.Contains(st.Message, "gave C: no size") {
		t.Errorf("%+v", st)
	}
}
