package layer

import (
	"archive/tar"
	"encoding/base64"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"time"

	"berth/imagestore/ntfs"
)

// The PAX records of go-winio's backuptar.
const (
	paxPrefix     = "MSWINDOWS."
	paxAttributes = "MSWINDOWS.fileattr"
	paxRawSD      = "MSWINDOWS.rawsd"
	paxSDDL       = "MSWINDOWS.sd"
	paxMountPoint = "MSWINDOWS.mountpoint"
	paxEA         = "MSWINDOWS.xattr."
	paxCreated    = "LIBARCHIVE.creationtime"
)

// File attributes.
const (
	attrDirectory = 0x10
	attrReparse   = 0x400
	attrSparse    = 0x200 // of a file's unnamed stream; the volume sets it with the holes
	// attrKept are read-only, hidden, system, archive, temporary, offline and
	// not content indexed: the bits that Windows itself takes from a backup.
	// Compressed, encrypted and the like describe how NTFS stored the file, and
	// this volume stores it otherwise.
	attrKept = 0x1 | 0x2 | 0x4 | 0x20 | 0x100 | 0x1000 | 0x2000
)

// fileAttributes are the raw attributes; without the record they say only
// whether the entry is a directory.
func fileAttributes(h *tar.Header) (uint32, error) {
	s, ok := h.PAXRecords[paxAttributes]
	if !ok {
		if h.Typeflag == tar.TypeDir {
			return attrDirectory, nil
		}
		return 0, nil
	}
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil {
		return 0, fmt.Errorf("%s is %.40q, not a number of 32 bits", paxAttributes, s)
	}
	return uint32(n), nil
}

// metadata decodes times and attributes.
func (d *Decoder) metadata(h *tar.Header, attr uint32) error {
	m := &d.entry.Meta
	m.Modified = fileTime(h.ModTime)
	m.Accessed, m.Changed, m.Created = m.Modified, m.Modified, m.Modified
	if !h.AccessTime.IsZero() {
		m.Accessed = fileTime(h.AccessTime)
	}
	if !h.ChangeTime.IsZero() {
		m.Changed = fileTime(h.ChangeTime)
	}
	if s, ok := h.PAXRecords[paxCreated]; ok {
		t, err := parseTime(s)
		if err != nil {
			return fmt.Errorf("%s: %w", paxCreated, err)
		}
		m.Created = t
	}
	m.Attributes = attr & attrKept
	if h.Typeflag == tar.TypeDir || attr&attrDirectory != 0 {
		m.Attributes |= attrDirectory
	}
	if h.Typeflag == tar.TypeSymlink {
		m.Attributes |= attrReparse
	}
	return nil
}

func fileTime(t time.Time) ntfs.Time { return ntfs.FromUnix(t.Unix(), int64(t.Nanosecond())) }

// parseTime reads PAX' decimal seconds. A fraction counts as such and not, as
// buildkit writes it, as a number of nanoseconds without leading zeros: the two
// cannot be told apart, and go-winio reads it this way too.
func parseTime(s string) (ntfs.Time, error) {
	whole, frac, _ := strings.Cut(s, ".")
	sec, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("%.40q is not a time", s)
	}
	if len(frac) > 9 {
		frac = frac[:9]
	}
	nsec := int64(0)
	for i := 0; i < 9; i++ {
		nsec *= 10
		if i < len(frac) {
			if frac[i] < '0' || frac[i] > '9' {
				return 0, fmt.Errorf("%.40q is not a time", s)
			}
			nsec += int64(frac[i] - '0')
		}
	}
	if strings.HasPrefix(whole, "-") {
		nsec = -nsec
	}
	return ntfs.FromUnix(sec, nsec), nil
}

// describe decodes the security descriptor and the extended attributes.
func (d *Decoder) describe(h *tar.Header) error {
	e := &d.entry
	e.Bare = true
	for k := range h.PAXRecords {
		if strings.HasPrefix(k, paxPrefix) {
			e.Bare = false
		}
	}
	if err := e.security(h, d.sds); err != nil {
		return err
	}
	if e.Bare {
		return nil
	}
	return e.extended(h.PAXRecords)
}

func (e *Entry) security(h *tar.Header, sds *descriptors) error {
	if raw, ok := h.PAXRecords[paxRawSD]; ok {
		sd, err := sds.fromBase64(raw)
		if err != nil {
			return fmt.Errorf("%s: %w", paxRawSD, err)
		}
		e.Meta.SD = sd
		return nil
	}
	if text, ok := h.PAXRecords[paxSDDL]; ok {
		if sd, err := sds.fromSDDL(text); err == nil {
			e.Meta.SD = sd
			return nil
		}
		e.Guessed = true
	}
	var err error
	e.Meta.SD, err = sds.fallback(e.isDirectory())
	return err
}

// extended decodes the EAs, sorted so that the order of PAX records, which
// go-winio takes from a map, does not matter.
func (e *Entry) extended(records map[string]string) error {
	total := 0
	for k, v := range records {
		name, ok := strings.CutPrefix(k, paxEA)
		if !ok {
			continue
		}
		if err := ntfs.CheckEAName(name); err != nil {
			return err
		}
		value, err := base64.StdEncoding.DecodeString(v)
		if err != nil {
			return fmt.Errorf("%.80q is not base64: %w", k, err)
		}
		// next offset, flags, name length, value length, name, NUL, value, alignment
		total += (8 + len(name) + 1 + len(value) + 3) &^ 3
		if total > maxEAs {
			return fmt.Errorf("%w: EAs of more than %d bytes", ErrMetadata, maxEAs)
		}
		e.Meta.EAs = append(e.Meta.EAs, ntfs.EA{Name: name, Value: value})
	}
	eas := e.Meta.EAs
	sort.Slice(eas, func(i, j int) bool { return eas[i].Name < eas[j].Name })
	seen := make(map[string]bool, len(eas))
	for _, ea := range eas {
		up := strings.ToUpper(ea.Name)
		if seen[up] {
			return fmt.Errorf("the EA %q is there twice", ea.Name)
		}
		seen[up] = true
	}
	return nil
}
