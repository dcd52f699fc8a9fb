package portlayertest

import (
	"context"
	"maps"
	"slices"
	"strings"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/vmprovision"
)

// Console reads a file of a serial log.
func (p *Provisioner) Console(ctx context.Context, id string, n int, offset, limit int64) ([]byte, int64, error) {
	if err := p.call(ctx, "Console"); err != nil {
		return nil, 0, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if n >= len(p.consoles[id]) {
		return nil, 0, nil
	}
	log := p.consoles[id][n]
	size := int64(len(log))
	if offset >= size {
		return nil, size, nil
	}
	return slices.Clone(log[offset:min(size, offset+limit)]), size, nil
}

// NextConsole begins the next file of a serial log.
func (p *Provisioner) NextConsole(ctx context.Context, id string, turn uint64) error {
	if err := p.call(ctx, "NextConsole"); err != nil {
		return err
	}
	p.Change(id, func(vm *vmprovision.VM) {
		vm.LogFile, vm.LogTurn = vm.LogFile+1, turn
		p.console(id)
		p.consoles[id] = append(p.consoles[id], nil)
		for n := range p.consoles[id] {
			if oldest, _ := vm.LogFiles(); n < oldest {
				p.consoles[id][n] = nil
			}
		}
	})
	return nil
}

// Overfull names the containers whose log's file is too large.
func (p *Provisioner) Overfull(ctx context.Context) ([]string, error) {
	if err := p.call(ctx, "Overfull"); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	var out []string
	for id, vm := range p.vms {
		if vm.Power != vmprovision.PoweredOn || vm.Spec == nil || vm.Spec.LogSize == nil || vm.LogCurb == vmprovision.LogDisconnected {
			continue
		}
		if int64(len(*p.console(id))) > vmprovision.LogExcess*vm.Spec.LogSize.Bytes {
			out = append(out, id)
		}
	}
	return out, nil
}

// CurbLog gives a guest a new file, or disconnects its port.
func (p *Provisioner) CurbLog(ctx context.Context, id string) error {
	if err := p.call(ctx, "CurbLog"); err != nil {
		return err
	}
	p.Change(id, func(vm *vmprovision.VM) {
		if vm.LogCurb != vmprovision.LogFree {
			vm.LogCurb = vmprovision.LogDisconnected
			return
		}
		vm.LogFile, vm.LogTurn, vm.LogCurb = vm.LogFile+1, vm.LogTurn+1, vmprovision.LogNewFile
		p.console(id)
		p.consoles[id] = append(p.consoles[id], nil)
	})
	return nil
}

// ReadFile reads a small file.
func (p *Provisioner) ReadFile(ctx context.Context, path string, limit int64) ([]byte, error) {
	if err := p.call(ctx, "ReadFile"); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	b, ok := p.files[path]
	switch {
	case !ok:
		return nil, errs.New(errs.NotFound, "read file", path, "no such file")
	case int64(len(b)) > limit:
		return nil, errs.New(errs.Corrupt, "read file", path, "%d bytes, %d are allowed", len(b), limit)
	}
	return slices.Clone(b), nil
}

// WriteFile writes a small file.
func (p *Provisioner) WriteFile(ctx context.Context, path string, data []byte) error {
	if err := p.call(ctx, "WriteFile"); err != nil {
		return err
	}
	p.PutFile(path, data)
	return nil
}

// PutFile writes a file behind Berth's back.
func (p *Provisioner) PutFile(path string, data []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.files[path] = slices.Clone(data)
}

// File reads a file behind Berth's back.
func (p *Provisioner) File(path string) ([]byte, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	b, ok := p.files[path]
	return slices.Clone(b), ok
}

// ListFiles names the files of a folder.
func (p *Provisioner) ListFiles(ctx context.Context, dir string) ([]imagestore.FileInfo, error) {
	if err := p.call(ctx, "ListFiles"); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	var out []imagestore.FileInfo
	for _, path := range slices.Sorted(maps.Keys(p.files)) {
		if name, ok := strings.CutPrefix(path, dir+"/"); ok && !strings.Contains(name, "/") {
			out = append(out, imagestore.FileInfo{Name: name, Size: int64(len(p.files[path]))})
		}
	}
	return out, nil
}

// DeleteFile removes a file; a missing one is no error.
func (p *Provisioner) DeleteFile(ctx context.Context, path string) error {
	if err := p.call(ctx, "DeleteFile"); err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.files, path)
	return nil
}
