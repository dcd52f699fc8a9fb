package ntfs

import (
	"slices"

	"berth/internal/errs"
	"berth/internal/upcase"
)

// layout is where Close puts what comes behind the data.
type layout struct {
	records      uint32 // of the MFT that are or were handed out
	mftRecords   int64  // of the MFT, with the unused tail
	log          uint32
	logSize      int64
	sds          uint32
	sdh, sii     indexPlace
	reparse      []uint32
	reparseIndex indexPlace
	mftBitmap    uint32
	bitmap       uint32
	mftTail      uint32
	used         int64 // clusters 0 to used-1 are in use
	clusters     int64
}

// volumeBytes has one cluster more than the volume counts: its last sector is
// the backup boot sector.
func (l *layout) volumeBytes() int64 { return (l.clusters + 1) * ClusterSize }

func (l *layout) bitmapBytes() int64 { return (l.clusters + 63) / 64 * 8 }

func (l *layout) mftBitmapBytes() int64 { return (l.mftRecords + 63) / 64 * 8 }

func (l *layout) mftRuns() [2]run {
	runs := [2]run{{lcn: mftAt, count: headClusters - mftAt}}
	if n := l.mftRecords - headRecords; n > 0 {
		runs[1] = run{lcn: int64(l.mftTail), count: n * recordSize / ClusterSize}
	}
	return runs
}

// logSize follows Windows' format: a 200th of the volume, 2 MiB to 64 MiB.
func logSize(volume int64) int64 {
	const mib = 1 << 20
	return min(max(volume/200/mib*mib, 2*mib), 64*mib)
}

// place decides every position behind the data, in the order of writing.
func (w *Writer) place() error {
	l := &w.lay
	at := w.out.cluster()
	take := func(n int64) uint32 {
		from := at
		at += uint32(n)
		return from
	}
	takeIndex := func(src indexSource, p *indexPlace) {
		if p.large {
			if p.blocks == 0 {
				p.blocks = planIndex(src).blocks()
			}
			p.at = take(int64(p.clusters()))
		}
	}
	l.logSize = logSize(int64(at)*ClusterSize + w.o.FreeBytes)
	l.log = take(l.logSize / ClusterSize)
	l.sds = take(int64(clustersOf(w.sec.streamSize())))
	// What fits the records of $Secure and $Reparse stays there.
	l.sdh.large = len(w.sec.list) > 4
	l.sii.large = l.sdh.large
	l.reparse = w.reparsePoints()
	l.reparseIndex.large = len(l.reparse) > 16
	takeIndex(w.sec.sdh(), &l.sdh)
	takeIndex(w.sec.sii(), &l.sii)
	takeIndex(reparseIndex{w, l.reparse}, &l.reparseIndex)
	for i := uint32(1); i < w.dirs.n; i++ {
		d := w.dirs.at(i)
		takeIndex(w.childrenOf(d), &d.place)
	}
	l.mftRecords = max(headRecords, (int64(l.records)+3)&^3)
	l.mftBitmap = take(int64(clustersOf(l.mftBitmapBytes())))
	return w.placeBitmap(int64(at))
}

// placeBitmap finds the size of $Bitmap, which covers itself.
func (w *Writer) placeBitmap(at int64) error {
	l := &w.lay
	tail := max(l.mftRecords-headRecords, 0) * recordSize / ClusterSize
	free := int64(clustersOf(w.o.FreeBytes))
	own := int64(0)
	for {
		l.used = at + own + tail
		l.clusters = l.used + free
		if n := int64(clustersOf(l.bitmapBytes())); n != own {
			own = n
			continue
		}
		break
	}
	l.bitmap, l.mftTail = uint32(at), uint32(at+own)
	if l.volumeBytes() > w.o.MaxVolumeBytes {
		return errs.New(errs.Quota, "ntfs: close", "", "the volume would have %d bytes, more than %d", l.volumeBytes(), w.o.MaxVolumeBytes)
	}
	return nil
}

// collect groups the links by parent and sorts each directory's names.
func (w *Writer) collect() {
	w.children = make([]uint32, w.links.n-1)
	next := uint32(0)
	for i := uint32(1); i < w.dirs.n; i++ {
		d := w.dirs.at(i)
		d.first = next
		next += d.count
		d.count = 0
	}
	for i := uint32(1); i < w.links.n; i++ {
		d := w.dirs.at(w.nodes.at(w.links.at(i).parent).content)
		w.children[d.first+d.count] = i
		d.count++
	}
	w.set = linkSet{} // no more names
	var keys []sortKey
	for i := uint32(1); i < w.dirs.n; i++ {
		d := w.dirs.at(i)
		keys = w.sortNames(w.children[d.first:d.first+d.count], keys)
	}
}

// sortKey carries a name's first four upper-cased units, so that few
// comparisons look further.
type sortKey struct {
	prefix uint64
	link   uint32
}

func (w *Writer) sortNames(kids []uint32, keys []sortKey) []sortKey {
	t := upcase.Table()
	if cap(keys) < len(kids) { // growing step by step would leave a multiple behind
		keys = make([]sortKey, 0, len(kids))
	}
	keys = keys[:0]
	for _, k := range kids {
		p := uint64(0)
		name := w.linkName(w.links.at(k))
		for j := range 4 {
			p <<= 16
			if j < len(name) {
				p |= uint64(t[name[j]])
			}
		}
		keys = append(keys, sortKey{p, k})
	}
	slices.SortFunc(keys, func(a, b sortKey) int {
		if a.prefix != b.prefix {
			if a.prefix < b.prefix {
				return -1
			}
			return 1
		}
		return compareFold(t, w.linkName(w.links.at(a.link)), w.linkName(w.links.at(b.link)))
	})
	for i, k := range keys {
		kids[i] = k.link
	}
	return keys
}

// checkTree refuses what would be an orphan on the volume.
func (w *Writer) checkTree() error {
	const step = "ntfs: close"
	if w.loose > 0 {
		return errs.New(errs.Invalid, step, "", "%d pieces of data belong to no stream", w.loose)
	}
	// Directories whose path to the root is known.
	rooted := make([]bool, w.nodes.n)
	rooted[recRoot] = true
	var path []uint32
	for rec := uint32(firstUser); rec < w.nodes.n; rec++ {
		n := w.nodes.at(rec)
		if n.nlinks == 0 {
			return errs.New(errs.Invalid, step, "record "+itoa(rec), "a file or directory without a name")
		}
		if !n.dir {
			continue
		}
		path = path[:0]
		for at := rec; !rooted[at]; at = w.links.at(w.nodes.at(at).link).parent {
			if w.nodes.at(at).nlinks == 0 || len(path) > int(w.dirs.n) {
				return errs.New(errs.Invalid, step, "record "+itoa(rec), "the directory does not hang below the root")
			}
			path = append(path, at)
		}
		for _, p := range path {
			rooted[p] = true
		}
	}
	return nil
}
