package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"berth/swagger/client"
	"berth/swagger/client/containers"
	"berth/swagger/models"
)

func (a *app) psCmd() *cobra.Command {
	var all, quiet bool
	var filters []string
	var project string
	c := &cobra.Command{
		Use:     "ps",
		Short:   "List containers",
		Example: "  berth ps -a --filter label=app=shop --filter state=exited\n  berth ps --project shop",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			p := &containers.ListContainersParams{All: &all}
			if project != "" {
				p.Project = &project
			}
			if err := applyFilters(p, filters); err != nil {
				return err
			}
			return a.printPages(c.Context(), api, p, quiet)
		},
	}
	c.Flags().BoolVarP(&all, "all", "a", false, "not only running ones")
	c.Flags().BoolVarP(&quiet, "quiet", "q", false, "only ids")
	c.Flags().StringArrayVarP(&filters, "filter", "f", nil, "name=, label=, state= or image=")
	c.Flags().StringVar(&project, "project", "", "only those of this project")
	return c
}

// pageSize is how many containers one request asks for.
const pageSize = 1000

// eachPage calls do with the pages of a list as they come.
func (a *app) eachPage(ctx context.Context, api *client.Berth, p *containers.ListContainersParams, do func([]*models.Container) error) error {
	p.Limit = ptr(int32(pageSize))
	for {
		ok, err := api.Containers.ListContainersContext(ctx, p)
		if err != nil {
			return a.problem(err)
		}
		if err := do(ok.Payload); err != nil || ok.BerthNext == "" {
			return err
		}
		p.After = &ok.BerthNext
	}
}

// printPages prints a list: for people and templates page by page, as JSON in one
// piece.
func (a *app) printPages(ctx context.Context, api *client.Berth, p *containers.ListContainersParams, quiet bool) error {
	if a.json && a.format.tmpl == nil {
		all := []*models.Container{}
		err := a.eachPage(ctx, api, p, func(page []*models.Container) error { all = append(all, page...); return nil })
		if err != nil {
			return err
		}
		return a.show(all, nil)
	}
	header := !quiet
	return a.eachPage(ctx, api, p, func(page []*models.Container) error {
		return a.show(page, func(w io.Writer) {
			printContainers(w, page, quiet, header)
			header = false
		})
	})
}

func applyFilters(p *containers.ListContainersParams, filters []string) error {
	for _, f := range filters {
		k, v, ok := strings.Cut(f, "=")
		switch {
		case ok && k == "name":
			p.Name = append(p.Name, v)
		case ok && k == "label":
			p.Label = append(p.Label, v)
		case ok && (k == "state" || k == "status"):
			p.State, p.All = append(p.State, v), ptr(true)
		case ok && k == "image":
			p.Image = &v
		default:
			return usageError{wrapf("--filter %q: want name=, label=, state= or image=", f)}
		}
	}
	return nil
}

func printContainers(w io.Writer, list []*models.Container, quiet, header bool) {
	var rows [][]string
	for _, c := range list {
		if quiet {
			fmt.Fprintln(w, str(c.ID))
			continue
		}
		rows = append(rows, []string{short(str(c.ID)), str(c.Name), str(c.Image), state(c), ago(c.Created), dash(joined(c.Addresses)), dash(ports(c.Ports))})
	}
	if header {
		table(w, []string{"ID", "NAME", "IMAGE", "STATE", "CREATED", "ADDRESS", "PORTS"}, rows)
	} else {
		table(w, nil, rows)
	}
}

// state says in a few words how a container is.
func state(c *models.Container) string {
	s := str(c.State)
	if c.ExitCode != nil && s == "exited" {
		s += fmt.Sprintf(" (%d)", *c.ExitCode)
	}
	if c.Health != nil {
		s += " (" + str(c.Health.State) + ")"
	}
	if c.Reason != "" && c.Reason != "Stopped" { // as asked for: inspect says so
		s += " " + c.Reason
	}
	return s
}

func (a *app) inspectCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "inspect CONTAINER...",
		Short: "Show containers in full",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			return a.inspectAll(args, func(name string) (any, error) {
				ok, err := api.Containers.GetContainerContext(c.Context(), &containers.GetContainerParams{Container: name})
				if err != nil {
					return nil, err
				}
				return ok.Payload, nil
			})
		},
	}
}

// inspectAll prints what get gives for every name as one JSON list.
func (a *app) inspectAll(names []string, get func(string) (any, error)) error {
	found := []any{}
	failed := each(names, func(name string) error {
		v, err := get(name)
		if err != nil {
			return a.problem(err)
		}
		found = append(found, v)
		return nil
	})
	if len(found) > 0 {
		a.json = true
		if err := a.show(found, nil); err != nil {
			return err
		}
	}
	return failed
}

// forEach makes a command that does one thing with every container named and
// prints its name.
func (a *app) forEach(use, shortHelp string, do func(c *cobra.Command, name string) error) *cobra.Command {
	return a.forEachNamed(use+" CONTAINER...", shortHelp, do)
}

// forEachNamed is forEach for things of other kinds.
func (a *app) forEachNamed(use, shortHelp string, do func(c *cobra.Command, name string) error) *cobra.Command {
	return &cobra.Command{
		Use:   use,
		Short: shortHelp,
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if _, err := a.connect(); err != nil {
				return err
			}
			return each(args, func(name string) error {
				if err := do(c, name); err != nil {
					return a.problem(err)
				}
				fmt.Fprintln(a.out, name)
				return nil
			})
		},
	}
}

func (a *app) startCmd() *cobra.Command {
	return a.forEach("start", "Start created or ended containers", func(c *cobra.Command, name string) error {
		_, err := a.api.Containers.StartContainerContext(c.Context(), &containers.StartContainerParams{Container: name, IdempotencyKey: key()})
		return err
	})
}

func (a *app) stopCmd() *cobra.Command {
	var grace int32
	c := a.forEach("stop", "Shut containers down, and power off after the grace period", func(c *cobra.Command, name string) error {
		p := &containers.StopContainerParams{Container: name, IdempotencyKey: key()}
		if c.Flags().Changed("time") {
			p.Grace = &grace
		}
		ok, err := a.api.Containers.StopContainerContext(c.Context(), p)
		if err == nil && str(ok.Payload.How) != "guestShutdown" {
			fmt.Fprintf(a.err, "%s: %s\n", name, stopNote[str(ok.Payload.How)])
		}
		return err
	})
	c.Flags().Int32VarP(&grace, "time", "t", 0, "seconds to wait before power off (default: the container's)")
	return c
}

// stopNote explains ends other than a guest shutdown.
var stopNote = map[string]string{
	"alreadyStopped": "was not running",
	"graceExpired":   "did not shut down within the grace period and was powered off",
	"noTools":        "its guest does not answer, so it was powered off",
}

func (a *app) killCmd() *cobra.Command {
	return a.forEach("kill", "Power containers off at once", func(c *cobra.Command, name string) error {
		_, err := a.api.Containers.KillContainerContext(c.Context(), &containers.KillContainerParams{Container: name, IdempotencyKey: key()})
		return err
	})
}

func (a *app) restartCmd() *cobra.Command {
	var grace int32
	c := a.forEach("restart", "Stop containers and start them again", func(c *cobra.Command, name string) error {
		p := &containers.RestartContainerParams{Container: name, IdempotencyKey: key()}
		if c.Flags().Changed("time") {
			p.Grace = &grace
		}
		_, err := a.api.Containers.RestartContainerContext(c.Context(), p)
		return err
	})
	c.Flags().Int32VarP(&grace, "time", "t", 0, "seconds to wait before power off (default: the container's)")
	return c
}

func (a *app) rmCmd() *cobra.Command {
	var force bool
	c := a.forEach("rm", "Remove containers and their VMs", func(c *cobra.Command, name string) error {
		_, err := a.api.Containers.RemoveContainerContext(c.Context(), &containers.RemoveContainerParams{Container: name, Force: &force, IdempotencyKey: key()})
		return err
	})
	c.Flags().BoolVarP(&force, "force", "f", false, "power a running one off first")
	return c
}

func (a *app) renameCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "rename CONTAINER NAME",
		Short: "Rename a container and its VM",
		Args:  cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.Containers.RenameContainerContext(c.Context(), &containers.RenameContainerParams{Container: args[0], Name: args[1], IdempotencyKey: key()})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) { fmt.Fprintln(w, str(ok.Payload.Name)) })
		},
	}
}

func (a *app) waitCmd() *cobra.Command {
	var condition string
	c := &cobra.Command{
		Use:   "wait CONTAINER...",
		Short: "Wait until containers have ended and print their exit codes",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			return each(args, func(name string) error {
				ok, err := api.Containers.WaitContainerContext(c.Context(), &containers.WaitContainerParams{Container: name, Condition: &condition})
				if err != nil {
					return a.problem(err)
				}
				return a.show(ok.Payload, func(w io.Writer) {
					if ok.Payload.ExitCode == nil {
						fmt.Fprintf(a.err, "%s: no exit code: %s: %s\n", name, ok.Payload.Reason, ok.Payload.Message)
						return
					}
					fmt.Fprintln(w, *ok.Payload.ExitCode)
				})
			})
		},
	}
	c.Flags().StringVar(&condition, "condition", "not-running", "not-running, next-exit or removed")
	return c
}
