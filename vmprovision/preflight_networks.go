package vmprovision

import (
	"context"
	"encoding/json"
	"fmt"
	"path"
	"slices"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// Of the documents of networks.
const (
	networksFolder = "networks"
	networkLimit   = 256 << 10
)

// namedNetwork is what a preflight takes from a network's document, which the
// room above writes: its name, and the port group that NICs are put on.
type namedNetwork struct {
	Document struct {
		Name      string `json:"name"`
		PortGroup string `json:"portGroup"` // inventory path when it was looked up
		Ref       string `json:"ref"`       // NetworkInfo.Ref
	} `json:"document"`
}

// network looks whether a NIC can be put on the configured network, as
// containers' are.
func (p *preflight) network(ctx context.Context, name string) {
	const check = "network"
	ref, err := p.c.site.finder.Network(ctx, name)
	if err == nil {
		_, err = ref.EthernetCardBackingInfo(ctx)
	}
	if err != nil {
		p.rep.add(notSeen(check, name, "vsphere.network", vimError(err, "find network", name)))
		return
	}
	p.target(OnNetwork, ref.Reference(), name)
	p.reached(ctx, ref, name, "connect the cluster's hosts to the network, or name another")
}

// networks looks whether the port groups of networks that were given a name are
// still there, and can be had.
func (p *preflight) networks(ctx context.Context) {
	if len(p.c.site.order) == 0 {
		return
	}
	store := p.c.stores[p.c.site.order[0]]
	at := store.path(networksFolder)
	names, err := p.documents(ctx, store, at, "networks")
	if err != nil {
		p.rep.add(failed("network", at, err))
		return
	}
	for _, name := range names {
		p.named(ctx, store, path.Join(networksFolder, name))
	}
}

func (p *preflight) named(ctx context.Context, d *Datastore, file string) {
	const check = "network"
	data, err := d.get(ctx, file, networkLimit)
	if errs.Is(err, errs.NotFound) {
		return // removed a moment ago
	}
	var n namedNetwork
	if err == nil {
		if err = json.Unmarshal(data, &n); err != nil || n.Document.Name == "" || n.Document.Ref == "" {
			err = errs.New(errs.Corrupt, "", "", "it is no network's document").WithHint("remove the file and create the network again")
		}
	}
	if err != nil {
		p.rep.add(failed(check, d.path(file), err))
		return
	}
	name := n.Document.Name
	again := fmt.Sprintf("remove the network and create it again, on a port group that is there: berth network rm %s", name)
	ref, err := p.c.networkRef(ctx, n.Document.Ref)
	if err == nil {
		// By its reference, as containers' NICs are put on it: another port group that
		// has taken the name is not the same.
		_, err = ref.EthernetCardBackingInfo(ctx)
	}
	if err != nil {
		err = vimError(err, "", "")
		f := failed(check, name, err)
		if errs.Is(err, errs.NotFound) {
			f.Message, f.Hint = fmt.Sprintf("its port group %s (%s) is gone", n.Document.PortGroup, n.Document.Ref), again
		}
		p.rep.add(f)
		return
	}
	p.target(OnNetwork, ref.Reference(), name+", port group "+n.Document.PortGroup)
	p.reached(ctx, ref, name, "connect the cluster's hosts to its port group "+n.Document.PortGroup+", or "+again)
}

// reached warns of a network that not every host of the clusters is on.
func (p *preflight) reached(ctx context.Context, ref object.NetworkReference, name, hint string) {
	const check = "network"
	if p.hosted == nil {
		hosted, err := p.hostNetworks(ctx)
		if err != nil {
			p.rep.add(failed(check, name, vimError(err, "read hosts", name)))
			return
		}
		p.hosted = hosted
	}
	if len(p.hosted) == 0 {
		p.rep.add(good(check, name, "found"))
		return
	}
	n := 0
	for _, on := range p.hosted {
		if slices.Contains(on, ref.Reference()) {
			n++
		}
	}
	said := fmt.Sprintf("%d of %d hosts are on it", n, len(p.hosted))
	switch n {
	case 0:
		p.rep.add(gap(errs.Unavailable, check, name, said, hint))
	case len(p.hosted):
		p.rep.add(good(check, name, said))
	default:
		p.rep.add(warn(check, name, said, "containers can run on these hosts only"))
	}
}

// hostNetworks reads the networks of each host.
func (p *preflight) hostNetworks(ctx context.Context) ([][]types.ManagedObjectReference, error) {
	var hosts []types.ManagedObjectReference
	for _, t := range p.targets {
		if t.on == OnCluster && t.ref.Type == "HostSystem" {
			hosts = append(hosts, t.ref)
		}
	}
	out := [][]types.ManagedObjectReference{}
	if len(hosts) == 0 {
		return out, nil
	}
	objects, err := readProps(ctx, p.c.vim, hosts, "HostSystem", "network")
	if err != nil {
		return nil, err
	}
	for _, o := range objects {
		var on []types.ManagedObjectReference
		for _, prop := range o.PropSet {
			on = append(on, as[types.ArrayOfManagedObjectReference](prop.Val).ManagedObjectReference...)
		}
		out = append(out, on)
	}
	return out, nil
}
