package ntfs

import (
	"io"

	"berth/internal/errs"
)

// sparseUnit is the unit in which Windows gives clusters to a sparse stream and
// takes them away: 16 clusters, as for compressed ones.
const (
	unitClusters = 16
	unitShift    = 4 // what the attribute says: log2 of unitClusters
	sparseUnit   = unitClusters * ClusterSize
)

// maxSparse is NTFS' own limit with clusters of 4 KiB: 2^32-1 of them, in whole units.
const maxSparse = (1<<32 - unitClusters) * ClusterSize

// stretch is where data begins in a sparse stream, and how much of the stream's
// data lies before it, both in units. The clusters of all its data follow each
// other, so that eight bytes say where a run is and how long the hole before it.
type stretch struct{ at, before uint32 }

// sparse is where a sparse stream lies.
type sparse struct {
	lcn   uint32 // of its data
	first uint32 // in Writer.stretches; one more than count, which closes the last
	count uint32
}

// Sparse is like [Writer.Data], for a file whose layer says that it is sparse:
// units of 64 KiB, counted from the front, that are all zero become holes. When
// the holes of this stream exceed MaxHoles, or what is known of all holes
// MaxMetaBytes, further zeros get clusters like any other bytes.
func (w *Writer) Sparse(size int64, r io.Reader) (Data, error) {
	return w.data(size, r, streamSparse)
}

// copySparse writes what is no hole, and gives the stream's place in w.sparse.
func (w *Writer) copySparse(size int64, r io.Reader) (uint32, error) {
	const step = "ntfs: write data"
	if size > maxSparse {
		return 0, errs.New(errs.Quota, step, "", "a stream of %d bytes; it may have %d", size, int64(maxSparse))
	}
	if w.unit == nil {
		w.unit = make([]byte, sparseUnit)
	}
	m := sparse{lcn: w.out.cluster(), first: w.stretches.n}
	at, data, hole := uint32(0), uint32(0), true // the first data ends a hole, if only one of length 0
	for left := size; left > 0; at++ {
		n, err := io.ReadFull(r, w.unit[:min(left, sparseUnit)])
		if err != nil {
			return 0, readError(step, size, err)
		}
		left -= int64(n)
		clear(w.unit[n:])
		if isZero(w.unit) && (hole && at > 0 || w.mayHole(m.count)) {
			w.sum.HoleBytes += int64(n)
			hole = true
			continue
		}
		if hole {
			w.addStretch(stretch{at, data})
			m.count++
		}
		hole = false
		if err := w.out.add(w.unit); err != nil {
			return 0, err
		}
		data++
	}
	w.addStretch(stretch{at, data})
	return w.sparse.add(m), nil
}

func (w *Writer) mayHole(holes uint32) bool {
	return int(holes) < w.o.MaxHoles && w.meta < w.o.MaxMetaBytes
}

func (w *Writer) addStretch(s stretch) {
	w.meta += 8
	w.stretches.add(s)
}

// moveSparse gives a small sparse stream clusters.
func (w *Writer) moveSparse(b []byte) (uint32, error) {
	m := sparse{lcn: w.out.cluster(), first: w.stretches.n, count: 1}
	if err := w.out.add(b); err != nil {
		return 0, err
	}
	if err := w.out.fill(0, sparseUnit-int64(len(b))); err != nil {
		return 0, err
	}
	w.addStretch(stretch{})
	w.addStretch(stretch{1, 1})
	return w.sparse.add(m), nil
}

// allocated is the number of clusters that a sparse stream has.
func (w *Writer) allocated(i uint32) int64 {
	m := w.sparse.at(i)
	return int64(w.stretches.at(m.first+m.count).before) * unitClusters
}

// sparseAttr is the attribute of a sparse stream that has clusters, or at least holes.
func (w *Writer) sparseAttr(name []uint16, s *stream) attr {
	return attr{typ: typData, name: name, flags: flagSparse, nonres: true, size: s.size(), init: s.size(),
		many: sparseRuns{w, w.sparse.at(s.at)}}
}

// sparseRuns are a sparse stream's runs: before each stretch a hole, which is
// of length 0 if there is none, and one behind the last.
type sparseRuns struct {
	w *Writer
	m *sparse
}

func (s sparseRuns) len() int { return 2*int(s.m.count) + 1 }

func (s sparseRuns) at(i int) run {
	k := s.m.first + uint32(i/2)
	cur := *s.w.stretches.at(k)
	if i&1 == 0 {
		from := uint32(0)
		if i > 0 {
			prev := *s.w.stretches.at(k - 1)
			from = prev.at + cur.before - prev.before
		}
		return run{count: int64(cur.at-from) * unitClusters, hole: true}
	}
	n := s.w.stretches.at(k+1).before - cur.before
	return run{lcn: int64(s.m.lcn) + int64(cur.before)*unitClusters, count: int64(n) * unitClusters}
}
