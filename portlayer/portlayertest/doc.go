// Package portlayertest holds in-memory stand-ins for what the port layer
// stands on: a Provisioner with a live inventory, guests that tests play, and
// an image store. They keep vSphere's rules (a VM must be off to be destroyed,
// names are unique, cancelled calls undo) and fail where a test says so.
//
// What may not enter: the port layer itself, and anything outside tests.
package portlayertest
