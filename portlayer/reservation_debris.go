package portlayer

import (
	"context"
	"time"

	"berth/internal/errs"
	"berth/vmprovision"
)

// What is reserved of a quota before it is taken is left when its daemon is killed
// in between. So whoever reserves says who it is and until when it will be done: it
// gives the change up in half of that time, which leaves it as long to take the
// reservation back, and others as much for clocks that differ. From then on it counts
// for nothing, and gc takes it away; a daemon's own is taken away at once when it
// was begun again since.

// reservation is what is said of room in a quota besides how much it is.
type reservation struct {
	by           string
	since, until time.Time
}

// reservationDebris names what is reserved and will not be taken.
func (l *Layer) reservationDebris(ctx context.Context, dryRun bool) ([]Debris, error) {
	if err := l.catalogue.load(ctx, true); err != nil {
		return nil, err
	}
	var out []Debris
	for _, v := range l.catalogue.all() {
		if d, ok := l.volumeDebris(ctx, v, dryRun); ok {
			out = append(out, d)
		}
	}
	for _, vm := range l.containerVMs() {
		if d, ok := l.growthDebris(ctx, vm, dryRun); ok {
			out = append(out, d)
		}
	}
	return out, nil
}

// left says why nobody will take what is reserved, or "". Who is asked is whether
// this daemon may be about to.
func (l *Layer) left(r reservation, busy bool) string {
	switch {
	case busy, l.now().Before(r.until) && (l.cfg.Instance == "" || r.by != l.cfg.Instance):
		return ""
	case l.now().Before(r.until):
		return "reserved at " + instant(r.since) + " by this daemon, which has not taken it"
	}
	return "reserved until " + instant(r.until) + " by daemon " + pick(clip(r.by, 64), "unknown") + ", which has not taken it"
}

func instant(t time.Time) string { return t.UTC().Format(time.RFC3339) }

const debrisReservation = "reservation"

// volumeDebris frees what a volume was to grow by. That this daemon is not at it
// is certain while it holds the volume.
func (l *Layer) volumeDebris(ctx context.Context, v *vmprovision.Volume, dryRun bool) (Debris, bool) {
	r := v.Reservation()
	if r.Bytes == 0 {
		return Debris{}, false
	}
	release, err := l.volumes.change(v.Name)
	if err != nil {
		return Debris{}, false
	}
	defer release()
	d := Debris{Kind: debrisReservation, Object: "volume " + v.Name, Bytes: r.Bytes, Reason: l.left(reservation{r.By, r.Since, r.Until}, false)}
	if d.Reason == "" {
		return d, false
	}
	if dryRun {
		return d, true
	}
	now, err := l.p.Volume(ctx, v.Name)
	if is := now.Reservation(); err == nil && (now.ID != v.ID || is.Bytes != r.Bytes || !is.Since.Equal(r.Since)) {
		l.catalogue.expire()
		return d, false // somebody has changed it since: it is another matter
	}
	if err == nil {
		now, err = l.p.ReserveVolume(ctx, now, vmprovision.Reservation{})
	}
	if d.Removed, d.Err = err == nil, err; err == nil {
		l.catalogue.put(&now)
	} else {
		l.catalogue.expire()
	}
	return d, true
}

// growthDebris frees what a container was to grow by.
func (l *Layer) growthDebris(ctx context.Context, vm *vmprovision.VM, dryRun bool) (Debris, bool) {
	m, err := l.metaOf(vm)
	if err != nil || m.Grown == nil || !m.Grown.pending() {
		return Debris{}, false
	}
	g := *m.Grown
	d := Debris{Kind: debrisReservation, Object: "container " + m.Name, Bytes: max(g.MemoryMB-vm.MemoryMB, 0) << 20,
		Reason: l.left(reservation{g.By, g.Since, g.until()}, !g.Since.Before(l.began) && l.now().Before(g.until()))}
	if d.Reason == "" || dryRun {
		return d, d.Reason != ""
	}
	m.Grown = &growthMeta{Since: g.Since}
	u := vmprovision.UpdateSpec{OldMeta: vm.Meta, InTurn: true}
	if u.Meta, d.Err = encodeMeta(m, l.lim.MetaBytes); d.Err == nil {
		_, d.Err = l.reconfigure(ctx, vm, u) // refused if the metadata is another by now
	}
	if errs.Is(d.Err, errs.NotFound) {
		return d, false
	}
	d.Removed = d.Err == nil
	return d, true
}
