package registry

import (
	"cmp"
	"net/http"
	"net/url"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
)

// Options configure a [Client]. The zero value of everything but CacheDir is a
// sane default.
type Options struct {
	CacheDir        string              // folder of the blob cache; made if missing
	DefaultRegistry string              // for references without a host; "" is docker.io
	DockerConfig    string              // path of a docker config.json; "" is no credentials
	Registries      map[string]Registry // by "host[:port]" as in references
	LocalSources    []string            // absolute folders that Local sources may lie below; none allows none
	Policy          *Policy             // which images need signatures; nil is none
	Limits          Limits
	Proxy           func(*http.Request) (*url.URL, error) // nil is the environment's HTTPS_PROXY, HTTP_PROXY, NO_PROXY
	Log             *zap.Logger                           // for operations without a logger of their own; may be nil
}

// Registry is what is particular to one registry host.
type Registry struct {
	CA           []string // PEM files of authorities trusted in addition to the system's
	Cert, Key    string   // PEM files of a client certificate
	PlainHTTP    bool     // speak http, not https
	Insecure     bool     // do not verify the registry's certificate
	Mirrors      []string // base URLs ("https://mirror.example", a path is allowed) asked before the registry
	TokenHosts   []string // "host[:port]" of token endpoints that get credentials though the challenge was not protected by TLS
	ForeignHosts []string // "host[:port]" that foreign layers' URLs may name; "*.example.com" covers subdomains
	PrivateHosts []string // "host[:port]" that redirects and foreign URLs may reach at private or loopback addresses
}

// Limits bound what a registry can make Berth do. A zero field means its default.
type Limits struct {
	ManifestBytes int64 // of one manifest or index; 4 MiB
	ConfigBytes   int64 // of an image config; 4 MiB
	IndexEntries  int   // of an image's indexes together; 10,000
	IndexDepth    int   // of nested indexes; 3
	IndexFetches  int   // nested indexes and unnamed manifests looked into; 16
	Layers        int   // of one image; 127
	BlobBytes     int64 // of one layer; 64 GiB
	ImageBytes    int64 // of an image's layers together; 256 GiB
	CacheBytes    int64 // of the cache with what is being fetched; 0 is no bound

	Retries       int           // repetitions of a request that failed in passing; 5
	Backoff       time.Duration // before the first repetition, doubled each time, jittered; 250 ms
	MaxBackoff    time.Duration // 15 s
	MaxRetryAfter time.Duration // a server that asks for a longer wait is unavailable; 60 s

	ConnectTimeout time.Duration // TCP and TLS each; 15 s
	HeaderTimeout  time.Duration // from request to response header; 30 s
	StallTimeout   time.Duration // a body must bring StallBytes in this time; 30 s
	StallBytes     int64         // 1 KiB
	HelperTimeout  time.Duration // of a credential helper; 30 s

	PerRegistry   int   // concurrent transfers from one registry; 6
	Concurrent    int   // concurrent transfers in all; 12
	Parallel      int   // concurrent ranges of one blob; 4
	ParallelAbove int64 // blobs of at least this size are fetched in ranges; 16 MiB
	RangeBytes    int64 // of one range; 16 MiB

	BytesPerSecond int64 // of all layers together; 0 is no bound
}

func (l Limits) withDefaults() Limits {
	const mib = 1 << 20
	l.ManifestBytes = cmp.Or(l.ManifestBytes, 4*mib)
	l.ConfigBytes = cmp.Or(l.ConfigBytes, 4*mib)
	l.IndexEntries = cmp.Or(l.IndexEntries, 10_000)
	l.IndexDepth = cmp.Or(l.IndexDepth, 3)
	l.IndexFetches = cmp.Or(l.IndexFetches, 16)
	l.Layers = cmp.Or(l.Layers, 127)
	l.BlobBytes = cmp.Or(l.BlobBytes, 64<<30)
	l.ImageBytes = cmp.Or(l.ImageBytes, 256<<30)
	l.Retries = cmp.Or(l.Retries, 5)
	l.Backoff = cmp.Or(l.Backoff, 250*time.Millisecond)
	l.MaxBackoff = cmp.Or(l.MaxBackoff, 15*time.Second)
	l.MaxRetryAfter = cmp.Or(l.MaxRetryAfter, time.Minute)
	l.ConnectTimeout = cmp.Or(l.ConnectTimeout, 15*time.Second)
	l.HeaderTimeout = cmp.Or(l.HeaderTimeout, 30*time.Second)
	l.StallTimeout = cmp.Or(l.StallTimeout, 30*time.Second)
	l.StallBytes = cmp.Or(l.StallBytes, 1<<10)
	l.HelperTimeout = cmp.Or(l.HelperTimeout, 30*time.Second)
	l.PerRegistry = cmp.Or(l.PerRegistry, 6)
	l.Concurrent = cmp.Or(l.Concurrent, 12)
	l.Parallel = cmp.Or(l.Parallel, 4)
	l.ParallelAbove = cmp.Or(l.ParallelAbove, 16*mib)
	l.RangeBytes = cmp.Or(l.RangeBytes, 16*mib)
	return l
}

func (l Limits) validate() error {
	numbers := map[string]int64{
		"ManifestBytes": l.ManifestBytes, "ConfigBytes": l.ConfigBytes, "IndexEntries": int64(l.IndexEntries),
		"IndexDepth": int64(l.IndexDepth), "IndexFetches": int64(l.IndexFetches), "Layers": int64(l.Layers),
		"BlobBytes": l.BlobBytes, "ImageBytes": l.ImageBytes, "CacheBytes": l.CacheBytes, "Retries": int64(l.Retries),
		"Backoff": int64(l.Backoff), "MaxBackoff": int64(l.MaxBackoff), "MaxRetryAfter": int64(l.MaxRetryAfter),
		"ConnectTimeout": int64(l.ConnectTimeout), "HeaderTimeout": int64(l.HeaderTimeout), "StallTimeout": int64(l.StallTimeout),
		"StallBytes": l.StallBytes, "HelperTimeout": int64(l.HelperTimeout), "PerRegistry": int64(l.PerRegistry),
		"Concurrent": int64(l.Concurrent), "Parallel": int64(l.Parallel), "ParallelAbove": l.ParallelAbove, "RangeBytes": l.RangeBytes,
		"BytesPerSecond": l.BytesPerSecond,
	}
	for name, n := range numbers {
		if n < 0 {
			return errs.New(errs.Invalid, "configure registries", "limits", "%s is negative", name)
		}
	}
	return nil
}
