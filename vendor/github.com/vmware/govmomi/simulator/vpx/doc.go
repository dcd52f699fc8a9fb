// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

/*
Package vpx contains SOAP responses from a vCenter server, captured using `govc ... -dump`.
*/
package vpx
