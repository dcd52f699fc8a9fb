package portlayer

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/portlayer/portlayertest"
	"berth/swagger/client/images"
)

func (w *web) save(image string) *Operation {
	w.t.Helper()
	ok, err := w.client.Images.SaveImage(&images.SaveImageParams{Image: image})
	if err != nil {
		w.t.Fatal(err)
	}
	o, err := w.Operation(*ok.Payload.ID)
	if err != nil {
		w.t.Fatal(err)
	}
	return o
}

// phases are those that an operation reported.
func phases(o *Operation) (out []string) {
	all, _, _ := o.Since(0)
	for _, p := range all {
		out = append(out, p.Phase)
	}
	return out
}

func TestSaveEndsWhenItsArchiveIsFetched(t *testing.T) {
	w := newWeb(t)
	w.images.Add(portlayertest.Image(app, "10.0.20348.2582", 7))
	release := w.images.Hold()
	o := w.save(app)
	var out bytes.Buffer
	fetched := make(chan error, 1)
	go func() { // it may come before the archive is ready
		_, err := w.client.Images.FetchArchive(&images.FetchArchiveParams{Operation: o.ID()}, &out)
		fetched <- err
	}()
	eventually(t, "the image is read", func() bool { return slices.Contains(phases(o), "read") })
	release()
	if err := <-fetched; err != nil || out.Len() != 1024 {
		t.Errorf("%d bytes, %v", out.Len(), err)
	}
	<-o.Done()
	if i := o.Info(); i.State != OpDone || i.Kind != "save" || i.Object != app || i.Progress.Phase != "send" || i.Progress.Current != 1024 || i.Progress.Total != 1024 {
		t.Errorf("%+v, %+v", i, i.Progress)
	}
	if got := phases(o); !slices.Equal(got, []string{"queued", "read", "ready", "send"}) {
		t.Errorf("%v", got)
	}
	if code, _, b := w.do("GET", "/v1/operations/"+o.ID()+"/archive", ""); code != 409 || !strings.Contains(string(b), "already") {
		t.Errorf("a second time: %d %s", code, b)
	}
}

func TestSaveThatFailsOrIsNoSave(t *testing.T) {
	w := newWeb(t, func(c *Config) { c.Limits.ArchiveWait = time.Millisecond })
	w.images.Add(portlayertest.Image(app, "10.0.20348.2582", 7))
	if code, _, b := w.do("GET", "/v1/operations/"+w.save("none:1").ID()+"/archive", ""); code != 404 || !strings.Contains(string(b), "none:1") {
		t.Errorf("no such image: %d %s", code, b)
	}
	forgotten := w.save(app)
	<-forgotten.Done()
	if err := forgotten.Info().Err; !errs.Is(err, errs.Conflict) {
		t.Errorf("nobody came: %v", err)
	}
	check, err := w.Check(w.ctx, imagestore.CheckRequest{})
	if err != nil {
		t.Fatal(err)
	}
	for id, says := range map[string]string{forgotten.ID(): "nobody has fetched", check.ID(): "makes no archive"} {
		if code, _, b := w.do("GET", "/v1/operations/"+id+"/archive", ""); code != 409 || !strings.Contains(string(b), says) {
			t.Errorf("%s: %d %s", says, code, b)
		}
	}
	if code, _, _ := w.do("GET", "/v1/operations/none/archive", ""); code != 404 {
		t.Errorf("no such operation: %d", code)
	}
}

// A save that waits for its client ends when it is canceled, and so does the
// client that waits for it.
func TestSaveIsCanceledWhileItWaits(t *testing.T) {
	w := newWeb(t)
	w.images.Add(portlayertest.Image(app, "10.0.20348.2582", 7))
	o := w.save(app)
	eventually(t, "it is ready", func() bool { return slices.Contains(phases(o), "ready") })
	if i, err := w.CancelOperation(w.ctx, o.ID()); err != nil || i.State != OpCanceled {
		t.Errorf("%+v, %v", i, err)
	}
	held := w.images.Hold()
	defer held()
	o = w.save(app)
	fetched := make(chan error, 1)
	go func() {
		_, err := w.client.Images.FetchArchive(&images.FetchArchiveParams{Operation: o.ID()}, io.Discard)
		fetched <- err
	}()
	eventually(t, "the image is read", func() bool { return slices.Contains(phases(o), "read") })
	if _, err := w.CancelOperation(w.ctx, o.ID()); err != nil {
		t.Error(err)
	}
	if err := <-fetched; err == nil {
		t.Error("an archive came")
	}
}

// endless is an archive that is longer than any socket's buffers.
type endless struct{}

func (endless) WriteTo(w io.Writer) (n int64, err error) {
	for b := make([]byte, 64<<10); err == nil; {
		var m int
		m, err = w.Write(b)
		n += int64(m)
	}
	return n, err
}

// A client that takes nothing more holds an operation that is canceled no
// longer, and one that has gone ends it.
func TestArchiveOnItsWayIsEnded(t *testing.T) {
	for what, c := range map[string]struct {
		end  func(w *web, o *Operation, res *http.Response)
		kind errs.Kind
	}{
		"canceled": {func(w *web, o *Operation, _ *http.Response) {
			if _, err := w.CancelOperation(w.ctx, o.ID()); err != nil {
				w.t.Error(err)
			}
		}, errs.Canceled},
		"client gone": {func(_ *web, _ *Operation, res *http.Response) { _ = res.Body.Close() }, errs.Unavailable},
	} {
		t.Run(what, func(t *testing.T) {
			w := newWeb(t)
			o, err := w.ops.start(w.ctx, opSave, app, func(ctx context.Context, o *Operation) (any, error) {
				return nil, o.offer(ctx, &parcel{WriterTo: endless{}, name: app, size: 1 << 50}, time.Minute)
			})
			if err != nil {
				t.Fatal(err)
			}
			res, err := http.Get(w.url + "/v1/operations/" + o.ID() + "/archive")
			if err != nil {
				t.Fatal(err)
			}
			defer res.Body.Close()
			if _, err := io.CopyN(io.Discard, res.Body, 3<<20); err != nil {
				t.Fatal(err)
			}
			c.end(w, o, res)
			<-o.Done()
			if err := o.Info().Err; !errs.Is(err, c.kind) {
				t.Errorf("%v", err)
			}
			if _, err := io.Copy(io.Discard, res.Body); err == nil {
				t.Error("the archive came to its end")
			}
		})
	}
}
