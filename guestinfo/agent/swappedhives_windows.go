package agent

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"golang.org/x/sys/windows/registry"

	"berth/internal/errs"
)

// swappedHives merges into a copy of a hive in use and has Windows take the
// copy at its next start.
type swappedHives struct {
	dir    string // on the volume of the hives
	losses losses
}

func (h *swappedHives) lost() losses { return h.losses }

func (h *swappedHives) forget() error { return forgetIdentity() }

// waitMark is a volatile key: Windows' next start knows nothing of it.
const waitMark = `HARDWARE\berth-bake`

func (h *swappedHives) pending() (bool, error) {
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, waitMark, registry.QUERY_VALUE)
	if errors.Is(err, registry.ErrNotExist) {
		return false, nil
	}
	if err == nil {
		err = k.Close()
	}
	return err == nil, err
}

func (h *swappedHives) take(_ context.Context, hive string, deltas [][]byte) error {
	const step = "swap hive"
	dir := filepath.Join(h.dir, hivePlaces[hive].file)
	// What is left of an earlier attempt goes; a hive in use is not in here.
	if err := os.RemoveAll(dir); err != nil {
		return errs.New(errs.Unavailable, step, hive, "%w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return errs.New(errs.Unavailable, step, hive, "%w", err)
	}
	base, merged := filepath.Join(dir, "base"), filepath.Join(dir, "merged")
	root, key := rootKey(hive)
	if err := saveHive(root, key, base); err != nil {
		return errs.New(errs.Unavailable, step, hive, "save: %w", err)
	}
	if err := mergeHives(dir, base, deltas, merged); err != nil {
		return errs.New(errs.KindOf(err), step, hive, "merge: %w", err)
	}
	if err := tryHive(merged); err != nil {
		return errs.New(errs.Corrupt, step, hive, "Windows does not load the merged hive: %w", err)
	}
	if err := createVolatile(registry.LOCAL_MACHINE, waitMark); err != nil {
		return errs.New(errs.Unavailable, step, hive, "%w", err)
	}
	if err := replaceHive(root, key, merged, filepath.Join(dir, "replaced")); err != nil {
		return errs.New(errs.Unavailable, step, hive, "replace: %w", err)
	}
	return nil
}

func (h *swappedHives) confirm(hive string, delta []byte) error {
	root, below := rootKey(hive)
	return confirmDelta(delta, func(key, value string) (uint32, []byte, bool) {
		path := below
		if key != "" {
			path += `\` + key
		}
		k, err := registry.OpenKey(root, path, registry.QUERY_VALUE|registry.WOW64_64KEY)
		if err != nil {
			return 0, nil, false
		}
		defer k.Close() // read only
		n, typ, err := k.GetValue(value, nil)
		if err != nil && !errors.Is(err, registry.ErrShortBuffer) {
			return 0, nil, false
		}
		b := make([]byte, n)
		if n > 0 {
			if n, typ, err = k.GetValue(value, b); err != nil {
				return 0, nil, false
			}
		}
		return typ, b[:n], true
	})
}
