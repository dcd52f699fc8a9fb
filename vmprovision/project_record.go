package vmprovision

import (
	"context"
	"encoding/json"
	"path"

	"berth/internal/errs"
)

// projectsFolder holds one record for each project that folders or pools were
// made for.
const (
	projectsFolder     = "projects"
	projectRecordLimit = 64 << 10
)

// made is a folder or pool that Berth made for a project.
type made struct {
	Kind   string `json:"kind"`          // "Folder" or "ResourcePool"
	Parent string `json:"parent"`        // managed object id
	Ref    string `json:"ref,omitempty"` // managed object id; "" between the decision and its outcome
}

// projectRecord says what Berth made for a project: neither folders nor pools
// can carry a mark. It is written before the thing is made, so that what a
// killed daemon leaves is known, and once more with what it became.
type projectRecord struct {
	Version int    `json:"version"`
	Project string `json:"project"`
	Made    []made `json:"made"`
}

func projectFile(project string) string { return path.Join(projectsFolder, project+".json") }

func (c *Client) projectRecord(ctx context.Context, project string) (*projectRecord, error) {
	r := &projectRecord{Version: 1, Project: project}
	data, err := c.ReadFile(ctx, projectFile(project), projectRecordLimit)
	if errs.Is(err, errs.NotFound) {
		return r, nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(data, r); err != nil || r.Version != 1 || r.Project != project {
		return nil, errs.New(errs.Corrupt, "read project", projectFile(project), "the record cannot be read: %v", err).
			WithHint("remove the file: what Berth made for the project is then left to the admin")
	}
	return r, nil
}

func (c *Client) writeProject(ctx context.Context, r *projectRecord) error {
	data, err := json.Marshal(r)
	if err != nil {
		return errs.New(errs.Internal, "write project", r.Project, "%w", err)
	}
	return c.WriteFile(ctx, projectFile(r.Project), data)
}

// note sets what became of a thing, or that it is about to be made.
func (r *projectRecord) note(m made) {
	for i := range r.Made {
		if r.Made[i].Kind == m.Kind && r.Made[i].Parent == m.Parent {
			r.Made[i].Ref = m.Ref
			return
		}
	}
	r.Made = append(r.Made, m)
}
