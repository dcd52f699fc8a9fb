package undo

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/vmware/govmomi/object"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/portlayer"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// workflow is one thing that a client asks the port layer for.
type workflow struct {
	kind  string            // of its operation
	name  string            // if there are several of a kind
	ready func(*site)       // brings about what it begins with; finds it done, mostly
	do    func(*site) error // fails
	back  func(*site)       // leads from its end to where it began
	again bool              // what a failure may leave is named, and done by asking again
	odd   bool              // its end is also its beginning
	mid   func(*site)       // leads to a third state that a failure may leave, for that is what half of it is called
}

// skipped are the kinds of operations that no workflow below is of.
func skipped() map[string]string {
	return map[string]string{
		"load":              "a pull from a file: the same calls as pull",
		"container.revive":  "a start that nobody asked for: the same calls as container.start",
		"container.secrets": "the same calls as container.create with secrets",
	}
}

// families are tried at once, each on a site of its own: its workflows come one
// after the other.
func families() map[string][]workflow {
	return map[string][]workflow{"templates": templates(), "pulls": pulls(), "bakes": bakes(), "copies": copies(), "checks": checks(),
		"containers": containers(), "lives": lives(), "volumes": volumes(), "snapshots": snapshots(), "rest": rest()}
}

const (
	tmpl = "ltsc2022"
	ct   = "x"
)

func (s *site) template() {
	if _, err := s.layer.Template(s.ctx, tmpl); err != nil {
		must(s.t, s.register())
	}
}

func (s *site) register() error {
	_, err := s.layer.RegisterTemplate(s.ctx, portlayer.TemplateRequest{Name: tmpl, VM: vcsimtest.Template, OSVersion: osVersion, Agent: "0.1"})
	return err
}

func (s *site) pull(datastore string, bake bool) error {
	return s.await(s.layer.Pull(s.ctx, portlayer.PullRequest{Reference: s.image, Datastore: datastore, Policy: imagestore.PullMissing, Bake: bake}))
}

func (s *site) pulled() {
	s.template()
	if _, err := s.layer.Image(s.ctx, s.image); err != nil {
		must(s.t, s.pull("", false))
	}
}

func (s *site) unpulled() {
	s.template()
	if _, err := s.layer.Image(s.ctx, s.image); err == nil {
		must(s.t, s.removeImage())
	}
}

func (s *site) removeImage() error {
	_, err := s.layer.RemoveImage(s.ctx, s.image, true)
	return err
}

func (s *site) baked() {
	s.pulled()
	must(s.t, s.pull("", true))
}

func (s *site) unbake() {
	for _, vm := range s.vs.ListRole(vmprovision.RoleBaked) {
		must(s.t, s.vs.Destroy(s.ctx, vm.ID))
	}
}

func templates() []workflow {
	return []workflow{
		{kind: "template.register", ready: func(*site) {}, do: (*site).register, back: func(s *site) { must(s.t, s.layer.UnregisterTemplate(s.ctx, tmpl, true)) }},
		{kind: "template.unregister", ready: (*site).template, do: func(s *site) error { return s.layer.UnregisterTemplate(s.ctx, tmpl, true) }, back: (*site).template},
		{kind: "image.remove", ready: (*site).pulled, do: (*site).removeImage, back: (*site).pulled},
	}
}

func pulls() []workflow {
	return []workflow{
		{kind: "pull", ready: (*site).unpulled, do: func(s *site) error { return s.pull("", false) }, back: func(s *site) { must(s.t, s.removeImage()) }},
	}
}

func bakes() []workflow {
	return []workflow{
		{kind: "bake", ready: (*site).pulled, do: func(s *site) error { return s.pull("", true) }, back: (*site).unbake},
		{kind: "image.remove", name: "with its baked image", ready: (*site).baked, do: (*site).removeImage, back: (*site).baked},
	}
}

func copies() []workflow {
	second := func(s *site) error { return s.pull("LocalDS_1", false) }
	return []workflow{
		{kind: "pull", name: "copied from another datastore", ready: (*site).pulled, do: second, back: func(s *site) {
			must(s.t, s.removeImage())
			s.pulled()
		}},
	}
}

func checks() []workflow {
	return []workflow{
		{kind: "check", ready: (*site).pulled, odd: true, back: func(*site) {}, do: func(s *site) error {
			o, err := s.layer.Check(s.ctx, imagestore.CheckRequest{})
			if err = s.await(o, err); err != nil {
				return err
			}
			return checked(o.Info().Result)
		}},
	}
}

// checked makes an error of what a check could not read.
func checked(result any) error {
	r := result.(*portlayer.CheckReport)
	if len(r.Findings) == 0 {
		return nil
	}
	return errs.New(errs.Corrupt, "check", r.Findings[0].Object, "%+v", r)
}

func (s *site) create(r portlayer.CreateRequest) error {
	r.Name, r.Image = ct, s.image
	_, err := s.layer.Create(s.ctx, r)
	return err
}

func (s *site) remove() {
	if _, err := s.layer.Container(ct); err == nil {
		must(s.t, s.layer.Remove(s.ctx, ct, true))
	}
}

func (s *site) none() {
	s.baked()
	s.remove()
}

func containers() []workflow {
	create := func(r portlayer.CreateRequest) func(*site) error {
		return func(s *site) error { return s.create(r) }
	}
	return []workflow{
		{kind: "container.create", ready: (*site).none, do: create(portlayer.CreateRequest{Start: true}), back: (*site).remove},
		{kind: "container.create", name: "with a SID of its own", ready: (*site).none, do: create(portlayer.CreateRequest{NewSID: true, Start: true}), back: (*site).remove},
		{kind: "container.create", name: "first of a project", ready: (*site).none, do: create(portlayer.CreateRequest{Project: "shop", Start: true}), back: func(s *site) {
			s.remove()
			s.gc()
		}},
		{kind: "container.create", name: "with secrets", ready: (*site).none, do: create(portlayer.CreateRequest{Start: true, Secrets: []string{"TOKEN=" + "s3cret"}}), back: (*site).remove},
		{kind: "container.create", name: "on a network with one address", ready: func(s *site) {
			s.none()
			s.network()
		}, do: create(portlayer.CreateRequest{Start: true, NetworkRequest: portlayer.NetworkRequest{Networks: []portlayer.Attachment{{Network: net}}}}), back: (*site).remove},
		{kind: "container.create", name: "with a volume", ready: func(s *site) {
			s.none()
			s.volume()
		}, do: create(portlayer.CreateRequest{Start: true, Volumes: []portlayer.VolumeMount{{Volume: vol, Target: `C:\data`}}}), back: (*site).remove},
		{kind: "container.remove", name: "with a volume", again: true, ready: func(s *site) {
			s.baked()
			s.volume()
			if _, err := s.layer.Container(ct); err != nil {
				must(s.t, s.create(portlayer.CreateRequest{Volumes: []portlayer.VolumeMount{{Volume: vol, Target: `C:\data`}}}))
			}
		}, do: func(s *site) error { return s.layer.Remove(s.ctx, ct, true) }, back: func(s *site) {
			must(s.t, s.create(portlayer.CreateRequest{Volumes: []portlayer.VolumeMount{{Volume: vol, Target: `C:\data`}}}))
		}},
	}
}

// off and on have the container stopped or running.
func (s *site) off() {
	s.baked()
	if _, err := s.layer.Container(ct); err != nil {
		must(s.t, s.create(portlayer.CreateRequest{}))
	}
	if _, err := s.layer.Stop(s.ctx, ct, nil); err != nil {
		s.t.Fatal(err)
	}
}

func (s *site) on() {
	s.baked()
	if _, err := s.layer.Container(ct); err != nil {
		must(s.t, s.create(portlayer.CreateRequest{}))
	}
	if _, err := s.layer.Start(s.ctx, ct); err != nil {
		s.t.Fatal(err)
	}
}

func lives() []workflow {
	rename := func(s *site, to string) error {
		ref := ct
		if _, err := s.layer.Container(ct); err != nil {
			ref = "y"
		}
		_, err := s.layer.Rename(s.ctx, ref, to)
		return err
	}
	resize := func(s *site, cpus int32) error {
		_, err := s.layer.Update(s.ctx, ct, portlayer.UpdateRequest{Resources: portlayer.Resources{CPUs: cpus}})
		return err
	}
	label := func(s *site, tier string) error {
		_, err := s.layer.Update(s.ctx, ct, portlayer.UpdateRequest{Labels: map[string]string{"tier": tier}})
		return err
	}
	return []workflow{
		{kind: "container.start", ready: (*site).off, back: (*site).off, do: func(s *site) error { _, err := s.layer.Start(s.ctx, ct); return err }},
		{kind: "container.stop", ready: (*site).on, back: (*site).on, do: func(s *site) error { _, err := s.layer.Stop(s.ctx, ct, nil); return err }},
		{kind: "container.kill", ready: (*site).on, back: (*site).on, do: func(s *site) error { return s.layer.Kill(s.ctx, ct) }},
		{kind: "container.restart", ready: (*site).on, back: (*site).on, mid: (*site).off, odd: true, do: func(s *site) error { _, err := s.layer.Restart(s.ctx, ct, nil); return err }},
		{kind: "container.rename", ready: (*site).off, back: func(s *site) { must(s.t, rename(s, ct)) }, do: func(s *site) error { return rename(s, "y") }},
		{kind: "container.update", ready: func(s *site) { s.off(); must(s.t, resize(s, 2)) }, back: func(s *site) { must(s.t, resize(s, 2)) }, do: func(s *site) error { return resize(s, 4) }},
		{kind: "container.update", name: "of a project with a quota", ready: func(s *site) {
			s.remove()
			must(s.t, s.create(portlayer.CreateRequest{Project: bounded, Resources: portlayer.Resources{CPUs: 1}}))
			must(s.t, resize(s, 2))
		}, back: func(s *site) { must(s.t, resize(s, 2)) }, do: func(s *site) error { return resize(s, 4) }},
		{kind: "container.update", name: "of labels", ready: func(s *site) { s.remove(); s.off(); must(s.t, label(s, "web")) }, back: func(s *site) { must(s.t, label(s, "web")) }, do: func(s *site) error { return label(s, "db") }},
	}
}

const vol = "data"

func (s *site) volume() {
	if _, err := s.layer.Volume(s.ctx, vol); err != nil {
		must(s.t, s.createVolume())
	}
}

func (s *site) createVolume() error {
	_, err := s.layer.CreateVolume(s.ctx, portlayer.VolumeRequest{Name: vol, Size: 32 << 20})
	return err
}

// removeVolume also deletes what is left of a volume whose marker somebody has
// deleted, by hand: Berth keeps its disk, and gives nobody else its name.
func (s *site) removeVolume() {
	if err := s.layer.RemoveVolume(s.ctx, vol); !errs.Is(err, errs.NotFound) {
		must(s.t, err)
		return
	}
	for _, store := range []string{vcsimtest.Datastore, "LocalDS_1"} {
		folder := filepath.Join(s.Dir(store), "berth/volumes", vol)
		if disks, err := filepath.Glob(filepath.Join(folder, "*.vmdk")); err != nil || len(disks) == 0 {
			must(s.t, err)
			continue
		}
		if err := s.createVolume(); !errs.Is(err, errs.Corrupt) {
			s.t.Errorf("a volume in place of one whose marker is gone: %v", err)
		}
		must(s.t, os.RemoveAll(folder))
		s.Forget("berth-" + vol)
	}
}

// fresh has a volume as it was made.
func (s *site) fresh() {
	s.removeVolume()
	must(s.t, s.createVolume())
}

const bounded = "bounded" // a project with a quota, and its volume

func (s *site) boundedVolume() {
	if _, err := s.layer.Volume(s.ctx, bounded); err != nil {
		_, err := s.layer.CreateVolume(s.ctx, portlayer.VolumeRequest{Name: bounded, Project: bounded, Size: 32 << 20})
		must(s.t, err)
		_, err = s.layer.SnapshotVolume(s.ctx, bounded, "before") // it has asked for storage once
		must(s.t, err)
		must(s.t, s.layer.RemoveVolumeSnapshot(s.ctx, bounded, "before"))
	}
}

// copied has one with a snapshot.
func (s *site) copied() {
	s.fresh()
	_, err := s.layer.SnapshotVolume(s.ctx, vol, "before")
	must(s.t, err)
}

func volumes() []workflow {
	return []workflow{
		{kind: "volume.create", ready: (*site).removeVolume, do: (*site).createVolume, back: (*site).removeVolume},
		{kind: "volume.resize", again: true, ready: (*site).volume, back: (*site).fresh, do: func(s *site) error { _, err := s.layer.ResizeVolume(s.ctx, vol, 48<<20); return err }},
		{kind: "volume.snapshot", ready: (*site).volume, back: func(s *site) { must(s.t, s.layer.RemoveVolumeSnapshot(s.ctx, vol, "before")) }, do: func(s *site) error {
			_, err := s.layer.SnapshotVolume(s.ctx, vol, "before")
			return err
		}},
	}
}

func snapshots() []workflow {
	return []workflow{
		{kind: "volume.revert", ready: (*site).copied, back: (*site).copied, do: func(s *site) error { _, err := s.layer.RevertVolume(s.ctx, vol, "before"); return err }},
		{kind: "volume.removeSnapshot", ready: (*site).copied, back: func(s *site) {
			_, err := s.layer.SnapshotVolume(s.ctx, vol, "before")
			must(s.t, err)
		}, do: func(s *site) error { return s.layer.RemoveVolumeSnapshot(s.ctx, vol, "before") }},
		{kind: "volume.snapshot", name: "of a project with a quota", again: true, ready: (*site).boundedVolume, back: func(s *site) { must(s.t, s.layer.RemoveVolumeSnapshot(s.ctx, bounded, "before")) }, do: func(s *site) error {
			_, err := s.layer.SnapshotVolume(s.ctx, bounded, "before")
			return err
		}},
		{kind: "volume.remove", ready: (*site).fresh, back: (*site).volume, do: func(s *site) error { return s.layer.RemoveVolume(s.ctx, vol) }},
	}
}

const net = "back"

// createNetwork makes a network with an address for one container.
func (s *site) createNetwork() error {
	_, err := s.layer.CreateNetwork(s.ctx, portlayer.Network{Name: net, PortGroup: vcsimtest.Portgroup,
		Addressing: portlayer.AddressingPool, Subnet: "192.0.2.0/24", Ranges: []string{"192.0.2.9-192.0.2.9"}})
	return err
}

func (s *site) network() {
	if _, err := s.layer.Network(s.ctx, net); err != nil {
		must(s.t, s.createNetwork())
	}
}

const second = "second" // site's folders

// settle connects the first daemon of another site, and has it write a file.
func (s *site) settle() error {
	cfg := s.cfg
	cfg.Folder, cfg.DatastoreFolder, cfg.Owner = second, second, "site-b"
	c, err := vmprovision.Connect(s.ctx, cfg, nil)
	if err != nil {
		return err
	}
	defer c.Close()
	d, err := c.Datastore("")
	if err != nil {
		return err
	}
	if err := d.WriteFile(s.ctx, "warm", nil); err != nil {
		return err
	}
	list, err := c.Debris(s.ctx) // of a try before
	for _, x := range list {
		err = errors.Join(err, c.Collect(s.ctx, x))
	}
	return err
}

func (s *site) unsettle() {
	ref := s.Newest("Folder", s.Folder("vm").Reference(), "berth", away)
	if ref.Value != "" {
		s.Do(object.NewFolder(s.Local(), ref).Destroy(s.ctx))
	}
	must(s.t, os.RemoveAll(filepath.Join(s.Dir(vcsimtest.Datastore), second)))
}

func rest() []workflow {
	drop := func(s *site) error { return s.layer.RemoveNetwork(s.ctx, net) }
	debris := func(s *site) {
		root := filepath.Join(s.Dir(vcsimtest.Datastore), "berth")
		for _, f := range []string{"logs/nobody.log", "tmp/daemon-1-0123456789abcdef", "volumes/half/making-1.json", "volumes/half/disk-1.vmdk", "volumes/half/disk-1-flat.vmdk"} {
			must(s.t, os.MkdirAll(filepath.Dir(filepath.Join(root, f)), 0o755))
			must(s.t, os.WriteFile(filepath.Join(root, f), []byte("RW 2048"), 0o644))
		}
	}
	return []workflow{
		{kind: "network.create", ready: func(*site) {}, do: (*site).createNetwork, back: func(s *site) { must(s.t, drop(s)) }},
		{kind: "network.remove", ready: (*site).network, do: drop, back: (*site).network},
		{kind: "daemon", name: "first of a site", again: true, ready: func(*site) {}, do: (*site).settle, back: (*site).unsettle},
		{kind: "gc", ready: debris, back: debris, do: func(s *site) error {
			found, err := s.layer.GC(s.ctx, false)
			for _, d := range found {
				err = errors.Join(err, d.Err)
			}
			return err
		}},
	}
}
