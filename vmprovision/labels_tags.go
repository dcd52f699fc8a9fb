package vmprovision

import (
	"context"
	"maps"
	"slices"

	"github.com/vmware/govmomi/vapi/rest"
	"github.com/vmware/govmomi/vapi/tags"
	"github.com/vmware/govmomi/vim25/mo"
	"go.uber.org/zap"

	"berth/internal/errs"
)

// tagPrefix begins the names of Berth's tag categories: "berth-project", ….
const tagPrefix = "berth-"

// tagger is a session of vCenter's REST service with what it has learned.
type tagger struct {
	c          *Client
	rest       *rest.Client
	m          *tags.Manager
	categories map[string]string            // name → id
	values     map[string]map[string]string // category id → value → tag id
	category   map[string]string            // tag id → category id
}

// count adds a REST call to those of SOAP, under a name of its own.
func (t *tagger) count(method string) { t.c.sess.calls.add("REST " + method) }

// connectTags logs in and reads Berth's categories and their tags.
func (c *Client) connectTags(ctx context.Context) (*tagger, error) {
	t := &tagger{c: c, rest: rest.NewClient(c.vim), categories: map[string]string{}, values: map[string]map[string]string{}, category: map[string]string{}}
	if err := t.login(ctx); err != nil {
		return nil, vimError(err, "log in to tagging", c.cfg.who())
	}
	t.m = tags.NewManager(t.rest)
	t.count("list categories")
	list, err := t.m.GetCategories(ctx)
	if err != nil {
		t.logout(ctx)
		return nil, vimError(err, "list tag categories", "")
	}
	for _, category := range list {
		if len(category.Name) > len(tagPrefix) && category.Name[:len(tagPrefix)] == tagPrefix {
			t.categories[category.Name] = category.ID
		}
	}
	return t, nil
}

// login makes a session with the credential of the first one.
func (t *tagger) login(ctx context.Context) error {
	proof, err := t.c.cfg.Credential.Proof(ctx, t.c.sess.sts)
	if err != nil {
		return err
	}
	t.count("login")
	if proof.Token == nil {
		return t.rest.Login(ctx, proof.User)
	}
	return t.rest.LoginByToken(t.rest.WithSigner(ctx, proof.Token))
}

func (t *tagger) logout(ctx context.Context) {
	t.count("logout")
	if err := t.rest.Logout(ctx); err != nil {
		t.c.log.Debug("session of tagging not ended", zap.Error(err))
	}
}

// id gives the tag of a value, and makes category and tag when they are missing.
func (t *tagger) id(ctx context.Context, label, value string) (string, error) {
	name, value := tagPrefix+label, clipLabel(value)
	category := t.categories[name]
	if category == "" {
		t.count("create category")
		made, err := t.m.CreateCategory(ctx, &tags.Category{Name: name, Cardinality: "SINGLE", AssociableTypes: []string{"VirtualMachine"},
			Description: "Berth: the " + label + " of container VMs"})
		if err != nil {
			return "", vimError(err, "make tag category", name)
		}
		category = made
		t.categories[name] = category
	}
	if t.values[category] == nil {
		t.count("list tags")
		list, err := t.m.GetTagsForCategory(ctx, category)
		if err != nil {
			return "", vimError(err, "list tags", name)
		}
		t.values[category] = map[string]string{}
		for _, tag := range list {
			t.values[category][tag.Name] = tag.ID
			t.category[tag.ID] = category
		}
	}
	if id := t.values[category][value]; id != "" {
		return id, nil
	}
	t.count("create tag")
	id, err := t.m.CreateTag(ctx, &tags.Tag{Name: value, CategoryID: category, Description: "Berth"})
	if err != nil {
		return "", vimError(err, "make tag", name+" "+value)
	}
	t.values[category][value], t.category[id] = id, category
	return id, nil
}

// tag gives VMs the tags of their values. A session or a tag that is gone is
// found out by the failure: the next try starts anew.
func (l *labeller) tag(ctx context.Context, batch []labelled) (err error) {
	if l.tags == nil {
		if l.tags, err = l.c.connectTags(ctx); err != nil {
			return err
		}
	}
	if err = l.tags.apply(ctx, batch); err != nil && ctx.Err() == nil {
		l.tags.logout(ctx)
		l.tags = nil
	}
	return err
}

// apply compares what VMs have with what they are to have, by one question, and
// attaches each tag to all that lack it by one call.
func (t *tagger) apply(ctx context.Context, batch []labelled) error {
	wanted := map[string][]string{} // VM → tag ids
	refs := make([]mo.Reference, 0, len(batch))
	for _, b := range batch {
		refs = append(refs, vmRef(b.vm.Ref))
		for _, label := range slices.Sorted(maps.Keys(b.want.values)) {
			id, err := t.id(ctx, label, b.want.values[label])
			if err != nil {
				return err
			}
			wanted[b.vm.Ref] = append(wanted[b.vm.Ref], id)
		}
	}
	t.count("list attached tags")
	attached, err := t.m.ListAttachedTagsOnObjects(ctx, refs)
	if err != nil {
		return vimError(err, "read tags", "")
	}
	has := map[string][]string{}
	for _, a := range attached {
		has[a.ObjectID.Reference().Value] = a.TagIDs
	}
	attach := map[string][]mo.Reference{}
	for _, b := range batch {
		var stale []string
		for _, id := range has[b.vm.Ref] {
			if t.category[id] != "" && !slices.Contains(wanted[b.vm.Ref], id) {
				stale = append(stale, id)
			}
		}
		if len(stale) > 0 { // a label was changed
			t.count("detach tags")
			if err := t.m.DetachMultipleTagsFromObject(ctx, stale, vmRef(b.vm.Ref)); err != nil {
				return vimError(err, "take tags off", vmObject(b.vm))
			}
		}
		for _, id := range wanted[b.vm.Ref] {
			if !slices.Contains(has[b.vm.Ref], id) {
				attach[id] = append(attach[id], vmRef(b.vm.Ref))
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(attach)) {
		t.count("attach tag")
		if err := t.m.AttachTagToMultipleObjects(ctx, id, attach[id]); err != nil {
			return errs.New(errs.KindOf(vimError(err, "", "")), "put tags on", "", "%w", err)
		}
	}
	return nil
}
