package vmprovision

import "time"

// HurryLeases makes the client look at its leases every few milliseconds, wait for
// one only so long, and bear standstill only so long. No transfer may be under way.
func (c *Client) HurryLeases(prepare, patience time.Duration) {
	const beat = 5 * time.Millisecond
	c.leases = leaseTimes{poll: beat, beat: beat, prepare: prepare, patience: patience}
}
