package portlayer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"sort"
	"strings"
	"sync"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// shelf keeps documents of one kind as one file each, below Berth's folder of
// the default datastore. A file is written in one piece and carries the checksum
// of its document, so that a half-written or edited one is found out.
type shelf[T any] struct {
	p     Provisioner
	due   freshness
	dir   string
	what  string // "network"
	limit int64  // bytes of a file
	most  int    // files
	key   func(*T) (id, name string)
	check func(*T) error // refuses what no version of Berth wrote

	mu     sync.Mutex
	known  []*T
	broken []string // files that could not be read, with the reason
}

// shelfVersion is the version of a shelf's files.
const shelfVersion = 1

// sheet is a file of a shelf.
type sheet struct {
	Version  int             `json:"version"`
	Checksum string          `json:"checksum"` // of the compact JSON of Document
	Document json.RawMessage `json:"document"`
}

func checksum(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256:" + hex.EncodeToString(sum[:])
}

func (s *shelf[T]) path(id string) string { return path.Join(s.dir, id+".json") }

func (s *shelf[T]) encode(v *T) ([]byte, error) {
	raw, err := json.Marshal(v)
	if err == nil {
		var b []byte
		if b, err = json.Marshal(sheet{shelfVersion, checksum(raw), raw}); err == nil && int64(len(b)) < s.limit {
			return append(b, '\n'), nil
		}
	}
	_, name := s.key(v)
	if err != nil {
		return nil, errs.New(errs.Internal, "write "+s.what, name, "%w", err)
	}
	return nil, errs.New(errs.Quota, "write "+s.what, name, "the document has more than %d bytes", s.limit)
}

func (s *shelf[T]) decode(b []byte) (*T, error) {
	var e sheet
	if err := decodeStrict(b, &e); err != nil {
		return nil, fmt.Errorf("not a %s document: %w", s.what, err)
	}
	if e.Version != shelfVersion {
		return nil, fmt.Errorf("version %d, this build reads %d", e.Version, shelfVersion)
	}
	if e.Checksum != checksum(e.Document) {
		return nil, errors.New("the checksum does not fit")
	}
	v := new(T)
	if err := decodeStrict(e.Document, v); err != nil {
		return nil, fmt.Errorf("not a %s: %w", s.what, err)
	}
	return v, s.check(v)
}

// load reads every document, unless that was done a moment ago; at once, if now is set.
func (s *shelf[T]) load(ctx context.Context, now bool) ([]*T, error) {
	if err := s.due.ensure(ctx, now, s.list); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.known, nil
}

func (s *shelf[T]) list(ctx context.Context) (keep func(), err error) {
	step := "list " + s.what + "s"
	files, err := s.p.ListFiles(ctx, s.dir)
	if err != nil {
		return nil, errs.Wrap(err, step, s.dir)
	}
	if len(files) > s.most {
		return nil, errs.New(errs.Quota, step, s.dir, "%d files, %d are allowed", len(files), s.most)
	}
	var list []*T
	var broken []string
	for _, f := range files {
		if f.Dir || !strings.HasSuffix(f.Name, ".json") {
			continue
		}
		b, err := s.p.ReadFile(ctx, path.Join(s.dir, f.Name), s.limit)
		if errs.Is(err, errs.NotFound) {
			continue // removed a moment ago
		}
		if err != nil && !errs.Is(err, errs.Corrupt) {
			return nil, errs.Wrap(err, step, f.Name)
		}
		var v *T
		if err == nil {
			v, err = s.decode(b)
		}
		if err != nil {
			broken = append(broken, f.Name+": "+err.Error())
			continue
		}
		list = append(list, v)
	}
	sort.Slice(list, func(i, j int) bool {
		_, a := s.key(list[i])
		_, b := s.key(list[j])
		return a < b
	})
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.known, s.broken = list, broken
	}, nil
}

// missAge is how fresh a list must be for what it lacks to be missing: names
// that are no documents would otherwise cost a look at the datastore each.
const missAge = 2 * time.Second

// find looks for a document by id or name; a miss reads again before it is one.
func (s *shelf[T]) find(ctx context.Context, ref string) (*T, bool, error) {
	for _, now := range []bool{false, true} {
		if now && s.due.within(min(missAge, s.due.age)) {
			break
		}
		list, err := s.load(ctx, now)
		if err != nil {
			return nil, false, err
		}
		for _, v := range list {
			if id, name := s.key(v); id == ref || strings.EqualFold(name, ref) {
				return v, true, nil
			}
		}
	}
	return nil, false, nil
}

func (s *shelf[T]) unreadable() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.broken
}

func (s *shelf[T]) put(ctx context.Context, v *T) error {
	b, err := s.encode(v)
	if err != nil {
		return err
	}
	id, _ := s.key(v)
	if err := s.p.WriteFile(ctx, s.path(id), b); err != nil {
		return err
	}
	s.again(ctx)
	return nil
}

// again reads after a change. That is done by now: a list that cannot be read
// is read the next time.
func (s *shelf[T]) again(ctx context.Context) {
	s.due.expire()
	if _, err := s.load(ctx, false); err != nil {
		trace.Log(ctx).Warn("a list cannot be read after a change of it", zap.String("list", s.dir), zap.Error(err))
	}
}

func (s *shelf[T]) remove(ctx context.Context, v *T) error {
	id, _ := s.key(v)
	if err := s.p.DeleteFile(ctx, s.path(id)); err != nil {
		return err
	}
	s.again(ctx)
	return nil
}
