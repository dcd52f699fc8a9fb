// Package imagestore turns a registry's image into an image disk on a
// datastore: resolve and fetch (registry), decode and flatten (layer), lay out
// a volume (ntfs), wrap it (vmdk), import it, and keep account of what is there.
//
// A datastore is reached through [Datastore] alone; what is said to vSphere is
// vmprovision's business and may not enter here.
package imagestore
