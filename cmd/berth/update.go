package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"berth/swagger/client/containers"
	"berth/swagger/models"
)

const updateHelp = `Change containers while they are. What is not named stays as it is; every container
takes one reconfiguration of its VM.

A stopped container takes anything. A running one takes more CPUs and more memory if
its template allows hot-add (cpuHotAddEnabled, memoryHotAddEnabled of the VM), and never
less of them; its shares, limits, reservations, labels, restart policy and stop timeout
change at any time. So does the size of C:, up to that of its disk and down to what it
holds: the guest then obeys within seconds, or says in 'berth inspect' (guest.update)
what is in the way.`

// updateFlags are the flags of update, of which only those given count.
type updateFlags struct {
	createFlags
	remove []string
}

func (a *app) updateCmd() *cobra.Command {
	o := new(updateFlags)
	c := &cobra.Command{
		Use:     "update [flags] CONTAINER...",
		Short:   "Change resources, restart policy and labels of containers",
		Long:    updateHelp,
		Example: "  berth update --cpus 4 -m 8g web\n  berth update --restart unless-stopped -l tier=front --label-rm old web",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			body, err := o.request(c)
			if err != nil {
				return err
			}
			if _, err := a.connect(); err != nil {
				return err
			}
			return each(args, func(name string) error {
				ok, err := a.api.Containers.UpdateContainerContext(c.Context(), &containers.UpdateContainerParams{Container: name, Body: body, IdempotencyKey: key()})
				if err != nil {
					return a.problem(err)
				}
				return a.show(ok.Payload, func(w io.Writer) { fmt.Fprintln(w, str(ok.Payload.Name)) })
			})
		},
	}
	f := c.Flags()
	f.Int32Var(&o.cpus, "cpus", 0, "virtual CPUs")
	f.Int32Var(&o.cpuShares, "cpu-shares", 0, "CPU shares")
	f.Int64Var(&o.cpuLimit, "cpu-limit", 0, "CPU limit in MHz; -1 is unlimited")
	f.Int64Var(&o.cpuReservation, "cpu-reservation", 0, "CPU reservation in MHz")
	f.StringVarP(&o.memory, "memory", "m", "", "memory of the VM, e.g. 2g")
	f.StringVar(&o.disk, "disk", "", "size of C:, e.g. 20g, at most that of its disk")
	f.StringVar(&o.memLimit, "memory-limit", "", "host memory limit, e.g. 2g; -1 is unlimited")
	f.StringVar(&o.memReservation, "memory-reservation", "", "host memory reservation, e.g. 1g")
	f.StringVar(&o.restart, "restart", "", "no, on-failure[:n], always or unless-stopped")
	f.Int32Var(&o.stopGrace, "stop-timeout", 0, "seconds a stop waits before it powers off")
	f.StringArrayVarP(&o.labels, "label", "l", nil, "key=value to set")
	f.StringArrayVar(&o.remove, "label-rm", nil, "key of a label to take away")
	return c
}

// request makes the body of the flags that were given.
func (o *updateFlags) request(c *cobra.Command) (*models.ContainerUpdate, error) {
	given := c.Flags().Changed
	b := &models.ContainerUpdate{RemoveLabels: o.remove}
	var err error
	if given("cpus") || given("cpu-shares") || given("cpu-limit") || given("cpu-reservation") {
		b.CPU = &models.CPU{Count: o.cpus, Shares: o.cpuShares, Limit: o.cpuLimit}
		if given("cpu-reservation") {
			b.CPU.Reservation = &o.cpuReservation
		}
	}
	if b.Memory, err = o.memoryChange(); err != nil {
		return nil, err
	}
	if given("disk") {
		n, err := parseSize(o.disk)
		if err != nil {
			return nil, err
		}
		b.Disk = &n
	}
	if given("restart") {
		if b.Restart, err = restartPolicy(o.restart); err != nil {
			return nil, err
		}
	}
	if given("stop-timeout") {
		b.StopGrace = &o.stopGrace
	}
	if b.Labels, err = pairs(o.labels); err != nil {
		return nil, err
	}
	if b.CPU == nil && b.Memory == nil && b.Restart == nil && b.StopGrace == nil && b.Disk == nil && len(b.Labels)+len(b.RemoveLabels) == 0 {
		return nil, usageError{wrapf("nothing is to be changed; see 'berth update --help'")}
	}
	return b, nil
}

func (o *updateFlags) memoryChange() (*models.Memory, error) {
	if o.memory == "" && o.memLimit == "" && o.memReservation == "" {
		return nil, nil
	}
	unlimited := o.memLimit == "-1"
	if unlimited {
		o.memLimit = ""
	}
	m := new(models.Memory)
	for _, x := range []struct {
		text string
		set  func(int64)
	}{
		{o.memory, func(n int64) { m.Size = n }}, {o.memLimit, func(n int64) { m.Limit = n }},
		{o.memReservation, func(n int64) { m.Reservation = &n }},
	} {
		if x.text == "" {
			continue
		}
		n, err := parseSize(x.text)
		if err != nil {
			return nil, err
		}
		x.set(n)
	}
	if unlimited {
		m.Limit = -1
	}
	return m, nil
}
