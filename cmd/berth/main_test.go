package main

import (
	"bytes"
	"encoding/json"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"berth/internal/errs"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"berth": main})
}

// TestScripts runs testdata/*.txt against a daemon that answers from fixed
// documents: what is asked, shown and returned is the CLI's own behaviour.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			sock := filepath.Join(e.WorkDir, "berthd.sock")
			l, err := net.Listen("unix", sock)
			if err != nil {
				return err
			}
			srv := httptest.NewUnstartedServer(scripted(e.WorkDir))
			srv.Listener.Close()
			srv.Listener = l
			srv.Start()
			e.Defer(srv.Close)
			e.Setenv("BERTH_HOST", "unix://"+sock)
			return nil
		},
	})
}

// scripted answers "METHOD path" with the file of that name below answers/
// ("GET_v1_images"), whose first line is the status and perhaps one header, as in
// "none Berth-Note: text"; it records every request.
func scripted(dir string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := r.Method + strings.ReplaceAll(r.URL.EscapedPath(), "/", "_")
		body := new(bytes.Buffer)
		body.ReadFrom(r.Body)
		if log, err := os.OpenFile(filepath.Join(dir, "requests"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644); err == nil {
			log.WriteString(r.Method + " " + r.URL.RequestURI() + " " + strings.TrimSpace(body.String()) + "\n")
			log.Close()
		}
		raw, err := os.ReadFile(filepath.Join(dir, "answers", name))
		if err != nil {
			p := errs.ToProblem(errs.New(errs.NotFound, "get", name, "no such thing"), "0")
			w.Header().Set("Content-Type", errs.ProblemType)
			w.WriteHeader(p.Status)
			json.NewEncoder(w).Encode(p)
			return
		}
		status, doc, _ := strings.Cut(string(raw), "\n")
		status, header, _ := strings.Cut(status, " ")
		if key, value, ok := strings.Cut(header, ": "); ok {
			w.Header().Set(key, value)
		}
		kind := "application/json"
		code := 200
		switch status {
		case "ndjson":
			kind = "application/x-ndjson"
		case "bytes":
			kind = "application/octet-stream"
		case "created":
			code = 201
		case "accepted":
			code = 202
		case "none":
			code = 204
		case "ok":
		default:
			kind = errs.ProblemType
			code = errs.ParseKind(status).HTTPStatus()
		}
		w.Header().Set("Content-Type", kind)
		w.WriteHeader(code)
		w.Write([]byte(doc))
	})
}

func TestParseSize(t *testing.T) {
	for _, tc := range []struct {
		in   string
		want int64
		bad  bool
	}{
		{in: "0"}, {in: "512m", want: 512 << 20}, {in: "2g", want: 2 << 30}, {in: "2GiB", want: 2 << 30}, {in: "1k", want: 1024}, {in: "1t", want: 1 << 40},
		{in: "", bad: true}, {in: "-1", bad: true}, {in: "g", bad: true}, {in: "9999999999t", bad: true}, {in: "1.5g", bad: true},
	} {
		got, err := parseSize(tc.in)
		if (err != nil) != tc.bad || got != tc.want {
			t.Errorf("parseSize(%q) = %d, %v", tc.in, got, err)
		}
	}
}
