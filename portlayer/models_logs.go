package portlayer

import (
	"fmt"
	"strconv"

	"berth/guestinfo"
	"berth/swagger/models"
)

// This file is the logs' part of models.go.

func logSources(list []*models.LogSource) []guestinfo.LogSource {
	var out []guestinfo.LogSource
	for _, m := range list {
		if m != nil {
			s := guestinfo.LogSource{Name: str(m.Name), Kind: str(m.Kind), Path: m.Path, Channel: m.Channel, Query: m.Query, Provider: m.Provider}
			if m.Level != nil {
				s.Level = int(*m.Level)
			}
			s.Keywords, _ = strconv.ParseUint(m.Keywords, 0, 64) // the document's pattern lets nothing else through
			out = append(out, s)
		}
	}
	return out
}

func logSourceModels(list []guestinfo.LogSource) []*models.LogSource {
	var out []*models.LogSource
	for _, s := range list {
		m := &models.LogSource{Name: &s.Name, Kind: &s.Kind, Path: s.Path, Channel: s.Channel, Query: s.Query, Provider: s.Provider}
		if s.Level != 0 {
			m.Level = ptr(int32(s.Level))
		}
		if s.Keywords != 0 {
			m.Keywords = fmt.Sprintf("%#x", s.Keywords)
		}
		out = append(out, m)
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
