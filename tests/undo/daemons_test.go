package undo

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"berth/internal/errs"
	"berth/internal/pace"
	"berth/portlayer"
	"berth/vmprovision/vcsimtest"
)

const (
	shop = "shop" // a project
	gib  = 1 << 30
	mib  = 1 << 20
)

// rival is one of two daemons, with a name for what it makes.
type rival struct {
	*site
	l    *portlayer.Layer
	mine string
}

// wish is something that takes of a project's quota.
type wish struct {
	ready func(rival) error // what it begins with
	do    func(rival) error
	held  string // the call that waits until both daemons have come to it
}

func (r rival) create(start bool) error {
	_, err := r.l.Create(r.ctx, portlayer.CreateRequest{Name: r.mine, Project: shop, Image: r.image, Start: start})
	return err
}

func (r rival) volume() error {
	_, err := r.l.CreateVolume(r.ctx, portlayer.VolumeRequest{Name: r.mine, Project: shop, Size: 32 * mib})
	return err
}

// update gives a container of one CPU two more.
func (r rival) update() error {
	_, err := r.l.Update(r.ctx, r.mine, portlayer.UpdateRequest{Resources: portlayer.Resources{CPUs: 3}})
	return err
}

// clear removes what there may be.
func (r rival) clear() {
	none := func(err error) {
		if err != nil && !errs.Is(err, errs.NotFound) {
			r.t.Error(err)
		}
	}
	none(r.l.Remove(r.ctx, r.mine, true))
	none(r.l.RemoveVolume(r.ctx, r.mine))
}

// Of two daemons that take at the same moment what a quota has room for once, one
// gets it and the other none. Both may be refused, when the first has waited for
// too long: never do both get it.
func twoDaemonsKeepAQuota(t *testing.T, s *site) {
	n := func(n int64) *int64 { return &n }
	nothing := func(rival) error { return nil }
	create := wish{nothing, func(r rival) error { return r.create(false) }, "CloneVM_Task"}
	volume := wish{nothing, rival.volume, "MoveDatastoreFile_Task"}
	larger := wish{func(r rival) error { return r.create(false) }, rival.update, "ReconfigVM_Task"}
	running := wish{func(r rival) error {
		err := r.create(true)
		r.SetProperty(r.mine, "config.cpuHotAddEnabled", true)
		return err
	}, rival.update, "ReconfigVM_Task"}
	grown := wish{rival.volume, func(r rival) error { _, err := r.l.ResizeVolume(r.ctx, r.mine, 64*mib); return err }, "MoveDatastoreFile_Task"}
	snapshot := wish{rival.volume, func(r rival) error { _, err := r.l.SnapshotVolume(r.ctx, r.mine, "s"); return err }, "MoveDatastoreFile_Task"}
	s.baked()
	for _, c := range []struct {
		name  string
		quota portlayer.Quota
		a, b  wish
	}{
		{"containers", portlayer.Quota{VMs: n(1)}, create, create},
		{"a container and a volume", portlayer.Quota{Storage: n(10*gib + 16*mib)}, create, volume},
		{"volumes", portlayer.Quota{Storage: n(48 * mib)}, volume, volume},
		{"larger containers", portlayer.Quota{CPUs: n(4)}, larger, larger},
		{"larger containers that run", portlayer.Quota{CPUs: n(4)}, running, running},
		{"a larger container and another one", portlayer.Quota{CPUs: n(3)}, larger, create},
		{"larger volumes", portlayer.Quota{Storage: n(96 * mib)}, grown, grown},
		{"a larger volume and a snapshot", portlayer.Quota{Storage: n(96 * mib)}, grown, snapshot},
	} {
		t.Run(c.name, func(t *testing.T) {
			s.t = t
			projects := map[string]portlayer.ProjectConfig{shop: {Quota: c.quota}}
			_, one := s.daemon("daemon-a", projects)
			_, two := s.daemon("daemon-b", projects)
			a, b := rival{s, one, "a"}, rival{s, two, "b"}
			defer func() { a.clear(); b.clear() }()
			slow := 0
			for round := 0; round < 2; round++ {
				must(t, c.a.ready(a))
				must(t, c.b.ready(b))
				release := func() {}
				if round%2 == 0 {
					release = s.meet(c.a.held, c.b.held)
				}
				var wg sync.WaitGroup
				var got [2]error
				wg.Go(func() { got[0] = c.a.do(a); release() })
				wg.Go(func() { got[1] = c.b.do(b); release() })
				wg.Wait()
				s.Intercept(nil)
				if errs.Is(got[0], errs.Quota) && errs.Is(got[1], errs.Quota) && slow < 5 { // who was first has waited in vain
					slow, round = slow+1, round-1
				} else if lost := errors.Join(got[:]...); (got[0] == nil) == (got[1] == nil) || !errs.Is(lost, errs.Quota) {
					t.Fatalf("round %d: %v\n%v", round, got[0], got[1])
				}
				if used, err := settled(s.ctx, one, c.quota); err != nil {
					t.Fatalf("round %d: %+v is used: %v", round, used, err)
				}
				a.clear()
				b.clear()
			}
		})
	}
}

// settled waits until a daemon sees a project within its quota: what the other one
// has given back is gone from vSphere, and then from what this one knows.
func settled(ctx context.Context, l *portlayer.Layer, q portlayer.Quota) (portlayer.Use, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for {
		p, err := l.Project(ctx, shop)
		if err != nil || !exceeds(p.Used, q) {
			return p.Used, err
		}
		if err := pace.Pause(ctx, 20*time.Millisecond); err != nil {
			return p.Used, err
		}
	}
}

func exceeds(u portlayer.Use, q portlayer.Quota) bool {
	over := func(n int64, most *int64) bool { return most != nil && n > *most }
	return over(u.VMs, q.VMs) || over(u.CPUs, q.CPUs) || over(u.Memory, q.Memory) || over(u.Storage, q.Storage)
}

// meet holds the first two calls of some methods until both are there, or until
// release is called: somebody has come to no such call.
func (s *site) meet(methods ...string) (release func()) {
	both := make(chan struct{})
	release = sync.OnceFunc(func() { close(both) })
	var mu sync.Mutex
	come := 0
	s.Intercept(func(c vcsimtest.Call) (f vcsimtest.Fate) {
		mu.Lock()
		defer mu.Unlock()
		if c.Method != methods[0] && c.Method != methods[len(methods)-1] {
			return f
		}
		switch come++; come {
		case 1:
			f.Before = func() { <-both }
		case 2:
			release()
		}
		return f
	})
	return release
}
