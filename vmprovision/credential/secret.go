package credential

import (
	"crypto/rsa"
	"crypto/tls"
	"io"
	"os"
	"strings"

	"berth/internal/errs"
)

// secretLimit bounds a file with a secret; a token takes some 10 KB.
const secretLimit = 1 << 20

// Secret is where a password or token is found.
type Secret struct {
	from string // for messages
	read func() (string, error)
}

// Text is a secret itself.
func Text(value string) Secret {
	return Secret{from: "given text", read: func() (string, error) { return value, nil }}
}

// File is a secret in a file, read anew each time. Line ends at its end are no
// part of it.
func File(path string) Secret {
	return Secret{from: path, read: func() (string, error) {
		f, err := os.Open(path)
		if err != nil {
			return "", err
		}
		defer f.Close()
		b, err := io.ReadAll(io.LimitReader(f, secretLimit+1))
		if len(b) > secretLimit {
			return "", errs.New(errs.Invalid, "", "", "it is longer than %d bytes", secretLimit)
		}
		return strings.TrimRight(string(b), "\r\n"), err
	}}
}

// Env is a secret in a variable of the environment.
func Env(name string) Secret {
	return Secret{from: "environment variable " + name, read: func() (string, error) { return os.Getenv(name), nil }}
}

// String names the place, not the secret.
func (s Secret) String() string { return s.from }

// Read gives the secret as it is now. An empty one is an error.
func (s Secret) Read() (string, error) {
	if s.read == nil {
		return "", errs.New(errs.Invalid, "read secret", "", "no file and no environment variable is configured")
	}
	v, err := s.read()
	if err == nil && v == "" {
		err = errs.New(errs.Invalid, "", "", "it is empty")
	}
	if err != nil {
		return "", errs.New(errs.Invalid, "read secret", s.from, "%w", err)
	}
	return v, nil
}

// KeyPair names the PEM files of a certificate and its private key, which must
// be RSA: the STS of vCenter verifies nothing else.
type KeyPair struct{ Cert, Key string }

// Given reports whether one is configured.
func (k KeyPair) Given() bool { return k != KeyPair{} }

// Read loads the files as they are now.
func (k KeyPair) Read() (*tls.Certificate, error) {
	const step = "read certificate and key"
	c, err := tls.LoadX509KeyPair(k.Cert, k.Key)
	if err != nil {
		return nil, errs.New(errs.Invalid, step, k.Cert, "%w", err)
	}
	if _, ok := c.PrivateKey.(*rsa.PrivateKey); !ok {
		return nil, errs.New(errs.Invalid, step, k.Key, "the key is not an RSA key").WithHint("vCenter's STS takes signatures of RSA keys only")
	}
	return &c, nil
}
