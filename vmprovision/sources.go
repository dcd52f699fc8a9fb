package vmprovision

import (
	"context"
	"strings"
	"sync"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"
	"golang.org/x/sync/singleflight"

	"berth/guestinfo"
	"berth/internal/errs"
)

// source is what a clone must know of what it is cloned from. A snapshot never
// changes, so that this is read once.
type source struct {
	devices object.VirtualDeviceList
	guest   []string // keys of spec and status that a clone would inherit
}

// maxSources bounds the memory; a dropped source is read again.
const maxSources = 512

type sources struct {
	mu    sync.Mutex
	seen  map[string]*source // by snapshot, or by parentKey
	reads singleflight.Group
}

func newSources() *sources { return &sources{seen: map[string]*source{}} }

func (s *sources) get(ref string) *source {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.seen[ref]
}

func (s *sources) put(ref string, src *source) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.seen) >= maxSources {
		clear(s.seen)
	}
	s.seen[ref] = src
}

func (s *sources) forget(ref string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.seen, ref)
}

// source gives devices and keys of a VM's snapshot, or of the VM itself when
// snapshot is "". Only snapshots are remembered.
func (c *Client) source(ctx context.Context, vm, snapshot string) (*source, error) {
	if snapshot == "" {
		return c.readSource(ctx, vmRef(vm))
	}
	return c.remembered(ctx, snapshot, types.ManagedObjectReference{Type: "VirtualMachineSnapshot", Value: snapshot})
}

// remembered reads what does not change once.
func (c *Client) remembered(ctx context.Context, key string, ref types.ManagedObjectReference) (*source, error) {
	if src := c.sources.get(key); src != nil {
		return src, nil
	}
	v, err := once(ctx, &c.sources.reads, key, c.cfg.CallTimeout, func(ctx context.Context) (any, error) {
		src, err := c.readSource(ctx, ref)
		if err == nil {
			c.sources.put(key, src)
		}
		return src, err
	})
	if err != nil {
		return nil, vimError(err, "read devices", ref.Value)
	}
	return v.(*source), nil
}

func (c *Client) readSource(ctx context.Context, ref types.ManagedObjectReference) (*source, error) {
	objects, err := readProps(ctx, c.vim, []types.ManagedObjectReference{ref}, ref.Type, "config.hardware.device", "config.extraConfig")
	if err != nil {
		return nil, vimError(err, "read devices", ref.Value)
	}
	if len(objects) == 0 {
		return nil, errs.New(errs.NotFound, "read devices", ref.Value, "it is gone")
	}
	src := &source{}
	for _, p := range objects[0].PropSet {
		switch p.Name {
		case "config.hardware.device":
			src.devices = as[types.ArrayOfVirtualDevice](p.Val).VirtualDevice
		case "config.extraConfig":
			options := as[types.ArrayOfOptionValue](p.Val).OptionValue
			for key := range optionValues(options, isDocument) {
				src.guest = append(src.guest, key)
			}
		}
	}
	return src, nil
}

// isDocument reports whether a key carries a spec or a status, or a part of one.
func isDocument(key string) bool {
	return strings.HasPrefix(key, guestinfo.SpecKey) || strings.HasPrefix(key, guestinfo.StatusKey)
}
