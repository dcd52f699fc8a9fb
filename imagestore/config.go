package imagestore

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"berth/internal/errs"
)

// rawConfig is the part of an image's config that a container needs. The spec
// spells objects where it means sets.
type rawConfig struct {
	Config struct {
		Entrypoint   []string            `json:"Entrypoint"`
		Cmd          []string            `json:"Cmd"`
		ArgsEscaped  bool                `json:"ArgsEscaped"`
		Shell        []string            `json:"Shell"`
		Env          []string            `json:"Env"`
		WorkingDir   string              `json:"WorkingDir"`
		User         string              `json:"User"`
		ExposedPorts map[string]struct{} `json:"ExposedPorts"`
		Volumes      map[string]struct{} `json:"Volumes"`
		Labels       map[string]string   `json:"Labels"`
		StopSignal   string              `json:"StopSignal"`
		Healthcheck  *struct {
			Test          []string
			Interval      time.Duration
			Timeout       time.Duration
			StartPeriod   time.Duration
			StartInterval time.Duration
			Retries       int
		} `json:"Healthcheck"`
	} `json:"config"`
}

// parseConfig reads an image's config, whose digest was verified. Corrupt when
// a value could not be meant: of the wrong type, with a NUL, a variable
// without a name.
func parseConfig(raw []byte) (ImageConfig, error) {
	fail := func(format string, args ...any) (ImageConfig, error) {
		return ImageConfig{}, errs.New(errs.Corrupt, "read image config", "", format, args...)
	}
	var c rawConfig
	if err := json.Unmarshal(raw, &c); err != nil {
		return fail("%w", err)
	}
	r := c.Config
	out := ImageConfig{
		Entrypoint: r.Entrypoint, Cmd: r.Cmd, ArgsEscaped: r.ArgsEscaped, Shell: r.Shell, Env: r.Env, WorkingDir: r.WorkingDir,
		User: r.User, Labels: r.Labels, StopSignal: r.StopSignal,
		ExposedPorts: slices.Sorted(maps.Keys(r.ExposedPorts)), Volumes: slices.Sorted(maps.Keys(r.Volumes)),
	}
	var test []string
	if h := r.Healthcheck; h != nil {
		out.Healthcheck = (*HealthCheck)(h)
		test = h.Test
	}
	for i, e := range out.Env {
		// Windows has variables such as "=C:", whose name begins with the sign.
		if name, _, ok := strings.Cut(e[min(1, len(e)):], "="); !ok || len(e) == 0 || e[0] == '=' && name == "" {
			return fail("Env[%d] %.100q is no NAME=value", i, e)
		}
	}
	for what, list := range map[string][]string{
		"Entrypoint": out.Entrypoint, "Cmd": out.Cmd, "Shell": out.Shell, "Env": out.Env, "ExposedPorts": out.ExposedPorts,
		"Volumes": out.Volumes, "WorkingDir": {out.WorkingDir}, "User": {out.User}, "StopSignal": {out.StopSignal}, "Healthcheck.Test": test,
		"Labels": append(slices.Collect(maps.Keys(out.Labels)), slices.Collect(maps.Values(out.Labels))...),
	} {
		if slices.ContainsFunc(list, func(s string) bool { return strings.ContainsRune(s, 0) }) {
			return fail("%s has a value with a NUL", what)
		}
	}
	return out, nil
}
