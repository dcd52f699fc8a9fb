package guestinfo

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"berth/internal/errs"
)

func specFor(generation uint64) Spec {
	return Spec{
		Version: 1, Generation: generation, ID: "web-1", Role: RoleContainer, Mode: ModeNative, Hostname: "WEB-1",
		Process:     &Process{Args: []string{"app.exe", "größe \"x\"", ""}, Env: []string{"A=1", "EMOJI=😀", "=C:=C:\\x"}, WorkDir: `C:\app`},
		Restart:     Restart{Policy: RestartOnFailure, Max: 3},
		StopGrace:   10,
		ConsolePort: "COM1", Heartbeat: 5, ShutdownVM: true,
	}
}

func getter(m map[string]string) func(string) (string, bool) {
	return func(k string) (string, bool) { v, ok := m[k]; return v, ok }
}

func TestSpecSurvivesItsKeys(t *testing.T) {
	for _, args := range []int{1, 4000} {
		s := specFor(7)
		for i := range args {
			s.Process.Args = append(s.Process.Args, fmt.Sprintf("argument %d %s", i, strings.Repeat(" ", 60)))
		}
		kv, err := EncodeSpec(s)
		if err != nil {
			t.Fatal(err)
		}
		if args > 1 && len(kv) < 3 {
			t.Fatalf("%d keys for a long spec", len(kv))
		}
		for k, v := range kv {
			if !strings.HasPrefix(k, "guestinfo.") || !strings.Contains(k, "/") {
				t.Errorf("%s: the guest could change it", k)
			}
			if len(v)+len("info-get ")+len(k) > MaxMessage {
				t.Errorf("%s: %d bytes", k, len(v))
			}
			if i := strings.IndexFunc(v, func(r rune) bool { return r < ' ' || r > '~' }); i >= 0 || strings.HasSuffix(v, " ") {
				t.Errorf("%s: not printable ASCII at %d, or a blank at the end", k, i)
			}
		}
		got, err := DecodeSpec(getter(kv))
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(s, got); d != "" {
			t.Error(d)
		}
	}
}

// Every mixture of the keys of two writes must be one of the two or an error.
func TestTornReadsAreDetected(t *testing.T) {
	big := func(g uint64, fill string) map[string]string {
		s := specFor(g)
		s.Process.Env = nil
		for i := range 5 {
			s.Process.Env = append(s.Process.Env, fmt.Sprintf("V%d=%s", i, strings.Repeat(fill, 30000)))
		}
		kv, err := EncodeSpec(s)
		if err != nil {
			t.Fatal(err)
		}
		return kv
	}
	for name, pair := range map[string][2]map[string]string{
		"other generation": {big(1, "a"), big(2, "b")},
		"same generation":  {big(1, "a"), big(1, "b")},
	} {
		old, new := pair[0], pair[1]
		var keys []string
		for k := range old {
			keys = append(keys, k)
		}
		for mask := range 1 << len(keys) {
			mixed := maps.Clone(old)
			for i, k := range keys {
				if mask>>i&1 == 1 {
					mixed[k] = new[k]
				}
			}
			_, err := DecodeSpec(getter(mixed))
			whole := mask == 0 || mask == 1<<len(keys)-1
			if whole != (err == nil) || (err != nil && !errs.Is(err, errs.Corrupt)) {
				t.Errorf("%s, mask %b: %v", name, mask, err)
			}
		}
		delete(old, keys[len(keys)-1])
		if _, err := DecodeSpec(getter(old)); err == nil {
			t.Errorf("%s: a missing part is not noticed", name)
		}
	}
}

func TestDecodeSpecNamesWhatIsWrong(t *testing.T) {
	kv, err := EncodeSpec(specFor(7))
	if err != nil {
		t.Fatal(err)
	}
	good := kv[SpecKey]
	newer := specFor(7)
	newer.Version = 9
	text, _ := json.Marshal(newer)
	fromFuture, _ := encodeParts(SpecKey, 7, text, MaxSpec)
	lying, _ := encodeParts(SpecKey, 8, []byte(strings.SplitN(good, " ", 5)[4]), MaxSpec)
	for name, tc := range map[string]struct {
		value string
		kind  errs.Kind
	}{
		"nothing":               {"", errs.NotFound},
		"plain JSON":            {"{}", errs.Corrupt},
		"one byte changed":      {strings.Replace(good, "app.exe", "apq.exe", 1), errs.Corrupt},
		"cut":                   {good[:len(good)-1], errs.Corrupt},
		"too long":              {strings.Repeat("x", MaxMessage+1), errs.Corrupt},
		"many parts":            {strings.Replace(good, " 0/1 ", " 0/60000 ", 1), errs.Corrupt},
		"part beyond":           {strings.Replace(good, " 0/1 ", " 1/1 ", 1), errs.Corrupt},
		"no parts":              {strings.Replace(good, " 0/1 ", " 0/0 ", 1), errs.Corrupt},
		"version of the future": {fromFuture[SpecKey], errs.Unsupported},
		"lying generation":      {lying[SpecKey], errs.Corrupt},
	} {
		if _, err := DecodeSpec(getter(map[string]string{SpecKey: tc.value})); !errs.Is(err, tc.kind) {
			t.Errorf("%s: %v, want %v", name, err, tc.kind)
		}
	}
}

func TestValidateNamesTheField(t *testing.T) {
	for field, spoil := range map[string]func(*Spec){
		"generation":              func(s *Spec) { s.Generation = 0 },
		"id":                      func(s *Spec) { s.ID = "" },
		"role":                    func(s *Spec) { s.Role = "x" },
		"mode":                    func(s *Spec) { s.Mode = "" },
		"hostname":                func(s *Spec) { s.Hostname = "a_b" },
		"process: missing":        func(s *Spec) { s.Process = nil },
		"process.args: 0":         func(s *Spec) { s.Process.Args = nil },
		"process.args[0]":         func(s *Spec) { s.Process.Args[0] = "" },
		"process.args[1]":         func(s *Spec) { s.Process.Args[1] = "a\x00b" },
		"process.env[0]: not NAM": func(s *Spec) { s.Process.Env = []string{"=x"} },
		"process.workDir":         func(s *Spec) { s.Process.WorkDir = "\xff" },
		"restart.policy":          func(s *Spec) { s.Restart.Policy = "maybe" },
		"restart.max":             func(s *Spec) { s.Restart.Max = -1 },
		"stopGraceSeconds":        func(s *Spec) { s.StopGrace = -1 },
		"heartbeatSeconds":        func(s *Spec) { s.Heartbeat = 1 << 30 },
		"consolePort":             func(s *Spec) { s.ConsolePort = `\\.\pipe\x` },
		"bake: missing":           func(s *Spec) { s.Role = RoleBake },
		"bake.diskGUID": func(s *Spec) {
			s.Role, s.Bake = RoleBake, &Bake{DiskGUID: "{x}", PartitionGUID: "11111111-2222-3333-4444-555555555555"}
		},
	} {
		s := specFor(1)
		spoil(&s)
		err := s.Validate()
		if !errs.Is(err, errs.Invalid) || !strings.Contains(err.Error(), field) {
			t.Errorf("%s: %v", field, err)
		}
		if _, err := EncodeSpec(s); err == nil {
			t.Errorf("%s: encoded all the same", field)
		}
	}
	if err := specFor(1).Validate(); err != nil {
		t.Error(err)
	}
}

func TestSpecBeyondTheBudgetIsRefused(t *testing.T) {
	s := specFor(1)
	for i := range 20 {
		s.Process.Env = append(s.Process.Env, fmt.Sprintf("V%d=%s", i, strings.Repeat("x", 32000)))
	}
	if _, err := EncodeSpec(s); !errs.Is(err, errs.Quota) {
		t.Fatal(err)
	}
}

func fullStatus() Status {
	code := uint32(0xC000013A)
	at := time.Date(2026, 1, 2, 15, 4, 5, 6, time.UTC)
	return Status{
		Version: 1, Generation: 7, Sequence: 12, ID: "web-1", Phase: PhaseExited, Reason: "Crashed", Message: "it is über",
		ExitCode: &code, PID: 4, Restarts: 2, StartedAt: &at, FinishedAt: &at, Time: at, Agent: "1.0", OS: "10.0.20348.1", Hostname: "WEB-1",
		Addresses: []string{"10.0.0.7", "fe80::1"}, Bake: &BakeStatus{Entries: 1, Bytes: 2, Total: 3, Hash: "sha256:aa"},
		Resources: &Resources{CPUNanos: 1, CommitBytes: 2, WorkingSet: 3, Processes: 4, ReadBytes: 5, WrittenBytes: 6}, Dropped: 9,
	}
}

func TestStatusSurvivesItsKey(t *testing.T) {
	want := fullStatus()
	kv, err := EncodeStatus(want)
	if err != nil || len(kv) != 1 || strings.Contains(StatusKey, "/") {
		t.Fatal(kv, err)
	}
	got, err := DecodeStatus(getter(kv))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// A guest that lies in every field.
func TestDecodeStatusBoundsEveryField(t *testing.T) {
	raw := func(change func(map[string]any)) string {
		b, _ := json.Marshal(fullStatus())
		m := map[string]any{}
		if err := json.Unmarshal(b, &m); err != nil {
			t.Fatal(err)
		}
		change(m)
		b, _ = json.Marshal(m)
		kv, err := encodeParts(StatusKey, 7, b, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		return kv[StatusKey]
	}
	set := func(k string, v any) func(map[string]any) { return func(m map[string]any) { m[k] = v } }
	in := func(o, k string, v any) func(map[string]any) {
		return func(m map[string]any) { m[o].(map[string]any)[k] = v }
	}
	many := make([]string, 65)
	for i := range many {
		many[i] = "10.0.0.1"
	}
	for name, change := range map[string]func(map[string]any){
		"version":             set("version", -1),
		"version text":        set("version", "1"),
		"generation":          set("generation", 8),
		"sequence":            set("sequence", uint64(math.MaxUint64)),
		"sequence negative":   set("sequence", -1),
		"id":                  set("id", strings.Repeat("x", 257)),
		"phase":               set("phase", "dancing"),
		"reason":              set("reason", "two words"),
		"reason long":         set("reason", strings.Repeat("x", 65)),
		"message":             set("message", strings.Repeat("x", 4097)),
		"exitCode":            set("exitCode", uint64(1)<<32),
		"pid":                 set("pid", -3),
		"restarts":            set("restarts", -3),
		"startedAt":           set("startedAt", "yesterday"),
		"finishedAt":          set("finishedAt", "0001-02-03T00:00:00Z"),
		"agent":               set("agent", strings.Repeat("x", 257)),
		"os":                  set("os", strings.Repeat("x", 257)),
		"hostname":            set("hostname", strings.Repeat("x", 257)),
		"addresses":           set("addresses", many),
		"address":             set("addresses", []string{"<script>"}),
		"address long":        set("addresses", []string{strings.Repeat("1", 70)}),
		"bake.entries":        in("bake", "entries", uint64(math.MaxUint64)),
		"bake.hash":           in("bake", "hash", strings.Repeat("x", 257)),
		"resources.cpuNanos":  in("resources", "cpuNanos", uint64(math.MaxUint64)),
		"resources.processes": in("resources", "processes", -1),
		"dropped":             set("droppedLogBytes", uint64(math.MaxUint64)),
		"deep": func(m map[string]any) {
			var v any = 1
			for range 20000 {
				v = []any{v}
			}
			m["extra"] = v
		},
	} {
		if _, err := DecodeStatus(getter(map[string]string{StatusKey: raw(change)})); !errs.Is(err, errs.Corrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
	s, err := DecodeStatus(getter(map[string]string{StatusKey: raw(set("unknown", map[string]any{"a": 1}))}))
	if err != nil || s.ID != "web-1" {
		t.Errorf("unknown field: %v", err)
	}
	s, err = DecodeStatus(getter(map[string]string{StatusKey: raw(set("message", "red \x1b[31m and \u202e turned"))}))
	if err != nil || strings.ContainsAny(s.Message, "\x1b\u202e") {
		t.Errorf("control characters: %q, %v", s.Message, err)
	}
}

func TestDecodeStatusRefusesOtherBytes(t *testing.T) {
	enc := func(b string) string { kv, _ := encodeParts(StatusKey, 1, []byte(b), 1<<20); return kv[StatusKey] }
	for name, v := range map[string]string{
		"not JSON":      enc("hello"),
		"not an object": enc("[]"),
		"two documents": enc("{} {}"),
		"not UTF-8":     enc("{\"id\":\"\xff\"}"),
		"one megabyte":  strings.Repeat("x", 1<<20),
		"empty object":  enc("{}"),
		"null":          enc("null"),
	} {
		if _, err := DecodeStatus(getter(map[string]string{StatusKey: v})); !errs.Is(err, errs.Corrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEncodeStatusCutsWhatIsTooLong(t *testing.T) {
	s := fullStatus()
	s.Message = strings.Repeat("ü", 5000)
	s.Addresses = make([]string, 100)
	for i := range s.Addresses {
		s.Addresses[i] = "10.0.0.1"
	}
	kv, err := EncodeStatus(s)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := DecodeStatus(getter(kv)); err != nil {
		t.Fatal(err)
	}
}

func FuzzDecodeStatus(f *testing.F) {
	kv, _ := EncodeStatus(fullStatus())
	f.Add(kv[StatusKey])
	f.Add("berth1 1 0/1 00 {}")
	f.Add("")
	f.Fuzz(func(t *testing.T, v string) {
		s, err := DecodeStatus(getter(map[string]string{StatusKey: v}))
		if err != nil {
			if k := errs.KindOf(err); k != errs.Corrupt && k != errs.NotFound {
				t.Fatalf("kind %v: %v", k, err)
			}
			return
		}
		// What was accepted must be storable and accepted again.
		kv, err := EncodeStatus(s)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := DecodeStatus(getter(kv)); err != nil {
			t.Fatal(err)
		}
	})
}

// FuzzStatusText fuzzes what lies behind the checksum.
func FuzzStatusText(f *testing.F) {
	b, _ := json.Marshal(fullStatus())
	f.Add(b)
	f.Add([]byte(`{"version":1,"phase":"running","addresses":["::ffff:1.2.3.4%eth0"]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		kv, err := encodeParts(StatusKey, 7, text, MaxStatus)
		if err != nil {
			return
		}
		s, err := DecodeStatus(getter(kv))
		if err != nil {
			return
		}
		again, err := EncodeStatus(s)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := DecodeStatus(getter(again)); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzDecodeSpec(f *testing.F) {
	b, _ := json.Marshal(specFor(1))
	f.Add(b)
	f.Add([]byte(`{"version":1,"generation":1}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		kv, err := encodeParts(SpecKey, 1, text, MaxSpec)
		if err != nil {
			return
		}
		s, err := DecodeSpec(getter(kv))
		if err != nil {
			return
		}
		if _, err := EncodeSpec(s); err != nil && !errs.Is(err, errs.Quota) {
			t.Fatal(err)
		}
	})
}
