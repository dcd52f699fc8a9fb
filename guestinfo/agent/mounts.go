package agent

import (
	"context"
	"errors"
	"slices"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Mounter is the operating system's part of volumes.
type Mounter interface {
	// Mount waits for a volume's disk, lets its file system fill it, and puts
	// it into its folder, which it makes. A folder that holds something is
	// refused, except when it is that volume already. The note says what was
	// not done although the volume can be used.
	Mount(ctx context.Context, v guestinfo.VolumeMount) (note string, err error)
	// Unmount writes what is not written yet and takes the volume out of its
	// folder.
	Unmount(ctx context.Context, v guestinfo.VolumeMount) error
}

// mounter is the sandbox's host where there is one, or else the system's own.
func (a *agent) mounter() Mounter {
	if h, ok := a.channel.(guestinfo.VolumeHost); ok {
		return hostMounter{h}
	}
	return a.Mounter
}

// mountVolumes puts every volume into its place, or none.
func (a *agent) mountVolumes(ctx context.Context, volumes []guestinfo.VolumeMount) (unmount func(), err error) {
	var done []guestinfo.VolumeMount
	m := a.mounter()
	unmount = func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), flushGrace)
		defer cancel()
		for _, v := range slices.Backward(done) {
			if err := m.Unmount(ctx, v); err != nil {
				a.Log("unmount volume %s: %v", v.Name, err)
			}
		}
	}
	for _, v := range volumes {
		if m == nil {
			return nil, errs.New(errs.Unsupported, "mount volume", v.Name, "this agent has no way to mount one")
		}
		note, err := m.Mount(ctx, v)
		if err != nil {
			unmount()
			return nil, errs.Wrap(err, "mount volume", v.Name)
		}
		done = append(done, v)
		a.Log("volume %s is at %s", v.Name, v.Target)
		if note != "" {
			a.Log("volume %s: %s", v.Name, note)
		}
	}
	return unmount, nil
}

// volumesFailed reports why the entrypoint does not start.
func (a *agent) volumesFailed(stop context.Context, err error) {
	reason := ReasonVolumeUnusable
	if stop.Err() != nil && errors.Is(err, context.Canceled) {
		reason = ReasonStopped
	}
	a.Log("volumes: %v", err)
	a.report.update(func(s *guestinfo.Status) {
		s.Phase, s.Reason, s.Message = guestinfo.PhaseFailed, reason, err.Error()
	})
}

// hostMounter asks the host.
type hostMounter struct{ host guestinfo.VolumeHost }

func (m hostMounter) Mount(ctx context.Context, v guestinfo.VolumeMount) (string, error) {
	return "", m.host.MountVolume(ctx, v.PartitionGUID, v.Target)
}

func (m hostMounter) Unmount(ctx context.Context, v guestinfo.VolumeMount) error {
	return m.host.UnmountVolume(ctx, v.PartitionGUID, v.Target)
}
