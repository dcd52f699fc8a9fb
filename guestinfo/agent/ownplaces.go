package agent

import "berth/internal/regf"

// ownPlaces are what a virtual machine keeps of its own registry whatever an
// image has there: its name and addresses, its hardware and drivers, its
// accounts' keys and secrets, what says which Windows it is and how far its setup
// has come, and the agent. A
// layer has them as they were in the container that the image was built in.
func ownPlaces(hive string) []regf.Place {
	var out []regf.Place
	keys := func(prefix string, names ...string) {
		for _, n := range names {
			out = append(out, regf.Place{Key: prefix + n})
		}
	}
	values := func(key string, names ...string) {
		for _, n := range names {
			out = append(out, regf.Place{Key: key, Value: n})
		}
	}
	switch hive {
	case "System":
		keys("", "DriverDatabase", "HardwareConfig", "MountedDevices", "Select", "Setup")
		keys(`ControlSet001\`, "Enum", "Hardware Profiles")
		keys(`ControlSet001\Control\`, "Class", "ComputerName", "DeviceClasses", "hivelist", "Network",
			`Lsa\Data`, `Lsa\GBG`, `Lsa\JD`, `Lsa\Skew1`)
		values(`ControlSet001\Control\Session Manager`, "PendingFileRenameOperations")
		keys(`ControlSet001\Services\`, ServiceName, `Tcpip\Parameters\Adapters`, `Tcpip\Parameters\Interfaces`, `Tcpip6\Parameters\Interfaces`)
		values(`ControlSet001\Services\Tcpip\Parameters`, "Hostname", "NV Hostname", "Domain", "NV Domain", "DhcpDomain", "DhcpNameServer")
		values(`ControlSet001\Services\Tcpip6\Parameters`, "Dhcpv6DUID")
	case "Software":
		values(`Microsoft\Cryptography`, "MachineGuid")
		values(`Microsoft\Windows NT\CurrentVersion`, "BuildLab", "BuildLabEx", "CurrentBuild", "CurrentBuildNumber", "CurrentMajorVersionNumber",
			"CurrentMinorVersionNumber", "CurrentVersion", "DigitalProductId", "DigitalProductId4", "EditionID", "InstallationType", "ProductId", "ProductName", "UBR")
		keys(`Microsoft\Windows NT\CurrentVersion\`, "NetworkCards")
		keys(`Microsoft\Windows\CurrentVersion\Setup\`, "State")
		keys("", "Wine") // the sandbox's own settings
	case "Sam":
		values(`SAM\Domains\Account`, "V")             // with the machine's SID
		keys(`SAM\Domains\Account\Users\`, "000001F4") // its Administrator
	case "Security":
		keys(`Policy\`, "PolAcDmN", "PolAcDmS", "PolDnDDN", "PolEKList", "PolMachineAccountR", "PolMachineAccountS", "PolPrDmN", "PolPrDmS", "Secrets")
		keys("", "Cache")
	}
	return out
}
