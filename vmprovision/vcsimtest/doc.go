// Package vcsimtest starts an in-process vCenter simulator for the tests of
// vmprovision, with a template and with guests that are Go functions. Only
// tests may import it; what users meet is the sandbox.
package vcsimtest
