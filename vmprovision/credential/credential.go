package credential

import (
	"context"
	"net/url"
	"time"

	"github.com/vmware/govmomi/sts"
)

// Proof is what one login is made with: the name and password in User, or the
// token in Token, which signs the request where it is bound to a key.
type Proof struct {
	User  *url.Userinfo
	Token *sts.Signer
}

// Issuer is the STS of the vCenter that is logged in to.
type Issuer interface {
	Issue(context.Context, sts.TokenRequest) (*sts.Signer, error)
	Renew(context.Context, sts.TokenRequest) (*sts.Signer, error)
}

// Credential is one way to log in. It is safe for concurrent use.
type Credential interface {
	// Proof gives what to log in with now. Errors are Invalid for what cannot be
	// read or does not fit, Denied for what does not count any more or is refused.
	Proof(ctx context.Context, from Issuer) (Proof, error)
	// String says who logs in and how, without a secret.
	String() string
}

// Passing is a credential that ends by itself at a known time.
type Passing interface {
	Credential
	// Expires says until when a login would succeed. The zero time is unknown.
	Expires() time.Time
	// Renewable reports whether Renew can put that off.
	Renewable() bool
	// Due is when to renew next.
	Due() time.Time
	// Renew asks the STS for a later end.
	Renew(ctx context.Context, from Issuer) error
}
