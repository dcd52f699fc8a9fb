package guestinfo

import "fmt"

// Contained is what a VM of [ModeContained] needs besides its process: the
// image disk with the whole image, which stays attached, and the limits of the
// one container in it.
type Contained struct {
	Image            Bake            `json:"image"`
	MemoryMB         uint64          `json:"memoryMB,omitempty"`   // 0 is the VM's
	CPUs             uint32          `json:"cpus,omitempty"`       // at most one of these three; 0 is the VM's
	CPUMaximum       uint32          `json:"cpuMaximum,omitempty"` // in 1/10000 of the VM's processors
	CPUWeight        uint32          `json:"cpuWeight,omitempty"`  // 1..10000
	IOPSMaximum      uint64          `json:"iopsMaximum,omitempty"`
	BandwidthMaximum uint64          `json:"bandwidthMaximum,omitempty"` // bytes a second
	Ports            []ContainedPort `json:"ports,omitempty"`            // of the VM's address that lead into the container
}

// ContainedPort leads from the VM's address into its container.
type ContainedPort struct {
	Protocol string `json:"protocol"` // "tcp" or "udp"
	Inside   uint16 `json:"inside"`
	Outside  uint16 `json:"outside"`
}

const maxContainedPorts = 1024

func (c *Contained) validate() error {
	if c == nil {
		return fmt.Errorf("contained: missing although mode is contained")
	}
	if err := c.Image.validate(); err != nil {
		return fmt.Errorf("contained.image: %w", err)
	}
	limits := 0
	for _, n := range []uint32{c.CPUs, c.CPUMaximum, c.CPUWeight} {
		if n > 0 {
			limits++
		}
	}
	switch {
	case limits > 1:
		return fmt.Errorf("contained: cpus, cpuMaximum and cpuWeight exclude each other")
	case c.CPUMaximum > 10000 || c.CPUWeight > 10000:
		return fmt.Errorf("contained: cpuMaximum %d or cpuWeight %d is above 10000", c.CPUMaximum, c.CPUWeight)
	case len(c.Ports) > maxContainedPorts:
		return fmt.Errorf("contained.ports: %d of them, at most %d", len(c.Ports), maxContainedPorts)
	}
	seen := map[ContainedPort]bool{}
	for i, p := range c.Ports {
		if p.Protocol != "tcp" && p.Protocol != "udp" || p.Inside == 0 || p.Outside == 0 {
			return fmt.Errorf("contained.ports[%d]: %d/%q to %d is no port", i, p.Outside, clip(p.Protocol, 10), p.Inside)
		}
		at := ContainedPort{Protocol: p.Protocol, Outside: p.Outside}
		if seen[at] {
			return fmt.Errorf("contained.ports[%d]: %d/%s is there twice", i, p.Outside, p.Protocol)
		}
		seen[at] = true
	}
	return nil
}
