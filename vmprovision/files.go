package vmprovision

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/internal/pace"
)

// maxSmallFile bounds what WriteFile takes: larger things are disks.
const maxSmallFile = 64 << 20

// fileURL is where vCenter serves a file of Berth's folder.
func (d *Datastore) fileURL(p string) *url.URL {
	return &url.URL{
		Scheme: d.c.url.Scheme, Host: d.c.url.Host,
		Path:     "/folder/" + path.Join(d.folder(), p),
		RawQuery: url.Values{"dcPath": {d.c.site.dc.InventoryPath}, "dsName": {d.name}}.Encode(),
	}
}

// do sends one request for a file. It logs in again when the session has
// ended, and repeats after network errors: every request of this package may be
// sent twice. The caller closes the body.
func (d *Datastore) do(ctx context.Context, method, p string, header http.Header, body []byte) (*http.Response, error) {
	step := strings.ToLower(method) + " file"
	var logins, retries int
	for {
		generation, _ := d.c.sess.state()
		req, err := http.NewRequestWithContext(ctx, method, d.fileURL(p).String(), bytes.NewReader(body))
		if err != nil {
			return nil, errs.New(errs.Invalid, step, d.path(p), "%w", err)
		}
		for k, v := range header {
			req.Header[k] = v
		}
		if method == http.MethodPut {
			req.Header.Set("Content-Type", "application/octet-stream")
		}
		res, err := d.c.soap.Client.Do(req)
		switch {
		case err != nil && transient(err) && retries < d.c.cfg.Retries && ctx.Err() == nil:
			if pace.Pause(ctx, backoff(retries)) != nil {
				return nil, vimError(ctx.Err(), step, d.path(p))
			}
			retries++
			continue
		case err != nil:
			return nil, vimError(err, step, d.path(p))
		case res.StatusCode == http.StatusUnauthorized && logins == 0:
			closeBody(res)
			if err := d.c.sess.login(ctx, generation); err != nil {
				return nil, errs.Wrap(err, step, d.path(p))
			}
			logins++
			continue
		}
		return res, nil
	}
}

// closeBody drops a little of what is left, so that the connection can be used
// again, and closes.
func closeBody(res *http.Response) {
	_, _ = io.CopyN(io.Discard, res.Body, 64<<10) // the answer is not wanted any more
	_ = res.Body.Close()
}

// statusError classifies an HTTP answer that is no success.
func (d *Datastore) statusError(res *http.Response, p string) error {
	kind, hint := errs.Internal, ""
	switch s := res.StatusCode; {
	case s == http.StatusNotFound:
		kind = errs.NotFound
	case s == http.StatusUnauthorized, s == http.StatusForbidden:
		kind, hint = errs.Denied, "grant Datastore.Browse and Datastore.FileManagement on the datastore"
	case s == http.StatusInsufficientStorage:
		kind, hint = errs.Quota, "free space on the datastore"
	case s == http.StatusConflict || s == http.StatusLocked:
		kind = errs.Conflict
	case s >= 500:
		kind, hint = errs.Unavailable, transportHint
	}
	e := errs.New(kind, strings.ToLower(res.Request.Method)+" file", d.path(p), "vCenter answered %s", res.Status)
	if hint != "" {
		e = e.WithHint("%s", hint)
	}
	return e
}

// get reads a file of at most limit bytes.
func (d *Datastore) get(ctx context.Context, p string, limit int64) ([]byte, error) {
	res, err := d.do(ctx, http.MethodGet, p, nil, nil)
	if err != nil {
		return nil, err
	}
	defer closeBody(res)
	if res.StatusCode != http.StatusOK {
		return nil, d.statusError(res, p)
	}
	data, err := io.ReadAll(io.LimitReader(res.Body, limit+1))
	switch {
	case err != nil:
		return nil, vimError(err, "get file", d.path(p))
	case int64(len(data)) > limit:
		return nil, errs.New(errs.Corrupt, "get file", d.path(p), "larger than %d bytes", limit)
	case res.ContentLength >= 0 && int64(len(data)) != res.ContentLength:
		return nil, errs.New(errs.Unavailable, "get file", d.path(p), "%d of %d bytes came", len(data), res.ContentLength)
	}
	return data, nil
}

// put makes or replaces a file; a reader may see half of it.
func (d *Datastore) put(ctx context.Context, p string, data []byte) error {
	res, err := d.do(ctx, http.MethodPut, p, nil, data)
	if err != nil {
		return err
	}
	defer closeBody(res)
	if res.StatusCode != http.StatusOK && res.StatusCode != http.StatusCreated && res.StatusCode != http.StatusNoContent {
		return d.statusError(res, p)
	}
	return nil
}

// ReadFile reads a file of at most limit bytes; a larger one is Corrupt.
func (d *Datastore) ReadFile(ctx context.Context, p string, limit int64) ([]byte, error) {
	p, err := filePath(p)
	if err != nil {
		return nil, err
	}
	return d.get(ctx, p, limit)
}

// filePath is cleanPath for what must not be the folder itself.
func filePath(p string) (string, error) {
	c, err := cleanPath(p)
	if err == nil && (c == "" || c == ownerFile) {
		return "", errs.New(errs.Invalid, "check path", p, "it is Berth's own")
	}
	return c, err
}

// WriteFile makes or replaces a small file; a reader sees old or new bytes: the
// file is uploaded beside and moved into place.
func (d *Datastore) WriteFile(ctx context.Context, p string, data []byte) error {
	p, err := filePath(p)
	if err != nil {
		return err
	}
	if len(data) > maxSmallFile {
		return errs.New(errs.Invalid, "write file", d.path(p), "%d bytes are more than %d", len(data), maxSmallFile)
	}
	if err := d.prepare(ctx); err != nil {
		return err
	}
	tmp := path.Join(tmpFolder, d.c.cfg.Instance+"-"+randomID())
	defer d.c.flights.begin(d.path(tmp))()
	return d.c.workflow(ctx, "write file", d.path(p),
		step{name: "upload", do: func(ctx context.Context) error { return d.put(ctx, tmp, data) },
			undo: func(ctx context.Context) error { return d.delete(ctx, tmp) }},
		step{name: "move into place", do: func(ctx context.Context) error {
			err := d.moveFile(ctx, tmp, p)
			if isNotFound(err) {
				if err = d.mkdir(ctx, path.Dir(p)); err == nil {
					err = d.moveFile(ctx, tmp, p)
				}
			}
			return err
		}, done: d.gone(tmp)},
	)
}

// randomID is 16 hex digits.
func randomID() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	return hex.EncodeToString(b[:])
}

func (d *Datastore) moveFile(ctx context.Context, from, to string) error {
	dc := d.c.site.dc.Reference()
	_, err := d.c.run(ctx, "move file", d.path(to), func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.MoveDatastoreFile_Task(ctx, d.c.vim, &types.MoveDatastoreFile_Task{
			This: *d.c.vim.ServiceContent.FileManager, SourceName: d.path(from), SourceDatacenter: &dc,
			DestinationName: d.path(to), DestinationDatacenter: &dc, Force: types.NewBool(true)})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	return err
}

// Delete removes a file or a whole folder; missing is no error. Disks are
// removed with DeleteDisk.
func (d *Datastore) Delete(ctx context.Context, p string) error {
	p, err := filePath(p)
	if err != nil {
		return err
	}
	return d.c.change(ctx, "delete file", d.path(p), func(ctx context.Context) error { return d.delete(ctx, p) }, d.gone(p))
}

// delete is Delete within a step; p is clean.
func (d *Datastore) delete(ctx context.Context, p string) error {
	return d.c.deleteFile(ctx, d.path(p))
}

// gone says whether nothing lies at p any more.
func (d *Datastore) gone(p string) func(context.Context) bool {
	return func(ctx context.Context) bool {
		there, err := d.exists(ctx, p)
		return err == nil && !there
	}
}

// readRange reads at most limit bytes from offset and tells the file's size. A
// missing file has size 0; past the end is no data.
func (d *Datastore) readRange(ctx context.Context, p string, offset, limit int64) ([]byte, int64, error) {
	header := http.Header{"Range": {fmt.Sprintf("bytes=%d-%d", offset, offset+limit-1)}}
	method := http.MethodGet
	if limit <= 0 {
		method, header = http.MethodHead, nil
	}
	res, err := d.do(ctx, method, p, header, nil)
	if err != nil {
		return nil, 0, err
	}
	defer closeBody(res)
	switch {
	case res.StatusCode == http.StatusNotFound:
		return nil, 0, nil
	case res.StatusCode == http.StatusRequestedRangeNotSatisfiable:
		if size, ok := rangeSize(res.Header.Get("Content-Range")); ok {
			return nil, size, nil
		}
		if method == http.MethodHead {
			return nil, 0, d.statusError(res, p)
		}
		return d.readRange(ctx, p, offset, 0)
	case res.StatusCode == http.StatusOK && method == http.MethodHead:
		return nil, max(res.ContentLength, 0), nil
	case res.StatusCode == http.StatusOK: // the range was ignored: the whole file comes
		if _, err := io.CopyN(io.Discard, res.Body, offset); err != nil {
			return nil, max(res.ContentLength, 0), nil
		}
	case res.StatusCode != http.StatusPartialContent:
		return nil, 0, d.statusError(res, p)
	}
	size, ok := rangeSize(res.Header.Get("Content-Range"))
	if !ok {
		size = res.ContentLength
	}
	data, err := io.ReadAll(io.LimitReader(res.Body, limit))
	if err != nil && len(data) == 0 {
		return nil, size, vimError(err, "get file", d.path(p))
	}
	return data, max(size, offset+int64(len(data))), nil
}

// rangeSize is the whole size in "bytes 0-9/100" or "bytes */100".
func rangeSize(s string) (int64, bool) {
	_, total, ok := strings.Cut(s, "/")
	n, err := strconv.ParseInt(total, 10, 64)
	return n, ok && err == nil && n >= 0
}

// ReadFile reads a small file below Berth's folder of the default datastore.
func (c *Client) ReadFile(ctx context.Context, p string, limit int64) ([]byte, error) {
	d, err := c.store("")
	if err != nil {
		return nil, err
	}
	return d.ReadFile(ctx, p, limit)
}

// WriteFile makes or replaces a small file of the default datastore.
func (c *Client) WriteFile(ctx context.Context, p string, data []byte) error {
	d, err := c.store("")
	if err != nil {
		return err
	}
	return d.WriteFile(ctx, p, data)
}

// ListFiles names what is in a folder of the default datastore.
func (c *Client) ListFiles(ctx context.Context, dir string) ([]imagestore.FileInfo, error) {
	d, err := c.store("")
	if err != nil {
		return nil, err
	}
	return d.List(ctx, dir)
}

// DeleteFile removes a file or folder of the default datastore.
func (c *Client) DeleteFile(ctx context.Context, p string) error {
	d, err := c.store("")
	if err != nil {
		return err
	}
	return d.Delete(ctx, p)
}
