package agent

import (
	"context"
	"errors"
	"sync"

	"berth/guestinfo"
)

// contained does what a spec of mode contained wants.
func (a *agent) contained(stop, rest context.Context, endRest context.CancelFunc, wg *sync.WaitGroup) error {
	if a.spec.Role == guestinfo.RoleBake {
		return a.bakeContained(stop, rest, endRest, wg)
	}
	if err := a.inContainer(stop, rest, wg); err != nil {
		a.refuse(err)
		wg.Go(func() { a.report.run(rest, flushGrace) })
		if !a.spec.ShutdownVM {
			<-stop.Done()
		}
	}
	return a.halt(stop, endRest, wg)
}

// inContainer puts the volumes where the container finds them, opens it, and
// runs the entrypoint in it. The error is why there is no container.
func (a *agent) inContainer(stop, rest context.Context, wg *sync.WaitGroup) error {
	var held []guestinfo.VolumeMount
	for _, v := range a.spec.Volumes {
		held = append(held, a.Containers.held(v))
	}
	unmount, err := a.mountVolumes(stop, held)
	if err != nil {
		return &StartError{ReasonVolumeUnusable, err}
	}
	defer unmount()
	rt, err := a.Containers.open(stop, a.spec, a.endpoint(), a.Log)
	if err != nil {
		return err
	}
	a.Runtime = rt
	if a.Network != nil {
		a.Network.enter(a.Containers.Inside(rt.volume(), `Windows\System32\drivers\etc\hosts`))
	}
	a.contain(stop, rest, wg)
	if err := rt.Close(context.WithoutCancel(stop)); err != nil {
		a.Log("close container: %v", err)
	}
	return nil
}

// bakeContained makes the scratch, reports, and switches the machine off.
func (a *agent) bakeContained(stop, rest context.Context, endRest context.CancelFunc, wg *sync.WaitGroup) error {
	wg.Go(func() { a.report.run(rest, flushGrace) })
	a.report.update(func(s *guestinfo.Status) { s.Phase, s.Bake = guestinfo.PhaseBaking, &guestinfo.BakeStatus{} })
	if err := a.Containers.prepare(stop, a.spec, a.endpoint(), a.Log); err != nil {
		a.refuse(err)
	} else {
		a.report.update(func(s *guestinfo.Status) { s.Phase = guestinfo.PhaseBaked })
	}
	return a.halt(stop, endRest, wg)
}

// refuse reports why nothing is started.
func (a *agent) refuse(err error) {
	reason := ReasonStartFailed
	if a.spec.Role == guestinfo.RoleBake {
		reason = ReasonBakeFailed
	}
	if se := (*StartError)(nil); errors.As(err, &se) {
		reason = se.Reason
	}
	a.Log("%s: %v", reason, err)
	a.report.update(func(s *guestinfo.Status) { s.Phase, s.Reason, s.Message = guestinfo.PhaseFailed, reason, err.Error() })
}

// endpoint is the sandbox's, zero anywhere else.
func (a *agent) endpoint() guestinfo.Endpoint {
	if s, ok := a.channel.(*guestinfo.Sandbox); ok {
		return s.Endpoint
	}
	return guestinfo.Endpoint{}
}
