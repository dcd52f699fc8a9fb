package sandbox

import (
	"os"
	"path/filepath"

	"go.uber.org/zap"

	"berth/internal/version"
)

// GuestMode says what a powered-on VM is.
type GuestMode string

// The guest modes.
const (
	GuestsWine GuestMode = "wine" // a living guest for every VM that stems from a template
	GuestsNone GuestMode = "none" // power states only; tests may act as the guest with [Sandbox.SetGuestInfo]
)

// TemplateKey is the extraConfig key that describes a template.
const TemplateKey = "guestinfo.berth.template"

// TemplateInfo is the JSON document under [TemplateKey].
type TemplateInfo struct {
	OSVersion string   `json:"osVersion"` // "10.0.20348.2582"
	Edition   string   `json:"edition"`   // "ServerCore"
	Agent     string   `json:"agent"`     // version of the agent in the template
	Modes     []string `json:"modes"`     // guestinfo.Mode values
	ChainIDs  []string `json:"chainIDs"`  // base chain IDs that the template provides
}

// Template asks for a template VM.
type Template struct {
	Name    string // inventory name
	GuestID string // vSphere's guest OS id; "" is windows2019srvNext_64Guest (Server 2022)
	Info    TemplateInfo
}

// Options configure a sandbox. The zero value is a sandbox in a temporary
// folder, on free ports of 127.0.0.1, with Wine guests.
type Options struct {
	Dir            string // state: datastore, registry, guests; "" is temporary and removed by Close
	CacheDir       string // prefixes; "" is $XDG_CACHE_HOME/berth
	Listen         string // of vSphere, "127.0.0.1:0"
	RegistryListen string // "127.0.0.1:0"
	NoRegistry     bool

	User, Password string // of vSphere; "" is administrator@vsphere.local and a random one
	Guests         GuestMode
	AgentExe       string // berth-agent.exe that goes into the templates; needed for GuestsWine
	AgentVersion   string // what TemplateInfo.Agent says; "" is this build's version
	Templates      []Template

	Capacity       int64  // of the datastore in bytes; 0 is 64 GiB
	SessionTimeout string // Go duration of idle sessions; "" is never
	// VolatileGuestInfo removes what a guest wrote when its VM is switched off,
	// as a VMX does that is never asked to keep it.
	VolatileGuestInfo bool
	Log               *zap.Logger
}

// DefaultTemplate is the one template of a sandbox that asks for none.
func DefaultTemplate() Template {
	return Template{
		Name: "windows-ltsc2022",
		Info: TemplateInfo{OSVersion: "10.0.20348.2582", Edition: "ServerCore", Modes: []string{"native"}},
	}
}

func (o Options) withDefaults() (Options, error) {
	if o.CacheDir == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			base = os.TempDir()
		}
		o.CacheDir = filepath.Join(base, "berth")
	}
	def := func(p *string, v string) {
		if *p == "" {
			*p = v
		}
	}
	def(&o.Listen, "127.0.0.1:0")
	def(&o.RegistryListen, "127.0.0.1:0")
	def(&o.User, "administrator@vsphere.local")
	def(&o.Password, randomText(12))
	def(&o.AgentVersion, version.Get().Version)
	if o.Guests == "" {
		o.Guests = GuestsWine
	}
	if o.Capacity == 0 {
		o.Capacity = 64 << 30
	}
	if o.Templates == nil {
		o.Templates = []Template{DefaultTemplate()}
	}
	if o.Log == nil {
		o.Log = zap.NewNop()
	}
	var err error
	if o.Dir, err = absolute(o.Dir); err != nil {
		return o, err
	}
	o.CacheDir, err = absolute(o.CacheDir)
	return o, err
}

func absolute(p string) (string, error) {
	if p == "" {
		return "", nil
	}
	return filepath.Abs(p)
}
