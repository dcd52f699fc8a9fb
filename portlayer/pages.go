package portlayer

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"berth/internal/errs"
	"berth/vmprovision"
)

// place is where a container stands in a list, newest first. It says so by
// itself: a page goes on where the one before ended, even if the container that
// ended it is gone.
type place struct {
	created time.Time
	id      string
}

// compare orders the newest first.
func (p place) compare(q place) int {
	if c := q.created.Compare(p.created); c != 0 {
		return c
	}
	return cmp.Compare(p.id, q.id)
}

// String is the place as a client gets and gives it.
func (p place) String() string { return strconv.FormatInt(p.created.UnixNano(), 36) + "." + p.id }

func parsePlace(s string) (place, error) {
	when, id, ok := strings.Cut(s, ".")
	nanos, err := strconv.ParseInt(when, 36, 64)
	if !ok || err != nil || id == "" || len(id) > 128 {
		return place{}, errs.New(errs.Invalid, "list containers", "after", "%q is not what a page before gave as Berth-Next", clip(printable(s, 60), 60))
	}
	return place{time.Unix(0, nanos), id}, nil
}

// placed is a container's VM in its place.
type placed struct {
	place
	vm *vmprovision.VM
}

// inOrder gives the containers that stand after a place; "" is before the first.
func (l *Layer) inOrder(after string) ([]placed, error) {
	var from place
	var err error
	if after != "" {
		if from, err = parsePlace(after); err != nil {
			return nil, err
		}
	}
	vms := l.containerVMs()
	out := make([]placed, 0, len(vms))
	for _, vm := range vms {
		m, _ := l.metaOf(vm) // one that cannot be read has the VM's own time
		p := place{m.Created, vm.ID}
		if after == "" || from.compare(p) < 0 {
			out = append(out, placed{p, vm})
		}
	}
	slices.SortFunc(out, func(a, b placed) int { return a.compare(b.place) })
	return out, nil
}
