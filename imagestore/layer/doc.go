// Package layer decodes the tars that Windows image layers are made of and
// flattens a stack of them onto one volume.
//
// [Decoder] turns a tar into typed entries: what backuptar of go-winio writes
// and hcsshim reads (PAX records MSWINDOWS.*, LIBARCHIVE.creationtime, streams
// as entries of their own, whiteouts), and what builders on Linux make of it.
// [Flatten] reads the layers from the top one down, each exactly once, so that
// whatever an upper layer hides is known before its bytes arrive and is not
// written. The one exception that a single pass leaves is a file whose name is
// hidden but which another name of the same layer may still link to, further
// on: its bytes wait in a bounded scratch file until the layer ends.
//
// Below the root of a tar, Files is what goes onto C:, Hives holds deltas of
// the registry, and UtilityVM another Windows that Berth has no use for: its
// data is kept only where a hard link of Files needs it. Anything else there
// (HostProcess' License.txt is known) is ignored and counted.
//
// Every byte of a tar is hostile. Names that escape, streams and links to
// nothing and descriptors that lie are [errs.Corrupt] and name the layer, the
// entry and its offset; what exceeds [Limits] is [errs.Quota] and wraps one of
// the Err values of this package.
//
// What may not enter: compression and digests (the caller's readers do that),
// the layout of a volume (package ntfs), the network.
package layer
