// Package hcstest stands in for Windows' Host Compute Service where there is
// none: it refuses what that refuses, with the same codes, and writes down every
// call in order. The programs of its containers are programs of the machine that
// the tests run on.
//
// What may not enter: package hcs' own documents. They are read here by types of
// this package's own, strictly, so that a document is not checked against itself.
package hcstest
