//go:build !race

package undo

const sampled = false
