package vmprovision

import (
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/vmware/govmomi/vim25/soap"

	"berth/internal/errs"
	"berth/vmprovision/credential"
)

// Config says which vSphere to use, as whom, and where in it Berth lives.
// Zero members get the default that is named beside them.
type Config struct {
	URL        string                // "vcenter.example" or "https://vcenter.example/sdk", without credentials
	Credential credential.Credential `json:"-" yaml:"-"`
	CAFile     string                // PEM file of authorities, instead of the system's
	Thumbprint string                // SHA-1 or SHA-256 of the server's certificate, for one that no authority signed
	Insecure   bool                  // accept any certificate; for sandboxes

	Datacenter      string      // "" is the only one
	Cluster         string      // cluster or stand-alone host; "" is the only one
	Clusters        []string    // further clusters that a request may name, or that are chosen by free memory
	ResourcePool    string      // name or inventory path; "" is the cluster's root pool
	Folder          string      // VM folder, made when missing; "berth"
	Datastores      []string    // the first is the default; none: all accessible, the one with most free space first
	DatastoreFolder string      // Berth's folder on each datastore; "berth"
	VolumeBacking   string      // "auto": First Class Disks where vCenter offers them; "vmdk": plain disks
	Clone           CloneMethod // of containers that name none; CloneAuto
	FrozenParents   int         // how many frozen parents of instant clones there may be, each with its memory; 0 makes no instant clones
	GuestRPC        string      // "open", or "authenticated": guestinfo is for administrators of a guest alone
	Network         string      // for containers that name none; "" keeps the template's

	Owner    string // the site's id: several daemons of one site share it
	Instance string // names this daemon among those of the site; the host's name

	CallTimeout   time.Duration // of one SOAP call; 2 minutes
	TaskTimeout   time.Duration // of one vSphere task; 30 minutes
	BakeTimeout   time.Duration // of a bake that sets none; 30 minutes
	ShutdownGrace time.Duration // between a bake's end and its VM's power-off; 2 minutes
	StatusGrace   time.Duration // between a bake VM's own power-off and the arrival of its last status; 10 seconds
	Notice        time.Duration // for the inventory to show what a task has done, until it is asked for; 3 seconds
	Retries       int           // of reading calls after a network error; 4
}

// String names the endpoint and who logs in, and no secret.
func (c Config) String() string { return c.who() + " at " + c.URL + ", owner " + c.Owner }

// who is as whom Berth logs in.
func (c Config) who() string {
	if c.Credential == nil {
		return "nobody"
	}
	return c.Credential.String()
}

// ownerRule is what an owner or instance id may be: it appears in extraConfig,
// names of temporary files and log lines.
var ownerRule = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// normalise fills defaults and refuses what cannot work.
func (c Config) normalise() (Config, *url.URL, error) {
	bad := func(field, format string, args ...any) *errs.Error {
		return errs.New(errs.Invalid, "configure vSphere", field, format, args...)
	}
	c.fill()
	u, err := soap.ParseURL(c.URL)
	switch {
	case err != nil:
		return c, nil, bad("url", "not a URL")
	case u == nil || u.Hostname() == "":
		return c, nil, bad("url", "names no host")
	case u.Scheme != "https" && (u.Scheme != "http" || !c.Insecure):
		return c, nil, bad("url", "scheme %q is not https", u.Scheme)
	case u.User.Username() != "":
		return c, nil, bad("url", "credentials do not belong into it").WithHint("configure them beside it")
	case c.Credential == nil:
		return c, nil, bad("credential", "there is none to log in with")
	case !ownerRule.MatchString(c.Owner):
		return c, nil, bad("owner", "%q is not 1 to 64 of A-Z a-z 0-9 . _ -", c.Owner)
	case !ownerRule.MatchString(c.Instance):
		return c, nil, bad("instance", "%q is not 1 to 64 of A-Z a-z 0-9 . _ -", c.Instance)
	}
	if _, err := cleanPath(c.DatastoreFolder); err != nil || c.DatastoreFolder == "" {
		return c, nil, bad("datastoreFolder", "%q is not a relative path", c.DatastoreFolder)
	}
	if f := strings.Trim(c.Folder, "/"); f == "" || f != c.Folder {
		return c, nil, bad("folder", "%q is not a relative inventory path", c.Folder)
	}
	if c.VolumeBacking != "auto" && c.VolumeBacking != BackingVMDK {
		return c, nil, bad("volumeBacking", "%q is neither auto nor %s", c.VolumeBacking, BackingVMDK)
	}
	if err := CheckClone(c.Clone); err != nil {
		return c, nil, bad("clone", "%w", err)
	}
	if c.FrozenParents < 0 || c.FrozenParents > maxFrozenParents {
		return c, nil, bad("frozenParents", "%d is not in 0..%d", c.FrozenParents, maxFrozenParents)
	}
	if c.GuestRPC != guestRPCOpen && c.GuestRPC != GuestRPCAuthenticated {
		return c, nil, bad("guestRPC", "%q is neither %s nor %s", c.GuestRPC, guestRPCOpen, GuestRPCAuthenticated)
	}
	if c.CallTimeout < 0 || c.TaskTimeout < 0 || c.BakeTimeout < 0 || c.ShutdownGrace < 0 || c.StatusGrace < 0 || c.Notice < 0 || c.Retries < 0 {
		return c, nil, bad("timeouts", "must not be negative")
	}
	u.User = nil
	return c, u, nil
}

func (c *Config) fill() {
	setDefault(&c.Folder, "berth")
	setDefault(&c.VolumeBacking, "auto")
	setDefault(&c.GuestRPC, guestRPCOpen)
	setDefault(&c.DatastoreFolder, "berth")
	setDefault(&c.Clone, CloneAuto)
	setDefault(&c.CallTimeout, 2*time.Minute)
	setDefault(&c.TaskTimeout, 30*time.Minute)
	setDefault(&c.BakeTimeout, 30*time.Minute)
	setDefault(&c.ShutdownGrace, 2*time.Minute)
	setDefault(&c.StatusGrace, 10*time.Second)
	setDefault(&c.Notice, 3*time.Second)
	setDefault(&c.Retries, 4)
	if c.Instance == "" {
		if h, err := os.Hostname(); err == nil {
			c.Instance = h
		}
	}
}

func setDefault[T comparable](p *T, v T) {
	var zero T
	if *p == zero {
		*p = v
	}
}
