// Package imagetest makes genuine Windows layers for tests and benchmarks: tars
// as Windows' own exporter writes them (Files and Hives, PAX records with
// attributes, binary security descriptors, 100 ns times, streams, EAs, hard
// links, reparse points, whiteouts), and a synthetic layer of any size that is
// shaped like Server Core.
//
// Everything is deterministic. What may not enter: anything but tests, and any
// network.
package imagetest
