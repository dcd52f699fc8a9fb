// Command berth is the admin's and the developer's way to a Berth daemon. It
// speaks the REST API through the generated client and holds no logic of its
// own beyond asking, showing and exit codes.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"berth/internal/errs"
)

func main() { os.Exit(Main()) }

// Main runs the command line and returns the exit code: 0, the code of the
// error's kind, 2 for wrong usage, or the entrypoint's own for `berth run`.
func Main() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, os.Args[1:], os.Stdout, os.Stderr)
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	root := newRoot(&app{out: stdout, err: stderr})
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	return exitCode(root.ExecuteContext(ctx), stderr)
}

// exitStatus ends the command with an exit code and nothing more to say.
type exitStatus int

func (e exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// usageError is a command line that makes no sense.
type usageError struct{ error }

func exitCode(err error, stderr io.Writer) int {
	var status exitStatus
	var usage usageError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &status):
		return int(status)
	case errors.As(err, &usage):
		fmt.Fprintf(stderr, "berth: %v\n", usage.error)
		return 2
	}
	fmt.Fprintf(stderr, "berth: %v\n", err)
	return errs.KindOf(err).ExitCode()
}
