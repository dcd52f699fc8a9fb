// Package ntfs writes an NTFS 3.1 volume, once, from front to back.
//
// A [Writer] takes files in any order: their bytes go straight to ascending
// clusters, everything else is kept compactly in memory until [Writer.Close]
// lays out the indexes, the security descriptors and the MFT behind the data.
// The same calls give the same bytes. Nothing is read back, so the device may
// be a pipe into a compressor: writes ascend and never overlap, except for the
// first [HeadBytes], which are written last.
//
// What may not enter: tar, layers, VMDK, the network, the clock, randomness.
//
// The layout, in clusters of 4 KiB:
//
//	0     $Boot (2)          2  $MFTMirr (1)     3  $AttrDef (1)
//	4     $UpCase (32)      36  $MFT, first extent (220: records 0 to 879)
//	256   file data, in the order of the calls
//	…     $LogFile, $Secure, $Reparse, directory indexes, $MFT bitmap,
//	      $Bitmap, $MFT second extent, free space
//	last sector: backup boot sector
//
// ORACLES.md says where readers of such volumes disagree, and who is right.
// Sources of the format: ntfs-3g's layout.h and mkntfs.c, Linux' fs/ntfs3,
// flatcap's ntfs-docs, and volumes made by Windows.
package ntfs
