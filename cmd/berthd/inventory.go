package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"berth/portlayer"
	"berth/vmprovision"
)

// projectConfig is a project of the configuration; what is absent is no bound.
type projectConfig struct {
	VMs     *int64    `yaml:"vms,omitempty"`
	CPUs    *int64    `yaml:"cpus,omitempty"`
	Memory  *byteSize `yaml:"memory,omitempty"`
	Storage *byteSize `yaml:"storage,omitempty"`
	VMGroup string    `yaml:"vmGroup,omitempty"`
}

// inventoryConfig is how containers look in vCenter.
type inventoryConfig struct {
	VMName           string `yaml:"vmName"`
	Tags             *bool  `yaml:"tags"`
	CustomAttributes bool   `yaml:"customAttributes"`
}

// defaultVMName says of a VM in any list of vCenter's what it is.
const defaultVMName = "{project}-{name}-{shortid}"

func (i *inventoryConfig) fill() {
	if i.VMName == "" {
		i.VMName = defaultVMName
	}
	if i.Tags == nil {
		on := true
		i.Tags = &on
	}
}

// byteSize is a number of bytes, also written as 64g or 2TiB.
type byteSize int64

// UnmarshalYAML reads a size of at least 0.
func (b *byteSize) UnmarshalYAML(n *yaml.Node) error {
	v, err := parseBytes(n.Value)
	if err != nil {
		return fmt.Errorf("line %d: %w", n.Line, err)
	}
	*b = byteSize(v)
	return nil
}

func parseBytes(text string) (int64, error) {
	s := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(strings.TrimSpace(text)), "b"), "i")
	shift := 0
	if i := strings.IndexAny(s, "kmgtp"); i >= 0 && i == len(s)-1 {
		shift = 10 * (1 + strings.IndexByte("kmgtp", s[i]))
		s = strings.TrimSpace(s[:i])
	}
	v, err := strconv.ParseInt(s, 10, 64)
	if err != nil || v < 0 || v > math.MaxInt64>>shift {
		return 0, fmt.Errorf("%q is no size such as 64g", text)
	}
	return v << shift, nil
}

func (c *config) projects() map[string]portlayer.ProjectConfig {
	out := map[string]portlayer.ProjectConfig{}
	for name, p := range c.Projects {
		out[name] = portlayer.ProjectConfig{Group: p.VMGroup, Quota: portlayer.Quota{
			VMs: p.VMs, CPUs: p.CPUs, Memory: (*int64)(p.Memory), Storage: (*int64)(p.Storage)}}
	}
	return out
}

func (c *config) labels() vmprovision.LabelOptions {
	return vmprovision.LabelOptions{Tags: *c.Inventory.Tags, Attributes: c.Inventory.CustomAttributes}
}
