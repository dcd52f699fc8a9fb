package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"berth/internal/errs"
	"berth/swagger/client/images"
	"berth/swagger/models"
)

// sourceOf makes the path of a local source absolute, for the daemon has
// another working directory.
func sourceOf(ref string) (string, error) {
	for _, kind := range []string{"oci-layout:", "oci-archive:", "docker-archive:"} {
		rest, ok := strings.CutPrefix(ref, kind)
		if !ok || !strings.HasPrefix(rest, ".") {
			continue
		}
		dir, err := filepath.Abs(".")
		if err != nil {
			return "", errs.New(errs.Invalid, "find path", rest, "%w", err)
		}
		return kind + dir + "/" + rest, nil
	}
	return ref, nil
}

var versionForm = regexp.MustCompile(`^[0-9]{1,10}\.[0-9]{1,10}\.[0-9]{1,10}(\.[0-9]{1,10})?$`)

// versionOf reads --platform, which can only name what Berth runs, together
// with --os-version.
func versionOf(platform, osVersion string) (string, error) {
	if platform == "" {
		return osVersion, nil
	}
	kind, version, found := strings.Cut(platform, ":")
	if kind != "windows/amd64" {
		return "", usageError{wrapf("--platform %q: only windows/amd64 runs on vSphere as Berth uses it", platform)}
	}
	if found && !versionForm.MatchString(version) {
		return "", usageError{wrapf("--platform %q: want windows/amd64:10.0.20348 or windows/amd64:10.0.20348.2582", platform)}
	}
	if found && osVersion != "" && osVersion != version {
		return "", usageError{wrapf("--platform and --os-version name different versions")}
	}
	if found {
		return version, nil
	}
	return osVersion, nil
}

func printPreview(w io.Writer, v *models.ImagePreview) {
	fmt.Fprintf(w, "Reference   %s\nImage       %s\nDigest      %s\nOS version  %s\nTemplate    %s\n", str(v.Reference), str(v.ID), str(v.Digest), dash(v.OsVersion), v.Template)
	disk := "about " + size(v.DiskBytes)
	if v.Present {
		disk = "there already"
	}
	fmt.Fprintf(w, "Disk        [%s] %s, %s; %s free\n", v.Datastore, v.Disk, disk, size(v.Free))
	var rows [][]string
	for _, l := range v.Layers {
		does := "fetch"
		switch {
		case l.Provided:
			does = "the template provides it"
		case v.Present:
			does = "on the disk"
		case l.Cached:
			does = "in the cache"
		}
		rows = append(rows, []string{short(str(l.Digest)), size(l.Size), does})
	}
	table(w, []string{"LAYER", "SIZE", "PULL"}, rows)
	fmt.Fprintf(w, "%s would be fetched\n", size(v.FetchBytes))
}

func (a *app) saveCmd() *cobra.Command {
	var output string
	var all, disk, quiet bool
	c := &cobra.Command{
		Use:   "save IMAGE",
		Short: "Write an image to a file, for a site without a registry",
		Long: `Write an image to a tar of an OCI image layout. "berth load" makes the same image disk
of it elsewhere, and other tools can read it. Layers that the template provides are left
out unless --all-layers is given; a site whose template provides them needs none.

--disk adds the image disk, read back from its datastore and compared with what was
recorded when it was made: "berth load --trust-disk" then imports it as it is. The daemon
does that before it sends the first byte, which takes as long as reading the disk, and as
much room in its spool as the disk takes.

Layers that are still in the daemon's blob cache are asked of nobody, so that what was
loaded from a file can be saved again; others are fetched from where the image came.

The signature that this daemon's policy demanded of the image goes with it. Where the policy
demands none, none is in the file, and a daemon whose policy demands one refuses to load it.`,
		Example: "  berth save registry.example.com/shop/web:1 -o web.tar",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			p := &images.SaveImageParams{IdempotencyKey: key(), Image: args[0], AllLayers: &all, Disk: &disk}
			if output == "" || output == "-" {
				if f, ok := a.out.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
					return usageError{wrapf("an archive is not for a terminal: use --output FILE")}
				}
				_, err := a.save(c.Context(), p, a.out, quiet)
				return err
			}
			var op *models.Operation
			err := writeFile(output, func(w io.Writer) (err error) {
				op, err = a.save(c.Context(), p, w, quiet)
				return err
			})
			if err != nil {
				return err
			}
			return a.show(op, func(io.Writer) {})
		},
	}
	c.Flags().StringVarP(&output, "output", "o", "", "file to write; - or nothing is the standard output")
	c.Flags().BoolVar(&disk, "disk", false, "also the image disk")
	c.Flags().BoolVar(&all, "all-layers", false, "also the layers that the template provides")
	c.Flags().BoolVarP(&quiet, "quiet", "q", false, "no progress")
	return c
}

// save has the daemon make an archive, shows how far that is, and writes the
// archive to w. What breaks here ends the daemon's work too.
func (a *app) save(ctx context.Context, p *images.SaveImageParams, w io.Writer, quiet bool) (*models.Operation, error) {
	api, err := a.connect()
	if err != nil {
		return nil, err
	}
	ok, err := api.Images.SaveImageContext(ctx, p)
	if err != nil {
		return nil, a.problem(err)
	}
	id := str(ok.Payload.ID)
	fetching, stop := context.WithCancel(context.WithoutCancel(ctx)) // the operation is what is interrupted
	defer stop()
	fetched := make(chan error, 1)
	go func() {
		_, err := api.Images.FetchArchiveContext(fetching, &images.FetchArchiveParams{Operation: id}, w)
		fetched <- a.problem(err)
	}()
	op, err := a.follow(ctx, id, quiet)
	if err != nil {
		stop()
	}
	broken := <-fetched // this side's reason says more, unless it is that one's
	if broken != nil && !errs.Is(broken, errs.Canceled) {
		return nil, broken
	}
	if err != nil {
		return nil, err
	}
	return op, broken
}

// writeFile makes a file appear under its name when it is whole.
func writeFile(name string, fill func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*.part")
	if err != nil {
		return errs.New(errs.Invalid, "write", name, "%w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	if err := fill(f); err != nil {
		return errors.Join(err, f.Close())
	}
	if err := errors.Join(f.Chmod(0o644), f.Close()); err != nil {
		return errs.New(errs.Invalid, "write", name, "%w", err)
	}
	if err := os.Rename(f.Name(), name); err != nil {
		return errs.New(errs.Invalid, "write", name, "%w", err)
	}
	return nil
}

func (a *app) loadCmd() *cobra.Command {
	var input, datastore string
	var quiet, trust bool
	c := &cobra.Command{
		Use:   "load",
		Short: "Pull an image from a file of this machine",
		Long: `Send a file that "berth save" or "docker save" wrote, or a tar of an OCI image layout, to the daemon and pull the image from it. Prints the image's id.

--trust-disk imports the image disk in a file of "berth save --disk", if it is for the same
template base, and makes none from the layers. Its digest is checked, but only who saved it
vouches that the layers give this disk, and every image with these layers will use it.`,
		Example: "  berth load -i web.tar",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			in := io.NopCloser(c.InOrStdin())
			if input != "" && input != "-" {
				f, err := os.Open(input)
				if err != nil {
					return errs.New(errs.Invalid, "read", input, "%w", err)
				}
				in = f
			}
			defer in.Close()
			api, err := a.connect()
			if err != nil {
				return err
			}
			p := &images.LoadImageParams{Body: in}
			p.TrustDisk = &trust
			if datastore != "" {
				p.Datastore = &datastore
			}
			ok, err := api.Images.LoadImageContext(c.Context(), p)
			if err != nil {
				return a.problem(err)
			}
			op, err := a.follow(c.Context(), str(ok.Payload.ID), quiet)
			if err != nil {
				return err
			}
			return a.show(op, func(w io.Writer) { fmt.Fprintln(w, op.Result) })
		},
	}
	c.Flags().StringVarP(&input, "input", "i", "", "file to read; - or nothing is the standard input")
	c.Flags().StringVar(&datastore, "datastore", "", "datastore to put the image disk on")
	c.Flags().BoolVar(&trust, "trust-disk", false, "use the image disk in the file")
	c.Flags().BoolVarP(&quiet, "quiet", "q", false, "no progress")
	return c
}
