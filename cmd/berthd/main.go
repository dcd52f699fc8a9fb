// Command berthd is the port layer: a REST server that runs Windows container
// images as vSphere virtual machines. It only reads its configuration, puts the
// rooms together and serves.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"berth/internal/errs"
	"berth/internal/version"
)

func main() { os.Exit(Main()) }

// Main runs the command line and returns the exit code: 0, 2 for wrong usage,
// or the code of the error's kind.
func Main() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := newRoot().ExecuteContext(ctx)
	var e *errs.Error
	switch {
	case err == nil:
		return 0
	case errors.As(err, &e):
		fmt.Fprintf(os.Stderr, "berthd: %v\n", err)
		return errs.KindOf(err).ExitCode()
	}
	fmt.Fprintf(os.Stderr, "berthd: %v\n", err)
	return 2
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "berthd",
		Short: "Run Windows container images as vSphere virtual machines",
		Long: `berthd serves Berth's REST API and drives one vSphere.

  berthd sandbox                      try Berth here: a simulated vSphere, real programs
  berthd serve --config berth.yaml    drive a vCenter; "berthd config" prints a commented file
  berthd preflight                    print the privileges it needs; check a vCenter before use
  berthd check-disk FILE.vmdk         check an image disk, byte by byte`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.AddCommand(serveCmd(), sandboxCmd(), configCmd(), preflightCmd(), checkDiskCmd(), &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		Run: func(c *cobra.Command, _ []string) {
			v := version.Get()
			fmt.Fprintf(c.OutOrStdout(), "berthd %s (%s)\n", v.Version, v.Commit)
		},
	})
	return root
}
