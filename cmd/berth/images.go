package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"berth/swagger/client/images"
	"berth/swagger/models"
)

func (a *app) pullCmd() *cobra.Command {
	var osVersion, platform, datastore, policy string
	var quiet, detach, bake, dry bool
	c := &cobra.Command{
		Use:   "pull REFERENCE",
		Short: "Pull an image onto a datastore",
		Long: `Pull an image: resolve it for the registered templates, fetch the layers that no
template provides, write them to one image disk and import it. Prints the image's id.

REFERENCE is of a registry, or oci-layout:DIR[:TAG], oci-archive:FILE[:TAG] or
docker-archive:FILE[:REFERENCE] on the daemon's machine, below a folder that its
configuration allows. "berth load" brings a file from this machine.`,
		Example: "  berth pull registry.example.com/shop/web:1\n  berth pull --os-version 10.0.20348 mcr.example.com/app@sha256:…",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			ref, err := sourceOf(args[0])
			if err != nil {
				return err
			}
			if osVersion, err = versionOf(platform, osVersion); err != nil {
				return err
			}
			api, err := a.connect()
			if err != nil {
				return err
			}
			body := &models.ImagePull{Reference: &ref, OsVersion: osVersion, Datastore: datastore, Policy: &policy, Bake: &bake}
			if dry {
				ok, err := api.Images.PreviewImageContext(c.Context(), &images.PreviewImageParams{IdempotencyKey: key(), Body: body})
				if err != nil {
					return a.problem(err)
				}
				return a.show(ok.Payload, func(w io.Writer) { printPreview(w, ok.Payload) })
			}
			ok, err := api.Images.PullImageContext(c.Context(), &images.PullImageParams{IdempotencyKey: key(), Body: body})
			if err != nil {
				return a.problem(err)
			}
			if detach {
				return a.show(ok.Payload, func(w io.Writer) { fmt.Fprintln(w, str(ok.Payload.ID)) })
			}
			op, err := a.follow(c.Context(), str(ok.Payload.ID), quiet)
			if err != nil {
				return err
			}
			return a.show(op, func(w io.Writer) { fmt.Fprintln(w, op.Result) })
		},
	}
	f := c.Flags()
	f.StringVar(&osVersion, "os-version", "", "Windows build to pull, e.g. 10.0.20348 (default: the best fit for the templates)")
	f.StringVar(&platform, "platform", "", "windows/amd64, or windows/amd64:VERSION for --os-version VERSION")
	f.StringVar(&datastore, "datastore", "", "datastore to put the image disk on")
	f.StringVar(&policy, "policy", "always", "always, missing or never ask the registry")
	f.BoolVar(&bake, "bake", false, "bake it on its template too, so that the first run is quick")
	f.BoolVar(&dry, "dry-run", false, "only say what would be fetched, and where it would go")
	f.BoolVarP(&quiet, "quiet", "q", false, "no progress")
	f.BoolVarP(&detach, "detach", "d", false, "print the operation's id and do not wait")
	return c
}

func (a *app) imagesCmd() *cobra.Command {
	var quiet, digests bool
	c := &cobra.Command{
		Use:   "images [REFERENCE]",
		Short: "List images",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			p := &images.ListImagesParams{}
			if len(args) == 1 {
				p.Reference = &args[0]
			}
			ok, err := api.Images.ListImagesContext(c.Context(), p)
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) { printImages(w, ok.Payload, quiet, digests) })
		},
	}
	c.Flags().BoolVarP(&quiet, "quiet", "q", false, "only ids")
	c.Flags().BoolVar(&digests, "digests", false, "show manifest digests, and references by digest")
	return c
}

// shownReferences leaves references by digest out unless they are asked for. Of
// an image that has no other, its repositories are shown.
func shownReferences(all []string, digests bool) []string {
	var tags, repos []string
	for _, ref := range all {
		repo, _, digest := strings.Cut(ref, "@")
		switch {
		case !digest || digests:
			tags = append(tags, ref)
		case !slices.Contains(repos, repo+":<none>"):
			repos = append(repos, repo+":<none>")
		}
	}
	switch {
	case len(tags) > 0:
		return tags
	case len(repos) > 0:
		return repos
	}
	return []string{"<none>"}
}

func printImages(w io.Writer, list []*models.Image, quiet, digests bool) {
	header := []string{"REFERENCE", "ID", "OS VERSION", "DISK", "BAKED ON", "PULLED"}
	if digests {
		header = append(header, "DIGEST")
	}
	var rows [][]string
	for _, m := range list {
		if quiet {
			fmt.Fprintln(w, str(m.ID))
			continue
		}
		for _, ref := range shownReferences(m.References, digests) {
			row := []string{ref, short(str(m.ID)), m.OsVersion, size(m.DiskBytes), dash(joined(m.BakedOn)), ago(m.Pulled)}
			if digests {
				row = append(row, str(m.Digest))
			}
			rows = append(rows, row)
		}
	}
	if !quiet {
		table(w, header, rows)
	}
}

func (a *app) rmiCmd() *cobra.Command {
	var force bool
	c := &cobra.Command{
		Use:   "rmi IMAGE...",
		Short: "Remove images that no container uses",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			return each(args, func(ref string) error {
				ok, err := api.Images.RemoveImageContext(c.Context(), &images.RemoveImageParams{Image: ref, Force: &force, IdempotencyKey: key()})
				if err != nil {
					return a.problem(err)
				}
				return a.show(ok.Payload, func(w io.Writer) {
					for _, r := range ok.Payload.Removed {
						fmt.Fprintln(w, r)
					}
				})
			})
		},
	}
	c.Flags().BoolVarP(&force, "force", "f", false, "remove all its references")
	return c
}
