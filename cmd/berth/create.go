package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"berth/internal/errs"
	"berth/swagger/client/containers"
	"berth/swagger/models"
)

// createFlags are the flags that create and run share.
type createFlags struct {
	body           models.ContainerCreate
	entrypoint     string
	mode           string
	env, envFile   []string
	secrets        []string
	logSources     []string
	logOpts        []string
	labels         []string
	project        string
	placement      models.Placement
	volumes        []string
	cpus           int32
	cpuShares      int32
	cpuLimit       int64
	cpuReservation int64
	memory         string
	disk           string
	newSID         bool
	memLimit       string
	memReservation string
	restart        string
	stopGrace      int32
	ioMaxIOPS      int64
	ioMaxBandwidth string
	health         healthFlags
	pull           string
	network        networkFlags
	quiet          bool
}

func (o *createFlags) register(f *pflag.FlagSet) {
	f.SetInterspersed(false)
	f.StringVar(&o.body.Name, "name", "", "name of the container and its VM (default: generated)")
	f.StringVar(&o.body.Template, "template", "", "template to run on (default: the best fit)")
	f.StringVar(&o.mode, "mode", "", "native: the image becomes the VM's C:; contained: one process-isolated container in the VM, if the template declares it (default: native)")
	f.StringVar(&o.entrypoint, "entrypoint", "", "replace the image's entrypoint")
	f.StringArrayVarP(&o.env, "env", "e", nil, "NAME=value, or NAME to take it from here")
	f.StringArrayVar(&o.envFile, "env-file", nil, "file of NAME=value lines")
	f.StringArrayVar(&o.logOpts, "log-opt", nil, "max-size=SIZE of one file of the log (-1: no bound) or max-file=N files to keep; a guest that writes far beyond that is disconnected from its log, see logOverflow of inspect (default: the site's)")
	f.StringArrayVar(&o.logSources, "log-source", nil, `NAME=PATH of a log file, wildcards allowed, NAME=eventlog:CHANNEL, or NAME=etw:PROVIDER[:LEVEL[:KEYWORDS]] (structures of its events in hexadecimal); see it with logs --source`)
	f.StringArrayVar(&o.secrets, "secret", nil, secretHelp)
	f.StringArrayVarP(&o.labels, "label", "l", nil, "key=value")
	f.StringVarP(&o.body.WorkingDir, "workdir", "w", "", `working directory, e.g. C:\app`)
	f.StringVarP(&o.body.User, "user", "u", "", `Windows user to run as: ContainerUser, NT SERVICE\NAME, a local account, DOMAIN\NAME … (default: the image's)`)
	f.StringVar(&o.body.UserSecret, "user-secret", "", "the --secret that is the user's password; the program does not get it")
	f.StringVar(&o.body.StopSignal, "stop-signal", "", "CTRL_C, CTRL_BREAK, CTRL_CLOSE, CTRL_LOGOFF, CTRL_SHUTDOWN or KILL (default: the image's, or CTRL_BREAK, which Java takes for the wish of a thread dump: it ends by CTRL_SHUTDOWN)")
	f.Int64Var(&o.ioMaxIOPS, "io-maxiops", 0, "operations a second on its disk (mode contained)")
	f.StringVar(&o.ioMaxBandwidth, "io-maxbandwidth", "", "bytes a second on its disk, e.g. 50m (mode contained)")
	f.StringVar(&o.body.Hostname, "hostname", "", "NetBIOS name, at most 15 characters (default: from the name)")
	f.StringVar(&o.project, "project", "", "project whose folder, resource pool and quota are used (default: default); see berth project --help")
	f.StringVar(&o.placement.Cluster, "cluster", "", "cluster to run on (default: the one with most free memory)")
	f.StringVar(&o.placement.Datastore, "datastore", "", "datastore of its disk (default: beside the image's, or where space is)")
	f.StringVar(&o.placement.StoragePolicy, "storage-policy", "", "storage policy that the datastore must meet")
	f.StringVar(&o.placement.Clone, "clone", "", "direct: copy the image's disk; linked: a child of it; instant: a child of a frozen parent's disk and memory; auto: the best that is possible (default: the site's)")
	o.network.register(f)
	f.StringArrayVarP(&o.volumes, "volume", "v", nil, `VOLUME:C:\folder[:ro]; see berth volume --help`)
	f.Int32Var(&o.cpus, "cpus", 0, "virtual CPUs")
	f.Int32Var(&o.cpuShares, "cpu-shares", 0, "CPU shares")
	f.Int64Var(&o.cpuLimit, "cpu-limit", 0, "CPU limit in MHz")
	f.Int64Var(&o.cpuReservation, "cpu-reservation", 0, "CPU reservation in MHz")
	f.StringVarP(&o.memory, "memory", "m", "", "memory of the VM, e.g. 2g")
	f.StringVar(&o.disk, "disk", "", "size of C:, e.g. 20g: less than the image's disk is a quota on it, more makes a larger copy of that disk")
	f.BoolVar(&o.newSID, "new-sid", false, "have vSphere run sysprep at the first start, for a machine SID of its own: takes minutes and restarts of Windows, for which the entrypoint waits; no instant clone; Administrator gets a password that nobody knows")
	f.StringVar(&o.memLimit, "memory-limit", "", "host memory limit, e.g. 2g")
	f.StringVar(&o.memReservation, "memory-reservation", "", "host memory reservation, e.g. 1g")
	f.StringVar(&o.restart, "restart", "no", "no, on-failure[:n], always or unless-stopped")
	f.Int32Var(&o.stopGrace, "stop-timeout", 30, "seconds a stop waits before it powers off")
	o.health.register(f)
	f.StringVar(&o.pull, "pull", "missing", "pull the image: always, missing or never")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "no progress of a pull")
}

// build turns flags and arguments into the request.
func (o *createFlags) build(args []string, start bool) (*models.ContainerCreate, error) {
	b := o.body
	b.Image, b.Cmd, b.Start = &args[0], args[1:], &start
	if o.entrypoint != "" {
		b.Entrypoint = []string{o.entrypoint}
	}
	if o.mode != "" {
		b.Mode = &o.mode
	}
	if o.project != "" {
		b.Project = &o.project
	}
	if o.placement != (models.Placement{}) {
		b.Placement = &o.placement
	}
	var err error
	if b.Env, err = environment(o.env, o.envFile); err != nil {
		return nil, err
	}
	if b.LogSources, err = logSources(o.logSources); err != nil {
		return nil, err
	}
	if b.LogLimit, err = logLimit(o.logOpts); err != nil {
		return nil, err
	}
	if b.Secrets, err = secrets(o.secrets); err != nil {
		return nil, err
	}
	if b.Labels, err = pairs(o.labels); err != nil {
		return nil, err
	}
	if err := o.network.build(&b); err != nil {
		return nil, err
	}
	if b.Volumes, err = mounts(o.volumes); err != nil {
		return nil, err
	}
	if o.cpus|o.cpuShares != 0 || o.cpuLimit|o.cpuReservation != 0 {
		b.CPU = &models.CPU{Count: o.cpus, Shares: o.cpuShares, Limit: o.cpuLimit, Reservation: &o.cpuReservation}
	}
	if b.Memory, err = o.memories(); err != nil {
		return nil, err
	}
	if o.disk != "" {
		n, err := parseSize(o.disk)
		if err != nil {
			return nil, err
		}
		b.Disk = &n
	}
	if o.newSID {
		b.NewSID = &o.newSID
	}
	if b.Restart, err = restartPolicy(o.restart); err != nil {
		return nil, err
	}
	if b.Healthcheck, err = o.health.build(); err != nil {
		return nil, err
	}
	if b.Io, err = o.ioLimits(); err != nil {
		return nil, err
	}
	b.StopGrace = &o.stopGrace
	return &b, nil
}

func (o *createFlags) memories() (*models.Memory, error) {
	if o.memory == "" && o.memLimit == "" && o.memReservation == "" {
		return nil, nil
	}
	m := new(models.Memory)
	var reservation int64
	for _, x := range []struct {
		text string
		to   *int64
	}{{o.memory, &m.Size}, {o.memLimit, &m.Limit}, {o.memReservation, &reservation}} {
		if x.text == "" {
			continue
		}
		n, err := parseSize(x.text)
		if err != nil {
			return nil, err
		}
		*x.to = n
	}
	m.Reservation = &reservation
	return m, nil
}

func (o *createFlags) ioLimits() (*models.IOLimits, error) {
	if o.ioMaxIOPS == 0 && o.ioMaxBandwidth == "" {
		return nil, nil
	}
	l := &models.IOLimits{MaxIOPS: &o.ioMaxIOPS, MaxBandwidth: new(int64)}
	if o.ioMaxBandwidth != "" {
		n, err := parseSize(o.ioMaxBandwidth)
		if err != nil {
			return nil, err
		}
		l.MaxBandwidth = &n
	}
	return l, nil
}

// parseSize reads "512m", "2g", "1073741824".
func parseSize(s string) (int64, error) {
	t := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(strings.TrimSpace(s)), "b"), "i")
	shift := 0
	if i := strings.IndexAny(t, "kmgt"); i >= 0 && i == len(t)-1 {
		shift = 10 * (1 + strings.IndexByte("kmgt", t[i]))
		t = t[:i]
	}
	n, err := strconv.ParseInt(t, 10, 64)
	if err != nil || n < 0 || n > (1<<62)>>shift {
		return 0, usageError{wrapf("size %q: want a number with k, m, g or t", s)}
	}
	return n << shift, nil
}

func restartPolicy(s string) (*models.RestartPolicy, error) {
	name, limit, counted := strings.Cut(s, ":")
	r := &models.RestartPolicy{Policy: &name}
	if counted {
		n, err := strconv.ParseInt(limit, 10, 32)
		if err != nil || n < 0 || name != "on-failure" {
			return nil, usageError{wrapf("--restart %q: want no, on-failure[:n], always or unless-stopped", s)}
		}
		r.Max = ptr(int32(n))
	}
	return r, nil
}

func environment(env, files []string) ([]string, error) {
	var out []string
	for _, path := range files {
		f, err := os.Open(path)
		if err != nil {
			return nil, errs.New(errs.Invalid, "read --env-file", path, "%w", err)
		}
		for sc := bufio.NewScanner(f); sc.Scan(); {
			if line := strings.TrimSpace(sc.Text()); line != "" && line[0] != '#' {
				out = append(out, line)
			}
		}
		f.Close()
	}
	for _, e := range env {
		if !strings.Contains(e, "=") {
			v, ok := os.LookupEnv(e)
			if !ok {
				continue
			}
			e += "=" + v
		}
		out = append(out, e)
	}
	return out, nil
}

func pairs(list []string) (map[string]string, error) {
	if len(list) == 0 {
		return nil, nil
	}
	m := map[string]string{}
	for _, l := range list {
		k, v, _ := strings.Cut(l, "=")
		if k == "" {
			return nil, usageError{wrapf("label %q: want key=value", l)}
		}
		m[k] = v
	}
	return m, nil
}

// create makes the container, pulling its image first as --pull says.
func (a *app) create(ctx context.Context, o *createFlags, args []string, start bool) (*models.Container, error) {
	body, err := o.build(args, start)
	if err != nil {
		return nil, err
	}
	api, err := a.connect()
	if err != nil {
		return nil, err
	}
	if o.pull == "always" {
		if err := a.pullFor(ctx, o, args[0]); err != nil {
			return nil, err
		}
	}
	params := &containers.CreateContainerParams{Body: body, IdempotencyKey: key()}
	ok, err := api.Containers.CreateContainerContext(ctx, params)
	if err = a.problem(err); errs.Is(err, errs.NotFound) && o.pull == "missing" && strings.Contains(err.Error(), "no such image") {
		if !o.quiet {
			fmt.Fprintf(a.err, "Image %s is not here: pulling it\n", args[0])
		}
		if err := a.pullFor(ctx, o, args[0]); err != nil {
			return nil, err
		}
		params.IdempotencyKey = key()
		ok, err = api.Containers.CreateContainerContext(ctx, params)
		err = a.problem(err)
	}
	if err != nil {
		return nil, err
	}
	return ok.Payload, nil
}

func (a *app) createCmd() *cobra.Command {
	o := new(createFlags)
	c := &cobra.Command{
		Use:     "create [flags] IMAGE [ARG...]",
		Short:   "Create a container without starting it",
		Example: "  berth create --name web -m 2g registry.example.com/shop/web:1",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			m, err := a.create(c.Context(), o, args, false)
			if err != nil {
				return err
			}
			return a.show(m, func(w io.Writer) { fmt.Fprintln(w, str(m.ID)) })
		},
	}
	o.register(c.Flags())
	return c
}
