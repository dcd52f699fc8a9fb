package portlayer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-openapi/runtime"
	httptransport "github.com/go-openapi/runtime/client"
	"github.com/go-openapi/strfmt"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/portlayer/portlayertest"
	"berth/swagger/client"
	"berth/swagger/client/containers"
	"berth/swagger/client/images"
	"berth/swagger/client/operationsops"
	"berth/swagger/client/system"
	"berth/swagger/client/templates"
	"berth/swagger/models"
	"berth/vmprovision"
)

// web is a site behind its API.
type web struct {
	*site
	url    string
	client *client.Berth
}

func newWeb(t *testing.T, edit ...func(*Config)) *web {
	t.Helper()
	s := newSite(t, edit...)
	h, err := Handler(s.Layer)
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	rt := httptransport.New(strings.TrimPrefix(srv.URL, "http://"), "/v1", []string{"http"})
	rt.Consumers["application/x-ndjson"] = runtime.ByteStreamConsumer()
	rt.Consumers[errs.ProblemType] = runtime.JSONConsumer()
	return &web{site: s, url: srv.URL, client: client.New(rt, strfmt.Default)}
}

// do sends a request and gives status, header and body.
func (w *web) do(method, path, body string, header ...string) (int, http.Header, []byte) {
	w.t.Helper()
	var rd io.Reader
	if body != "" {
		rd = strings.NewReader(body)
	}
	req, err := http.NewRequestWithContext(w.ctx, method, w.url+path, rd)
	if err != nil {
		w.t.Fatal(err)
	}
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return res.StatusCode, res.Header, b
}

func (w *web) problem(method, path, body string, header ...string) models.Problem {
	w.t.Helper()
	status, h, b := w.do(method, path, body, header...)
	var p models.Problem
	if err := json.Unmarshal(b, &p); err != nil || h.Get("Content-Type") != errs.ProblemType {
		w.t.Fatalf("%s %s: %d %s is no problem: %s", method, path, status, h.Get("Content-Type"), b)
	}
	if int(*p.Status) != status || p.Operation == "" || p.Operation != h.Get(OperationHeader) {
		w.t.Errorf("%s %s: status %d, problem %s", method, path, status, b)
	}
	return p
}

func TestAPIWithGeneratedClient(t *testing.T) {
	w := newWeb(t)
	c, ctx := w.client, w.ctx
	if r, err := c.System.Ping(system.NewPingParamsWithContext(ctx)); err != nil || *r.Payload.Status != "ok" {
		t.Fatal(err)
	}
	if r, err := c.System.GetVersion(system.NewGetVersionParamsWithContext(ctx)); err != nil || *r.Payload.Version != "test" {
		t.Error(err)
	}
	if r, err := c.System.GetInfo(system.NewGetInfoParamsWithContext(ctx)); err != nil || *r.Payload.Operation != "sandbox" || r.Payload.Templates != 1 {
		t.Errorf("%+v %v", r, err)
	}
	w.p.AddTemplate("other", nil)
	tpl, err := c.Templates.RegisterTemplate(templates.NewRegisterTemplateParamsWithContext(ctx).WithBody(&models.TemplateRegister{VM: ptr("other"), OsVersion: "10.0.17763.1", Agent: "0.1"}))
	if err != nil || *tpl.Payload.Name != "other" {
		t.Fatal(err)
	}
	if _, err := c.Templates.UnregisterTemplate(templates.NewUnregisterTemplateParamsWithContext(ctx).WithTemplate("other")); err != nil {
		t.Error(err)
	}
	w.images.Registry["shop/db:2"] = portlayertest.Image("shop/db:2", build, 2)
	pull, err := c.Images.PullImage(images.NewPullImageParamsWithContext(ctx).WithBody(&models.ImagePull{Reference: ptr("shop/db:2"), Bake: ptr(true)}))
	if err != nil {
		t.Fatal(err)
	}
	var lines bytes.Buffer
	if _, err := c.Operationsops.FollowOperation(operationsops.NewFollowOperationParamsWithContext(ctx).WithOperation(*pull.Payload.ID), &lines); err != nil {
		t.Fatal(err)
	}
	var last models.Progress
	for l := range strings.Lines(lines.String()) {
		last = models.Progress{}
		if err := json.Unmarshal([]byte(l), &last); err != nil {
			t.Fatal(err)
		}
	}
	if last.Operation == nil || *last.Operation.State != "done" || last.Operation.Result == "" {
		t.Fatalf("progress ends with %+v", last)
	}
	img, err := c.Images.GetImage(images.NewGetImageParamsWithContext(ctx).WithImage("shop/db:2"))
	if err != nil || len(img.Payload.BakedOn) != 1 || img.Payload.BakedOn[0] != "ltsc2022" {
		t.Fatalf("%+v, %v", img, err)
	}
	made, err := c.Containers.CreateContainer(containers.NewCreateContainerParamsWithContext(ctx).WithBody(&models.ContainerCreate{
		Name: "db", Image: ptr("shop/db:2"), Start: ptr(true), Memory: &models.Memory{Size: 1 << 30}, CPU: &models.CPU{Count: 4, Limit: -1}, StopGrace: ptr(int32(7)),
	}))
	if err != nil {
		t.Fatal(err)
	}
	if m := made.Payload; *m.State != "running" || m.Memory.Size != 1<<30 || m.CPU.Limit != -1 || m.StopGrace != 7 || m.VM.Power != "poweredOn" {
		t.Errorf("created %+v", m)
	}
	id := *made.Payload.ID
	w.p.Write(id, "2026-01-01T00:00:00.123456789Z stdout F hello\n2026-01-01T00:00:01Z stderr F oops\n")
	lines.Reset()
	if _, err := c.Containers.GetContainerLogs(containers.NewGetContainerLogsParamsWithContext(ctx).WithContainer("db").WithStderr(ptr(false)), &lines); err != nil {
		t.Error(err)
	}
	if got := lines.String(); got != `{"time":"2026-01-01T00:00:00.123456789Z","stream":"stdout","text":"hello"}`+"\n" {
		t.Errorf("logs: %s", got)
	}
	lines.Reset()
	if _, err := c.Containers.GetStats(containers.NewGetStatsParamsWithContext(ctx), &lines); err != nil || !strings.Contains(lines.String(), id) {
		t.Errorf("stats: %s %v", &lines, err)
	}
	stopped, err := c.Containers.StopContainer(containers.NewStopContainerParamsWithContext(ctx).WithContainer(id))
	if err != nil || *stopped.Payload.How != "guestShutdown" || *stopped.Payload.ExitCode != 0 {
		t.Errorf("%+v, %v", stopped, err)
	}
	if _, err := c.Containers.RemoveContainer(containers.NewRemoveContainerParamsWithContext(ctx).WithContainer("db")); err != nil {
		t.Error(err)
	}
	_, err = c.Containers.GetContainer(containers.NewGetContainerParamsWithContext(ctx).WithContainer("db"))
	var def *containers.GetContainerDefault
	if !errors.As(err, &def) || def.Code() != 404 || *def.Payload.Kind != "NotFound" {
		t.Errorf("got %v", err)
	}
}

func TestBadRequests(t *testing.T) {
	w := newWeb(t)
	big := `{"image":"` + strings.Repeat("x", 1<<20) + `"}`
	many := `{"image":"a","cmd":[` + strings.Repeat(`"x",`, 300) + `"x"]}`
	for _, c := range []struct {
		method, path, body string
		header             []string
		status             int
		object, detail     string
	}{
		{"POST", "/v1/containers", `{"image":"a","colour":1}`, nil, 400, "body.colour", "unknown field"},
		{"POST", "/v1/containers", `{"Image":"a"}`, nil, 400, "body.Image", "unknown field"},
		{"POST", "/v1/containers", `{"image":"a","cpu":{"cores":2}}`, nil, 400, "body.cpu.cores", "unknown field"},
		{"POST", "/v1/containers", `{"image":"a","cpu":{"count":"2"}}`, nil, 400, "body.cpu.count", "must be an integer, not a string"},
		{"POST", "/v1/containers", `{"image":"a","cpu":{"count":2.5}}`, nil, 400, "body.cpu.count", "must be an integer, not the number 2.5"},
		{"POST", "/v1/containers", `{"image":"a","cpu":{"count":99999}}`, nil, 400, "body.cpu.count", "768"},
		{"POST", "/v1/containers", `{"image":"a","cpu":{"count":99999999999999999999}}`, nil, 400, "", ""},
		{"POST", "/v1/containers", `{"image":"a","env":["A=1",2]}`, nil, 400, "body.env[1]", "must be a string, not the number 2"},
		{"POST", "/v1/containers", `{"image":"a","env":"A=1"}`, nil, 400, "body.env", "must be an array"},
		{"POST", "/v1/containers", `{"image":"a","labels":{"x":{}}}`, nil, 400, "body.labels.x", "must be a string, not an object"},
		{"POST", "/v1/containers", `{"image":null}`, nil, 400, "body.image", "null"},
		{"POST", "/v1/containers", `{"image":"a","image":"b"}`, nil, 400, "body.image", "twice"},
		{"POST", "/v1/containers", `{"image":"a"} {}`, nil, 400, "body", "after the document"},
		{"POST", "/v1/containers", `{"image":"a"`, nil, 400, "body", "not JSON"},
		{"POST", "/v1/containers", `{"image":`, nil, 400, "body.image", "not JSON"},
		{"POST", "/v1/containers", `[]`, nil, 400, "body", "must be an object, not an array"},
		{"POST", "/v1/containers", strings.Repeat(`{"cpu":`, 10000), nil, 400, "body.cpu.cpu", "unknown field"},
		{"POST", "/v1/containers", `{}`, nil, 400, "body.image", "required"},
		{"POST", "/v1/containers", `{"image":"a","name":"a b"}`, nil, 400, "body.name", ""},
		{"POST", "/v1/containers", `{"image":"a","mode":"odd"}`, nil, 400, "body.mode", ""},
		{"POST", "/v1/containers", many, nil, 400, "body.cmd", "256"},
		{"POST", "/v1/containers", big, nil, 413, "body", "1048576"},
		{"POST", "/v1/containers", "", nil, 400, "body", "missing"},
		{"POST", "/v1/containers", `{"image":"a"}`, []string{"Content-Type", "text/plain"}, 415, "", ""},
		{"POST", "/v1/containers", `{"image":"a"}`, []string{"Origin", "https://evil.example"}, 403, "", "browser"},
		{"POST", "/v1/containers/x/start", `{}`, nil, 400, "body", "takes no body"},
		{"POST", "/v1/containers", `{"image":"a"}`, []string{"Idempotency-Key", strings.Repeat("k", 129)}, 400, "Idempotency-Key", ""},
		{"GET", "/v1/containers?al=true", "", nil, 400, "query.al", "unknown parameter"},
		{"GET", "/v1/containers?all=maybe", "", nil, 400, "query.all", "true or false"},
		{"GET", "/v1/containers?all=true&all=false", "", nil, 400, "query.all", "2 times"},
		{"GET", "/v1/containers?state=odd", "", nil, 400, "state", "odd"},
		{"GET", "/v1/containers/x/logs?tail=-2", "", nil, 400, "query.tail", ""},
		{"GET", "/v1/containers/x/logs?since=yesterday", "", nil, 400, "query.since", ""},
		{"GET", "/v1/containers/x/logs", "", nil, 404, "container x", ""},
		{"GET", "/v1/containers/x/wait?condition=odd", "", nil, 400, "query.condition", ""},
		{"GET", "/v1/containers/" + strings.Repeat("x", 300), "", nil, 400, "path.container", ""},
		{"GET", "/v1/nothing", "", nil, 404, "/v1/nothing", "no such resource"},
		{"GET", "/nothing", "", nil, 404, "/nothing", ""},
		{"PUT", "/v1/containers", "", nil, 405, "/v1/containers", "not allowed"},
		{"GET", "/v1/containers", "", []string{"Accept", "image/png"}, 406, "", ""},
		{"POST", "/v1/containers/x/stop?grace=-5", "", nil, 400, "query.grace", ""},
		{"POST", "/v1/containers/x/stop?grace=99999999999999999999", "", nil, 400, "query.grace", ""},
		{"GET", "/v1/containers/..%2F..%2Fetc%2Fpasswd", "", nil, 404, "", ""},
		{"GET", "/v1/containers/x%0D%0ASet-Cookie:%20a=b", "", nil, 404, "", ""},
		{"OPTIONS", "/v1/containers", "", nil, 405, "/v1/containers", "not allowed"},
		{"TRACE", "/v1/containers", "", nil, 405, "/v1/containers", "not allowed"},
		{"DELETE", "/v1/operations/none", "", nil, 404, "operation none", ""},
		{"GET", "/v1/stats?container=nope", "", nil, 404, "container nope", ""},
	} {
		p := w.problem(c.method, c.path, c.body, c.header...)
		what := c.method + " " + c.path + " " + clip(c.body, 60)
		if int(*p.Status) != c.status || !strings.Contains(*p.Detail, c.detail) || c.object != "" && p.Object != c.object && !(c.detail == "unknown field" && strings.HasPrefix(p.Object, c.object)) {
			t.Errorf("%s: got %d %q %q, want %d %q %q", what, *p.Status, p.Object, *p.Detail, c.status, c.object, c.detail)
		}
	}
	if n := w.p.Calls("Clone"); n != 0 {
		t.Errorf("%d clones", n)
	}
	if status, h, b := w.do("HEAD", "/v1/containers", ""); status != 405 || len(b) != 0 || h.Get("Set-Cookie") != "" {
		t.Errorf("HEAD: %d %v %q", status, h, b)
	}
}

func TestSlashesInReferences(t *testing.T) {
	w := newWeb(t)
	status, _, body := w.do("GET", "/v1/images/"+url.PathEscape(webRef), "")
	if status != 200 || !bytes.Contains(body, []byte(w.image.ID)) {
		t.Errorf("%d %s", status, body)
	}
	// A reference named like another resource is that resource's only literally.
	if p := w.problem("GET", "/v1/images/..%2Fx", ""); *p.Kind != "NotFound" {
		t.Errorf("%+v", p)
	}
}

func TestIdempotencyKey(t *testing.T) {
	w := newWeb(t)
	w.baked()
	release := w.p.Hold("Clone")
	const n = 8
	bodies := make([]string, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			status, _, b := w.do("POST", "/v1/containers", `{"image":"`+webRef+`"}`, "Idempotency-Key", "k1")
			bodies[i] = fmt.Sprint(status, string(b))
		})
	}
	eventually(t, "a clone begins", func() bool { return w.p.Calls("Clone") == 1 })
	release()
	wg.Wait()
	for _, b := range bodies {
		if b != bodies[0] || !strings.HasPrefix(b, "201") {
			t.Errorf("answers differ: %s", b)
		}
	}
	if len(w.containerVMs()) != 1 {
		t.Errorf("%d containers", len(w.containerVMs()))
	}
	status, h, _ := w.do("POST", "/v1/containers", `{"image":"`+webRef+`"}`, "Idempotency-Key", "k1")
	if status != 201 || h.Get("Idempotent-Replay") != "true" || w.p.Calls("Clone") != 1 {
		t.Errorf("replay: %d %v", status, h)
	}
	if p := w.problem("POST", "/v1/containers", `{"image":"x"}`, "Idempotency-Key", "k1"); *p.Kind != "Conflict" {
		t.Errorf("%+v", p)
	}
	if p := w.problem("DELETE", "/v1/images/x", "", "Idempotency-Key", "k1"); *p.Kind != "Conflict" {
		t.Errorf("%+v", p)
	}
	// What was undone may be tried again under the same key.
	w.p.Fail("Clone", errs.New(errs.Unavailable, "clone", "", "host gone"))
	if p := w.problem("POST", "/v1/containers", `{"image":"`+webRef+`"}`, "Idempotency-Key", "k2"); *p.Kind != "Unavailable" {
		t.Errorf("%+v", p)
	}
	if status, _, _ := w.do("POST", "/v1/containers", `{"image":"`+webRef+`"}`, "Idempotency-Key", "k2"); status != 201 {
		t.Errorf("second try: %d", status)
	}
}

func TestPanicIsAProblem(t *testing.T) {
	w := newWeb(t)
	w.p.OnPowerOn = nil
	a := &api{l: w.Layer}
	srv := httptest.NewServer(a.observe(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("boom") })))
	defer srv.Close()
	res, err := http.Get(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	var p models.Problem
	if err := json.NewDecoder(res.Body).Decode(&p); err != nil || res.StatusCode != 500 || *p.Kind != "Internal" || strings.Contains(*p.Detail, "boom") {
		t.Errorf("%d %+v %v", res.StatusCode, p, err)
	}
}

func TestClientOperationID(t *testing.T) {
	w := newWeb(t)
	w.images.Registry["x:1"] = portlayertest.Image("x:1", build, 9)
	status, h, body := w.do("POST", "/v1/images/pull", `{"reference":"x:1"}`, OperationHeader, "feedfacefeedface")
	if status != 202 || h.Get(OperationHeader) != "feedfacefeedface" || !strings.Contains(string(body), `"id":"feedfacefeedface"`) {
		t.Errorf("%d %v %s", status, h, body)
	}
	for _, bad := range []string{"short", "with space in it", strings.Repeat("a", 65)} {
		if _, h, _ := w.do("GET", "/v1/ping", "", OperationHeader, bad); h.Get(OperationHeader) == bad {
			t.Errorf("%q was taken", bad)
		}
	}
}

func TestMetrics(t *testing.T) {
	w := newWeb(t)
	w.baked()
	w.create(CreateRequest{Start: true})
	w.p.SetSteps(
		vmprovision.StepCount{Workflow: "clone", Step: "clone", Done: 7, Failed: 2, Undone: 1, Left: 1, Took: 1500 * time.Millisecond},
		vmprovision.StepCount{Workflow: "create volume", Step: "import disk", Done: 3},
	)
	status, _, body := w.do("GET", "/metrics", "")
	if status != 200 {
		t.Errorf("%d %s", status, body)
	}
	for _, want := range []string{
		`berth_containers{state="running"} 1`,
		"# TYPE berth_step_done_total counter",
		`berth_step_done_total{step="clone",workflow="clone"} 7`,
		`berth_step_failed_total{step="clone",workflow="clone"} 2`,
		`berth_step_undone_total{step="clone",workflow="clone"} 1`,
		`berth_step_left_total{step="clone",workflow="clone"} 1`,
		`berth_step_duration_seconds_total{step="clone",workflow="clone"} 1.5`,
		`berth_step_done_total{step="import disk",workflow="create volume"} 3`,
		`berth_step_left_total{step="import disk",workflow="create volume"} 0`,
	} {
		if !bytes.Contains(body, []byte("\n"+want+"\n")) {
			t.Errorf("no %s in\n%s", want, body)
		}
	}
}

func TestWaitOverHTTP(t *testing.T) {
	w := newWeb(t)
	w.baked()
	c := w.create(CreateRequest{Name: "a", Start: true})
	got := make(chan string, 1)
	before := w.p.Calls("Wait")
	go func() {
		_, _, b := w.do("GET", "/v1/containers/a/wait?condition=next-exit", "")
		got <- string(b)
	}()
	eventually(t, "the wait begins", func() bool { return w.p.Calls("Wait") > before })
	code := uint32(0xC0000005)
	w.p.Report(c.ID, guestinfo.Status{Phase: guestinfo.PhaseExited, ExitCode: &code})
	select {
	case b := <-got:
		if !strings.Contains(b, `"exitCode":3221225477`) {
			t.Errorf("wait: %s", b)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("the wait does not end")
	}
}

// A volume that was not whole is removed, and the answer says what was missing.
func TestRemovalOfAVolumeThatIsNotWhole(t *testing.T) {
	w := newWeb(t)
	for _, name := range []string{"whole", "torn"} {
		w.volume(name)
	}
	w.p.LoseVolumeDisk("torn")
	for name, want := range map[string]string{"whole": "", "torn": "its disk was gone already"} {
		if status, header, _ := w.do("DELETE", "/v1/volumes/"+name, ""); status != 204 || header.Get("Berth-Note") != want {
			t.Errorf("%s: %d, %q", name, status, header.Get("Berth-Note"))
		}
	}
}

func TestOtherNamesOfLoopback(t *testing.T) {
	w := newWeb(t)
	for host, want := range map[string]int{"localhost": 200, "localhost:1": 200, "127.0.0.1": 200, "127.1.2.3:99": 200, "[::1]:5": 200, "LocalHost": 200,
		"evil.example": 403, "evil.example:80": 403, "127.0.0.1.evil.example": 403, "192.0.2.1": 403} {
		req, err := http.NewRequestWithContext(w.ctx, "GET", w.url+"/v1/containers", nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Host = host
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != want {
			t.Errorf("%s: %d, want %d", host, res.StatusCode, want)
		}
	}
}
