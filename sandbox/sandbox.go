package sandbox

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"go.uber.org/zap"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// Names in the inventory.
const (
	DatacenterName = "DC0"
	ClusterName    = "DC0_C0"
	DatastoreName  = "datastore1"
	NetworkName    = "VM Network"
	PortgroupName  = "DC0_DVPG0"
	ProductName    = "Berth sandbox (VMware vCenter simulator)"
)

// tempPattern matches temporary folders.
const tempPattern = "berth-sandbox-*"

// Sandbox is a running sandbox. Its methods may be called concurrently.
type Sandbox struct {
	User, Password string // of vSphere

	opt   Options
	log   *zap.Logger
	dir   string
	temp  bool // dir is removed by Close
	state *journal

	model  *simulator.Model
	server *simulator.Server
	dc, ds types.ManagedObjectReference
	reg    *registryServer
	rules  rules
	disks  diskTable
	leases leaseTable
	space  space
	clones sync.Mutex // clones are made one after the other

	guests   *guestHost
	machines machineTable
	writer   writer

	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup
	close  sync.Once
	err    error // of Close
}

// Start makes a sandbox and returns when vSphere and the registry answer. With
// GuestsWine it fails with Unsupported, naming what is missing, when the
// machine cannot run guests. What a killed predecessor left under the same Dir
// is cleaned first. ctx bounds the start only.
func Start(ctx context.Context, opt Options) (_ *Sandbox, err error) {
	opt, err = opt.withDefaults()
	if err != nil {
		return nil, errs.New(errs.Invalid, "start sandbox", "", "%w", err)
	}
	if opt.Guests == GuestsWine {
		if strings.ContainsAny(opt.Dir+opt.CacheDir, ":,\\\"\n") {
			return nil, errs.New(errs.Invalid, "start sandbox", opt.Dir, "guests' disks cannot be mounted from a path with a colon, comma, quote or backslash")
		}
		if err := ready(); err != nil {
			return nil, err
		}
		if opt.AgentExe == "" {
			return nil, errs.New(errs.Invalid, "start sandbox", "", "guests need an agent").
				WithHint("name a berth-agent.exe in AgentExe, or use GuestsNone")
		}
	}
	s := &Sandbox{User: opt.User, Password: opt.Password, opt: opt, log: opt.Log, dir: opt.Dir}
	s.ctx, s.cancel = context.WithCancel(context.WithoutCancel(ctx))
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	if s.dir == "" {
		if s.dir, err = os.MkdirTemp("", tempPattern); err != nil {
			return nil, errs.New(errs.Unavailable, "start sandbox", "", "%w", err)
		}
		s.temp = true
	}
	steps := []struct {
		name string
		do   func(context.Context) error
	}{
		{"open state", s.openState},
		{"start guests' host", s.startGuestHost},
		{"start vSphere", s.startVSphere},
		{"make templates", s.makeTemplates},
		{"start registry", s.startRegistry},
	}
	for _, step := range steps {
		if err := step.do(ctx); err != nil {
			return nil, errs.Wrap(err, "sandbox: "+step.name, s.dir)
		}
	}
	return s, nil
}

// openState makes the folders and cleans what a predecessor left.
func (s *Sandbox) openState(ctx context.Context) error {
	for _, d := range []string{s.dir, s.datastoreDir(), s.opt.CacheDir} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			return errs.New(errs.Unavailable, "make folder", d, "%w", err)
		}
	}
	var err error
	if s.state, err = openJournal(ctx, filepath.Join(s.dir, "leftovers.json"), s.log); err != nil {
		return err
	}
	return s.forgetVMs()
}

func (s *Sandbox) datastoreDir() string { return filepath.Join(s.dir, "datastore") }

// Close ends guests, vSphere and registry, and leaves no process, mount or
// namespace behind. A temporary Dir is removed.
func (s *Sandbox) Close() error {
	s.close.Do(func() {
		s.cancel()
		var all []error
		if s.reg != nil {
			all = append(all, s.reg.close())
		}
		if s.server != nil {
			s.server.CloseClientConnections()
			s.server.Close()
		}
		s.machines.stopAll()
		s.wg.Wait()
		if s.guests != nil {
			all = append(all, s.guests.close(), s.unmountLayers())
		}
		if s.state != nil {
			all = append(all, s.state.close())
		}
		if s.temp {
			all = append(all, os.RemoveAll(s.dir))
		}
		s.err = errors.Join(all...)
	})
	return s.err
}

// VSphereURL is vSphere's SDK endpoint, without credentials.
func (s *Sandbox) VSphereURL() string {
	u := *s.server.URL
	u.User = nil
	return u.String()
}

// VSphereLogin is VSphereURL with user and password.
func (s *Sandbox) VSphereLogin() *url.URL {
	u := *s.server.URL
	u.User = url.UserPassword(s.User, s.Password)
	return &u
}

// CAFile is a PEM file with the certificate that vSphere presents.
func (s *Sandbox) CAFile() string { return filepath.Join(s.dir, "ca.pem") }

// Thumbprint is the SHA-256 of vSphere's certificate, as govmomi writes it.
func (s *Sandbox) Thumbprint() string { return s.server.CertificateInfo().ThumbprintSHA256 }

// RegistryHost is "host:port" of the registry, which speaks plain HTTP; "" with NoRegistry.
func (s *Sandbox) RegistryHost() string {
	if s.reg == nil {
		return ""
	}
	return s.reg.addr
}

// TemplateNames are the inventory names of the templates.
func (s *Sandbox) TemplateNames() []string {
	var names []string
	for _, t := range s.opt.Templates {
		names = append(names, t.Name)
	}
	return names
}

// Dir is where the sandbox keeps its state.
func (s *Sandbox) Dir() string { return s.dir }

func randomText(n int) string {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails
	return hex.EncodeToString(b)
}
