package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"berth/swagger/client/containers"
	"berth/swagger/models"
)

func (a *app) statsCmd() *cobra.Command {
	var once bool
	var interval int32
	c := &cobra.Command{
		Use:   "stats [CONTAINER...]",
		Short: "Show vSphere's counters beside the guest's own",
		Long: `Show what vSphere measures of each container's VM (CPU, active and consumed memory,
network, disk) beside what its guest reports of the entrypoint's job object and of how
full C: is; --json has the volumes, too.`,
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			p := &containers.GetStatsParams{Container: args, Stream: ptr(!once), Interval: &interval}
			err = lines(func(w io.Writer) error {
				_, err := api.Containers.GetStatsContext(c.Context(), p, w)
				return err
			}, func(s *[]*models.Stats) error {
				return a.show(*s, func(w io.Writer) { printStats(w, *s, !once) })
			})
			if c.Context().Err() != nil {
				return nil // Ctrl-C is how a stream of stats ends
			}
			return a.problem(err)
		},
	}
	c.Flags().BoolVar(&once, "no-stream", false, "one sample")
	c.Flags().Int32Var(&interval, "interval", 5, "seconds between samples")
	return c
}

func printStats(w io.Writer, list []*models.Stats, redraw bool) {
	if f, ok := w.(*os.File); redraw && ok && term.IsTerminal(int(f.Fd())) {
		fmt.Fprint(w, "\x1b[H\x1b[2J")
	}
	var rows [][]string
	for _, s := range list {
		row := []string{short(str(s.ID)), str(s.Name), "-", "-", "-", "-", "-", "-", "-", "-", "-"}
		if v := s.Vsphere; v != nil {
			row[2] = fmt.Sprintf("%.1f%%", v.CPUPercent)
			row[3] = size(v.MemoryActive) + " / " + size(s.MemoryLimit)
			row[4] = size(v.MemoryConsumed)
			row[5] = size(v.NetRx) + "/s / " + size(v.NetTx) + "/s"
			row[6] = (time.Duration(v.UptimeSeconds) * time.Second).String()
		}
		if g := s.Guest; g != nil {
			row[7] = time.Duration(g.CPUNanos).Round(time.Millisecond).String()
			row[8] = size(g.CommitBytes)
			row[9] = fmt.Sprint(g.Processes)
		}
		for _, d := range s.Disks {
			if d.Volume == "" {
				row[10] = size(*d.Size-*d.Free) + " / " + size(*d.Size)
			}
		}
		rows = append(rows, row)
	}
	table(w, []string{"ID", "NAME", "CPU", "MEM ACTIVE / SIZE", "CONSUMED", "NET RX / TX", "UPTIME", "GUEST CPU", "COMMIT", "PROCS", "C: USED / SIZE"}, rows)
}
