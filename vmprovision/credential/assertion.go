package credential

import (
	"encoding/xml"
	"strings"
	"time"

	"berth/internal/errs"
)

// assertion is what Berth looks at in a SAML 2.0 token: whose it is, from when
// to when it counts, and whether it is bound to a key. vCenter alone judges
// whether it is genuine.
type assertion struct {
	XMLName xml.Name `xml:"urn:oasis:names:tc:SAML:2.0:assertion Assertion"`
	Subject struct {
		NameID       string `xml:"NameID"`
		Confirmation []struct {
			Method string `xml:"Method,attr"`
		} `xml:"SubjectConfirmation"`
	} `xml:"Subject"`
	Conditions struct {
		NotBefore    time.Time `xml:"NotBefore,attr"`
		NotOnOrAfter time.Time `xml:"NotOnOrAfter,attr"`
	} `xml:"Conditions"`
}

const holderOfKey = "urn:oasis:names:tc:SAML:2.0:cm:holder-of-key" // SAML 2.0 profiles, section 3.1

// parseAssertion reads a token. It is bounded by what Secret reads.
func parseAssertion(token string) (assertion, error) {
	var a assertion
	if err := xml.NewDecoder(strings.NewReader(token)).Decode(&a); err != nil {
		return a, errs.New(errs.Invalid, "", "", "it is no SAML 2.0 assertion: %w", err)
	}
	if a.Subject.NameID == "" || a.Conditions.NotOnOrAfter.IsZero() {
		return a, errs.New(errs.Invalid, "", "", "the SAML assertion names no subject or no end")
	}
	return a, nil
}

// bare takes off what may stand around a token in a file but not in a request.
func bare(token string) string {
	token = strings.TrimSpace(token)
	if strings.HasPrefix(token, "<?xml") {
		if _, after, ok := strings.Cut(token, "?>"); ok {
			return strings.TrimSpace(after)
		}
	}
	return token
}

// bound reports whether the token counts with the signature of a key only.
func (a assertion) bound() bool {
	for _, c := range a.Subject.Confirmation {
		if c.Method == holderOfKey {
			return true
		}
	}
	return false
}
