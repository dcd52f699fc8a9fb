package agent

import (
	"fmt"
	"os"
	"path/filepath"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"

	"berth/internal/regf"
)

var (
	procRegCreateKeyEx = advapi32.NewProc("RegCreateKeyExW")
	procRegSaveKeyEx   = advapi32.NewProc("RegSaveKeyExW")
	procRegLoadKey     = advapi32.NewProc("RegLoadKeyW")
	procRegUnLoadKey   = advapi32.NewProc("RegUnLoadKeyW")
	procRegReplaceKey  = advapi32.NewProc("RegReplaceKeyW")

	offreg           = windows.NewLazySystemDLL("offreg.dll")
	procOROpenHive   = offreg.NewProc("OROpenHive")
	procORMergeHives = offreg.NewProc("ORMergeHives")
	procORSaveHive   = offreg.NewProc("ORSaveHive")
	procORCloseHive  = offreg.NewProc("ORCloseHive")
)

// result turns what the registry's functions return into an error.
func result(r, _ uintptr, _ error) error {
	if r != 0 {
		return windows.Errno(r)
	}
	return nil
}

// saveHive writes a hive in use to a new file.
func saveHive(root registry.Key, key, to string) error {
	const latestFormat = 2 // REG_LATEST_FORMAT
	k, err := registry.OpenKey(root, key, registry.QUERY_VALUE|registry.WOW64_64KEY)
	if err != nil {
		return err
	}
	defer k.Close() // read only
	file, err := windows.UTF16PtrFromString(to)
	if err != nil {
		return err
	}
	return result(procRegSaveKeyEx.Call(uintptr(k), uintptr(unsafe.Pointer(file)), 0, latestFormat))
}

// createVolatile makes a key that is gone after Windows' next start.
func createVolatile(root registry.Key, key string) error {
	const volatile = 1 // REG_OPTION_VOLATILE
	name, err := windows.UTF16PtrFromString(key)
	if err != nil {
		return err
	}
	var k registry.Key
	err = result(procRegCreateKeyEx.Call(uintptr(root), uintptr(unsafe.Pointer(name)), 0, 0, volatile, registry.QUERY_VALUE, 0, uintptr(unsafe.Pointer(&k)), 0))
	if err != nil {
		return err
	}
	return k.Close()
}

// tryHive has Windows load a hive and unload it again, and removes the logs
// that this leaves beside it.
func tryHive(file string) error {
	const at = "berth-bake-try"
	name, err := windows.UTF16PtrFromString(at)
	if err != nil {
		return err
	}
	path, err := windows.UTF16PtrFromString(file)
	if err != nil {
		return err
	}
	if err := result(procRegLoadKey.Call(uintptr(registry.LOCAL_MACHINE), uintptr(unsafe.Pointer(name)), uintptr(unsafe.Pointer(path)))); err != nil {
		return err
	}
	if err := result(procRegUnLoadKey.Call(uintptr(registry.LOCAL_MACHINE), uintptr(unsafe.Pointer(name)))); err != nil {
		return fmt.Errorf("unload: %w", err)
	}
	logs, err := filepath.Glob(file + "?*")
	for _, l := range logs {
		if err == nil {
			err = os.Remove(l)
		}
	}
	return err
}

// replaceHive has Windows use another file for a hive from its next start on;
// the present one is kept as old.
func replaceHive(root registry.Key, key, with, old string) error {
	k, err := registry.OpenKey(root, key, registry.QUERY_VALUE|registry.WOW64_64KEY)
	if err != nil {
		return err
	}
	defer k.Close() // the replacement does not need it
	a, err := windows.UTF16PtrFromString(with)
	if err != nil {
		return err
	}
	b, err := windows.UTF16PtrFromString(old)
	if err != nil {
		return err
	}
	return result(procRegReplaceKey.Call(uintptr(k), 0, uintptr(unsafe.Pointer(a)), uintptr(unsafe.Pointer(b))))
}

// mergeHives merges deltas, lowest first, onto the hive in base. Windows' own
// merger does it where there is one.
func mergeHives(dir, base string, deltas [][]byte, to string) error {
	if procORMergeHives.Find() != nil {
		b, err := os.ReadFile(base)
		if err == nil {
			b, err = regf.Merge(b, deltas, regf.Options{Bytes: maxHive})
		}
		if err != nil {
			return err
		}
		return os.WriteFile(to, b, 0o600)
	}
	files := []string{base}
	for i, d := range deltas {
		f := filepath.Join(dir, fmt.Sprintf("delta%03d", i))
		if err := os.WriteFile(f, d, 0o600); err != nil {
			return err
		}
		files = append(files, f)
	}
	return offregMerge(files, to)
}

// offregMerge merges hive files, the lowest first, into a new one.
func offregMerge(files []string, to string) (err error) {
	open := make([]uintptr, 0, len(files)+1)
	defer func() {
		for _, h := range open {
			if e := result(procORCloseHive.Call(h)); err == nil {
				err = e
			}
		}
	}()
	for _, f := range files {
		path, err := windows.UTF16PtrFromString(f)
		if err != nil {
			return err
		}
		var h uintptr
		if err := result(procOROpenHive.Call(uintptr(unsafe.Pointer(path)), uintptr(unsafe.Pointer(&h)))); err != nil {
			return fmt.Errorf("OROpenHive %s: %w", f, err)
		}
		open = append(open, h)
	}
	var merged uintptr
	if err := result(procORMergeHives.Call(uintptr(unsafe.Pointer(&open[0])), uintptr(len(open)), uintptr(unsafe.Pointer(&merged)))); err != nil {
		return fmt.Errorf("ORMergeHives: %w", err)
	}
	open = append(open, merged)
	path, err := windows.UTF16PtrFromString(to)
	if err != nil {
		return err
	}
	if err := result(procORSaveHive.Call(merged, uintptr(unsafe.Pointer(path)), 10, 0)); err != nil {
		return fmt.Errorf("ORSaveHive: %w", err)
	}
	return nil
}
