package portlayer

import (
	"berth/guestinfo"
	"berth/swagger/models"
	rest "berth/swagger/restapi/operations"
	"berth/swagger/restapi/operations/containers"

	"github.com/go-openapi/runtime/middleware"
)

func (a *api) updates(g *rest.BerthAPI) {
	g.ContainersUpdateContainerHandler = containers.UpdateContainerHandlerFunc(func(p containers.UpdateContainerParams) middleware.Responder {
		c, err := a.l.Update(p.HTTPRequest.Context(), p.Container, updateRequest(p.Body))
		return one(p.HTTPRequest, 200, c, err)
	})
}

func updateRequest(b *models.ContainerUpdate) UpdateRequest {
	r := UpdateRequest{
		Resources: resourcesOf(b.CPU, b.Memory), Restart: restartOf(b.Restart), StopGrace: seconds(b.StopGrace),
		Labels: b.Labels, RemoveLabels: b.RemoveLabels,
	}
	if b.Disk != nil {
		r.Disk = *b.Disk
	}
	return r
}

// restartOf reads a policy; nil is none given.
func restartOf(p *models.RestartPolicy) *guestinfo.Restart {
	if p == nil {
		return nil
	}
	r := new(guestinfo.Restart)
	if p.Policy != nil {
		r.Policy = *p.Policy
	}
	if p.Max != nil {
		r.Max = int(*p.Max)
	}
	return r
}
