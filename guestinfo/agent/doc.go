// Package agent is what runs inside the guest: it reads its spec, does what the
// spec's role asks, reports a status, and ends when the host or the spec says so.
//
// A bake VM's agent applies the image disk to C: and shuts Windows down. A
// container VM's agent runs the entrypoint in a job object, carries its output
// to the serial port, restarts it by the policy and reports its exit code.
//
// A parent VM's agent asks the hypervisor to freeze the VM. An instant clone goes
// on behind that: it finds its own spec in the place of the parent's, restarts its
// NICs, moves its clock, and is a container VM from there on.
//
// What may not enter: anything that talks to vSphere. The host is reached
// through a [guestinfo.Channel] alone.
//
// # In a sandbox
//
// Wine has no services that outlive their last client, no ACPI, no VMware Tools
// and no disks to look for. A sandbox that wants a guest does this:
//
//   - C: is a Wine prefix (winecfg -v win10) with bcryptprimitives.dll from
//     berth/internal/fwddll in C:\windows\system32;
//
//   - berth-agent.exe lies in C:\Program Files\Berth\ (any place will do);
//
//   - C:\ProgramData\berth\sandbox-endpoint is [guestinfo.Endpoint.Text]: the
//     first line is "127.0.0.1:PORT TOKEN"; for a bake VM a second line is
//     "image-volume d:" and dosdevices/d: links to the mounted image disk (the
//     folder that holds Files, Hives and berth/manifest.json);
//
//   - COM1 is the VM's serial port file, which must exist: the value "COM1"
//     (a string, the file's Unix path) of HKLM\Software\Wine\Ports, which may be
//     appended to system.reg while no wineserver runs. Wine makes dosdevices/com1
//     from it at its start, and from /dev/ttyS* where there is no value, so that
//     a link of one's own does not last. The agent appends to the file;
//
//   - on PORT each connection goes to [guestinfo.ServeRPCI], with a
//     [guestinfo.Handler] found by the token. The agent makes two: one for keys,
//     one that waits for orders;
//
//   - "power on" is the command
//
//     WINEPREFIX=… WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml= /usr/lib/wine/wine64 'C:\Program Files\Berth\berth-agent.exe' run
//
//     with DISPLAY unset and stdin, stdout and stderr anywhere; the agent's own
//     log goes to stderr. The process lives as long as the guest does.
//
// "Guest shutdown" is Handler.WaitOrder returning [guestinfo.OrderShutdown]:
// the agent gives the entrypoint the console's Ctrl+Break, waits for the grace
// period, ends the job, reports the exit code, empties the log and calls
// Handler.Halt. Handler.Halt also comes after a bake and after an entrypoint
// that ended for good when the spec has shutdownVM. The agent's process then
// exits with code 0. "Power off" is killing the prefix' wineserver
// (wineserver -k); a guest that ended by itself needs that too.
//
// Programs see Ctrl+Break as on Windows: Go's os.Interrupt, Node's SIGBREAK. The
// registry deltas of an image are written into the registry in use, key by key,
// for Wine can swap no hives. What it cannot carry over (security descriptors,
// streams, attributes, links) is left out; the status of a bake names it.
//
// The same binary runs as a service under Wine (install, then any process in
// the prefix starts it), which tests use; a service's processes end with the
// last program of the prefix, so that the foreground run is the better guest.
package agent
