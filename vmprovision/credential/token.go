package credential

import (
	"context"
	"sync"
	"time"

	"github.com/vmware/govmomi/sts"

	"berth/internal/errs"
)

// Token logs in by a token that somebody else obtained. One that is bound to a
// key needs the key, and is renewed before it ends; one that is not cannot be
// renewed, and whoever made it has to replace it.
type Token struct {
	secret Secret
	pair   KeyPair

	mu      sync.Mutex
	origin  string // what was read when renewed was obtained
	renewed string // follows origin, until another token is read
}

// NewToken makes one. The key pair is only for tokens that are bound to a key.
func NewToken(secret Secret, pair KeyPair) *Token { return &Token{secret: secret, pair: pair} }

// current reads the token, or gives the one that replaced it.
func (t *Token) current() (string, assertion, error) {
	text, err := t.secret.Read()
	if err != nil {
		return "", assertion{}, err
	}
	t.mu.Lock()
	if text == t.origin {
		text = t.renewed
	}
	t.mu.Unlock()
	text = bare(text)
	a, err := parseAssertion(text)
	return text, a, errs.Wrap(err, "read token", t.secret.String())
}

// Proof implements [Credential].
func (t *Token) Proof(context.Context, Issuer) (Proof, error) {
	text, a, err := t.current()
	if err != nil {
		return Proof{}, err
	}
	const step = "log in by token"
	if end := a.Conditions.NotOnOrAfter; !time.Now().Before(end) {
		return Proof{}, errs.New(errs.Denied, step, t.secret.String(), "the token of %s ended at %s", a.Subject.NameID, end.Format(time.RFC3339)).
			WithHint("put a new token in its place; it is read at the next login")
	}
	signer := &sts.Signer{Token: text}
	if a.bound() {
		if !t.pair.Given() {
			return Proof{}, errs.New(errs.Invalid, step, t.secret.String(), "the token of %s is bound to a key", a.Subject.NameID).
				WithHint("set certFile and keyFile to the certificate and the key that it was issued for")
		}
		if signer.Certificate, err = t.pair.Read(); err != nil {
			return Proof{}, err
		}
	}
	return Proof{Token: signer}, nil
}

// String implements [Credential].
func (t *Token) String() string {
	if _, a, err := t.current(); err == nil {
		return a.Subject.NameID + " by the token in " + t.secret.String()
	}
	return "token in " + t.secret.String()
}

// Expires implements [Passing].
func (t *Token) Expires() time.Time {
	_, a, err := t.current()
	if err != nil {
		return time.Time{}
	}
	return a.Conditions.NotOnOrAfter
}

// Renewable implements [Passing]. The STS of vCenter renews tokens of holders of
// keys alone, and those only that were asked for as renewable, which the last
// word of Renew tells.
func (t *Token) Renewable() bool {
	_, a, err := t.current()
	return err == nil && a.bound() && t.pair.Given()
}

// Due implements [Passing]: half of the life leaves time for an STS that is down.
func (t *Token) Due() time.Time {
	_, a, err := t.current()
	if err != nil {
		return time.Time{}
	}
	from, until := a.Conditions.NotBefore, a.Conditions.NotOnOrAfter
	return from.Add(until.Sub(from) / 2)
}

// Renew implements [Passing]. The new token is kept in memory: the file is its
// owner's.
func (t *Token) Renew(ctx context.Context, from Issuer) error {
	const step = "renew token"
	origin, err := t.secret.Read()
	if err != nil {
		return err
	}
	text, a, err := t.current()
	if err != nil {
		return err
	}
	if !a.bound() || !t.pair.Given() {
		return errs.New(errs.Unsupported, step, t.secret.String(), "only a token that is bound to a key is renewed")
	}
	pair, err := t.pair.Read()
	if err != nil {
		return err
	}
	life := a.Conditions.NotOnOrAfter.Sub(a.Conditions.NotBefore)
	signer, err := from.Renew(ctx, sts.TokenRequest{Certificate: pair, Token: text, Lifetime: life})
	if err != nil {
		return refusal(err, step, t.secret.String())
	}
	if _, err := parseAssertion(signer.Token); err != nil {
		return errs.Wrap(err, step, t.secret.String())
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.origin, t.renewed = origin, signer.Token
	return nil
}
