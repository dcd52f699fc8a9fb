// Package ntfscheck verifies an NTFS volume and changes nothing.
//
// It is stricter than any tool that runs on Linux: besides the structure of
// records, runs, indexes and descriptors it compares every copy with its
// original (index entries, mirrors, bitmaps, link counts, the index of reparse
// points), as chkdsk does. It shares no code with the writer in package ntfs,
// except for the table of upper-case letters that volumes carry.
//
// The volume may be hostile: memory is bounded by its size and by [Options],
// every byte is read a bounded number of times, nothing panics.
//
// What may not enter: repair, writing, any knowledge of images.
package ntfscheck
