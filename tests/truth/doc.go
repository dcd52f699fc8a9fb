// Package truth tests over a simulated vCenter that what others do to Berth's VMs
// is seen and told, and never fought.
package truth
