// Package e2e holds the end-to-end tests: the built programs against the
// sandbox's vSphere and registry, or, where BERTH_TEST_VSPHERE_URL names one, a
// real vCenter. It contains no other code.
package e2e
