package agent

import (
	"errors"
	"fmt"

	"golang.org/x/sys/windows/registry"
)

// Where Windows says how far its setup is, after Microsoft's "Windows Setup
// states" for ImageState; and where the agent notes the image's SID.
const (
	setupKey      = `SYSTEM\Setup`
	setupStateKey = `SOFTWARE\Microsoft\Windows\CurrentVersion\Setup\State`
	setupComplete = "IMAGE_STATE_COMPLETE"
	agentKey      = `SOFTWARE\Berth`
	imageSIDValue = "ImageSID"
)

// SetupPending implements [Setup]. Before sysprep begins all is as it is after its
// end, but for the SID, which is the image's still.
func (System) SetupPending() (string, error) {
	sid, err := machineSID()
	if err != nil {
		return "", fmt.Errorf("the machine's SID cannot be read: %w", err)
	}
	image, err := imageSID(sid)
	if err != nil {
		return "", fmt.Errorf("the image's SID cannot be read: %w", err)
	}
	if sid == image {
		return "the machine has its image's SID still; what VMware Tools do about it is in C:\\Windows\\Temp\\vmware-imc", nil
	}
	for _, value := range []string{"SystemSetupInProgress", "OOBEInProgress"} {
		n, err := number(setupKey, value)
		if err != nil {
			return "", fmt.Errorf("how far Windows' setup is cannot be read: %w", err)
		}
		if n != 0 {
			return "Windows' setup is at work (" + value + ")", nil
		}
	}
	state, err := word(setupStateKey, "ImageState")
	if err != nil && !errors.Is(err, registry.ErrNotExist) {
		return "", fmt.Errorf("how far Windows' setup is cannot be read: %w", err)
	}
	if state != setupComplete {
		return fmt.Sprintf("Windows' setup is not over (ImageState is %.60q)", state), nil
	}
	return "", nil
}

// machineSID reads the SID where Windows keeps it: what asks the account database
// gets the old one until Windows starts anew.
func machineSID() (string, error) {
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, `SAM\SAM\Domains\Account`, registry.QUERY_VALUE)
	if err != nil {
		return "", err
	}
	v, _, err := k.GetBinaryValue("V")
	if err = errors.Join(err, k.Close()); err != nil {
		return "", err
	}
	return sidOf(v)
}

// imageSID is the SID that the image was baked with. Where an agent baked it that
// noted none, it is the one of the first look: sysprep comes after that.
func imageSID(now string) (string, error) {
	sid, err := word(agentKey, imageSIDValue)
	if errors.Is(err, registry.ErrNotExist) {
		return now, noteImageSID(now)
	}
	return sid, err
}

func noteImageSID(sid string) error {
	k, _, err := registry.CreateKey(registry.LOCAL_MACHINE, agentKey, registry.SET_VALUE)
	if err != nil {
		return err
	}
	return errors.Join(k.SetStringValue(imageSIDValue, sid), k.Close())
}

func word(key, value string) (string, error) {
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, key, registry.QUERY_VALUE)
	if err != nil {
		return "", err
	}
	s, _, err := k.GetStringValue(value)
	return s, errors.Join(err, k.Close())
}

// number is 0 where there is none.
func number(key, value string) (uint64, error) {
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, key, registry.QUERY_VALUE)
	if err != nil {
		return 0, err
	}
	n, _, err := k.GetIntegerValue(value)
	if errors.Is(err, registry.ErrNotExist) {
		err = nil
	}
	return n, errors.Join(err, k.Close())
}
