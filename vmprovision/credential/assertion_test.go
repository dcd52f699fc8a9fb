package credential

import (
	"strings"
	"testing"
	"time"

	"berth/internal/errs"
)

const bearer = `<saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_1"><saml2:Subject><saml2:NameID>berth@vsphere.local</saml2:NameID>` +
	`<saml2:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"/></saml2:Subject>` +
	`<saml2:Conditions NotBefore="2026-05-01T00:00:00.000Z" NotOnOrAfter="2026-05-01T00:05:00.000Z"/></saml2:Assertion>`

func TestAssertionIsRead(t *testing.T) {
	a, err := parseAssertion(bare("\n<?xml version=\"1.0\"?>\n" + bearer + "\n"))
	if err != nil || a.Subject.NameID != "berth@vsphere.local" || a.bound() || !a.Conditions.NotOnOrAfter.Equal(time.Date(2026, 5, 1, 0, 5, 0, 0, time.UTC)) {
		t.Errorf("%+v, %v", a, err)
	}
	if a, err := parseAssertion(strings.ReplaceAll(bearer, "cm:bearer", "cm:holder-of-key")); err != nil || !a.bound() {
		t.Errorf("%+v, %v", a, err)
	}
}

func FuzzAssertion(f *testing.F) {
	f.Add(bearer)
	f.Add("<?xml?><Assertion/>")
	f.Add(strings.Replace(bearer, "2026-05-01T00:05", "yesterday", 1))
	f.Fuzz(func(t *testing.T, text string) {
		a, err := parseAssertion(bare(text))
		if err != nil && !errs.Is(err, errs.Invalid) || err == nil && (a.Subject.NameID == "" || a.Conditions.NotOnOrAfter.IsZero()) {
			t.Errorf("%+v, %v", a, err)
		}
	})
}
