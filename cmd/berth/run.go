package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"berth/internal/errs"
	"berth/swagger/client/containers"
	"berth/swagger/client/images"
	"berth/swagger/models"
)

const runHelp = `Create a container and start it. Without -d, print its output until it ends and
return its exit code; Ctrl-C stops the container. The first run of an image on a template
bakes it; every later one is a single linked clone.

Every --network is one NIC: a network of 'berth network ls', or a port group by its
name. --ip, --mac-address and --network-alias are the first one's; those of others stand
behind their names: --network back:ip=10.1.3.4,mac=00:50:56:00:00:01,alias=store.
Containers with the same --app that share a network find each other by name.`

func (a *app) runCmd() *cobra.Command {
	o := new(createFlags)
	var detach, remove bool
	c := &cobra.Command{
		Use:   "run [flags] IMAGE [ARG...]",
		Short: "Create and start a container",
		Long:  runHelp,
		Example: "  berth run -d --name web registry.example.com/shop/web:1\n  berth run --rm registry.example.com/shop/job:1 --once\n" +
			"  berth run -d --name db --app shop --network back registry.example.com/shop/db:1\n" +
			"  berth run -d --name web --app shop --network back --network front:ip=10.1.2.30 -p 8080:80 registry.example.com/shop/web:1",
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			m, err := a.create(c.Context(), o, args, true)
			if err != nil {
				if usage := new(usageError); !errors.As(err, usage) && errs.KindOf(err) == errs.Internal {
					fmt.Fprintf(a.err, "berth: %v\n", err)
					return exitStatus(125)
				}
				return err
			}
			if detach {
				return a.show(m, func(w io.Writer) { fmt.Fprintln(w, str(m.ID)) })
			}
			return a.attach(c.Context(), str(m.ID), remove)
		},
	}
	o.register(c.Flags())
	c.Flags().BoolVarP(&detach, "detach", "d", false, "print the id and return once it is started")
	c.Flags().BoolVar(&remove, "rm", false, "remove the container when it has ended")
	return c
}

// attach prints a container's output until it ends; its exit code is the
// command's. An interrupt stops the container first.
func (a *app) attach(ctx context.Context, id string, remove bool) error {
	err := a.stream(ctx, &containers.GetContainerLogsParams{Container: id, Follow: ptr(true)}, "", false)
	undo := context.WithoutCancel(ctx)
	if ctx.Err() != nil {
		fmt.Fprintln(a.err, "berth: interrupted; stopping the container")
		if _, err := a.api.Containers.StopContainerContext(undo, &containers.StopContainerParams{Container: id, IdempotencyKey: key()}); err != nil {
			return a.problem(err)
		}
		err = nil
	}
	if err != nil {
		return err
	}
	end, err := a.api.Containers.WaitContainerContext(undo, &containers.WaitContainerParams{Container: id})
	if err != nil {
		return a.problem(err)
	}
	if remove {
		if _, err := a.api.Containers.RemoveContainerContext(undo, &containers.RemoveContainerParams{Container: id, Force: ptr(true), IdempotencyKey: key()}); err != nil {
			return a.problem(err)
		}
	}
	return a.exit(end.Payload)
}

// exit is the end of a container as this command's own.
func (a *app) exit(w *models.WaitResult) error {
	if w.ExitCode == nil {
		fmt.Fprintf(a.err, "berth: no exit code: %s: %s\n", dash(w.Reason), dash(w.Message))
		return exitStatus(125)
	}
	if *w.ExitCode == 0 {
		return nil
	}
	code := int(*w.ExitCode)
	if code&0xff == 0 || code > 255 {
		fmt.Fprintf(a.err, "berth: the entrypoint ended with %d (0x%08X)\n", code, uint32(code))
		return exitStatus(255)
	}
	return exitStatus(code)
}

// pullFor pulls an image that a run or create needs.
func (a *app) pullFor(ctx context.Context, o *createFlags, ref string) error {
	start := time.Now()
	ok, err := a.api.Images.PullImageContext(ctx, &images.PullImageParams{IdempotencyKey: key(), Body: &models.ImagePull{Reference: &ref, Policy: ptr("always"), Bake: ptr(true)}})
	if err != nil {
		return a.problem(err)
	}
	if _, err := a.follow(ctx, str(ok.Payload.ID), o.quiet); err != nil {
		return err
	}
	if !o.quiet {
		fmt.Fprintf(a.err, "Pulled and baked in %.1f s\n", time.Since(start).Seconds())
	}
	return nil
}
