package agent

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Baker is the operating system's part of a bake.
type Baker interface {
	// ImageVolume finds the image disk's volume and gives its root.
	ImageVolume(ctx context.Context, b guestinfo.Bake, e guestinfo.Endpoint) (root string, err error)
	// Files gives the operations on files, the root of C: and a directory there
	// for the bake's own state.
	Files() (f files, target, state string, err error)
	// Registry gives the operations on the registry; nil leaves it alone.
	Registry(state string) (hives, error)
}

// bake applies the image disk, reports, and switches the machine off whatever
// came out: the host reads the result from the last report.
func (a *agent) bake(stop, rest context.Context, endRest context.CancelFunc, wg *sync.WaitGroup) error {
	wg.Go(func() { a.report.run(rest, flushGrace) })
	a.report.update(func(s *guestinfo.Status) { s.Phase, s.Bake = guestinfo.PhaseBaking, &guestinfo.BakeStatus{} })
	result, notes, err := a.applyDisk(stop)
	message := strings.Join(notes, "; ")
	if errors.Is(err, errRestart) {
		if err = a.startAnew(result, endRest, wg); err == nil {
			return nil
		}
	}
	switch {
	case err != nil && stop.Err() != nil && !errors.Is(context.Cause(stop), errOrder):
		a.Log("bake is cut off, and goes on when the agent starts again: %v", err)
	case err != nil:
		reason := ReasonBakeFailed
		if se := (*StartError)(nil); errors.As(err, &se) {
			reason = se.Reason
		}
		a.Log("bake fails: %v", err)
		a.report.update(func(s *guestinfo.Status) {
			s.Phase, s.Reason, s.Message, s.Bake = guestinfo.PhaseFailed, reason, err.Error(), &result
		})
	default:
		a.Log("baked %d entries, %d bytes, %s; %s", result.Entries, result.Bytes, result.Hash, message)
		a.report.update(func(s *guestinfo.Status) {
			s.Phase, s.Reason, s.Message, s.Bake = guestinfo.PhaseBaked, "", message, &result
		})
	}
	return a.halt(stop, endRest, wg)
}

// startAnew has Windows start again in the middle of a bake: the agent reads the
// same spec then, and goes on where the bake's journal says.
func (a *agent) startAnew(soFar guestinfo.BakeStatus, endRest context.CancelFunc, wg *sync.WaitGroup) error {
	if err := a.Machine.Restart(); err != nil {
		return errs.New(errs.Unavailable, "bake: restart Windows", a.spec.ID, "%w", err)
	}
	a.Log("bake goes on after a restart of Windows")
	a.report.update(func(s *guestinfo.Status) { s.Message, s.Bake = errRestart.Error(), &soFar })
	endRest()
	wg.Wait()
	return nil
}

// applyDisk does the work. Its notes say what could not be carried over.
func (a *agent) applyDisk(ctx context.Context) (guestinfo.BakeStatus, []string, error) {
	root, err := a.Baker.ImageVolume(ctx, *a.spec.Bake, a.endpoint())
	if err != nil {
		return guestinfo.BakeStatus{}, nil, &StartError{ReasonDiskNotFound, err}
	}
	f, target, state, err := a.Baker.Files()
	if err != nil {
		return guestinfo.BakeStatus{}, nil, err
	}
	h, err := a.Baker.Registry(state)
	if err != nil {
		return guestinfo.BakeStatus{}, nil, err
	}
	p := &application{ctx: ctx, files: f, hives: h, source: root, target: target, state: state, image: a.spec.Bake.ImageDigest, log: a.Log}
	last := time.Now()
	p.progress = func(b guestinfo.BakeStatus) {
		if now := time.Now(); now.Sub(last) >= progressPause {
			last = now
			a.report.update(func(s *guestinfo.Status) { s.Bake = &b })
		}
	}
	p.say = func(what string) { a.report.update(func(s *guestinfo.Status) { s.Message = what }) }
	err = p.run()
	return p.done, p.notes(), err
}

const progressPause = 500 * time.Millisecond

// losses counts, by name, what a way of copying cannot carry over; 0 is a number
// that it cannot know.
type losses map[string]int

func (l losses) notes() []string {
	var out []string
	for _, what := range sortedKeys(l) {
		note := what + " left out"
		if n := l[what]; n > 0 {
			note += fmt.Sprintf(" (%d)", n)
		}
		out = append(out, note)
	}
	return out
}
