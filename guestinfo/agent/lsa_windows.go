package agent

import (
	"encoding/binary"
	"fmt"
	"runtime"
	"unicode/utf16"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	secur32              = windows.NewLazySystemDLL("secur32.dll")
	procLsaRegister      = secur32.NewProc("LsaRegisterLogonProcess")
	procLsaDeregister    = secur32.NewProc("LsaDeregisterLogonProcess")
	procLsaLookupPackage = secur32.NewProc("LsaLookupAuthenticationPackage")
	procLsaLogonUser     = secur32.NewProc("LsaLogonUser")
	procLsaFree          = secur32.NewProc("LsaFreeReturnBuffer")

	procLsaOpenPolicy = advapi32.NewProc("LsaOpenPolicy")
	procLsaAddRights  = advapi32.NewProc("LsaAddAccountRights")
	procLsaClose      = advapi32.NewProc("LsaClose")
)

// lsaString is LSA_STRING: one byte a character.
type lsaString struct {
	Length, Maximum uint16
	Buffer          *byte
}

func newLSAString(s string) *lsaString {
	b := append([]byte(s), 0)
	return &lsaString{uint16(len(s)), uint16(len(b)), &b[0]}
}

// tokenSource is TOKEN_SOURCE.
type tokenSource struct {
	Name [8]byte
	ID   windows.LUID
}

// quotaLimits is QUOTA_LIMITS.
type quotaLimits struct {
	PagedPool, NonPagedPool, MinimumWorkingSet, MaximumWorkingSet, Pagefile uintptr
	Time                                                                    int64
}

// status makes an error of an NTSTATUS.
func status(what string, r uintptr) error {
	if r == 0 {
		return nil
	}
	return fmt.Errorf("%s: %w", what, windows.NTStatus(uint32(r)))
}

// logonByName logs on a local account without its password, which the local
// security authority lets LocalSystem do. The token is good for this machine
// alone. group, when not "", is a SID that it has beside the account's own.
func logonByName(name, group string) (windows.Token, error) {
	_, machine, err := account(".", name)
	if err != nil {
		return 0, err
	}
	var lsa windows.Handle
	var mode uint32
	r, _, _ := procLsaRegister.Call(uintptr(unsafe.Pointer(newLSAString(ServiceName))), uintptr(unsafe.Pointer(&lsa)), uintptr(unsafe.Pointer(&mode)))
	if err := status("LsaRegisterLogonProcess", r); err != nil {
		return 0, err
	}
	defer procLsaDeregister.Call(uintptr(lsa))
	var pack uint32
	r, _, _ = procLsaLookupPackage.Call(uintptr(lsa), uintptr(unsafe.Pointer(newLSAString("MICROSOFT_AUTHENTICATION_PACKAGE_V1_0"))), uintptr(unsafe.Pointer(&pack)))
	if err := status("LsaLookupAuthenticationPackage", r); err != nil {
		return 0, err
	}
	groups, err := groupOf(group)
	if err != nil {
		return 0, err
	}
	source := tokenSource{Name: [8]byte{'B', 'e', 'r', 't', 'h'}}
	request := s4uLogon(name, machine)
	var profile unsafe.Pointer
	var size, sub uint32
	var id windows.LUID
	var token windows.Token
	var quotas quotaLimits
	const network = 3 // SECURITY_LOGON_TYPE: the one that every account has the right to
	r, _, _ = procLsaLogonUser.Call(uintptr(lsa), uintptr(unsafe.Pointer(newLSAString(ServiceName))), network, uintptr(pack),
		uintptr(unsafe.Pointer(&request[0])), uintptr(len(request)), uintptr(unsafe.Pointer(groups)), uintptr(unsafe.Pointer(&source)),
		uintptr(unsafe.Pointer(&profile)), uintptr(unsafe.Pointer(&size)), uintptr(unsafe.Pointer(&id)), uintptr(unsafe.Pointer(&token)),
		uintptr(unsafe.Pointer(&quotas)), uintptr(unsafe.Pointer(&sub)))
	runtime.KeepAlive(request)
	if profile != nil {
		_, _, _ = procLsaFree.Call(uintptr(profile)) // has nothing to say
	}
	return token, status("LsaLogonUser", r)
}

// s4uLogon is MSV1_0_S4U_LOGON of ntsecapi.h with its two strings behind it: the
// structure holds pointers into itself.
func s4uLogon(name, machine string) []byte {
	const head, kind = 40, 12 // MsV1_0S4ULogon
	user, domain := utf16.Encode([]rune(name)), utf16.Encode([]rune(machine))
	b := make([]byte, head+2*len(user)+2*len(domain))
	base := uint64(uintptr(unsafe.Pointer(&b[0])))
	binary.LittleEndian.PutUint32(b, kind)
	at := head
	for i, s := range [][]uint16{user, domain} {
		u := b[8+16*i:] // UNICODE_STRING
		binary.LittleEndian.PutUint16(u, uint16(2*len(s)))
		binary.LittleEndian.PutUint16(u[2:], uint16(2*len(s)))
		binary.LittleEndian.PutUint64(u[8:], base+uint64(at))
		for _, c := range s {
			binary.LittleEndian.PutUint16(b[at:], c)
			at += 2
		}
	}
	return b
}

// groupOf is TOKEN_GROUPS of one SID, nil without one.
func groupOf(sid string) (*windows.Tokengroups, error) {
	if sid == "" {
		return nil, nil
	}
	s, err := windows.StringToSid(sid)
	if err != nil {
		return nil, err
	}
	g := &windows.Tokengroups{GroupCount: 1}
	g.Groups[0] = windows.SIDAndAttributes{Sid: s, Attributes: windows.SE_GROUP_MANDATORY | windows.SE_GROUP_ENABLED_BY_DEFAULT | windows.SE_GROUP_ENABLED}
	return g, nil
}

// account finds a user and the domain that has it, which for a local one is the
// name that the machine had when it started; a group is refused.
func account(domain, name string) (*windows.SID, string, error) {
	full := name
	if domain != "" && domain != "." {
		full = domain + `\` + name
	}
	sid, in, kind, err := windows.LookupSID("", full)
	if err != nil {
		return nil, "", err
	}
	if kind != windows.SidTypeUser && kind != windows.SidTypeComputer { // a managed service account's is either
		return nil, "", fmt.Errorf("%s is no user: %w", full, windows.ERROR_NONE_MAPPED)
	}
	return sid, in, nil
}

// grantServiceRight lets an account be logged on as a service, as the service
// control manager's own tools do when an account is given to a service.
func grantServiceRight(domain, name string) error {
	sid, _, err := account(domain, name)
	if err != nil {
		return err
	}
	right, err := windows.NewNTUnicodeString("SeServiceLogonRight")
	if err != nil {
		return err
	}
	var attributes windows.OBJECT_ATTRIBUTES
	attributes.Length = uint32(unsafe.Sizeof(attributes))
	const lookupNames, createAccount = 0x800, 0x10
	var policy windows.Handle
	r, _, _ := procLsaOpenPolicy.Call(0, uintptr(unsafe.Pointer(&attributes)), lookupNames|createAccount, uintptr(unsafe.Pointer(&policy)))
	if err := status("LsaOpenPolicy", r); err != nil {
		return err
	}
	defer procLsaClose.Call(uintptr(policy))
	r, _, _ = procLsaAddRights.Call(uintptr(policy), uintptr(unsafe.Pointer(sid)), uintptr(unsafe.Pointer(right)), 1)
	return status("LsaAddAccountRights", r)
}
