package e2e

import (
	"encoding/json"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/go-openapi/runtime"
	httptransport "github.com/go-openapi/runtime/client"
	"github.com/go-openapi/strfmt"

	"berth/imagestore"
	"berth/imagestore/registry"
	"berth/internal/errs"
	"berth/portlayer"
	"berth/swagger/client"
	"berth/swagger/client/containers"
	"berth/swagger/client/images"
	"berth/swagger/models"
	"berth/vmprovision"
	"berth/vmprovision/credential"
)

// mutates says whether a SOAP method changes something in vSphere.
func mutates(method string) bool {
	switch strings.TrimSuffix(method, "Ex") {
	case "RetrieveProperties", "ContinueRetrieveProperties", "CheckForUpdates", "WaitForUpdates", "CreateFilter", "CreateContainerView", "CreateListView", "ModifyListView",
		"DestroyPropertyFilter", "DestroyView", "CreatePropertyCollector", "DestroyPropertyCollector", "QueryPerf", "QueryPerfCounter", "CurrentTime", "RetrieveServiceContent",
		"Login", "Logout", "FindByInventoryPath", "FindByUuid", "SearchDatastore_Task", "SearchDatastoreSubFolders_Task", "CancelWaitForUpdates", "SessionIsActive", "QueryOptions":
		return false
	}
	return true
}

// TestCallsPerRun counts what running a baked image costs vSphere, and what
// looking at it does.
func TestCallsPerRun(t *testing.T) {
	s := theSite(t)
	ctx := t.Context()
	vs, err := vmprovision.Connect(ctx, vmprovision.Config{
		URL: s.env["GOVC_URL"], Credential: credential.NewPassword(s.env["GOVC_USERNAME"], credential.Text(s.env["GOVC_PASSWORD"])), CAFile: s.env["GOVC_TLS_CA_CERTS"], Owner: "berth", Instance: "calls",
		Clone: vmprovision.CloneLinked, FrozenParents: 1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer vs.Close()
	reg, err := registry.New(registry.Options{CacheDir: filepath.Join(t.TempDir(), "cache"), Registries: map[string]registry.Registry{s.env["BERTH_REGISTRY"]: {PlainHTTP: true}}})
	if err != nil {
		t.Fatal(err)
	}
	defer reg.Close()
	infos, err := vs.Datastores(ctx)
	if err != nil {
		t.Fatal(err)
	}
	ds, err := vs.Datastore(infos[0].Name)
	if err != nil {
		t.Fatal(err)
	}
	store, err := imagestore.Open(ctx, imagestore.Options{Datastores: []imagestore.Datastore{ds}, Registry: reg, Cache: reg.Cache(), Owner: "calls"})
	if err != nil {
		t.Fatal(err)
	}
	layer, err := portlayer.New(portlayer.Config{Provisioner: vs, Images: store})
	if err != nil {
		t.Fatal(err)
	}
	defer layer.Close()
	go layer.Run(ctx)
	h, err := portlayer.Handler(layer)
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(h)
	defer srv.Close()
	u, _ := url.Parse(srv.URL)
	rt := httptransport.New(u.Host, client.DefaultBasePath, []string{"http"})
	rt.Consumers[errs.ProblemType] = runtime.JSONConsumer()
	rt.Consumers["application/x-ndjson"] = runtime.ByteStreamConsumer()
	p := &process{site: s, api: client.New(rt, strfmt.Default)}
	p.register(t)
	if op := p.pull(t, s.refs["job"], nil); *op.State != "done" {
		t.Fatalf("pull: %+v", op.Problem)
	}
	run := func(name string) *models.Container {
		return p.create(t, &models.ContainerCreate{Name: name, Image: ptr(s.refs["job"]), Start: ptr(true)})
	}
	first := run("calls-first") // looks up what is then remembered

	count := func(what string, f func()) (changing []string, all map[string]int) {
		before := vs.Calls()
		f()
		all = map[string]int{}
		for m, n := range vs.Calls() {
			if d := n - before[m]; d > 0 {
				all[m] = d
				if mutates(m) {
					changing = append(changing, m)
				}
			}
		}
		sort.Strings(changing)
		t.Logf("%-8s %v", what, all)
		record(t, what, all)
		return changing, all
	}

	var job *models.Container
	changing, all := count("run", func() { job = run("calls-job") })
	if len(changing) != 1 || changing[0] != "CloneVM_Task" || all["CloneVM_Task"] != 1 {
		t.Errorf("run costs %v, want one CloneVM_Task", all)
	}
	if end, err := p.api.Containers.WaitContainerContext(ctx, &containers.WaitContainerParams{Container: *job.ID}); err != nil || *end.Payload.ExitCode != 3 {
		t.Fatalf("wait: %+v %v", end, err)
	}
	instant := func(name string) *models.Container {
		return p.create(t, &models.ContainerCreate{Name: name, Image: ptr(s.refs["job"]), Start: ptr(true), Placement: &models.Placement{Clone: "instant"}})
	}
	made := []*models.Container{first, job, instant("calls-parent")} // makes the frozen parent
	changing, all = count("instant", func() { made = append(made, instant("calls-instant")) })
	if len(changing) != 1 || changing[0] != "InstantClone_Task" || all["InstantClone_Task"] != 1 {
		t.Errorf("an instant clone costs %v, want one InstantClone_Task", all)
	}
	if end, err := p.api.Containers.WaitContainerContext(ctx, &containers.WaitContainerParams{Container: *made[3].ID}); err != nil || *end.Payload.ExitCode != 3 {
		t.Fatalf("wait for the instant clone: %+v %v", end, err)
	}
	for what, f := range map[string]func(){
		"ps": func() {
			if _, err := p.api.Containers.ListContainersContext(ctx, &containers.ListContainersParams{All: ptr(true)}); err != nil {
				t.Error(err)
			}
		},
		"inspect": func() {
			if _, err := p.api.Containers.GetContainerContext(ctx, &containers.GetContainerParams{Container: *job.ID}); err != nil {
				t.Error(err)
			}
		},
		"logs": func() { p.logs(t, *job.ID) },
		"wait": func() {
			if _, err := p.api.Containers.WaitContainerContext(ctx, &containers.WaitContainerParams{Container: *job.ID}); err != nil {
				t.Error(err)
			}
		},
	} {
		_, all := count(what, f)
		delete(all, "WaitForUpdatesEx") // the one collector's long poll, whoever asks
		if len(all) != 0 {
			t.Errorf("%s costs vSphere %v, want nothing", what, all)
		}
	}
	for _, c := range made {
		if _, err := p.api.Containers.RemoveContainerContext(ctx, &containers.RemoveContainerParams{Container: *c.ID, Force: ptr(true)}); err != nil {
			t.Error(err)
		}
	}
	if _, err := p.api.Images.RemoveImageContext(ctx, &images.RemoveImageParams{Image: s.refs["job"]}); err != nil {
		t.Error(err)
	}
}

// record appends what an operation cost to the file that a benchmark asks for.
func record(t *testing.T, what string, calls map[string]int) {
	path := os.Getenv("BERTH_COUNTS")
	if path == "" {
		return
	}
	var c struct {
		What              string
		Mutating, Reading int
	}
	c.What = what
	for m, n := range calls {
		switch {
		case mutates(m):
			c.Mutating += n
		case m != "WaitForUpdatesEx": // the one collector's long poll, whoever asks
			c.Reading += n
		}
	}
	line, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY|os.O_CREATE, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Write(append(line, '\n')); err != nil {
		t.Fatal(err)
	}
}
