// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

package internal

const (
	KmsProvidersPath = "/api/vcenter/crypto-manager/kms/providers"
)
