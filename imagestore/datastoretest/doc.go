// Package datastoretest holds what every implementation of
// [imagestore.Datastore] must do, as a suite of tests, a datastore in a local
// folder for tests of what lies above, and a wrapper that makes calls fail.
package datastoretest
