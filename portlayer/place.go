package portlayer

import (
	"context"
	"fmt"
	"strings"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
)

// appLabel names the app of a container that names none itself, for
// people who look at its VM.
const appLabel = "com.docker.compose.project"

// checkPlace refuses a project or placement that no site can have.
func (c *creation) checkPlace() error {
	if c.Project == "" {
		c.Project = vmprovision.DefaultProject
	}
	if err := vmprovision.CheckProject(c.Project); err != nil {
		return err
	}
	for what, name := range map[string]string{"cluster": c.Placement.Cluster, "datastore": c.Placement.Datastore, "storagePolicy": c.Placement.StoragePolicy} {
		if len(name) > 255 || strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == 0x7f }) {
			return errs.New(errs.Invalid, "", "placement."+what, "%q is no name", clip(name, 60))
		}
	}
	if err := vmprovision.CheckClone(c.Placement.Clone); err != nil {
		return errs.New(errs.Invalid, "", "placement.clone", "%w", err)
	}
	if c.Placement.Clone == vmprovision.CloneInstant && !c.Start {
		return errs.New(errs.Invalid, "", "placement.clone", "an instant clone runs from the first, and this container is only created").WithHint("berth run, or create it with start")
	}
	return nil
}

// admitCreation asks the project's quota for what a container will take, before
// anything is made: also before the bake.
func (l *Layer) admitCreation(ctx context.Context, c *creation) (release func(), err error) {
	cfg := l.projectConfig(c.Project)
	c.Placement.Group = cfg.Group
	ref, snapshot := c.template.Ref, c.template.Snapshot
	if vm, ok := l.p.Get(bakedID(c.img.ID, c.img.BaseChainID, c.template)); ok && isBaked(&vm) {
		ref, snapshot = vm.Ref, vm.Snapshot
	}
	c.storage, err = l.p.DiskBytes(ctx, ref, snapshot)
	switch {
	case err != nil && cfg.Quota.Storage != nil:
		return nil, errs.Wrap(err, "check the quota of storage", "project "+c.Project)
	case err != nil: // the clone will say what is wrong with its source
		trace.Log(ctx).Debug("the disk's capacity is not known", zap.Error(err))
	}
	if err := c.sizeDisk(err); err != nil {
		return nil, err
	}
	use := Use{VMs: 1, CPUs: int64(c.Resources.CPUs), Memory: c.Resources.MemoryMB << 20, Storage: c.storage}
	if use.CPUs == 0 {
		use.CPUs = int64(c.template.CPUs)
	}
	if use.Memory == 0 {
		use.Memory = c.template.MemoryMB << 20
	}
	if cfg.Quota.Storage != nil {
		if err := l.catalogue.load(ctx, false); err != nil {
			return nil, errs.Wrap(err, "check the quota of storage", "project "+c.Project)
		}
	}
	return l.admit(c.id, c.Project, use)
}

// LabelsOf are what tags and custom attributes of a container's VM say.
func (l *Layer) LabelsOf(vm vmprovision.VM) map[string]string {
	m, err := l.metaOf(&vm)
	if err != nil {
		return map[string]string{"project": projectOf(&vm), "owner": l.cfg.Owner}
	}
	return map[string]string{"project": projectOf(&vm), "owner": l.cfg.Owner, "image": m.Image, "digest": m.Digest, "app": pick(m.App, m.Labels[appLabel])}
}

// annotation is what a person reads in the VM's notes.
func (l *Layer) annotation(c *creation) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Berth container %s of image %s (%s) on template %s.\n", c.Name, clip(c.Image, 512), shortID(c.img.ID), c.template.Name)
	fmt.Fprintf(&b, "Project: %s\n", c.Project)
	if app := pick(c.App, c.Labels[appLabel]); app != "" {
		fmt.Fprintf(&b, "App: %s\n", printable(clip(app, 128), 128))
	}
	fmt.Fprintf(&b, "Digest: %s\nOwner: %s\nId: %s\n", c.img.Digest, l.cfg.Owner, c.id)
	b.WriteString("Manage it with berth: what is changed here is seen there, and never fought.")
	return b.String()
}
