package imagestore

import (
	"cmp"
	"context"
	"runtime"
	"strings"
	"time"

	"go.uber.org/zap"

	"berth/imagestore/vmdk"
	"berth/internal/errs"
	"berth/internal/trace"
)

// Compression says how hard the grains of image disks are compressed. It
// changes the bytes of the VMDK on its way to a datastore, never those of the
// disk that the datastore makes of it.
type Compression string

// The kinds of compression.
const (
	// CompressionAuto chooses among the others by the speed at which earlier
	// disks went to the datastore; until one did, it is CompressionFastest.
	CompressionAuto     Compression = "auto"
	CompressionStored   Compression = "stored"
	CompressionFastest  Compression = "fastest"
	CompressionBalanced Compression = "balanced"
	CompressionSmallest Compression = "smallest"
)

// effort is what one kind costs and yields. The figures were measured with
// BenchmarkEffort on a layer like Server Core's; they matter only in
// comparison with each other and with a link.
type effort struct {
	kind    Compression
	level   int     // of deflate
	seconds float64 // of one CPU for a byte of the disk
	ratio   float64 // of the VMDK's bytes to the disk's
}

// efforts lists the fixed kinds, the quickest first.
func efforts() [4]effort {
	return [...]effort{
		{CompressionStored, vmdk.Stored, 1.3e-9, 1.009},
		{CompressionFastest, 1, 6.9e-9, 0.496},
		{CompressionBalanced, 5, 10.8e-9, 0.470},
		{CompressionSmallest, 9, 31.5e-9, 0.465},
	}
}

// ParseCompression reads a kind by its name; "" is auto. Invalid for others.
func ParseCompression(s string) (Compression, error) {
	if s == "" || s == string(CompressionAuto) {
		return CompressionAuto, nil
	}
	names := []string{string(CompressionAuto)}
	for _, e := range efforts() {
		if s == string(e.kind) {
			return e.kind, nil
		}
		names = append(names, string(e.kind))
	}
	return "", errs.New(errs.Invalid, "choose compression", s, "no such compression").WithHint("use one of %s", strings.Join(names, ", "))
}

// choose gives the kind that c stands for on a link that takes bytesPerSecond
// from a machine on which cpus deflate: of the fixed kinds it is itself; auto is
// the one with which compressing and then sending a byte of the disk take the
// least time together. A speed of 0 is one that nobody measured.
func (c Compression) choose(bytesPerSecond float64, cpus int) effort {
	all := efforts()
	best := all[1]
	if c == CompressionAuto && bytesPerSecond <= 0 {
		return best
	}
	least := 0.0
	for i, e := range all {
		if e.kind == c {
			return e
		}
		if t := e.seconds/float64(max(cpus, 1)) + e.ratio/bytesPerSecond; i == 0 || t < least {
			best, least = e, t
		}
	}
	return best
}

// What of an upload is enough to tell a link's speed by, and the weight of one
// upload among all before it.
const (
	meterBytes  = 4 << 20
	meterStep   = 1 << 20
	meterWeight = 0.3
)

// meter takes the time of one upload, from its first report of progress to its
// last, so that what goes before the bytes, such as a lease, does not count.
type meter struct {
	now         func() time.Time
	first, last time.Time
	from, to    int64
}

// sent takes a report of n bytes sent so far. It looks at the clock once for
// each meterStep of them.
func (m *meter) sent(n int64) {
	switch {
	case m.first.IsZero():
		m.first, m.from, m.to = m.now(), n, n
		m.last = m.first
	case n-m.to >= meterStep:
		m.last, m.to = m.now(), n
	}
}

// speed is in bytes a second; 0 if the upload was too small to tell.
func (m *meter) speed() float64 {
	n, took := m.to-m.from, m.last.Sub(m.first).Seconds()
	if n < meterBytes || took <= 0 {
		return 0
	}
	return float64(n) / took
}

// blend is what is known of a link after one more upload: a moving average
// that forgets slowly. 0 is unknown.
func blend(known, measured float64) float64 {
	switch {
	case measured <= 0:
		return known
	case known <= 0:
		return measured
	}
	return known + meterWeight*(measured-known)
}

// diskOptions are how a disk for p is written.
func (s *Store) diskOptions(ctx context.Context, p *place) DiskOptions {
	s.mu.Lock()
	link := p.link
	s.mu.Unlock()
	o := s.o.Disk
	e := s.o.Compression.choose(link, cmp.Or(o.Workers, runtime.GOMAXPROCS(0)))
	o.Level = e.level
	trace.Log(ctx).Info("compression chosen", zap.String("datastore", p.ds.Name()), zap.String("compression", string(e.kind)), zap.Float64("bytesPerSecond", link))
	return o
}

// learn remembers how fast an upload to p was.
func (s *Store) learn(p *place, m *meter) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p.link = blend(p.link, m.speed())
}
