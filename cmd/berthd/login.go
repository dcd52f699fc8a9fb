package main

import (
	"berth/internal/errs"
	"berth/vmprovision/credential"
)

// Ways to log in to vCenter, as vsphere.login names them.
const (
	loginPassword = "password"
	loginSSO      = "sso"
	loginToken    = "token"
)

// Secrets where no file is configured.
const (
	passwordEnv = "BERTH_VSPHERE_PASSWORD"
	tokenEnv    = "BERTH_VSPHERE_TOKEN"
)

// secret is a file, or the variable that stands in for one.
func secret(file, env string) credential.Secret {
	if file != "" {
		return credential.File(file)
	}
	return credential.Env(env)
}

// login makes a credential of the settings. What it needs is read once, so that
// a missing file is found at the start, and again whenever Berth logs in.
func (v *vsphereConfig) login() (credential.Credential, error) {
	pair := credential.KeyPair{Cert: v.CertFile, Key: v.KeyFile}
	if (v.CertFile == "") != (v.KeyFile == "") {
		return nil, errs.New(errs.Invalid, "", "vsphere.certFile", "a certificate and its key go together").WithHint("set certFile and keyFile, or neither")
	}
	if pair.Given() && v.Login == loginPassword {
		return nil, errs.New(errs.Invalid, "", "vsphere.certFile", "it is for logins by token").WithHint("set vsphere.login to %s or %s", loginSSO, loginToken)
	}
	if pair.Given() {
		if _, err := pair.Read(); err != nil {
			return nil, err
		}
	}
	switch v.Login {
	case loginPassword:
		return v.password()
	case loginSSO:
		if v.Username == "" && pair.Given() {
			return credential.NewIssued(nil, pair), nil
		}
		p, err := v.password()
		return credential.NewIssued(p, pair), err
	case loginToken:
		s := secret(v.TokenFile, tokenEnv)
		if _, err := s.Read(); err != nil {
			return nil, errs.New(errs.Invalid, "", "vsphere.tokenFile", "%w", err).WithHint("set tokenFile, or the environment variable %s", tokenEnv)
		}
		return credential.NewToken(s, pair), nil
	}
	return nil, errs.New(errs.Invalid, "", "vsphere.login", "%q is none of %s, %s and %s", v.Login, loginPassword, loginSSO, loginToken)
}

func (v *vsphereConfig) password() (*credential.Password, error) {
	if v.Username == "" {
		return nil, errs.New(errs.Invalid, "", "vsphere.username", "is not set")
	}
	s := secret(v.PasswordFile, passwordEnv)
	if _, err := s.Read(); err != nil {
		return nil, errs.New(errs.Invalid, "", "vsphere.passwordFile", "%w", err).WithHint("set passwordFile, or the environment variable %s", passwordEnv)
	}
	return credential.NewPassword(v.Username, s), nil
}
