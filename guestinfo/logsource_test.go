package guestinfo

import (
	"strings"
	"testing"
)

func TestCheckLogSources(t *testing.T) {
	file := LogSource{Name: "app", Kind: SourceFile, Path: `C:\logs\*.log`}
	for name, tc := range map[string]struct {
		list []LogSource
		ok   bool
	}{
		"none":               {nil, true},
		"both kinds":         {[]LogSource{file, {Name: "system", Kind: SourceEventLog, Channel: "System", Query: "*[System[Level=2]]"}}, true},
		"twice":              {[]LogSource{file, file}, false},
		"no name":            {[]LogSource{{Kind: SourceFile, Path: "x"}}, false},
		"a name with a tag":  {[]LogSource{{Name: "a:b", Kind: SourceFile, Path: "x"}}, false},
		"unknown kind":       {[]LogSource{{Name: "a", Kind: "syslog", Path: "x"}}, false},
		"provider":           {[]LogSource{{Name: "a", Kind: SourceETW, Provider: "Acme-Web", Level: 5, Keywords: 1 << 63}, {Name: "b", Kind: SourceETW, Provider: "{00112233-4455-6677-8899-aabbccddeeff}"}}, true},
		"no provider":        {[]LogSource{{Name: "a", Kind: SourceETW, Path: "x"}}, false},
		"no GUID":            {[]LogSource{{Name: "a", Kind: SourceETW, Provider: "{0011}"}}, false},
		"level of 6":         {[]LogSource{{Name: "a", Kind: SourceETW, Provider: "x", Level: 6}}, false},
		"file with a level":  {[]LogSource{{Name: "a", Kind: SourceFile, Path: "x", Level: 1}}, false},
		"file without path":  {[]LogSource{{Name: "a", Kind: SourceFile}}, false},
		"wildcard in folder": {[]LogSource{{Name: "a", Kind: SourceFile, Path: `C:\*\x.log`}}, false},
		"no channel":         {[]LogSource{{Name: "a", Kind: SourceEventLog}}, false},
		"too many":           {make([]LogSource, maxSources+1), false},
	} {
		if err := CheckLogSources(tc.list); (err == nil) != tc.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSourceTravelsInTheTag(t *testing.T) {
	line := string(AppendLogLine(nil, LogLine{Time: logAt, Stream: Stdout, Source: "app.log-1", Text: []byte("a b")}))
	if !strings.Contains(line, " stdout F:app.log-1 a b\n") {
		t.Errorf("%q", line)
	}
	if l, ok := ParseLine([]byte(strings.TrimSuffix(line, "\n"))); !ok || l.Source != "app.log-1" || string(l.Text) != "a b" || l.Partial {
		t.Errorf("%+v", l)
	}
	if l, ok := ParseLine([]byte("2026-01-02T03:04:05Z stdout F:\x1b[31m:x text")); !ok || l.Source != "" {
		t.Errorf("%+v", l)
	}
}
