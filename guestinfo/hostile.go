package guestinfo

import (
	"fmt"
	"math"
	"net/netip"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Bounds of a status' fields: what a guest may make its host keep and show.
const (
	maxMessage   = 4096
	maxShort     = 256
	maxAddresses = 64
	maxCounter   = math.MaxInt64 // so that no count turns negative further on
)

var reasonRE = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]{0,63}$`)

// check refuses what breaks a bound and cleans what people will read: control
// characters could steer their terminal.
func (s *Status) check() error {
	if s.Version < 1 || s.Version > math.MaxInt32 {
		return fmt.Errorf("version: %d", s.Version)
	}
	switch s.Phase {
	case PhaseStarting, PhaseBaking, PhaseBaked, PhaseRunning, PhaseStopping, PhaseExited, PhaseFailed, PhaseFreezing:
	default:
		return fmt.Errorf("phase: %q is unknown", clip(clean(string(s.Phase)), 40))
	}
	if s.Reason != "" && !reasonRE.MatchString(s.Reason) {
		return fmt.Errorf("reason: not one word of at most 64 letters and digits")
	}
	for _, f := range []struct {
		name string
		s    *string
		most int
	}{
		{"id", &s.ID, maxID}, {"message", &s.Message, maxMessage}, {"agent", &s.Agent, maxShort},
		{"os", &s.OS, maxShort}, {"hostname", &s.Hostname, maxShort},
		{"secretsKey", &s.SecretsKey, maxShort}, {"secretsSum", &s.SecretsSum, maxShort}, {"update", &s.Update, maxMessage},
	} {
		if len(*f.s) > f.most {
			return fmt.Errorf("%s: %d bytes, at most %d are allowed", f.name, len(*f.s), f.most)
		}
		*f.s = clean(*f.s)
	}
	if err := s.checkAddresses(); err != nil {
		return err
	}
	if err := s.checkNICs(); err != nil {
		return err
	}
	if len(s.NetworkNotes) > 16 {
		return fmt.Errorf("networkNotes: %d of them, at most 16 are allowed", len(s.NetworkNotes))
	}
	for i, n := range s.NetworkNotes {
		s.NetworkNotes[i] = clip(clean(n), maxShort)
	}
	if s.Bake != nil && len(s.Bake.Hash) > maxShort {
		return fmt.Errorf("bake.hash: %d bytes, at most %d are allowed", len(s.Bake.Hash), maxShort)
	}
	if s.Bake != nil {
		s.Bake.Hash = clean(s.Bake.Hash)
	}
	if s.Health != nil {
		if err := s.Health.check(); err != nil {
			return err
		}
	}
	if err := s.checkDisks(); err != nil {
		return err
	}
	return s.checkNumbers()
}

func (s *Status) checkAddresses() error {
	if len(s.Addresses) > maxAddresses {
		return fmt.Errorf("addresses: %d of them, at most %d are allowed", len(s.Addresses), maxAddresses)
	}
	for i, a := range s.Addresses {
		if len(a) > 64 {
			return fmt.Errorf("addresses[%d]: %d bytes", i, len(a))
		}
		ip, err := netip.ParseAddr(a)
		if err != nil {
			return fmt.Errorf("addresses[%d]: not an IP address", i)
		}
		s.Addresses[i] = ip.WithZone("").String()
	}
	return nil
}

func (s *Status) checkNumbers() error {
	counts := []struct {
		name string
		n    uint64
	}{{"generation", s.Generation}, {"sequence", s.Sequence}, {"droppedLogBytes", s.Dropped}, {"logTurn", s.LogTurn}}
	if b := s.Bake; b != nil {
		counts = append(counts, []struct {
			name string
			n    uint64
		}{{"bake.entries", b.Entries}, {"bake.bytes", b.Bytes}, {"bake.total", b.Total}}...)
	}
	if r := s.Resources; r != nil {
		counts = append(counts, []struct {
			name string
			n    uint64
		}{{"resources.cpuNanos", r.CPUNanos}, {"resources.commitBytes", r.CommitBytes}, {"resources.workingSetBytes", r.WorkingSet},
			{"resources.readBytes", r.ReadBytes}, {"resources.writtenBytes", r.WrittenBytes}}...)
	}
	for _, c := range counts {
		if c.n > maxCounter {
			return fmt.Errorf("%s: %d is beyond %d", c.name, c.n, uint64(maxCounter))
		}
	}
	if s.Restarts < 0 || s.Restarts > math.MaxInt32 {
		return fmt.Errorf("restarts: %d is not in 0..%d", s.Restarts, math.MaxInt32)
	}
	for _, t := range []struct {
		name string
		t    *time.Time
	}{{"time", &s.Time}, {"startedAt", s.StartedAt}, {"finishedAt", s.FinishedAt}} {
		if t.t == nil || t.t.IsZero() {
			continue
		}
		if y := t.t.Year(); y < 1601 || y > 9999 {
			return fmt.Errorf("%s: year %d is not in 1601..9999", t.name, y)
		}
	}
	return nil
}

// fit cuts an agent's own status to the bounds, so that a long message costs
// its tail and not the whole report.
func (s *Status) fit() {
	s.ID = clip(s.ID, maxID)
	s.Message = clip(clean(s.Message), maxMessage)
	s.Update = clip(clean(s.Update), maxMessage)
	s.Agent, s.OS, s.Hostname = clip(s.Agent, maxShort), clip(s.OS, maxShort), clip(s.Hostname, maxShort)
	if len(s.Addresses) > maxAddresses {
		s.Addresses = s.Addresses[:maxAddresses]
	}
	s.Disks = s.Disks[:min(len(s.Disks), maxMounts+1)]
	s.Dropped = min(s.Dropped, maxCounter)
	s.Health = s.Health.fit()
}

// clean replaces control characters and broken UTF-8.
func clean(s string) string {
	s = strings.ToValidUTF8(s, string(utf8.RuneError))
	return strings.Map(func(r rune) rune {
		// Cf holds the characters that turn the direction of writing.
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return ' '
		}
		return r
	}, s)
}
