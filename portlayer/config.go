package portlayer

import (
	"fmt"
	"time"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Config is what a [Layer] is made of. Provisioner and Images are required.
type Config struct {
	Provisioner Provisioner
	Images      Images
	Log         *zap.Logger // nil logs nowhere
	Clock       Clock       // nil is time.Now
	Version     string      // of this build
	Commit      string
	Owner       string                   // the site's owner id, for Info
	LoadDir     string                   // folder for archives that clients send, from which Images may pull; "" takes none
	Projects    map[string]ProjectConfig // by name; AnyProject for those that it does not name
	VMName      string                   // template of VM names; "" is "{name}"
	LogSize     *guestinfo.LogSize       // of the console logs of containers that name none; nil is no bound
	Instance    string                   // this daemon's name, as its VMs carry it
	Limits      Limits
}

// Limits bound what the layer holds and how long it waits. A zero member is
// its default.
type Limits struct {
	AgentSilent     time.Duration // from power-on, or the last report, to the verdict "AgentSilent"; 5 min
	BakeTimeout     time.Duration // of one bake; 1 h
	BakeStall       time.Duration // another daemon's bake without a sign of life; 5 min
	StopGrace       time.Duration // when neither request nor container has one; 30 s
	StopSlack       time.Duration // after the grace, for the guest to report the end; 2 s
	ShutdownMargin  time.Duration // for Windows to shut down after the entrypoint ended; 60 s
	Settle          time.Duration // for the live inventory to show what a call has done; 30 s
	Contest         time.Duration // for other daemons to take back what is too much for a quota, by who was asked first; 10 s
	Growth          time.Duration // of what room in a quota is reserved for; the reservation lasts twice as long; 2 h
	LogPoll         time.Duration // between two looks at a console that is followed; 500 ms
	LogCheck        time.Duration // between two looks for logs far beyond their bound, each a listing of all logs; 5 min
	StatsInterval   time.Duration // of streamed counters, by default; 5 s
	EventHeartbeat  time.Duration // between two lines of a quiet stream; 15 s
	ArchiveWait     time.Duration // for somebody to fetch the archive of a save; 10 min
	Secrets         time.Duration // for a guest to ask for its secrets and to take them; 10 min
	TemplateRefresh time.Duration // age at which the lists of templates, networks and volumes are read again; 30 s
	ReviveDelay     time.Duration // from a host's failure to the power-on of its containers: vSphere HA may be faster; 1 min

	DiscoveryGather  time.Duration // for which changes of an app are gathered before its names are brought up to date; 200 ms
	DiscoveryGap     time.Duration // the least time between two such rounds of one app; 3 s
	DiscoveryStrange time.Duration // for which another daemon's containers are left to it; 1 min
	DiscoveryAtOnce  int           // containers of an app that are reconfigured at once; 4

	Clones      int           // CloneVM tasks at once, fewer when vCenter has too much to do; 32
	Controls    int           // tasks of each of power-on, power-off, change and removal at once, likewise; 32
	Bakes       int           // bakes at once; 2
	Pulls       int           // pulls at once; 3
	Waiting     int           // requests waiting for each of those; 1024
	Operations  int           // ended operations that are remembered; 1000
	Progress    int           // reports kept of each operation; 256
	Events      int           // events kept; 8192
	Idempotent  int           // answers kept for idempotency keys; 4096
	IdempotentT time.Duration // how long they are kept; 1 h
	BodyBytes   int64         // of a request; 1 MiB
	LoadBytes   int64         // of an archive that a client sends; 256 GiB
	MetaBytes   int           // of a container's metadata; 48 KiB
	SpecBytes   int           // of a container's spec; 256 KiB
	LineBytes   int           // of one console line; 64 KiB
}

// fill replaces zero members by their defaults.
func (l *Limits) fill() {
	for _, d := range []struct {
		p *time.Duration
		v time.Duration
	}{
		{&l.AgentSilent, 5 * time.Minute}, {&l.BakeTimeout, time.Hour}, {&l.BakeStall, 5 * time.Minute},
		{&l.ArchiveWait, 10 * time.Minute}, {&l.Secrets, secretsTimeout}, {&l.StopGrace, 30 * time.Second}, {&l.StopSlack, 2 * time.Second}, {&l.ShutdownMargin, time.Minute},
		{&l.Settle, 30 * time.Second}, {&l.Contest, 10 * time.Second}, {&l.Growth, 2 * time.Hour}, {&l.LogPoll, 500 * time.Millisecond}, {&l.LogCheck, 5 * time.Minute}, {&l.StatsInterval, 5 * time.Second},
		{&l.EventHeartbeat, 15 * time.Second}, {&l.TemplateRefresh, 30 * time.Second}, {&l.ReviveDelay, time.Minute}, {&l.IdempotentT, time.Hour},
		{&l.DiscoveryGather, 200 * time.Millisecond}, {&l.DiscoveryGap, 3 * time.Second}, {&l.DiscoveryStrange, time.Minute},
	} {
		if *d.p <= 0 {
			*d.p = d.v
		}
	}
	for _, d := range []struct {
		p *int
		v int
	}{
		{&l.Clones, 32}, {&l.Controls, 32}, {&l.Bakes, 2}, {&l.Pulls, 3}, {&l.Waiting, 1024},
		{&l.Operations, 1000}, {&l.Progress, 256}, {&l.Events, 8192}, {&l.Idempotent, 4096},
		{&l.MetaBytes, 48 << 10}, {&l.SpecBytes, 256 << 10}, {&l.LineBytes, 64 << 10},
		{&l.DiscoveryAtOnce, 4},
	} {
		if *d.p <= 0 {
			*d.p = d.v
		}
	}
	if l.BodyBytes <= 0 {
		l.BodyBytes = 1 << 20
	}
	if l.LoadBytes <= 0 {
		l.LoadBytes = 256 << 30
	}
}

// check refuses a configuration that cannot work and fills in the defaults.
func (c *Config) check() error {
	if c.Provisioner == nil || c.Images == nil {
		return errs.New(errs.Internal, "start the port layer", "", "%s", "provisioner and image store are required")
	}
	if c.Log == nil {
		c.Log = zap.NewNop()
	}
	if c.Clock == nil {
		c.Clock = time.Now
	}
	c.Limits.fill()
	if c.VMName == "" {
		c.VMName = "{name}"
	}
	if err := checkProjects(c.Projects); err != nil {
		return err
	}
	if c.Limits.LineBytes < 1<<10 {
		return errs.New(errs.Invalid, "start the port layer", "limits", "%w", fmt.Errorf("lineBytes %d is below 1024", c.Limits.LineBytes))
	}
	return nil
}
