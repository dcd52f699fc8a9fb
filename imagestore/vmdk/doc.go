// Package vmdk wraps a volume in a disk that vSphere imports: a GPT with one
// basic-data partition, inside a stream-optimised VMDK (version 3).
//
// The raw disk is never materialised. A [Writer] takes ascending writes, deflates
// 64 KiB grains in parallel, omits those that are zero and spools the rest,
// compressed, in one unlinked temporary file; the head of the disk (partition
// table and the volume's metadata that is known last) stays in memory. The
// result, a [Disk], knows its exact length before its first byte is read, as an
// NFC lease demands. The same writes at the same level of compression give the
// same bytes, whatever the number of workers; at another level they give other
// bytes of the same disk. [Disk.Digest] is over the bytes of the VMDK.
//
// Formats: VMware "Virtual Disk Format 5.0", libvmdk's documentation, and the
// UEFI specification 2.10 §5 for the GPT.
//
// What may not enter: what lies on the volume, and any network.
package vmdk
