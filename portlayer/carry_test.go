package portlayer

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-openapi/strfmt"

	"berth/internal/errs"
	"berth/portlayer/portlayertest"
	"berth/swagger/client/images"
	"berth/swagger/models"
)

const app = "registry.example.com/app:1"

func TestPreviewIsNoPull(t *testing.T) {
	w := newWeb(t)
	w.images.Registry[app] = portlayertest.Image(app, "10.0.20348.2582", 7)
	ok, err := w.client.Images.PreviewImage(&images.PreviewImageParams{Body: &models.ImagePull{Reference: ptr(app), OsVersion: "10.0.20348"}})
	if err != nil {
		t.Fatal(err)
	}
	v := ok.Payload
	if err := v.Validate(strfmt.Default); err != nil {
		t.Error(err)
	}
	if *v.Reference != app || v.FetchBytes != 100 || v.DiskBytes != 200 || len(v.Layers) != 2 || !v.Layers[0].Provided || v.Present {
		t.Errorf("%+v", v)
	}
	n, last := w.images.Pulls()
	if n != 0 || len(last.Bases) != 1 || last.OSVersion != "10.0.20348" {
		t.Errorf("%d pulls, %+v", n, last)
	}
	if l, err := w.Images(w.ctx, app); err != nil || len(l) != 0 {
		t.Errorf("%v, %v", l, err)
	}
	for body, status := range map[string]int{`{"reference":"none:1"}`: 404, `{"reference":" "}`: 400, `{"reference":"a:1","policy":"maybe"}`: 400, `{}`: 400} {
		if code, _, b := w.do("POST", "/v1/images/preview", body); code/100 != status/100 || code == 500 {
			t.Errorf("%s: %d %s", body, code, b)
		}
	}
}

func TestArchiveIsPulledFromAFileThatGoes(t *testing.T) {
	dir := t.TempDir()
	w := newWeb(t, func(c *Config) { c.LoadDir = filepath.Join(dir, "loads"); c.Limits.LoadBytes = 1 << 20 })
	send := func(body io.Reader) (*http.Response, []byte) {
		res, err := http.Post(w.url+"/v1/images/load?datastore=ds1", "application/octet-stream", body)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		b, err := io.ReadAll(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		return res, b
	}
	left := func() []os.DirEntry {
		l, err := os.ReadDir(filepath.Join(dir, "loads"))
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	release := w.images.Hold()
	res, b := send(strings.NewReader(strings.Repeat("x", 100_000)))
	var op models.Operation
	if err := json.Unmarshal(b, &op); err != nil || res.StatusCode != 202 {
		t.Fatalf("%d %s %v", res.StatusCode, b, err)
	}
	o, err := w.Operation(*op.ID)
	if err != nil {
		t.Fatal(err)
	}
	files := left()
	if len(files) != 1 {
		t.Fatalf("%v", files)
	}
	path := filepath.Join(dir, "loads", files[0].Name())
	if got, err := os.ReadFile(path); err != nil || len(got) != 100_000 {
		t.Errorf("%d bytes, %v", len(got), err)
	}
	release()
	<-o.Done()
	// The fake store knows no such reference; the file goes in any case.
	if _, last := w.images.Pulls(); last.Reference != "oci-archive:"+path || last.Datastore != "ds1" {
		t.Errorf("%+v", last)
	}
	if err := o.Info().Err; !errs.Is(err, errs.NotFound) {
		t.Errorf("%v", err)
	}
	if l := left(); len(l) != 0 {
		t.Errorf("left: %v", l)
	}
	if res, b := send(bytes.NewReader(make([]byte, 2<<20))); res.StatusCode != 400 || res.Header.Get("Content-Type") != errs.ProblemType {
		t.Errorf("too long: %d %s", res.StatusCode, b)
	}
	if l := left(); len(l) != 0 {
		t.Errorf("left: %v", l)
	}
	if code, _, b := w.do("POST", "/v1/images/load?what=1", "x", "Content-Type", "application/octet-stream"); code != 400 {
		t.Errorf("unknown parameter: %d %s", code, b)
	}
	if code, _, b := newWeb(t).do("POST", "/v1/images/load", "x", "Content-Type", "application/octet-stream"); code != 501 {
		t.Errorf("without a folder: %d %s", code, b)
	}
}
