package registry

import (
	"net"
	"strconv"
	"strings"

	"github.com/distribution/reference"

	"berth/internal/errs"
)

const (
	dockerHub     = "docker.io"            // the name in references
	dockerHubHost = "registry-1.docker.io" // the host that answers
	maxReference  = 1024                   // bytes of a reference as typed
	maxHostname   = 253                    // RFC 1035
	maxLabel      = 63
	digestPrefix  = "sha256:"
	digestLen     = len(digestPrefix) + 64
)

// Ref is a parsed, normalised image reference.
type Ref struct {
	Host   string // "docker.io", "host:5000", lower case
	Path   string // "library/app"
	Tag    string // "" when only a digest was given
	Digest string // "sha256:…" or ""; it wins over Tag
}

// ParseReference reads a reference as typed ("app", "host:5000/team/app:1",
// "host/app@sha256:…", "host/app:1@sha256:…"). A reference without a host
// belongs to defaultRegistry ("" is docker.io); one without tag and digest means
// "latest". Whatever does not fit the distribution specification's grammar is an
// Invalid error; digests other than sha256 are Unsupported.
func ParseReference(s, defaultRegistry string) (Ref, error) {
	const step = "parse reference"
	shown := s
	if len(shown) > 128 {
		shown = shown[:128] + "…"
	}
	shown = strconv.QuoteToASCII(shown)
	invalid := func(format string, args ...any) (Ref, error) {
		return Ref{}, errs.New(errs.Invalid, step, shown, format, args...).WithHint("write host[:port]/path[:tag][@sha256:…] in lower case")
	}
	if s == "" {
		return invalid("the reference is empty")
	}
	if len(s) > maxReference {
		return invalid("the reference is longer than %d bytes", maxReference)
	}
	for i := range len(s) {
		if s[i] <= ' ' || s[i] >= 0x7f {
			return invalid("byte %d is not a printable ASCII character", i)
		}
	}
	host, rest := splitHost(s, defaultRegistry)
	if !looksLikeHost(host) {
		return invalid("%q is no registry host: it has neither a dot nor a port", host)
	}
	if name, dgst, ok := strings.Cut(rest, "@"); ok {
		if err := checkDigest(dgst); err != nil {
			return Ref{}, &errs.Error{Kind: err.kind, Step: step, Object: shown, Hint: err.hint, Err: err.err}
		}
		rest = name + "@" + dgst
	}
	if err := checkHost(host); err != nil {
		return invalid("%w", err)
	}
	parsed, err := reference.Parse(host + "/" + rest)
	if err != nil {
		return invalid("%w", err)
	}
	named, ok := parsed.(reference.Named)
	if !ok || reference.Domain(named) != host {
		return invalid("the reference names no repository")
	}
	r := Ref{Host: host, Path: reference.Path(named)}
	if t, ok := parsed.(reference.Tagged); ok {
		r.Tag = t.Tag()
	}
	if d, ok := parsed.(reference.Digested); ok {
		r.Digest = d.Digest().String()
	}
	if r.Tag == "" && r.Digest == "" {
		r.Tag = "latest"
	}
	return r, nil
}

// looksLikeHost is Docker's rule for the first component of a reference.
func looksLikeHost(s string) bool { return strings.ContainsAny(s, ".:") || s == "localhost" }

// splitHost separates the registry's host, in lower case, from the rest.
func splitHost(s, defaultRegistry string) (host, rest string) {
	if defaultRegistry == "" {
		defaultRegistry = dockerHub
	}
	host, rest = defaultRegistry, s
	if first, tail, ok := strings.Cut(s, "/"); ok && looksLikeHost(first) {
		host, rest = first, tail
	}
	host = strings.ToLower(host)
	if host == "index.docker.io" || host == dockerHubHost {
		host = dockerHub
	}
	if host == dockerHub && !strings.Contains(rest, "/") {
		rest = "library/" + rest
	}
	return host, rest
}

// checkHost holds "host[:port]" against RFC 1035 lengths and the port range;
// the grammar is the reference parser's business.
func checkHost(hostport string) error {
	host := hostport
	if i := strings.LastIndexByte(hostport, ':'); i >= 0 && !strings.HasSuffix(hostport, "]") {
		host = hostport[:i]
		if n, err := strconv.ParseUint(hostport[i+1:], 10, 16); err != nil || n == 0 {
			return permanent(errs.Invalid, "the port %q is not between 1 and 65535", hostport[i+1:])
		}
	}
	if strings.HasPrefix(host, "[") {
		if ip := net.ParseIP(strings.Trim(host, "[]")); ip == nil || ip.To4() != nil {
			return permanent(errs.Invalid, "%q is not an IPv6 address", host)
		}
		return nil
	}
	if len(host) > maxHostname {
		return permanent(errs.Invalid, "the host name is longer than %d bytes", maxHostname)
	}
	for _, label := range strings.Split(host, ".") {
		if len(label) > maxLabel {
			return permanent(errs.Invalid, "a label of the host name is longer than %d bytes", maxLabel)
		}
	}
	return nil
}

// checkDigest accepts exactly "sha256:" and 64 lower-case hex digits; only such
// strings may meet a path or a URL.
func checkDigest(s string) *fault {
	alg, hex, ok := strings.Cut(s, ":")
	if ok && alg != "sha256" && alg != "" && len(alg) <= 32 {
		return permanent(errs.Unsupported, "digests of algorithm %q are not supported", alg).withHint("use a sha256 digest")
	}
	if len(s) != digestLen || alg != "sha256" {
		return permanent(errs.Invalid, "a digest is sha256: and 64 lower-case hex digits")
	}
	for i := range len(hex) {
		if c := hex[i]; (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return permanent(errs.Invalid, "a digest is sha256: and 64 lower-case hex digits")
		}
	}
	return nil
}

// Repository is "host/path".
func (r Ref) Repository() string { return r.Host + "/" + r.Path }

// String is "host/path@digest" when there is a digest, else "host/path:tag".
func (r Ref) String() string {
	if r.Digest != "" {
		return r.Repository() + "@" + r.Digest
	}
	return r.Repository() + ":" + r.Tag
}

// named is the repository for the distribution client.
func (r Ref) named() (reference.Named, error) {
	// The URL builder wants the path alone: the host is in the base URL.
	n, err := reference.WithName(r.Path)
	if err != nil {
		return nil, permanent(errs.Invalid, "%w", err)
	}
	return n, nil
}
