package portlayer

import (
	"context"
	"slices"
	"time"

	"github.com/go-openapi/runtime/middleware"
	"github.com/go-openapi/strfmt"

	"berth/guestinfo"
	"berth/swagger/models"
	rest "berth/swagger/restapi/operations"
	"berth/swagger/restapi/operations/containers"
	"berth/swagger/restapi/operations/events"
	"berth/swagger/restapi/operations/operationsops"
)

func clock(t *strfmt.DateTime) time.Time {
	if t == nil {
		return time.Time{}
	}
	return time.Time(*t)
}

func (a *api) streams(g *rest.BerthAPI) {
	g.ContainersGetContainerLogsHandler = containers.GetContainerLogsHandlerFunc(a.logs)
	g.ContainersGetStatsHandler = containers.GetStatsHandlerFunc(a.stats)
	g.EventsGetEventsHandler = events.GetEventsHandlerFunc(a.events)
	g.OperationsopsFollowOperationHandler = operationsops.FollowOperationHandlerFunc(a.followOperation)
	g.OperationsopsListOperationsHandler = operationsops.ListOperationsHandlerFunc(func(p operationsops.ListOperationsParams) middleware.Responder {
		out := []*models.Operation{}
		for _, i := range slices.Backward(a.l.Operations()) {
			out = append(out, operationModel(i))
		}
		return reply(p.HTTPRequest, 200, out)
	})
	g.OperationsopsGetOperationHandler = operationsops.GetOperationHandlerFunc(func(p operationsops.GetOperationParams) middleware.Responder {
		o, err := a.l.Operation(p.Operation)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, operationModel(o.Info()))
	})
	g.OperationsopsCancelOperationHandler = operationsops.CancelOperationHandlerFunc(func(p operationsops.CancelOperationParams) middleware.Responder {
		i, err := a.l.CancelOperation(p.HTTPRequest.Context(), p.Operation)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, operationModel(i))
	})
}

func (a *api) logs(p containers.GetContainerLogsParams) middleware.Responder {
	return stream(p.HTTPRequest, func(ctx context.Context, s *lines) error {
		r := LogRequest{Follow: yes(p.Follow), Tail: -1, Since: clock(p.Since), Until: clock(p.Until), Stdout: yes(p.Stdout), Stderr: yes(p.Stderr), Sources: p.Source}
		if p.Tail != nil {
			r.Tail = *p.Tail
		}
		return a.l.Logs(ctx, p.Container, r, func(l guestinfo.LogLine) error { return s.send(logLineModel(l)) }, s.begin)
	})
}

func (a *api) stats(p containers.GetStatsParams) middleware.Responder {
	return stream(p.HTTPRequest, func(ctx context.Context, s *lines) error {
		if !yes(p.Stream) {
			samples, err := a.l.Stats(ctx, p.Container)
			if err != nil {
				return err
			}
			return s.send(statsModels(samples))
		}
		every := time.Duration(0)
		if p.Interval != nil {
			every = time.Duration(*p.Interval) * time.Second
		}
		return a.l.StreamStats(ctx, p.Container, every, func(samples []Sample) error { return s.send(statsModels(samples)) })
	})
}

func (a *api) events(p events.GetEventsParams) middleware.Responder {
	return stream(p.HTTPRequest, func(ctx context.Context, s *lines) error {
		f := EventFilter{Follow: yes(p.Follow), After: str(p.After), Types: p.Type, Actions: p.Action, Containers: p.Container, Labels: p.Label,
			Since: clock(p.Since), Until: clock(p.Until)}
		return a.l.Events(ctx, f, func(e Event) error { return s.send(eventModel(e)) }, s.beat)
	})
}

func (a *api) followOperation(p operationsops.FollowOperationParams) middleware.Responder {
	return stream(p.HTTPRequest, func(ctx context.Context, s *lines) error {
		o, err := a.l.Operation(p.Operation)
		if err != nil {
			return err
		}
		var broken error
		err = follow(ctx, o, func(pr Progress) {
			if broken == nil {
				broken = s.send(progressModel(pr))
			}
		})
		if err != nil || broken != nil {
			return firstErr(err, broken)
		}
		return s.send(&models.Progress{Phase: "done", Operation: operationModel(o.Info())})
	})
}

func firstErr(a, b error) error {
	if a != nil {
		return a
	}
	return b
}
