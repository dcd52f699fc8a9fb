package portlayer

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"berth/internal/errs"
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
