package main

import (
	"fmt"
	"strings"

	"golang.org/x/sys/windows/registry"
)

// registryValue describes a value: ROOT\KEY\VALUE.
func registryValue(path string) string {
	name, rest, _ := strings.Cut(path, `\`)
	root := registry.LOCAL_MACHINE
	if name == "HKU" {
		root = registry.USERS
	}
	at := strings.LastIndexByte(rest, '\\')
	k, err := registry.OpenKey(root, rest[:at], registry.READ)
	if err != nil {
		return path + " is not there"
	}
	defer k.Close()
	b := make([]byte, 4096)
	n, typ, err := k.GetValue(rest[at+1:], b)
	if err != nil {
		return path + " is not there"
	}
	return fmt.Sprintf("%s type %d %q", path, typ, b[:n])
}
