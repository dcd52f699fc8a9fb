package hcs

import (
	"context"
	"errors"
	"os"
	"regexp"
	"strings"
	"time"

	"berth/internal/errs"
)

// scratchBytes is how large a container's own changes may grow; the virtual
// disk takes what is used of it.
const scratchBytes = 127 << 30

var volumeRE = regexp.MustCompile(`^\\\\\?\\Volume\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}\\$`)

// Prepare makes the scratch disk of a container and writes into it what the
// layers need. Containers whose scratch is a copy of this one start with it. A
// scratch that an earlier, unfinished attempt left is made anew.
func (h Host) Prepare(ctx context.Context, c Config) (err error) {
	const step = "prepare scratch"
	if err := c.check(); err != nil {
		return err
	}
	unfinished := c.Scratch + ".new"
	for _, f := range []string{unfinished, c.Scratch} {
		if err := os.Remove(f); err != nil && !errors.Is(err, os.ErrNotExist) {
			return errs.New(errs.Unavailable, step, f, "%w", err)
		}
	}
	if err := h.Storage.CreateVirtualDisk(unfinished, scratchBytes); err != nil {
		return errs.New(errs.Unavailable, step, unfinished, "make virtual disk: %w", err)
	}
	if err := h.fillScratch(ctx, unfinished, c); err != nil {
		return errs.New(errs.Unavailable, step, unfinished, "%w", err)
	}
	if err := os.Rename(unfinished, c.Scratch); err != nil {
		return errs.New(errs.Unavailable, step, c.Scratch, "%w", err)
	}
	return nil
}

func (h Host) fillScratch(ctx context.Context, file string, c Config) (err error) {
	vhd, err := h.Storage.OpenVirtualDisk(file)
	if err != nil {
		return wrap("open virtual disk", err)
	}
	defer func() { err = errors.Join(err, h.Storage.CloseVirtualDisk(vhd)) }()
	if err := h.Storage.FormatWritableLayerVhd(vhd); err != nil {
		return wrap("format scratch", err)
	}
	if err := h.Storage.AttachVirtualDisk(vhd); err != nil {
		return wrap("attach scratch", err)
	}
	defer func() { err = errors.Join(err, h.Storage.DetachVirtualDisk(vhd)) }()
	volume, err := h.volume(ctx, vhd)
	if err != nil {
		return err
	}
	if err := h.Storage.InitializeWritableLayer(volume, text(c.layerData())); err != nil {
		return wrap("initialise scratch", err)
	}
	return nil
}

func (c Config) layerData() layerData {
	return layerData{SchemaVersion: version{2, 1}, Layers: layerRefs(c.Layers)}
}

// volume waits until Windows has the volume of an attached disk.
func (h Host) volume(ctx context.Context, vhd VHD) (string, error) {
	var volume string
	err := again(ctx, 50, 100*time.Millisecond, func() (err error) {
		volume, err = h.Storage.GetLayerVhdMountPath(vhd)
		return err
	}, ErrNotReady, ErrFileNotFound, ErrNotFound)
	if err != nil {
		return "", wrap("find the scratch's volume", err)
	}
	if !strings.HasSuffix(volume, `\`) {
		volume += `\`
	}
	if !volumeRE.MatchString(volume) {
		return "", errs.New(errs.Internal, "find the scratch's volume", "", "%q names no volume", volume)
	}
	return volume, nil
}

// mountedScratch is a scratch that is attached, with its layers.
type mountedScratch struct {
	h        Host
	vhd      VHD
	volume   string
	filtered bool
}

// mount attaches a prepared scratch and puts the layers under it.
func (h Host) mount(ctx context.Context, c Config) (_ *mountedScratch, err error) {
	m := &mountedScratch{h: h}
	if m.vhd, err = h.Storage.OpenVirtualDisk(c.Scratch); err != nil {
		return nil, wrap("open scratch", err)
	}
	attached := false
	defer func() {
		if err == nil {
			return
		}
		if attached {
			err = errors.Join(err, h.Storage.DetachVirtualDisk(m.vhd))
		}
		err = errors.Join(err, h.Storage.CloseVirtualDisk(m.vhd))
	}()
	if err = h.Storage.AttachVirtualDisk(m.vhd); err != nil {
		return nil, wrap("attach scratch", err)
	}
	attached = true
	if m.volume, err = h.volume(ctx, m.vhd); err != nil {
		return nil, err
	}
	// Without the filter the service refuses to start the container: it does
	// not attach it by itself.
	if err = h.Storage.AttachLayerStorageFilter(m.volume, text(c.layerData())); err != nil {
		return nil, wrap("attach layers", err)
	}
	m.filtered = true
	return m, nil
}

// close takes the layers and the scratch away. Windows holds the volume for some
// seconds after a container's end.
func (m *mountedScratch) close(ctx context.Context) error {
	err := again(ctx, 10, time.Second, func() error { return m.h.Storage.DetachLayerStorageFilter(m.volume) },
		ErrBusy, ErrAccessDenied, ErrNotReady)
	return errors.Join(wrap("detach layers", err), wrap("detach scratch", m.h.Storage.DetachVirtualDisk(m.vhd)), m.h.Storage.CloseVirtualDisk(m.vhd))
}

// again tries up to n times, pausing, while one of the refusals is what comes.
func again(ctx context.Context, n int, pause time.Duration, do func() error, while ...HResult) error {
	for i := 1; ; i++ {
		err := do()
		if err == nil || i == n || !Is(err, while...) {
			return err
		}
		t := time.NewTimer(pause)
		select {
		case <-t.C:
		case <-ctx.Done():
			t.Stop()
			return errors.Join(err, ctx.Err())
		}
	}
}

// wrap names what failed; nil stays nil.
func wrap(what string, err error) error {
	if err == nil {
		return nil
	}
	kind := errs.Unavailable
	switch {
	case Is(err, ErrImageMismatch, ErrInvalidLayer):
		kind = errs.Unsupported
	case Is(err, ErrInvalidJSON, ErrInvalid):
		kind = errs.Internal
	case Is(err, ErrAccessDenied):
		kind = errs.Denied
	}
	return errs.New(kind, what, "", "%w", err)
}
