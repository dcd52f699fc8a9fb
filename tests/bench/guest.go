package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"go.uber.org/zap"
	"golang.org/x/sys/unix"

	"berth/guestinfo"
	"berth/sandbox"
)

// guestBench is one Windows with the agent and the program in it.
type guestBench struct {
	b       *bench
	wine    *sandbox.Wine
	host    *guestHost
	marks   int // inotify: files that appear in folder
	folder  string
	console string
}

// benchGuest measures the agent under Wine beside the same programs without it.
// It says nothing of Windows' own times.
func benchGuest(ctx context.Context, b *bench) (err error) {
	dir := filepath.Join(b.dir, "guest")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	g := &guestBench{b: b, console: filepath.Join(dir, "console.log")}
	if g.wine, err = sandbox.NewWine(ctx, dir, zap.NewNop()); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.wine.Close(context.WithoutCancel(ctx))) }()
	if g.host, err = newGuestHost(ctx); err != nil {
		return err
	}
	defer g.host.close()
	if err := g.install(ctx); err != nil {
		return err
	}
	if g.marks, err = unix.InotifyInit1(unix.IN_CLOEXEC); err != nil {
		return err
	}
	defer unix.Close(g.marks)
	if _, err := unix.InotifyAddWatch(g.marks, g.folder, unix.IN_CREATE); err != nil {
		return err
	}
	for _, part := range []func(context.Context) error{g.size, g.start, g.idle, g.output} {
		if err := part(ctx); err != nil {
			return err
		}
	}
	return nil
}

// install puts the programs, the endpoint and the serial port into the Windows.
func (g *guestBench) install(ctx context.Context) error {
	drive := filepath.Join(g.wine.Prefix, "drive_c")
	g.folder = filepath.Join(drive, "bench")
	agent, data := filepath.Join(drive, "Program Files", "Berth"), filepath.Join(drive, "ProgramData", "berth")
	for _, d := range []string{g.folder, agent, data} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			return err
		}
	}
	for out, pkg := range map[string]string{agent: "./cmd/berth-agent", drive: "./tests/bench/program"} {
		cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", out+string(os.PathSeparator), pkg)
		cmd.Env = append(os.Environ(), "GOOS=windows", "GOARCH=amd64", "CGO_ENABLED=0")
		if text, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("build %s: %w\n%s", pkg, err, text)
		}
	}
	e := guestinfo.Endpoint{Address: g.host.listener.Addr().String(), Token: "bench"}
	if err := os.WriteFile(filepath.Join(data, "sandbox-endpoint"), []byte(e.Text()), 0o600); err != nil {
		return err
	}
	if err := os.WriteFile(g.console, nil, 0o600); err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(g.wine.Prefix, "system.reg"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(f, "\n[Software\\\\Wine\\\\Ports] 1700000000\n\"COM1\"=\"%s\"\n", g.console)
	return errors.Join(err, f.Close())
}

const (
	benchAgent   = `C:\Program Files\Berth\berth-agent.exe`
	benchProgram = `C:\program.exe`
)

// mark is a file of the guest's that a program is to make: its path in Windows.
func mark(name string) string { return `C:\bench\` + name }

// made waits until a program has made the file.
func (g *guestBench) made(ctx context.Context, name string) error {
	stop := context.AfterFunc(ctx, func() { _ = os.WriteFile(filepath.Join(g.folder, "over"), nil, 0o600) })
	defer stop()
	buf := make([]byte, 4096)
	for ctx.Err() == nil {
		n, err := unix.Read(g.marks, buf)
		if err != nil && err != unix.EINTR {
			return err
		}
		if strings.Contains(string(buf[:max(0, n)]), name+"\x00") {
			return nil
		}
	}
	return ctx.Err()
}

// agent is an agent with the program as its entrypoint, ready to start.
func (g *guestBench) agent(ctx context.Context, args ...string) (*exec.Cmd, error) {
	err := g.host.give(guestinfo.Spec{Version: 1, Generation: 1, ID: "bench", Role: guestinfo.RoleContainer, Mode: guestinfo.ModeNative,
		Process: &guestinfo.Process{Args: append([]string{benchProgram}, args...)}, Restart: guestinfo.Restart{Policy: "no"},
		StopGrace: 5, ConsolePort: "COM1", ShutdownVM: true})
	if err != nil {
		return nil, err
	}
	return g.wine.Command(ctx, benchAgent, "run"), nil
}

func (g *guestBench) size(context.Context) error {
	i, err := os.Stat(filepath.Join(g.wine.Prefix, "drive_c", "Program Files", "Berth", "berth-agent.exe"))
	if err == nil {
		g.b.add(row{Name: "guest: berth-agent.exe", Value: float64(i.Size()) / (1 << 20), Unit: "MiB"}.atMost(10))
	}
	return err
}
