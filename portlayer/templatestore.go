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

// Where templates are kept, below Berth's folder of the default datastore.
const (
	templatesDir    = "templates"
	templateLimit   = 256 << 10
	templatesMax    = 1000
	templateVersion = 1
)

// templateStore keeps the templates as one file each.
type templateStore struct {
	p   Provisioner
	due freshness

	mu     sync.Mutex
	known  []*Template
	broken []string // files that could not be read, with the reason
}

func newTemplateStore(p Provisioner, now Clock, refresh time.Duration) *templateStore {
	return &templateStore{p: p, due: freshness{now: now, age: refresh}}
}

// envelope is a template's file. The checksum is that of the compact JSON of
// its template, so that a half-written or edited file is found out.
type envelope struct {
	Version  int             `json:"version"`
	Checksum string          `json:"checksum"`
	Template json.RawMessage `json:"template"`
}

func encodeTemplate(t *Template) ([]byte, error) {
	raw, err := json.Marshal(t)
	if err != nil {
		return nil, errs.New(errs.Internal, "write template", t.Name, "%w", err)
	}
	sum := sha256.Sum256(raw)
	b, err := json.Marshal(envelope{templateVersion, "sha256:" + hex.EncodeToString(sum[:]), raw})
	if err != nil {
		return nil, errs.New(errs.Internal, "write template", t.Name, "%w", err)
	}
	return append(b, '\n'), nil
}

func decodeTemplate(b []byte) (*Template, error) {
	var e envelope
	if err := decodeStrict(b, &e); err != nil {
		return nil, fmt.Errorf("not a template document: %w", err)
	}
	if e.Version != templateVersion {
		return nil, fmt.Errorf("version %d, this build reads %d", e.Version, templateVersion)
	}
	sum := sha256.Sum256(e.Template)
	if e.Checksum != "sha256:"+hex.EncodeToString(sum[:]) {
		return nil, errors.New("the checksum does not fit")
	}
	var t Template
	if err := decodeStrict(e.Template, &t); err != nil {
		return nil, fmt.Errorf("not a template: %w", err)
	}
	if t.ID == "" || checkName("", t.Name) != nil {
		return nil, errors.New("it has no id or name")
	}
	return &t, nil
}

func templatePath(id string) string { return path.Join(templatesDir, id+".json") }

// load reads every template, unless that was done a moment ago; at once, if now is set.
func (s *templateStore) load(ctx context.Context, now bool) ([]*Template, error) {
	if err := s.due.ensure(ctx, now, s.all); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.known, nil
}

func (s *templateStore) all(ctx context.Context) (keep func(), err error) {
	files, err := s.p.ListFiles(ctx, templatesDir)
	if err != nil {
		return nil, errs.Wrap(err, "list templates", templatesDir)
	}
	if len(files) > templatesMax {
		return nil, errs.New(errs.Quota, "list templates", templatesDir, "%d files, %d are allowed", len(files), templatesMax)
	}
	var ts []*Template
	var broken []string
	for _, f := range files {
		if f.Dir || !strings.HasSuffix(f.Name, ".json") {
			continue
		}
		b, err := s.p.ReadFile(ctx, path.Join(templatesDir, f.Name), templateLimit)
		if errs.Is(err, errs.NotFound) {
			continue // unregistered a moment ago
		}
		if err != nil && !errs.Is(err, errs.Corrupt) {
			return nil, errs.Wrap(err, "list templates", f.Name)
		}
		var t *Template
		if err == nil {
			t, err = decodeTemplate(b)
		}
		if err != nil {
			broken = append(broken, f.Name+": "+err.Error())
			continue
		}
		ts = append(ts, t)
	}
	sort.Slice(ts, func(i, j int) bool { return ts[i].Name < ts[j].Name })
	if err := s.follow(ctx, ts); err != nil {
		return nil, err
	}
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.known, s.broken = ts, broken
	}, nil
}

// follow has the live inventory tell of changes of the templates' VMs.
func (s *templateStore) follow(ctx context.Context, ts []*Template) error {
	var refs []string
	for _, t := range ts {
		refs = append(refs, t.Ref)
	}
	return errs.Wrap(s.p.Follow(ctx, refs...), "follow templates", "")
}

func (s *templateStore) list(ctx context.Context) ([]*Template, error) { return s.load(ctx, false) }

// get finds a template by id or name; a miss reads again before it is one.
func (s *templateStore) get(ctx context.Context, ref string) (*Template, error) {
	for _, force := range []bool{false, true} {
		ts, err := s.load(ctx, force)
		if err != nil {
			return nil, err
		}
		for _, t := range ts {
			if t.ID == ref || strings.EqualFold(t.Name, ref) {
				return t, nil
			}
		}
	}
	err := errs.New(errs.NotFound, "find template", "template "+clip(ref, 255), "no such template").WithHint("berth template ls lists them, berth template register adds one")
	if b := s.unreadable(); len(b) > 0 {
		err.Err = fmt.Errorf("no such template; unreadable: %s", some(b))
	}
	return nil, err
}

// fresh is get without what was read earlier.
func (s *templateStore) fresh(ctx context.Context, ref string) (*Template, error) {
	if _, err := s.load(ctx, true); err != nil {
		return nil, err
	}
	return s.get(ctx, ref)
}

func (s *templateStore) unreadable() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.broken
}

// add writes a template; registering the same VM under the same name again
// replaces it, another VM of that name, or another name of that VM, does not.
func (s *templateStore) add(ctx context.Context, t *Template) error {
	ts, err := s.load(ctx, true)
	if err != nil {
		return err
	}
	for _, o := range ts {
		if o.ID == t.ID && !strings.EqualFold(o.Name, t.Name) {
			return errs.New(errs.Exists, "", "template "+o.Name, "the VM %s is registered already, as %s", t.VM, o.Name)
		}
		if o.ID != t.ID && strings.EqualFold(o.Name, t.Name) {
			return errs.New(errs.Exists, "", "template "+o.Name, "the name belongs to VM %s", o.VM)
		}
	}
	b, err := encodeTemplate(t)
	if err != nil {
		return err
	}
	if err := s.p.WriteFile(ctx, templatePath(t.ID), b); err != nil {
		return err
	}
	s.again(ctx)
	return nil
}

// again reads after a change. That is done by now: a list that cannot be read
// is read the next time.
func (s *templateStore) again(ctx context.Context) {
	s.due.expire()
	if _, err := s.load(ctx, false); err != nil {
		trace.Log(ctx).Warn("the templates cannot be read after a change", zap.Error(err))
	}
}

func (s *templateStore) remove(ctx context.Context, t *Template) error {
	if err := s.p.DeleteFile(ctx, templatePath(t.ID)); err != nil {
		return err
	}
	s.again(ctx)
	return nil
}
