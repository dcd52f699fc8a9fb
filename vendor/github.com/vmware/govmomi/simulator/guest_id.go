// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

package simulator

import "github.com/vmware/govmomi/vim25/types"

// GuestID is the list of valid types.VirtualMachineGuestOsIdentifier
var GuestID = types.VirtualMachineGuestOsIdentifier("").Values()
