package vmprovision

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/pace"
)

// collectWait is how long vSphere may hold a call for updates that have not
// come yet; it also keeps the session alive.
const collectWait = 60 * time.Second

// hub owns the one property collector of a Client: a view of Berth's folder for
// the inventory and a view of tasks. When session or vCenter are lost it makes
// them anew and lists again.
type hub struct {
	vim     *vim25.Client
	sess    *session
	folder  types.ManagedObjectReference
	inv     *inventory
	tasks   *taskTable
	follows *follows
	log     *zap.Logger
	ready   chan struct{} // closed after the first list
	once    sync.Once
	wg      sync.WaitGroup

	mu      sync.Mutex
	current *channel // nil between two collectors
}

// channel is one collector with its views. All of it dies with the session.
type channel struct {
	collector types.ManagedObjectReference
	vms       types.ManagedObjectReference // ContainerView
	tasks     types.ManagedObjectReference // ListView
	followed  types.ManagedObjectReference // ListView of VMs outside of the folder
	renewed   <-chan struct{}
	cancel    context.CancelFunc // makes the loop start again
}

// start runs the hub until ctx ends; wait for it with h.wg.
func (h *hub) start(ctx context.Context) {
	h.wg.Add(2)
	go func() { defer h.wg.Done(); h.collect(ctx) }()
	go func() { defer h.wg.Done(); h.follow(ctx) }()
}

// collect is the loop: a channel, all that there is, its updates until it breaks, the
// next one.
func (h *hub) collect(ctx context.Context) {
	for failures := 0; ctx.Err() == nil; failures++ {
		ch, err := h.open(ctx)
		var version string
		if err == nil {
			version, err = h.list(ctx, ch)
		}
		if err == nil {
			failures = 0
			err = h.pump(ctx, ch, version)
			h.set(nil)
		}
		h.discard(ctx, ch)
		if ctx.Err() != nil {
			return
		}
		h.log.Warn("live inventory interrupted", zap.Error(vimError(err, "follow inventory", h.folder.Value)))
		if pace.Pause(ctx, backoff(failures)) != nil {
			return
		}
	}
}

func (h *hub) set(ch *channel) {
	h.mu.Lock()
	h.current = ch
	h.mu.Unlock()
}

func (h *hub) get() *channel {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.current
}

// open makes views, collector and filters; after an error, what there is of them.
func (h *hub) open(ctx context.Context) (*channel, error) {
	sc := h.vim.ServiceContent
	ch := &channel{}
	_, ch.renewed = h.sess.state()
	view, err := methods.CreateContainerView(ctx, h.vim, &types.CreateContainerView{
		This: *sc.ViewManager, Container: h.folder, Type: []string{"VirtualMachine"}, Recursive: true})
	if err != nil {
		return ch, err
	}
	ch.vms = view.Returnval
	list, err := methods.CreateListView(ctx, h.vim, &types.CreateListView{This: *sc.ViewManager})
	if err != nil {
		return ch, err
	}
	ch.tasks = list.Returnval
	if list, err = methods.CreateListView(ctx, h.vim, &types.CreateListView{This: *sc.ViewManager, Obj: h.follows.wanted()}); err != nil {
		return ch, err
	}
	ch.followed = list.Returnval
	pc, err := methods.CreatePropertyCollector(ctx, h.vim, &types.CreatePropertyCollector{This: sc.PropertyCollector})
	if err != nil {
		return ch, err
	}
	ch.collector = pc.Returnval
	for _, spec := range []types.PropertyFilterSpec{
		viewFilter(ch.vms, "ContainerView", "VirtualMachine", vmPropsOf(h.vim)),
		viewFilter(ch.tasks, "ListView", "Task", []string{"info"}),
		viewFilter(ch.followed, "ListView", "VirtualMachine", followedProps()),
	} {
		res, err := methods.CreateFilter(ctx, h.vim, &types.CreateFilter{This: ch.collector, Spec: spec})
		if err != nil {
			return ch, err
		}
		h.follows.filter = res.Returnval // in the end that of the last
	}
	return ch, nil
}

func viewFilter(view types.ManagedObjectReference, viewType, kind string, paths []string) types.PropertyFilterSpec {
	return types.PropertyFilterSpec{
		ObjectSet: []types.ObjectSpec{{Obj: view, Skip: types.NewBool(true), SelectSet: []types.BaseSelectionSpec{
			&types.TraversalSpec{Type: viewType, Path: "view"}}}},
		PropSet:                       []types.PropertySpec{{Type: kind, PathSet: paths}},
		ReportMissingObjectsInResults: types.NewBool(true),
	}
}

// discard gives vSphere back what a broken channel holds, if it still does.
func (h *hub) discard(ctx context.Context, ch *channel) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	select {
	case <-ch.renewed: // it died with its session
		return
	default:
	}
	var err error
	if ch.collector.Value != "" {
		_, err = methods.DestroyPropertyCollector(ctx, h.vim, &types.DestroyPropertyCollector{This: ch.collector})
	}
	for _, view := range []types.ManagedObjectReference{ch.vms, ch.tasks, ch.followed} {
		if err == nil && view.Value != "" {
			_, err = methods.DestroyView(ctx, h.vim, &types.DestroyView{This: view})
		}
	}
	if err != nil {
		h.log.Debug("collector could not be given back", zap.Error(err))
	}
}

// list reads everything that the channel follows and makes it the inventory. It is
// one call, however much there is: WaitForUpdatesEx and RetrievePropertiesEx answer
// in as many parts as vCenter likes, of a hundred objects or so, but what
// CheckForUpdates answers is never truncated (UpdateSet in the vSphere API reference).
func (h *hub) list(ctx context.Context, ch *channel) (version string, err error) {
	res, err := methods.CheckForUpdates(ctx, h.vim, &types.CheckForUpdates{This: ch.collector})
	if err != nil {
		return "", err
	}
	all := records{}
	var refresh []types.ManagedObjectReference
	if set := res.Returnval; set != nil { // else there is nothing yet
		version, refresh = set.Version, h.apply(set, all)
	}
	h.inv.replace(all)
	if err := h.refresh(ctx, refresh); err != nil {
		return "", err
	}
	return version, nil
}

// pump reads what changes after a version until the channel breaks.
func (h *hub) pump(ctx context.Context, ch *channel, version string) error {
	ctx, ch.cancel = context.WithCancel(ctx)
	defer ch.cancel()
	h.wg.Add(1)
	go func() {
		defer h.wg.Done()
		select {
		case <-ch.renewed:
			ch.cancel()
		case <-ctx.Done():
		}
	}()
	h.set(ch)
	h.once.Do(func() { close(h.ready) })
	h.tasks.restart()
	for failures := 0; ; {
		set, err := h.next(ctx, ch, version)
		switch {
		case err != nil && transient(err) && failures < 3 && ctx.Err() == nil:
			// The collector may have survived: the same version can be asked for again.
			if pace.Pause(ctx, backoff(failures)) != nil {
				return err
			}
			failures++
			continue
		case err != nil:
			return err
		case set == nil:
			continue
		}
		version, failures = set.Version, 0
		asked := time.Now()
		if err := h.refresh(ctx, h.apply(set, h.inv)); err != nil {
			return err
		}
		// Many tasks at once make many updates: those of a moment share a call.
		if pace.Pause(ctx, h.tasks.window(asked)) != nil {
			return ctx.Err()
		}
	}
}

func (h *hub) next(ctx context.Context, ch *channel, version string) (*types.UpdateSet, error) {
	ctx, cancel := context.WithTimeout(ctx, collectWait+30*time.Second)
	defer cancel()
	res, err := methods.WaitForUpdatesEx(ctx, h.vim, &types.WaitForUpdatesEx{
		This: ch.collector, Version: version,
		Options: &types.WaitOptions{MaxWaitSeconds: types.NewInt32(int32(collectWait / time.Second))},
	})
	if err != nil {
		return nil, err
	}
	return res.Returnval, nil
}

// book is where VMs of the folder are entered: the inventory, or what is to become it.
type book interface {
	update(ref string, change func(*record))
	remove(ref string)
}

// apply hands one set of updates on. Tasks come last: who awaits one looks at what
// it has made. It gives the VMs of which vSphere reported a part of a property only:
// they are to be read anew.
func (h *hub) apply(set *types.UpdateSet, vms book) (refresh []types.ManagedObjectReference) {
	var tasks []types.ObjectUpdate
	for _, fs := range set.FilterSet {
		if h.follows.is(fs.Filter) {
			h.follows.apply(fs)
			continue
		}
		for _, o := range fs.ObjectSet {
			switch o.Obj.Type {
			case "Task":
				tasks = append(tasks, o)
			case "VirtualMachine":
				if !h.applyVM(o, vms) {
					refresh = append(refresh, o.Obj)
				}
			}
		}
		for _, m := range fs.MissingSet {
			switch {
			case !isMissingGone(m):
			case m.Obj.Type == "Task":
				h.tasks.lost(m.Obj)
			default:
				vms.remove(m.Obj.Value)
			}
		}
	}
	for _, o := range tasks {
		h.applyTask(o)
	}
	return refresh
}

// isMissingGone tells a deleted object from one that cannot be read now.
func isMissingGone(m types.MissingObject) bool {
	_, gone := m.Fault.Fault.(*types.ManagedObjectNotFound)
	return gone
}

func (h *hub) applyTask(o types.ObjectUpdate) {
	if o.Kind == types.ObjectUpdateKindLeave {
		return // it was taken out of the view; one that vanished is reported missing
	}
	for _, c := range o.ChangeSet {
		if info, ok := c.Val.(types.TaskInfo); ok && c.Name == "info" {
			info.Task = o.Obj
			h.tasks.update(info)
		}
	}
}

func (h *hub) applyVM(o types.ObjectUpdate, vms book) (known bool) {
	known = true
	if o.Kind == types.ObjectUpdateKindLeave {
		vms.remove(o.Obj.Value)
		return known
	}
	if m := missing[*types.NoPermission](o.MissingSet); m != nil {
		h.log.Warn("a VM of Berth's folder cannot be read", zap.String("vm", o.Obj.Value), zap.String("property", m.Path))
	}
	vms.update(o.Obj.Value, func(r *record) {
		if o.Kind == types.ObjectUpdateKindEnter {
			r.unset(o)
		}
		lost := configLost(o)
		for _, c := range o.ChangeSet {
			val := valueOf(c)
			if lost && val == nil && strings.HasPrefix(c.Name, configPrefix) {
				continue
			}
			known = r.apply(c.Name, val) && known
		}
		// A VM that is still being made may enter before it has its files: it is
		// read once more, since not every server tells of what follows.
		if o.Kind == types.ObjectUpdateKindEnter && r.vm.VMX == "" {
			known = false
		}
	})
	return known
}

// refresh reads whole properties of VMs whose updates named parts.
func (h *hub) refresh(ctx context.Context, refs []types.ManagedObjectReference) error {
	if len(refs) == 0 {
		return nil
	}
	objects, err := readProps(ctx, h.vim, refs, "VirtualMachine", vmPropsOf(h.vim)...)
	if err != nil {
		return err
	}
	for _, o := range objects {
		u := types.ObjectUpdate{Kind: types.ObjectUpdateKindModify, Obj: o.Obj}
		for _, p := range o.PropSet {
			u.ChangeSet = append(u.ChangeSet, types.PropertyChange{Name: p.Name, Op: types.PropertyChangeOpAssign, Val: p.Val})
		}
		h.applyVM(u, h.inv)
	}
	return nil
}

// follow tells the view of tasks what to hold, many tasks in one call.
func (h *hub) follow(ctx context.Context) {
	var last time.Time
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-h.tasks.kick:
		case <-timer.C:
		case <-ctx.Done():
			return
		}
		in, never := h.tasks.due()
		if !never && in == 0 {
			if pace.Pause(ctx, h.tasks.window(last)) != nil {
				return
			}
			if !h.tell(ctx) {
				continue // the next channel begins with every awaited task
			}
			last = time.Now()
			in, never = h.tasks.due()
		}
		if !never {
			timer.Reset(in)
		}
	}
}

// tell tells the view what is due; false says that there is no view any longer.
func (h *hub) tell(ctx context.Context) bool {
	ch := h.get()
	if ch == nil {
		return false
	}
	add, remove := h.tasks.batch()
	if len(add)+len(remove) == 0 {
		return true
	}
	res, err := methods.ModifyListView(ctx, h.vim, &types.ModifyListView{This: ch.tasks, Add: add, Remove: remove})
	if err != nil {
		if ctx.Err() == nil {
			h.log.Warn("view of tasks is lost", zap.Error(err))
		}
		ch.cancel()
		return false
	}
	for _, ref := range res.Returnval {
		if ref.Type == "Task" {
			h.tasks.lost(ref)
		}
	}
	return true
}

// readProps reads properties of objects of one type in one call, and further
// calls only for further pages. Objects that are gone are left out.
func readProps(ctx context.Context, c *vim25.Client, refs []types.ManagedObjectReference, kind string, paths ...string) ([]types.ObjectContent, error) {
	spec := types.PropertyFilterSpec{
		PropSet:                       []types.PropertySpec{{Type: kind, PathSet: paths}},
		ReportMissingObjectsInResults: types.NewBool(true),
	}
	for _, ref := range refs {
		spec.ObjectSet = append(spec.ObjectSet, types.ObjectSpec{Obj: ref})
	}
	return readSpec(ctx, c, spec)
}

func readSpec(ctx context.Context, c *vim25.Client, spec types.PropertyFilterSpec) ([]types.ObjectContent, error) {
	objects, err := retrieve(ctx, c, spec)
	if err != nil {
		return nil, err
	}
	for _, o := range objects {
		// What may not be read must not look as if it were not set.
		if m := missing[*types.NoPermission](o.MissingSet); m != nil {
			return nil, faultError(m.Fault.Fault, m.Fault.LocalizedMessage, "read "+m.Path, o.Obj.Value)
		}
	}
	return objects, nil
}

// retrieve reads in one call, and in further ones only for further pages.
func retrieve(ctx context.Context, c *vim25.Client, spec types.PropertyFilterSpec) ([]types.ObjectContent, error) {
	res, err := methods.RetrievePropertiesEx(ctx, c, &types.RetrievePropertiesEx{
		This: c.ServiceContent.PropertyCollector, SpecSet: []types.PropertyFilterSpec{spec}})
	if err != nil {
		return nil, err
	}
	if res.Returnval == nil {
		return nil, nil
	}
	objects, token := res.Returnval.Objects, res.Returnval.Token
	for token != "" {
		more, err := methods.ContinueRetrievePropertiesEx(ctx, c, &types.ContinueRetrievePropertiesEx{
			This: c.ServiceContent.PropertyCollector, Token: token})
		if err != nil {
			return nil, err
		}
		objects, token = append(objects, more.Returnval.Objects...), more.Returnval.Token
	}
	return objects, nil
}
