package guestinfo

import "fmt"

// Contained is what a VM of [ModeContained] needs besides its process: the
// image disk with the whole image, which stays attached, and the limits of the
// one container in it.
type Contained struct {
	Image            Bake   `json:"image"`
	MemoryMB         uint64 `json:"memoryMB,omitempty"`   // 0 is the VM's
	CPUs             uint32 `json:"cpus,omitempty"`       // at most one of these three; 0 is the VM's
	CPUMaximum       uint32 `json:"cpuMaximum,omitempty"` // in 1/10000 of the VM's processors
	CPUWeight        uint32 `json:"cpuWeight,omitempty"`  // 1..10000
	IOPSMaximum      uint64 `json:"iopsMaximum,omitempty"`
	BandwidthMaximum uint64 `json:"bandwidthMaximum,omitempty"` // bytes a second
}

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
	}
	return nil
}
