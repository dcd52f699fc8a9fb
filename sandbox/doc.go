// Package sandbox is a whole site in one process, to try Berth and to test it:
// a vSphere (govmomi's simulator, VPX model), a registry (docker/distribution),
// and for every powered-on VM that stems from a sandbox template a living guest.
//
// # What is real
//
// A guest is the real berth-agent.exe under Wine. Its C: is a Wine prefix that
// stands for the template's OS disk; every child disk and every snapshot is a
// copy-on-write layer above its parent, so that what one guest writes persists
// across power cycles, goes into linked clones and ends with its VM. An image
// disk is the very VMDK that was uploaded, exposed read-only by
// qemu-storage-daemon and mounted by ntfs-3g. COM1 is the VM's serial file on
// the datastore. guestinfo is RPCI text with the real limits; see
// berth/guestinfo for the endpoint file that tells the agent where it is.
// Counters are those of the guest's own processes. As root, every guest has a
// network namespace on a bridge with no way out; otherwise the guests share the
// machine's network, and each has a loopback address of its own.
//
// # What is emulated
//
// What the simulator ignores or fakes although provisioning depends on it:
// linked clones demand a snapshot and get parents; clones inherit, and honour
// all of their ConfigSpec, and a device that cannot be made fails the task; MACs
// differ; instant clones are made of frozen guests, and refused as vCenter
// refuses them: since a process under Wine cannot be copied as it runs, a clone's
// agent starts anew on a copy of the frozen C: and reads what its parent's read
// up to the freeze; NFC uploads land in the disk; /folder asks for a session, deletes, and
// has a capacity; removed VMs take their disks along, except that what another
// VM needs is locked; guest operations need Tools; tasks can be made to fail,
// privileges to be missing, calls to be slow, sessions to end.
//
// # What is refused
//
// Suspend, snapshots of running guests, and instant clones of guests that are not
// frozen: Wine's memory cannot be kept or copied. They fault with NotSupported.
//
// # Templates
//
// A sandbox template is a VM that is powered off and has the snapshot "base".
// Its extraConfig has, as a real template's preparation would have written it,
// the key [TemplateKey] with a JSON document [TemplateInfo].
//
// What may not enter: knowledge of images, of the API, of what a client wants.
package sandbox
