package guestinfo

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// UserKind says what must be done to run a program as a user.
type UserKind int

// The kinds of users.
const (
	// UserAgent is ContainerAdministrator, and an image's or request's silence.
	UserAgent UserKind = iota
	// UserSystem is Windows itself.
	UserSystem
	// UserService is one of the well-known accounts LOCAL SERVICE and NETWORK SERVICE.
	UserService
	// UserVirtual is an account that exists by its name: NT SERVICE\x, IIS APPPOOL\x.
	UserVirtual
	// UserContainer is ContainerUser.
	UserContainer
	// UserLocal is an account of the machine.
	UserLocal
	// UserDomain is an account of an Active Directory domain.
	UserDomain
)

// User is an account of Windows as an image or a request names it.
type User struct {
	Kind   UserKind
	Domain string // "" for UserLocal, and for a name that holds its domain itself
	Name   string
}

// Managed says whether a domain knows the account's password and changes it
// itself: a group managed service account.
func (u User) Managed() bool { return u.Kind == UserDomain && strings.HasSuffix(u.Name, "$") }

// String is the account's full name.
func (u User) String() string {
	if u.Domain == "" {
		return u.Name
	}
	return u.Domain + `\` + u.Name
}

// Bounds of names: the account database's, and Active Directory's.
const (
	maxLocalUser  = 20
	maxDomainName = 255
	maxDomainUser = 256
)

// ParseUser reads "", NAME, .\NAME, DOMAIN\NAME and NAME@DOMAIN. Case does not
// count. Windows has no numbers for users and groups.
func ParseUser(s string) (User, error) {
	bad := func(why string, args ...any) (User, error) {
		return User{}, fmt.Errorf("user %q "+why, append([]any{clip(s, 80)}, args...)...)
	}
	domain, name, split := strings.Cut(s, `\`)
	if !split {
		domain, name = "", s
	}
	switch {
	case s == "":
		return User{Kind: UserAgent, Name: "ContainerAdministrator"}, nil
	case name == "" || split && domain == "":
		return bad(`is not NAME, DOMAIN\NAME or NAME@DOMAIN`)
	case strings.Contains(s, ":"):
		return bad("has a colon: Windows has users by name, and no group beside them")
	case strings.ContainsAny(name, `"/\[];|=,+*?<>`) || strings.ContainsAny(domain, `"/[]:;|=,+*?<>@`) || strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r == 0x7f }):
		return bad("has a character that the name of an account cannot have")
	case strings.Trim(name, ". ") == "" || strings.TrimRight(name, ". ") != name || strings.TrimSpace(domain) != domain:
		return bad("ends with a dot or a blank")
	}
	switch strings.ToUpper(domain) {
	case "", ".":
		return plainUser(s, name, split)
	case "USER MANAGER":
		if u, ok := knownUsers(name); ok && (u.Kind == UserAgent || u.Kind == UserContainer) {
			return u, nil
		}
		return bad("is none of the User Manager's: it has ContainerAdministrator and ContainerUser")
	case "NT AUTHORITY":
		if u, ok := knownUsers(name); ok && (u.Kind == UserSystem || u.Kind == UserService) {
			return u, nil
		}
		return bad("is no account that programs run as; SYSTEM, LOCAL SERVICE and NETWORK SERVICE are")
	case "BUILTIN", "NT VIRTUAL MACHINE", "WINDOW MANAGER", "FONT DRIVER HOST", "APPLICATION PACKAGE AUTHORITY":
		return bad("is a group, or belongs to Windows: programs do not run as it")
	case "NT SERVICE", "IIS APPPOOL":
		if len(name) > maxDomainUser {
			return bad("is longer than %d bytes", maxDomainUser)
		}
		return User{Kind: UserVirtual, Domain: strings.ToUpper(domain), Name: name}, nil
	}
	if len(domain) > maxDomainName || len(name) > maxDomainUser {
		return bad("is longer than a domain's accounts are")
	}
	return User{Kind: UserDomain, Domain: domain, Name: name}, nil
}

// plainUser is a name without a domain before it.
func plainUser(s, name string, dotted bool) (User, error) {
	if u, ok := knownUsers(name); ok && (!dotted || u.Kind == UserSystem) {
		return u, nil
	}
	user, domain, upn := strings.Cut(name, "@")
	switch {
	case upn && (dotted || user == "" || domain == "" || strings.Contains(domain, "@")):
		return User{}, fmt.Errorf("user %q is not NAME@DOMAIN", clip(s, 80))
	case upn && len(name) > maxDomainName+maxDomainUser:
		return User{}, fmt.Errorf("user %q is longer than a domain's accounts are", clip(s, 80))
	case upn:
		return User{Kind: UserDomain, Name: name}, nil
	case utf8.RuneCountInString(name) > maxLocalUser:
		return User{}, fmt.Errorf("user %q is longer than a local account's %d characters", clip(s, 80), maxLocalUser)
	}
	return User{Kind: UserLocal, Name: name}, nil
}

// knownUsers are the names that are the same on every Windows.
func knownUsers(name string) (User, bool) {
	switch strings.ToUpper(name) {
	case "CONTAINERADMINISTRATOR":
		return User{Kind: UserAgent, Name: "ContainerAdministrator"}, true
	case "CONTAINERUSER":
		return User{Kind: UserContainer, Name: "ContainerUser"}, true
	case "SYSTEM", "LOCALSYSTEM":
		return User{Kind: UserSystem, Domain: "NT AUTHORITY", Name: "SYSTEM"}, true
	case "LOCAL SERVICE", "LOCALSERVICE":
		return User{Kind: UserService, Domain: "NT AUTHORITY", Name: "LocalService"}, true
	case "NETWORK SERVICE", "NETWORKSERVICE":
		return User{Kind: UserService, Domain: "NT AUTHORITY", Name: "NetworkService"}, true
	}
	return User{}, false
}
