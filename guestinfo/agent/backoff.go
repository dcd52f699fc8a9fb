package agent

import (
	"time"

	"berth/guestinfo"
)

// Restart delays: the first, its double, and so on; a run that lasted
// steadyRun begins the series anew.
const (
	firstDelay = 100 * time.Millisecond
	lastDelay  = time.Minute
	steadyRun  = 10 * time.Second
)

// restarts decides whether and when an entrypoint starts again.
type restarts struct {
	count int // restarts so far
	delay time.Duration
}

// next is the delay before the next start; ok is false when there is none.
func (r *restarts) next(policy guestinfo.Restart, exitCode uint32, ran time.Duration) (delay time.Duration, ok bool) {
	switch policy.Policy {
	case guestinfo.RestartAlways, guestinfo.RestartUnlessStopped:
	case guestinfo.RestartOnFailure:
		if exitCode == 0 || (policy.Max > 0 && r.count >= policy.Max) {
			return 0, false
		}
	default:
		return 0, false
	}
	if ran >= steadyRun || r.delay == 0 {
		r.delay = firstDelay
	} else {
		r.delay = min(2*r.delay, lastDelay)
	}
	r.count++
	return r.delay, true
}
