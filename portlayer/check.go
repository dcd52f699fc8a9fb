package portlayer

import (
	"context"
	"fmt"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/swagger/models"
)

// CheckReport is what a check found.
type CheckReport struct {
	Disks    []DiskState // that were read
	Findings []Finding   // all that is wrong
}

// DiskState is one disk that was read.
type DiskState struct {
	Object string // "[datastore] path"
	Images []string
	Bytes  int64 // that were read
	State  string
}

// The states of a disk.
const (
	diskSound   = "sound"
	diskDamaged = "damaged"
	diskUnread  = "unread" // it could not be checked to its end
)

// Finding is something that is damaged.
type Finding struct {
	Kind    string // "image", "disk", "network", "volume"
	Object  string
	Finding string
}

// Check starts to read again what is on the datastores, to name what is
// damaged, and answers at once with the operation. Damage is no failure of it:
// its result says what was found.
func (l *Layer) Check(ctx context.Context, r imagestore.CheckRequest) (*Operation, error) {
	if r.Deep && r.RecordsOnly {
		return nil, errs.New(errs.Invalid, "check", "deep", "a deep check reads the disks, and only the records are to be read")
	}
	return l.ops.start(ctx, "check", r.Image, func(ctx context.Context, o *Operation) (any, error) {
		o.running()
		rep, err := l.images.Check(ctx, r, o.passOn)
		if err != nil {
			return nil, errs.Wrap(err, "check", "images")
		}
		out := checkReport(rep)
		if _, err := l.networks.load(ctx, true); err != nil {
			return nil, errs.Wrap(err, "check", "networks")
		}
		for _, b := range l.networks.unreadable() {
			out.Findings = append(out.Findings, Finding{Kind: "network", Object: networksDir, Finding: b})
		}
		if err := l.catalogue.load(ctx, true); err != nil {
			return nil, errs.Wrap(err, "check", "volumes")
		}
		for _, b := range l.catalogue.broken() {
			out.Findings = append(out.Findings, Finding{Kind: "volume", Object: "[" + b.Datastore + "] " + b.Name, Finding: printable(b.Err.Error(), 512)})
		}
		return out, nil
	})
}

func checkReport(r *imagestore.CheckReport) *CheckReport {
	out := &CheckReport{Disks: []DiskState{}, Findings: []Finding{}}
	for _, f := range r.Faults {
		out.Findings = append(out.Findings, Finding{Kind: "image", Object: "[" + f.Datastore + "] " + f.Path, Finding: f.Problem})
	}
	for _, d := range r.Disks {
		s := DiskState{Object: "[" + d.Datastore + "] " + d.Path, Images: d.Images, Bytes: d.Read, State: diskSound}
		find := func(state, format string, args ...any) {
			s.State = state
			out.Findings = append(out.Findings, Finding{Kind: "disk", Object: s.Object, Finding: fmt.Sprintf(format, args...)})
		}
		if d.Unread != nil {
			find(diskUnread, "it could not be checked: %v", d.Unread)
		}
		for _, f := range d.Findings {
			find(diskDamaged, "%s", f)
		}
		if d.More > 0 {
			find(diskDamaged, "and %d more", d.More)
		}
		out.Disks = append(out.Disks, s)
	}
	return out
}

func checkModel(r *CheckReport) *models.CheckReport {
	m := &models.CheckReport{Disks: []*models.DiskState{}, Findings: []*models.Finding{}}
	for _, d := range r.Disks {
		m.Disks = append(m.Disks, &models.DiskState{Object: &d.Object, Images: d.Images, Bytes: d.Bytes, State: &d.State})
	}
	for _, f := range r.Findings {
		m.Findings = append(m.Findings, &models.Finding{Kind: &f.Kind, Object: &f.Object, Finding: &f.Finding})
	}
	return m
}
