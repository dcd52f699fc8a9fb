package main

import (
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
does that before it sends the first byte, which takes as long as reading the disk.

Layers that are still in the daemon's blob cache are asked of nobody, so that what was
loaded from a file can be saved again; others are fetched from where the image came.`,
		Example: "  berth save registry.example.com/shop/web:1 -o web.tar",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			fetch := func(w io.Writer) error {
				r := a.receive(w, disk, quiet)
				_, err := api.Images.SaveImageContext(c.Context(), &images.SaveImageParams{Image: args[0], AllLayers: &all, Disk: &disk}, r)
				r.view.end()
				return a.problem(err)
			}
			if output == "" || output == "-" {
				if f, ok := a.out.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
					return usageError{wrapf("an archive is not for a terminal: use --output FILE")}
				}
				return fetch(a.out)
			}
			return writeFile(output, fetch)
		},
	}
	c.Flags().StringVarP(&output, "output", "o", "", "file to write; - or nothing is the standard output")
	c.Flags().BoolVar(&disk, "disk", false, "also the image disk")
	c.Flags().BoolVar(&all, "all-layers", false, "also the layers that the template provides")
	c.Flags().BoolVarP(&quiet, "quiet", "q", false, "no progress")
	return c
}

// receiver passes an archive on and shows how much of it has come.
type receiver struct {
	w    io.Writer
	view *progressView
	n    int64
}

// receive begins by showing what the daemon does before the first byte.
func (a *app) receive(w io.Writer, disk, quiet bool) *receiver {
	r := &receiver{w: w, view: newProgressView(a.err, quiet)}
	message := "the daemon looks for the layers, and fetches those that it has no longer"
	if disk {
		message = "the daemon reads the image disk back and compares it with its record"
	}
	r.view.show(&models.Progress{Phase: "wait", Message: message})
	return r
}

func (r *receiver) Write(p []byte) (int, error) {
	n, err := r.w.Write(p)
	r.n += int64(n)
	r.view.show(&models.Progress{Phase: "receive", Current: r.n})
	return n, err
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
