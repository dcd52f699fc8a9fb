package registry

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"strings"

	"gopkg.in/yaml.v3"

	"berth/internal/errs"
)

// Bounds of a policy file.
const (
	maxPolicyBytes = 1 << 20
	maxPolicyRules = 1024
	maxPolicyKeys  = 64 // of one rule
	minRSABits     = 2048
)

// Policy says which images may be pulled: those of some repositories without a
// question, those of others with a signature alone: one of cosign's, in a tag or
// referring to the image, by one of the rule's keys. Certificates, time stamps
// and transparency logs do not count. The nil Policy accepts all.
type Policy struct {
	rules  []policyRule
	accept bool // what no rule matches
}

// policyRule is what holds for the repositories of a pattern.
type policyRule struct {
	pattern string
	match   *regexp.Regexp
	accept  bool // when it has no keys
	keys    []policyKey
}

type policyKey struct {
	name string // for messages
	key  crypto.PublicKey
}

// policyFile is the file's form.
type policyFile struct {
	Default      string `yaml:"default"` // "accept" or "reject"
	Repositories []struct {
		Match  string   `yaml:"match"`
		Keys   []string `yaml:"keys"`   // PEM files; any of them will do
		Action string   `yaml:"action"` // "accept" or "reject", in place of keys
	} `yaml:"repositories"`
}

// LoadPolicy reads a policy file and the keys that it names, relative to its own
// folder. The first rule whose pattern matches an image's repository counts; in
// a pattern, * stands for anything but a slash, ** for anything. Whatever is not
// understood is an Invalid error: a policy is never weaker than it looks.
func LoadPolicy(file string) (*Policy, error) {
	p, err := loadPolicy(file)
	if err != nil {
		return nil, errs.New(errs.Invalid, "read signature policy", file, "%w", err)
	}
	return p, nil
}

func loadPolicy(file string) (*Policy, error) {
	raw, err := readBounded(file, maxPolicyBytes)
	if err != nil {
		return nil, err
	}
	var f policyFile
	dec := yaml.NewDecoder(bytes.NewReader(raw))
	dec.KnownFields(true)
	if err := dec.Decode(&f); err != nil {
		return nil, err
	}
	if err := dec.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, errors.New("it holds more than one document")
	}
	if len(f.Repositories) > maxPolicyRules {
		return nil, fmt.Errorf("it has more than %d rules", maxPolicyRules)
	}
	p := &Policy{}
	if p.accept, err = verdictOf(f.Default, "default"); err != nil {
		return nil, err
	}
	for i, r := range f.Repositories {
		rule := policyRule{pattern: r.Match}
		if rule.match, err = globOf(r.Match); err != nil {
			return nil, fmt.Errorf("repositories[%d]: %w", i, err)
		}
		switch {
		case (len(r.Keys) > 0) == (r.Action != ""):
			return nil, fmt.Errorf("repositories[%d] (%s) must have either keys or an action", i, r.Match)
		case len(r.Keys) > maxPolicyKeys:
			return nil, fmt.Errorf("repositories[%d] (%s) has more than %d keys", i, r.Match, maxPolicyKeys)
		case r.Action != "":
			if rule.accept, err = verdictOf(r.Action, "action"); err != nil {
				return nil, fmt.Errorf("repositories[%d] (%s): %w", i, r.Match, err)
			}
		}
		for _, name := range r.Keys {
			path := name
			if !filepath.IsAbs(path) {
				path = filepath.Join(filepath.Dir(file), path)
			}
			key, err := readKey(path)
			if err != nil {
				return nil, fmt.Errorf("repositories[%d] (%s): the key %s: %w", i, r.Match, name, err)
			}
			rule.keys = append(rule.keys, policyKey{filepath.Base(name), key})
		}
		p.rules = append(p.rules, rule)
	}
	return p, nil
}

func verdictOf(s, what string) (accept bool, _ error) {
	switch s {
	case "accept":
		return true, nil
	case "reject":
		return false, nil
	}
	return false, fmt.Errorf("%s is %q, not accept or reject", what, oneLine(s, 40))
}

// globOf makes an expression of a pattern of "host[:port]/path".
func globOf(s string) (*regexp.Regexp, error) {
	if s == "" || len(s) > maxReference {
		return nil, fmt.Errorf("match has %d bytes, 1 to %d are allowed", len(s), maxReference)
	}
	if strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789.-_/:*[]") != "" {
		return nil, fmt.Errorf("match %q is no pattern of repositories in lower case", oneLine(s, 100))
	}
	quoted := regexp.QuoteMeta(s)
	quoted = strings.ReplaceAll(quoted, `\*\*`, `.*`)
	quoted = strings.ReplaceAll(quoted, `\*`, `[^/]*`)
	return regexp.Compile("^" + quoted + "$")
}

// readKey reads one public key in PEM form. What could not be checked with is
// refused here and not when an image is pulled.
func readKey(path string) (crypto.PublicKey, error) {
	raw, err := readBounded(path, 64<<10)
	if err != nil {
		return nil, err
	}
	block, rest := pem.Decode(raw)
	if block == nil || block.Type != "PUBLIC KEY" || len(bytes.TrimSpace(rest)) > 0 {
		return nil, errors.New("it is not one PEM block of type PUBLIC KEY")
	}
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	switch k := key.(type) {
	case *ecdsa.PublicKey, ed25519.PublicKey:
		return key, nil
	case *rsa.PublicKey:
		if k.N.BitLen() < minRSABits {
			return nil, fmt.Errorf("an RSA key of %d bits is too short, %d are needed", k.N.BitLen(), minRSABits)
		}
		return key, nil
	}
	return nil, fmt.Errorf("keys of type %T are not supported", key)
}

// ruleOf finds what holds for a repository; nil is the default.
func (p *Policy) ruleOf(repository string) *policyRule {
	for i := range p.rules {
		if p.rules[i].match.MatchString(repository) {
			return &p.rules[i]
		}
	}
	return nil
}

// check refuses an image, to which doc led, that the policy does not let pass.
// Signatures are looked for beside the image; nobody else is asked. The image
// keeps the one that was found good.
func (p *Policy) check(ctx context.Context, from shelf, doc *document, img *Image) error {
	if p == nil {
		return nil
	}
	rule := p.ruleOf(img.Repository)
	switch {
	case rule == nil && p.accept, rule != nil && len(rule.keys) == 0 && rule.accept:
		return nil
	case rule == nil:
		return permanent(errs.Denied, "the signature policy rejects %s: no rule matches it", img.Repository)
	case len(rule.keys) == 0:
		return permanent(errs.Denied, "the signature policy rejects %s by the rule %s", img.Repository, rule.pattern)
	}
	found, err := rule.verify(ctx, from, doc, img)
	if err != nil {
		return err
	}
	return found.keep(ctx, from, img)
}
