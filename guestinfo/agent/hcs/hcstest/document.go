//go:build linux

package hcstest

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"

	"berth/guestinfo/agent/hcs"
)

// computeSystem is the part of schema 2 that a process-isolated container has.
// (schema reference; unknown members are refused)
type computeSystem struct {
	Owner                             string
	SchemaVersion                     struct{ Major, Minor int }
	ShouldTerminateOnLastHandleClosed bool
	Container                         *container
}

type container struct {
	GuestOs *struct{ HostName string }
	Storage *struct {
		Layers []layer
		Path   string
		QoS    *struct{ IopsMaximum, BandwidthMaximum uint64 }
	}
	MappedDirectories []struct {
		HostPath, ContainerPath string
		ReadOnly                bool
	}
	Memory     *struct{ SizeInMB uint64 }
	Processor  *struct{ Count, Maximum, Weight uint32 }
	Networking *struct {
		AllowUnqualifiedDnsQuery bool
		DnsSearchList            string
		Namespace                string
	}
	RegistryChanges *struct {
		AddValues []struct {
			Key               struct{ Hive, Name string }
			Name, StringValue string
			Type              string
		}
	}
}

type layer struct{ Id, Path string }

var (
	volumeRE = regexp.MustCompile(`^\\\\\?\\Volume\{[0-9a-f-]{36}\}\\$`)
	guidRE   = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)
)

// strict reads a document that may hold nothing unknown.
func strict(text string, v any) error {
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil || d.More() {
		return hcs.ErrInvalidJSON
	}
	return nil
}

// check is what the service finds wrong with a document.
func (f *Fake) check(doc *computeSystem) (*disk, error) {
	c := doc.Container
	switch {
	case doc.SchemaVersion.Major != 2 || doc.SchemaVersion.Minor < 1 || doc.Owner == "" || c == nil || c.Storage == nil:
		return nil, hcs.ErrInvalidJSON
	case len(c.Storage.Layers) == 0:
		f.dead = true // it does not survive this
		return nil, hcs.ErrServiceDisconnect
	case !volumeRE.MatchString(c.Storage.Path):
		return nil, hcs.ErrInvalid
	}
	if err := c.checkLimits(); err != nil {
		return nil, err
	}
	if err := c.checkMappings(); err != nil {
		return nil, err
	}
	if c.RegistryChanges != nil {
		for _, v := range c.RegistryChanges.AddValues {
			if v.Type != "String" || v.Key.Hive != "System" && v.Key.Hive != "Software" {
				return nil, hcs.ErrInvalidJSON
			}
		}
	}
	if n := c.Networking; n != nil && n.Namespace != "" && f.namespaces[n.Namespace] == nil {
		return nil, hcs.ErrNotFound
	}
	for _, d := range f.disks {
		if d.attached && d.volume == c.Storage.Path {
			return d, f.layers(d, c.Storage.Layers)
		}
	}
	return nil, hcs.ErrPathNotFound
}

// checkLimits: of the three ways to bound the processor one is taken, in its range.
func (c *container) checkLimits() error {
	if p := c.Processor; p != nil {
		set := 0
		for _, n := range []uint32{p.Count, p.Maximum, p.Weight} {
			if n > 0 {
				set++
			}
		}
		if set != 1 || p.Maximum > 10000 || p.Weight > 10000 {
			return hcs.ErrInvalid
		}
	}
	if m := c.Memory; m != nil && m.SizeInMB == 0 {
		return hcs.ErrInvalid
	}
	if q := c.Storage.QoS; q != nil && q.IopsMaximum == 0 && q.BandwidthMaximum == 0 {
		return hcs.ErrInvalid
	}
	return nil
}

// checkMappings: a mapping is a directory that is there, and shows it at a
// directory below a drive's root, where no other one is.
func (c *container) checkMappings() error {
	seen := map[string]bool{}
	for _, m := range c.MappedDirectories {
		at := strings.ToLower(strings.TrimRight(m.ContainerPath, `\`))
		switch i, err := os.Stat(m.HostPath); {
		case err != nil:
			return hcs.ErrFileNotFound
		case !i.IsDir():
			return hcs.ErrDirectory
		case !mappedRE.MatchString(at) || seen[at]:
			return hcs.ErrInvalid
		}
		seen[at] = true
	}
	return nil
}

var mappedRE = regexp.MustCompile(`^[a-z]:\\[^/:*?"<>|]+$`)
