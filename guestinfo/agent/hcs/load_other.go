//go:build !windows

package hcs

import "berth/internal/errs"

// Load refuses: only Windows has a Host Compute Service.
func Load(func(format string, args ...any)) (Host, error) {
	return Host{}, errs.New(errs.Unsupported, "load host compute service", "", "only Windows has one")
}
