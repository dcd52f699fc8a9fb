package agent

import (
	"strings"

	"berth/guestinfo"
	"berth/internal/errs"
)

// logonMethod is a way to a user's token.
type logonMethod int

const (
	asAgent    logonMethod = iota // the agent's own token
	asService                     // LogonUser without a password, as the service control manager does
	asVirtual                     // the same, by the provider of virtual accounts
	asManaged                     // the same, with the password that Windows fetches from the domain itself
	byPassword                    // LogonUser with a password, as a service
	byName                        // LsaLogonUser for a local account, on the agent's word (S4U)
)

// logonPlan is how the agent becomes a user.
//
// ContainerAdministrator is the agent's own account, LocalSystem: in a container
// it may do everything, and in mode native the VM is the container, in which a
// second administrator would protect nothing. HKCU is LocalSystem's then, while
// the variables of the profile are those of C:\Users\ContainerAdministrator
// where an image has brought that folder.
//
// ContainerUser is a local account that the agent makes where it is missing:
// member of no group, with a random password that is written down nowhere, so
// that nobody can log on as it but who needs no password. Windows has the two by
// well-known SIDs, which cannot log on outside of a container; ContainerUser's
// is put into the token as a group, and with it what the image's files and keys
// grant to it.
type logonPlan struct {
	method       logonMethod
	domain, name string
	create       bool   // make the local account when it is missing
	group        string // SID to put into the token
	profile      bool   // load the account's
	home         string // folder below C:\Users whose variables replace the profile's, when it exists
}

// containerUserSID is "User Manager\ContainerUser" on every Windows that has
// containers.
const containerUserSID = "S-1-5-93-2-2"

// logonFacts are what a plan depends on besides the user.
type logonFacts struct {
	self     string // DOMAIN\NAME of the agent's account
	system   bool   // it is LocalSystem
	sandbox  bool
	password bool // there is one for the user
}

// planLogon says how a program is run as a user. What cannot be done here is
// Unsupported.
func planLogon(u guestinfo.User, f logonFacts) (logonPlan, error) {
	refuse := func(why, hint string) (logonPlan, error) {
		return logonPlan{}, errs.New(errs.Unsupported, "log on", u.String(), "%s", why).WithHint("%s", hint)
	}
	_, short, _ := strings.Cut(f.self, `\`)
	mine := strings.EqualFold(u.String(), f.self) || u.Kind == guestinfo.UserLocal && strings.EqualFold(u.Name, short)
	switch {
	case u.Kind == guestinfo.UserAgent:
		return logonPlan{home: u.Name}, nil
	case mine || u.Kind == guestinfo.UserSystem && (f.system || f.sandbox):
		return logonPlan{}, nil
	case f.sandbox:
		return refuse("the sandbox's guests run under Wine, which has no accounts but "+f.self, "ContainerAdministrator and SYSTEM run as that one; a real vSphere has the others")
	case !f.system:
		return refuse("the agent runs as "+f.self+", and only LocalSystem may run programs as others", "berth-agent install makes it a service")
	}
	switch u.Kind {
	case guestinfo.UserService:
		return logonPlan{method: asService, domain: u.Domain, name: u.Name}, nil
	case guestinfo.UserVirtual:
		return logonPlan{method: asVirtual, domain: u.Domain, name: u.Name, profile: true}, nil
	case guestinfo.UserContainer:
		return logonPlan{method: byName, domain: ".", name: u.Name, create: true, group: containerUserSID, profile: true, home: u.Name}, nil
	case guestinfo.UserLocal:
		p := logonPlan{method: byName, domain: ".", name: u.Name, profile: true}
		if f.password {
			p.method = byPassword
		}
		return p, nil
	}
	p := logonPlan{method: byPassword, domain: u.Domain, name: u.Name, profile: true}
	switch {
	case u.Managed():
		p.method = asManaged
	case !f.password:
		return refuse("a domain's account needs its password", "give it as a secret and name that with --user-secret, or use a group managed service account, whose name ends with $")
	}
	return p, nil
}

// homeEnv are the variables of a profile's folder.
func homeEnv(account, dir string) []string {
	return []string{
		"USERNAME=" + account,
		"USERPROFILE=" + dir,
		"HOMEDRIVE=" + dir[:2],
		"HOMEPATH=" + dir[2:],
		`APPDATA=` + dir + `\AppData\Roaming`,
		`LOCALAPPDATA=` + dir + `\AppData\Local`,
		`TEMP=` + tempOf(dir),
		`TMP=` + tempOf(dir),
	}
}

func tempOf(dir string) string { return dir + `\AppData\Local\Temp` }
