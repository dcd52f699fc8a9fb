// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

/*
Package vapi provides access to vSphere Automation APIs that are not available in the SOAP API,
such as tagging and the content library.
*/
package vapi
