package hcs

import (
	"crypto/sha1"
	"encoding/json"
	"fmt"
	"strings"

	"berth/internal/errs"
)

// Config is one container.
type Config struct {
	ID       string // of the compute system: unique in this Windows
	Hostname string
	// Layers are folders with an image's layers, the topmost first. Each has
	// Files, Hives and a file named layout.
	Layers  []string
	Scratch string // file of the virtual disk that holds the container's own changes

	MemoryMB         uint64 // 0 is no limit
	CPUs             uint32 // at most one of these three; 0 is no limit
	CPUMaximum       uint32 // in 1/10000 of all processors
	CPUWeight        uint32 // 1..10000
	IOPSMaximum      uint64
	BandwidthMaximum uint64 // bytes a second

	Ports  []Port
	Mounts []Mount
	DNS    []string // servers, as addresses; none is the VM's
	Search []string // DNS suffixes
}

// Port is one that the container's endpoint has on the VM's own address.
type Port struct {
	Protocol string // "tcp" or "udp"
	Inside   uint16
	Outside  uint16
}

// Mount is a directory of the VM in the container.
type Mount struct {
	Host, Container string
	ReadOnly        bool
}

// Program is what is started in a container.
type Program struct {
	CommandLine string
	WorkDir     string // "" is C:\
	User        string // "" is the image's
	Env         []string
}

// document is a compute system of schema 2. (Host Compute System API, schema
// reference, "ComputeSystem" and below)
type document struct {
	Owner                             string
	SchemaVersion                     version
	ShouldTerminateOnLastHandleClosed bool
	Container                         container
}

type version struct{ Major, Minor int }

type container struct {
	GuestOs           *guestOS          `json:",omitempty"`
	Storage           storage           // where the layers and the scratch are
	MappedDirectories []mappedDirectory `json:",omitempty"`
	Memory            *memory           `json:",omitempty"`
	Processor         *processor        `json:",omitempty"`
	Networking        *networking       `json:",omitempty"`
	RegistryChanges   *registryChanges  `json:",omitempty"`
}

type guestOS struct{ HostName string }

type storage struct {
	Layers []layerRef
	Path   string
	QoS    *storageQoS `json:",omitempty"`
}

type layerRef struct{ Id, Path string }

type storageQoS struct {
	IopsMaximum      uint64 `json:",omitempty"`
	BandwidthMaximum uint64 `json:",omitempty"`
}

type mappedDirectory struct {
	HostPath, ContainerPath string
	ReadOnly                bool `json:",omitempty"`
}

type memory struct{ SizeInMB uint64 }

type processor struct {
	Count   uint32 `json:",omitempty"`
	Maximum uint32 `json:",omitempty"`
	Weight  uint32 `json:",omitempty"`
}

type networking struct {
	AllowUnqualifiedDnsQuery bool
	DnsSearchList            string `json:",omitempty"`
	Namespace                string
}

type registryChanges struct{ AddValues []registryValue }

type registryValue struct {
	Key         registryKey
	Name        string
	Type        string
	StringValue string `json:",omitempty"`
}

type registryKey struct{ Hive, Name string }

// layerData describes layers to computestorage.dll.
type layerData struct {
	SchemaVersion version
	Layers        []layerRef
}

// layerRefs is the one place that orders and names layers: HCS wants the
// topmost first and the same identifier everywhere.
func layerRefs(layers []string) []layerRef {
	out := make([]layerRef, len(layers))
	for i, path := range layers {
		out[i] = layerRef{Id: derive("layer " + strings.ToLower(path)), Path: path}
	}
	return out
}

// derive makes a GUID of a name (RFC 9562, version 5, in a namespace of ours).
func derive(name string) string {
	sum := sha1.Sum([]byte("berth hcs " + name))
	sum[6], sum[8] = sum[6]&0x0f|0x50, sum[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}

func (c Config) check() error {
	bad := func(format string, args ...any) error {
		return errs.New(errs.Invalid, "prepare container", c.ID, format, args...)
	}
	limits := 0
	for _, n := range []uint32{c.CPUs, c.CPUMaximum, c.CPUWeight} {
		if n > 0 {
			limits++
		}
	}
	switch {
	case c.ID == "":
		return bad("no id")
	case len(c.Layers) == 0:
		return bad("no layers") // the service does not survive a document without
	case limits > 1:
		return bad("a number of processors, a share of them and a weight exclude each other")
	case c.CPUMaximum > 10000 || c.CPUWeight > 10000:
		return bad("processor maximum %d and weight %d are at most 10000", c.CPUMaximum, c.CPUWeight)
	}
	for _, p := range c.Ports {
		if p.Protocol != "tcp" && p.Protocol != "udp" || p.Inside == 0 || p.Outside == 0 {
			return bad("port %d/%s to %d", p.Outside, p.Protocol, p.Inside)
		}
	}
	seen := map[string]bool{}
	for _, m := range c.Mounts {
		at := strings.ToLower(m.Container)
		if len(at) < 4 || at[1:3] != `:\` || m.Host == "" || seen[at] {
			return bad("%q is no directory to mount %q into", m.Container, m.Host)
		}
		seen[at] = true
	}
	return nil
}

// document describes the container on a scratch volume and a network namespace.
func (c Config) document(volume, namespace string) document {
	d := document{Owner: "berth", SchemaVersion: version{2, 1}, ShouldTerminateOnLastHandleClosed: true}
	d.Container.Storage = storage{Layers: layerRefs(c.Layers), Path: volume}
	if c.IOPSMaximum > 0 || c.BandwidthMaximum > 0 {
		d.Container.Storage.QoS = &storageQoS{c.IOPSMaximum, c.BandwidthMaximum}
	}
	if c.Hostname != "" {
		d.Container.GuestOs = &guestOS{c.Hostname}
	}
	for _, m := range c.Mounts {
		d.Container.MappedDirectories = append(d.Container.MappedDirectories, mappedDirectory{m.Host, m.Container, m.ReadOnly})
	}
	if c.MemoryMB > 0 {
		d.Container.Memory = &memory{c.MemoryMB}
	}
	if c.CPUs > 0 || c.CPUMaximum > 0 || c.CPUWeight > 0 {
		d.Container.Processor = &processor{c.CPUs, c.CPUMaximum, c.CPUWeight}
	}
	d.Container.Networking = &networking{AllowUnqualifiedDnsQuery: true, DnsSearchList: strings.Join(c.Search, ","), Namespace: namespace}
	// Windows ends services five seconds into a shutdown unless told otherwise;
	// the grace period is the agent's to keep.
	d.Container.RegistryChanges = &registryChanges{AddValues: []registryValue{{
		Key:  registryKey{Hive: "System", Name: `ControlSet001\Control`},
		Name: "WaitToKillServiceTimeout", Type: "String", StringValue: "2147483647"}}}
	return d
}

// parameters describe a process. (schema reference, "ProcessParameters")
type parameters struct {
	CommandLine      string
	User             string            `json:",omitempty"`
	WorkingDirectory string            `json:",omitempty"`
	Environment      map[string]string `json:",omitempty"`
	CreateStdOutPipe bool
	CreateStdErrPipe bool
}

func (p Program) parameters() parameters {
	out := parameters{CommandLine: p.CommandLine, User: p.User, WorkingDirectory: p.WorkDir, CreateStdOutPipe: true, CreateStdErrPipe: true}
	if out.WorkingDirectory == "" {
		out.WorkingDirectory = `C:\`
	}
	names := map[string]string{} // in upper case, to the spelling in use
	for _, e := range p.Env {
		if len(e) < 2 {
			continue
		}
		at := strings.IndexByte(e[1:], '=') + 1
		if at < 1 {
			continue // the spec's check lets none through
		}
		if out.Environment == nil {
			out.Environment = map[string]string{}
		}
		name := e[:at]
		if old, ok := names[strings.ToUpper(name)]; ok {
			delete(out.Environment, old)
		}
		if e[at+1:] == "" {
			continue // the service drops an empty value, as Windows has none
		}
		names[strings.ToUpper(name)] = name
		out.Environment[name] = e[at+1:]
	}
	return out
}

// text is a document of ours, which always has a JSON form.
func text(v any) string {
	b, _ := json.Marshal(v) // strings, numbers and lists of them: it never fails
	return string(b)
}
