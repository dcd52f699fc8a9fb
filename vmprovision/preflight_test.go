package vmprovision

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// selfSigned makes a certificate of 127.0.0.1 that signs itself.
func selfSigned(t *testing.T, from, until time.Time) *x509.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	tmpl := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "vc"}, NotBefore: from, NotAfter: until,
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestJudgeCertificate(t *testing.T) {
	now := time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)
	day := 24 * time.Hour
	long := selfSigned(t, now.Add(-day), now.Add(365*day))
	soon := selfSigned(t, now.Add(-day), now.Add(29*day))
	over := selfSigned(t, now.Add(-40*day), now.Add(-day))
	later := selfSigned(t, now.Add(day), now.Add(365*day))
	for _, tt := range []struct {
		name            string
		cert            *x509.Certificate
		host            string
		trusted         bool // the certificate is among the roots
		cfg             Config
		trust, validity Severity
		says            string
	}{
		{"good", long, "127.0.0.1:443", true, Config{}, SeverityInfo, SeverityInfo, "until 2027-05-01"},
		{"no port", long, "127.0.0.1", true, Config{}, SeverityInfo, SeverityInfo, "trusted"},
		{"unknown authority", long, "127.0.0.1:443", false, Config{}, SeverityError, SeverityInfo, soap.ThumbprintSHA256(long)},
		{"another host's", long, "192.0.2.1:443", true, Config{}, SeverityError, SeverityInfo, "192.0.2.1"},
		{"thumbprint", long, "127.0.0.1:443", false, Config{Thumbprint: soap.ThumbprintSHA256(long)}, SeverityInfo, SeverityInfo, "by its thumbprint"},
		{"short thumbprint", long, "127.0.0.1:443", false, Config{Thumbprint: soap.ThumbprintSHA1(long)}, SeverityInfo, SeverityInfo, "by its thumbprint"},
		{"thumbprint of another host's", long, "192.0.2.1:443", true, Config{Thumbprint: soap.ThumbprintSHA1(long)}, SeverityInfo, SeverityInfo, "by its thumbprint"},
		{"wrong thumbprint", long, "127.0.0.1:443", false, Config{Thumbprint: soap.ThumbprintSHA256(soon)}, SeverityError, SeverityInfo, "renewed"},
		{"needless wrong thumbprint", long, "127.0.0.1:443", true, Config{Thumbprint: soap.ThumbprintSHA256(soon)}, SeverityWarning, SeverityInfo, "another's"},
		{"insecure", long, "127.0.0.1:443", false, Config{Insecure: true}, SeverityWarning, SeverityInfo, "insecure"},
		{"expires soon", soon, "127.0.0.1:443", true, Config{}, SeverityInfo, SeverityWarning, "in 29 days"},
		{"expired", over, "127.0.0.1:443", true, Config{}, SeverityInfo, SeverityError, "expired on 2026-04-30"},
		{"expired, with thumbprint", over, "127.0.0.1:443", false, Config{Thumbprint: soap.ThumbprintSHA256(over)}, SeverityInfo, SeverityError, "expired"},
		{"expired, insecure", over, "127.0.0.1:443", false, Config{Insecure: true}, SeverityWarning, SeverityWarning, "expired"},
		{"not yet valid", later, "127.0.0.1:443", true, Config{}, SeverityInfo, SeverityError, "not valid before"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			roots := x509.NewCertPool()
			if tt.trusted {
				roots.AddCert(tt.cert)
			}
			got := judgeCertificate([]*x509.Certificate{tt.cert}, tt.host, roots, tt.cfg, now)
			if len(got) != 2 || got[0].Severity != tt.trust || got[1].Severity != tt.validity {
				t.Fatalf("%+v", got)
			}
			all := got[0].Message + got[0].Hint + got[1].Message
			if !strings.Contains(all, tt.says) {
				t.Errorf("%q does not say %q", all, tt.says)
			}
			for _, f := range got {
				if f.OK != (f.Severity == SeverityInfo) || (f.Kind == "Denied") != (f.Severity == SeverityError) || !f.OK && f.Hint == "" {
					t.Errorf("%+v", f)
				}
			}
		})
	}
	// The end that counts is the first of the chain.
	if f := judgeCertificate([]*x509.Certificate{long, soon}, "127.0.0.1", x509.NewCertPool(), Config{}, now)[1]; f.Severity != SeverityWarning {
		t.Errorf("%+v", f)
	}
	if got := judgeCertificate(nil, "h", nil, Config{}, now); len(got) != 1 || got[0].OK {
		t.Errorf("%+v", got)
	}
}

func TestJudgeClock(t *testing.T) {
	for _, tt := range []struct {
		ahead time.Duration
		want  Severity
		says  string
	}{
		{0, SeverityInfo, "0s"},
		{5 * time.Minute, SeverityInfo, "5m0s ahead of"},
		{-5*time.Minute - time.Second, SeverityWarning, "5m1s behind"},
		{24 * time.Hour, SeverityWarning, "24h0m0s ahead of"},
		{24*time.Hour + time.Second, SeverityError, "ahead of"},
		{-48 * time.Hour, SeverityError, "48h0m0s behind"},
	} {
		f := judgeClock("vc", tt.ahead)
		if f.Severity != tt.want || !strings.Contains(f.Message, tt.says) || f.OK != (f.Hint == "") {
			t.Errorf("%s: %+v", tt.ahead, f)
		}
	}
}

func TestJudgeToken(t *testing.T) {
	now := time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		left      time.Duration
		renewable bool
		want      Severity
	}{{25 * time.Hour, false, SeverityInfo}, {23 * time.Hour, false, SeverityWarning}, {time.Hour, true, SeverityInfo}} {
		f := judgeToken("vc", now.Add(tt.left), tt.renewable, now)
		if f.Severity != tt.want || !strings.Contains(f.Message, "2026-05-0") || f.OK != (f.Hint == "") {
			t.Errorf("%+v", f)
		}
	}
}

func TestJudgeDatastore(t *testing.T) {
	const gib = 1 << 30
	for _, tt := range []struct {
		d    types.DatastoreSummary
		want Severity
		kind errs.Kind
	}{
		{types.DatastoreSummary{Accessible: true, FreeSpace: 100 * gib, MaintenanceMode: "normal"}, SeverityInfo, 0},
		{types.DatastoreSummary{Accessible: true, FreeSpace: 100 * gib}, SeverityInfo, 0},
		{types.DatastoreSummary{Accessible: true, FreeSpace: 19 * gib}, SeverityWarning, 0},
		{types.DatastoreSummary{Accessible: true, FreeSpace: gib / 2}, SeverityError, errs.Quota},
		{types.DatastoreSummary{FreeSpace: 100 * gib}, SeverityError, errs.Unavailable},
		{types.DatastoreSummary{Accessible: true, FreeSpace: 100 * gib, MaintenanceMode: "inMaintenance"}, SeverityError, errs.Unavailable},
		{types.DatastoreSummary{Accessible: true, FreeSpace: 100 * gib, MaintenanceMode: "enteringMaintenance"}, SeverityError, errs.Unavailable},
	} {
		f := judgeDatastore(tt.d)
		if f.Severity != tt.want || tt.want == SeverityError && f.Kind != tt.kind.String() {
			t.Errorf("%+v: %+v", tt.d, f)
		}
	}
}

func TestJudgeHosts(t *testing.T) {
	up := hostFact{"a", types.HostSystemConnectionStateConnected, false}
	busy := hostFact{"b", types.HostSystemConnectionStateConnected, true}
	lost := hostFact{"c", types.HostSystemConnectionStateNotResponding, false}
	for _, tt := range []struct {
		hosts       []hostFact
		warns, gaps int
	}{
		{nil, 0, 1}, {[]hostFact{up}, 0, 0}, {[]hostFact{up, busy, lost}, 2, 0}, {[]hostFact{busy, lost}, 2, 1},
	} {
		warns, gaps := 0, 0
		for _, f := range judgeHosts("c", tt.hosts) {
			switch f.Severity {
			case SeverityWarning:
				warns++
			case SeverityError:
				gaps++
			}
		}
		if warns != tt.warns || gaps != tt.gaps {
			t.Errorf("%v: %d warnings, %d gaps", tt.hosts, warns, gaps)
		}
	}
}

func TestJudgeTemplate(t *testing.T) {
	var r registered
	r.Template.InstanceUUID, r.Template.Snapshot = "u", "snapshot-1"
	full := registered{}
	full.Template.InstanceUUID = "u"
	vm := TemplateVM{Ref: "vm-1", Name: "w", InstanceUUID: "u", Snapshot: "snapshot-1", Power: PoweredOff}
	with := func(change func(*TemplateVM)) TemplateVM { c := vm; change(&c); return c }
	for _, tt := range []struct {
		name string
		r    registered
		vm   TemplateVM
		says string // "" is all well
	}{
		{"as registered", r, vm, ""},
		{"template without snapshot", full, with(func(v *TemplateVM) { v.Snapshot, v.IsTemplate = "", true }), ""},
		{"running", r, with(func(v *TemplateVM) { v.Power = PoweredOn }), "is poweredOn"},
		{"snapshot removed", r, with(func(v *TemplateVM) { v.Snapshot = "" }), "snapshot-1 is gone"},
		{"another snapshot", r, with(func(v *TemplateVM) { v.Snapshot = "snapshot-2" }), "snapshot-2, not snapshot-1"},
		{"no longer a template", full, with(func(v *TemplateVM) { v.Snapshot = "" }), "not marked as template"},
		{"another VM", r, with(func(v *TemplateVM) { v.InstanceUUID = "other" }), "another one"},
		{"all at once", r, TemplateVM{Power: PoweredOn}, "is poweredOn"},
	} {
		f := judgeTemplate("w", tt.r, tt.vm)
		if f.OK != (tt.says == "") || !strings.Contains(f.Message, tt.says) || f.OK != (f.Hint == "") {
			t.Errorf("%s: %+v", tt.name, f)
		}
	}
}

func TestReportErr(t *testing.T) {
	r := Report{URL: "https://vc/sdk"}
	r.add(good("a", "x", "fine"), warn("b", "y", "hm", "look"))
	if err := r.Err(); err != nil {
		t.Error(err)
	}
	r.add(gap(errs.Denied, "privilege", "network n", "Network.Assign is missing", "grant it"), gap(errs.Quota, "c", "z", "full", ""))
	err := r.Err()
	if !errs.Is(err, errs.Denied) || !strings.Contains(err.Error(), "2 of 4") || !strings.Contains(err.Error(), "Network.Assign is missing; grant it") {
		t.Error(err)
	}
}

func TestFailedSpeaksInTheInnermostWords(t *testing.T) {
	inner := errs.New(errs.Denied, "read", "x", "no").WithHint("grant it")
	f := failed("check", "o", errs.Wrap(inner, "outer", "y"))
	if f.Message != "no" || f.Hint != "grant it" || f.Kind != "Denied" {
		t.Errorf("%+v", f)
	}
	if f := failed("check", "o", errors.New("broken")); f.Message != "broken" || f.Kind != "Unavailable" {
		t.Errorf("%+v", f)
	}
	if f := failed("check", "o", context.Canceled); f.Kind != "Canceled" {
		t.Errorf("%+v", f)
	}
}
