package sandbox

import (
	"bytes"
	"crypto/subtle"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// routes are the HTTP paths that the simulator serves without a session, or
// not at all; these patterns are narrower than its own.
func (s *Sandbox) routes(mux *http.ServeMux) {
	for method, h := range map[string]func(http.ResponseWriter, *http.Request, string){
		http.MethodGet: s.getFile, http.MethodHead: s.getFile, http.MethodPut: s.putFile, http.MethodPost: s.putFile, http.MethodDelete: s.deleteFile,
	} {
		if method == http.MethodHead {
			continue // GET's pattern has HEAD with it
		}
		mux.HandleFunc(method+" /folder/", s.folder(method, h))
	}
	mux.HandleFunc("GET /nfc/{lease}/{target}", s.downloadDisk)
	mux.HandleFunc("PUT /nfc/{lease}/{target}", s.uploadDisk)
	mux.HandleFunc("POST /nfc/{lease}/{target}", s.uploadDisk)
}

// folder checks what every request for a datastore's file needs.
func (s *Sandbox) folder(method string, h func(http.ResponseWriter, *http.Request, string)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !s.authorized(r) {
			w.Header().Set("WWW-Authenticate", `Basic realm="VMware HTTP server"`)
			http.Error(w, "no session", http.StatusUnauthorized)
			return
		}
		s.rules.count("Folder" + r.Method)
		if s.rules.deny("Folder"+method, s.ds) != nil {
			http.Error(w, "no permission", http.StatusForbidden)
			return
		}
		if f := s.rules.fail("Folder"+method, []string{r.URL.Path}); f != nil {
			http.Error(w, "fault", http.StatusInternalServerError)
			return
		}
		q := r.URL.Query()
		p := strings.TrimPrefix(r.URL.Path, "/folder/")
		if q.Get("dsName") != DatastoreName || q.Get("dcPath") != DatacenterName && q.Get("dcPath") != "/"+DatacenterName {
			http.Error(w, "no such datastore", http.StatusNotFound)
			return
		}
		if p == "" || strings.Contains(p, "..") {
			http.Error(w, "bad path", http.StatusBadRequest)
			return
		}
		h(w, r, p)
	}
}

// authorized asks for a live session's cookie, a ticket, or user and password.
func (s *Sandbox) authorized(r *http.Request) bool {
	if u, p, ok := r.BasicAuth(); ok {
		return subtle.ConstantTimeCompare([]byte(u+"\x00"+p), []byte(s.User+"\x00"+s.Password)) == 1
	}
	if c, err := r.Cookie(soap.SessionCookieName); err == nil {
		ctx := s.newContext()
		b := ctx.Map.SessionManager().SessionIsActive(ctx, &types.SessionIsActive{SessionID: strings.Trim(c.Value, `"`), UserName: s.User})
		if a, ok := b.(*methods.SessionIsActiveBody); ok && a.Res != nil && a.Res.Returnval {
			return true
		}
	}
	return false
}

func (s *Sandbox) getFile(w http.ResponseWriter, r *http.Request, p string) {
	f, err := os.Open(s.underDatastore(p))
	if err != nil {
		http.Error(w, "no such file", http.StatusNotFound)
		return
	}
	defer f.Close()
	fi, err := f.Stat()
	if err != nil || !fi.Mode().IsRegular() {
		http.Error(w, "not a file", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	http.ServeContent(w, r, "", fi.ModTime(), f)
}

// putFile replaces a file in place, as vSphere does: a reader may see a part.
func (s *Sandbox) putFile(w http.ResponseWriter, r *http.Request, p string) {
	file := s.underDatastore(p)
	if _, err := os.Stat(file); err == nil && r.Method == http.MethodPost {
		http.Error(w, "exists", http.StatusConflict)
		return
	}
	created := false
	if _, err := os.Stat(file); err != nil {
		created = true
	}
	err := os.MkdirAll(filepath.Dir(file), 0o755)
	if err == nil {
		err = s.writeFile(file, r.Body)
	}
	s.recount(s.newContext())
	switch {
	case errors.Is(err, errNoSpace):
		http.Error(w, "no space left on datastore", http.StatusInsufficientStorage)
	case err != nil:
		http.Error(w, "cannot write", http.StatusInternalServerError)
	case created:
		w.WriteHeader(http.StatusCreated)
	}
}

func (s *Sandbox) writeFile(file string, r io.Reader) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	_, err = s.copyWithin(f, r)
	return errors.Join(err, f.Close())
}

func (s *Sandbox) deleteFile(w http.ResponseWriter, _ *http.Request, p string) {
	if _, err := os.Stat(s.underDatastore(p)); err != nil {
		http.Error(w, "no such file", http.StatusNotFound)
		return
	}
	if f := s.deletePath(s.newContext(), dsPath(p)); f != nil {
		http.Error(w, "cannot delete", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// uploadDisk is an NFC upload. The bytes, a stream-optimised VMDK, become the
// disk's content file as they are; the simulator still makes the manifest.
func (s *Sandbox) uploadDisk(w http.ResponseWriter, r *http.Request) {
	l, file, capacity := s.leaseDisk(r.PathValue("lease"), r.PathValue("target"))
	if file == "" {
		http.Error(w, "no such lease", http.StatusNotFound)
		return
	}
	head := make([]byte, 20)
	n, err := io.ReadFull(r.Body, head)
	if err != nil || !readSparseHeader(bytes.NewReader(head), capacity) {
		s.failLease(l, &types.InvalidFormat{})
		http.Error(w, "not a stream-optimized VMDK that fits the disk", http.StatusInternalServerError)
		return
	}
	f, err := os.Create(file)
	if err != nil {
		http.Error(w, "cannot write", http.StatusInternalServerError)
		return
	}
	t := &tee{r: io.MultiReader(bytes.NewReader(head[:n]), r.Body), w: &limitedWriter{f, &budget{s: s}}}
	r.Body = t
	simulator.ServeNFC(w, r)
	err = errors.Join(t.err, f.Close())
	if err == nil && r.ContentLength >= 0 && t.n != r.ContentLength {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		s.failLease(l, fileFault(file, err))
		// What was half uploaded is no disk.
		if err := os.Truncate(file, 0); err != nil {
			s.log.Sugar().Warnf("sandbox: %v", err)
		}
	}
	s.recount(s.newContext())
}

// tee hands on what it reads after it was written; the first failure ends both.
type tee struct {
	r   io.Reader
	w   io.Writer
	n   int64
	err error
}

func (t *tee) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	if n > 0 {
		if _, werr := t.w.Write(p[:n]); werr != nil {
			t.err = werr
			return 0, werr
		}
		t.n += int64(n)
	}
	if err != nil && err != io.EOF {
		t.err = err
	}
	return n, err
}

// Close implements io.ReadCloser; the request's body is closed by its server.
func (t *tee) Close() error { return nil }
