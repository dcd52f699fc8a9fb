package registry

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"golang.org/x/sync/semaphore"

	"berth/internal/errs"
	"berth/internal/pace"
)

// endpoint is one host that speaks the registry protocol: the registry itself
// or a mirror. Its transports are split by where a request goes, so that no
// pooled connection made under one rule serves a request under another.
type endpoint struct {
	name   string  // as in references and the docker config
	base   url.URL // scheme, host, path prefix of /v2/
	config Registry
	limits Limits

	home    *http.Transport // to the host itself
	away    *http.Transport // to where it redirects, and to token endpoints
	foreign *http.Transport // to foreign layers' URLs
	proxies sync.Map        // "host:port" of proxies in use
	reach   atomic.Uint32   // of the registry's own address, learned when dialling

	transfers *semaphore.Weighted

	mu    sync.Mutex
	pause time.Time // no request before this: the host said so
}

func newEndpoint(name string, base url.URL, config Registry, o Options) (*endpoint, error) {
	ep := &endpoint{name: name, base: base, config: config, limits: o.Limits, transfers: semaphore.NewWeighted(int64(o.Limits.PerRegistry))}
	pool, err := authorities(config.CA)
	if err != nil {
		return nil, err
	}
	proxy := o.Proxy
	if proxy == nil {
		proxy = http.ProxyFromEnvironment
	}
	home := &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool, InsecureSkipVerify: config.Insecure}
	if config.Cert != "" || config.Key != "" {
		pair, err := tls.LoadX509KeyPair(config.Cert, config.Key)
		if err != nil {
			return nil, errs.New(errs.Invalid, "configure registries", name, "client certificate: %w", err)
		}
		home.Certificates = []tls.Certificate{pair}
	}
	others := func() *tls.Config { return &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool} }
	ep.home = ep.transport(proxy, home, ep.dialHome)
	ep.away = ep.transport(proxy, others(), ep.dialWithin(func() reach { return reach(ep.reach.Load()) }))
	ep.foreign = ep.transport(proxy, others(), ep.dialWithin(func() reach { return reachPublic }))
	return ep, nil
}

// authorities is the system's pool with the PEM files' certificates added; nil
// without files.
func authorities(files []string) (*x509.CertPool, error) {
	if len(files) == 0 {
		return nil, nil
	}
	pool, err := x509.SystemCertPool()
	if err != nil {
		pool = x509.NewCertPool()
	}
	for _, f := range files {
		pem, err := os.ReadFile(f)
		if err != nil {
			return nil, errs.New(errs.Invalid, "configure registries", f, "ca: %w", err)
		}
		if !pool.AppendCertsFromPEM(pem) {
			return nil, errs.New(errs.Invalid, "configure registries", f, "ca: the file holds no PEM certificate")
		}
	}
	return pool, nil
}

type dialFunc func(ctx context.Context, network, addr string) (net.Conn, error)

// transport speaks HTTP/1.1 only: ranges of one blob then have connections of
// their own, and one that stalls stalls alone.
func (ep *endpoint) transport(proxy func(*http.Request) (*url.URL, error), tc *tls.Config, dial dialFunc) *http.Transport {
	return &http.Transport{
		Proxy:                  ep.noteProxy(proxy),
		DialContext:            dial,
		TLSClientConfig:        tc,
		TLSHandshakeTimeout:    ep.limits.ConnectTimeout,
		TLSNextProto:           map[string]func(string, *tls.Conn) http.RoundTripper{},
		ResponseHeaderTimeout:  ep.limits.HeaderTimeout,
		MaxResponseHeaderBytes: 64 << 10,
		DisableCompression:     true,
		MaxIdleConnsPerHost:    ep.limits.PerRegistry,
		MaxIdleConns:           4 * ep.limits.PerRegistry,
		IdleConnTimeout:        30 * time.Second,
		ReadBufferSize:         64 << 10,
		OnProxyConnectResponse: onProxyConnect,
	}
}

func onProxyConnect(_ context.Context, _ *url.URL, _ *http.Request, res *http.Response) error {
	if res.StatusCode == http.StatusOK {
		return nil
	}
	return &statusError{status: res.StatusCode, message: "answered by the HTTP proxy"}
}

// noteProxy remembers the addresses of proxies: dialling one is not dialling
// the request's target.
func (ep *endpoint) noteProxy(proxy func(*http.Request) (*url.URL, error)) func(*http.Request) (*url.URL, error) {
	return func(r *http.Request) (*url.URL, error) {
		u, err := proxy(r)
		if err != nil {
			return nil, permanent(errs.Invalid, "the HTTP proxy's address in the environment is not a URL")
		}
		if u != nil {
			ep.proxies.Store(canonicalAddr(u), struct{}{})
		}
		return u, nil
	}
}

func canonicalAddr(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443", "socks5": "1080", "socks5h": "1080"}[u.Scheme]
	}
	return net.JoinHostPort(strings.ToLower(u.Hostname()), port)
}

func (ep *endpoint) dialer() *net.Dialer {
	return &net.Dialer{Timeout: ep.limits.ConnectTimeout, KeepAlive: 15 * time.Second}
}

// dialHome dials the registry itself and learns how private its address is.
func (ep *endpoint) dialHome(ctx context.Context, network, addr string) (net.Conn, error) {
	conn, err := ep.dialer().DialContext(ctx, network, addr)
	if err != nil {
		return nil, err
	}
	if _, proxied := ep.proxies.Load(strings.ToLower(addr)); proxied {
		return conn, nil
	}
	if tcp, ok := conn.RemoteAddr().(*net.TCPAddr); ok {
		if r := reachOf(tcp.AddrPort().Addr()); r <= reachLoopback {
			ep.reach.Store(uint32(r))
		}
	}
	return conn, nil
}

// dialWithin dials other hosts and checks the address that the name resolved
// to, at the last moment before the connection is made.
func (ep *endpoint) dialWithin(limit func() reach) dialFunc {
	return func(ctx context.Context, network, addr string) (net.Conn, error) {
		d := ep.dialer()
		lower := strings.ToLower(addr)
		if _, proxied := ep.proxies.Load(lower); !proxied && !hostListed(lower, ep.config.PrivateHosts) {
			d.Control = func(_, address string, _ syscall.RawConn) error {
				ap, err := netip.ParseAddrPort(address)
				if err != nil {
					return permanent(errs.Denied, "the address %q cannot be judged", address)
				}
				return checkAddr(hostOnly(addr), ap.Addr(), limit())
			}
		}
		return d.DialContext(ctx, network, addr)
	}
}

// isHome reports whether u is the endpoint's own origin.
func (ep *endpoint) isHome(u *url.URL) bool {
	return u.Scheme == ep.base.Scheme && canonicalAddr(u) == canonicalAddr(&ep.base)
}

// RoundTrip sends a request to the endpoint's own host or to where it led.
// Requests to other hosts lose what belongs to the endpoint alone; the token
// handler's go through tokenTransport instead.
func (ep *endpoint) RoundTrip(req *http.Request) (*http.Response, error) {
	if ep.isHome(req.URL) {
		return ep.home.RoundTrip(req)
	}
	if err := ep.checkAway(req.URL, reach(ep.reach.Load())); err != nil {
		return nil, err
	}
	out := req.Clone(req.Context())
	out.Header.Del("Authorization")
	out.Header.Del("Cookie")
	out.Header.Del("Referer")
	return ep.away.RoundTrip(out)
}

// checkAway judges a URL that the endpoint led to, before any name is resolved.
func (ep *endpoint) checkAway(u *url.URL, limit reach) error {
	switch {
	case u.Scheme != "https" && u.Scheme != "http":
		return permanent(errs.Denied, "%s leads to a URL of scheme %q", ep.name, u.Scheme)
	case u.Scheme == "http" && ep.base.Scheme == "https":
		return permanent(errs.Denied, "%s leads from https to http://%s", ep.name, u.Host)
	case u.User != nil:
		return permanent(errs.Denied, "%s leads to a URL with credentials in it", ep.name)
	case hostListed(strings.ToLower(u.Host), ep.config.PrivateHosts):
		return nil
	}
	return checkName(u.Hostname(), limit)
}

// hold keeps requests back until t.
func (ep *endpoint) hold(t time.Time) {
	ep.mu.Lock()
	defer ep.mu.Unlock()
	if t.After(ep.pause) {
		ep.pause = t
	}
}

// wait blocks while the host asked for a pause.
func (ep *endpoint) wait(ctx context.Context) error {
	ep.mu.Lock()
	d := time.Until(ep.pause)
	ep.mu.Unlock()
	return pace.Pause(ctx, d)
}

func (ep *endpoint) close() {
	ep.home.CloseIdleConnections()
	ep.away.CloseIdleConnections()
	ep.foreign.CloseIdleConnections()
}

var errTooManyRedirects = errors.New("stopped after 5 redirects")
