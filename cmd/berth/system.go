package main

import (
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"sort"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"berth/internal/errs"
	"berth/internal/version"
	"berth/swagger/client/events"
	"berth/swagger/client/operationsops"
	"berth/swagger/client/system"
	"berth/swagger/models"
)

func (a *app) versionCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the versions of client and daemon",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			v := struct {
				Client version.Info    `json:"client"`
				Server *models.Version `json:"server,omitempty"`
			}{Client: version.Get()}
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.System.GetVersionContext(c.Context(), &system.GetVersionParams{})
			if err == nil {
				v.Server = ok.Payload
			}
			if showErr := a.show(v, func(w io.Writer) {
				fmt.Fprintf(w, "client  %s (%s, %s, %s/%s)\n", v.Client.Version, v.Client.Commit, runtime.Version(), runtime.GOOS, runtime.GOARCH)
				if s := v.Server; s != nil {
					fmt.Fprintf(w, "daemon  %s (%s, %s, %s/%s), API %s\n", str(s.Version), s.Commit, s.Go, s.Os, s.Arch, str(s.API))
				}
			}); showErr != nil {
				return showErr
			}
			return a.problem(err)
		},
	}
}

func (a *app) systemCmd() *cobra.Command {
	c := &cobra.Command{
		Use:   "system",
		Short: "What the daemon drives, what it uses, what can be cleared",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.infoCmd(), a.dfCmd(), a.gcCmd(), a.checkCmd())
	return c
}

func (a *app) infoCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "info",
		Short: "vSphere, datastores, capacity and mode of operation",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.System.GetInfoContext(c.Context(), &system.GetInfoParams{})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) { printInfo(w, ok.Payload) })
		},
	}
}

func printInfo(w io.Writer, i *models.Info) {
	if str(i.Operation) == "sandbox" {
		fmt.Fprintln(w, "Operation   sandbox: a simulated vSphere whose guests run under Wine; its timings say nothing about vSphere,\n            and its instant clones start anew on a copy of the frozen guest's disk")
	} else {
		fmt.Fprintln(w, "Operation  ", str(i.Operation))
	}
	if v := i.Vsphere; v != nil {
		fmt.Fprintf(w, "vSphere     %s, API %s, %s\n", v.Product, v.APIVersion, v.URL)
	}
	fmt.Fprintf(w, "Owner       %s\nTemplates   %d\nImages      %d\n", i.Owner, i.Templates, i.Images)
	if n := i.Containers; n != nil {
		fmt.Fprintf(w, "Containers  %d, %d running\n", n.Total, n.Running)
	}
	if f := i.FrozenParents; f != nil {
		fmt.Fprintf(w, "Frozen      %d of at most %d parents of instant clones, with %s of memory\n", f.Count, f.Most, size(f.Memory))
	}
	var rows [][]string
	for _, d := range i.Datastores {
		mark := "-"
		if d.Default {
			mark = "yes"
		}
		rows = append(rows, []string{str(d.Name), d.Type, size(d.Capacity), size(d.Free), mark})
	}
	table(w, []string{"DATASTORE", "TYPE", "CAPACITY", "FREE", "DEFAULT"}, rows)
}

func (a *app) dfCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "df",
		Short: "What images, volumes, debris and the blob cache take",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.System.GetUsageContext(c.Context(), &system.GetUsageParams{})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) {
				var rows [][]string
				for _, u := range ok.Payload {
					rows = append(rows, []string{str(u.Datastore), fmt.Sprint(u.Images), size(u.Bytes), fmt.Sprint(u.Volumes), size(u.VolumeBytes), size(u.Debris), size(u.Cache), size(u.Free), size(u.Capacity)})
				}
				table(w, []string{"DATASTORE", "IMAGES", "IMAGE DISKS", "VOLUMES", "AT MOST", "DEBRIS", "CACHE", "FREE", "CAPACITY"}, rows)
			})
		},
	}
}

func (a *app) gcCmd() *cobra.Command {
	var dry bool
	c := &cobra.Command{
		Use:   "gc",
		Short: "Remove what no finished workflow accounts for",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.System.CollectGarbageContext(c.Context(), &system.CollectGarbageParams{DryRun: &dry, IdempotencyKey: key()})
			if err != nil {
				return a.problem(err)
			}
			if err := a.show(ok.Payload, func(w io.Writer) { printDebris(w, ok.Payload, dry) }); err != nil {
				return err
			}
			for _, d := range ok.Payload {
				if d.Error != "" {
					return errs.New(errs.Conflict, "collect garbage", str(d.Object), "%s", d.Error)
				}
			}
			return nil
		},
	}
	c.Flags().BoolVar(&dry, "dry-run", false, "only say what would be removed")
	return c
}

func printDebris(w io.Writer, list []*models.Debris, dry bool) {
	if len(list) == 0 {
		fmt.Fprintln(w, "nothing to remove")
		return
	}
	var rows [][]string
	for _, d := range list {
		done := "removed"
		switch {
		case dry:
			done = "would be removed"
		case d.Error != "":
			done = "kept: " + d.Error
		case !d.Removed:
			done = "kept"
		}
		rows = append(rows, []string{str(d.Kind), str(d.Object), size(d.Bytes), str(d.Reason), done})
	}
	table(w, []string{"KIND", "OBJECT", "SIZE", "REASON", "OUTCOME"}, rows)
}

func (a *app) operationCmd() *cobra.Command {
	c := &cobra.Command{
		Use:     "operation",
		Aliases: []string{"op"},
		Short:   "Long work: list, show, cancel",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	ls := &cobra.Command{Use: "ls", Short: "List recent operations", Args: cobra.NoArgs, RunE: func(c *cobra.Command, _ []string) error {
		api, err := a.connect()
		if err != nil {
			return err
		}
		ok, err := api.Operationsops.ListOperationsContext(c.Context(), &operationsops.ListOperationsParams{})
		if err != nil {
			return a.problem(err)
		}
		return a.show(ok.Payload, func(w io.Writer) {
			var rows [][]string
			for _, o := range ok.Payload {
				rows = append(rows, []string{str(o.ID), str(o.Kind), o.Object, str(o.State), ago(o.Started)})
			}
			table(w, []string{"ID", "KIND", "OBJECT", "STATE", "STARTED"}, rows)
		})
	}}
	inspect := &cobra.Command{Use: "inspect OPERATION...", Short: "Show operations in full", Args: cobra.MinimumNArgs(1), RunE: func(c *cobra.Command, args []string) error {
		api, err := a.connect()
		if err != nil {
			return err
		}
		return a.inspectAll(args, func(id string) (any, error) {
			ok, err := api.Operationsops.GetOperationContext(c.Context(), &operationsops.GetOperationParams{Operation: id})
			if err != nil {
				return nil, err
			}
			return ok.Payload, nil
		})
	}}
	cancel := a.forEach("cancel", "Cancel operations and wait for their undo", func(c *cobra.Command, id string) error {
		_, err := a.api.Operationsops.CancelOperationContext(c.Context(), &operationsops.CancelOperationParams{Operation: id, IdempotencyKey: key()})
		return err
	})
	cancel.Use = "cancel OPERATION..."
	c.AddCommand(ls, inspect, a.followCmd(), cancel)
	return c
}

func (a *app) followCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "follow OPERATION",
		Short: "Show an operation's progress until it ends",
		Long: `Show what an operation has reported, then what it reports, until it ends; its exit code is
the operation's. With --json every report is a line of JSON, and the last one holds the
operation. Interrupting this leaves the operation alone: "berth operation cancel" ends it.`,
		Example: "  berth operation follow $(berth pull -d registry.example.com/shop/web:1)",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			view := newProgressView(a.err, a.json)
			op, err := a.watch(c.Context(), args[0], func(p *models.Progress) {
				switch {
				case a.json:
					_ = json.NewEncoder(a.out).Encode(p) // whoever reads has gone
				case p.Operation == nil:
					view.show(p)
				}
			})
			view.end()
			if err != nil || a.json {
				return err
			}
			return a.show(op, func(w io.Writer) {
				if op.Result != "" {
					fmt.Fprintln(w, op.Result)
				}
			})
		},
	}
}

func (a *app) eventsCmd() *cobra.Command {
	var since, until, after string
	var filters []string
	var noFollow bool
	c := &cobra.Command{
		Use:     "events",
		Short:   "Print what happens, as it happens",
		Example: "  berth events --filter type=container --filter action=exit --since 1h",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			p := &events.GetEventsParams{Follow: ptr(!noFollow)}
			if after != "" {
				p.After = &after
			}
			if p.Since, err = instant(since); err != nil {
				return err
			}
			if p.Until, err = instant(until); err != nil {
				return err
			}
			for _, f := range filters {
				k, v, ok := strings.Cut(f, "=")
				to, known := map[string]*[]string{"type": &p.Type, "action": &p.Action, "container": &p.Container, "label": &p.Label}[k]
				if !ok || !known {
					return usageError{wrapf("--filter %q: want type=, action=, container= or label=", f)}
				}
				*to = append(*to, v)
			}
			err = lines(func(w io.Writer) error {
				_, err := api.Events.GetEventsContext(c.Context(), p, w)
				return err
			}, a.printEvent)
			if c.Context().Err() != nil {
				return nil // Ctrl-C is how a stream of events ends
			}
			return a.problem(err)
		},
	}
	f := c.Flags()
	f.StringVar(&since, "since", "", "also events after: 10m ago or RFC 3339")
	f.StringVar(&until, "until", "", "only events before")
	f.StringVar(&after, "after", "", "resume after this event id")
	f.StringArrayVarP(&filters, "filter", "f", nil, "type=, action=, container= or label=")
	f.BoolVar(&noFollow, "no-follow", false, "end with what has happened so far")
	return c
}

func (a *app) printEvent(e *models.Event) error {
	if a.json {
		return json.NewEncoder(a.out).Encode(e)
	}
	return a.show(e, func(w io.Writer) {
		var attrs []string
		for k, v := range e.Attributes {
			attrs = append(attrs, k+"="+v)
		}
		sort.Strings(attrs)
		when := ""
		if e.Time != nil {
			when = time.Time(*e.Time).Format(time.RFC3339Nano)
		}
		fmt.Fprintf(w, "%s %s %s %s %s (%s)\n", when, str(e.Type), str(e.Action), short(e.Object), e.Name, strings.Join(attrs, ", "))
	})
}
