package vmprovision

import (
	"context"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision/credential"
)

// sandboxMark is in the product name of Berth's own sandbox.
const sandboxMark = "Berth sandbox"

// Client is everything that this daemon says to one vSphere: one session, one
// collector, one inventory. It is safe for concurrent use.
type Client struct {
	*inventory // List, Get, Wait, Watch: from memory, without a call

	cfg     Config
	url     *url.URL
	log     *zap.Logger
	soap    *soap.Client
	vim     *vim25.Client
	sess    *session
	tasks   *taskTable
	flows   *workflows
	hub     *hub
	site    *site
	flights *flights
	sweeps  *sweeps
	sources *sources
	nets    *networks
	places  *places
	land    *landscapes
	parents *parents
	stores  map[string]*Datastore
	leases  leaseTimes

	stats   counterIDs
	stop    context.CancelFunc
	closing sync.Once
}

// Connect logs in, finds the places that cfg names, makes Berth's VM folder if
// it is missing, and returns when the inventory is live. The caller closes the
// client.
func Connect(ctx context.Context, cfg Config, log *zap.Logger) (*Client, error) {
	cfg, u, err := cfg.normalise()
	if err != nil {
		return nil, err
	}
	if log == nil {
		log = zap.NewNop()
	}
	c := &Client{cfg: cfg, url: u, log: log, tasks: newTaskTable(), flows: newWorkflows(), flights: newFlights(), sources: newSources(), nets: newNetworks(), places: newPlaces(), land: newLandscapes(), parents: newParents(), leases: usualLeases()}
	c.inventory = newInventory(cfg.Owner, log)
	if err := c.dial(ctx); err != nil {
		return nil, err
	}
	if c.site, err = c.resolveSite(ctx); err != nil {
		c.bye(ctx)
		return nil, err
	}
	c.stores = c.site.stores
	for _, name := range c.site.order {
		if err := c.stores[name].findObject(ctx); err != nil {
			c.bye(ctx)
			return nil, err
		}
	}
	running, stop := context.WithCancel(trace.Detach(ctx))
	c.stop, c.sweeps = stop, newSweeps(running)
	c.hub = &hub{vim: c.vim, sess: c.sess, folder: c.site.folder.Reference(), inv: c.inventory, tasks: c.tasks, follows: newFollows(c.inventory), log: log, ready: make(chan struct{})}
	c.hub.start(running)
	if p, ok := c.cfg.Credential.(credential.Passing); ok {
		c.hub.wg.Go(func() { c.sess.renewing(running, p) })
	}
	select {
	case <-c.hub.ready:
		return c, nil
	case <-ctx.Done():
		_ = c.Close() // the caller hears why it could not connect
		return nil, vimError(ctx.Err(), "read inventory", c.site.folder.InventoryPath)
	}
}

// dial makes transport and session.
func (c *Client) dial(ctx context.Context) error {
	sc := soap.NewClient(c.url, c.cfg.Insecure)
	sc.DefaultTransport().MaxIdleConnsPerHost = 64
	sc.Transport = drained{sc.DefaultTransport()}
	sc.UserAgent = "berth"
	if c.cfg.CAFile != "" {
		if err := sc.SetRootCAs(c.cfg.CAFile); err != nil {
			return errs.New(errs.Invalid, "configure vSphere", c.cfg.CAFile, "%w", err)
		}
	}
	if c.cfg.Thumbprint != "" {
		sc.SetThumbprint(c.url.Host, c.cfg.Thumbprint)
	}
	c.soap = sc
	dialCtx, cancel := context.WithTimeout(ctx, c.cfg.CallTimeout)
	defer cancel()
	vim, err := vim25.NewClient(dialCtx, sc)
	if err != nil {
		return vimError(err, "connect", c.url.Host)
	}
	if vim.ServiceContent.SessionManager == nil || vim.ServiceContent.ViewManager == nil {
		return errs.New(errs.Unsupported, "connect", c.url.Host, "no session or view manager")
	}
	if vim.ServiceContent.About.ApiType != "VirtualCenter" {
		return errs.New(errs.Unsupported, "connect", c.url.Host, "%s is no vCenter", vim.ServiceContent.About.FullName).
			WithHint("linked clones need vCenter; name its address")
	}
	c.sess = &session{
		next: vim.RoundTripper, manager: *vim.ServiceContent.SessionManager, who: c.cfg.Credential,
		retries: c.cfg.Retries, callTimeout: c.cfg.CallTimeout, log: c.log, renewed: make(chan struct{}),
	}
	c.sess.calls.add("RetrieveServiceContent")
	outside := *vim // what is said before there is a session
	c.sess.sts = &issuer{vim: &outside, calls: &c.sess.calls, limit: c.cfg.CallTimeout}
	vim.RoundTripper = c.sess
	c.vim = vim
	return c.sess.login(ctx, 0)
}

func (c *Client) bye(ctx context.Context) {
	if err := c.sess.logout(trace.Detach(ctx)); err != nil {
		c.log.Debug("session not ended", zap.Error(err))
	}
	c.soap.CloseIdleConnections()
}

// Close ends every Wait and Watch, the collector and the session. Logs that are
// being deleted have a moment for it.
func (c *Client) Close() error {
	var err error
	c.closing.Do(func() {
		grace, cancel := context.WithTimeout(context.Background(), sweepGrace)
		defer cancel()
		if c.Settle(grace) != nil {
			c.log.Warn("logs of removed VMs stay until gc")
		}
		c.stop()
		c.hub.wg.Wait()
		c.inventory.close()
		c.tasks.close()
		<-c.sweeps.settled() // nothing holds them any more
		err = c.sess.logout(context.Background())
		c.soap.CloseIdleConnections()
	})
	return err
}

// About says what the client is connected to.
func (c *Client) About() About {
	a := c.vim.ServiceContent.About
	return About{
		Product: a.FullName, APIVersion: a.ApiVersion, InstanceUUID: a.InstanceUuid, URL: c.url.String(),
		Frozen: c.cfg.FrozenParents, Sandbox: strings.Contains(a.Name+a.FullName+a.Vendor, sandboxMark),
	}
}

// Calls counts the SOAP calls since Connect began, by method. [Mutates] tells
// those that change something.
func (c *Client) Calls() map[string]int { return c.sess.calls.snapshot() }

// now is vCenter's clock: the one by which its VMs and files are dated.
func (c *Client) now(ctx context.Context) (time.Time, error) {
	t, err := methods.GetCurrentTime(ctx, c.vim)
	if err != nil {
		return time.Time{}, vimError(err, "read clock", c.url.Host)
	}
	return *t, nil
}

// cancelGrace is how long a cancelled task may take to end.
const cancelGrace = 30 * time.Second

// run starts a task and waits for its end. When ctx ends first, the task is
// cancelled; whether it was done all the same decides what run returns, so that
// the caller always knows. Errors name step and object.
func (c *Client) run(ctx context.Context, step, object string, start starter) (types.TaskInfo, error) {
	return c.runShown(ctx, step, object, nil, start)
}

// runShown is run for a task that has done its work as soon as shown is closed;
// nil never is.
func (c *Client) runShown(ctx context.Context, step, object string, shown <-chan struct{}, start starter) (info types.TaskInfo, err error) {
	err = whileBusy(ctx, func() (err error) {
		info, err = c.runOnce(ctx, step, object, shown, start)
		return err
	})
	return info, err
}

func (c *Client) runOnce(ctx context.Context, step, object string, shown <-chan struct{}, start starter) (info types.TaskInfo, err error) {
	if err := ctx.Err(); err != nil {
		return types.TaskInfo{}, vimError(err, step, object)
	}
	ended := c.tasks.begin(step)
	defer func() { ended(err == nil) }()
	ctx, cancel := context.WithTimeout(ctx, c.cfg.TaskTimeout)
	defer cancel()
	ref, err := start(ctx)
	if err != nil {
		return types.TaskInfo{}, vimError(err, step, object)
	}
	trace.Log(ctx).Debug("task started", zap.String("task", ref.Value), zap.String("step", step), zap.String("object", object))
	grace := time.Duration(0)
	if shown != nil {
		grace = c.tasks.grace(step)
	}
	info, err = c.tasks.waitShown(ctx, ref, shown, grace)
	if err != nil && ctx.Err() != nil {
		cause := ctx.Err()
		if info, err = c.cancelTask(ctx, ref); err != nil && errs.KindOf(vimError(err, "", "")) == errs.Canceled {
			err = cause
		}
	}
	return info, vimError(err, step, object)
}

// cancelTask asks vSphere to give a task up and waits for how it ended.
func (c *Client) cancelTask(ctx context.Context, ref types.ManagedObjectReference) (types.TaskInfo, error) {
	ctx, cancel := context.WithTimeout(trace.Detach(ctx), cancelGrace)
	defer cancel()
	if _, err := methods.CancelTask(ctx, c.vim, &types.CancelTask{This: ref}); err != nil {
		trace.Log(ctx).Debug("task cannot be cancelled", zap.String("task", ref.Value), zap.Error(err))
	}
	info, err := c.tasks.wait(ctx, ref)
	if err != nil && ctx.Err() != nil {
		return info, errs.New(errs.Unavailable, "", ref.Value, "task goes on although it was cancelled")
	}
	return info, err
}
