package portlayer

import (
	"berth/guestinfo"
	"berth/swagger/models"
)

// This file is the log sources' part of models.go.

func logSources(list []*models.LogSource) []guestinfo.LogSource {
	var out []guestinfo.LogSource
	for _, m := range list {
		if m != nil {
			out = append(out, guestinfo.LogSource{Name: str(m.Name), Kind: str(m.Kind), Path: m.Path, Channel: m.Channel, Query: m.Query})
		}
	}
	return out
}

func logSourceModels(list []guestinfo.LogSource) []*models.LogSource {
	var out []*models.LogSource
	for _, s := range list {
		out = append(out, &models.LogSource{Name: &s.Name, Kind: &s.Kind, Path: s.Path, Channel: s.Channel, Query: s.Query})
	}
	return out
}
