package portlayer

import (
	"github.com/go-openapi/runtime/middleware"

	"berth/imagestore"
	"berth/swagger/models"
	rest "berth/swagger/restapi/operations"
	"berth/swagger/restapi/operations/images"
	"berth/swagger/restapi/operations/templates"
)

func (a *api) templates(g *rest.BerthAPI) {
	g.TemplatesListTemplatesHandler = templates.ListTemplatesHandlerFunc(func(p templates.ListTemplatesParams) middleware.Responder {
		ts, err := a.l.Templates(p.HTTPRequest.Context())
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		out := make([]*models.Template, 0, len(ts))
		for _, t := range ts {
			out = append(out, a.l.templateModel(t))
		}
		return reply(p.HTTPRequest, 200, out)
	})
	g.TemplatesRegisterTemplateHandler = templates.RegisterTemplateHandlerFunc(func(p templates.RegisterTemplateParams) middleware.Responder {
		b := p.Body
		t, err := a.l.RegisterTemplate(p.HTTPRequest.Context(), TemplateRequest{
			Name: b.Name, VM: *b.VM, OSVersion: b.OsVersion, Edition: b.Edition, Agent: b.Agent, Modes: b.Modes, ChainIDs: b.ChainIDs,
		})
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 201, a.l.templateModel(t))
	})
	g.TemplatesGetTemplateHandler = templates.GetTemplateHandlerFunc(func(p templates.GetTemplateParams) middleware.Responder {
		t, err := a.l.Template(p.HTTPRequest.Context(), p.Template)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, a.l.templateModel(t))
	})
	g.TemplatesUnregisterTemplateHandler = templates.UnregisterTemplateHandlerFunc(func(p templates.UnregisterTemplateParams) middleware.Responder {
		return done(p.HTTPRequest, a.l.UnregisterTemplate(p.HTTPRequest.Context(), p.Template, yes(p.Force)))
	})
}

func (a *api) images(g *rest.BerthAPI) {
	g.ImagesListImagesHandler = images.ListImagesHandlerFunc(func(p images.ListImagesParams) middleware.Responder {
		is, err := a.l.Images(p.HTTPRequest.Context(), str(p.Reference))
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		out := make([]*models.Image, 0, len(is))
		for _, i := range is {
			out = append(out, imageModel(i))
		}
		return reply(p.HTTPRequest, 200, out)
	})
	g.ImagesPullImageHandler = images.PullImageHandlerFunc(func(p images.PullImageParams) middleware.Responder {
		b := p.Body
		o, err := a.l.Pull(p.HTTPRequest.Context(), PullRequest{
			Reference: *b.Reference, OSVersion: b.OsVersion, Datastore: b.Datastore, Policy: imagestore.PullPolicy(str(b.Policy)), Bake: yes(b.Bake),
		})
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 202, operationModel(o.Info()))
	})
	g.ImagesPreviewImageHandler = images.PreviewImageHandlerFunc(func(p images.PreviewImageParams) middleware.Responder {
		b := p.Body
		v, err := a.l.Preview(p.HTTPRequest.Context(), PullRequest{
			Reference: *b.Reference, OSVersion: b.OsVersion, Datastore: b.Datastore, Policy: imagestore.PullPolicy(str(b.Policy)),
		})
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, previewModel(v))
	})
	g.ImagesLoadImageHandler = images.LoadImageHandlerFunc(func(p images.LoadImageParams) middleware.Responder {
		o, err := a.l.Load(p.HTTPRequest.Context(), p.Body, str(p.Datastore), yes(p.TrustDisk))
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 202, operationModel(o.Info()))
	})
	g.ImagesSaveImageHandler = images.SaveImageHandlerFunc(func(p images.SaveImageParams) middleware.Responder {
		o, err := a.l.Save(p.HTTPRequest.Context(), p.Image, imagestore.SaveOptions{AllLayers: yes(p.AllLayers), Disk: yes(p.Disk)})
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 202, operationModel(o.Info()))
	})
	g.ImagesFetchArchiveHandler = images.FetchArchiveHandlerFunc(func(p images.FetchArchiveParams) middleware.Responder {
		archive, err := a.l.Archive(p.HTTPRequest.Context(), p.Operation)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return archive.send(p.HTTPRequest)
	})
	g.ImagesGetImageHandler = images.GetImageHandlerFunc(func(p images.GetImageParams) middleware.Responder {
		i, err := a.l.Image(p.HTTPRequest.Context(), p.Image)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, imageModel(i))
	})
	g.ImagesRemoveImageHandler = images.RemoveImageHandlerFunc(func(p images.RemoveImageParams) middleware.Responder {
		removed, err := a.l.RemoveImage(p.HTTPRequest.Context(), p.Image, yes(p.Force))
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, &models.ImageRemoved{Removed: removed})
	})
}

func previewModel(v *imagestore.Preview) *models.ImagePreview {
	m := &models.ImagePreview{ID: &v.ID, Digest: &v.Digest, Reference: &v.Reference, OsVersion: v.OSVersion, Template: v.Template,
		Datastore: v.Datastore, Disk: v.DiskPath, Present: v.Present, FetchBytes: v.FetchBytes, DiskBytes: v.DiskBytes, Free: v.Free}
	for _, l := range v.Layers {
		m.Layers = append(m.Layers, &models.PreviewLayer{Digest: &l.Digest, Size: l.Size, Provided: l.Provided, Cached: l.Cached})
	}
	return m
}
