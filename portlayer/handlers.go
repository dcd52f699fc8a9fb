package portlayer

import (
	"encoding/json"
	"net/http"
	goruntime "runtime"
	"strings"

	"github.com/go-openapi/loads"
	"github.com/go-openapi/runtime"
	"github.com/go-openapi/runtime/middleware"
	"go.uber.org/zap"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/internal/trace"
	"berth/swagger/models"
	"berth/swagger/restapi"
	rest "berth/swagger/restapi/operations"
	"berth/swagger/restapi/operations/system"
)

// apiVersion is the version of the API's document.
const apiVersion = "1.0.0"

// api serves one layer. Its handlers translate between the API's models and
// the layer's methods and do nothing else.
type api struct {
	l      *Layer
	strict *strict
}

// Handler serves the API of a layer, /metrics and the API's document.
func Handler(l *Layer) (http.Handler, error) {
	doc, err := loads.Embedded(restapi.SwaggerJSON, restapi.FlatSwaggerJSON)
	if err != nil {
		return nil, errs.New(errs.Internal, "read the API's document", "", "%w", err)
	}
	a := &api{l: l}
	if a.strict, err = newStrict(restapi.SwaggerJSON); err != nil {
		return nil, err
	}
	gen := rest.NewBerthAPI(doc)
	gen.ServeError = serveError
	gen.JSONConsumer = runtime.JSONConsumer()
	for _, t := range []string{errs.ProblemType, "application/x-ndjson"} {
		gen.RegisterProducer(t, runtime.JSONProducer())
	}
	a.system(gen)
	a.templates(gen)
	a.images(gen)
	a.containers(gen)
	a.updates(gen)
	a.projects(gen)
	a.networks(gen)
	a.volumes(gen)
	a.streams(gen)
	if err := gen.Validate(); err != nil {
		return nil, errs.New(errs.Internal, "build the API", "", "%w", err)
	}
	generated := gen.Serve(nil)

	mux := http.NewServeMux()
	mux.Handle("/", a.decode(generated))
	mux.Handle("GET /metrics", metrics(l))
	guard := http.NewCrossOriginProtection()
	guard.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		writeProblem(w, r, errs.New(errs.Denied, "route request", "", "a browser sent this request from another site"), 0)
	}))
	return a.observe(local(guard.Handler(mux))), nil
}

// reply answers with a document.
func reply(r *http.Request, status int, v any) middleware.Responder {
	return middleware.ResponderFunc(func(w http.ResponseWriter, _ runtime.Producer) {
		b, err := json.Marshal(v)
		if err != nil {
			writeProblem(w, r, errs.New(errs.Internal, "write answer", "", "%w", err), 0)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		w.WriteHeader(status)
		if _, err := w.Write(append(b, '\n')); err != nil {
			trace.Log(r.Context()).Debug("the client has gone", zap.Error(err))
		}
	})
}

// done answers with nothing, or with what went wrong.
func done(r *http.Request, err error) middleware.Responder {
	if err != nil {
		return fail(r, err)
	}
	return middleware.ResponderFunc(func(w http.ResponseWriter, _ runtime.Producer) {
		w.Header().Del("Content-Type")
		w.WriteHeader(http.StatusNoContent)
	})
}

// noted is an answer with something to say besides.
func noted(answer middleware.Responder, notes []string) middleware.Responder {
	return middleware.ResponderFunc(func(w http.ResponseWriter, p runtime.Producer) {
		if len(notes) > 0 {
			w.Header().Set("Berth-Note", printable(strings.Join(notes, "; "), 2048))
		}
		answer.WriteResponse(w, p)
	})
}

func yes(b *bool) bool { return b != nil && *b }

func integer(n *int64) int64 {
	if n == nil {
		return 0
	}
	return *n
}

func str(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func (a *api) system(g *rest.BerthAPI) {
	g.SystemPingHandler = system.PingHandlerFunc(func(p system.PingParams) middleware.Responder {
		return reply(p.HTTPRequest, 200, &models.Ping{Status: ptr("ok")})
	})
	g.SystemGetVersionHandler = system.GetVersionHandlerFunc(func(p system.GetVersionParams) middleware.Responder {
		v, c := a.l.Version()
		return reply(p.HTTPRequest, 200, &models.Version{Version: &v, API: ptr(apiVersion), Commit: c, Go: goruntime.Version(), Os: goruntime.GOOS, Arch: goruntime.GOARCH})
	})
	g.SystemGetInfoHandler = system.GetInfoHandlerFunc(func(p system.GetInfoParams) middleware.Responder {
		i, err := a.l.Info(p.HTTPRequest.Context())
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, a.l.infoModel(i))
	})
	g.SystemGetUsageHandler = system.GetUsageHandlerFunc(func(p system.GetUsageParams) middleware.Responder {
		u, err := a.l.Usage(p.HTTPRequest.Context())
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, usageModels(u))
	})
	g.SystemCollectGarbageHandler = system.CollectGarbageHandlerFunc(func(p system.CollectGarbageParams) middleware.Responder {
		d, err := a.l.GC(p.HTTPRequest.Context(), yes(p.DryRun))
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, debrisModels(d))
	})
	g.SystemCheckHandler = system.CheckHandlerFunc(func(p system.CheckParams) middleware.Responder {
		o, err := a.l.Check(p.HTTPRequest.Context(), imagestore.CheckRequest{
			Image: str(p.Image), Deep: yes(p.Deep), RecordsOnly: yes(p.RecordsOnly), BytesPerSecond: integer(p.BytesPerSecond)})
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 202, operationModel(o.Info()))
	})
}
