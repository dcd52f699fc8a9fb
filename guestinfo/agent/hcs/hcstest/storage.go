//go:build linux

package hcstest

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"berth/guestinfo/agent/hcs"
)

// disk is a virtual disk, whose file may be renamed: what is known of it is in
// the file.
type disk struct {
	path      string
	formatted bool
	prepared  string // the layers that it was initialised for
	attached  bool
	volume    string
	slow      int
	filter    string
	busy      int
	used      bool // by a running system
}

type storage struct{ f *Fake }

// content is a disk's file.
type content struct {
	Volume    string
	Formatted bool
	Prepared  string
}

func (d *disk) save() error {
	b, err := json.Marshal(content{d.volume, d.formatted, d.prepared})
	if err != nil {
		return err
	}
	return os.WriteFile(d.path, b, 0o600)
}

func (s storage) CreateVirtualDisk(path string, size uint64) error {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	s.f.called("CreateVirtualDisk")
	switch {
	case exists(path):
		return hcs.ErrFileExists
	case size == 0 || size%(1<<20) != 0:
		return hcs.ErrInvalid
	}
	id := s.f.handle()
	d := &disk{path: path, volume: fmt.Sprintf(`\\?\Volume{00000000-0000-0000-0000-%012x}\`, id)}
	return d.save()
}

func (s storage) OpenVirtualDisk(path string) (hcs.VHD, error) {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	s.f.called("OpenVirtualDisk")
	b, err := os.ReadFile(path)
	var c content
	if err != nil || json.Unmarshal(b, &c) != nil {
		return 0, hcs.ErrFileNotFound
	}
	h := hcs.VHD(s.f.handle())
	d := s.f.disks[c.Volume] // its file may have been renamed
	if d == nil || !d.attached {
		d = &disk{path: path, volume: c.Volume, formatted: c.Formatted, prepared: c.Prepared, slow: s.f.SlowVolume}
	}
	s.f.vhds[h], s.f.disks[c.Volume] = d, d
	return h, nil
}

func (s storage) CloseVirtualDisk(h hcs.VHD) error {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	s.f.called("CloseHandle")
	if s.f.vhds[h] == nil {
		return hcs.ErrInvalidHandle
	}
	delete(s.f.vhds, h)
	return nil
}

func (s storage) on(h hcs.VHD, name string) (*disk, error) {
	s.f.called(name)
	if d := s.f.vhds[h]; d != nil {
		return d, nil
	}
	return nil, hcs.ErrInvalidHandle
}

func (s storage) AttachVirtualDisk(h hcs.VHD) error {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	d, err := s.on(h, "AttachVirtualDisk")
	if err == nil && d.attached {
		err = hcs.ErrBusy
	}
	if err == nil {
		d.attached = true
	}
	return err
}

func (s storage) DetachVirtualDisk(h hcs.VHD) error {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	d, err := s.on(h, "DetachVirtualDisk")
	switch {
	case err != nil:
		return err
	case !d.attached:
		return hcs.ErrNotReady
	case d.filter != "" || d.used:
		return hcs.ErrBusy
	}
	d.attached = false
	return nil
}

func (s storage) FormatWritableLayerVhd(h hcs.VHD) error {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	d, err := s.on(h, "HcsFormatWritableLayerVhd")
	switch {
	case err != nil:
		return err
	case d.attached:
		return hcs.ErrBusy
	}
	d.formatted = true
	return d.save()
}

func (s storage) GetLayerVhdMountPath(h hcs.VHD) (string, error) {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	d, err := s.on(h, "HcsGetLayerVhdMountPath")
	switch {
	case err != nil:
		return "", err
	case !d.attached || !d.formatted:
		return "", hcs.ErrPathNotFound
	case d.slow > 0:
		d.slow--
		return "", hcs.ErrNotReady
	}
	return d.volume, nil
}

// layers reads layer data and gives the text that must be the same everywhere;
// a disk that was prepared for other layers is refused.
func (f *Fake) layers(d *disk, list []layer) error {
	for _, l := range list {
		switch _, known := f.Layers[l.Path]; {
		case !guidRE.MatchString(l.Id):
			return hcs.ErrInvalid
		case !known:
			return hcs.ErrPathNotFound
		}
	}
	if d.prepared != join(list) {
		return hcs.ErrInvalidLayer
	}
	return nil
}

func join(list []layer) string {
	var s []string
	for _, l := range list {
		s = append(s, l.Id+" "+l.Path)
	}
	return strings.Join(s, "\n")
}

func (s storage) volume(volume, data string) (*disk, []layer, error) {
	var l struct {
		SchemaVersion struct{ Major, Minor int }
		Layers        []layer
		FilterType    string
	}
	if err := strict(data, &l); err != nil {
		return nil, nil, err
	}
	if l.SchemaVersion.Major != 2 || len(l.Layers) == 0 {
		return nil, nil, hcs.ErrInvalid
	}
	for _, x := range l.Layers {
		if slices.ContainsFunc(l.Layers, func(y layer) bool { return y != x && y.Id == x.Id }) {
			return nil, nil, hcs.ErrInvalid
		}
	}
	for _, d := range s.f.disks {
		if d.attached && d.volume == volume {
			return d, l.Layers, nil
		}
	}
	return nil, nil, hcs.ErrPathNotFound
}

func (s storage) InitializeWritableLayer(volume, data string) error {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	s.f.called("HcsInitializeWritableLayer")
	d, list, err := s.volume(volume, data)
	switch {
	case err != nil:
		return err
	case d.prepared != "":
		return hcs.ErrFileExists
	}
	d.prepared = join(list)
	if err := s.f.layers(d, list); err != nil {
		d.prepared = ""
		return err
	}
	return d.save()
}

func (s storage) AttachLayerStorageFilter(volume, data string) error {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	s.f.called("HcsAttachLayerStorageFilter")
	d, list, err := s.volume(volume, data)
	switch {
	case err != nil:
		return err
	case d.filter != "":
		return hcs.ErrObjectExists
	}
	if err := s.f.layers(d, list); err != nil {
		return err
	}
	d.filter = join(list)
	return nil
}

func (s storage) DetachLayerStorageFilter(volume string) error {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	s.f.called("HcsDetachLayerStorageFilter")
	for _, d := range s.f.disks {
		if !d.attached || d.volume != volume {
			continue
		}
		switch {
		case d.used:
			return hcs.ErrBusy
		case d.busy > 0:
			d.busy--
			return hcs.ErrBusy
		case d.filter == "":
			return hcs.ErrNotFound
		}
		d.filter = ""
		return nil
	}
	return hcs.ErrPathNotFound
}
