package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/imagestore/registry"
	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/credential"
)

// example is the commented configuration that `berthd config` prints.
//
//go:embed berth.yaml
var example []byte

// config is berth.yaml.
type config struct {
	Listen       string         `yaml:"listen"`
	TLS          tlsConfig      `yaml:"tls"`
	Owner        string         `yaml:"owner"`
	CacheDir     string         `yaml:"cacheDir"`
	CacheBytes   int64          `yaml:"cacheBytes"`
	CacheAge     duration       `yaml:"cacheAge"`
	Log          logConfig      `yaml:"log"`
	ContainerLog containerLog   `yaml:"containerLog"`
	Image        imageConfig    `yaml:"image"`
	VSphere      vsphereConfig  `yaml:"vsphere"`
	Registry     registryConfig `yaml:"registry"`

	Projects  map[string]projectConfig `yaml:"projects,omitempty"`
	Inventory inventoryConfig          `yaml:"inventory"`
}

type tlsConfig struct {
	Cert     string `yaml:"cert"`
	Key      string `yaml:"key"`
	ClientCA string `yaml:"clientCA"`
}

type logConfig struct {
	Level  string `yaml:"level"`
	Format string `yaml:"format"`
}

// containerLog bounds the logs of containers that bring no bound of their own.
type containerLog struct {
	MaxSize  *byteSize `yaml:"maxSize"`
	MaxFiles int       `yaml:"maxFiles"`
}

// size is the bound; nil is none.
func (l containerLog) size() (*guestinfo.LogSize, error) {
	s := guestinfo.LogSize{Bytes: 64 << 20, Files: 4}
	if l.MaxFiles != 0 {
		s.Files = l.MaxFiles
	}
	if l.MaxSize != nil {
		s.Bytes = int64(*l.MaxSize)
	}
	if s.Bytes == 0 {
		return nil, nil
	}
	return &s, s.Check()
}

type imageConfig struct {
	Compression string `yaml:"compression"`
}

type vsphereConfig struct {
	URL             string   `yaml:"url"`
	Login           string   `yaml:"login"`
	Username        string   `yaml:"username"`
	PasswordFile    string   `yaml:"passwordFile"`
	CertFile        string   `yaml:"certFile"`
	KeyFile         string   `yaml:"keyFile"`
	TokenFile       string   `yaml:"tokenFile"`
	CAFile          string   `yaml:"caFile"`
	Thumbprint      string   `yaml:"thumbprint"`
	Insecure        bool     `yaml:"insecure"`
	Datacenter      string   `yaml:"datacenter"`
	Cluster         string   `yaml:"cluster"`
	Clusters        []string `yaml:"clusters"`
	ResourcePool    string   `yaml:"resourcePool"`
	Folder          string   `yaml:"folder"`
	Datastores      []string `yaml:"datastores"`
	DatastoreFolder string   `yaml:"datastoreFolder"`
	Network         string   `yaml:"network"`
	VolumeBacking   string   `yaml:"volumeBacking"`
	Clone           string   `yaml:"clone"`
	FrozenParents   int      `yaml:"frozenParents"`
	GuestRPC        string   `yaml:"guestRPC"`

	credential credential.Credential // what the above amount to
}

type registryConfig struct {
	Default      string                  `yaml:"default"`
	DockerConfig string                  `yaml:"dockerConfig"`
	LocalSources []string                `yaml:"localSources"`
	Policy       string                  `yaml:"policy"`
	CacheLimit   int64                   `yaml:"cacheLimit"`
	Transfers    transferConfig          `yaml:"transfers"`
	Hosts        map[string]registryHost `yaml:"hosts"`
}

// transferConfig bounds what pulls take of the network; 0 is the default.
type transferConfig struct {
	Concurrent     int   `yaml:"concurrent"`
	PerRegistry    int   `yaml:"perRegistry"`
	BytesPerSecond int64 `yaml:"bytesPerSecond"`
}

// duration is written as Go writes it, "720h".
type duration time.Duration

// UnmarshalYAML reads a duration of at least 0.
func (d *duration) UnmarshalYAML(n *yaml.Node) error {
	v, err := time.ParseDuration(n.Value)
	if err == nil && v < 0 {
		err = errors.New("it is negative")
	}
	if err != nil {
		return fmt.Errorf("line %d: %q is no duration such as 720h: %w", n.Line, n.Value, err)
	}
	*d = duration(v)
	return nil
}

// MarshalYAML writes it as it is read.
func (d duration) MarshalYAML() (any, error) { return time.Duration(d).String(), nil }

type registryHost struct {
	CA           []string `yaml:"ca"`
	Cert         string   `yaml:"cert"`
	Key          string   `yaml:"key"`
	PlainHTTP    bool     `yaml:"plainHTTP"`
	Insecure     bool     `yaml:"insecure"`
	Mirrors      []string `yaml:"mirrors"`
	TokenHosts   []string `yaml:"tokenHosts"`
	ForeignHosts []string `yaml:"foreignHosts"`
	PrivateHosts []string `yaml:"privateHosts"`
}

// loadConfig reads a configuration file strictly: unknown keys are errors.
func loadConfig(path string) (*config, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, errs.New(errs.Invalid, "read configuration", path, "%w", err).WithHint("berthd config > berth.yaml writes one to start from")
	}
	defer f.Close()
	c := new(config)
	dec := yaml.NewDecoder(io.LimitReader(f, 1<<20))
	dec.KnownFields(true)
	if err := dec.Decode(c); err != nil && !errors.Is(err, io.EOF) {
		return nil, errs.New(errs.Invalid, "read configuration", path, "%w", err)
	}
	if err := c.fill(); err != nil {
		return nil, errs.Wrap(err, "read configuration", path)
	}
	return c, nil
}

// fill sets defaults, and sees that there is something to log in with.
func (c *config) fill() error {
	def := func(s *string, v string) {
		if *s == "" {
			*s = v
		}
	}
	def(&c.Listen, "unix:///run/berth/berthd.sock")
	def(&c.Owner, "berth")
	c.Inventory.fill()
	def(&c.CacheDir, "/var/lib/berth/cache")
	if c.CacheAge == 0 {
		c.CacheAge = duration(30 * 24 * time.Hour)
	}
	if home, err := os.UserHomeDir(); err == nil && c.Registry.DockerConfig == "" {
		c.Registry.DockerConfig = filepath.Join(home, ".docker", "config.json")
	}
	if _, err := imagestore.ParseCompression(c.Image.Compression); err != nil {
		return errs.Wrap(err, "", "image.compression")
	}
	if _, err := c.ContainerLog.size(); err != nil {
		return errs.New(errs.Invalid, "", "containerLog", "%w", err)
	}
	if c.VSphere.URL == "" {
		return errs.New(errs.Invalid, "", "vsphere.url", "is not set")
	}
	def(&c.VSphere.Login, loginPassword)
	var err error
	c.VSphere.credential, err = c.VSphere.login()
	return err
}

func (c *config) vsphere() vmprovision.Config {
	v := c.VSphere
	return vmprovision.Config{
		URL: v.URL, Credential: v.credential,
		CAFile: v.CAFile, Thumbprint: v.Thumbprint, Insecure: v.Insecure,
		Datacenter: v.Datacenter, Cluster: v.Cluster, Clusters: v.Clusters, ResourcePool: v.ResourcePool, Folder: v.Folder,
		Datastores: v.Datastores, DatastoreFolder: v.DatastoreFolder, Network: v.Network, VolumeBacking: v.VolumeBacking,
		Clone: vmprovision.CloneMethod(v.Clone), FrozenParents: v.FrozenParents, GuestRPC: v.GuestRPC,
		Owner: c.Owner,
	}
}

// loadDir is where archives of clients wait until they are pulled.
func (c *config) loadDir() string { return filepath.Join(c.CacheDir, "loads") }

func (c *config) registry() (registry.Options, error) {
	loads, err := filepath.Abs(c.loadDir())
	if err != nil {
		return registry.Options{}, errs.New(errs.Invalid, "read configuration", "cacheDir", "%w", err)
	}
	t := c.Registry.Transfers
	o := registry.Options{
		CacheDir: c.CacheDir, DefaultRegistry: c.Registry.Default, DockerConfig: c.Registry.DockerConfig, Registries: map[string]registry.Registry{},
		LocalSources: append([]string{loads}, c.Registry.LocalSources...),
		Limits:       registry.Limits{CacheBytes: c.Registry.CacheLimit, Concurrent: t.Concurrent, PerRegistry: t.PerRegistry, BytesPerSecond: t.BytesPerSecond},
	}
	if c.Registry.Policy != "" {
		if o.Policy, err = registry.LoadPolicy(c.Registry.Policy); err != nil {
			return o, err
		}
	}
	for host, h := range c.Registry.Hosts {
		o.Registries[host] = registry.Registry{
			CA: h.CA, Cert: h.Cert, Key: h.Key, PlainHTTP: h.PlainHTTP, Insecure: h.Insecure,
			Mirrors: h.Mirrors, TokenHosts: h.TokenHosts, ForeignHosts: h.ForeignHosts, PrivateHosts: h.PrivateHosts,
		}
	}
	return o, nil
}

func configCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "config",
		Short: "Print a commented configuration file",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			_, err := fmt.Fprint(c.OutOrStdout(), string(example))
			return err
		},
	}
}
