package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"berth/swagger/client/templates"
	"berth/swagger/models"
)

func (a *app) templateCmd() *cobra.Command {
	c := &cobra.Command{
		Use:     "template",
		Aliases: []string{"templates"},
		Short:   "Manage the Windows VMs that images are baked on",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.templateRegisterCmd(), a.templateLsCmd(), a.templateInspectCmd(), a.templateRmCmd())
	return c
}

func (a *app) templateRegisterCmd() *cobra.Command {
	var t models.TemplateRegister
	c := &cobra.Command{
		Use:   "register VM",
		Short: "Verify a VM and register it as a template",
		Long: `Verify that a VM can be a template - powered off, with a snapshot or marked as a
template, Windows, VMware Tools and berth-agent in it - and register it. The VM
itself is not changed. What the agent recorded in the VM is used where no flag says otherwise.`,
		Example: "  berth template register windows-ltsc2022\n  berth template register /DC0/vm/win2022 --os-version 10.0.20348.2582 --chain-id sha256:…",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			t.VM = &args[0]
			ok, err := api.Templates.RegisterTemplateContext(c.Context(), &templates.RegisterTemplateParams{Body: &t, IdempotencyKey: key()})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) {
				fmt.Fprintf(w, "%s registered: Windows %s, modes %s\n", str(ok.Payload.Name), str(ok.Payload.OsVersion), joined(ok.Payload.Modes))
			})
		},
	}
	f := c.Flags()
	f.StringVar(&t.Name, "name", "", "name of the template (default: the VM's)")
	f.StringVar(&t.OsVersion, "os-version", "", "Windows build and revision")
	f.StringVar(&t.Edition, "edition", "", "Windows edition")
	f.StringVar(&t.Agent, "agent", "", "version of berth-agent in it")
	f.StringSliceVar(&t.Modes, "mode", nil, "modes it supports: native, contained")
	f.StringSliceVar(&t.ChainIDs, "chain-id", nil, "chain ids of base layers that it stands in for")
	return c
}

func (a *app) templateLsCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "ls",
		Short: "List templates",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.Templates.ListTemplatesContext(c.Context(), &templates.ListTemplatesParams{})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) {
				var rows [][]string
				for _, t := range ok.Payload {
					rows = append(rows, []string{str(t.Name), str(t.OsVersion), dash(t.Edition), dash(joined(t.Modes)), dash(t.Agent), str(t.VM), fmt.Sprint(len(t.Baked)), dash(t.Problem)})
				}
				table(w, []string{"NAME", "OS VERSION", "EDITION", "MODES", "AGENT", "VM", "BAKED", "PROBLEM"}, rows)
			})
		},
	}
}

func (a *app) templateInspectCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "inspect TEMPLATE...",
		Short: "Show templates in full",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			return a.inspectAll(args, func(name string) (any, error) {
				ok, err := api.Templates.GetTemplateContext(c.Context(), &templates.GetTemplateParams{Template: name})
				if err != nil {
					return nil, err
				}
				return ok.Payload, nil
			})
		},
	}
}

func (a *app) templateRmCmd() *cobra.Command {
	var force bool
	c := &cobra.Command{
		Use:   "rm TEMPLATE...",
		Short: "Forget templates; their VMs stay as they are",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			return each(args, func(name string) error {
				_, err := api.Templates.UnregisterTemplateContext(c.Context(), &templates.UnregisterTemplateParams{Template: name, Force: &force, IdempotencyKey: key()})
				if err != nil {
					return a.problem(err)
				}
				fmt.Fprintln(a.out, name)
				return nil
			})
		},
	}
	c.Flags().BoolVarP(&force, "force", "f", false, "although images are baked on it")
	return c
}

func joined(s []string) string { return strings.Join(s, ",") }

// each does f for every argument, goes on after an error and returns them all.
func each(args []string, f func(string) error) error {
	var all []error
	for _, arg := range args {
		all = append(all, f(arg))
	}
	return errors.Join(all...)
}
