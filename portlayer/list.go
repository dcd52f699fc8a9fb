package portlayer

import (
	"bufio"
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/go-openapi/runtime"
	"github.com/go-openapi/runtime/middleware"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// picture is a container as a list shows it, until something changes: its VM, what
// is known of it, or what the clock makes of both.
type picture struct {
	*Container
	known known
	valid period

	once sync.Once
	json []byte
	err  error
}

// show gives what was shown last, if it is still true.
func (l *Layer) show(e *entry) *picture {
	k, now := l.know.of(e.id), l.now()
	if s := e.shown.Load(); s != nil && s.known == k && s.valid.holds(now) {
		return s
	}
	s := &picture{Container: l.containerAt(e.vm, k, now), known: k, valid: periodOf(e.vm, k, now, l.lim.AgentSilent)}
	e.shown.Store(s)
	return s
}

// document is the JSON of the container's model.
func (s *picture) document() ([]byte, error) {
	s.once.Do(func() { s.json, s.err = json.Marshal(containerModel(s.Container)) })
	return s.json, s.err
}

// listStep is how many containers a page with a limit looks at between two looks
// at the roster.
const listStep = 256

// list lists containers, newest first, from the live inventory alone. next is
// where the page after begins, "" after the last.
func (l *Layer) list(f Filter) (page []*picture, next string, err error) {
	for _, s := range f.Statuses {
		if !slices.Contains(Statuses(), s) {
			return nil, "", errs.New(errs.Invalid, "list containers", "state", "state %q is unknown", clip(string(s), 40))
		}
	}
	var from, last place
	if f.After != "" {
		if from, err = parsePlace(f.After); err != nil {
			return nil, "", err
		}
	}
	step := 0
	if f.Limit > 0 {
		step = max(f.Limit+1, listStep)
	}
	for {
		some := l.roster.after(from, step)
		for _, e := range some {
			s := l.show(e)
			if !f.match(s.Container) {
				continue
			}
			if f.Limit > 0 && len(page) == f.Limit {
				return page, last.String(), nil
			}
			page, last = append(page, s), e.place
		}
		if len(some) < step || step == 0 {
			return page, "", nil
		}
		from = some[len(some)-1].place
	}
}

// Containers lists containers, newest first, from the live inventory alone. next
// is where the page after begins, "" after the last. They are shared and not to be
// changed.
func (l *Layer) Containers(f Filter) (page []*Container, next string, err error) {
	list, next, err := l.list(f)
	if err != nil {
		return nil, "", err
	}
	page = make([]*Container, len(list))
	for i, s := range list {
		page[i] = s.Container
	}
	return page, next, nil
}

// replyList answers with the bytes that reply has for the models of the list,
// without making those anew that have not changed.
func replyList(r *http.Request, list []*picture) middleware.Responder {
	return middleware.ResponderFunc(func(w http.ResponseWriter, _ runtime.Producer) {
		documents := make([][]byte, len(list))
		length := len("[]\n") + max(len(list)-1, 0)
		for i, s := range list {
			b, err := s.document()
			if err != nil {
				writeProblem(w, r, errs.New(errs.Internal, "write answer", "container "+s.ID, "%w", err), 0)
				return
			}
			documents[i], length = b, length+len(b)
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Content-Length", strconv.Itoa(length))
		w.WriteHeader(http.StatusOK)
		if err := writeList(w, documents); err != nil {
			trace.Log(r.Context()).Debug("the client has gone", zap.Error(err))
		}
	})
}

// writeList writes documents as one JSON list and a line's end.
func writeList(w http.ResponseWriter, documents [][]byte) error {
	out := bufio.NewWriterSize(w, 64<<10) // keeps the first error
	_ = out.WriteByte('[')
	for i, b := range documents {
		if i > 0 {
			_ = out.WriteByte(',')
		}
		_, _ = out.Write(b)
	}
	_, _ = out.WriteString("]\n")
	return out.Flush()
}

// period is a time in which something stays as it is; a zero end is none.
type period struct{ from, until time.Time }

func (p period) holds(t time.Time) bool {
	return !t.Before(p.from) && (p.until.IsZero() || t.Before(p.until))
}

// around is the side of a moment on which now is; the moment itself is before.
func around(moment, now time.Time) period {
	after := moment.Add(1)
	if now.Before(after) {
		return period{until: after}
	}
	return period{from: after}
}
