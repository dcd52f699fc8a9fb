// Package undo fails every call of every workflow with every class of fault, on
// the real rooms and a simulated vCenter, and looks at what is left: inventory
// and datastores are what they were, or what remains is named in the error and
// collected by gc.
//
// What may not enter: tests of one room alone, and guests that take time.
package undo
