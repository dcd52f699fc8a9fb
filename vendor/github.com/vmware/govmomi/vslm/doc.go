// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

/*
Package vslm provides access to the vSphere Storage Lifecycle Management service.
*/
package vslm
