//go:build !amd64 || !(windows || linux)

package guestinfo

// onVMware is false: there are no instructions for this processor here.
func onVMware() bool { return false }

func hardwarePorts() ports { return nil }
