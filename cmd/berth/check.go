package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"berth/internal/errs"
	"berth/swagger/client/system"
	"berth/swagger/models"
)

func (a *app) checkCmd() *cobra.Command {
	var deep, records, quiet bool
	var rate int64
	c := &cobra.Command{
		Use:   "check [IMAGE]",
		Short: "Read image disks back from the datastores, and name what is damaged",
		Long: `Compare every record on the datastores with what lies beside it, read every image disk
back, or those of one image, and compare its content with what was written when it was
made. It changes nothing, and ends with a code other than 0 if anything is damaged or
cannot be read.

--records-only reads no disk: a matter of seconds, and it finds what is missing.
--deep also checks every structure of the NTFS volume on each disk, more strictly than
Windows' chkdsk, and the manifest in it: it tells a disk that was damaged before it was
recorded. It spools one disk at a time on the daemon's machine.

On vSphere a disk is read by exporting a temporary VM that has it attached and never runs;
that takes the privilege VApp.Export.`,
		Example: "  berth system check\n  berth system check --deep registry.example.com/shop/web:1\n  berth system check --max-rate 50",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if deep && records {
				return usageError{wrapf("--deep reads the disks, --records-only does not")}
			}
			if rate < 0 || rate > 1<<20 {
				return usageError{wrapf("--max-rate %d: want MB a second, 0 for no bound", rate)}
			}
			api, err := a.connect()
			if err != nil {
				return err
			}
			p := &system.CheckParams{IdempotencyKey: key(), Deep: &deep, RecordsOnly: &records, BytesPerSecond: ptr(rate * 1_000_000)}
			if len(args) == 1 {
				p.Image = &args[0]
			}
			ok, err := api.System.CheckContext(c.Context(), p)
			if err != nil {
				return a.problem(err)
			}
			op, err := a.follow(c.Context(), str(ok.Payload.ID), quiet)
			if err != nil {
				return err
			}
			if op.Check == nil {
				return errs.New(errs.Internal, "check", "", "the daemon sent no result")
			}
			if err := a.show(op.Check, func(w io.Writer) { printCheck(w, op.Check) }); err != nil {
				return err
			}
			if n := len(op.Check.Findings); n > 0 {
				return errs.New(errs.Corrupt, "check", "", "%d findings", n)
			}
			return nil
		},
	}
	f := c.Flags()
	f.BoolVar(&deep, "deep", false, "also check every structure of the disks' volumes")
	f.BoolVar(&records, "records-only", false, "read no disk")
	f.Int64Var(&rate, "max-rate", 0, "read disks no faster than so many MB a second (0: no bound)")
	f.BoolVarP(&quiet, "quiet", "q", false, "no progress")
	return c
}

func printCheck(w io.Writer, r *models.CheckReport) {
	if len(r.Disks) > 0 {
		var rows [][]string
		for _, d := range r.Disks {
			rows = append(rows, []string{str(d.Object), dash(joined(d.Images)), size(d.Bytes), str(d.State)})
		}
		table(w, []string{"DISK", "IMAGES", "READ", "STATE"}, rows)
	}
	if len(r.Findings) == 0 {
		fmt.Fprintln(w, "nothing is damaged")
		return
	}
	var rows [][]string
	for _, f := range r.Findings {
		rows = append(rows, []string{str(f.Kind), str(f.Object), str(f.Finding)})
	}
	table(w, []string{"KIND", "OBJECT", "FINDING"}, rows)
}
