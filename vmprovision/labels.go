package vmprovision

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"go.uber.org/zap"
)

// LabelOptions say how containers' VMs are labelled for people and rules of
// vCenter's. Nothing of it is in the way of a create: one worker does it
// afterwards, for many VMs in a few calls.
type LabelOptions struct {
	Tags       bool // by vAPI: one call for each value, however many VMs get it
	Attributes bool // custom attributes: a call for each value and VM

	Window time.Duration // how long changes are gathered; 2 s
	Retry  time.Duration // the longest pause after a failure; 10 min
}

// Bounds of the labelling.
const (
	labelBatch = 200 // VMs of one pass
	labelBytes = 250 // of a value; vCenter takes 256 characters of a tag
)

// labeller brings labels of vCenter to what the inventory wants them to be.
type labeller struct {
	c     *Client
	opt   LabelOptions
	wants func(VM) map[string]string
	kinds []*labelKind

	tags   *tagger          // nil is not logged in
	fields map[string]int32 // custom attributes by name; nil is not read
}

// labelKind is one kind of label with what is done and what is to be done of it:
// one that fails keeps no other from being put on.
type labelKind struct {
	name    string
	put     func(context.Context, []labelled) error
	done    map[string]labels   // by managed object id
	pending map[string]struct{} // ids of VMs to look at
	slow    time.Duration       // the pause after its last failure
	due     time.Time           // not before
}

// labels are what one VM is to have.
type labels struct {
	values         map[string]string
	cluster, group string
}

func (l labels) equal(o labels) bool {
	return maps.Equal(l.values, o.values) && l.cluster == o.cluster && l.group == o.group
}

// Label keeps tags, custom attributes and DRS VM groups of container VMs as
// wants and [Placed.Group] say, until ctx ends. What it cannot do is logged and
// tried again, ever more seldom. It never takes a VM out of a group, and touches
// no tag but those of the categories that begin with "berth-".
func (c *Client) Label(ctx context.Context, opt LabelOptions, wants func(VM) map[string]string) {
	setDefault(&opt.Window, 2*time.Second)
	setDefault(&opt.Retry, 10*time.Minute)
	l := &labeller{c: c, opt: opt, wants: wants}
	l.add("DRS VM groups", l.join)
	if opt.Tags {
		l.add("tags", l.tag)
	}
	if opt.Attributes {
		l.add("custom attributes", l.set)
	}
	defer l.close(ctx)
	watch := c.Watch(ctx)
	l.all()
	next := time.NewTimer(opt.Window)
	defer next.Stop()
	for {
		select {
		case change, open := <-watch:
			if !open {
				return
			}
			l.see(change)
		case <-next.C:
			l.pass(ctx)
		}
		if d, some := l.pause(); some {
			next.Reset(d)
		}
	}
}

func (l *labeller) add(name string, put func(context.Context, []labelled) error) {
	l.kinds = append(l.kinds, &labelKind{name: name, put: put, done: map[string]labels{}, pending: map[string]struct{}{}, due: time.Now().Add(l.opt.Window)})
}

// all looks at every container again.
func (l *labeller) all() {
	for _, vm := range l.c.List() {
		l.see(Change{New: &vm})
	}
}

func (l *labeller) see(c Change) {
	if c.New == nil && c.Old == nil { // changes were lost
		l.all()
		return
	}
	for _, k := range l.kinds {
		switch {
		case c.New == nil:
			delete(k.done, c.Old.Ref)
			delete(k.pending, c.Old.ID)
		case c.New.Role == RoleContainer && !k.done[c.New.Ref].equal(l.want(c.New)):
			if _, known := k.pending[c.New.ID]; !known {
				k.pending[c.New.ID] = struct{}{}
				// Something new is worth a try although others failed.
				if soon := time.Now().Add(l.opt.Window); len(k.pending) == 1 || k.due.After(soon) {
					k.due = soon
				}
			}
		}
	}
}

func (l *labeller) want(vm *VM) labels {
	out := labels{cluster: vm.Placed.Cluster, group: vm.Placed.Group}
	if l.opt.Tags || l.opt.Attributes {
		out.values = map[string]string{}
		for k, v := range l.wants(*vm) {
			if v != "" {
				out.values[k] = v
			}
		}
	}
	return out
}

// pause is how long until the next thing is to be done, if there is any.
func (l *labeller) pause() (d time.Duration, some bool) {
	for _, k := range l.kinds {
		if wait := max(time.Until(k.due), 0); len(k.pending) > 0 && (!some || wait < d) {
			d, some = wait, true
		}
	}
	return d, some
}

// labelled is one VM of a pass.
type labelled struct {
	vm   *VM
	want labels
}

// pass does what is due, of each kind at most labelBatch VMs.
func (l *labeller) pass(ctx context.Context) {
	for _, k := range l.kinds {
		if len(k.pending) == 0 || time.Now().Before(k.due) {
			continue
		}
		var batch []labelled
		for _, id := range slices.Sorted(maps.Keys(k.pending)) {
			vm := l.c.get(id)
			if vm == nil {
				delete(k.pending, id)
				continue
			}
			if batch = append(batch, labelled{vm, l.want(vm)}); len(batch) == labelBatch {
				break
			}
		}
		if len(batch) > 0 {
			l.try(ctx, k, batch)
		}
	}
}

// try puts one kind of label on some VMs. After a failure all of it is tried
// again: what is there already costs nothing but reading.
func (l *labeller) try(ctx context.Context, k *labelKind, batch []labelled) {
	once, cancel := context.WithTimeout(ctx, l.c.cfg.CallTimeout)
	defer cancel()
	err := l.c.workflow(once, "label containers", "", step{name: k.name, do: func(ctx context.Context) error { return k.put(ctx, batch) }})
	switch {
	case err == nil:
		k.slow, k.due = 0, time.Now().Add(l.opt.Window)
		for _, b := range batch {
			k.done[b.vm.Ref] = b.want
			delete(k.pending, b.vm.ID)
		}
	case ctx.Err() == nil:
		k.slow = min(max(2*k.slow, l.opt.Window), l.opt.Retry)
		k.due = time.Now().Add(k.slow)
		l.c.log.Warn("containers are not labelled", zap.String("label", k.name), zap.Duration("again", k.slow), zap.Error(err))
	}
}

func (l *labeller) close(ctx context.Context) {
	if l.tags == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	l.tags.logout(ctx)
}

// clipLabel shortens a value to what vCenter takes, without cutting a character.
func clipLabel(v string) string {
	if len(v) <= labelBytes {
		return v
	}
	return strings.ToValidUTF8(v[:labelBytes-3], "") + "…"
}
