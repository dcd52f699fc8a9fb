package portlayer

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	oapi "github.com/go-openapi/errors"
	"github.com/go-openapi/runtime"
	"github.com/go-openapi/runtime/middleware"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
	"berth/swagger/models"
)

// problemOf describes an error to a client of the API.
func problemOf(err error, operation string) *models.Problem {
	p := errs.ToProblem(err, operation)
	status := int32(p.Status)
	return &models.Problem{
		Type: &p.Type, Title: &p.Title, Status: &status, Detail: &p.Detail, Kind: &p.Kind,
		Object: p.Object, Step: p.Step, Fault: p.Fault, Hint: p.Hint, Operation: p.Operation,
	}
}

// writeProblem answers with an error. status overrides the kind's if not 0:
// HTTP has words for a wrong method or media type that the error table has not.
func writeProblem(w http.ResponseWriter, r *http.Request, err error, status int) {
	p := problemOf(err, trace.ID(r.Context()))
	if status != 0 {
		s := int32(status)
		p.Status = &s
	}
	log := trace.Log(r.Context())
	if *p.Status >= 500 {
		log.Warn("request failed", zap.Error(err))
	} else {
		log.Debug("request refused", zap.Error(err))
	}
	w.Header().Set("Content-Type", errs.ProblemType)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(int(*p.Status))
	if err := json.NewEncoder(w).Encode(p); err != nil {
		log.Debug("the client has gone", zap.Error(err))
	}
}

// fail is the answer of a handler that failed.
func fail(r *http.Request, err error) middleware.Responder {
	return middleware.ResponderFunc(func(w http.ResponseWriter, _ runtime.Producer) { writeProblem(w, r, err, 0) })
}

// serveError answers what the generated server refused: routes, media types,
// parameters and bodies.
func serveError(w http.ResponseWriter, r *http.Request, err error) {
	var many *oapi.CompositeError
	var bad *oapi.Validation
	var parse *oapi.ParseError
	var method *oapi.MethodNotAllowedError
	var api oapi.Error
	switch {
	case errors.As(err, &method):
		w.Header().Set("Allow", strings.Join(method.Allowed, ", "))
		e := errs.New(errs.Invalid, "route request", r.URL.EscapedPath(), "method %s is not allowed here", r.Method)
		writeProblem(w, r, e.WithHint("allowed are %s", strings.Join(method.Allowed, ", ")), http.StatusMethodNotAllowed)
	case errors.As(err, &many):
		e, status := invalid(many)
		writeProblem(w, r, e, status)
	case errors.As(err, &bad) && (bad.Code() == http.StatusUnsupportedMediaType || bad.Code() == http.StatusNotAcceptable):
		writeProblem(w, r, errs.New(errs.Invalid, readStep, placeOf(bad.In, bad.Name), "%s", faultOf(bad)), int(bad.Code()))
	case errors.As(err, &bad):
		writeProblem(w, r, errs.New(errs.Invalid, readStep, placeOf(bad.In, bad.Name), "%s", faultOf(bad)), 0)
	case errors.As(err, &parse):
		writeProblem(w, r, errs.New(errs.Invalid, readStep, placeOf(parse.In, parse.Name), "%q: %w", clip(parse.Value, 80), parse.Reason), 0)
	case errors.As(err, &api) && api.Code() == http.StatusNotFound:
		e := errs.New(errs.NotFound, "route request", clip(r.URL.EscapedPath(), 512), "there is no such resource")
		writeProblem(w, r, e.WithHint("the API is below %s", basePath), 0)
	case errors.As(err, &api) && api.Code() >= 400 && api.Code() < 500:
		writeProblem(w, r, errs.New(errs.Invalid, "read request", "", "%s", api.Error()), int(api.Code()))
	default:
		writeProblem(w, r, err, 0)
	}
}

// invalid names everything that is wrong with a request, and the first place.
// status is that of a media type which nobody understands, or 0.
func invalid(many *oapi.CompositeError) (e *errs.Error, status int) {
	var words []string
	var object string
	var walk func(list []error)
	walk = func(list []error) {
		for _, item := range list {
			var inner *oapi.CompositeError
			var bad *oapi.Validation
			if errors.As(item, &inner) {
				walk(inner.Errors)
				continue
			}
			if errors.As(item, &bad) {
				at := placeOf(bad.In, bad.Name)
				if object == "" {
					object = at
					words = append(words, faultOf(bad))
				} else {
					words = append(words, at+": "+faultOf(bad))
				}
				if c := int(bad.Code()); c == http.StatusUnsupportedMediaType || c == http.StatusNotAcceptable {
					status = c
				}
				continue
			}
			words = append(words, item.Error())
		}
	}
	walk(many.Errors)
	return errs.New(errs.Invalid, "read request", object, "%s", strings.Join(words, "; ")), status
}

// placeOf names a part of a request as [strict] does: "body.memory.size",
// "query.grace"; a header by its name.
func placeOf(in, name string) string {
	if in == "body" || in == "query" || in == "path" {
		return strings.TrimSuffix(in+"."+strings.TrimPrefix(name, in+"."), ".")
	}
	return name
}

// faultOf is what is wrong with a value, without the place that the generated
// server puts before it ("name in body should match …").
func faultOf(bad *oapi.Validation) string {
	return strings.TrimPrefix(bad.Error(), bad.Name+" in "+bad.In+" ")
}
