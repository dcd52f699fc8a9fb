package vmprovision

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/vmware/govmomi/vim25/soap"

	"berth/internal/errs"
)

// certificateSoon is how long before its end a certificate is worth a warning.
const certificateSoon = 30 * 24 * time.Hour

// anyCertificate accepts every certificate, to look at it. Nothing secret is
// said on such a connection.
func anyCertificate() *tls.Config {
	return &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS12}
}

// judgeCertificate judges what a server presented: whether a client with this
// configuration trusts it, and for how long it is valid.
func judgeCertificate(chain []*x509.Certificate, host string, roots *x509.CertPool, cfg Config, now time.Time) []Finding {
	if len(chain) == 0 {
		return []Finding{gap(errs.Denied, "certificate", host, "the server shows none", "")}
	}
	return []Finding{judgeTrust(chain, host, roots, cfg, now), judgeValidity(chain, host, cfg, now)}
}

// judgeTrust leaves aside whether the certificate is valid now.
func judgeTrust(chain []*x509.Certificate, host string, roots *x509.CertPool, cfg Config, now time.Time) Finding {
	const check = "certificate"
	leaf := chain[0]
	if now.Before(leaf.NotBefore) {
		now = leaf.NotBefore
	} else if now.After(leaf.NotAfter) {
		now = leaf.NotAfter
	}
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	opts := x509.VerifyOptions{DNSName: strings.Trim(name, "[]"), Roots: roots, Intermediates: x509.NewCertPool(), CurrentTime: now}
	for _, c := range chain[1:] {
		opts.Intermediates.AddCert(c)
	}
	sum := soap.ThumbprintSHA256(leaf)
	matches := cfg.Thumbprint == sum || cfg.Thumbprint == soap.ThumbprintSHA1(leaf)
	_, err := leaf.Verify(opts)
	switch {
	case err == nil && cfg.Thumbprint != "" && !matches:
		return warn(check, host, "an authority signed it, but the configured thumbprint is another's", "set vsphere.thumbprint to "+sum+", or leave it out")
	case err == nil:
		return good(check, host, "trusted: "+leaf.Subject.String()+", signed by "+leaf.Issuer.String())
	case cfg.Insecure:
		return warn(check, host, "not trusted, and accepted because vsphere.insecure is set: "+err.Error(), "set vsphere.caFile or vsphere.thumbprint instead of insecure")
	case matches && soap.IsCertificateUntrusted(err):
		return good(check, host, "trusted by its thumbprint "+cfg.Thumbprint)
	case cfg.Thumbprint != "" && !matches:
		return gap(errs.Denied, check, host, "not trusted, and the configured thumbprint is not that of the certificate: "+err.Error(),
			"if the certificate was renewed, set vsphere.thumbprint to "+sum+" after comparing it with vCenter's own")
	}
	return gap(errs.Denied, check, host, "not trusted: "+err.Error(),
		"set vsphere.caFile to the authority's certificate, or vsphere.thumbprint to "+sum+" after comparing it with vCenter's own")
}

// judgeValidity looks at the certificate that ends first.
func judgeValidity(chain []*x509.Certificate, host string, cfg Config, now time.Time) Finding {
	const check = "certificate validity"
	first := chain[0]
	for _, c := range chain {
		if now.Before(c.NotBefore) {
			first = c
			break
		}
		if c.NotAfter.Before(first.NotAfter) {
			first = c
		}
	}
	object := host + " " + first.Subject.String()
	until := first.NotAfter.UTC().Format(time.DateOnly)
	left := first.NotAfter.Sub(now)
	var said, hint string
	switch {
	case now.Before(first.NotBefore):
		said, hint = "it is not valid before "+first.NotBefore.UTC().Format(time.RFC3339), "look at the clocks of vCenter and of this machine"
	case left <= 0:
		said, hint = "it expired on "+until, "renew vCenter's certificate"
	case left < certificateSoon:
		return warn(check, object, fmt.Sprintf("it expires on %s, in %d days", until, int(left.Hours()/24)), "renew vCenter's certificate")
	default:
		return good(check, object, "until "+until)
	}
	if cfg.Insecure {
		return warn(check, object, said, hint)
	}
	return gap(errs.Denied, check, object, said, hint)
}
