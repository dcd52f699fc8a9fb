package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"berth/imagestore"
	"berth/internal/errs"
)

// checkDiskCmd checks an image disk in a file, without a daemon or vSphere.
func checkDiskCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "check-disk FILE.vmdk",
		Short: "Check every byte of an image disk in a stream-optimised VMDK",
		Long: `check-disk reads an image disk as Berth uploads it, a stream-optimised VMDK (from
a datastore: export it with "ovftool" or "govc export.ovf"), and checks it as chkdsk would
and more: every grain, the partition table, all structures of the NTFS volume,
and that its manifest describes it. It changes nothing. It lists what is wrong
and exits with the code of corrupt data if anything is.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			f, err := os.Open(args[0])
			if err != nil {
				return errs.New(errs.NotFound, "check disk", args[0], "%w", err)
			}
			defer f.Close()
			st, err := f.Stat()
			if err != nil {
				return errs.New(errs.Internal, "check disk", args[0], "%w", err)
			}
			rep, err := imagestore.CheckDisk(c.Context(), f, st.Size())
			if err != nil {
				return errs.Wrap(err, "check disk", args[0])
			}
			out := c.OutOrStdout()
			for _, x := range rep.Findings {
				fmt.Fprintln(out, x)
			}
			if rep.More > 0 {
				fmt.Fprintf(out, "and %d more\n", rep.More)
			}
			if err := rep.Err(args[0]); err != nil {
				return err
			}
			fmt.Fprintf(out, "%s is sound: a volume of %d bytes, %d names in %d records, %d layers\n",
				args[0], rep.VolumeBytes, rep.Names, rep.Records, len(rep.Manifest.DiffIDs))
			return nil
		},
	}
}
