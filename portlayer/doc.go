// Package portlayer is what an API call means: templates, images, containers,
// operations and events, on top of an image store and a provisioner.
//
// Handlers of the generated server live here and stay thin. What may not
// enter: vSphere's types (vmprovision), bytes of images (imagestore).
package portlayer
