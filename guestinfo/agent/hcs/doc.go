// Package hcs runs one Windows container, process-isolated, through the Host
// Compute Service of the Windows that the agent runs in: its layers lie on an
// attached disk, its own changes in a virtual disk beside the agent.
//
// The DLLs stand behind three interfaces that have their exports, one method
// each: [Compute] (computecore.dll, documents of schema 2), [Storage]
// (computestorage.dll and virtdisk.dll) and [Network] (computenetwork.dll). What
// is done with them, in which order, and what their refusals mean, is here and
// the same everywhere; package hcstest has a fake that refuses what they refuse.
//
// Sources: Microsoft's "Host Compute System API" reference and its schema
// reference, for the order of calls the Windows container runtimes that use them.
//
// What may not enter: the spec, the status, restarts (package agent).
package hcs
