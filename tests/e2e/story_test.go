package e2e

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"berth/swagger/client/containers"
	"berth/swagger/client/images"
	"berth/swagger/client/operationsops"
	"berth/swagger/client/templates"
	"berth/swagger/models"
)

func ptr[T any](v T) *T { return &v }

// register makes the sandbox's template known, with the base layer of the
// fixtures as what it provides. A second registration is no error here.
func (p *process) register(t *testing.T) {
	t.Helper()
	if _, err := p.api.Templates.GetTemplateContext(t.Context(), &templates.GetTemplateParams{Template: p.site.env["BERTH_TEMPLATE"]}); err == nil {
		return
	}
	_, err := p.api.Templates.RegisterTemplateContext(t.Context(), &templates.RegisterTemplateParams{Body: &models.TemplateRegister{
		VM: ptr(p.site.env["BERTH_TEMPLATE"]), ChainIDs: []string{p.site.set.BaseChainID}}})
	if err != nil {
		t.Fatal(err)
	}
}

// pull pulls an image through the REST client and follows it to its end.
func (p *process) pull(t *testing.T, ref string, each func(*models.Progress)) *models.Operation {
	t.Helper()
	ok, err := p.api.Images.PullImageContext(t.Context(), &images.PullImageParams{Body: &models.ImagePull{Reference: &ref, Bake: ptr(true)}})
	if err != nil {
		t.Fatal(err)
	}
	pr, pw := io.Pipe()
	go func() {
		_, err := p.api.Operationsops.FollowOperationContext(t.Context(), &operationsops.FollowOperationParams{Operation: *ok.Payload.ID}, pw)
		pw.CloseWithError(err)
	}()
	for dec := json.NewDecoder(pr); ; {
		var line models.Progress
		if err := dec.Decode(&line); err != nil {
			t.Fatalf("the stream broke before the operation ended: %v", err)
		}
		if line.Operation != nil {
			return line.Operation
		}
		if each != nil {
			each(&line)
		}
	}
}

func (p *process) create(t *testing.T, body *models.ContainerCreate) *models.Container {
	t.Helper()
	ok, err := p.api.Containers.CreateContainerContext(t.Context(), &containers.CreateContainerParams{Body: body})
	if err != nil {
		t.Fatal(err)
	}
	return ok.Payload
}

// eventually asks until ok holds.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !ok(); {
		if time.Now().After(end) {
			t.Fatalf("not within a minute: %s", what)
		}
		select {
		case <-t.Context().Done():
			t.Fatal(t.Context().Err())
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// TestStoryThroughREST pulls an image, runs a server, a job and a crash, looks
// at them and removes them, through the generated client.
func TestStoryThroughREST(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	before := s.inventory(t)

	phases := map[string]bool{}
	op := p.pull(t, s.refs["web"], func(m *models.Progress) { phases[m.Phase] = true })
	if *op.State != "done" {
		t.Fatalf("pull: %+v", op.Problem)
	}
	for _, want := range []string{"download", "write", "upload"} {
		if !phases[want] {
			t.Errorf("no progress of %q in %v", want, phases)
		}
	}
	image, err := p.api.Images.GetImageContext(t.Context(), &images.GetImageParams{Image: s.refs["web"]})
	if err != nil {
		t.Fatal(err)
	}
	provided := slices.IndexFunc(image.Payload.Layers, func(l *models.Layer) bool { return l.Provided })
	if len(image.Payload.Layers) < 3 || provided != 0 {
		t.Errorf("want several layers, the lowest provided by the template: %+v", image.Payload.Layers)
	}
	if b := image.Payload.Bakes; len(b) != 1 || !strings.HasPrefix(b[0].Inventory, "sha256:") || b[0].Entries == 0 || b[0].Mode != "native" {
		t.Errorf("its baked images: %+v", b)
	}
	for _, name := range []string{"job", "crash"} {
		if op := p.pull(t, s.refs[name], nil); *op.State != "done" {
			t.Fatalf("pull %s: %+v", name, op.Problem)
		}
	}

	web := p.create(t, &models.ContainerCreate{Name: "rest-web", Image: ptr(s.refs["web"]), Env: []string{"GREETING=bonjour"}, Start: ptr(true)})
	web2 := p.create(t, &models.ContainerCreate{Name: "rest-web2", Image: ptr(s.refs["web"]), Start: ptr(true)})
	job := p.create(t, &models.ContainerCreate{Name: "rest-job", Image: ptr(s.refs["job"]), Env: []string{`REGISTRY=SOFTWARE\Berth\Fixture`}, Start: ptr(true)})
	crash := p.create(t, &models.ContainerCreate{Name: "rest-crash", Image: ptr(s.refs["crash"]), Start: ptr(true)})

	for _, c := range []*models.Container{web, web2} {
		if body := p.get(t, *c.ID); c == web && !strings.Contains(body, "bonjour") {
			t.Errorf("the web server does not greet with its environment: %q", body)
		}
	}
	end, err := p.api.Containers.WaitContainerContext(t.Context(), &containers.WaitContainerParams{Container: *job.ID})
	if err != nil || end.Payload.ExitCode == nil || *end.Payload.ExitCode != 3 {
		t.Fatalf("wait: %+v, %v", end, err)
	}
	end, err = p.api.Containers.WaitContainerContext(t.Context(), &containers.WaitContainerParams{Container: *crash.ID})
	if err != nil || end.Payload.ExitCode == nil || *end.Payload.ExitCode == 0 {
		t.Fatalf("the crash: %+v, %v", end, err)
	}
	if out := p.logs(t, *job.ID); !strings.Contains(out, "stdout") || !strings.Contains(out, "stderr") {
		t.Errorf("logs have not both streams: %q", out)
	} else if !strings.Contains(out, "registry: set by the image, 42, <nil>, <nil>") {
		t.Errorf("the program does not see what the image's layer has in the registry: %q", out)
	}
	eventually(t, "counters of a running container", func() bool {
		st := p.stats(t, *web.ID)
		return len(st) == 1 && st[0].Vsphere != nil && st[0].Vsphere.MemoryConsumed > 0 && st[0].Guest != nil && st[0].Guest.Processes > 0
	})

	stopped, err := p.api.Containers.StopContainerContext(t.Context(), &containers.StopContainerParams{Container: *web.ID, Grace: ptr(int32(30))})
	if err != nil || *stopped.Payload.How != "guestShutdown" {
		t.Fatalf("stop: %+v, %v", stopped, err)
	}
	for _, c := range []*models.Container{web, web2, job, crash} {
		if _, err := p.api.Containers.RemoveContainerContext(t.Context(), &containers.RemoveContainerParams{Container: *c.ID, Force: ptr(true)}); err != nil {
			t.Error(err)
		}
	}
	for _, name := range []string{"web", "job", "crash"} {
		if _, err := p.api.Images.RemoveImageContext(t.Context(), &images.RemoveImageParams{Image: s.refs[name]}); err != nil {
			t.Error(err)
		}
	}
	if after := s.inventory(t); !slices.Equal(before, after) {
		t.Errorf("inventory and datastore are not what they were:\nbefore %q\nafter  %q", before, after)
	}
}

// get fetches a container's web page at its own address.
func (p *process) get(t *testing.T, id string) (body string) {
	t.Helper()
	hc := &http.Client{Timeout: 3 * time.Second}
	eventually(t, "an answer over HTTP", func() bool {
		ok, err := p.api.Containers.GetContainerContext(t.Context(), &containers.GetContainerParams{Container: id})
		if err != nil {
			t.Fatal(err)
		}
		if len(ok.Payload.Addresses) == 0 {
			return false
		}
		res, err := hc.Get("http://" + ok.Payload.Addresses[0] + "/")
		if err != nil {
			return false
		}
		defer res.Body.Close()
		b, err := io.ReadAll(io.LimitReader(res.Body, 1<<20))
		body = string(b)
		return err == nil && res.StatusCode == 200
	})
	return body
}

func (p *process) logs(t *testing.T, id string) string {
	t.Helper()
	var raw strings.Builder
	if _, err := p.api.Containers.GetContainerLogsContext(t.Context(), &containers.GetContainerLogsParams{Container: id, Follow: ptr(true)}, &raw); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for dec := json.NewDecoder(strings.NewReader(raw.String())); dec.More(); {
		var l models.LogLine
		if err := dec.Decode(&l); err != nil {
			t.Fatal(err)
		}
		out.WriteString(*l.Stream + ": " + *l.Text + "\n")
	}
	return out.String()
}

func (p *process) stats(t *testing.T, ids ...string) []*models.Stats {
	t.Helper()
	var raw strings.Builder
	if _, err := p.api.Containers.GetStatsContext(t.Context(), &containers.GetStatsParams{Container: ids}, &raw); err != nil {
		t.Fatal(err)
	}
	var st []*models.Stats
	if err := json.Unmarshal([]byte(raw.String()), &st); err != nil {
		t.Fatal(err)
	}
	return st
}

// TestStoryThroughCLI is the same by the command line, as a person types it.
func TestStoryThroughCLI(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	before := s.inventory(t)
	if info := p.must(t, "system", "info"); strings.Contains(info, "sandbox") == (realVar("URL") != "" && realVar("SANDBOX") == "") {
		t.Errorf("info does not say that this is a sandbox: %s", info)
	}
	// --pull=missing: the first run pulls, bakes and runs; the entrypoint's exit code is the command's.
	out, errText, code := p.berth(t, "run", "--name", "cli-job", s.refs["job"])
	if code != 3 || out == "" {
		t.Fatalf("run: exit %d\n%s%s", code, out, errText)
	}
	if !strings.Contains(errText, "pulling it") {
		t.Errorf("run does not say that it pulls: %q", errText)
	}
	if got := p.must(t, "wait", "cli-job"); got != "3" {
		t.Errorf("wait prints %q", got)
	}
	if ps := p.must(t, "ps", "-a"); !strings.Contains(ps, "exited (3)") || !strings.Contains(ps, "cli-job") {
		t.Errorf("ps: %s", ps)
	}
	if ps := p.must(t, "ps", "-q"); ps != "" {
		t.Errorf("an exited container is listed as running: %s", ps)
	}
	// Started again it runs again.
	p.must(t, "start", "cli-job")
	if got := p.must(t, "wait", "cli-job"); got != "3" {
		t.Errorf("wait after a second start prints %q", got)
	}
	p.must(t, "rename", "cli-job", "cli-renamed")
	if st := p.must(t, "inspect", "cli-renamed", "--format", "{{.state}} {{.exitCode}}"); st != "exited 3" {
		t.Errorf("inspect: %q", st)
	}
	if tailed := p.must(t, "logs", "--tail", "1", "cli-renamed"); strings.Count(tailed, "\n") > 0 {
		t.Errorf("tail 1 printed %q", tailed)
	}
	// A web server that is killed, restarted, stopped.
	p.must(t, "pull", "-q", s.refs["web"])
	id := p.must(t, "run", "-d", "--name", "cli-web", "--label", "app=shop", s.refs["web"])
	p.get(t, id)
	if _, text, code := p.berth(t, "rm", "cli-web"); code != 5 || !strings.Contains(text, "cli-web") {
		t.Errorf("rm of a running container: exit %d, %q", code, text)
	}
	if _, text, code := p.berth(t, "rmi", s.refs["web"]); code != 5 || !strings.Contains(text, "cli-web") {
		t.Errorf("rmi of an image in use: exit %d, %q", code, text)
	}
	p.must(t, "restart", "-t", "20", "cli-web")
	p.get(t, id)
	if ps := p.must(t, "ps", "--filter", "label=app=shop", "--format", "{{.name}}"); ps != "cli-web" {
		t.Errorf("filtered ps: %q", ps)
	}
	p.must(t, "kill", "cli-web")
	if st := p.must(t, "inspect", "cli-web", "--format", "{{.state}}"); st == "running" {
		t.Errorf("killed container is %q", st)
	}
	if ev := p.must(t, "events", "--no-follow", "--since", "1h", "--format", "{{.action}} {{.name}}"); !strings.Contains(ev, "cli-web") {
		t.Errorf("events: %s", ev)
	}
	p.must(t, "rm", "cli-web", "cli-renamed")
	p.must(t, "rmi", s.refs["web"], s.refs["job"])
	if gc := p.must(t, "system", "gc", "--dry-run"); gc != "nothing to remove" {
		t.Errorf("debris after a clean life: %s", gc)
	}
	if after := s.inventory(t); !slices.Equal(before, after) {
		t.Errorf("inventory and datastore are not what they were:\nbefore %q\nafter  %q", before, after)
	}
}

// TestGovcSeesWhatAnAdminSees looks at a container with the real govc.
func TestGovcSeesWhatAnAdminSees(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	p.must(t, "pull", "-q", "--bake", s.refs["web"])
	project := fmt.Sprintf("shop-%08x", rand.Uint32()) // no one else's, on a vCenter that others use too
	id := p.must(t, "run", "-d", "--name", "govc-web", "--project", project, "--cpus", "2", "-m", "1g", s.refs["web"])
	defer func() {
		p.must(t, "rm", "-f", "govc-web")
		p.must(t, "rmi", s.refs["web"])
		// Berth keeps the empty folder and pool of a project for an hour.
		for _, kind := range []string{"f", "p"} {
			s.govc(t, "object.destroy", strings.TrimSpace(s.govc(t, "find", "/", "-type", kind, "-name", project)))
		}
	}()
	p.get(t, id)

	name := p.must(t, "inspect", "--format", "{{.vm.name}}", "govc-web")
	if want := project + "-govc-web-" + id[:12]; name != want {
		t.Errorf("the VM is called %q, not %q", name, want)
	}
	if ps := p.must(t, "ps", "-q", "--project", project); ps != id {
		t.Errorf("the project has %q, not %s", ps, id)
	}
	if placed := p.must(t, "inspect", "--format", "{{.placement.clone}}: {{.placement.reason}}", "govc-web"); placed != "linked: beside the baked image's disk" {
		t.Errorf("placed %q", placed)
	}
	if used := p.must(t, "project", "ls"); !strings.Contains(used, project) || !strings.Contains(used, "1.0 GiB") {
		t.Errorf("projects:\n%s", used)
	}
	if one := p.must(t, "project", "inspect", project); !strings.Contains(one, `"volumeStorage": 0`) || !strings.Contains(one, `"vms": 1`) {
		t.Errorf("project:\n%s", one)
	}
	info := s.govc(t, "vm.info", "-e=true", name)
	for _, want := range []string{"berth.owner:", "berth.id:", id, "guestinfo.berth", "poweredOn"} {
		if !strings.Contains(info, want) {
			t.Errorf("vm.info lacks %q:\n%s", want, info)
		}
	}
	var vms struct {
		VirtualMachines []struct {
			Config struct {
				Annotation string
				Hardware   struct{ NumCPU, MemoryMB int }
			}
			Guest struct{ IpAddress, ToolsRunningStatus string }
		}
	}
	if err := json.Unmarshal([]byte(s.govc(t, "vm.info", "-json", name)), &vms); err != nil || len(vms.VirtualMachines) != 1 {
		t.Fatalf("vm.info -json: %v", err)
	}
	vm := vms.VirtualMachines[0]
	if !strings.Contains(vm.Config.Annotation, s.refs["web"]) {
		t.Errorf("annotation %q does not name the image", vm.Config.Annotation)
	}
	if vm.Config.Hardware.NumCPU != 2 || vm.Config.Hardware.MemoryMB != 1024 {
		t.Errorf("hardware %+v", vm.Config.Hardware)
	}
	if vm.Guest.IpAddress == "" || vm.Guest.ToolsRunningStatus != "guestToolsRunning" {
		t.Errorf("guest %+v", vm.Guest)
	}
	if m := s.govc(t, "metric.sample", "-n", "1", "-instance", "", strings.TrimSpace(s.govc(t, "find", "/", "-type", "m", "-name", name)), "mem.consumed.average", "cpu.usagemhz.average"); !strings.Contains(m, "mem.consumed.average") {
		t.Errorf("no counters: %s", m)
	}
}
