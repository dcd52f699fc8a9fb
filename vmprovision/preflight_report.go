package vmprovision

import (
	"errors"

	"berth/internal/errs"
)

// Severity says how much a finding of a preflight matters.
type Severity string

// The severities. Only an error fails a preflight.
const (
	SeverityInfo    Severity = "info"
	SeverityWarning Severity = "warning"
	SeverityError   Severity = "error"
)

// Finding is what one check of one object found.
type Finding struct {
	Check     string   `json:"check"`               // "privilege", "certificate", "clock", "network", …
	Object    string   `json:"object"`              // what was looked at
	OK        bool     `json:"ok"`                  // nothing is to be done about it
	Severity  Severity `json:"severity"`            // info if OK
	Message   string   `json:"message"`             // what was found
	Hint      string   `json:"hint,omitempty"`      // what to do about it
	Kind      string   `json:"kind,omitempty"`      // of an error: an errs.Kind by name
	Privilege string   `json:"privilege,omitempty"` // that is missing
}

// Report is what a preflight found, in the order of its checks.
type Report struct {
	URL      string    `json:"url"`
	User     string    `json:"user"` // as vCenter calls the session's user, once logged in
	Findings []Finding `json:"findings"`
}

// Gaps are the findings that keep Berth from working.
func (r Report) Gaps() []Finding {
	var out []Finding
	for _, f := range r.Findings {
		if f.Severity == SeverityError {
			out = append(out, f)
		}
	}
	return out
}

// Err is nil if everything holds. Otherwise its kind is that of the first gap.
func (r Report) Err() error {
	gaps := r.Gaps()
	if len(gaps) == 0 {
		return nil
	}
	first := gaps[0]
	e := errs.New(errs.ParseKind(first.Kind), "preflight", r.URL, "%d of %d checks found a gap, the first: %s %s: %s",
		len(gaps), len(r.Findings), first.Check, first.Object, first.Message)
	if first.Hint != "" {
		e = e.WithHint("%s", first.Hint)
	}
	return e
}

func (r *Report) add(list ...Finding) { r.Findings = append(r.Findings, list...) }

// good, warn and gap make findings.
func good(check, object, message string) Finding {
	return Finding{Check: check, Object: object, OK: true, Severity: SeverityInfo, Message: message}
}

func warn(check, object, message, hint string) Finding {
	return Finding{Check: check, Object: object, Severity: SeverityWarning, Message: message, Hint: hint}
}

func gap(kind errs.Kind, check, object, message, hint string) Finding {
	return Finding{Check: check, Object: object, Severity: SeverityError, Kind: kind.String(), Message: message, Hint: hint}
}

// failed makes a gap of an error, in the words of its innermost cause.
func failed(check, object string, err error) Finding {
	err = vimError(err, "", "")
	f := gap(errs.KindOf(err), check, object, err.Error(), "")
	var e *errs.Error
	for errors.As(err, &e) {
		if f.Hint == "" {
			f.Hint = e.Hint
		}
		if e.Err == nil {
			break
		}
		err = e.Err
		f.Message = err.Error()
	}
	return f
}
