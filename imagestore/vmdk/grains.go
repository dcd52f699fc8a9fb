package vmdk

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"sync"

	"github.com/klauspost/compress/zlib"
)

// zeroGrain is what a grain is compared with before it is omitted.
var zeroGrain [GrainSize]byte

// grain is one grain on its way from the writer through a worker to the spool.
type grain struct {
	index int64 // in the disk
	raw   []byte
	out   bytes.Buffer // marker and zlib stream; empty for a zero grain
	sum   [sha256.Size]byte
	err   error
	done  chan struct{} // receives once the worker is through
}

func newGrain() *grain {
	return &grain{raw: make([]byte, GrainSize), done: make(chan struct{}, 1)}
}

// deflater compresses one grain after another.
type deflater struct{ zw *zlib.Writer }

func newDeflater(level int) (*deflater, error) {
	zw, err := zlib.NewWriterLevel(nil, level)
	if err != nil {
		return nil, err
	}
	return &deflater{zw}, nil
}

// run fills g.out and g.sum from g.raw. A grain's output depends on its bytes alone: the
// compressor keeps no history across a reset.
func (d *deflater) run(g *grain) {
	g.out.Reset()
	g.err = nil
	if bytes.Equal(g.raw, zeroGrain[:]) {
		return
	}
	g.sum = sha256.Sum256(g.raw)
	var head [grainHeader]byte
	g.out.Write(head[:])
	d.zw.Reset(&g.out)
	if _, g.err = d.zw.Write(g.raw); g.err != nil {
		return
	}
	if g.err = d.zw.Close(); g.err != nil {
		return
	}
	b := g.out.Bytes()
	binary.LittleEndian.PutUint64(b, uint64(g.index*grainSectors))
	binary.LittleEndian.PutUint32(b[8:], uint32(len(b)-grainHeader))
}

// pipeline deflates grains in parallel and hands them to put in the order in
// which they were submitted. Its memory is that of its free list.
type pipeline struct {
	free  chan *grain
	jobs  chan *grain
	order chan *grain
	put   func(*grain) error
	wg    sync.WaitGroup

	mu  sync.Mutex
	err error // the first; what follows is discarded
}

// startPipeline starts workers goroutines and one that calls put. close ends them.
func startPipeline(workers, level int, put func(*grain) error) (*pipeline, error) {
	window := 4*workers + 4
	p := &pipeline{free: make(chan *grain, window), jobs: make(chan *grain, window), order: make(chan *grain, window), put: put}
	ds := make([]*deflater, workers)
	for i := range ds {
		d, err := newDeflater(level)
		if err != nil {
			return nil, err
		}
		ds[i] = d
	}
	for range window {
		p.free <- newGrain()
	}
	for _, d := range ds {
		p.wg.Go(func() {
			for g := range p.jobs {
				d.run(g)
				g.done <- struct{}{}
			}
		})
	}
	p.wg.Go(p.drain)
	return p, nil
}

// drain puts finished grains in order, and after a failure only recycles them,
// so that the submitter never blocks for good.
func (p *pipeline) drain() {
	for g := range p.order {
		<-g.done
		if p.failed() == nil {
			err := g.err
			if err == nil && g.out.Len() > 0 {
				err = p.put(g)
			}
			if err != nil {
				p.fail(err)
			}
		}
		p.free <- g
	}
}

func (p *pipeline) submit(g *grain) {
	p.order <- g
	p.jobs <- g
}

func (p *pipeline) fail(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.err == nil {
		p.err = err
	}
}

func (p *pipeline) failed() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.err
}

// close waits until everything submitted was put and gives the first error.
func (p *pipeline) close() error {
	close(p.jobs)
	close(p.order)
	p.wg.Wait()
	return p.failed()
}
