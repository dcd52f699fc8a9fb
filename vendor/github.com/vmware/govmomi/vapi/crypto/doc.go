// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

/*
Package vapi/crypto provides access to the Crypto Manager REST APIs that are not available in the SOAP API.
Currently for creating and deleting native providers only.
See the top-level package crypto for getting provider details via crypto.ManagerKmip.
See also: https://blogs.vmware.com/code/2023/07/30/automate-vsphere-native-key-providers/
*/
package crypto
