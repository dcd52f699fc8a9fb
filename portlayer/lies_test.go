package portlayer

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/go-openapi/strfmt"

	"berth/guestinfo"
	"berth/vmprovision"
)

// lies are what a guest may write where its agent writes something else. The
// last are no JSON, or not in Unicode.
func lies() []string {
	long := strings.Repeat("x", 60_000)
	return []string{
		`null`, `true`, `""`, `{}`, `[]`, `0`, `1`, `-1`, `1.5`, `1e308`, `1e999`,
		fmt.Sprint(math.MaxInt32), fmt.Sprint(int64(math.MaxInt32) + 1), fmt.Sprint(math.MinInt64), fmt.Sprint(uint64(math.MaxUint64)), `99999999999999999999999`,
		`"\u0000"`, `"a\u0000b"`, `"\u001b[2J\u001b]0;owned\u0007"`, `"a\r\nberth: all is well"`, `"a\tb"`, `"\u202eturned\u2066"`, `"\u0085\u009b31m"`, `"\ud800"`, `"\ufeff\u200b"`,
		`"` + long + `"`, `"` + strings.Repeat(`\u001b`, 600) + `"`, `"<script>alert(1)</script>"`, `"../../etc/passwd"`, `"%s%n"`,
		`"0000-00-00T00:00:00Z"`, `"0001-01-01T00:00:00Z"`, `"9999-12-31T23:59:59Z"`, `"99999-01-01T00:00:00Z"`, `"1601-01-01T00:00:00+14:00"`,
		`["` + strings.Repeat(`10.0.0.1","`, 6000) + `10.0.0.1"]`, `["::1%\u001b[2J"]`, `["fe80::1%eth0"]`, `["::ffff:10.0.0.1"]`, `["\u0000"]`,
		`{"state":"\u001b"}`, `{"results":[{},{},{},{},{},{},{}]}`, strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000),
		"\"\xff\xfe\"", "\"\x1b\"", "nonsense", "",
	}
}

// filled sets every field of v to something honest, so that no field is left out.
func filled(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		filled(v.Elem())
	case reflect.Struct:
		if t, ok := v.Addr().Interface().(*time.Time); ok {
			*t = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
			return
		}
		for i := range v.NumField() {
			filled(v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		filled(v.Index(0))
	case reflect.String:
		v.SetString("10.0.0.1")
	case reflect.Int, reflect.Int64:
		v.SetInt(1)
	case reflect.Uint32, reflect.Uint64:
		v.SetUint(1)
	default:
		panic("a status has a new kind of field: " + v.Kind().String())
	}
}

// honest is a status with every field set.
func honest() guestinfo.Status {
	var s guestinfo.Status
	filled(reflect.ValueOf(&s).Elem())
	s.Version, s.ID, s.Phase, s.Reason, s.Health.State = guestinfo.StatusVersion, "c", guestinfo.PhaseRunning, "Reason", guestinfo.Healthy
	for i := range s.NICs {
		s.NICs[i].MAC = "00:50:56:00:00:01"
	}
	return s
}

// places calls f for every value in v, with a function that puts another into
// its place and one that puts it back.
func places(at string, v any, f func(at string, put func(any))) {
	switch v := v.(type) {
	case map[string]any:
		for k, old := range v {
			f(at+"."+k, func(n any) { v[k] = n })
			v[k] = old
			places(at+"."+k, old, f)
		}
	case []any:
		for i, old := range v {
			f(fmt.Sprintf("%s[%d]", at, i), func(n any) { v[i] = n })
			v[i] = old
			places(fmt.Sprintf("%s[%d]", at, i), old, f)
		}
	}
}

// enveloped puts a document into the one key that carries it, as the guest
// does, but whatever the document is.
func enveloped(doc string) map[string]string {
	sum := sha256.Sum256([]byte(doc))
	return map[string]string{guestinfo.StatusKey: fmt.Sprintf("berth1 1 0/1 %s %s", hex.EncodeToString(sum[:]), doc)}
}

// A guest that lies in each field of its status, in every way, harms nobody: the
// lie is refused or comes out bounded and printable, and the answer is a valid one.
func TestGuestThatLiesInEveryField(t *testing.T) {
	text, err := json.Marshal(honest())
	if err != nil {
		t.Fatal(err)
	}
	if m := toldOf(t, "honest", string(text)); m == nil || m.Guest.Phase != "running" {
		t.Fatalf("the honest one is not taken: %+v", m)
	}
	var doc map[string]any
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	const mark = `"@lie@"`
	fields := 0
	places("status", doc, func(at string, put func(any)) {
		fields++
		put("@lie@")
		b, err := json.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Count(string(b), mark) != 1 {
			t.Fatalf("%s: %s", at, b)
		}
		for _, lie := range lies() {
			toldOf(t, fmt.Sprintf("%s = %.40q", at, lie), strings.Replace(string(b), mark, lie, 1))
		}
	})
	if least := reflect.TypeFor[guestinfo.Status]().NumField(); fields < least+15 {
		t.Errorf("only %d places were lied in, a status has %d fields and what is in them", fields, least)
	}
	for _, version := range []int{guestinfo.StatusVersion + 1, 1000, math.MaxInt32} {
		s := honest()
		s.Version = version
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if m := toldOf(t, fmt.Sprint("version ", version), strings.Replace(string(text), "{", `{"unheardOf":{"a":[1]},`, 1)); m == nil || m.Guest.Phase != "running" {
			t.Errorf("version %d of a newer agent is not taken", version)
		}
	}
}

// answered is what of an answer the test looks at.
type answered struct{ Guest struct{ Phase string } }

// toldOf takes a document all the way to what the API says of the container.
func toldOf(t *testing.T, what, doc string) *answered {
	t.Helper()
	kv := enveloped(doc)
	now := time.Date(2026, 1, 2, 3, 5, 0, 0, time.UTC)
	vm := vmprovision.VM{ID: "c", Ref: "vm-1", Name: "c", Power: vmprovision.PoweredOn, Booted: now.Add(-time.Hour)}
	st, err := guestinfo.DecodeStatus(func(k string) (string, bool) { v, ok := kv[k]; return v, ok })
	if err != nil {
		vm.StatusErr = err.Error()
	} else {
		vm.Status = &st
	}
	var out *answered
	for _, power := range []vmprovision.PowerState{vmprovision.PoweredOn, vmprovision.PoweredOff} {
		vm.Power = power
		c := &Container{ID: "c", Name: "c", Image: "i", Created: now, State: derive(&vm, known{}, now, time.Minute), VM: &vm}
		m := containerModel(c)
		if err := m.Validate(strfmt.Default); err != nil {
			t.Errorf("%s: the answer is not valid: %v", what, err)
		}
		b, err := json.Marshal(m)
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		if len(b) > 32<<10 {
			t.Errorf("%s: the answer has %d bytes", what, len(b))
		}
		var back any
		if err := json.Unmarshal(b, &back); err != nil {
			t.Fatal(err)
		}
		printableAll(t, what, "", back)
		if power == vmprovision.PoweredOn && vm.Status != nil {
			out = new(answered)
			if err := json.Unmarshal(b, out); err != nil {
				t.Fatal(err)
			}
		}
	}
	return out
}

// printableAll checks every text of an answer: it can stand in a terminal's
// table, on one line and in one column.
func printableAll(t *testing.T, what, at string, v any) {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			printableAll(t, what, at+"."+k, x)
		}
	case []any:
		if len(v) > 1024 {
			t.Errorf("%s: %s has %d elements", what, at, len(v))
		}
		for _, x := range v {
			printableAll(t, what, at, x)
		}
	case string:
		bad := strings.IndexFunc(v, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) })
		if bad >= 0 || !utf8.ValidString(v) || len(v) > 4096 {
			t.Errorf("%s: %s is %d bytes, %.60q", what, at, len(v), v)
		}
	case float64:
		if v < -1 {
			t.Errorf("%s: %s is %v", what, at, v)
		}
	}
}
