package portlayer

import (
	"berth/guestinfo"
	"berth/swagger/models"
)

// This file is the logs' part of models.go.

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

func logLimit(m *models.LogLimit) LogLimit {
	var l LogLimit
	if m == nil {
		return l
	}
	l.Size = m.MaxSize
	if m.MaxFiles != 0 {
		n := int(m.MaxFiles)
		l.Files = &n
	}
	return l
}

func logLimitModel(s *guestinfo.LogSize) *models.LogLimit {
	if s == nil {
		return nil
	}
	return &models.LogLimit{MaxSize: &s.Bytes, MaxFiles: int32(s.Files)}
}
