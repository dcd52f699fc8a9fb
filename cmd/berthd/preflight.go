package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"berth/internal/errs"
	"berth/vmprovision"
)

const preflightHelp = `preflight prints the least privileges that Berth needs, by the kind of object that a role
with them is to be granted on. Then it connects and looks whether Berth can work: certificate, login,
clocks, hosts, datastores, folder, network, the port groups of networks made by berth network create,
registered templates, and each privilege on each object. It reads only: nothing is made, no role and no permission is edited.

It exits with 0 if everything holds (warnings do not count), and otherwise with the code of the first gap's
kind: 7 for a missing privilege or an untrusted certificate, 9 for what does not answer.

With --print it only prints the privileges, also as govc commands that make the roles; it needs no
configuration and no vCenter.`

func preflightCmd() *cobra.Command {
	var path string
	var asJSON, printOnly bool
	c := &cobra.Command{
		Use:   "preflight",
		Short: "Print the privileges Berth needs, and check a vCenter before use",
		Long:  preflightHelp,
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			out, needed := c.OutOrStdout(), vmprovision.Privileges()
			if printOnly {
				if asJSON {
					return writeJSON(out, preflightResult{Privileges: needed})
				}
				return errorOf(printPrivileges(out, needed), printRoles(out, needed))
			}
			cfg, err := loadConfig(path)
			if err != nil {
				return err
			}
			rep, err := vmprovision.Preflight(c.Context(), cfg.vsphere())
			if err != nil {
				return err
			}
			if asJSON {
				err = writeJSON(out, preflightResult{&rep, needed})
			} else {
				err = errorOf(printPrivileges(out, needed), printReport(out, rep))
			}
			return errorOf(err, rep.Err())
		},
	}
	c.Flags().StringVarP(&path, "config", "c", "berth.yaml", "configuration file")
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	c.Flags().BoolVar(&printOnly, "print", false, "print the privileges and stop")
	return c
}

// preflightResult is what --json prints.
type preflightResult struct {
	*vmprovision.Report
	Privileges []vmprovision.Privilege `json:"privileges"`
}

// errorOf is the first error.
func errorOf(list ...error) error {
	for _, err := range list {
		if err != nil {
			return err
		}
	}
	return nil
}

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return errs.New(errs.Internal, "print", "", "%w", err)
	}
	return nil
}

// printPrivileges prints a row for each privilege, grouped by object.
func printPrivileges(w io.Writer, needed []vmprovision.Privilege) error {
	tw := tabwriter.NewWriter(w, 0, 4, 3, ' ', 0)
	fmt.Fprintln(tw, "ON\tPROPAGATE\tPRIVILEGE\tFOR")
	var last vmprovision.ObjectClass
	for _, p := range needed {
		on, propagate := "", ""
		if p.On != last {
			on, propagate, last = string(p.On), "no", p.On
			if p.On.Propagates() {
				propagate = "yes"
			}
		}
		what := strings.Join(p.For, ", ")
		if p.Optional {
			what = "optional: " + what
		}
		if p.When != "" {
			what += " (" + p.When + ")"
		}
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\n", on, propagate, p.ID, what)
	}
	fmt.Fprintln(tw)
	return tw.Flush()
}

// printRoles prints commands that make a role for each kind of object, and what
// could be in it besides. The System privileges are in every role anyway.
func printRoles(w io.Writer, needed []vmprovision.Privilege) error {
	roles, more := map[vmprovision.ObjectClass][]string{}, map[vmprovision.ObjectClass][]string{}
	for _, p := range needed {
		switch {
		case p.Optional:
			more[p.On] = append(more[p.On], p.ID)
		case !strings.HasPrefix(p.ID, "System."):
			roles[p.On] = append(roles[p.On], p.ID)
		}
	}
	var b strings.Builder
	for _, class := range vmprovision.ObjectClasses() {
		if len(roles[class]) == 0 {
			fmt.Fprintf(&b, "# %s: the role ReadOnly\n", class)
		} else {
			fmt.Fprintf(&b, "govc role.create berth-%s %s\n", strings.ReplaceAll(string(class), " ", "-"), strings.Join(roles[class], " "))
		}
		if len(more[class]) > 0 {
			fmt.Fprintf(&b, "#   optional on %s: %s\n", class, strings.Join(more[class], " "))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// printReport prints a line for each finding and its hint below.
func printReport(w io.Writer, rep vmprovision.Report) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, as %s\n", rep.URL, rep.User)
	for _, f := range rep.Findings {
		word := "ok"
		if !f.OK {
			word = string(f.Severity)
		}
		fmt.Fprintf(&b, "%-8s %s %s: %s\n", word, f.Check, f.Object, f.Message)
		if f.Hint != "" {
			fmt.Fprintf(&b, "%-8s %s\n", "", f.Hint)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
