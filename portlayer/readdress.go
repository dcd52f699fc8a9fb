package portlayer

import (
	"context"
	"net/netip"
	"slices"
	"strings"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// Two daemons that clone at the same moment may give one address to two VMs:
// neither sees the other's until the inventory shows both. Then both daemons
// come to the same verdict, and the one that made the loser gives it another
// address, or refuses it where the address was asked for.

// loses says whether a container must give way to one of its rivals: to an
// older one, or to the one with the lower id where both are of one age.
func (l *Layer) loses(vm *vmprovision.VM, rivals []string) bool {
	for _, id := range rivals {
		other, ok := l.p.Get(id)
		if !ok {
			continue
		}
		if c := other.Created.Compare(vm.Created); c < 0 || c == 0 && other.ID < vm.ID {
			return true
		}
	}
	return false
}

// rivals looks whether another container has this one's address, says so once,
// and has the loser given another one if this daemon made it.
func (d *discovery) rivals(vm *vmprovision.VM) {
	rivals := d.l.net.rivals(vm.ID)
	d.mu.Lock()
	told := d.told[vm.ID]
	if len(rivals) == 0 {
		delete(d.told, vm.ID)
		d.mu.Unlock()
		return
	}
	d.told[vm.ID] = true
	d.mu.Unlock()
	if !told {
		d.l.events.add(Event{Type: "container", Action: "addressConflict", Object: vm.ID, Name: d.l.nameOf(vm), Attributes: map[string]string{"with": some(rivals)}})
	}
	for _, id := range append(rivals, vm.ID) {
		other, ok := d.l.p.Get(id)
		if !ok || other.Instance != d.l.cfg.Instance || !d.l.loses(&other, d.l.net.rivals(id)) {
			continue
		}
		d.mu.Lock()
		d.rivalry[id] = true
		d.mu.Unlock()
		d.wake()
	}
}

// readdress gives a container another address on every network where somebody
// has the one it has. One that asked for its address cannot be given another:
// that is a Conflict.
func (l *Layer) readdress(ctx context.Context, id string) error {
	const step = "give another address"
	vm, ok := l.p.Get(id)
	rivals := l.net.rivals(id)
	if !ok || !l.loses(&vm, rivals) {
		return nil
	}
	meta, err := l.metaOf(&vm)
	if err != nil {
		return errs.New(errs.Corrupt, step, "container "+vm.Name, "%w", err)
	}
	var from, to []string
	err = l.changeNetwork(ctx, &vm, func(n *guestinfo.Network) error {
		for i := range n.NICs {
			nic := &n.NICs[i]
			p, err := netip.ParsePrefix(nic.Address)
			if err != nil || !l.net.taken(netPlace{nic.Network, p.Addr()}, id) {
				continue
			}
			network, err := l.findNetwork(ctx, nic.Network)
			if err != nil {
				return err
			}
			if i < len(meta.Net.Attached) && meta.Net.Attached[i].Asked || network.Addressing != AddressingPool {
				return errs.New(errs.Conflict, step, "container "+meta.Name, "%s was given to %s at the same moment", p.Addr(), some(rivals)).
					WithHint("remove it and create it with another address")
			}
			from = append(from, nic.Address)
			if nic.Address, err = l.claimAddress(network, id, ""); err != nil {
				return err
			}
			to = append(to, nic.Address)
		}
		if len(to) == 0 {
			return errs.New(errs.Conflict, step, "container "+meta.Name, "its MAC was given to %s at the same moment", some(rivals)).WithHint("remove it and create it again")
		}
		return nil
	})
	if err != nil {
		l.net.release(id)
		return err
	}
	seen := l.settle(ctx, id, func(v *vmprovision.VM) bool {
		return v == nil || v.Spec != nil && v.Spec.Generation > vm.Spec.Generation
	})
	if seen != nil {
		l.net.see(seen)
	}
	l.log.Info("container was given another address", zap.String("id", id), zap.Strings("from", from), zap.Strings("to", to))
	l.events.add(Event{Type: "container", Action: "readdress", Object: id, Name: meta.Name,
		Attributes: map[string]string{"from": strings.Join(from, " "), "to": strings.Join(to, " ")}})
	return nil
}

// settleAddress looks, after a clone, whether another daemon was faster with an
// address. A container that can have no other is taken away again.
func (l *Layer) settleAddress(ctx context.Context, vm *vmprovision.VM) (*vmprovision.VM, error) {
	l.observe(vm) // the next create shall know of it
	if _, ok := l.p.Get(vm.ID); !ok {
		l.net.gone(vm.ID) // it went before it was noted
		l.discovery.gone(vm.ID)
		return vm, nil
	}
	if len(l.net.rivals(vm.ID)) == 0 {
		return vm, nil
	}
	if err := l.readdress(ctx, vm.ID); err != nil {
		return nil, errs.Wrap(l.takeBack(ctx, vm, err), "settle address", "container "+vm.Name)
	}
	if now, ok := l.p.Get(vm.ID); ok {
		return &now, nil
	}
	return vm, nil
}

// taken says whether another container has a place, or will have it.
func (x *netIndex) taken(p netPlace, id string) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	if slices.ContainsFunc(x.holders[p], func(h string) bool { return h != id }) {
		return true
	}
	other := x.promised[p]
	return other != "" && other != id
}
