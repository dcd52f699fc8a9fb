//go:build !linux

package registry

import "testing"

func smallDisk(t *testing.T) string {
	t.Helper()
	t.Skip("a full disk is made with a tmpfs mount, which needs Linux")
	return ""
}
