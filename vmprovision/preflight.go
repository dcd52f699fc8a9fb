package vmprovision

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/vmprovision/credential"
)

// Preflight looks whether Berth can work with a configuration: way and
// certificate, login, clock, the places in the inventory, networks that have been
// given a name, registered templates, and every privilege of [Privileges] on the
// objects it is needed on. It reads only: nothing is made, no permission is edited.
// What it finds is in the report, whose Err says whether everything holds; the
// error here is of a configuration that cannot be tried, or of ctx.
func Preflight(ctx context.Context, cfg Config) (Report, error) {
	p, err := newPreflight(cfg)
	if err != nil {
		return Report{}, err
	}
	err = p.check(ctx)
	return p.rep, err
}

func newPreflight(cfg Config) (*preflight, error) {
	cfg, u, err := cfg.normalise()
	if err != nil {
		return nil, err
	}
	return &preflight{
		c:   &Client{cfg: cfg, url: u, log: zap.NewNop(), tasks: newTaskTable(), sources: newSources(), nets: newNetworks(), places: newPlaces(), land: newLandscapes()},
		rep: Report{URL: u.String(), User: cfg.who()},
	}, nil
}

// check connects, makes every check and ends the session.
func (p *preflight) check(ctx context.Context) error {
	ok, err := p.certificate(ctx)
	if err != nil {
		return err
	}
	if ok {
		if err := p.c.dial(ctx); err != nil {
			p.rep.add(failed("login", p.c.url.Host, err))
		} else {
			defer p.c.bye(ctx)
			p.run(ctx)
		}
	}
	return vimError(ctx.Err(), "preflight", p.c.url.Host)
}

// preflight is one run.
type preflight struct {
	c       *Client
	rep     Report
	targets []target // what privileges are asked for

	hosted [][]types.ManagedObjectReference // the networks of each host, once they are read
}

// target is an object on which Berth needs the privileges of a class.
type target struct {
	on     ObjectClass
	ref    types.ManagedObjectReference
	object string
}

func (p *preflight) target(class ObjectClass, ref types.ManagedObjectReference, object string) {
	for _, t := range p.targets {
		if t.on == class && t.ref == ref {
			return
		}
	}
	p.targets = append(p.targets, target{class, ref, object})
}

// run makes every check that those before it leave possible.
func (p *preflight) run(ctx context.Context) {
	p.login(ctx)
	p.clock(ctx)
	p.target(OnVCenter, p.c.vim.ServiceContent.RootFolder, "/")
	s := &site{finder: find.NewFinder(p.c.vim, true), stores: map[string]*Datastore{}}
	p.c.site = s
	var err error
	if s.dc, err = s.finder.DatacenterOrDefault(ctx, p.c.cfg.Datacenter); err != nil {
		p.rep.add(notSeen("datacenter", p.c.cfg.Datacenter, "vsphere.datacenter", vimError(err, "find datacenter", p.c.cfg.Datacenter)))
	} else {
		s.finder.SetDatacenter(s.dc)
		p.target(OnDatacenter, s.dc.Reference(), s.dc.InventoryPath)
		p.rep.add(good("datacenter", s.dc.InventoryPath, "found"))
		p.places(ctx)
	}
	p.privileges(ctx)
}

// login says as whom vCenter knows the session.
func (p *preflight) login(ctx context.Context) {
	about := p.c.vim.ServiceContent.About
	manager := *p.c.vim.ServiceContent.SessionManager
	objects, err := readProps(ctx, p.c.vim, []types.ManagedObjectReference{manager}, manager.Type, "currentSession")
	if err != nil {
		p.rep.add(failed("login", p.c.url.Host, vimError(err, "read session", p.c.url.Host)))
		return
	}
	for _, o := range objects {
		for _, prop := range o.PropSet {
			if name := as[types.UserSession](prop.Val).UserName; name != "" {
				p.rep.User = name
			}
		}
	}
	p.rep.add(good("login", p.c.url.Host, "as "+p.rep.User+" to "+about.FullName))
	if t, ok := p.c.cfg.Credential.(credential.Passing); ok {
		p.rep.add(judgeToken(p.c.url.Host, t.Expires(), t.Renewable(), time.Now()))
	}
}

// tokenSoon is how long before its end a token that nobody renews is worth a warning.
const tokenSoon = 24 * time.Hour

// judgeToken judges by when logins with a token end.
func judgeToken(host string, until time.Time, renewable bool, now time.Time) Finding {
	said := "it ends at " + until.UTC().Format(time.RFC3339)
	switch {
	case renewable:
		return good("token", host, said+", and is renewed before that where the STS allows it")
	case until.Sub(now) < tokenSoon:
		return warn("token", host, said+", and nobody but its owner can renew it", "see that its file is replaced in time: it is read at every login")
	}
	return good("token", host, said)
}

// How far clocks may be apart.
const (
	skewWarn = 5 * time.Minute // tokens and certificates begin to be refused
	skewFail = 24 * time.Hour  // ages of files and VMs mean nothing any more
)

func (p *preflight) clock(ctx context.Context) {
	before := time.Now()
	theirs, err := p.c.now(ctx)
	if err != nil {
		p.rep.add(failed("clock", p.c.url.Host, err))
		return
	}
	p.rep.add(judgeClock(p.c.url.Host, theirs.Sub(before.Add(time.Since(before)/2))))
}

// judgeClock judges by how much vCenter's clock is ahead of ours.
func judgeClock(host string, ahead time.Duration) Finding {
	off, way := ahead, "ahead of"
	if off < 0 {
		off, way = -off, "behind"
	}
	said := fmt.Sprintf("vCenter's clock is %s %s this machine's", off.Round(time.Second), way)
	const hint = "let vCenter and this machine follow the same NTP servers"
	switch {
	case off > skewFail:
		return gap(errs.Conflict, "clock", host, said, hint)
	case off > skewWarn:
		return warn("clock", host, said, hint)
	}
	return good("clock", host, said)
}

// reachTimeout bounds the first call, which only asks for the certificate.
const reachTimeout = 30 * time.Second

// certificate makes sure that vCenter answers and looks at its certificate
// before any credential is sent. It reports whether to go on.
func (p *preflight) certificate(ctx context.Context) (bool, error) {
	host := p.c.url.Host
	sc := soap.NewClient(p.c.url, p.c.cfg.Insecure)
	if p.c.cfg.CAFile != "" {
		if err := sc.SetRootCAs(p.c.cfg.CAFile); err != nil {
			return false, errs.New(errs.Invalid, "configure vSphere", p.c.cfg.CAFile, "%w", err)
		}
	}
	roots := sc.DefaultTransport().TLSClientConfig.RootCAs
	res, err := reach(ctx, p.c.url.Scheme+"://"+host+"/sdk/vimServiceVersions.xml", p.c.cfg.CallTimeout)
	if err != nil {
		p.rep.add(failed("connect", host, vimError(err, "connect", host)))
		return false, nil
	}
	closeBody(res)
	p.rep.add(good("connect", host, "it answers"))
	if res.TLS == nil {
		p.rep.add(warn("certificate", host, "the connection is not encrypted", "use an https URL"))
		return true, nil
	}
	p.rep.add(judgeCertificate(res.TLS.PeerCertificates, host, roots, p.c.cfg, time.Now())...)
	return len(p.rep.Gaps()) == 0, nil
}

// reach asks for a document that needs no session. Whose certificate it is, is
// judged from the answer, by the caller.
func reach(ctx context.Context, url string, limit time.Duration) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(ctx, min(limit, reachTimeout))
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	t := &http.Transport{Proxy: http.ProxyFromEnvironment, DisableKeepAlives: true, TLSClientConfig: anyCertificate()}
	return (&http.Client{Transport: t, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}).Do(req)
}
