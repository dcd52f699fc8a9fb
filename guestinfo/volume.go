package guestinfo

import (
	"fmt"
	"strings"
)

// VolumeMount is a disk with one NTFS volume that the guest puts into a folder.
type VolumeMount struct {
	Name          string `json:"name"`          // for people
	DiskGUID      string `json:"diskGUID"`      // GPT disk GUID, upper case, no braces
	PartitionGUID string `json:"partitionGUID"` // of the NTFS volume
	Target        string `json:"target"`        // absolute folder on C:, made when missing
	ReadOnly      bool   `json:"readOnly,omitempty"`
}

// Bounds of mounts.
const (
	maxMounts     = 64
	maxVolumeName = 128 // bytes
	maxTarget     = 240 // bytes; Windows' MAX_PATH less what a mount point's own name takes
)

func validateVolumes(list []VolumeMount) error {
	if len(list) > maxMounts {
		return fmt.Errorf("volumes: %d of them, at most %d", len(list), maxMounts)
	}
	for i, v := range list {
		field := fmt.Sprintf("volumes[%d]", i)
		for name, guid := range map[string]string{".diskGUID": v.DiskGUID, ".partitionGUID": v.PartitionGUID} {
			if !guidRE.MatchString(guid) {
				return fmt.Errorf("%s%s: %q is not an upper-case GUID without braces", field, name, clip(guid, 60))
			}
		}
		if err := text(field+".name", v.Name, 1, maxVolumeName); err != nil {
			return err
		}
		if err := CheckTarget(v.Target); err != nil {
			return fmt.Errorf("%s.%w", field, err)
		}
	}
	return nil
}

// CheckTarget refuses a path that is no folder below the root of C: in its
// plainest spelling: letters of C:, backslashes, no part that Windows reads as
// something else.
func CheckTarget(p string) error {
	bad := func(why string) error { return fmt.Errorf("target: %q %s", clip(p, 80), why) }
	if err := text("target", p, 4, maxTarget); err != nil {
		return err
	}
	if !strings.EqualFold(p[:3], `C:\`) {
		return bad(`is not below C:\`)
	}
	for _, part := range strings.Split(p[3:], `\`) {
		switch {
		case part == "":
			return bad("has an empty part")
		case strings.ContainsAny(part, `/:*?"<>|`) || strings.ContainsFunc(part, func(r rune) bool { return r < ' ' }):
			return bad("has a character that a folder's name cannot have")
		case strings.HasSuffix(part, ".") || strings.HasSuffix(part, " "):
			return bad("has a part that ends with a dot or a blank")
		case reservedName(part):
			return bad("has a part that names a device")
		}
	}
	if first, _, _ := strings.Cut(strings.ToLower(p[3:]), `\`); first == "windows" || first == "system volume information" {
		return bad("belongs to Windows")
	}
	return nil
}

// reservedName says whether Windows takes a name, with whatever extension, for
// a device.
func reservedName(s string) bool {
	base, _, _ := strings.Cut(strings.ToUpper(s), ".")
	base = strings.TrimRight(base, " ")
	switch base {
	case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$":
		return true
	}
	return len(base) == 4 && (strings.HasPrefix(base, "COM") || strings.HasPrefix(base, "LPT")) && base[3] >= '0' && base[3] <= '9'
}
