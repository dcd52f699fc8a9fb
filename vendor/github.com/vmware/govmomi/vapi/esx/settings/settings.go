// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

package settings

const (
	// BasePath the base endpoint shared by all desired state APIs
	BasePath = "/api/esx/settings"
)
