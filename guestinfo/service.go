package guestinfo

import (
	"fmt"
	"strings"
)

// servicePrefix marks an entrypoint that is a Windows service.
const servicePrefix = "service:"

// ServiceEntrypoint gives the name of the Windows service that args name as
// their entrypoint ("service:W3SVC"), and its arguments.
func ServiceEntrypoint(args []string) (name string, rest []string, ok bool) {
	if len(args) == 0 || len(args[0]) < len(servicePrefix) || !strings.EqualFold(args[0][:len(servicePrefix)], servicePrefix) {
		return "", nil, false
	}
	return args[0][len(servicePrefix):], args[1:], true
}

// CheckServiceName refuses what the service control manager takes for no name:
// it has 1 to 256 characters and no slash of either kind.
func CheckServiceName(name string) error {
	switch {
	case name == "" || len(name) > 256:
		return fmt.Errorf("a service's name has 1 to 256 characters, not %d", len(name))
	case strings.ContainsAny(name, "/\\\x00\r\n"):
		return fmt.Errorf("service %q: a name holds no slash, backslash, line end or NUL", clip(name, 80))
	}
	return nil
}
