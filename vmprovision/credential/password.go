package credential

import (
	"context"
	"net/url"
)

// Password logs in by name and password.
type Password struct {
	name   string
	secret Secret
}

// NewPassword makes one.
func NewPassword(name string, secret Secret) *Password { return &Password{name, secret} }

// Proof implements [Credential].
func (p *Password) Proof(context.Context, Issuer) (Proof, error) {
	v, err := p.secret.Read()
	if err != nil {
		return Proof{}, err
	}
	return Proof{User: url.UserPassword(p.name, v)}, nil
}

// String implements [Credential].
func (p *Password) String() string { return p.name }
