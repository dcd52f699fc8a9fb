package agent

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"unsafe"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
)

var (
	userenv               = windows.NewLazySystemDLL("userenv.dll")
	procLogonUserExEx     = advapi32.NewProc("LogonUserExExW") // in no header, but documented
	procLoadUserProfile   = userenv.NewProc("LoadUserProfileW")
	procUnloadUserProfile = userenv.NewProc("UnloadUserProfile")
)

// logon is a user who is logged on. Token 0 is the agent itself.
type logon struct {
	token   windows.Token
	profile windows.Handle // of the loaded registry; 0 is none
	env     []string       // what the user's programs start from
}

// profileInfo is PROFILEINFOW.
type profileInfo struct {
	Size, Flags                    uint32
	User, Path, Default, Server, _ *uint16
	Profile                        windows.Handle
}

// logOn logs on the user of a launch. A failure is a *StartError.
func logOn(l Launch) (_ *logon, err error) {
	u, err := guestinfo.ParseUser(l.Process.User)
	if err != nil {
		return nil, &StartError{ReasonUserUnsupported, err}
	}
	var facts logonFacts
	if u.Kind != guestinfo.UserAgent { // whoever the agent is
		if facts, err = ownFacts(); err != nil {
			return nil, &StartError{ReasonUserUnsupported, fmt.Errorf("user %s: own account unknown: %w", u, err)}
		}
	}
	facts.password = l.Password != ""
	plan, err := planLogon(u, facts)
	if err != nil {
		return nil, &StartError{ReasonUserUnsupported, err}
	}
	out := &logon{}
	if err := out.carryOut(plan, l.Password); err != nil {
		reason := ReasonLogonFailed
		if errors.Is(err, windows.ERROR_NONE_MAPPED) {
			reason = ReasonUserNotFound
		}
		return nil, &StartError{reason, errors.Join(fmt.Errorf("log on %s: %w", u, err), out.close())}
	}
	return out, nil
}

func ownFacts() (logonFacts, error) {
	u, err := windows.GetCurrentProcessToken().GetTokenUser()
	if err != nil {
		return logonFacts{}, err
	}
	name, domain, _, err := u.User.Sid.LookupAccount("")
	return logonFacts{self: domain + `\` + name, system: u.User.Sid.IsWellKnown(windows.WinLocalSystemSid) && !inSandbox(), sandbox: inSandbox()}, err
}

func (o *logon) carryOut(p logonPlan, password string) (err error) {
	if p.method != asAgent {
		// What a service's token has, but not switched on.
		err = enablePrivileges("SeTcbPrivilege", "SeAssignPrimaryTokenPrivilege", "SeIncreaseQuotaPrivilege", "SeBackupPrivilege", "SeRestorePrivilege")
		if err != nil {
			return err
		}
		if o.token, err = tokenOf(p, password); err != nil {
			return err
		}
	}
	if p.profile {
		if err := o.loadProfile(p.name); err != nil {
			return fmt.Errorf("profile: %w", err)
		}
	}
	if o.env, err = o.environment(); err != nil {
		return fmt.Errorf("environment: %w", err)
	}
	return o.moveHome(p.home)
}

// tokenOf makes a primary token.
func tokenOf(p logonPlan, password string) (windows.Token, error) {
	var t windows.Token
	var err error
	switch p.method {
	case byName:
		if p.create {
			err = addLocalUser(p.name)
		}
		if err == nil {
			t, err = logonByName(p.name, p.group)
		}
	case asVirtual:
		const virtual = 4 // LOGON32_PROVIDER_VIRTUAL
		t, err = logonService(p.domain, p.name, nil, virtual)
	case asService:
		t, err = logonService(p.domain, p.name, nil, 0)
	case asManaged:
		const fromDomain = "_SA_{262E99C9-6160-4871-ACEC-4E61736B6F21}" // SERVICE_ACCOUNT_PASSWORD of lmaccess.h
		password = fromDomain
		fallthrough
	case byPassword:
		var secret *uint16
		if secret, err = windows.UTF16PtrFromString(password); err == nil {
			if err = grantServiceRight(p.domain, p.name); err == nil {
				t, err = logonService(p.domain, p.name, secret, 0)
			}
		}
	}
	if err != nil {
		return 0, err
	}
	return primary(t)
}

// logonService logs an account on as the service control manager would.
func logonService(domain, name string, password *uint16, provider uintptr) (windows.Token, error) {
	user, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return 0, err
	}
	var in *uint16
	if domain != "" {
		if in, err = windows.UTF16PtrFromString(domain); err != nil {
			return 0, err
		}
	}
	const service = 5 // LOGON32_LOGON_SERVICE
	var t windows.Token
	ok, _, err := procLogonUserExEx.Call(uintptr(unsafe.Pointer(user)), uintptr(unsafe.Pointer(in)), uintptr(unsafe.Pointer(password)), service, provider, 0,
		uintptr(unsafe.Pointer(&t)), 0, 0, 0, 0)
	if ok == 0 {
		return 0, fmt.Errorf("LogonUserExEx: %w", err)
	}
	return t, nil
}

// primary turns whatever token a logon gives into one for processes. Of an
// administrator's two tokens it is the whole one: nobody is there to be asked.
func primary(t windows.Token) (windows.Token, error) {
	defer func() { t.Close() }()
	const limited = 3 // TokenElevationTypeLimited
	var kind, n uint32
	if err := windows.GetTokenInformation(t, windows.TokenElevationType, (*byte)(unsafe.Pointer(&kind)), uint32(unsafe.Sizeof(kind)), &n); err != nil {
		return 0, err
	}
	if kind == limited {
		whole, err := t.GetLinkedToken()
		if err != nil {
			return 0, err
		}
		t.Close()
		t = whole
	}
	var out windows.Token
	err := windows.DuplicateTokenEx(t, windows.MAXIMUM_ALLOWED, nil, windows.SecurityImpersonation, windows.TokenPrimary, &out)
	return out, err
}

func (o *logon) loadProfile(name string) error {
	user, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return err
	}
	const noUI = 1 // PI_NOUI
	info := profileInfo{Flags: noUI, User: user}
	info.Size = uint32(unsafe.Sizeof(info))
	if ok, _, err := procLoadUserProfile.Call(uintptr(o.token), uintptr(unsafe.Pointer(&info))); ok == 0 {
		return err
	}
	o.profile = info.Profile
	return nil
}

// environment is the user's of now; the agent's own is that of the time when the
// service control manager started. Wine makes the agent's from the registry just
// before, with folders that its environment block gets wrong; there the block
// takes as long as all else before the entrypoint.
func (o *logon) environment() ([]string, error) {
	if o.token != 0 {
		return o.token.Environ(false)
	}
	if inSandbox() {
		return slices.DeleteFunc(os.Environ(), guestinfo.HostVariable), nil
	}
	env, err := windows.GetCurrentProcessToken().Environ(false)
	if err != nil || len(env) == 0 {
		return os.Environ(), nil
	}
	return env, nil
}

// moveHome lets the variables of the profile name the folder that an image has
// brought for the account.
func (o *logon) moveHome(account string) error {
	if account == "" {
		return nil
	}
	dir := `C:\Users\` + account
	if i, err := os.Stat(dir); err != nil || !i.IsDir() {
		return nil
	}
	o.env = MergeEnv(o.env, homeEnv(account, dir))
	return os.MkdirAll(tempOf(dir), 0o755)
}

// borrow is the same user for a program beside the entrypoint, which ends with
// it at the latest: the profile stays the entrypoint's.
func (o *logon) borrow() (*logon, error) {
	out := &logon{env: o.env}
	if o.token == 0 { // the agent's, or closed with the entrypoint's end
		return out, nil
	}
	err := windows.DuplicateTokenEx(o.token, windows.MAXIMUM_ALLOWED, nil, windows.SecurityImpersonation, windows.TokenPrimary, &out.token)
	return out, err
}

// close unloads the profile, when no program of the user runs any more.
func (o *logon) close() error {
	if o == nil || o.token == 0 {
		return nil
	}
	var all error
	if o.profile != 0 {
		if ok, _, err := procUnloadUserProfile.Call(uintptr(o.token), uintptr(o.profile)); ok == 0 {
			all = fmt.Errorf("unload profile: %w", err)
		}
	}
	all = errors.Join(all, o.token.Close())
	o.token, o.profile = 0, 0
	return all
}
