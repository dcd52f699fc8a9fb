// Package report is what the machine that tests/ntfs3 boots and the program
// that boots it say to each other.
package report

import "berth/imagestore/imagetest"

// Prefix starts the console line that holds the report.
const Prefix = "BERTH-NTFS3 "

// Manifest says what must be on the volume.
type Manifest struct {
	Nodes     []imagetest.Node `json:"nodes"`
	HashBytes int64            `json:"hashBytes"` // bytes of files to read at most
}

// Report says what was on the volume.
type Report struct {
	Failure     string   `json:"failure"` // why the comparison could not be made
	Names       int      `json:"names"`
	Attributes  int      `json:"attributes"` // security descriptors, attributes and EAs compared
	Targets     int      `json:"targets"`
	Hashed      int      `json:"hashed"`
	HashedBytes int64    `json:"hashedBytes"`
	Differences int      `json:"differences"`
	First       []string `json:"first"` // differences, the first 50
	Log         []string `json:"log"`   // of the kernel, from before the mount until after the unmount
}
