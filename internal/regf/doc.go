// Package regf merges registry deltas of Windows layers into the hive below
// them, as ORMergeHives does in Windows, and writes the result as one plain
// hive. [Replay] completes a hive that was not closed from its logs. [Apply] does the same to a registry that is in use, and [Prune] takes
// out of a delta what must stay as the machine has it.
//
// A delta is a regf hive of version 1.6 whose keys and values carry layer
// semantics: a key may be merged with what lies below, delete it, or supersede
// its values or its whole subtree; a value may delete the one below. Source of
// the format: M. Suhanov's "Windows registry file format specification"
// (github.com/msuhanov/regf, 88e878d), chapters "Format of primary files",
// "Format of transaction log files" and "Layered keys".
//
// Hives come from layers and are hostile: every cell must lie inside its bin,
// no key may be reached twice, and depth, number and size are limited.
//
// What may not enter: tar and volumes (package layer), what keys mean.
package regf
