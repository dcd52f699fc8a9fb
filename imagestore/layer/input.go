package layer

import (
	"bufio"
	"context"
	"io"
)

// input is the decoder's way to the tar: it counts, obeys the context and
// remembers the first error of its source, so that a failed copy can be blamed
// on the right end.
type input struct {
	ctx  context.Context
	r    io.Reader
	n    int64 // bytes delivered
	max  int64 // bytes that may be delivered
	err  error // the source's own first error, io.EOF apart
	over bool  // max was reached
	head int64 // where the header being looked for starts, or -1
	text bool  // it has bytes that are not zero
}

const readAhead = 256 << 10

func newInput(ctx context.Context, r *bufio.Reader, max uint64) *input {
	return &input{ctx: ctx, r: r, head: -1, max: int64(min(max, 1<<62))}
}

func (in *input) Read(p []byte) (int, error) {
	if err := in.ctx.Err(); err != nil {
		in.keep(err)
		return 0, err
	}
	if in.n >= in.max {
		in.over = true
		in.keep(ErrBytes)
		return 0, ErrBytes
	}
	if left := in.max - in.n; int64(len(p)) > left {
		p = p[:left]
	}
	n, err := in.r.Read(p)
	if in.head >= 0 {
		for i := max(0, in.head-in.n); i < int64(n) && !in.text; i++ {
			in.text = p[i] != 0
		}
	}
	in.n += int64(n)
	if err != nil && err != io.EOF {
		in.keep(err)
	}
	return n, err
}

func (in *input) keep(err error) {
	if in.err == nil {
		in.err = err
	}
}
