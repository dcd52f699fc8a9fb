package agent

import (
	"crypto/rand"
	"errors"
	"fmt"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"
)

var procNetUserAdd = windows.NewLazySystemDLL("netapi32.dll").NewProc("NetUserAdd")

// userInfo is USER_INFO_1.
type userInfo struct {
	Name, Password *uint16
	PasswordAge    uint32
	Privilege      uint32
	Home, Comment  *uint16
	Flags          uint32
	ScriptPath     *uint16
}

// addLocalUser makes a local account of no group, unless there is one of that
// name. Its password is known to nobody, not even to the agent a moment later.
func addLocalUser(name string) error {
	if _, _, err := account(".", name); !errors.Is(err, windows.ERROR_NONE_MAPPED) {
		return err
	}
	user, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return err
	}
	// Upper and lower case and digits satisfy every policy on a password's looks.
	password, err := windows.UTF16PtrFromString("Aa1" + rand.Text() + rand.Text())
	if err != nil {
		return err
	}
	comment, err := windows.UTF16PtrFromString("Made by the Berth guest agent; nobody knows its password.")
	if err != nil {
		return err
	}
	const plainUser, script, cannotChange, normal, neverExpires = 1, 0x1, 0x40, 0x200, 0x10000
	info := userInfo{Name: user, Password: password, Privilege: plainUser, Comment: comment, Flags: script | cannotChange | normal | neverExpires}
	var field uint32
	const exists = 2224 // NERR_UserExists: somebody else was quicker
	if r, _, _ := procNetUserAdd.Call(0, 1, uintptr(unsafe.Pointer(&info)), uintptr(unsafe.Pointer(&field))); r != 0 && r != exists {
		return fmt.Errorf("NetUserAdd %s: %w", name, syscall.Errno(r))
	}
	return nil
}
