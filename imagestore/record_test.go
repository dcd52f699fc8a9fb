package imagestore

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"berth/internal/errs"
)

func goodDisk() *diskRecord {
	ids := []string{digestOf([]byte("a")), digestOf([]byte("b"))}
	return &diskRecord{Version: 1, ID: diskID("", ids), DiffIDs: ids, DiskDigest: digestOf(nil), DiskBytes: 1, Capacity: 512, Owner: "me", Made: time.Unix(1, 0).UTC()}
}

func goodImage() *Image {
	return &Image{Version: 1, ID: digestOf([]byte("config")), Digest: digestOf([]byte("manifest")), ChainID: digestOf([]byte("b")), References: []string{"host/a/b:1"},
		Layers: []LayerInfo{{Digest: digestOf(nil), DiffID: digestOf(nil)}}}
}

func encoded(t testing.TB, kind string, v any) []byte {
	t.Helper()
	b, err := encodeRecord(kind, v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestDiskRecord(t *testing.T) {
	good := goodDisk()
	if got, err := decodeDisk(encoded(t, kindDisk, good), good.ID); err != nil || got.Made != good.Made || got.DiskDigest != good.DiskDigest {
		t.Fatalf("%+v, %v", got, err)
	}
	for name, change := range map[string]func(*diskRecord){
		"other folder":   func(r *diskRecord) { r.ID = strings.Repeat("0", 32) },
		"other layers":   func(r *diskRecord) { r.DiffIDs = r.DiffIDs[:1] },
		"other base":     func(r *diskRecord) { r.BaseChainID = digestOf(nil) },
		"no digest":      func(r *diskRecord) { r.DiskDigest = "sha256:../../etc" },
		"no content":     func(r *diskRecord) { r.Version, r.Content = 2, "" },
		"no length":      func(r *diskRecord) { r.DiskBytes = 0 },
		"negative space": func(r *diskRecord) { r.Capacity = -1 },
		"no version":     func(r *diskRecord) { r.Version = 0 },
	} {
		r := goodDisk()
		change(r)
		if _, err := decodeDisk(encoded(t, kindDisk, r), good.ID); !errs.Is(err, errs.Corrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
	r := goodDisk()
	r.Version = diskVersion + 1
	if _, err := decodeDisk(encoded(t, kindDisk, r), r.ID); !errs.Is(err, errs.Unsupported) {
		t.Errorf("newer version: %v", err)
	}
	if _, err := decodeDisk(encoded(t, kindImage, good), good.ID); !errs.Is(err, errs.Corrupt) {
		t.Errorf("other kind: %v", err)
	}
}

func TestImageRecord(t *testing.T) {
	disk, good := goodDisk(), goodImage()
	good.DiskPath, good.Datastore = "../../elsewhere", "old name"
	got, err := decodeImage(encoded(t, kindImage, good), disk, "ds", imageFile(good.ID))
	if err != nil || got.DiskPath != diskPath(disk.ID) || got.Datastore != "ds" || got.disk() != disk.ID {
		t.Fatalf("%+v, %v", got, err)
	}
	for name, change := range map[string]func(*Image){
		"other file":  func(m *Image) { m.ID = digestOf(nil) },
		"odd ID":      func(m *Image) { m.ID = "sha256:xyz" },
		"odd digest":  func(m *Image) { m.Digest = "" },
		"odd layer":   func(m *Image) { m.Layers[0].DiffID = "md5:1" },
		"layer size":  func(m *Image) { m.Layers[0].Size = -1 },
		"odd ref":     func(m *Image) { m.References = append(m.References, "noTagHere") },
		"short ref":   func(m *Image) { m.References = []string{"host/a/b"} },
		"odd chainID": func(m *Image) { m.ChainID = "x" },
	} {
		m := goodImage()
		change(m)
		if _, err := decodeImage(encoded(t, kindImage, m), disk, "ds", imageFile(good.ID)); !errs.Is(err, errs.Corrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestStrictJSON(t *testing.T) {
	for _, s := range []string{``, `{}{}`, `{"unknown":1}`, `[1]`, `{"kind":`, `{} x`} {
		if err := strictJSON([]byte(s), &envelope{}); err == nil {
			t.Errorf("%q was accepted", s)
		}
	}
}

func FuzzRecords(f *testing.F) {
	disk, m := goodDisk(), goodImage()
	f.Add(encoded(f, kindDisk, disk))
	f.Add(encoded(f, kindImage, m))
	f.Add(encoded(f, kindLease, leaseRecord{Version: 1, Owner: "x"}))
	f.Add([]byte(`{"kind":"berth disk","sha256":"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","body":{}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if r, err := decodeDisk(b, disk.ID); err == nil && diskID(r.BaseChainID, r.DiffIDs) != disk.ID {
			t.Error("a marker of another disk was accepted")
		}
		i, err := decodeImage(b, disk, "ds", imageFile(m.ID))
		if err != nil {
			return
		}
		if imageFile(i.ID) != imageFile(m.ID) || i.disk() != disk.ID {
			t.Error("another image was accepted")
		}
		for _, r := range i.References {
			repository(r)
		}
	})
}

func TestParseConfig(t *testing.T) {
	got, err := parseConfig([]byte(`{"os":"windows","config":{"Entrypoint":["a.exe","b c"],"Cmd":null,"Env":["PATH=x","E=","=C:=C:\\"],"ArgsEscaped":true,
		"ExposedPorts":{"80/tcp":{},"443/tcp":{}},"Volumes":{"C:\\data":{}},"Labels":{"k":"v"},"WorkingDir":"C:\\app","User":"ContainerUser","Shell":["powershell"],"Extra":1}}`))
	if err != nil {
		t.Fatal(err)
	}
	b, _ := json.Marshal(got)
	const want = `{"entrypoint":["a.exe","b c"],"argsEscaped":true,"shell":["powershell"],"env":["PATH=x","E=","=C:=C:\\"],"workingDir":"C:\\app","user":"ContainerUser","exposedPorts":["443/tcp","80/tcp"],"volumes":["C:\\data"],"labels":{"k":"v"}}`
	if string(b) != want {
		t.Errorf("got  %s\nwant %s", b, want)
	}
	for _, s := range []string{
		``, `[]`, `{"config":{"Cmd":"a string"}}`, `{"config":{"Env":["NOSIGN"]}}`, `{"config":{"Env":[""]}}`, `{"config":{"Env":["==x"]}}`, `{"config":{"Env":["="]}}`,
		`{"config":{"Entrypoint":["a\u0000b"]}}`, `{"config":{"Labels":{"a":"\u0000"}}}`, `{"config":{"WorkingDir":7}}`, `{"config":{"User":"\u0000"}}`,
	} {
		if _, err := parseConfig([]byte(s)); !errs.Is(err, errs.Corrupt) {
			t.Errorf("%s: %v", s, err)
		}
	}
	if c, err := parseConfig([]byte(`{"config":null}`)); err != nil || c.Entrypoint != nil {
		t.Errorf("no config: %+v, %v", c, err)
	}
}

// What a config says in an odd way is still what it says: it goes on to the
// guest, which knows what a directory or a user is, byte by byte.
func TestConfigsArePassedOnAsTheyAre(t *testing.T) {
	for _, want := range []ImageConfig{
		{WorkingDir: "app"}, {WorkingDir: `\app`}, {WorkingDir: `\\server\share`}, {WorkingDir: "C:"},
		{User: "ContainerUser"}, {User: "S-1-5-93-2-1"}, {User: `DOMAIN\user`},
		{StopSignal: "SIGNONE"}, {Entrypoint: []string{}}, {Entrypoint: []string{""}}, {Cmd: []string{"a\r\nb"}},
		{ArgsEscaped: true, Cmd: []string{`"C:\a b\c.exe" -x`}}, {Env: []string{"A=1\r\nB=2", "A=3"}},
	} {
		text, err := json.Marshal(map[string]any{"config": map[string]any{"WorkingDir": want.WorkingDir, "User": want.User, "StopSignal": want.StopSignal,
			"Entrypoint": want.Entrypoint, "Cmd": want.Cmd, "ArgsEscaped": want.ArgsEscaped, "Env": want.Env}})
		if err != nil {
			t.Fatal(err)
		}
		got, err := parseConfig(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
		}
		a, _ := json.Marshal(got)
		b, _ := json.Marshal(want)
		if string(a) != string(b) {
			t.Errorf("%s became %s", b, a)
		}
	}
}

func FuzzParseConfig(f *testing.F) {
	f.Add([]byte(`{"config":{"Env":["A=b","=C:=x"],"ExposedPorts":{"80/tcp":{}}}}`))
	f.Add([]byte(`{"config":{"Env":["=",""]}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := parseConfig(b)
		if err != nil {
			if !errs.Is(err, errs.Corrupt) {
				t.Fatalf("%v", err)
			}
			return
		}
		for _, e := range c.Env {
			if i := strings.LastIndex(e, "="); i < 1 {
				t.Fatalf("variable %q", e)
			}
		}
	})
}
