package registry

import (
	"strings"
	"testing"

	"berth/internal/errs"
)

const someDigest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

func TestParseReference(t *testing.T) {
	cases := []struct {
		in, registry string
		want         Ref
	}{
		{"app", "", Ref{"docker.io", "library/app", "latest", ""}},
		{"team/app:1", "", Ref{"docker.io", "team/app", "1", ""}},
		{"index.docker.io/app", "", Ref{"docker.io", "library/app", "latest", ""}},
		{"registry-1.docker.io/team/app", "", Ref{"docker.io", "team/app", "latest", ""}},
		{"app", "reg.example:5000", Ref{"reg.example:5000", "app", "latest", ""}},
		{"team/app", "reg.example", Ref{"reg.example", "team/app", "latest", ""}},
		{"localhost/app:x", "", Ref{"localhost", "app", "x", ""}},
		{"Host:5000/app", "", Ref{"host:5000", "app", "latest", ""}},
		{"[::1]:5000/a/b/c:v1.2-x_y", "", Ref{"[::1]:5000", "a/b/c", "v1.2-x_y", ""}},
		{"mcr.microsoft.com/windows/servercore:ltsc2022", "", Ref{"mcr.microsoft.com", "windows/servercore", "ltsc2022", ""}},
		{"r.example/app@" + someDigest, "", Ref{"r.example", "app", "", someDigest}},
		{"r.example/app:1@" + someDigest, "", Ref{"r.example", "app", "1", someDigest}},
	}
	for _, tc := range cases {
		got, err := ParseReference(tc.in, tc.registry)
		if err != nil || got != tc.want {
			t.Errorf("%q: %+v, %v; want %+v", tc.in, got, err, tc.want)
			continue
		}
		again, err := ParseReference(got.String(), "")
		if err != nil || again.String() != got.String() || again.Repository() != got.Repository() {
			t.Errorf("%q: its normal form %q reads as %+v, %v", tc.in, got, again, err)
		}
	}
}

func TestRefusedReferences(t *testing.T) {
	hex := strings.TrimPrefix(someDigest, "sha256:")
	cases := map[string]errs.Kind{
		"":                        errs.Invalid,
		" app":                    errs.Invalid,
		"app\n":                   errs.Invalid,
		"app\x00":                 errs.Invalid,
		"HOST/app":                errs.Invalid,
		"r.example/App":           errs.Invalid,
		"r.example/../etc/passwd": errs.Invalid,
		"../app":                  errs.Invalid,
		"r.example//app":          errs.Invalid,
		"r.example/app/":          errs.Invalid,
		"/app":                    errs.Invalid,
		"r.example/":              errs.Invalid,
		"r.example:0/app":         errs.Invalid,
		"r.example:99999/app":     errs.Invalid,
		"r.example:65536/app":     errs.Invalid,
		"r.example:/app":          errs.Invalid,
		"https://r.example/app":   errs.Invalid,
		"user:pw@r.example/app":   errs.Invalid,
		"r.exаmple/app":           errs.Invalid, // a Cyrillic а
		"bücher.example/app":      errs.Invalid,
		"r.example/app:":          errs.Invalid,
		"r.example/app:-x":        errs.Invalid,
		"r.example/app:a b":       errs.Invalid,
		"r.example/app:" + strings.Repeat("x", 129):               errs.Invalid,
		"r.example/" + strings.Repeat("x", 256):                   errs.Invalid,
		strings.Repeat("x", 64) + ".example/app":                  errs.Invalid,
		strings.Repeat("x.", 130) + "example/app":                 errs.Invalid,
		strings.Repeat("a/", 600) + "app":                         errs.Invalid,
		"[::ffff:1.2.3.4]/app":                                    errs.Invalid,
		"[fe80::1%25eth0]/app":                                    errs.Invalid,
		"[zz]/app":                                                errs.Invalid,
		"r.example/app?x=1":                                       errs.Invalid,
		"r.example/app#x":                                         errs.Invalid,
		`r.example\app`:                                           errs.Invalid,
		"r.example/app@sha256:" + hex[:63]:                        errs.Invalid,
		"r.example/app@sha256:" + hex + "0":                       errs.Invalid,
		"r.example/app@sha256:" + strings.ToUpper(hex):            errs.Invalid,
		"r.example/app@sha256:" + strings.Repeat("../", 21) + "x": errs.Invalid,
		"r.example/app@" + hex:                                    errs.Invalid,
		"r.example/app@":                                          errs.Invalid,
		"r.example/app@" + someDigest + "@" + someDigest:          errs.Invalid,
		"r.example/app@sha512:" + hex + hex:                       errs.Unsupported,
		"r.example/app@md5:d41d8cd98f00b204e9800998ecf8427e":      errs.Unsupported,
	}
	for in, kind := range cases {
		if got, err := ParseReference(in, ""); !errs.Is(err, kind) {
			t.Errorf("%q: %+v, %v (%v); want %v", in, got, err, errs.KindOf(err), kind)
		}
	}
}

func TestDefaultRegistryMustBeAHost(t *testing.T) {
	for _, host := range []string{"registry", "reg.example/path", "https://reg.example", "reg.example:0"} {
		if _, err := New(Options{CacheDir: t.TempDir(), DefaultRegistry: host}); !errs.Is(err, errs.Invalid) {
			t.Errorf("%q: %v", host, err)
		}
	}
}

func FuzzParseReference(f *testing.F) {
	for _, s := range []string{"app", "h:5000/a/b:t", "h.x/a@" + someDigest, "[::1]:1/a", "a:b@" + someDigest, "../x", "localhost/x:y@sha256:00"} {
		f.Add(s, "")
		f.Add(s, "reg.example:5000")
	}
	f.Fuzz(func(t *testing.T, s, registry string) {
		r, err := ParseReference(s, registry)
		if err != nil {
			if k := errs.KindOf(err); k != errs.Invalid && k != errs.Unsupported {
				t.Fatalf("%v: kind %v", err, k)
			}
			return
		}
		if strings.Contains(r.Path, "..") || strings.ToLower(r.Path) != r.Path || (r.Digest != "" && checkDigest(r.Digest) != nil) {
			t.Fatalf("%q gave %+v", s, r)
		}
		again, err := ParseReference(r.String(), "")
		if err != nil || again.String() != r.String() {
			t.Fatalf("%q: its normal form %q gave %v, %v", s, r, again, err)
		}
	})
}
