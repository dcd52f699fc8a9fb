// Package guard holds tests that keep the structure of the whole repository:
// who may import whom, that every package says what it is for, and what may
// not be written anywhere. It contains no other code.
package guard
