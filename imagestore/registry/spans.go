package registry

import (
	"slices"
	"sort"
)

// span is the bytes [from, to).
type span struct{ from, to int64 }

func (s span) len() int64 { return s.to - s.from }

// spans are disjoint, sorted and never touch each other.
type spans []span

// add unites s with the spans.
func (ss spans) add(s span) spans {
	if s.len() <= 0 {
		return ss
	}
	i := sort.Search(len(ss), func(i int) bool { return ss[i].to >= s.from })
	j := i
	for ; j < len(ss) && ss[j].from <= s.to; j++ {
		s.from, s.to = min(s.from, ss[j].from), max(s.to, ss[j].to)
	}
	return slices.Replace(ss, i, j, s)
}

// prefix is how many bytes from 0 on are there.
func (ss spans) prefix() int64 {
	if len(ss) == 0 || ss[0].from > 0 {
		return 0
	}
	return ss[0].to
}

func (ss spans) total() int64 {
	var n int64
	for _, s := range ss {
		n += s.len()
	}
	return n
}

// firstGap is the lowest run of at most limit bytes below size that neither ss
// nor other holds.
func (ss spans) firstGap(other spans, size, limit int64) (span, bool) {
	for from := int64(0); from < size; {
		to := min(size, from+limit)
		next := int64(-1)
		for _, set := range []spans{ss, other} {
			i := sort.Search(len(set), func(i int) bool { return set[i].to > from })
			if i == len(set) {
				continue
			}
			if set[i].from <= from {
				next = max(next, set[i].to)
			} else {
				to = min(to, set[i].from)
			}
		}
		if next < 0 {
			return span{from, to}, true
		}
		from = next
	}
	return span{}, false
}

// remove takes s away.
func (ss spans) remove(s span) spans {
	var out spans
	for _, x := range ss {
		if left := (span{x.from, min(x.to, s.from)}); left.len() > 0 {
			out = append(out, left)
		}
		if right := (span{max(x.from, s.to), x.to}); right.len() > 0 {
			out = append(out, right)
		}
	}
	return out
}
