package portlayer

import (
	"context"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/vmprovision"
)

// curbLogs looks from time to time for guests that write into their log far
// beyond its bound without asking for a new file, and has them curbed, so that
// none fills a datastore that others use.
func (l *Layer) curbLogs(ctx context.Context) {
	tick := time.NewTicker(l.lim.LogCheck)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
		over, err := l.p.Overfull(ctx)
		if err != nil && ctx.Err() == nil {
			l.log.Warn("the sizes of logs are not known", zap.Error(err))
		}
		for _, id := range over {
			err := l.p.CurbLog(ctx, id)
			if err != nil && !errs.Is(err, errs.Conflict) && !errs.Is(err, errs.NotFound) && ctx.Err() == nil {
				l.log.Warn("a log grows far beyond its bound", zap.String("id", id), zap.Error(err))
			}
		}
	}
}

// overflowed are the attributes of the event that tells of a curb, nil of none.
func overflowed(old, now view) map[string]string {
	if now.curb == vmprovision.LogFree || now.curb == old.curb && now.file == old.file {
		return nil
	}
	return map[string]string{"what": string(now.curb)}
}
