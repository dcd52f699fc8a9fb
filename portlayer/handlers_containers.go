package portlayer

import (
	"net/http"

	"github.com/go-openapi/runtime"
	"github.com/go-openapi/runtime/middleware"

	"berth/swagger/models"
	rest "berth/swagger/restapi/operations"
	"berth/swagger/restapi/operations/containers"
)

// one answers with a container, or with what went wrong.
func one(r *http.Request, status int, c *Container, err error) middleware.Responder {
	if err != nil {
		return fail(r, err)
	}
	return reply(r, status, containerModel(c))
}

// page says where the next page begins.
func page(r middleware.Responder, next string) middleware.Responder {
	return middleware.ResponderFunc(func(w http.ResponseWriter, p runtime.Producer) {
		if next != "" {
			w.Header().Set("Berth-Next", next)
		}
		r.WriteResponse(w, p)
	})
}

func (a *api) containers(g *rest.BerthAPI) {
	g.ContainersListContainersHandler = containers.ListContainersHandlerFunc(func(p containers.ListContainersParams) middleware.Responder {
		f := Filter{Running: !yes(p.All), Names: p.Name, Labels: p.Label, Statuses: statuses(p.State), Image: str(p.Image), After: str(p.After), Project: str(p.Project)}
		if p.Limit != nil {
			f.Limit = int(*p.Limit)
		}
		list, next, err := a.l.list(f)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return page(replyList(p.HTTPRequest, list), next)
	})
	g.ContainersCreateContainerHandler = containers.CreateContainerHandlerFunc(func(p containers.CreateContainerParams) middleware.Responder {
		c, err := a.l.Create(p.HTTPRequest.Context(), createRequest(p.Body))
		return one(p.HTTPRequest, 201, c, err)
	})
	g.ContainersGetContainerHandler = containers.GetContainerHandlerFunc(func(p containers.GetContainerParams) middleware.Responder {
		c, err := a.l.Container(p.Container)
		return one(p.HTTPRequest, 200, c, err)
	})
	g.ContainersStartContainerHandler = containers.StartContainerHandlerFunc(func(p containers.StartContainerParams) middleware.Responder {
		c, err := a.l.Start(p.HTTPRequest.Context(), p.Container)
		return one(p.HTTPRequest, 200, c, err)
	})
	g.ContainersStopContainerHandler = containers.StopContainerHandlerFunc(func(p containers.StopContainerParams) middleware.Responder {
		s, err := a.l.Stop(p.HTTPRequest.Context(), p.Container, seconds(p.Grace))
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, &models.StopResult{How: ptr(string(s.How)), Seconds: s.Took.Seconds(), ExitCode: exitCode(s.ExitCode)})
	})
	g.ContainersKillContainerHandler = containers.KillContainerHandlerFunc(func(p containers.KillContainerParams) middleware.Responder {
		return done(p.HTTPRequest, a.l.Kill(p.HTTPRequest.Context(), p.Container))
	})
	g.ContainersRestartContainerHandler = containers.RestartContainerHandlerFunc(func(p containers.RestartContainerParams) middleware.Responder {
		c, err := a.l.Restart(p.HTTPRequest.Context(), p.Container, seconds(p.Grace))
		return one(p.HTTPRequest, 200, c, err)
	})
	g.ContainersRenameContainerHandler = containers.RenameContainerHandlerFunc(func(p containers.RenameContainerParams) middleware.Responder {
		c, err := a.l.Rename(p.HTTPRequest.Context(), p.Container, p.Name)
		return one(p.HTTPRequest, 200, c, err)
	})
	g.ContainersDeliverSecretsHandler = containers.DeliverSecretsHandlerFunc(func(p containers.DeliverSecretsParams) middleware.Responder {
		c, err := a.l.DeliverSecrets(p.HTTPRequest.Context(), p.Container, p.Body.Secrets)
		return one(p.HTTPRequest, 200, c, err)
	})
	g.ContainersRemoveContainerHandler = containers.RemoveContainerHandlerFunc(func(p containers.RemoveContainerParams) middleware.Responder {
		return done(p.HTTPRequest, a.l.Remove(p.HTTPRequest.Context(), p.Container, yes(p.Force)))
	})
	g.ContainersWaitContainerHandler = containers.WaitContainerHandlerFunc(func(p containers.WaitContainerParams) middleware.Responder {
		w, err := a.l.Wait(p.HTTPRequest.Context(), p.Container, WaitCondition(str(p.Condition)))
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, &models.WaitResult{ExitCode: exitCode(w.ExitCode), State: string(w.Status), Reason: w.Reason, Message: w.Message})
	})
}
