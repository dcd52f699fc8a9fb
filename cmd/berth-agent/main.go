// Command berth-agent is Berth's guest agent. A template has it installed as a
// service; everything else comes from the host.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"berth/guestinfo"
	"berth/guestinfo/agent"
	"berth/internal/errs"
	"berth/internal/version"
)

const usage = `berth-agent runs inside a Berth virtual machine.

  berth-agent install     register this file as a Windows service and let it start with Windows
  berth-agent uninstall   stop and remove the service
  berth-agent status      say whether the service runs
  berth-agent run         run in the foreground until done, or until Ctrl+C
      --service           as the service control manager starts it
      --endpoint FILE     reach a sandbox host through this endpoint file
  berth-agent version     print the version
  berth-agent help        print this text
`

func main() {
	err := run(os.Args[1:], os.Stdout, os.Stderr)
	switch {
	case errors.Is(err, errUsage):
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, "berth-agent:", err)
		os.Exit(errs.KindOf(err).ExitCode())
	}
}

var errUsage = errors.New("usage")

func run(args []string, stdout, stderr io.Writer) error {
	cmd := "help"
	if len(args) > 0 {
		cmd, args = args[0], args[1:]
	}
	switch cmd {
	case "install":
		return agent.Install()
	case "uninstall":
		return agent.Uninstall()
	case "status":
		return agent.Status(stdout, fullVersion())
	case "run":
		return runAgent(args, stderr)
	case "version", "--version":
		_, err := fmt.Fprintln(stdout, "berth-agent", fullVersion())
		return err
	case "help", "--help", "-h":
		_, err := io.WriteString(stdout, usage)
		return err
	}
	if _, err := fmt.Fprintf(stderr, "berth-agent: unknown command %q\n%s", cmd, usage); err != nil {
		return err
	}
	return errUsage
}

func runAgent(args []string, stderr io.Writer) error {
	fs := flag.NewFlagSet("run", flag.ContinueOnError)
	fs.SetOutput(stderr)
	service := fs.Bool("service", false, "as the service control manager starts it")
	endpoint := fs.String("endpoint", "", "reach a sandbox host through this endpoint file")
	if err := fs.Parse(args); err != nil {
		return errUsage
	}
	o := agent.Options{
		Version: fullVersion(),
		Open:    guestinfo.Open,
		Machine: agent.System{},
		Runtime: agent.Native{},
		Baker:   agent.NewBaker(),
		Vault:   agent.FileVault(agent.VaultPath()),

		Containers: agent.NewContainers(),
		Mounter:    agent.NewMounter(),
		Waker:      agent.System{},
		Setup:      agent.System{},
		SystemDisk: agent.NewSystemDisk(),
		Space:      agent.SpaceOf,
		Log: func(format string, args ...any) {
			fmt.Fprintf(stderr, "%s "+format+"\n", append([]any{time.Now().UTC().Format("15:04:05.000")}, args...)...)
		},
	}
	// Its heap is small and its garbage little: memory is dearer than its CPU.
	debug.SetGCPercent(40)
	o.Log("berth-agent %s starts", o.Version)
	o.Network = agent.SystemNetwork(o.Log)
	if *endpoint != "" {
		o.Open = func(ctx context.Context) (guestinfo.Channel, error) {
			e, err := guestinfo.ReadEndpoint(*endpoint)
			if err != nil {
				return nil, err
			}
			return e.Dial(ctx)
		}
	}
	if *service {
		return agent.RunService(o)
	}
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	return agent.Run(ctx, o)
}

// fullVersion is the version with the commit that the build was made from.
func fullVersion() string {
	i := version.Get()
	if i.Commit == "" {
		return i.Version
	}
	return i.Version + " (" + i.Commit + ")"
}
