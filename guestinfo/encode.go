package guestinfo

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"berth/internal/errs"
)

// EncodeSpec gives the extraConfig keys and values that carry s, which must be
// valid. All of them are written in one reconfiguration or clone.
func EncodeSpec(s Spec) (map[string]string, error) {
	if s.Version == 0 {
		s.Version = SpecVersion
	}
	if err := s.Validate(); err != nil {
		return nil, err
	}
	text, err := marshalASCII(s)
	if err != nil {
		return nil, errs.New(errs.Internal, "encode spec", s.ID, "%w", err)
	}
	return encodeParts(SpecKey, s.Generation, text, MaxSpec)
}

// DecodeSpec reads a spec through get, which reports a key's value and whether
// there is one. No spec is NotFound; anything damaged, torn or invalid is
// Corrupt; a newer version is Unsupported.
func DecodeSpec(get func(key string) (string, bool)) (Spec, error) {
	generation, text, err := decodeParts(SpecKey, MaxSpec, get)
	if err != nil {
		return Spec{}, err
	}
	var s Spec
	if err := json.Unmarshal(text, &s); err != nil {
		return Spec{}, errs.New(errs.Corrupt, "decode spec", SpecKey, "%w", err)
	}
	if s.Version > SpecVersion {
		return Spec{}, errs.New(errs.Unsupported, "decode spec", s.ID,
			"spec has version %d, this build reads up to %d", s.Version, SpecVersion).WithHint("update berth-agent in the template")
	}
	if s.Generation != generation {
		return Spec{}, errs.New(errs.Corrupt, "decode spec", s.ID, "generation %d in the key, %d in the document", generation, s.Generation)
	}
	if err := s.Validate(); err != nil {
		return Spec{}, errs.New(errs.Corrupt, "decode spec", s.ID, "%w", err)
	}
	return s, nil
}

// Generation is that of a spec, read from the value of [SpecKey] alone: a cheap
// look whether the whole is worth reading.
func Generation(value string) (uint64, bool) {
	magicWord, rest, _ := strings.Cut(value, " ")
	number, _, more := strings.Cut(rest, " ")
	gen, err := strconv.ParseUint(number, 10, 64)
	return gen, magicWord == magic && more && err == nil
}

// EncodeStatus gives the one key and value that carry s. Strings are cut to
// the lengths that [DecodeStatus] accepts.
func EncodeStatus(s Status) (map[string]string, error) {
	if s.Version == 0 {
		s.Version = StatusVersion
	}
	s.fit()
	text, err := marshalASCII(s)
	if err != nil {
		return nil, errs.New(errs.Internal, "encode status", s.ID, "%w", err)
	}
	return encodeParts(StatusKey, s.Generation, text, MaxStatus)
}

// DecodeStatus reads a status, every byte of which the guest may have chosen.
// No status is NotFound; everything that is too long, out of range or not what
// it claims to be is Corrupt with the reason. Unknown fields are ignored.
func DecodeStatus(get func(key string) (string, bool)) (Status, error) {
	generation, text, err := decodeParts(StatusKey, MaxStatus, get)
	if err != nil {
		return Status{}, err
	}
	var s Status
	if err := json.Unmarshal(text, &s); err != nil {
		return Status{}, errs.New(errs.Corrupt, "decode status", StatusKey, "%w", err)
	}
	if s.Generation != generation {
		return Status{}, errs.New(errs.Corrupt, "decode status", StatusKey, "generation %d in the key, %d in the document", generation, s.Generation)
	}
	if err := s.check(); err != nil {
		return Status{}, errs.New(errs.Corrupt, "decode status", StatusKey, "%w", err)
	}
	return s, nil
}

// marshalASCII writes JSON whose bytes are all printable ASCII: such a value
// survives a VMX file and any code page on its way.
func marshalASCII(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	in := bytes.TrimRight(b.Bytes(), "\n")
	out := make([]byte, 0, len(in))
	for len(in) > 0 {
		r, n := utf8.DecodeRune(in)
		switch {
		case r >= 0x10000:
			hi, lo := utf16.EncodeRune(r)
			out = fmt.Appendf(out, `\u%04x\u%04x`, hi, lo)
		case r >= 0x7f:
			out = fmt.Appendf(out, `\u%04x`, r)
		default:
			out = append(out, in[0])
		}
		in = in[n:]
	}
	return out, nil
}
