package credential

import (
	"context"
	"errors"
	"strings"

	"github.com/vmware/govmomi/sts"
	"github.com/vmware/govmomi/vim25/soap"

	"berth/internal/errs"
)

// Issued logs in by a token that the STS issues for each login: to who knows a
// password, to who holds the key of a solution user's certificate, or, with
// both, to a user but bound to the key. Such a token lives for minutes, so none
// is kept and none has to be renewed.
type Issued struct {
	password *Password // nil is a solution user
	pair     KeyPair
}

// NewIssued makes one from a password, a key pair, or both.
func NewIssued(p *Password, pair KeyPair) *Issued { return &Issued{p, pair} }

// Proof implements [Credential].
func (i *Issued) Proof(ctx context.Context, from Issuer) (Proof, error) {
	var req sts.TokenRequest
	if i.password != nil {
		p, err := i.password.Proof(ctx, from)
		if err != nil {
			return Proof{}, err
		}
		req.Userinfo = p.User
	}
	if i.pair.Given() {
		c, err := i.pair.Read()
		if err != nil {
			return Proof{}, err
		}
		req.Certificate = c
	}
	signer, err := from.Issue(ctx, req)
	if err != nil {
		return Proof{}, refusal(err, "issue token", i.String())
	}
	return Proof{Token: signer}, nil
}

// String implements [Credential].
func (i *Issued) String() string {
	switch {
	case i.password == nil:
		return "holder of " + i.pair.Key
	case i.pair.Given():
		return i.password.String() + ", holder of " + i.pair.Key
	}
	return i.password.String()
}

// refusal classifies what an STS answers: WS-Trust 1.3, section 11, and
// WS-Security 1.1, section 12, name the fault codes.
func refusal(err error, step, object string) error {
	var f *soap.Fault
	if soap.IsSoapFault(err) {
		f = soap.ToSoapFault(err)
	}
	if f == nil {
		var known *errs.Error
		if errors.As(err, &known) {
			return errs.Wrap(err, step, object)
		}
		return errs.New(errs.Unavailable, step, object, "%w", err).WithHint("check that vCenter's Security Token Service answers")
	}
	code := f.Code[strings.LastIndexByte(f.Code, ':')+1:]
	switch code {
	case "FailedAuthentication", "InvalidSecurity", "InvalidSecurityToken", "FailedCheck", "SecurityTokenUnavailable":
		return errs.New(errs.Denied, step, object, "%w", err).WithFault(code).WithHint("check user name, password, certificate and key")
	case "InvalidTimeRange", "MessageExpired":
		return errs.New(errs.Denied, step, object, "%w", err).WithFault(code).WithHint("let vCenter and this machine follow the same NTP servers")
	case "ExpiredData", "RenewNeeded", "UnableToRenew":
		return errs.New(errs.Denied, step, object, "%w", err).WithFault(code).WithHint("obtain a new token")
	}
	return errs.New(errs.Denied, step, object, "%w", err).WithFault(code)
}
