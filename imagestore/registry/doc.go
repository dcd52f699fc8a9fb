// Package registry resolves an image reference, authenticates, fetches and
// verifies: what leaves it is an image whose manifest and config are proven by
// digest, and paths of blobs whose every byte was checked.
//
// The wire protocol is that of the OCI distribution specification, spoken with
// github.com/docker/distribution's client and token handlers behind [Client].
//
// # Where credentials go
//
// A registry's credentials are sent to that registry's own host, and to the
// token endpoint that its challenge names. A challenge is believed only when it
// came from the registry's own host: over verified TLS it may name an endpoint
// on any https host; over plain HTTP or unverified TLS only one on the same
// host name, or on a host listed in [Registry.TokenHosts]. An https registry
// can never name an http endpoint. Redirect targets on other hosts and foreign
// layers' URLs get no credentials and no client certificate.
//
// # Where requests go
//
// A redirect or a token endpoint may not lead to an address that is more
// private than the registry's own (a public registry cannot point into the
// site's network), and never to link-local or metadata addresses. A foreign
// layer's URL must name a host of [Registry.ForeignHosts] and a public address.
// Hosts in [Registry.PrivateHosts] are exempt. Addresses are checked when the
// connection is dialled, after name resolution. Behind an HTTP proxy the proxy
// resolves names; then only literal addresses can be checked here.
//
// # Other sources
//
// An image may also lie in a folder or file of this machine ([Local]): an OCI
// image layout, a tar of one, or what `docker save` writes. Only what is below
// [Options.LocalSources] is read, without following a link out of there, and
// every byte is verified as if it came from a registry.
//
// # Signatures
//
// A [Policy] demands signatures that cosign makes with a key. They are looked
// for where the image is and checked here; no transparency log is asked.
//
// What may not enter: layer contents (package layer), datastores, vSphere, and
// the image store above.
package registry
