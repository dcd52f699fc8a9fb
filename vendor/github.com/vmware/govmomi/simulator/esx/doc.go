// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

/*
Package esx contains SOAP responses from an ESX server, captured using `govc ... -dump`.
*/
package esx
