// Package guestinfo holds the two documents that host and guest exchange, their
// encoding into guestinfo keys, and the log line format of the serial port.
//
// The host writes a [Spec] before the VM starts; the guest can read but not
// change it. The guest writes a [Status]; the host treats every byte of it as
// hostile. What may not enter: vSphere (that is vmprovision's) and anything
// that acts on a document (that is the agent's).
package guestinfo
