package registry

import (
	"context"
	"maps"
	"net/http"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"go.uber.org/zap"
	"golang.org/x/sync/semaphore"

	"berth/internal/errs"
	"berth/internal/pace"
	"berth/internal/trace"
)

// Client resolves and fetches images. It is safe for concurrent use; Close ends
// what is still being fetched.
type Client struct {
	options   Options
	cache     *Cache
	transfers *semaphore.Weighted // over all registries
	pace      *pace.Pacer         // of layers

	ctx    context.Context // ends with Close
	cancel context.CancelFunc
	wg     sync.WaitGroup // of flights

	mu        sync.Mutex
	closed    bool
	endpoints map[string]*endpoint // by base URL
	sessions  map[sessionKey]*session
	flights   map[flightKey]*flight
}

// New makes a client and its cache folder. Options that contradict themselves
// are an Invalid error; certificates are read at once.
func New(o Options) (*Client, error) {
	const step = "configure registries"
	if err := o.Limits.validate(); err != nil {
		return nil, err
	}
	o.Limits = o.Limits.withDefaults()
	registries := make(map[string]Registry, len(o.Registries))
	for host, r := range o.Registries {
		registries[canonicalName(host)] = r
	}
	o.Registries = registries
	for _, dir := range o.LocalSources {
		if !filepath.IsAbs(dir) {
			return nil, errs.New(errs.Invalid, step, dir, "a folder of local sources must be an absolute path")
		}
	}
	cache, err := openCache(o.CacheDir, o.Limits.CacheBytes)
	if err != nil {
		return nil, err
	}
	c := &Client{
		options: o, cache: cache, transfers: semaphore.NewWeighted(int64(o.Limits.Concurrent)), pace: pace.New(o.Limits.BytesPerSecond),
		endpoints: map[string]*endpoint{}, sessions: map[sessionKey]*session{}, flights: map[flightKey]*flight{},
	}
	if _, err := ParseReference("x", o.DefaultRegistry); err != nil {
		return nil, errs.New(errs.Invalid, step, o.DefaultRegistry, "the default registry is no host")
	}
	for host := range maps.Keys(registries) {
		if _, err := c.endpointsOf(host); err != nil {
			return nil, err
		}
	}
	c.ctx, c.cancel = context.WithCancel(context.Background())
	return c, nil
}

func canonicalName(host string) string {
	host, _ = splitHost(strings.ToLower(host)+"/x/x", "")
	return host
}

// Close cancels running fetches, waits for them and drops idle connections.
// What they had fetched stays for a later resume.
func (c *Client) Close() {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	c.cancel()
	c.wg.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, ep := range c.endpoints {
		ep.close()
	}
}

// Cache is the client's blob cache.
func (c *Client) Cache() *Cache { return c.cache }

// begin starts a step of the caller's operation, or one of its own.
func (c *Client) begin(ctx context.Context, name string, fields ...zap.Field) (context.Context, *trace.Op) {
	if trace.From(ctx) == nil {
		return trace.Root(ctx, c.options.Log, name, fields...)
	}
	return trace.Begin(ctx, name, fields...)
}

// endpointsOf lists where host's images are asked for: its mirrors in order,
// then the registry itself.
func (c *Client) endpointsOf(host string) ([]*endpoint, error) {
	config := c.options.Registries[host]
	var out []*endpoint
	for _, m := range config.Mirrors {
		u, err := url.Parse(m)
		if err != nil || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" || (u.Scheme != "http" && u.Scheme != "https") {
			return nil, errs.New(errs.Invalid, "configure registries", host, "the mirror %q is not a URL of the form https://host[:port][/path]", redactURL(m))
		}
		name := strings.ToLower(u.Host)
		mc := c.options.Registries[name]
		mc.PlainHTTP = u.Scheme == "http"
		// With a path, the slash at its end keeps the last component.
		ep, err := c.endpoint(name, url.URL{Scheme: u.Scheme, Host: name, Path: strings.TrimSuffix(u.Path, "/") + "/"}, mc)
		if err != nil {
			return nil, err
		}
		out = append(out, ep)
	}
	base := url.URL{Scheme: "https", Host: host}
	if host == dockerHub {
		base.Host = dockerHubHost
	}
	if config.PlainHTTP {
		base.Scheme = "http"
	}
	ep, err := c.endpoint(host, base, config)
	if err != nil {
		return nil, err
	}
	return append(out, ep), nil
}

const maxEndpoints = 1024

func (c *Client) endpoint(name string, base url.URL, config Registry) (*endpoint, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := base.String()
	if ep, ok := c.endpoints[key]; ok {
		return ep, nil
	}
	if len(c.endpoints) >= maxEndpoints {
		return nil, errs.New(errs.Quota, "configure registries", name, "more than %d registries are in use", maxEndpoints)
	}
	ep, err := newEndpoint(name, base, config, c.options)
	if err != nil {
		return nil, err
	}
	c.endpoints[key] = ep
	return ep, nil
}

// acquire takes a transfer's place at ep and overall; release gives it back.
func (c *Client) acquire(ctx context.Context, ep *endpoint) (release func(), err error) {
	if err := ep.wait(ctx); err != nil {
		return nil, err
	}
	if err := ep.transfers.Acquire(ctx, 1); err != nil {
		return nil, err
	}
	if err := c.transfers.Acquire(ctx, 1); err != nil {
		ep.transfers.Release(1)
		return nil, err
	}
	return sync.OnceFunc(func() {
		c.transfers.Release(1)
		ep.transfers.Release(1)
	}), nil
}

// checkRedirect bounds chains and lets the transport judge each hop.
func checkRedirect(_ *http.Request, via []*http.Request) error {
	if len(via) > 5 {
		return permanent(errs.Unavailable, "%w", errTooManyRedirects)
	}
	return nil
}

// acceptedManifests are the manifest media types that Berth understands.
func acceptedManifests() []string { return slices.Concat(indexTypes(), imageTypes()) }
