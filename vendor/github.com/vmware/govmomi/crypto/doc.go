// © Broadcom. All Rights Reserved.
// The term "Broadcom" refers to Broadcom Inc. and/or its subsidiaries.
// SPDX-License-Identifier: Apache-2.0

/*
Package crypto provides access to CryptoManagerKmip methods used to manage cryptographic key providers.
For creating and delete native providers, see package vapi/crypto.
*/
package crypto
