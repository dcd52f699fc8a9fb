// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

package version

const (
	// ClientName is the name of this SDK
	ClientName = "govmomi"

	// ClientVersion is the version of this SDK
	ClientVersion = "0.56.0"
)
