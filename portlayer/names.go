package portlayer

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"math/big"
	"strings"
	"sync"

	"berth/internal/errs"
)

// maxName is the longest name of a container or template. It leaves room for
// what vSphere appends to a VM's name (80 characters at most).
const maxName = 63

var (
	adjectives = strings.Fields("able amber ample azure bold brave brisk bright calm candid clear clever cool coral crisp deft eager early even fair fleet fond frank fresh gentle glad grand green happy hardy honest keen kind lively loyal lucid mellow merry mild neat noble nimble patient plain polite proud quick quiet ready royal rustic silent silver sleek smart solid spry steady stout sunny swift tidy tranquil trusty upbeat vivid warm wise witty")
	nouns      = strings.Fields("anchor atoll barge basin bay beacon bight boom bow brig buoy cable canal cape capstan cleat coast compass cove crane current cutter deck delta dinghy dock dory drift ferry fjord fleet flotilla frigate galley gull harbor hawser helm hull inlet island jetty keel kelp ketch lagoon lantern ledge lighthouse lock mast mooring oar pier pilot port prow quay raft reef rudder sail schooner shoal skiff sloop sound spar stern strait tide tiller trawler tug wharf yacht")
)

// newID makes a container id: 32 random hex digits.
func newID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	return hex.EncodeToString(b[:])
}

// generateName makes a name like "brave-harbor"; from the fourth attempt on it
// carries a number, so that a full site still finds one.
func generateName(attempt int) string {
	name := adjectives[below(len(adjectives))] + "-" + nouns[below(len(nouns))]
	if attempt >= 3 {
		name += "-" + newID()[:6]
	}
	return name
}

func below(n int) int {
	i, _ := rand.Int(rand.Reader, big.NewInt(int64(n))) // never fails since Go 1.24
	return int(i.Int64())
}

// checkName says what is wrong with a name: 1 to 63 of A-Z a-z 0-9 _ . - that
// starts with a letter or digit.
func checkName(what, name string) error {
	if name == "" || len(name) > maxName {
		return errs.New(errs.Invalid, "", what, "a name has 1 to %d characters, not %d", maxName, len(name))
	}
	for i, r := range name {
		if alnum(r) || i > 0 && strings.ContainsRune("_.-", r) {
			continue
		}
		return errs.New(errs.Invalid, "", what, "name %q: %q at %d is not allowed; a name has letters, digits, and after the first also _ . -", clip(name, 80), r, i)
	}
	return nil
}

func alnum(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

// maxHostname is NetBIOS's limit.
const maxHostname = 15

// checkHostname applies the NetBIOS rules that Windows enforces for a computer
// name: 1 to 15 of A-Z a-z 0-9 -, neither only digits nor a hyphen at an end.
func checkHostname(h string) error {
	bad := func(why string) error {
		return errs.New(errs.Invalid, "", "hostname", "hostname %q %s", clip(h, 40), why)
	}
	switch {
	case h == "" || len(h) > maxHostname:
		return bad("does not have 1 to 15 characters")
	case strings.HasPrefix(h, "-") || strings.HasSuffix(h, "-"):
		return bad("starts or ends with a hyphen")
	case strings.Trim(h, "0123456789") == "":
		return bad("has digits only")
	}
	for _, r := range h {
		if !alnum(r) && r != '-' {
			return bad("has other characters than letters, digits and hyphens")
		}
	}
	return nil
}

// hostnameFor derives a hostname from a container's name. A name that does not
// fit keeps its start and gets four hex digits of its hash, so that two long
// names give two hostnames.
func hostnameFor(name string) string {
	var b strings.Builder
	for _, r := range name {
		if alnum(r) {
			b.WriteRune(r)
		} else {
			b.WriteByte('-')
		}
	}
	h := strings.Trim(b.String(), "-")
	if len(h) > maxHostname || h != name {
		sum := sha256.Sum256([]byte(name))
		h = strings.Trim(clip(h, maxHostname-5), "-") + "-" + hex.EncodeToString(sum[:2])
	}
	if strings.Trim(h, "0123456789-") == "" {
		h = "c" + clip(h, maxHostname-1)
	}
	return h
}

// reservations keeps names and images from two requests at once, for as long
// as the live inventory does not show what they become.
type reservations struct {
	mu       sync.Mutex
	names    map[string]string              // folded name → id of who takes it
	images   map[string]map[string]struct{} // image id → names of containers in the making
	removing map[string]bool                // image ids
}

func newReservations() *reservations {
	return &reservations{names: map[string]string{}, images: map[string]map[string]struct{}{}, removing: map[string]bool{}}
}

// name takes a name unless somebody has it; release gives it back.
func (r *reservations) name(name, id string) (release func(), ok bool) {
	k := strings.ToLower(name)
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, taken := r.names[k]; taken {
		return nil, false
	}
	r.names[k] = id
	return func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		delete(r.names, k)
	}, true
}

// use marks an image as needed by a container in the making.
func (r *reservations) use(image, user string) (release func(), ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.removing[image] {
		return nil, false
	}
	if r.images[image] == nil {
		r.images[image] = map[string]struct{}{}
	}
	r.images[image][user] = struct{}{}
	return func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		delete(r.images[image], user)
		if len(r.images[image]) == 0 {
			delete(r.images, image)
		}
	}, true
}

// remove claims an image for its removal unless it has users: those of the
// inventory and those in the making. It is one step, so that no create slips
// between the question and the deletion.
func (r *reservations) remove(image string, inventory func() []string) (users []string, release func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	users = inventory()
	for u := range r.images[image] {
		users = append(users, u+" (being created)")
	}
	if len(users) > 0 || r.removing[image] {
		return users, func() {}
	}
	r.removing[image] = true
	return nil, func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		delete(r.removing, image)
	}
}

// clip shortens s to at most n bytes without cutting a character.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}
