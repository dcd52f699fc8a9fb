package portlayer

import (
	"context"
	"errors"
	"strings"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
)

// Two daemons see one inventory and one set of volumes, and not each other's
// promises: both may admit what only one has room for. So who has taken something
// of a quota looks again when all can see it: a container when the inventory shows
// it, a volume when its marker is written. Whoever comes last sees all the others,
// and gives its own back. Where several come at once, all of them know in which
// order they asked, by what inventory and markers say: the first waits for the
// others to go, and stays if they do.
//
// What could not be given back is promised before it is done, where others see it:
// storage that a volume grows by, in its marker (ReserveVolume), and what is
// plugged into a running VM, in its metadata (growthMeta). Either ends by itself
// when its daemon does not come to it; see reservation.
//
// In the common case nothing is over, and this is a look into memory; with a quota
// of storage it is one at the markers as well.

// demand is what a container or volume takes of its project's quota.
type demand struct {
	project, id string
	more        Use // that it did not take before; zero is all of it
}

// confirm sees that a container which was just made is within its project's
// quota, and otherwise removes it again.
func (l *Layer) confirm(ctx context.Context, vm *vmprovision.VM) error {
	if err := l.contend(ctx, demand{project: projectOf(vm), id: vm.ID}); err != nil {
		return l.takeBack(ctx, vm, err)
	}
	return nil
}

// contend waits until a demand may stay, as long as it is the first of those that
// are too many. An error that is not Quota is of ctx, or of reading the markers.
func (l *Layer) contend(ctx context.Context, c demand) error {
	quota := l.projectConfig(c.project).Quota
	if quota.unbounded() {
		return nil
	}
	limited, cancel := context.WithTimeout(ctx, l.lim.Contest)
	defer cancel() // ends the watch
	var changes <-chan vmprovision.Change
	for {
		if quota.Storage != nil {
			if err := l.catalogue.load(ctx, true); err != nil {
				return errs.Wrap(err, "check the quota of storage", "project "+c.project)
			}
		}
		over, first := l.contest(quota, c)
		if len(over) == 0 {
			return nil
		}
		trace.Log(ctx).Info("a quota is exceeded by what others took meanwhile", zap.String("project", c.project), zap.Strings("over", over), zap.Bool("first", first))
		if !first {
			return taken(c.project, over)
		}
		if changes == nil { // what came before the watch is looked at once more
			changes = l.p.Watch(limited)
			continue
		}
		select {
		case <-changes:
		case <-time.After(l.lim.Contest / contestLooks): // nobody tells of markers
		case <-limited.Done():
			if ctx.Err() != nil {
				return errs.New(errs.Canceled, "", "project "+c.project, "%w", ctx.Err())
			}
			return taken(c.project, over)
		}
	}
}

// contestLooks is how often the first of several looks for the others to go.
const contestLooks = 20

// confirmVolume is confirm for a new volume, in which nothing is yet.
func (l *Layer) confirmVolume(ctx context.Context, v *vmprovision.Volume) error {
	l.catalogue.put(v)
	err := l.contend(ctx, demand{project: volumeProject(v), id: v.ID})
	if err == nil {
		return nil
	}
	undo, cancel := context.WithTimeout(trace.Detach(ctx), 2*l.lim.Settle)
	defer cancel()
	if _, left := l.p.RemoveVolume(undo, *v); left != nil {
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

// contest names the bounds that are exceeded and that a demand has a part in, and
// tells whether it would fit with those alone that asked before.
func (l *Layer) contest(quota Quota, c demand) (over []string, first bool) {
	volumes := l.catalogue.all()
	asked, own := l.roster.demand(c.id)
	if v := volumes[c.id]; v != nil {
		asked, own = volumeAsked(v), Use{Storage: takes(v, l.now())}
	}
	all, before := l.roster.standing(c.project, asked)
	for _, v := range volumes {
		if volumeProject(v) != c.project {
			continue
		}
		use := Use{Storage: takes(v, l.now())}
		if all = all.plus(use); volumeAsked(v).compare(asked) > 0 {
			before = before.plus(use)
		}
	}
	more := c.more
	if more == (Use{}) {
		more = own
	}
	return quota.over(all.minus(more), more), len(quota.over(before.plus(own).minus(more), more)) == 0
}

// volumeAsked is when a volume asked for what it takes.
func volumeAsked(v *vmprovision.Volume) place {
	if v.Since.After(v.Created) {
		return place{v.Since, v.ID}
	}
	return place{v.Created, v.ID}
}
