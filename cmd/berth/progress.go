package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"berth/internal/errs"
	"berth/swagger/client/operationsops"
	"berth/swagger/models"
)

// follow shows an operation's progress until its end and returns its result.
// Interrupting it cancels the operation and waits for its undo.
func (a *app) follow(ctx context.Context, id string, quiet bool) (*models.Operation, error) {
	view := newProgressView(a.err, quiet)
	op, err := a.watch(ctx, id, func(p *models.Progress) {
		if p.Operation == nil {
			view.show(p)
		}
	})
	view.end()
	if ctx.Err() != nil {
		return a.cancel(id)
	}
	return op, err
}

// watch hands every report of an operation to each, the last one with the
// operation in it, and gives how it ended.
func (a *app) watch(ctx context.Context, id string, each func(*models.Progress)) (*models.Operation, error) {
	api, err := a.connect()
	if err != nil {
		return nil, err
	}
	var last *models.Operation
	err = lines(func(w io.Writer) error {
		_, err := api.Operationsops.FollowOperationContext(ctx, &operationsops.FollowOperationParams{Operation: id}, w)
		return err
	}, func(p *models.Progress) error {
		last = p.Operation
		each(p)
		return nil
	})
	if err != nil {
		return nil, a.problem(err)
	}
	return ended(last)
}

// cancel ends an operation whose user pressed Ctrl-C.
func (a *app) cancel(id string) (*models.Operation, error) {
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	fmt.Fprintln(a.err, "berth: interrupted; canceling")
	_, err := a.api.Operationsops.CancelOperationContext(ctx, &operationsops.CancelOperationParams{Operation: id, IdempotencyKey: key()})
	if err = a.problem(err); err != nil && !errs.Is(err, errs.Conflict) { // it ended in the same moment
		return nil, err
	}
	return nil, errs.New(errs.Canceled, "", "", "canceled")
}

// ended turns a finished operation into its result or its error.
func ended(op *models.Operation) (*models.Operation, error) {
	switch {
	case op == nil:
		return nil, errs.New(errs.Unavailable, "", "", "the daemon ended the stream before the operation ended").WithHint("see berth operation ls")
	case op.Problem != nil:
		return op, fromModel(op.Problem)
	case str(op.State) != "done":
		return op, errs.New(errs.Canceled, "", "", "operation %s: %s", str(op.ID), str(op.State))
	}
	return op, nil
}

// progressView shows progress: one line a part, redrawn on a terminal, and only
// the changes of phase and what is said of it elsewhere.
type progressView struct {
	w     io.Writer
	tty   bool
	quiet bool
	parts []*part
	drawn int
	at    time.Time
}

type part struct {
	key, phase     string
	current, total int64
	message        string
	since          time.Time
	first          int64
}

func newProgressView(w io.Writer, quiet bool) *progressView {
	f, ok := w.(*os.File)
	return &progressView{w: w, tty: ok && term.IsTerminal(int(f.Fd())), quiet: quiet}
}

func (v *progressView) show(p *models.Progress) {
	if v.quiet {
		return
	}
	k := p.Layer
	if k == "" {
		k = p.Phase
	}
	var cur *part
	for _, q := range v.parts {
		if q.key == k {
			cur = q
		}
	}
	fresh := cur == nil
	if fresh {
		cur = &part{key: k}
		v.parts = append(v.parts, cur)
	}
	if fresh || cur.phase != p.Phase {
		cur.since, cur.first = time.Now(), p.Current
		fresh = true
	}
	fresh = fresh || p.Message != "" && p.Message != cur.message
	cur.phase, cur.current, cur.total, cur.message = p.Phase, p.Current, p.Total, p.Message
	if v.tty {
		if fresh || time.Since(v.at) > 100*time.Millisecond {
			v.draw()
		}
		return
	}
	if fresh {
		fmt.Fprintln(v.w, cur.line(false))
	}
}

func (v *progressView) draw() {
	if v.drawn > 0 {
		fmt.Fprintf(v.w, "\x1b[%dA", v.drawn)
	}
	for _, p := range v.parts {
		fmt.Fprintf(v.w, "\x1b[2K%s\n", clipTo(p.line(true), v.width()))
	}
	v.drawn, v.at = len(v.parts), time.Now()
}

// width is the terminal's. A line that wraps would not be redrawn in its place.
func (v *progressView) width() int {
	if f, ok := v.w.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return w
		}
	}
	return 80
}

// clipTo cuts a line so that it leaves the last of width columns free.
func clipTo(line string, width int) string {
	if r := []rune(line); len(r) >= width {
		return string(r[:max(width-2, 0)]) + "…"
	}
	return line
}

func (v *progressView) end() {
	if v.tty && !v.quiet && len(v.parts) > 0 {
		v.draw()
	}
}

func (p *part) line(bar bool) string {
	var b strings.Builder
	name := p.phase
	if p.key != p.phase {
		name = short(p.key) + " " + p.phase
	}
	fmt.Fprintf(&b, "%-24s", name)
	switch {
	case bar && p.total > 0:
		const width = 24
		n := int(min(p.current, p.total) * width / p.total)
		fmt.Fprintf(&b, " [%s%s] ", strings.Repeat("=", n), strings.Repeat(" ", width-n))
		if p.phase == "bake" { // it counts entries
			fmt.Fprintf(&b, "%d/%d", p.current, p.total)
			break
		}
		fmt.Fprintf(&b, "%s/%s%s", size(p.current), size(p.total), p.rate())
	case bar && p.current > 0 && p.phase != "bake": // of an archive nobody has said how long it is
		fmt.Fprintf(&b, " %s%s", size(p.current), p.rate())
	case p.total > 0 && p.phase != "bake":
		fmt.Fprintf(&b, " %s", size(p.total))
	}
	if p.message != "" {
		b.WriteString(" " + p.message)
	}
	return strings.TrimRight(b.String(), " ")
}

// rate is for the end of a line; nothing in the first moment.
func (p *part) rate() string {
	d := time.Since(p.since).Seconds()
	if d <= 0.5 {
		return ""
	}
	return fmt.Sprintf(" %s/s", size(int64(float64(p.current-p.first)/d)))
}
