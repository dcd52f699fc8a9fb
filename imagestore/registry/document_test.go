package registry

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/v1/types"

	"berth/internal/errs"
)

func TestScanJSON(t *testing.T) {
	good := []string{`{}`, `{"a":[1,{"a":{"b":null}}],"b":"\u0041"}`, " {\"a\":1}\n"}
	for _, s := range good {
		if _, err := scanJSON([]byte(s)); err != nil {
			t.Errorf("%s: %v", s, err)
		}
	}
	bad := map[string]string{
		"":                                 "",
		"  ":                               "",
		`[]`:                               "no object",
		`1`:                                "a number",
		`{"a":1}x`:                         "trailing",
		`{"a":1}{"a":1}`:                   "two documents",
		"\xef\xbb\xbf{}":                   "BOM",
		"{\"a\":\"\xff\"}":                 "not UTF-8",
		"{\"a\":\"b\x00\"}":                "NUL",
		`{"a":1,"a":2}`:                    "duplicate",
		`{"x":{"a":1,"\u0061":2}}`:         "duplicate by escape",
		`{"layers":[],"Layers":[]}`:        "duplicate by case",
		`{"a":`:                            "cut",
		`{"a":` + strings.Repeat("[", 100): "deep",
		`{"a":` + strings.Repeat("[", 70) + strings.Repeat("]", 70) + `}`: "deep and closed",
		`{a:1}`: "no string key",
	}
	for s, why := range bad {
		if _, err := scanJSON([]byte(s)); err == nil || err.kind != errs.Corrupt {
			t.Errorf("%s: %.40q gave %v", why, s, err)
		}
	}
}

// desc is a descriptor with a true digest.
func desc(mt string, size int64) fakeDescriptor {
	return fakeDescriptor{MediaType: mt, Digest: someDigest, Size: size}
}

func TestRefusedManifests(t *testing.T) {
	cfg := desc(mediaDockerConfig, 100)
	manifest := func(change func(m map[string]any)) []byte {
		m := map[string]any{"schemaVersion": 2, "mediaType": mediaDockerManifest, "config": cfg, "layers": []fakeDescriptor{desc(mediaDockerLayer, 10)}}
		change(m)
		return mustJSON(t, m)
	}
	layers := func(ds ...any) func(map[string]any) { return func(m map[string]any) { m["layers"] = ds } }
	raw := func(s string) any { return json.RawMessage(s) }
	many := make([]any, 128)
	for i := range many {
		many[i] = desc(mediaDockerLayer, 10)
	}
	cases := []struct {
		name string
		raw  []byte
		kind errs.Kind
		says string
	}{
		{"good", manifest(func(map[string]any) {}), errs.Internal, ""},
		{"same layer twice", manifest(layers(desc(mediaDockerLayer, 10), desc(mediaDockerLayer, 10))), errs.Internal, ""},
		{"embedded data is not used", manifest(layers(raw(`{"mediaType":"` + mediaDockerLayer + `","digest":"` + someDigest + `","size":9,"data":"ZXZpbA=="}`))), errs.Internal, ""},
		{"no layers", manifest(layers()), errs.Corrupt, ""},
		{"manifest and index", manifest(func(m map[string]any) { m["manifests"] = []any{} }), errs.Corrupt, "at once"},
		{"other mediaType", manifest(func(m map[string]any) { m["mediaType"] = string(types.OCIManifestSchema1) }), errs.Corrupt, "mediaType"},
		{"size 0", manifest(layers(desc(mediaDockerLayer, 0))), errs.Corrupt, "0 bytes"},
		{"negative size", manifest(layers(desc(mediaDockerLayer, -1))), errs.Corrupt, "-1 bytes"},
		{"size 2^63", manifest(layers(raw(`{"mediaType":"x","digest":"` + someDigest + `","size":9223372036854775808}`))), errs.Corrupt, "decoded"},
		{"size 1e30", manifest(layers(raw(`{"mediaType":"x","digest":"` + someDigest + `","size":1e30}`))), errs.Corrupt, "decoded"},
		{"size over the limit", manifest(layers(desc(mediaDockerLayer, 1<<50))), errs.Quota, "limit"},
		{"sizes over the limit together", manifest(layers(desc(mediaDockerLayer, 60<<30), desc(mediaDockerLayer, 60<<30), desc(mediaDockerLayer, 60<<30), desc(mediaDockerLayer, 60<<30), desc(mediaDockerLayer, 60<<30))), errs.Quota, "layers have more than"},
		{"one layer, two sizes", manifest(layers(desc(mediaDockerLayer, 10), desc(mediaDockerLayer, 11))), errs.Corrupt, "10 and 11"},
		{"128 layers", manifest(layers(many...)), errs.Unsupported, "127"},
		{"digest with a path", manifest(layers(fakeDescriptor{MediaType: mediaDockerLayer, Digest: "sha256:../../../../etc/passwd", Size: 1})), errs.Corrupt, "64"},
		{"sha512", manifest(layers(fakeDescriptor{MediaType: mediaDockerLayer, Digest: "sha512:" + strings.Repeat("a", 128), Size: 1})), errs.Unsupported, "sha512"},
		{"no digest", manifest(layers(fakeDescriptor{MediaType: mediaDockerLayer, Size: 1})), errs.Corrupt, ""},
		{"encrypted layer", manifest(layers(desc("application/vnd.oci.image.layer.v1.tar+gzip+encrypted", 1))), errs.Unsupported, "encrypted"},
		{"layer of another kind", manifest(layers(desc("application/vnd.cncf.helm.chart", 1))), errs.Unsupported, "helm"},
		{"config of another kind", manifest(func(m map[string]any) { m["config"] = desc("application/vnd.oci.empty.v1+json", 2) }), errs.Unsupported, "no container image"},
		{"config too large", manifest(func(m map[string]any) { m["config"] = desc(mediaDockerConfig, 10<<20) }), errs.Quota, "limit"},
		{"17 URLs", manifest(layers(fakeDescriptor{MediaType: mediaDockerForeignLayer, Digest: someDigest, Size: 1, URLs: make([]string, 17)})), errs.Corrupt, "URLs"},
		{"fields of other types", manifest(func(m map[string]any) { m["layers"] = "x" }), errs.Corrupt, "decoded"},
		{"null", []byte("null"), errs.Corrupt, "object"},
	}
	limits := Limits{}.withDefaults()
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			doc, err := decodeDocument(mediaDockerManifest, tc.raw)
			if err == nil {
				if f := limits.checkImage(doc); f != nil {
					err = f
				}
			}
			if tc.name == "no layers" && err == nil {
				return // an image without layers is empty, not broken
			}
			if err != nil {
				err = export(err, "test", "", "")
			}
			wantErr(t, err, tc.kind, tc.says)
		})
	}
}

func TestRefusedConfigs(t *testing.T) {
	cfg := func(change func(m map[string]any)) []byte {
		m := map[string]any{"os": "windows", "architecture": "amd64", "os.version": "10.0.20348.1", "rootfs": map[string]any{"type": "layers", "diff_ids": []string{}}}
		change(m)
		return mustJSON(t, m)
	}
	cases := []struct {
		name string
		raw  []byte
		kind errs.Kind
		says string
	}{
		{"good", cfg(func(map[string]any) {}), errs.Internal, ""},
		{"no created", cfg(func(m map[string]any) { m["created"] = nil }), errs.Internal, ""},
		{"created is no time", cfg(func(m map[string]any) { m["created"] = "yesterday" }), errs.Internal, ""},
		{"linux", cfg(func(m map[string]any) { m["os"] = "linux" }), errs.Unsupported, "linux/amd64"},
		{"arm64", cfg(func(m map[string]any) { m["architecture"] = "arm64" }), errs.Unsupported, "windows/arm64"},
		{"no os", cfg(func(m map[string]any) { delete(m, "os") }), errs.Corrupt, "operating system"},
		{"no rootfs", cfg(func(m map[string]any) { delete(m, "rootfs") }), errs.Corrupt, "rootfs"},
		{"one diff ID too many", cfg(func(m map[string]any) {
			m["rootfs"] = map[string]any{"type": "layers", "diff_ids": []string{someDigest}}
		}), errs.Corrupt, "diff_ids"},
		{"diff ID is none", cfg(func(m map[string]any) {
			m["rootfs"] = map[string]any{"type": "layers", "diff_ids": []string{"sha256:x"}}
		}), errs.Corrupt, "diff_ids[0]"},
		{"feature unknown", cfg(func(m map[string]any) { m["os.features"] = []string{"quantum"} }), errs.Unsupported, "quantum"},
		{"not JSON", []byte("{"), errs.Corrupt, "JSON"},
		{"key twice", []byte(`{"os":"linux","os":"windows"}`), errs.Corrupt, "twice"},
		{"newer than the template", cfg(func(m map[string]any) { m["os.version"] = "10.0.26100.1" }), errs.Unsupported, "offers Windows builds 10.0.26100.1; registered templates have 10.0.20348.1"},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			f := newFake()
			f.image(t, "1", tc.raw)
			s := newSite(t, f)
			_, err := s.client(t).Resolve(context.Background(), s.host+"/app:1", Want{Builds: []string{"10.0.20348.1"}})
			wantErr(t, err, tc.kind, tc.says)
		})
	}
}

func TestIndexes(t *testing.T) {
	t.Parallel()
	f := newFake()
	entry := func(osVersion string, p *fakePlatform) fakeDescriptor {
		m := f.image(t, "", winConfig(t, osVersion))
		raw := mustJSON(t, m)
		return fakeDescriptor{MediaType: mediaDockerManifest, Digest: sha256Digest(raw), Size: int64(len(raw)), Platform: p}
	}
	win := func(v string) fakeDescriptor {
		return entry(v, &fakePlatform{OS: "windows", Arch: "amd64", OSVersion: v})
	}
	index := func(tag, mt string, ds ...fakeDescriptor) fakeDescriptor {
		raw := mustJSON(t, fakeIndex{2, mt, ds})
		f.doc(tag, mt, raw)
		return fakeDescriptor{MediaType: mt, Digest: sha256Digest(raw), Size: int64(len(raw))}
	}
	oci := string(types.OCIImageIndex)
	linux := fakeDescriptor{MediaType: mediaDockerManifest, Digest: someDigest, Size: 5, Platform: &fakePlatform{OS: "linux", Arch: "amd64"}}
	attestation := fakeDescriptor{MediaType: string(types.OCIManifestSchema1), Digest: someDigest, Size: 5, Platform: &fakePlatform{OS: "unknown", Arch: "unknown"}}
	index("list", mediaDockerManifestIndex, linux, win("10.0.17763.9"), win("10.0.20348.887"), win("10.0.20348.2582"), attestation)
	inner := index("", oci, win("10.0.20348.7"))
	index("nested", oci, linux, inner, inner)
	deep := inner
	for range 4 {
		deep = index("", oci, deep)
	}
	index("deep", oci, deep)
	index("linux", oci, linux)
	index("unnamed", oci, entry("10.0.20348.3", nil))
	index("unnamedlinux", oci, func() fakeDescriptor {
		m := f.image(t, "", mustJSON(t, map[string]any{"os": "linux", "architecture": "amd64", "rootfs": map[string]any{"type": "layers", "diff_ids": []string{}}}))
		raw := mustJSON(t, m)
		return fakeDescriptor{MediaType: mediaDockerManifest, Digest: sha256Digest(raw), Size: int64(len(raw))}
	}())
	index("liar", oci, entry("10.0.17763.1", &fakePlatform{OS: "windows", Arch: "amd64", OSVersion: "10.0.20348.1"}))
	wrongSize := win("10.0.20348.1")
	wrongSize.Size++
	index("wrongsize", oci, wrongSize)
	gone := fakeDescriptor{MediaType: mediaDockerManifest, Digest: someDigest, Size: 5, Platform: &fakePlatform{OS: "windows", Arch: "amd64", OSVersion: "10.0.20348.1"}}
	index("gone", oci, gone)
	notIndex := win("10.0.20348.1")
	notIndex.MediaType, notIndex.Platform = oci, nil
	index("notindex", oci, notIndex)
	var crowd []fakeDescriptor
	for range 5000 {
		crowd = append(crowd, linux)
	}
	index("crowd", oci, append(crowd, win("10.0.20348.42"))...)
	var indexes []fakeDescriptor
	for i := range 20 {
		indexes = append(indexes, index("", oci, fakeDescriptor{MediaType: mediaDockerManifest, Digest: someDigest, Size: int64(i + 1), Platform: linux.Platform}))
	}
	index("indexes", oci, indexes...)
	f.doc("hybrid", oci, []byte(`{"schemaVersion":2,"mediaType":"`+oci+`","manifests":[],"config":{},"layers":[]}`))
	f.doc("empty", oci, []byte(`{"schemaVersion":2,"manifests":[]}`))
	s := newSite(t, f)
	s.opts.Limits.Retries = 1
	c := s.client(t)
	ws2022 := Want{Builds: []string{"10.0.20348.1"}}
	cases := []struct {
		tag   string
		want  Want
		gives string
		kind  errs.Kind
		says  string
	}{
		{"list", ws2022, "10.0.20348.2582", errs.Internal, ""},
		{"list", Want{Builds: []string{"10.0.17763.1"}}, "10.0.17763.9", errs.Internal, ""},
		{"list", Want{OSVersion: "10.0.20348.887"}, "10.0.20348.887", errs.Internal, ""},
		{"list", Want{Builds: []string{"10.0.14393.0"}}, "", errs.Unsupported, "10.0.17763.9, 10.0.20348.2582, 10.0.20348.887"},
		{"list", Want{Builds: []string{"nonsense"}}, "", errs.Invalid, "nonsense"},
		{"list", Want{OSVersion: "20348"}, "", errs.Invalid, "20348"},
		{"nested", ws2022, "10.0.20348.7", errs.Internal, ""},
		{"deep", ws2022, "", errs.Unsupported, "nested"},
		{"linux", ws2022, "", errs.Unsupported, "is for linux/amd64"},
		{"unnamed", ws2022, "10.0.20348.3", errs.Internal, ""},
		{"unnamedlinux", ws2022, "", errs.Unsupported, ""},
		{"liar", ws2022, "", errs.Corrupt, "its config says"},
		{"wrongsize", ws2022, "", errs.Corrupt, "descriptor says"},
		{"gone", ws2022, "", errs.NotFound, ""},
		{"notindex", ws2022, "", errs.Corrupt, "is none"},
		{"crowd", ws2022, "10.0.20348.42", errs.Internal, ""},
		{"indexes", ws2022, "", errs.Quota, "indexes"},
		{"hybrid", ws2022, "", errs.Corrupt, "at once"},
		{"empty", ws2022, "", errs.Unsupported, "no named platform"},
	}
	for _, tc := range cases {
		t.Run(fmt.Sprint(tc.tag, tc.want), func(t *testing.T) {
			img, err := c.Resolve(context.Background(), s.host+"/app:"+tc.tag, tc.want)
			wantErr(t, err, tc.kind, tc.says)
			if err == nil && img.OSVersion != tc.gives {
				t.Fatalf("got %s, want %s", img.OSVersion, tc.gives)
			}
		})
	}
	s.opts.Limits.IndexEntries = 5000
	s.opts.CacheDir = t.TempDir()
	_, err := s.client(t).Resolve(context.Background(), s.host+"/app:crowd", ws2022)
	wantErr(t, err, errs.Quota, "5000 entries")
}

func TestMediaTypes(t *testing.T) {
	for mt, want := range map[string]struct {
		compression string
		ok, foreign bool
	}{
		mediaDockerLayer:        {"gzip", true, false},
		mediaDockerLayerPlain:   {"", true, false},
		mediaDockerLayerZstd:    {"zstd", true, false},
		mediaDockerForeignLayer: {"gzip", true, true},
		"application/vnd.docker.image.rootfs.foreign.diff.tar":         {"", true, true},
		"application/vnd.oci.image.layer.v1.tar":                       {"", true, false},
		"application/vnd.oci.image.layer.v1.tar+gzip":                  {"gzip", true, false},
		"application/vnd.oci.image.layer.v1.tar+zstd":                  {"zstd", true, false},
		"application/vnd.oci.image.layer.nondistributable.v1.tar+gzip": {"gzip", true, true},
		"application/vnd.oci.image.layer.nondistributable.v1.tar+zstd": {"zstd", true, true},
		"application/vnd.oci.image.layer.v1.tar+gzip+encrypted":        {"", false, false},
		"application/vnd.oci.image.layer.v1.tar+xz":                    {"", false, false},
		"": {"", false, false},
	} {
		c, ok := Compression(mt)
		if ok != want.ok || (ok && c != want.compression) || Foreign(mt) != want.foreign {
			t.Errorf("%s: %q, %v, foreign %v", mt, c, ok, Foreign(mt))
		}
	}
}

func FuzzDocument(f *testing.F) {
	for _, mt := range acceptedManifests() {
		f.Add(mt, []byte(`{"schemaVersion":2,"mediaType":"`+mt+`","config":{"mediaType":"`+mediaDockerConfig+`","digest":"`+someDigest+`","size":2},"layers":[{"mediaType":"`+mediaDockerLayer+`","digest":"`+someDigest+`","size":9}]}`))
		f.Add(mt, []byte(`{"schemaVersion":2,"mediaType":"`+mt+`","manifests":[{"mediaType":"`+mt+`","digest":"`+someDigest+`","size":2,"platform":{"os":"windows","architecture":"amd64","os.version":"10.0.20348.1"}}]}`))
	}
	f.Add(mediaDockerManifest, []byte(`{"layers":null,"config":[]}`))
	limits := Limits{}.withDefaults()
	f.Fuzz(func(t *testing.T, mt string, raw []byte) {
		doc, err := decodeDocument(mt, raw)
		if err != nil {
			if k := classify(err, "").kind; k == errs.Internal {
				t.Fatalf("%v has no kind", err)
			}
			return
		}
		if !json.Valid(raw) || doc.digest != sha256Digest(raw) {
			t.Fatal("an invalid document was accepted")
		}
		if !doc.index && limits.checkImage(doc) == nil {
			for _, l := range doc.layers {
				if checkDigest(l.Digest.String()) != nil || l.Size <= 0 {
					t.Fatalf("accepted %+v", l)
				}
			}
		}
	})
}

func FuzzConfig(f *testing.F) {
	f.Add([]byte(`{"os":"windows","architecture":"amd64","os.version":"10.0.20348.1","created":"2026-01-02T03:04:05Z","rootfs":{"type":"layers","diff_ids":["` + someDigest + `"]}}`))
	f.Add([]byte(`{"os":1}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		cfg, err := decodeConfig(raw)
		if err != nil {
			if k := classify(err, "").kind; k != errs.Corrupt {
				t.Fatalf("%v: kind %v", err, k)
			}
			return
		}
		for _, id := range cfg.RootFS.DiffIDs {
			if checkDigest(id) != nil {
				t.Fatalf("accepted %q", id)
			}
		}
		_ = cfg.created()
	})
}

func FuzzJournal(f *testing.F) {
	f.Add([]byte(journalHeader(someDigest, 100)+journalLine(span{0, 10})+journalLine(span{5, 100})), int64(100))
	f.Add([]byte(journalHeader(someDigest, 100)+"0 10 0000"), int64(100))
	f.Add([]byte("x"), int64(1))
	f.Fuzz(func(t *testing.T, raw []byte, size int64) {
		done := decodeJournal(raw, someDigest, size)
		last := int64(-1)
		text := []byte(journalHeader(someDigest, size))
		for _, s := range done {
			if s.from <= last || s.to <= s.from || s.to > size {
				t.Fatalf("%v of %d", done, size)
			}
			last = s.to
			text = append(text, journalLine(s)...)
		}
		if again := decodeJournal(text, someDigest, size); len(again) != len(done) {
			t.Fatalf("%v became %v", done, again)
		}
		if len(done) > 0 && !bytes.HasPrefix(raw, []byte(journalMagic)) {
			t.Fatal("ranges from nothing")
		}
	})
}
