package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"berth/swagger/client/volumes"
	"berth/swagger/models"
)

const volumeHelp = `A volume is a virtual disk of its own, formatted with NTFS, that appears in a folder of
the containers that are given it and stays when they are removed:

  berth volume create shop-data --size 20g
  berth run -d --name db -v shop-data:C:\data registry.example.com/shop/db:1
  berth run --rm -v shop-data:C:\data:ro registry.example.com/shop/report:1

One container can have a volume to write, or any number to read. Who has it is
judged by containers, running or not: remove the container to give the volume to
another one. Folders that an image declares as volumes are plain folders of the
container; only -v attaches a disk.`

func (a *app) volumeCmd() *cobra.Command {
	c := &cobra.Command{
		Use:     "volume",
		Aliases: []string{"volumes"},
		Short:   "Manage disks that outlive containers",
		Long:    volumeHelp,
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.volumeCreateCmd(), a.volumeLsCmd(), a.volumeInspectCmd(), a.volumeRmCmd(), a.volumeResizeCmd(), a.volumeSnapshotCmd())
	return c
}

func (a *app) volumeCreateCmd() *cobra.Command {
	var v models.VolumeCreate
	var bytes string
	var labels []string
	c := &cobra.Command{
		Use:     "create [flags] NAME",
		Short:   "Make an empty volume",
		Example: "  berth volume create shop-data\n  berth volume create shop-data --size 500g --datastore ssd-1 -l tier=data",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			var err error
			if v.Size, err = parseSize(bytes); err != nil {
				return err
			}
			if v.Labels, err = pairs(labels); err != nil {
				return err
			}
			api, err := a.connect()
			if err != nil {
				return err
			}
			v.Name = &args[0]
			ok, err := api.Volumes.CreateVolumeContext(c.Context(), &volumes.CreateVolumeParams{Body: &v, IdempotencyKey: key()})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) { fmt.Fprintln(w, str(ok.Payload.Name)) })
		},
	}
	f := c.Flags()
	f.StringVarP(&bytes, "size", "s", "10g", "size of the disk, which is thin")
	f.StringVar(&v.Datastore, "datastore", "", "datastore to put it on (default: Berth's default)")
	f.StringVar(&v.Project, "project", "", "project that it belongs to")
	f.StringArrayVarP(&labels, "label", "l", nil, "key=value")
	return c
}

func (a *app) volumeLsCmd() *cobra.Command {
	var p volumes.ListVolumesParams
	var project string
	var quiet bool
	c := &cobra.Command{
		Use:   "ls",
		Short: "List volumes and who has them",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			if project != "" {
				p.Project = &project
			}
			ok, err := api.Volumes.ListVolumesContext(c.Context(), &p)
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) {
				var rows [][]string
				for _, v := range ok.Payload {
					if quiet {
						fmt.Fprintln(w, str(v.Name))
						continue
					}
					if v.Problem != "" {
						rows = append(rows, []string{str(v.Name), "-", v.Datastore, "-", "-", "-", "cannot be read: " + v.Problem})
						continue
					}
					kind := ""
					if v.Backing != nil {
						kind = v.Backing.Kind
					}
					rows = append(rows, []string{str(v.Name), size(v.Size), v.Datastore, dash(kind), fmt.Sprint(len(v.Snapshots)), ago(v.Created), dash(volumeUsers(v))})
				}
				if !quiet {
					table(w, []string{"NAME", "SIZE", "DATASTORE", "BACKING", "SNAPSHOTS", "CREATED", "CONTAINERS"}, rows)
				}
			})
		},
	}
	f := c.Flags()
	f.StringArrayVarP(&p.Label, "label", "l", nil, "only with key or key=value")
	f.StringVar(&project, "project", "", "only of this project")
	f.BoolVarP(&quiet, "quiet", "q", false, "only names")
	return c
}

// volumeUsers are the containers that have a volume, and how.
func volumeUsers(v *models.Volume) string {
	var out []string
	for _, u := range v.Users {
		name := dash(u.Name)
		if u.ReadOnly {
			name += " (ro)"
		}
		out = append(out, name)
	}
	return strings.Join(out, ", ")
}

func (a *app) volumeInspectCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "inspect VOLUME...",
		Short: "Show volumes in full",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			return a.inspectAll(args, func(name string) (any, error) {
				ok, err := api.Volumes.GetVolumeContext(c.Context(), &volumes.GetVolumeParams{Volume: name})
				if err != nil {
					return nil, err
				}
				return ok.Payload, nil
			})
		},
	}
}

func (a *app) volumeRmCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "rm VOLUME...",
		Short: "Delete volumes with what is on them",
		Long:  "Delete volumes with their snapshots. A volume that a container has, running or not, is not deleted.\nOne whose disk somebody else has deleted is: what was gone already is said.",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			return each(args, func(name string) error {
				ok, err := api.Volumes.RemoveVolumeContext(c.Context(), &volumes.RemoveVolumeParams{Volume: name, IdempotencyKey: key()})
				if err != nil {
					return a.problem(err)
				}
				fmt.Fprintln(a.out, name)
				if ok.BerthNote != "" {
					fmt.Fprintf(a.err, "%s: %s\n", name, ok.BerthNote)
				}
				return nil
			})
		},
	}
}

func (a *app) volumeResizeCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "resize VOLUME SIZE",
		Short: "Grow a volume",
		Long: `Grow a volume's disk. The file system grows when the next container with the volume
starts. No container that has it may be on; a volume does not shrink.`,
		Example: "  berth volume resize shop-data 50g",
		Args:    cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			n, err := parseSize(args[1])
			if err != nil {
				return err
			}
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.Volumes.ResizeVolumeContext(c.Context(), &volumes.ResizeVolumeParams{Volume: args[0], Body: &models.VolumeResize{Size: &n}, IdempotencyKey: key()})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) { fmt.Fprintf(w, "%s has %s\n", str(ok.Payload.Name), size(ok.Payload.Size)) })
		},
	}
}

func (a *app) volumeSnapshotCmd() *cobra.Command {
	c := &cobra.Command{
		Use:   "snapshot",
		Short: "Keep a volume's content as it is now, and go back to it",
		Long: `A snapshot is a whole copy of the volume's disk beside it. It is taken while no
container that writes to the volume is on, and reverted to while no container has it.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(
		a.snapshotCmd("create VOLUME NAME", "Copy a volume's disk", func(c *cobra.Command, volume, name string) (*models.Volume, error) {
			ok, err := a.api.Volumes.CreateVolumeSnapshotContext(c.Context(), &volumes.CreateVolumeSnapshotParams{Volume: volume, Body: &models.VolumeSnapshotCreate{Name: &name}, IdempotencyKey: key()})
			if err != nil {
				return nil, err
			}
			return ok.Payload, nil
		}),
		a.snapshotCmd("revert VOLUME NAME", "Go back to a snapshot; what was written since is lost", func(c *cobra.Command, volume, name string) (*models.Volume, error) {
			ok, err := a.api.Volumes.RevertVolumeContext(c.Context(), &volumes.RevertVolumeParams{Volume: volume, Snapshot: name, IdempotencyKey: key()})
			if err != nil {
				return nil, err
			}
			return ok.Payload, nil
		}),
		a.snapshotCmd("rm VOLUME NAME", "Delete a snapshot", func(c *cobra.Command, volume, name string) (*models.Volume, error) {
			_, err := a.api.Volumes.RemoveVolumeSnapshotContext(c.Context(), &volumes.RemoveVolumeSnapshotParams{Volume: volume, Snapshot: name, IdempotencyKey: key()})
			return nil, err
		}),
		&cobra.Command{
			Use: "ls VOLUME", Short: "List a volume's snapshots", Args: cobra.ExactArgs(1),
			RunE: func(c *cobra.Command, args []string) error {
				api, err := a.connect()
				if err != nil {
					return err
				}
				ok, err := api.Volumes.ListVolumeSnapshotsContext(c.Context(), &volumes.ListVolumeSnapshotsParams{Volume: args[0]})
				if err != nil {
					return a.problem(err)
				}
				return a.show(ok.Payload, func(w io.Writer) {
					var rows [][]string
					for _, s := range ok.Payload {
						rows = append(rows, []string{str(s.Name), size(s.Size), ago(s.Created)})
					}
					table(w, []string{"NAME", "SIZE", "CREATED"}, rows)
				})
			},
		},
	)
	return c
}

// snapshotCmd is a command that changes one snapshot of one volume.
func (a *app) snapshotCmd(use, short string, do func(*cobra.Command, string, string) (*models.Volume, error)) *cobra.Command {
	return &cobra.Command{
		Use: use, Short: short, Args: cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			if _, err := a.connect(); err != nil {
				return err
			}
			v, err := do(c, args[0], args[1])
			if err != nil {
				return a.problem(err)
			}
			if v == nil {
				fmt.Fprintln(a.out, args[1])
				return nil
			}
			return a.show(v, func(w io.Writer) { fmt.Fprintln(w, args[1]) })
		},
	}
}

// mountRE takes NAME:TARGET[:ro|:rw] apart; the target has a colon of its own.
var mountRE = regexp.MustCompile(`^([^:\\/]+):([A-Za-z]:[\\/][^:]*?)(?::(ro|rw))?$`)

// mounts reads the values of -v.
func mounts(list []string) ([]*models.VolumeMount, error) {
	var out []*models.VolumeMount
	for _, s := range list {
		m := mountRE.FindStringSubmatch(s)
		if m == nil {
			return nil, usageError{wrapf(`-v %q: want VOLUME:C:\folder[:ro]; folders of this machine cannot be mounted, and volumes have names`, s)}
		}
		target := strings.ReplaceAll(m[2], "/", `\`)
		out = append(out, &models.VolumeMount{Volume: &m[1], Target: &target, ReadOnly: ptr(m[3] == "ro")})
	}
	return out, nil
}
