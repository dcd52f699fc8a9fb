// Package version says which build this is. It may know nothing else.
package version

import "runtime/debug"

// Version is the release; the build sets it with -ldflags -X.
var Version = "0.1.0-dev"

// Commit is the source revision; the build sets it with -ldflags -X.
var Commit = ""

// Info is a build's identity.
type Info struct {
	Version string `json:"version"`
	Commit  string `json:"commit,omitempty"`
}

// Get gives this build's identity; the revision that the toolchain recorded
// stands in where the build set none.
func Get() Info {
	i := Info{Version: Version, Commit: Commit}
	if i.Commit == "" {
		if b, ok := debug.ReadBuildInfo(); ok {
			for _, s := range b.Settings {
				if s.Key == "vcs.revision" && len(s.Value) >= 12 {
					i.Commit = s.Value[:12]
				}
			}
		}
	}
	return i
}
