package vmprovision

// FollowedValues is how many properties of a followed VM are known.
func (c *Client) FollowedValues(ref string) int {
	f := c.hub.follows
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.seen[vmRef(ref)])
}
