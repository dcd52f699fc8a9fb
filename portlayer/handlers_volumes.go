package portlayer

import (
	"net/http"
	"strings"

	"github.com/go-openapi/runtime/middleware"
	"github.com/go-openapi/strfmt"

	"berth/swagger/models"
	rest "berth/swagger/restapi/operations"
	"berth/swagger/restapi/operations/volumes"
	"berth/vmprovision"
)

// oneVolume answers with a volume, or with what went wrong.
func oneVolume(r *http.Request, status int, v *VolumeInfo, err error) middleware.Responder {
	if err != nil {
		return fail(r, err)
	}
	return reply(r, status, volumeModel(v))
}

func (a *api) volumes(g *rest.BerthAPI) {
	g.VolumesListVolumesHandler = volumes.ListVolumesHandlerFunc(func(p volumes.ListVolumesParams) middleware.Responder {
		list, err := a.l.Volumes(p.HTTPRequest.Context(), str(p.Project), p.Label)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		out := make([]*models.Volume, 0, len(list))
		for _, v := range list {
			out = append(out, volumeModel(v))
		}
		return reply(p.HTTPRequest, 200, out)
	})
	g.VolumesCreateVolumeHandler = volumes.CreateVolumeHandlerFunc(func(p volumes.CreateVolumeParams) middleware.Responder {
		b := p.Body
		v, err := a.l.CreateVolume(p.HTTPRequest.Context(), VolumeRequest{Name: *b.Name, Size: b.Size, Datastore: b.Datastore, Labels: b.Labels, Project: b.Project})
		return oneVolume(p.HTTPRequest, 201, v, err)
	})
	g.VolumesGetVolumeHandler = volumes.GetVolumeHandlerFunc(func(p volumes.GetVolumeParams) middleware.Responder {
		v, err := a.l.Volume(p.HTTPRequest.Context(), p.Volume)
		return oneVolume(p.HTTPRequest, 200, v, err)
	})
	g.VolumesRemoveVolumeHandler = volumes.RemoveVolumeHandlerFunc(func(p volumes.RemoveVolumeParams) middleware.Responder {
		notes, err := a.l.removeVolume(p.HTTPRequest.Context(), p.Volume)
		return noted(done(p.HTTPRequest, err), notes)
	})
	g.VolumesResizeVolumeHandler = volumes.ResizeVolumeHandlerFunc(func(p volumes.ResizeVolumeParams) middleware.Responder {
		v, err := a.l.ResizeVolume(p.HTTPRequest.Context(), p.Volume, *p.Body.Size)
		return oneVolume(p.HTTPRequest, 200, v, err)
	})
	g.VolumesListVolumeSnapshotsHandler = volumes.ListVolumeSnapshotsHandlerFunc(func(p volumes.ListVolumeSnapshotsParams) middleware.Responder {
		v, err := a.l.Volume(p.HTTPRequest.Context(), p.Volume)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, snapshotModels(v.Snapshots))
	})
	g.VolumesCreateVolumeSnapshotHandler = volumes.CreateVolumeSnapshotHandlerFunc(func(p volumes.CreateVolumeSnapshotParams) middleware.Responder {
		v, err := a.l.SnapshotVolume(p.HTTPRequest.Context(), p.Volume, *p.Body.Name)
		return oneVolume(p.HTTPRequest, 201, v, err)
	})
	g.VolumesRemoveVolumeSnapshotHandler = volumes.RemoveVolumeSnapshotHandlerFunc(func(p volumes.RemoveVolumeSnapshotParams) middleware.Responder {
		return done(p.HTTPRequest, a.l.RemoveVolumeSnapshot(p.HTTPRequest.Context(), p.Volume, p.Snapshot))
	})
	g.VolumesRevertVolumeHandler = volumes.RevertVolumeHandlerFunc(func(p volumes.RevertVolumeParams) middleware.Responder {
		v, err := a.l.RevertVolume(p.HTTPRequest.Context(), p.Volume, p.Snapshot)
		return oneVolume(p.HTTPRequest, 200, v, err)
	})
}

func volumeModel(v *VolumeInfo) *models.Volume {
	kind := vmprovision.BackingVMDK
	if v.FCD != "" {
		kind = vmprovision.BackingFCD
	}
	m := &models.Volume{ID: &v.ID, Name: &v.Name, Project: v.Project, Labels: v.Labels, Datastore: v.Datastore, Disk: v.DiskPath(), Size: v.Capacity, Problem: v.Problem,
		Created: strfmt.DateTime(v.Created.UTC()), Backing: &models.VolumeBacking{Kind: kind, ID: v.FCD, Reason: v.Backing}}
	if len(v.Snapshots) > 0 {
		m.Snapshots = snapshotModels(v.Snapshots)
	}
	for _, u := range v.Users {
		m.Users = append(m.Users, &models.VolumeUser{Container: &u.ID, Name: u.Name, Target: u.Target, ReadOnly: u.ReadOnly, State: string(u.State)})
	}
	return m
}

func snapshotModels(list []vmprovision.VolumeSnapshot) []*models.VolumeSnapshot {
	out := make([]*models.VolumeSnapshot, 0, len(list))
	for _, s := range list {
		out = append(out, &models.VolumeSnapshot{Name: &s.Name, Created: strfmt.DateTime(s.Created.UTC()), Size: s.Capacity})
	}
	return out
}

// mountModels and mountsOf are a container's volumes in the API and out of it.
func mountModels(list []VolumeMount) []*models.VolumeMount {
	var out []*models.VolumeMount
	for _, m := range list {
		out = append(out, &models.VolumeMount{Volume: &m.Volume, Target: &m.Target, ReadOnly: &m.ReadOnly})
	}
	return out
}

func mountsOf(list []*models.VolumeMount) []VolumeMount {
	var out []VolumeMount
	for _, m := range list {
		if m != nil {
			out = append(out, VolumeMount{Volume: str(m.Volume), Target: strings.TrimRight(str(m.Target), `\/`), ReadOnly: yes(m.ReadOnly)})
		}
	}
	return out
}
