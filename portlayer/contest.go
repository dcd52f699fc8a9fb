package portlayer

import (
	"context"
	"errors"
	"strings"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
)

// Two daemons see one inventory, and not each other's promises: both may admit
// what only one has room for. So who has made a container looks again when the
// inventory shows it. The inventory shows it together with all that was there
// before: whoever comes last sees all the others, and takes its own back. Where
// several come at once, the one that was asked for first waits for the others to
// go, and stays if they do.
//
// In the common case nothing is over, and this is a look into memory.

// confirm sees that a container which was just made is within its project's
// quota, and otherwise removes it again.
func (l *Layer) confirm(ctx context.Context, vm *vmprovision.VM) error {
	if err := l.contend(ctx, vm); err != nil {
		return l.takeBack(ctx, vm.ID, err)
	}
	return nil
}

// contend waits until the container may stay, as long as it is the first of those
// that are too many. Any other error than Quota is of ctx.
func (l *Layer) contend(ctx context.Context, vm *vmprovision.VM) error {
	project := projectOf(vm)
	quota := l.projectConfig(project).Quota
	if quota.unbounded() {
		return nil
	}
	if over, _ := l.contest(quota, project, vm.ID); len(over) == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, l.lim.Contest)
	defer cancel() // ends the watch
	changes := l.p.Watch(ctx)
	for {
		over, first := l.contest(quota, project, vm.ID)
		if len(over) == 0 {
			return nil
		}
		trace.Log(ctx).Info("a quota is exceeded by what others made meanwhile", zap.String("project", project), zap.Strings("over", over), zap.Bool("first", first))
		if !first {
			return taken(project, over)
		}
		select {
		case <-changes:
		case <-ctx.Done():
			if errors.Is(ctx.Err(), context.Canceled) {
				return errs.New(errs.Canceled, "", "project "+project, "%w", ctx.Err())
			}
			return taken(project, over)
		}
	}
}

// confirmVolume is confirm for a new volume, in which nothing is yet. Of several
// that come at once all may go.
func (l *Layer) confirmVolume(ctx context.Context, v *vmprovision.Volume) error {
	project := volumeProject(v)
	quota := l.projectConfig(project).Quota
	if quota.Storage == nil {
		return nil
	}
	if err := l.catalogue.load(ctx, true); err != nil {
		return err
	}
	all, _ := l.roster.used(nil)
	own := Use{Storage: takes(v)}
	over := quota.over(all[project].plus(l.volumeUse(project)).minus(own), own)
	if len(over) == 0 {
		return nil
	}
	err := taken(project, over)
	undo, cancel := context.WithTimeout(trace.Detach(ctx), 2*l.lim.Settle)
	defer cancel()
	if left := l.p.RemoveVolume(undo, *v); left != nil {
		return errors.Join(err, errs.Wrap(left, "remove it again", "volume "+v.Name+", which is left"))
	}
	l.catalogue.drop(v.ID)
	return err
}

// taken refuses what others were quicker with.
func taken(project string, over []string) error {
	return errs.New(errs.Quota, "", "project "+project, "others took the rest of the quota at the same moment: %s", strings.Join(over, "; ")).
		WithHint("try again; remove containers or volumes of the project, ask for less, or raise projects.%s in berthd's configuration", project)
}

// contest names the bounds that are exceeded and that the container has a part
// in, and tells whether it would fit with those alone that were asked for before.
func (l *Layer) contest(quota Quota, project, id string) (over []string, first bool) {
	all, before, own := l.roster.standing(project, id)
	volumes := l.volumeUse(project)
	over = quota.over(all.plus(volumes).minus(own), own)
	return over, len(quota.over(before.plus(volumes), own)) == 0
}
