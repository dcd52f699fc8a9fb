package portlayer

import (
	"context"
	"time"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// logTurnGap is the least time between two answers to one guest, so that one
// that asks for ever has vSphere busy no more than that.
const logTurnGap = 250 * time.Millisecond

// logTurn is how far this daemon has come with a guest's request for a new file.
type logTurn struct {
	running bool
	tried   uint64 // the last one; not again before the guest has withdrawn it, unless something came between
	next    time.Time
}

// logDue says whether a guest is to be given a new log file, and after what pause.
// If so, logDone must be called when that was tried.
func (k *knowledge) logDue(vm *vmprovision.VM) (pause time.Duration, due bool) {
	asks := vm.Role == vmprovision.RoleContainer && vm.Power == vmprovision.PoweredOn && vm.Spec != nil && vm.Spec.LogSize != nil &&
		vm.Status != nil && vm.Status.LogTurn == vm.LogTurn+1
	if !asks && (vm.Status == nil || vm.Status.LogTurn == 0) { // nothing to remember of most containers
		return 0, false
	}
	k.change(vm.ID, func(m *memory) {
		t := &m.log
		switch {
		case !asks:
			t.tried = 0
		case t.running, t.tried == vm.Status.LogTurn:
		default:
			now := k.now()
			pause, due = max(0, t.next.Sub(now)), true
			t.running, t.tried, t.next = true, vm.Status.LogTurn, now.Add(pause+logTurnGap)
		}
	})
	return pause, due
}

func (k *knowledge) logDone(id string, err error) {
	k.change(id, func(m *memory) {
		m.log.running = false
		if errs.Is(err, errs.Conflict) {
			m.log.tried = 0
		}
	})
}

// turnLog gives a guest that holds its output the new log file that it waits for.
func (w *watcher) turnLog(ctx context.Context, vm *vmprovision.VM) {
	pause, due := w.l.know.logDue(vm)
	if !due {
		return
	}
	id, turn := vm.ID, vm.Status.LogTurn
	w.asking.Go(func() {
		ctx, cancel := context.WithTimeout(ctx, pause+w.l.lim.Settle)
		defer cancel()
		wait := time.NewTimer(pause)
		defer wait.Stop()
		select {
		case <-wait.C:
		case <-ctx.Done():
		}
		err := w.l.p.NextConsole(ctx, id, turn)
		w.l.know.logDone(id, err)
		if err != nil && !errs.Is(err, errs.Conflict) && ctx.Err() == nil { // another daemon may be faster
			w.l.log.Warn("a container's log goes on in a file that is full", zap.String("id", id), zap.Error(err))
		}
	})
}

// LogLimit is what a request says of a log's size; nil members are the site's.
type LogLimit struct {
	Size  *int64 // bytes of one file; -1 is no bound
	Files *int
}

// logSize is the bound of a new container's log.
func (l *Layer) logSize(r LogLimit) (*guestinfo.LogSize, error) {
	s := guestinfo.LogSize{Files: 1}
	if l.cfg.LogSize != nil {
		s = *l.cfg.LogSize
	}
	if r.Files != nil {
		s.Files = *r.Files
	}
	if r.Size != nil {
		s.Bytes = *r.Size
	}
	switch {
	case s.Bytes == -1, s.Bytes == 0 && r == (LogLimit{}):
		return nil, nil
	case s.Bytes == 0 && r.Size == nil:
		return nil, errs.New(errs.Invalid, "", "logLimit.maxSize", "the site has no default size of a log's files: name one").WithHint("for instance --log-opt max-size=10m")
	}
	if err := s.Check(); err != nil {
		return nil, errs.New(errs.Invalid, "", "logLimit", "%w", err)
	}
	return &s, nil
}
