package portlayertest

import (
	"context"
	"sync"

	"berth/internal/errs"
)

// Mutating are the methods that change vSphere.
var Mutating = []string{"Bake", "Clone", "PowerOn", "PowerOff", "ShutdownGuest", "Rename", "SetGuestInfo", "Update", "Destroy", "Collect", "WriteFile", "DeleteFile",
	"CreateVolume", "RemoveVolume", "ReserveVolume", "ResizeVolume", "SnapshotVolume", "RemoveVolumeSnapshot", "RevertVolume"}

// call counts a call, waits at a gate, and gives the fault that a test set.
func (p *Provisioner) call(ctx context.Context, method string) error {
	p.mu.Lock()
	p.calls[method]++
	gate := p.gates[method]
	var err error
	if f := p.faults[method]; len(f) > 0 {
		err, p.faults[method] = f[0], f[1:]
	}
	p.mu.Unlock()
	if gate != nil {
		select {
		case <-gate:
		case <-ctx.Done():
			return errs.Wrap(ctx.Err(), method, "")
		}
	}
	if err == nil && ctx.Err() != nil {
		return errs.Wrap(ctx.Err(), method, "")
	}
	return err
}

// Fail makes the next call of a method fail, and the one after with the next error.
func (p *Provisioner) Fail(method string, err ...error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.faults[method] = append(p.faults[method], err...)
}

// Hold keeps calls of a method waiting until release is called.
func (p *Provisioner) Hold(method string) (release func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	gate := make(chan struct{})
	p.gates[method] = gate
	return sync.OnceFunc(func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.gates, method)
		close(gate)
	})
}

// Calls is how often a method was called.
func (p *Provisioner) Calls(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls[method]
}

// Mutations counts the calls that change vSphere.
func (p *Provisioner) Mutations() int {
	n := 0
	for _, m := range Mutating {
		n += p.Calls(m)
	}
	return n
}

// Remote counts the calls that vSphere would have to answer.
func (p *Provisioner) Remote() int {
	n := p.Mutations()
	for _, m := range []string{"FindTemplate", "Counters", "Datastores", "ListFiles", "ReadFile", "Debris"} {
		n += p.Calls(m)
	}
	return n
}
