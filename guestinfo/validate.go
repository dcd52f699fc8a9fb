package guestinfo

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"berth/internal/errs"
)

// Bounds of a spec's fields.
const (
	maxID         = 256
	maxArgs       = 4096
	maxArg        = 32767 // CreateProcess' command line, and one environment variable
	maxEnv        = 4096
	maxPath       = 32767
	maxUser       = 512
	maxStopGrace  = 24 * 3600
	maxHeartbeat  = 3600
	maxRestartMax = 1 << 20
)

var (
	hostnameRE = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9-]{0,13}[A-Za-z0-9])?$`)
	guidRE     = regexp.MustCompile(`^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$`)
	consoleRE  = regexp.MustCompile(`^(COM[1-9][0-9]?|/[!-~]*)?$`)
	digitsRE   = regexp.MustCompile(`^[0-9]+$`)
)

// Validate reports the first field of s that an agent could not obey, as an
// Invalid error that names it.
func (s Spec) Validate() error {
	if err := s.validate(); err != nil {
		return errs.New(errs.Invalid, "validate spec", clip(s.ID, maxID), "%w", err)
	}
	return nil
}

func (s Spec) validate() error {
	switch {
	case s.Version < 1:
		return fmt.Errorf("version: %d", s.Version)
	case s.Generation == 0:
		return fmt.Errorf("generation: must be at least 1")
	case s.Mode != ModeNative && s.Mode != ModeContained:
		return fmt.Errorf("mode: %q is unknown", clip(string(s.Mode), 40))
	case s.Hostname != "" && (!hostnameRE.MatchString(s.Hostname) || digitsRE.MatchString(s.Hostname)):
		return fmt.Errorf("hostname: %q is not 1 to 15 letters, digits and inner hyphens, at least one of them no digit", clip(s.Hostname, 40))
	case s.StopGrace < 0 || s.StopGrace > maxStopGrace:
		return fmt.Errorf("stopGraceSeconds: %d is not in 0..%d", s.StopGrace, maxStopGrace)
	case s.Heartbeat < 0 || s.Heartbeat > maxHeartbeat:
		return fmt.Errorf("heartbeatSeconds: %d is not in 0..%d", s.Heartbeat, maxHeartbeat)
	case s.DiskBytes < 0:
		return fmt.Errorf("diskBytes: %d", s.DiskBytes)
	case s.DiskQuota < 0 || s.DiskQuota > 0 && s.Mode == ModeContained:
		return fmt.Errorf("diskQuota: %d in mode %s", s.DiskQuota, s.Mode)
	case s.NewSID && (s.Role != RoleContainer || s.Mode != ModeNative || s.Hostname == ""):
		return fmt.Errorf("newSID: only a container in mode native with a hostname can have one")
	case !consoleRE.MatchString(s.ConsolePort):
		return fmt.Errorf("consolePort: %q is no serial port", clip(s.ConsolePort, 40))
	}
	if err := text("id", s.ID, 1, maxID); err != nil {
		return err
	}
	if err := s.Restart.validate(); err != nil {
		return err
	}
	if err := s.Network.validate(); err != nil {
		return err
	}
	switch s.Role {
	case RoleParent:
		if s.Mode != ModeNative {
			return fmt.Errorf("mode: %s, but a frozen parent is for mode native", s.Mode)
		}
		return nil
	case RoleBake:
		if s.Bake == nil {
			return fmt.Errorf("bake: missing although role is bake")
		}
		return s.Bake.validate()
	case RoleContainer:
		if s.Process == nil {
			return fmt.Errorf("process: missing although role is container")
		}
		if err := CheckLogSources(s.Logs); err != nil {
			return fmt.Errorf("logs: %w", err)
		}
		if err := s.LogSize.Check(); err != nil {
			return fmt.Errorf("logSize: %w", err)
		}
		if err := validateSecretNames(s.Secrets); err != nil {
			return err
		}
		if p := s.Process.UserSecret; p != "" && !slices.ContainsFunc(s.Secrets, func(n string) bool { return strings.EqualFold(n, p) }) {
			return fmt.Errorf("process.userSecret: %q is none of the secrets", clip(p, 80))
		}
		if err := s.Process.StopSignal.validate(s.Mode); err != nil {
			return err
		}
		if s.Health != nil {
			if err := s.Health.validate(); err != nil {
				return err
			}
		}
		if s.Mode == ModeContained {
			if len(s.Logs) > 0 {
				return fmt.Errorf("logs: mode contained has no log sources: the files and channels are inside the container")
			}
			if err := s.Contained.validate(); err != nil {
				return err
			}
		}
		if err := validateVolumes(s.Volumes); err != nil {
			return err
		}
		return s.Process.validate()
	}
	return fmt.Errorf("role: %q is unknown", clip(string(s.Role), 40))
}

func (r Restart) validate() error {
	switch r.Policy {
	case "", RestartNo, RestartOnFailure, RestartAlways, RestartUnlessStopped:
	default:
		return fmt.Errorf("restart.policy: %q is unknown", clip(r.Policy, 40))
	}
	if r.Max < 0 || r.Max > maxRestartMax {
		return fmt.Errorf("restart.max: %d is not in 0..%d", r.Max, maxRestartMax)
	}
	return nil
}

func (b *Bake) validate() error {
	for field, guid := range map[string]string{"bake.diskGUID": b.DiskGUID, "bake.partitionGUID": b.PartitionGUID} {
		if !guidRE.MatchString(guid) {
			return fmt.Errorf("%s: %q is not an upper-case GUID without braces", field, clip(guid, 60))
		}
	}
	return text("bake.imageDigest", b.ImageDigest, 0, 256)
}

func (p *Process) validate() error {
	if len(p.Args) == 0 || len(p.Args) > maxArgs {
		return fmt.Errorf("process.args: %d of them, want 1 to %d", len(p.Args), maxArgs)
	}
	if len(p.Env) > maxEnv {
		return fmt.Errorf("process.env: %d variables, at most %d", len(p.Env), maxEnv)
	}
	for i, a := range p.Args {
		least := 0
		if i == 0 {
			least = 1
		}
		if err := text(fmt.Sprintf("process.args[%d]", i), a, least, maxArg); err != nil {
			return err
		}
	}
	for i, e := range p.Env {
		field := fmt.Sprintf("process.env[%d]", i)
		if err := text(field, e, 1, maxArg); err != nil {
			return err
		}
		// Windows keeps drive directories in variables like "=C:", so that the
		// name may begin with '=' but not be empty.
		if strings.IndexByte(e[1:], '=') < 0 {
			return fmt.Errorf("%s: not NAME=value", field)
		}
	}
	if err := text("process.workDir", p.WorkDir, 0, maxPath); err != nil {
		return err
	}
	if err := text("process.user", p.User, 0, maxUser); err != nil {
		return err
	}
	return text("process.userSecret", p.UserSecret, 0, maxShort)
}

// text checks what every string owes: its length in bytes, UTF-8, no NUL.
func text(field, s string, least, most int) error {
	switch {
	case len(s) < least || len(s) > most:
		return fmt.Errorf("%s: %d bytes, want %d to %d", field, len(s), least, most)
	case !utf8.ValidString(s):
		return fmt.Errorf("%s: not UTF-8", field)
	case strings.IndexByte(s, 0) >= 0:
		return fmt.Errorf("%s: holds a NUL", field)
	}
	return nil
}

// clip cuts s to at most n bytes at a rune's border.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
