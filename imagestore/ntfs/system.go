package ntfs

import (
	"slices"
	"unicode/utf16"

	"berth/internal/errs"
	"berth/internal/upcase"
)

// Attribute names; Go has no constant slices.
var (
	nameI30 = []uint16{'$', 'I', '3', '0'}
	nameSDS = []uint16{'$', 'S', 'D', 'S'}
	nameSDH = []uint16{'$', 'S', 'D', 'H'}
	nameSII = []uint16{'$', 'S', 'I', 'I'}
	nameBad = []uint16{'$', 'B', 'a', 'd'}
	nameO   = []uint16{'$', 'O'}
	nameQ   = []uint16{'$', 'Q'}
	nameR   = []uint16{'$', 'R'}
)

// systemFile is one row of the table below.
type systemFile struct {
	rec    uint32
	name   string // empty: no name, no directory entry
	parent uint32
	sec    SecurityID
	attrs  uint32
	dir    bool
}

// systemFiles is what Windows' format makes, in the order of the records.
func systemFiles() []systemFile {
	const hs = AttrHidden | AttrSystem
	return []systemFile{
		{recRoot, ".", recRoot, 0, hs, true},
		{recMFT, "$MFT", recRoot, secReadOnly, hs, false},
		{recMirror, "$MFTMirr", recRoot, secReadOnly, hs, false},
		{recLog, "$LogFile", recRoot, secReadOnly, hs, false},
		{recVolume, "$Volume", recRoot, secSystem, hs, false},
		{recAttrDef, "$AttrDef", recRoot, secReadOnly, hs, false},
		{recBitmap, "$Bitmap", recRoot, secReadOnly, hs, false},
		{recBoot, "$Boot", recRoot, secReadOnly, hs, false},
		{recBad, "$BadClus", recRoot, secReadOnly, hs, false},
		{recSecure, "$Secure", recRoot, secSystem, hs | attrViewIndex, false},
		{recUpCase, "$UpCase", recRoot, secReadOnly, hs, false},
		{recExtend, "$Extend", recRoot, secSystem, hs, true},
		{12, "", 0, secSystem, hs, false},
		{13, "", 0, secSystem, hs, false},
		{14, "", 0, secSystem, hs, false},
		{15, "", 0, secSystem, hs, false},
		{recQuota, "$Quota", recExtend, secSystem, hs | AttrArchive | attrViewIndex, false},
		{recObjID, "$ObjId", recExtend, secSystem, hs | AttrArchive | attrViewIndex, false},
		{recReparse, "$Reparse", recExtend, secSystem, hs | AttrArchive | attrViewIndex, false},
	}
}

func (w *Writer) addSystemFiles() error {
	if n := len(utf16.Encode([]rune(w.o.Label))); n > 32 {
		return errs.New(errs.Invalid, "ntfs: new", quote(w.o.Label), "a label has at most 32 UTF-16 units, this one %d", n)
	}
	t := w.o.Created
	for _, f := range systemFiles() {
		n := node{created: t, modified: t, changed: t, accessed: t, attrs: f.attrs, sec: f.sec, state: nodeSystem}
		if f.dir {
			n.dir, n.content = true, w.dirs.add(dir{})
		}
		*w.nodes.at(f.rec) = n
		if f.name != "" {
			w.addLink(f.parent, utf16.Encode([]rune(f.name)), f.rec)
		}
	}
	return nil
}

// hasNoData tells the files that consist of indexes only.
func hasNoData(rec uint32) bool {
	return rec == recSecure || rec == recQuota || rec == recObjID || rec == recReparse
}

// systemData attaches the unnamed stream of a system file.
func (w *Writer) systemData(rec, lcn uint32, size int64) {
	w.nodes.at(rec).content = w.streams.add(newStream(lcn, size, streamAttached))
}

// systemAttrs adds what only system files have and restores the order.
func (w *Writer) systemAttrs(attrs []attr, rec uint32, final bool) []attr {
	l := &w.lay
	switch rec {
	case recMFT:
		for i := range attrs {
			if attrs[i].typ == typData {
				attrs[i].few = l.mftRuns()
			}
		}
		attrs = append(attrs, extent(typBitmap, nil, l.mftBitmap, l.mftBitmapBytes()))
	case recVolume:
		from := len(w.buf)
		w.buf = addUnits(w.buf, utf16.Encode([]rune(w.o.Label)))
		attrs = append(attrs, resident(typVolumeName, nil, w.buf[from:]))
		// Version 3.1, no flags: clean.
		attrs = append(attrs, resident(typVolumeInfo, nil, []byte{0, 0, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0}))
	case recBad:
		size := l.clusters * ClusterSize
		attrs = append(attrs, attr{typ: typData, name: nameBad, nonres: true, size: size,
			few: [2]run{{count: l.clusters, hole: true}}})
	case recSecure:
		attrs = append(attrs, extent(typData, nameSDS, l.sds, w.sec.streamSize()))
		attrs = w.indexAttrs(attrs, kindSDH, w.sec.sdh(), l.sdh, final)
		attrs = w.indexAttrs(attrs, kindSII, w.sec.sii(), l.sii, final)
	case recQuota:
		attrs = w.indexAttrs(attrs, kindQuotaO, quotaO(), indexPlace{}, final)
		attrs = w.indexAttrs(attrs, kindQuotaQ, quotaQ(w.o.Created), indexPlace{}, final)
	case recObjID:
		attrs = w.indexAttrs(attrs, kindObjID, fixedEntries{}, indexPlace{}, final)
	case recReparse:
		attrs = w.indexAttrs(attrs, kindReparse, reparseIndex{w, l.reparse}, l.reparseIndex, final)
	}
	slices.SortStableFunc(attrs, func(a, b attr) int {
		if a.typ != b.typ {
			return int(a.typ) - int(b.typ)
		}
		return compareFold(upcase.Table(), a.name, b.name)
	})
	return attrs
}
