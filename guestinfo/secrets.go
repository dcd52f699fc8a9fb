package guestinfo

import (
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"berth/internal/errs"
)

// Secrets are variables of the entrypoint's environment that no document holds
// in the clear. The spec has their names alone. A guest that needs them makes a
// key pair and shows the public half in its status; the host seals the values
// to it (HPKE of RFC 9180: X25519, HKDF-SHA-256, AES-256-GCM) and writes them
// to SecretsKey; the guest opens them, says so by the sealed text's checksum,
// and the host takes the key away. The guest keeps them for its next start.
const SecretsKey = "guestinfo.berth./secrets" // further parts as SpecKey's

// Bounds of secrets.
const (
	maxSecrets      = 256
	MaxSecretsBytes = 128 << 10 // of a container's names and values together
	maxSealed       = 240 << 10
)

// SecretKey is a guest's key pair. It never leaves the guest's memory.
type SecretKey struct{ private hpke.PrivateKey }

// NewSecretKey makes a key pair.
func NewSecretKey() (SecretKey, error) {
	k, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return SecretKey{}, errs.New(errs.Internal, "make secret key", "", "%w", err)
	}
	p, err := hpke.NewDHKEMPrivateKey(k)
	if err != nil {
		return SecretKey{}, errs.New(errs.Internal, "make secret key", "", "%w", err)
	}
	return SecretKey{p}, nil
}

// Public is what the guest shows in its status.
func (k SecretKey) Public() string {
	return base64.StdEncoding.EncodeToString(k.private.PublicKey().Bytes())
}

// sealInfo binds a sealed text to its container.
func sealInfo(id string) []byte { return []byte("berth secrets 1 " + id) }

// SealSecrets gives the keys and values that carry env, NAME=value, to the
// guest of container id that shows the public key, and the checksum by which
// the guest acknowledges them. No error holds a value.
func SealSecrets(public, id string, env []string) (values map[string]string, sum string, err error) {
	const step = "seal secrets"
	raw, err := base64.StdEncoding.DecodeString(public)
	if err != nil {
		return nil, "", errs.New(errs.Corrupt, step, id, "the guest's key is not base64")
	}
	pub, err := ecdh.X25519().NewPublicKey(raw)
	if err != nil {
		return nil, "", errs.New(errs.Corrupt, step, id, "the guest's key of %d bytes is none of X25519", len(raw))
	}
	key, err := hpke.NewDHKEMPublicKey(pub)
	if err != nil {
		return nil, "", errs.New(errs.Internal, step, id, "%w", err)
	}
	plain, err := json.Marshal(env)
	if err != nil {
		return nil, "", errs.New(errs.Internal, step, id, "the values cannot be written down")
	}
	sealed, err := hpke.Seal(key, hpke.HKDFSHA256(), hpke.AES256GCM(), sealInfo(id), plain)
	if err != nil { // a key of low order, for one
		return nil, "", errs.New(errs.Corrupt, step, id, "the guest's key cannot be used: %w", err)
	}
	text := []byte(base64.StdEncoding.EncodeToString(sealed))
	if values, err = encodeParts(SecretsKey, 1, text, maxSealed); err != nil {
		return nil, "", err
	}
	return values, secretsSum(text), nil
}

func secretsSum(text []byte) string {
	s := sha256.Sum256(text)
	return hex.EncodeToString(s[:])
}

// SecretsKeys are the keys that hold, or held, a container's sealed secrets.
func SecretsKeys(get func(key string) (string, bool)) []string {
	var out []string
	for i := range maxSealed/partBytes + 2 {
		if v, ok := get(partKey(SecretsKey, i)); ok && v != "" {
			out = append(out, partKey(SecretsKey, i))
		}
	}
	return out
}

// OpenSecrets opens what was sealed to k for container id. None is NotFound;
// what is half-written or was sealed to another key is Corrupt.
func OpenSecrets(k SecretKey, id string, get func(key string) (string, bool)) (env []string, sum string, err error) {
	const step = "open secrets"
	_, text, err := decodeParts(SecretsKey, maxSealed, get)
	if err != nil {
		return nil, "", err
	}
	sealed, err := base64.StdEncoding.DecodeString(string(text))
	if err != nil {
		return nil, "", errs.New(errs.Corrupt, step, id, "not base64")
	}
	plain, err := hpke.Open(k.private, hpke.HKDFSHA256(), hpke.AES256GCM(), sealInfo(id), sealed)
	if err != nil {
		return nil, "", errs.New(errs.Corrupt, step, id, "they are sealed to another key or damaged")
	}
	if err := json.Unmarshal(plain, &env); err != nil {
		return nil, "", errs.New(errs.Corrupt, step, id, "what was sealed is no list")
	}
	return env, secretsSum(text), nil
}

// CheckSecrets refuses values that are no environment variables, and a set that
// is not exactly that of names. No error holds a value.
func CheckSecrets(env, names []string) error {
	if len(env) > maxSecrets {
		return fmt.Errorf("%d secrets, at most %d are allowed", len(env), maxSecrets)
	}
	var got []string
	total := 0
	for i, e := range env {
		name, value, ok := strings.Cut(e, "=")
		if !ok {
			return fmt.Errorf("entry %d is not NAME=value", i)
		}
		if err := checkSecretName(name); err != nil {
			return err
		}
		if err := text("secret "+name, value, 0, maxArg); err != nil {
			return err
		}
		got = append(got, strings.ToUpper(name))
		total += len(e)
	}
	if total > MaxSecretsBytes {
		return fmt.Errorf("the secrets have %d bytes, at most %d are allowed", total, MaxSecretsBytes)
	}
	var want []string
	for _, n := range names {
		want = append(want, strings.ToUpper(n))
	}
	slices.Sort(got)
	slices.Sort(want)
	if n := len(slices.Compact(slices.Clone(got))); n != len(got) {
		return fmt.Errorf("a name is given twice")
	}
	if !slices.Equal(got, want) {
		return fmt.Errorf("the secrets are %s, want %s", strings.Join(got, ", "), strings.Join(want, ", "))
	}
	return nil
}

func checkSecretName(name string) error {
	if name == "" || len(name) > maxShort || strings.ContainsFunc(name, func(r rune) bool { return r <= ' ' || r == '=' || r == 0x7f || r > 0xffff }) {
		return fmt.Errorf("a secret's name has 1 to %d characters, without blanks and '='", maxShort)
	}
	return nil
}

func validateSecretNames(names []string) error {
	if len(names) > maxSecrets {
		return fmt.Errorf("secrets: %d of them, at most %d are allowed", len(names), maxSecrets)
	}
	for i, n := range names {
		if err := checkSecretName(n); err != nil {
			return fmt.Errorf("secrets[%d]: %w", i, err)
		}
	}
	return nil
}
