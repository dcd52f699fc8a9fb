package guestinfo

import (
	"fmt"
	"regexp"
	"strings"
)

// The kinds of log sources.
const (
	SourceFile     = "file"     // files that match Path, followed as they grow and rotate
	SourceEventLog = "eventlog" // events of a channel of the Windows event log
	SourceETW      = "etw"      // events of a provider of event tracing for Windows
)

// LogSource is something beside the entrypoint's own output that goes into the
// container's log, each line with the source's name.
type LogSource struct {
	Name    string `json:"name"`              // see CheckSourceName
	Kind    string `json:"kind"`              // one of the Source constants
	Path    string `json:"path,omitempty"`    // of a file; the last element may have wildcards: C:\logs\*.log
	Channel string `json:"channel,omitempty"` // of the event log: "System", "Application", "Microsoft-…/Operational"
	Query   string `json:"query,omitempty"`   // an XPath that events match; "" is all of them

	Provider string `json:"provider,omitempty"` // of event tracing: its name, or its GUID in braces
	Level    int    `json:"level,omitempty"`    // 1 critical … 5 verbose; 0 is all
	Keywords uint64 `json:"keywords,omitempty"` // events have one of these bits; 0 is all
}

// MaxTraceLevel is the level of what a provider has least to say of: verbose.
const MaxTraceLevel = 5

// maxSources bounds a container's log sources.
const maxSources = 32

var sourceRE = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$`)

// CheckSourceName refuses what cannot stand in a log line's tag: a name has 1
// to 40 letters, digits, dots, hyphens and underscores.
func CheckSourceName(name string) error {
	if !sourceRE.MatchString(name) {
		return fmt.Errorf("a log source's name has 1 to 40 letters, digits, dots, hyphens and underscores, not %q", clip(clean(name), 60))
	}
	return nil
}

// Check reports what of s an agent could not obey.
func (s LogSource) Check() error {
	if err := CheckSourceName(s.Name); err != nil {
		return err
	}
	for what, t := range map[string]string{"path": s.Path, "channel": s.Channel, "query": s.Query, "provider": s.Provider} {
		if err := text(what, t, 0, 4096); err != nil {
			return err
		}
	}
	if traced := s.Provider != "" || s.Level != 0 || s.Keywords != 0; traced && s.Kind != SourceETW {
		return fmt.Errorf("log source %s: provider, level and keywords belong to kind etw", s.Name)
	}
	switch s.Kind {
	case SourceFile:
		if s.Path == "" || s.Channel != "" || s.Query != "" {
			return fmt.Errorf("log source %s: kind file has a path and nothing else", s.Name)
		}
		dir := s.Path[:max(0, strings.LastIndexAny(s.Path, `\/`))]
		if strings.ContainsAny(dir, "*?[") {
			return fmt.Errorf("log source %s: only the last element of a path may have wildcards", s.Name)
		}
	case SourceEventLog:
		if s.Channel == "" || s.Path != "" {
			return fmt.Errorf("log source %s: kind eventlog has a channel, and perhaps a query", s.Name)
		}
	case SourceETW:
		switch {
		case s.Provider == "" || s.Path != "" || s.Channel != "" || s.Query != "":
			return fmt.Errorf("log source %s: kind etw has a provider, and perhaps a level and keywords", s.Name)
		case strings.HasPrefix(s.Provider, "{") && !guidRE.MatchString(strings.ToUpper(strings.TrimSuffix(s.Provider[1:], "}"))):
			return fmt.Errorf("log source %s: provider %q is no GUID in braces", s.Name, clip(clean(s.Provider), 60))
		case s.Level < 0 || s.Level > MaxTraceLevel:
			return fmt.Errorf("log source %s: level %d is not in 1 (critical) to 5 (verbose)", s.Name, s.Level)
		}
	default:
		return fmt.Errorf("log source %s: kind %q is none of file, eventlog and etw", s.Name, clip(clean(s.Kind), 40))
	}
	return nil
}

// CheckLogSources checks all of them and that no two have the same name.
func CheckLogSources(list []LogSource) error {
	if len(list) > maxSources {
		return fmt.Errorf("%d log sources, at most %d are allowed", len(list), maxSources)
	}
	seen := map[string]bool{}
	for _, s := range list {
		if err := s.Check(); err != nil {
			return err
		}
		if seen[s.Name] {
			return fmt.Errorf("log source %s is there twice", s.Name)
		}
		seen[s.Name] = true
	}
	return nil
}
