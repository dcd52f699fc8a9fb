package portlayer

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/go-openapi/runtime"
	"github.com/go-openapi/runtime/middleware"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
	"berth/swagger/models"
)

// lineTimeout is how long a client may take to receive one line.
const lineTimeout = 30 * time.Second

// lines writes a stream of JSON documents, one a line, each flushed at once.
type lines struct {
	w     http.ResponseWriter
	rc    *http.ResponseController
	begun bool
}

// begin sends the header, so that a client of a quiet stream knows that it is
// connected.
func (s *lines) begin() error {
	if !s.begun {
		s.begun = true
		s.w.Header().Set("Content-Type", "application/x-ndjson")
		s.w.Header().Set("Cache-Control", "no-store")
		s.w.WriteHeader(http.StatusOK)
	}
	return s.rc.Flush()
}

// send writes one document.
func (s *lines) send(v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return errs.New(errs.Internal, "send line", "", "%w", err)
	}
	return s.raw(append(b, '\n'))
}

// beat writes an empty line, which readers of JSON pass over.
func (s *lines) beat() error { return s.raw([]byte{'\n'}) }

func (s *lines) raw(b []byte) error {
	if err := s.rc.SetWriteDeadline(time.Now().Add(lineTimeout)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	if !s.begun {
		if err := s.begin(); err != nil {
			return err
		}
	}
	if _, err := s.w.Write(b); err != nil {
		return err
	}
	return s.rc.Flush()
}

// stream answers with what produce sends. An error before the first line is a
// problem with its status; one after it is the stream's last line. A client
// that goes away ends produce through its context.
func stream(r *http.Request, produce func(ctx context.Context, s *lines) error) middleware.Responder {
	return middleware.ResponderFunc(func(w http.ResponseWriter, _ runtime.Producer) {
		s := &lines{w: w, rc: http.NewResponseController(w)}
		err := produce(r.Context(), s)
		switch {
		case r.Context().Err() != nil:
			trace.Log(r.Context()).Debug("the client has gone", zap.Error(err))
		case err != nil && !s.begun:
			writeProblem(w, r, err, 0)
		case err != nil:
			line := struct {
				Problem *models.Problem `json:"problem"`
			}{problemOf(err, trace.ID(r.Context()))}
			if e := s.send(line); e != nil {
				trace.Log(r.Context()).Debug("the stream broke", zap.Error(err), zap.NamedError("then", e))
			}
		case !s.begun:
			if e := s.begin(); e != nil {
				trace.Log(r.Context()).Debug("the client has gone", zap.Error(e))
			}
		}
	})
}
