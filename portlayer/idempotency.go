package portlayer

import (
	"container/list"
	"context"
	"crypto/sha256"
	"sync"
	"time"

	"berth/internal/errs"
)

// answers remembers what mutating requests with an idempotency key were
// answered, so that a request sent twice is done once. The same key with
// another request is a Conflict. Answers are kept for a time, and at most a
// number of them; they do not outlive the daemon.
type answers struct {
	now Clock
	max int
	ttl time.Duration

	mu    sync.Mutex
	byKey map[string]*answer
	order *list.List // of keys, oldest first
}

// answer is one request's, once done is closed.
type answer struct {
	request [sha256.Size]byte
	at      time.Time
	done    chan struct{}
	elem    *list.Element

	status int
	header map[string][]string
	body   []byte
	keep   bool
}

func newAnswers(now Clock, size int, ttl time.Duration) *answers {
	return &answers{now: now, max: size, ttl: ttl, byKey: map[string]*answer{}, order: list.New()}
}

// begin gives the answer to a request with that key: somebody else's, complete,
// or a new one that the caller has to finish (own).
func (a *answers) begin(ctx context.Context, key string, request [sha256.Size]byte) (ans *answer, own bool, err error) {
	const step = "check idempotency key"
	for {
		a.mu.Lock()
		a.expire()
		ans = a.byKey[key]
		if ans == nil {
			if a.order.Len() >= a.max && !a.evict() {
				a.mu.Unlock()
				return nil, false, errs.New(errs.Unavailable, step, "Idempotency-Key", "%d requests with keys are under way", a.max).WithHint("try again later")
			}
			ans = &answer{request: request, at: a.now(), done: make(chan struct{})}
			ans.elem = a.order.PushBack(key)
			a.byKey[key] = ans
			a.mu.Unlock()
			return ans, true, nil
		}
		a.mu.Unlock()
		if ans.request != request {
			return nil, false, errs.New(errs.Conflict, step, "Idempotency-Key", "the key was used for another request").WithHint("use a new key for a new request")
		}
		select {
		case <-ans.done:
			if ans.keep {
				return ans, false, nil
			}
			// It was not done: this request's turn.
		case <-ctx.Done():
			return nil, false, errs.Wrap(ctx.Err(), step, "Idempotency-Key")
		}
	}
}

// finish completes an answer. What may turn out otherwise next time, because
// nothing was done, is not kept.
func (a *answers) finish(key string, ans *answer, status int, header map[string][]string, body []byte, keep bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	ans.status, ans.header, ans.body, ans.keep = status, header, body, keep
	if !keep && a.byKey[key] == ans {
		a.drop(key, ans)
	}
	close(ans.done)
}

func (a *answers) drop(key string, ans *answer) {
	delete(a.byKey, key)
	a.order.Remove(ans.elem)
}

// expire forgets answers that are too old; a.mu is held.
func (a *answers) expire() {
	for e := a.order.Front(); e != nil; {
		next := e.Next()
		key := e.Value.(string)
		ans := a.byKey[key]
		if a.now().Sub(ans.at) < a.ttl {
			return // the rest is younger
		}
		if ans.complete() {
			a.drop(key, ans)
		}
		e = next
	}
}

// evict makes room by forgetting the oldest complete answer; a.mu is held.
func (a *answers) evict() bool {
	for e := a.order.Front(); e != nil; e = e.Next() {
		key := e.Value.(string)
		if ans := a.byKey[key]; ans.complete() {
			a.drop(key, ans)
			return true
		}
	}
	return false
}

func (ans *answer) complete() bool {
	select {
	case <-ans.done:
		return true
	default:
		return false
	}
}
