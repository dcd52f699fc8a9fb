//go:build race

package undo

// sampled: with the race detector each step fails with some classes, of which
// every call has others; without it with all.
const sampled = true
