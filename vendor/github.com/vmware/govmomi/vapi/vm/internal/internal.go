// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

package internal

const (
	// VCenterVMPath is the REST endpoint for the virtual machine API
	VCenterVMPath = "/api/vcenter/vm"
	// LegacyVCenterVMPath is the legacy REST endpoint for the virtual machine API, relative to the "/rest" base path
	LegacyVCenterVMPath = "/vcenter/vm"
)
