package portlayer

import (
	"github.com/go-openapi/runtime/middleware"

	"berth/swagger/models"
	rest "berth/swagger/restapi/operations"
	"berth/swagger/restapi/operations/projects"
	"berth/vmprovision"
)

func (a *api) projects(g *rest.BerthAPI) {
	g.ProjectsListProjectsHandler = projects.ListProjectsHandlerFunc(func(p projects.ListProjectsParams) middleware.Responder {
		list, err := a.l.Projects(p.HTTPRequest.Context())
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		out := make([]*models.Project, len(list))
		for i, project := range list {
			out[i] = projectModel(project)
		}
		return reply(p.HTTPRequest, 200, out)
	})
	g.ProjectsGetProjectHandler = projects.GetProjectHandlerFunc(func(p projects.GetProjectParams) middleware.Responder {
		project, err := a.l.Project(p.HTTPRequest.Context(), p.Name)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, projectModel(project))
	})
}

func projectModel(p Project) *models.Project {
	m := &models.Project{Name: &p.Name, Used: &models.ProjectUse{Vms: p.Used.VMs, Cpus: p.Used.CPUs, Memory: p.Used.Memory, Storage: p.Used.Storage,
		Volumes: int64(p.Volumes), VolumeStorage: p.VolumeStorage}}
	if q := p.Quota; !q.unbounded() {
		m.Quota = &models.ProjectQuota{Vms: q.VMs, Cpus: q.CPUs, Memory: q.Memory, Storage: q.Storage}
	}
	return m
}

func placementOf(p *models.Placement) vmprovision.Placement {
	if p == nil {
		return vmprovision.Placement{}
	}
	return vmprovision.Placement{Cluster: p.Cluster, Datastore: p.Datastore, StoragePolicy: p.StoragePolicy, Clone: vmprovision.CloneMethod(p.Clone)}
}

func placementModel(p vmprovision.Placed) *models.ContainerPlacement {
	if p == (vmprovision.Placed{}) {
		return nil
	}
	return &models.ContainerPlacement{Cluster: p.Cluster, Datastore: p.Datastore, StoragePolicy: p.StoragePolicy, Group: p.Group, Clone: string(p.Clone), Reason: p.Reason}
}
