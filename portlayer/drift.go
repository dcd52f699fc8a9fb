package portlayer

import (
	"context"
	"strconv"

	"go.uber.org/zap"

	"berth/vmprovision"
)

// drifts is what an admin may change of a container's VM behind Berth's back.
// Berth tells of it and never fights it.
type drifts struct {
	shape
	host, folder, snapshot, connection string
}

func driftsOf(vm *vmprovision.VM) drifts {
	return drifts{shapeOf(vm), vm.Host, vm.Folder, vm.Snapshot, vm.Connection}
}

// drifted names the differences that no operation of ours made, as attributes of
// outOfBand events. samePower says that the VM is on as before, or off as before:
// one that is switched on may come up on another host.
func drifted(old, now drifts, samePower bool, want shape) (out []map[string]string) {
	note := func(what, from, to string) {
		out = append(out, map[string]string{"what": what, "from": from, "to": to})
	}
	if now.name != old.name && now.name != want.name {
		note("rename", old.name, now.name)
	}
	if now.cpus != old.cpus && now.cpus != want.cpus {
		note("cpus", strconv.Itoa(int(old.cpus)), strconv.Itoa(int(now.cpus)))
	}
	if now.memoryMB != old.memoryMB && now.memoryMB != want.memoryMB {
		note("memoryMB", strconv.FormatInt(old.memoryMB, 10), strconv.FormatInt(now.memoryMB, 10))
	}
	for _, d := range []struct{ what, from, to string }{
		{"vMotion", old.host, now.host}, {"move", old.folder, now.folder}, {"connection", old.connection, now.connection},
	} {
		if d.from != d.to && d.from != "" && d.to != "" && (samePower || d.what != "vMotion") {
			note(d.what, d.from, d.to)
		}
	}
	if old.snapshot != now.snapshot {
		note("snapshot", old.snapshot, now.snapshot)
	}
	return out
}

// templateDrift tells of a change of a template's VM. Baked images go by the
// snapshot that the template was registered with: they are not touched.
func (l *Layer) templateDrift(ctx context.Context, c vmprovision.TemplateChange) {
	ts, err := l.templates.list(ctx)
	if err != nil {
		l.log.Warn("a template was changed", zap.String("vm", c.Ref), zap.String("what", c.What), zap.Error(err))
		return
	}
	for _, t := range ts {
		if t.Ref == c.Ref {
			l.events.add(Event{Type: "template", Action: "outOfBand", Object: t.ID, Name: t.Name,
				Attributes: map[string]string{"what": c.What, "from": c.From, "to": c.To}})
		}
	}
}
