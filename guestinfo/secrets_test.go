package guestinfo

import (
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"berth/internal/errs"
)

func mapGet(m map[string]string) func(string) (string, bool) {
	return func(k string) (string, bool) { v, ok := m[k]; return v, ok }
}

func TestSecretsAreForOneGuestAlone(t *testing.T) {
	key, err := NewSecretKey()
	if err != nil {
		t.Fatal(err)
	}
	other, err := NewSecretKey()
	if err != nil {
		t.Fatal(err)
	}
	env := []string{"DB_PASSWORD=hunter2-hunter2", "LONG=" + strings.Repeat("x", 30_000), "LONGER=" + strings.Repeat("y", 32_000), "TOKEN=ü\n"}
	kv, sum, err := SealSecrets(key.Public(), "web-1", env)
	if err != nil {
		t.Fatal(err)
	}
	if len(kv) < 2 {
		t.Errorf("%d parts", len(kv))
	}
	for k, v := range kv {
		if strings.Contains(v, "hunter2") || strings.Contains(v, base64.StdEncoding.EncodeToString([]byte("hunter2"))[:8]) || len(k)+len(v) > MaxMessage {
			t.Errorf("%s holds the value, or is too long", k)
		}
	}
	if got := SecretsKeys(mapGet(kv)); len(got) != len(kv) {
		t.Errorf("keys %q of %d", got, len(kv))
	}
	got, sum2, err := OpenSecrets(key, "web-1", mapGet(kv))
	if err != nil || !slices.Equal(got, env) || sum != sum2 {
		t.Errorf("%v, sums %s and %s", err, sum, sum2)
	}
	if _, _, err := OpenSecrets(other, "web-1", mapGet(kv)); !errs.Is(err, errs.Corrupt) {
		t.Errorf("another guest's key: %v", err)
	}
	if _, _, err := OpenSecrets(key, "web-2", mapGet(kv)); !errs.Is(err, errs.Corrupt) {
		t.Errorf("another container: %v", err)
	}
	if _, _, err := OpenSecrets(key, "web-1", mapGet(nil)); !errs.Is(err, errs.NotFound) {
		t.Errorf("nothing there: %v", err)
	}
	delete(kv, SecretsKey+".1")
	if _, _, err := OpenSecrets(key, "web-1", mapGet(kv)); !errs.Is(err, errs.Corrupt) {
		t.Errorf("half-written: %v", err)
	}
}

// What a guest may show as its key.
func TestSealRefusesWhatIsNoKey(t *testing.T) {
	for _, k := range []string{"", "x", "AAAA", base64.StdEncoding.EncodeToString(make([]byte, 32)), strings.Repeat("A", 5000)} {
		if _, _, err := SealSecrets(k, "web-1", []string{"A=top-secret"}); !errs.Is(err, errs.Corrupt) || strings.Contains(err.Error(), "top-secret") {
			t.Errorf("%.20q: %v", k, err)
		}
	}
}

func TestCheckSecrets(t *testing.T) {
	for _, tc := range []struct {
		env, names []string
		ok         bool
	}{
		{nil, nil, true}, {[]string{"A=1", "b="}, []string{"B", "a"}, true},
		{[]string{"A=1"}, nil, false}, {nil, []string{"A"}, false}, {[]string{"A=1", "a=2"}, []string{"A", "a"}, false},
		{[]string{"value-alone"}, []string{"A"}, false}, {[]string{"=x"}, []string{""}, false}, {[]string{"A B=x"}, []string{"A B"}, false},
		{[]string{"A=x\x00y"}, []string{"A"}, false}, {[]string{"A=\xff"}, []string{"A"}, false}, {[]string{"A=" + strings.Repeat("v", 40_000)}, []string{"A"}, false},
	} {
		err := CheckSecrets(tc.env, tc.names)
		if (err == nil) != tc.ok || err != nil && (strings.Contains(err.Error(), "value-alone") || strings.Contains(err.Error(), "vvv")) {
			t.Errorf("%.40q for %q: %v", tc.env, tc.names, err)
		}
	}
}

func FuzzOpenSecrets(f *testing.F) {
	key, err := NewSecretKey()
	if err != nil {
		f.Fatal(err)
	}
	kv, _, err := SealSecrets(key.Public(), "c", []string{"A=1"})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(kv[SecretsKey])
	f.Add("berth1 1 0/1 00 AAAA")
	f.Fuzz(func(t *testing.T, value string) {
		env, _, err := OpenSecrets(key, "c", mapGet(map[string]string{SecretsKey: value}))
		if err == nil && !slices.Equal(env, []string{"A=1"}) {
			t.Errorf("opened %q", env)
		}
	})
}
