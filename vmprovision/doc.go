// Package vmprovision is everything that Berth says to vSphere: the session,
// templates, baking, cloning, power, the live inventory, datastore files and
// counters.
//
// It never touches what does not carry Berth's ownership mark. What may not
// enter: what an API call means (portlayer), what an image is (imagestore).
package vmprovision
