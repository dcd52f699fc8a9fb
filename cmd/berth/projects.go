package main

import (
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"berth/swagger/client/projects"
	"berth/swagger/models"
)

const projectHelp = `A project is what some containers belong to: their VMs lie in a folder and a
resource pool of their own below Berth's, and quotas in berthd's configuration bound
what all of them take together, with the project's volumes. A container or volume that
would exceed one is refused before anything is made. Containers that name no project belong to "default", whose VMs lie
in Berth's own folder. Projects need no creation: the first container of one makes it.`

func (a *app) projectCmd() *cobra.Command {
	c := &cobra.Command{
		Use:     "project",
		Aliases: []string{"projects"},
		Short:   "What containers belong to, with quotas",
		Long:    projectHelp,
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(&cobra.Command{
		Use:     "ls",
		Short:   "List projects: what they take, of what they may take",
		Example: "  berth run -d --project shop registry.example.com/shop/web:1\n  berth project ls\n  berth ps --project shop",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.Projects.ListProjectsContext(c.Context(), &projects.ListProjectsParams{})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) { printProjects(w, ok.Payload) })
		},
	})
	c.AddCommand(&cobra.Command{
		Use:     "inspect PROJECT...",
		Short:   "Print projects as JSON: quotas, and what containers and volumes take",
		Example: "  berth project inspect shop",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, names []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			return a.inspectAll(names, func(name string) (any, error) {
				ok, err := api.Projects.GetProjectContext(c.Context(), &projects.GetProjectParams{Name: name})
				if err != nil {
					return nil, err
				}
				return ok.Payload, nil
			})
		},
	})
	return c
}

func printProjects(w io.Writer, list []*models.Project) {
	var rows [][]string
	for _, p := range list {
		q := p.Quota
		if q == nil {
			q = new(models.ProjectQuota)
		}
		count := func(n int64) string { return strconv.FormatInt(n, 10) }
		rows = append(rows, []string{str(p.Name), of(p.Used.Vms, q.Vms, count), of(p.Used.Cpus, q.Cpus, count),
			of(p.Used.Memory, q.Memory, size), of(p.Used.Storage, q.Storage, size), count(p.Used.Volumes)})
	}
	table(w, []string{"PROJECT", "VMS", "CPUS", "MEMORY", "STORAGE", "VOLUMES"}, rows)
}

// of shows what is used, and of how much if there is a bound.
func of(used int64, bound *int64, show func(int64) string) string {
	if bound == nil {
		return show(used)
	}
	return fmt.Sprintf("%s of %s", show(used), show(*bound))
}
