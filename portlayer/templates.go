package portlayer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
	"berth/vmprovision"
)

// FactsKey is the extraConfig key under which the agent's installation left
// what it knows of the template, as JSON.
const FactsKey = "guestinfo.berth.template"

const (
	templateFacts   = 64 << 10 // bytes of the document under FactsKey
	defaultBakeMode = "native"
)

// Template is a registered template.
type Template struct {
	mode         guestinfo.Mode // what is baked for; "" is native
	ID           string         `json:"id"` // of the VM: 32 hex digits made of its instance UUID
	Name         string         `json:"name"`
	VM           string         `json:"vm"`  // inventory path
	Ref          string         `json:"ref"` // managed object id
	InstanceUUID string         `json:"instanceUUID"`
	Snapshot     string         `json:"snapshot,omitempty"` // managed object id; "" means that bakes are full copies
	OSVersion    string         `json:"osVersion"`          // "10.0.20348.2582"
	Edition      string         `json:"edition,omitempty"`
	Agent        string         `json:"agent"`
	Tools        string         `json:"tools,omitempty"`
	GuestID      string         `json:"guestID"`
	Modes        []string       `json:"modes"`
	ChainIDs     []string       `json:"chainIDs,omitempty"`
	CPUs         int32          `json:"cpus"`
	MemoryMB     int64          `json:"memoryMB"`
	Datastore    string         `json:"datastore"`
	Registered   time.Time      `json:"registered"`
}

// TemplateRequest asks to register a VM. Empty members are taken from the
// VM's own facts.
type TemplateRequest struct {
	Name      string
	VM        string // name, path or managed object id
	OSVersion string
	Edition   string
	Agent     string
	Modes     []string
	ChainIDs  []string
}

// facts is the document under FactsKey.
type facts struct {
	OSVersion string   `json:"osVersion"`
	Edition   string   `json:"edition"`
	Agent     string   `json:"agent"`
	Modes     []string `json:"modes"`
	ChainIDs  []string `json:"chainIDs"`
}

var (
	osVersionRE = regexp.MustCompile(`^10\.0\.[0-9]{5}(\.[0-9]{1,6})?$`)
	chainIDRE   = regexp.MustCompile(`^sha256:[0-9a-f]{64}$`)
	versionRE   = regexp.MustCompile(`^[0-9A-Za-z][0-9A-Za-z.+_-]{0,63}$`)
)

// RegisterTemplate verifies a VM and registers it. Every gap of the VM is
// named in one Unsupported error.
func (l *Layer) RegisterTemplate(ctx context.Context, r TemplateRequest) (*Template, error) {
	const step = "register template"
	out, err := l.ops.run(ctx, "template.register", r.VM, func(ctx context.Context, o *Operation) (any, error) {
		vm, err := l.p.FindTemplate(ctx, r.VM)
		if err != nil {
			return nil, errs.Wrap(err, step, r.VM)
		}
		t, err := verifyTemplate(r, vm)
		if err != nil {
			return nil, err
		}
		t.Registered = l.now().UTC().Truncate(time.Second)
		if err := l.templates.add(ctx, t); err != nil {
			return nil, errs.Wrap(err, step, t.Name)
		}
		l.events.add(Event{Type: "template", Action: "register", Object: t.ID, Name: t.Name, Operation: o.ID(),
			Attributes: map[string]string{"osVersion": t.OSVersion, "vm": t.VM}})
		return t, nil
	})
	if err != nil {
		return nil, err
	}
	return out.(*Template), nil
}

// verifyTemplate makes a template of a VM, or says everything that is wrong.
func verifyTemplate(r TemplateRequest, vm vmprovision.TemplateVM) (*Template, error) {
	const step = "register template"
	f, factsErr := readFacts(vm.ExtraConfig[FactsKey])
	sum := sha256.Sum256([]byte("berth template " + strings.ToLower(vm.InstanceUUID)))
	t := &Template{
		ID: hex.EncodeToString(sum[:16]), Name: pick(r.Name, vm.Name), VM: vm.Path, Ref: vm.Ref, InstanceUUID: vm.InstanceUUID,
		Snapshot: vm.Snapshot, OSVersion: pick(r.OSVersion, f.OSVersion), Edition: pick(r.Edition, f.Edition), Agent: pick(r.Agent, f.Agent),
		Tools: vm.ToolsVersion, GuestID: vm.GuestID, Modes: pickAll(r.Modes, f.Modes), ChainIDs: pickAll(r.ChainIDs, f.ChainIDs),
		CPUs: vm.CPUs, MemoryMB: vm.MemoryMB, Datastore: vm.Datastore,
	}
	if len(t.Modes) == 0 {
		t.Modes = []string{defaultBakeMode}
	}
	if err := checkName("template", t.Name); err != nil {
		return nil, errs.Wrap(err, step, "").(*errs.Error).WithHint("give it a name")
	}
	gaps := vmGaps(vm)
	if factsErr != nil {
		gaps = append(gaps, fmt.Sprintf("its facts (%s) cannot be read: %v", FactsKey, factsErr))
	}
	gaps = append(gaps, t.gaps()...)
	if len(gaps) > 0 {
		return nil, errs.New(errs.Unsupported, step, "vm "+vm.Name, "%w", gapsError(gaps)).
			WithHint("put these right and register again")
	}
	slices.Sort(t.ChainIDs)
	t.ChainIDs = slices.Compact(t.ChainIDs)
	return t, nil
}

// gapsError is every gap of a VM in one sentence.
func gapsError(gaps []string) error {
	if len(gaps) == 1 {
		return errors.New(gaps[0])
	}
	return fmt.Errorf("%d things are missing: %s", len(gaps), strings.Join(gaps, "; "))
}

// vmGaps names what is wrong with the VM itself.
func vmGaps(vm vmprovision.TemplateVM) []string {
	var g []string
	gap := func(bad bool, format string, args ...any) {
		if bad {
			g = append(g, fmt.Sprintf(format, args...))
		}
	}
	if vm.Connection != "" && vm.Connection != "connected" { // the rest cannot be known
		return []string{"vSphere cannot reach it: it is " + vm.Connection + "; bring its host and datastore back"}
	}
	gap(vm.InstanceUUID == "", "it has no instance UUID")
	gap(vm.Power != vmprovision.PoweredOff, "it is %s; shut it down", pick(string(vm.Power), "in an unknown power state"))
	gap(!vm.IsTemplate && vm.Snapshot == "", "it has no snapshot and is not marked as template; take a snapshot")
	windows := vm.GuestFamily == "windowsGuest" || strings.HasPrefix(strings.ToLower(vm.GuestID), "win")
	gap(!windows, "its guest OS is %s, not Windows", pick(vm.GuestID, "not known"))
	gap(len(vm.Disks) == 0, "it has no disk")
	gap(vm.TPM, "it has a virtual TPM, whose secrets every container would share; remove it")
	gap(vm.Encrypted, "it is encrypted; decrypt it, or let the datastore encrypt")
	for _, iso := range vm.ISOs {
		gap(true, "%s is in its CD drive at power-on, and every container would need it; take it out", iso)
	}
	for _, d := range vm.Disks {
		gap(d.Missing, "disk %s is not there; restore it from a backup", d.File)
		gap(!strings.Contains(d.Backing, "FlatVer2"), "disk %s has backing %s; only VirtualDiskFlatVer2BackingInfo can be cloned from", d.File, pick(d.Backing, "of unknown type"))
	}
	none := vm.ToolsStatus == "toolsNotInstalled" || vm.ToolsStatus == "guestToolsNotInstalled"
	gap(none || vm.ToolsVersion == "0" || vm.ToolsVersion == "" && vm.ToolsStatus == "", "VMware Tools are not installed")
	return g
}

// gaps names what is wrong with the facts, given or found.
func (t *Template) gaps() []string {
	var g []string
	if t.OSVersion == "" {
		g = append(g, "its OS build is not known: neither the request nor the agent's facts name it")
	} else if !osVersionRE.MatchString(t.OSVersion) {
		g = append(g, fmt.Sprintf("OS version %q does not look like 10.0.20348.2582", clip(t.OSVersion, 40)))
	}
	if t.Agent == "" {
		g = append(g, "berth-agent's version is not known; install it with berth-agent install")
	} else if !versionRE.MatchString(t.Agent) {
		g = append(g, fmt.Sprintf("agent version %q is not a version", clip(t.Agent, 40)))
	}
	for _, m := range t.Modes {
		if m != "native" && m != "contained" {
			g = append(g, fmt.Sprintf("mode %q is unknown; there are native and contained", clip(m, 40)))
		}
	}
	if len(t.ChainIDs) > 64 {
		g = append(g, fmt.Sprintf("it has %d chain ids; 64 are allowed", len(t.ChainIDs)))
	}
	for _, c := range t.ChainIDs {
		if !chainIDRE.MatchString(c) {
			g = append(g, fmt.Sprintf("chain id %q is not sha256: and 64 hex digits", clip(c, 80)))
		}
	}
	return g
}

// readFacts decodes the agent's facts. Members that this build does not know
// are a newer agent's and are passed over; they are facts, not orders.
func readFacts(doc string) (facts, error) {
	var f facts
	if doc == "" {
		return f, nil
	}
	if len(doc) > templateFacts {
		return f, fmt.Errorf("they take %d bytes, %d are allowed", len(doc), templateFacts)
	}
	if err := json.Unmarshal([]byte(doc), &f); err != nil {
		return facts{}, err
	}
	return f, nil
}

// Templates lists the registered templates by name.
func (l *Layer) Templates(ctx context.Context) ([]*Template, error) { return l.templates.list(ctx) }

// Template finds a template by id or name.
func (l *Layer) Template(ctx context.Context, ref string) (*Template, error) {
	return l.templates.get(ctx, ref)
}

// UnregisterTemplate forgets a template and leaves its VM as it is. While
// baked images stand on it, or images rely on the layers that only it
// provides, force is needed.
func (l *Layer) UnregisterTemplate(ctx context.Context, ref string, force bool) error {
	const step = "unregister template"
	t, err := l.templates.fresh(ctx, ref)
	if err != nil {
		return errs.Wrap(err, step, "")
	}
	_, err = l.ops.run(ctx, "template.unregister", t.Name, func(ctx context.Context, o *Operation) (any, error) {
		if !force {
			users, err := l.templateUsers(ctx, t)
			if err != nil {
				return nil, errs.Wrap(err, step, t.Name)
			}
			if len(users) > 0 {
				return nil, errs.New(errs.Conflict, step, "template "+t.Name, "used by %s", some(users)).WithHint("remove these first, or use force")
			}
		}
		if err := l.templates.remove(ctx, t); err != nil {
			return nil, errs.Wrap(err, step, t.Name)
		}
		l.events.add(Event{Type: "template", Action: "unregister", Object: t.ID, Name: t.Name, Operation: o.ID()})
		return nil, nil
	})
	return err
}

// templateUsers names the baked images on a template and the images whose base
// no other template provides.
func (l *Layer) templateUsers(ctx context.Context, t *Template) ([]string, error) {
	var users []string
	for _, b := range l.baked() {
		if b.meta.TemplateID == t.ID {
			users = append(users, "baked image "+b.vm.Name)
		}
	}
	all, err := l.templates.list(ctx)
	if err != nil {
		return nil, err
	}
	imgs, err := l.images.List(ctx)
	if err != nil {
		return nil, err
	}
	for _, img := range imgs {
		others := slices.ContainsFunc(all, func(o *Template) bool { return o.ID != t.ID && o.provides(img) })
		if img.BaseChainID != "" && t.provides(img) && !others {
			users = append(users, "image "+imageName(img))
		}
	}
	return users, nil
}

// provides says whether the image's missing base layers are on the template.
func (t *Template) provides(img *imagestore.Image) bool {
	return img.BaseChainID == "" || slices.Contains(t.ChainIDs, img.BaseChainID)
}

func pick(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func pickAll(a, b []string) []string {
	if len(a) > 0 {
		return slices.Clone(a)
	}
	return slices.Clone(b)
}

// some names at most five of a list.
func some(list []string) string {
	if len(list) <= 5 {
		return strings.Join(list, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(list[:5], ", "), len(list)-5)
}
