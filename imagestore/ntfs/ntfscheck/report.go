package ntfscheck

import (
	"fmt"

	"berth/internal/errs"
)

// Code names a kind of damage.
type Code string

// The codes of findings.
const (
	BootSector    Code = "boot-sector"         // a field of the boot sector is wrong
	BackupBoot    Code = "backup-boot-sector"  // the last sector differs from the first
	MFTMirror     Code = "mft-mirror"          // $MFTMirr differs from the MFT
	Fixup         Code = "fixup"               // a record or block was torn
	RecordHeader  Code = "record-header"       // a field of an MFT record's header is wrong
	Attribute     Code = "attribute"           // an attribute is malformed
	AttrOrder     Code = "attribute-order"     // attributes are out of order or an instance repeats
	AttrMissing   Code = "attribute-missing"   // a record lacks what its kind needs
	AttrList      Code = "attribute-list"      // the list and the attributes disagree
	ExtOrphan     Code = "extension-orphan"    // an extension record that no list names
	RunList       Code = "run-list"            // runs are malformed or leave the volume
	Sparse        Code = "sparse"              // the flags, the unit or the holes of a sparse stream
	CrossLink     Code = "cross-link"          // two attributes share a cluster
	BitmapFree    Code = "bitmap-free-in-use"  // $Bitmap says free, a file has the cluster
	BitmapLeak    Code = "bitmap-leak"         // $Bitmap says used, no file has the cluster
	BitmapTail    Code = "bitmap-tail"         // $Bitmap's size or its bits behind the volume
	MFTBitmap     Code = "mft-bitmap"          // $MFT:$BITMAP disagrees with the records
	IndexHeader   Code = "index-header"        // an index root, block or entry is malformed
	IndexOrder    Code = "index-order"         // entries are out of order
	IndexBitmap   Code = "index-bitmap"        // the index's bitmap disagrees with its blocks
	IndexRef      Code = "index-reference"     // an entry refers to a wrong or stale record
	IndexFields   Code = "index-fields"        // times, sizes or flags differ from the record
	NameFields    Code = "name-fields"         // the same in the record's own file name
	NotIndexed    Code = "name-not-indexed"    // a file name has no index entry
	NameMismatch  Code = "name-mismatch"       // index entries and file names disagree
	LinkCount     Code = "link-count"          // the record counts its names wrong
	Parent        Code = "parent"              // the parent is no directory, or a loop
	SecurityData  Code = "security-data"       // $SDS: entry, descriptor or hash
	SecurityCopy  Code = "security-mirror"     // $SDS: the mirror differs
	SecurityIndex Code = "security-index"      // $SII or $SDH disagrees with $SDS
	SecurityID    Code = "security-id"         // a file's id is not in $Secure
	ReparseData   Code = "reparse-data"        // a reparse buffer or its flag is wrong
	ReparseIndex  Code = "reparse-index"       // $Reparse:$R disagrees with the files
	EAData        Code = "extended-attributes" // $EA and $EA_INFORMATION disagree
	UpCase        Code = "upcase"              // $UpCase is not the table of Windows
	VolumeInfo    Code = "volume-information"  // version, or a flag such as dirty
	LogFile       Code = "log-file"            // neither empty nor a log
)

// Finding is one piece of damage.
type Finding struct {
	Code   Code
	Record int64 // MFT record, -1 if none is concerned
	Detail string
}

func (f Finding) String() string {
	if f.Record < 0 {
		return string(f.Code) + ": " + f.Detail
	}
	return fmt.Sprintf("%s: record %d: %s", f.Code, f.Record, f.Detail)
}

// Options bound a check. Zero means the default.
type Options struct {
	// Live allows what Windows leaves behind on a volume in use: copies in a
	// record's own file names that are out of date, a log, an older $UpCase.
	Live        bool
	MaxFindings int   // kept in the report; default 1000
	MaxRecords  int64 // of the MFT; default 1<<26
	MaxClusters int64 // of the volume; default 1<<30
}

// Report is what a check found.
type Report struct {
	Findings []Finding
	More     int64 // findings beyond Options.MaxFindings

	Clusters, Used int64
	Records        int64 // in use
	Files, Dirs    int64
	Names          int64 // index entries of directories
	Descriptors    int64
	ReparsePoints  int64
}

// Clean reports that nothing was found.
func (r *Report) Clean() bool { return len(r.Findings) == 0 }

// Has reports whether a finding of that code is among those kept.
func (r *Report) Has(c Code) bool {
	for _, f := range r.Findings {
		if f.Code == c {
			return true
		}
	}
	return false
}

// Err turns a report into an error: nil if clean, else Corrupt.
func (r *Report) Err(object string) error {
	if r.Clean() {
		return nil
	}
	n := int64(len(r.Findings)) + r.More
	return errs.New(errs.Corrupt, "ntfs: check", object, "%d findings, the first: %s", n, r.Findings[0])
}

func (c *checker) find(code Code, rec int64, format string, args ...any) {
	if c.quiet {
		return
	}
	if len(c.rep.Findings) >= c.o.MaxFindings {
		c.rep.More++
		return
	}
	c.rep.Findings = append(c.rep.Findings, Finding{code, rec, fmt.Sprintf(format, args...)})
}
