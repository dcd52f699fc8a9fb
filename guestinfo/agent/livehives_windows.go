package agent

import (
	"context"
	"errors"
	"fmt"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"

	"berth/internal/errs"
	"berth/internal/regf"
)

var (
	procRegDeleteTree = advapi32.NewProc("RegDeleteTreeW")
	procRegSetValueEx = advapi32.NewProc("RegSetValueExW")
)

// rootKey is a hive's place in the registry.
func rootKey(hive string) (registry.Key, string) {
	p := hivePlaces[hive]
	if p.root == "HKEY_USERS" {
		return registry.USERS, p.key
	}
	return registry.LOCAL_MACHINE, p.key
}

// liveHives writes deltas into the registry that is in use.
type liveHives struct{ losses losses }

func (h liveHives) lost() losses { return h.losses }

func (liveHives) forget() error { return forgetIdentity() }

func (liveHives) pending() (bool, error) { return false, nil }

func (liveHives) confirm(string, []byte) error { return nil } // every write was answered

func (liveHives) take(ctx context.Context, hive string, deltas [][]byte) error {
	root, key := rootKey(hive)
	e := &liveEditor{ctx: ctx, root: root, below: key}
	defer e.close()
	for _, d := range deltas {
		if err := regf.Apply(d, regf.Options{Bytes: maxHive}, e); err != nil {
			return err
		}
	}
	return nil
}

// liveEditor implements regf.Editor. It keeps the last key open: values come
// key by key.
type liveEditor struct {
	ctx   context.Context
	root  registry.Key
	below string

	path string
	key  registry.Key // 0 is none
}

func (e *liveEditor) full(key string) string {
	if key == "" {
		return e.below
	}
	return e.below + `\` + key
}

func (e *liveEditor) close() {
	if e.key != 0 {
		e.key.Close()
	}
	e.key = 0
}

func (e *liveEditor) failed(what, key string, err error) error {
	return errs.New(errs.Unavailable, what, e.full(key), "%w", err)
}

// Create implements regf.Editor.
func (e *liveEditor) Create(key string) error {
	if err := e.ctx.Err(); err != nil {
		return err
	}
	e.close()
	k, _, err := registry.CreateKey(e.root, e.full(key), registry.READ|registry.WRITE|registry.WOW64_64KEY)
	if err != nil {
		return e.failed("create registry key", key, err)
	}
	e.path, e.key = key, k
	return nil
}

// at gives an open key, which Create has made.
func (e *liveEditor) at(key string) (registry.Key, error) {
	if e.key == 0 || e.path != key {
		if err := e.Create(key); err != nil {
			return 0, err
		}
	}
	return e.key, nil
}

// Delete implements regf.Editor.
func (e *liveEditor) Delete(key string) error {
	e.close()
	p, err := windows.UTF16PtrFromString(e.full(key))
	if err != nil {
		return e.failed("delete registry key", key, err)
	}
	if r, _, _ := procRegDeleteTree.Call(uintptr(e.root), uintptr(unsafe.Pointer(p))); r != 0 && windows.Errno(r) != windows.ERROR_FILE_NOT_FOUND {
		return e.failed("delete registry key", key, windows.Errno(r))
	}
	return nil
}

// Clear implements regf.Editor.
func (e *liveEditor) Clear(key string) error {
	k, err := e.at(key)
	if err != nil {
		return err
	}
	names, err := k.ReadValueNames(0)
	for _, n := range names {
		if err == nil {
			err = k.DeleteValue(n)
		}
	}
	if err != nil {
		return e.failed("clear registry key", key, err)
	}
	return nil
}

// Set implements regf.Editor.
func (e *liveEditor) Set(key, value string, typ uint32, data []byte) error {
	k, err := e.at(key)
	if err != nil {
		return err
	}
	name, err := windows.UTF16PtrFromString(value)
	if err != nil {
		return e.failed("set registry value", key, err)
	}
	var at unsafe.Pointer
	if len(data) > 0 {
		at = unsafe.Pointer(&data[0])
	}
	r, _, _ := procRegSetValueEx.Call(uintptr(k), uintptr(unsafe.Pointer(name)), 0, uintptr(typ), uintptr(at), uintptr(len(data)))
	if r != 0 {
		return e.failed("set registry value", key, fmt.Errorf("%q: %w", value, windows.Errno(r)))
	}
	return nil
}

// Unset implements regf.Editor.
func (e *liveEditor) Unset(key, value string) error {
	k, err := e.at(key)
	if err != nil {
		return err
	}
	if err := k.DeleteValue(value); err != nil && !errors.Is(err, registry.ErrNotExist) {
		return e.failed("delete registry value", key, fmt.Errorf("%q: %w", value, err))
	}
	return nil
}
