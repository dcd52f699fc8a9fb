package agent

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/regf"
)

// directoryBaker bakes onto a directory that stands for C:.
type directoryBaker struct{ target string }

// NewBaker refuses: a Linux machine is not the agent's to change.
func NewBaker() Baker { return directoryBaker{} }

func (directoryBaker) ImageVolume(_ context.Context, _ guestinfo.Bake, e guestinfo.Endpoint) (string, error) {
	if e.ImageVolume == "" {
		return "", errs.New(errs.NotFound, "find image disk", "", "the endpoint names no image volume")
	}
	return e.ImageVolume, nil
}

func (d directoryBaker) Files() (files, string, string, error) {
	if d.target == "" {
		return nil, "", "", errs.New(errs.Unsupported, "bake", "", "Linux is not changed by images for Windows")
	}
	return plain{losses: losses{}}, d.target, d.target + "/ProgramData/berth", nil
}

// Registry merges into the hive files of the directory.
func (d directoryBaker) Registry(state string) (hives, error) {
	return &fileHives{config: d.target + "/Windows/System32/config", waiting: state + "/hives", losses: losses{}}, nil
}

// fileHives merges into hive files that no Windows uses. As Windows does, it
// keeps the new file aside until the next start: [fileHives.start].
type fileHives struct {
	config, waiting string
	losses          losses
}

func (h *fileHives) lost() losses { return h.losses }

func (h *fileHives) forget() error { return nil } // no machine runs from the directory

func (h *fileHives) take(_ context.Context, hive string, deltas [][]byte) error {
	name := hivePlaces[hive].file
	base, err := os.ReadFile(filepath.Join(h.config, name))
	if err != nil {
		return errs.New(errs.NotFound, "read hive", name, "%w", err)
	}
	merged, err := regf.Merge(base, deltas, regf.Options{Bytes: maxHive})
	if err != nil {
		return err
	}
	if err := os.MkdirAll(h.waiting, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(h.waiting, name), merged, 0o600)
}

func (h *fileHives) pending() (bool, error) {
	names, err := os.ReadDir(h.waiting)
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return len(names) > 0, err
}

// start is what Windows does with waiting hives when it starts.
func (h *fileHives) start() error {
	names, err := os.ReadDir(h.waiting)
	for _, n := range names {
		if err == nil {
			err = os.Rename(filepath.Join(h.waiting, n.Name()), filepath.Join(h.config, n.Name()))
		}
	}
	return err
}

func (h *fileHives) confirm(hive string, delta []byte) error {
	b, err := os.ReadFile(filepath.Join(h.config, hivePlaces[hive].file))
	if err != nil {
		return err
	}
	found := map[string][]byte{}
	types := map[string]uint32{}
	err = regf.Apply(b, regf.Options{Bytes: maxHive}, collector(func(place string, typ uint32, data []byte) {
		found[place], types[place] = data, typ
	}))
	if err != nil {
		return err
	}
	return confirmDelta(delta, func(key, value string) (uint32, []byte, bool) {
		place := strings.ToUpper(key + "\x00" + value)
		data, ok := found[place]
		return types[place], data, ok
	})
}

// collector hears of every value of a hive.
type collector func(place string, typ uint32, data []byte)

func (collector) Create(string) error        { return nil }
func (collector) Delete(string) error        { return nil }
func (collector) Clear(string) error         { return nil }
func (collector) Unset(string, string) error { return nil }
func (c collector) Set(key, value string, typ uint32, data []byte) error {
	c(strings.ToUpper(key+"\x00"+value), typ, data)
	return nil
}

// platformNode is what this system has to copy besides.
type platformNode struct{ accessed time.Time }

func identify(_ string, i fs.FileInfo, n *node) error {
	if s, ok := i.Sys().(*syscall.Stat_t); ok {
		n.id, n.links = s.Ino, uint32(s.Nlink)
		n.accessed = time.Unix(s.Atim.Unix())
	}
	return nil
}

func setMeta(dst string, n node) error { return os.Chtimes(dst, n.accessed, n.modified) }
