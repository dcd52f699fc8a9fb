package vcsimtest

import (
	"bytes"
	"compress/gzip"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/sts"
	"github.com/vmware/govmomi/vim25/types"
)

// SSO is a Security Token Service that checks what it is shown, and a guard
// before the simulator, which itself would take any token: a login needs one
// that was issued here and has not ended, and the signature of the key that it
// is bound to.
type SSO struct {
	mu       sync.Mutex
	password string
	life     time.Duration
	users    map[string]string // solution users by certificate, base64 of its DER
	tokens   map[string]issued // by the text of the assertion
	answers  map[string]int    // what was asked for and granted
}

type issued struct {
	subject string
	until   time.Time
	key     *rsa.PublicKey // nil is a bearer token
}

func newSSO() *SSO {
	return &SSO{password: Password, life: 5 * time.Minute, users: map[string]string{}, tokens: map[string]issued{}, answers: map[string]int{}}
}

// install puts the service and the guard before what the simulator serves.
func (o *SSO) install(s *Sim) {
	s.Model.Map().SessionManager().ValidLogin = func(l *types.Login) bool { return l.UserName == User && o.knows(l.Password) }
	mux := s.Model.Service.ServeMux
	mux.HandleFunc("POST "+sts.Path, o.serve)
	guard := func(path string, admit func(*http.Request, []byte) bool, refuse func(http.ResponseWriter)) {
		mux.HandleFunc("POST "+path, func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			if err != nil || !admit(r, body) {
				refuse(w)
				return
			}
			r.Body = io.NopCloser(bytes.NewReader(body))
			var next http.Handler = s.calls
			if path != "/sdk" {
				next, _ = mux.Handler(&http.Request{Method: http.MethodGet, URL: r.URL, Host: r.Host})
			}
			next.ServeHTTP(w, r)
		})
	}
	guard("/sdk", o.admitSOAP, func(w http.ResponseWriter) {
		fault(w, "ServerFaultCode", "Login failure", `<InvalidLoginFault xmlns="urn:vim25" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="InvalidLogin"/>`)
	})
	guard("/rest/com/vmware/cis/session", o.admitREST, func(w http.ResponseWriter) { w.WriteHeader(http.StatusUnauthorized) })
}

// SetPassword changes the password of User, for logins and for tokens.
func (s *Sim) SetPassword(p string) {
	s.SSO.mu.Lock()
	s.SSO.password = p
	s.SSO.mu.Unlock()
	s.Server.URL.User = url.UserPassword(User, p)
}

func (o *SSO) knows(password string) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return password == o.password
}

// SetLife is for tokens that are issued from now on.
func (o *SSO) SetLife(d time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.life = d
}

// AddSolutionUser lets the holder of a certificate's key have tokens.
func (o *SSO) AddSolutionUser(c *x509.Certificate, name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.users[base64.StdEncoding.EncodeToString(c.Raw)] = name
}

// Token issues one that began some time ago, to the holder of a key if one is
// given, and to a bearer otherwise.
func (o *SSO) Token(subject string, key *rsa.PublicKey, ago, life time.Duration) string {
	o.mu.Lock()
	defer o.mu.Unlock()
	from := time.Now().Add(-ago).UTC()
	method := "bearer"
	if key != nil {
		method = "holder-of-key"
	}
	text := fmt.Sprintf(`<saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_%s" IssueInstant="%[2]s" Version="2.0">`+
		`<saml2:Issuer>vcsimtest</saml2:Issuer><saml2:Subject><saml2:NameID Format="http://schemas.xmlsoap.org/claims/UPN">%[4]s</saml2:NameID>`+
		`<saml2:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:%[5]s"></saml2:SubjectConfirmation></saml2:Subject>`+
		`<saml2:Conditions NotBefore="%[2]s" NotOnOrAfter="%[3]s"></saml2:Conditions></saml2:Assertion>`,
		rand.Text(), from.Format(time.RFC3339Nano), from.Add(life).Format(time.RFC3339Nano), subject, method)
	o.tokens[text] = issued{subject, from.Add(life), key}
	return text
}

// Answers counts what was granted: "issue bearer", "issue holder", "renew",
// "login", "rest login".
func (o *SSO) Answers(what string) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.answers[what]
}

func (o *SSO) granted(what string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.answers[what]++
}

// find gives what is known of a token that counts.
func (o *SSO) find(text string) (issued, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	t, ok := o.tokens[text]
	return t, ok && time.Now().Before(t.until)
}

// envelope is what the service and the guard look at in a request.
type envelope struct {
	User  string `xml:"Header>Security>UsernameToken>Username"`
	Pass  string `xml:"Header>Security>UsernameToken>Password"`
	Cert  string `xml:"Header>Security>BinarySecurityToken"`
	Value string `xml:"Header>Security>Signature>SignatureValue"`
	Parts []struct {
		URI    string `xml:"URI,attr"`
		Digest string `xml:"DigestValue"`
	} `xml:"Header>Security>Signature>SignedInfo>Reference"`
	RST struct {
		Type  string `xml:"RequestType"`
		Key   string `xml:"KeyType"`
		Renew struct {
			Token string `xml:",innerxml"`
		} `xml:"RenewTarget"`
	} `xml:"Body>RequestSecurityToken"`
}

var (
	assertionText = regexp.MustCompile(`(?s)<saml2:Assertion .*?</saml2:Assertion>`)
	signedText    = regexp.MustCompile(`(?s)<ds:SignedInfo.*</ds:SignedInfo>`)
)

// signed verifies the request's signature. What govmomi sends is canonical, so
// the digests are of the bytes that came; but not those of a body with a token.
func (e *envelope) signed(raw []byte, key *rsa.PublicKey) bool {
	value, err := base64.StdEncoding.DecodeString(e.Value)
	if err != nil || len(e.Parts) != 2 {
		return false
	}
	sum := sha256.Sum256(signedText.Find(raw))
	if rsa.VerifyPKCS1v15(key, crypto.SHA256, sum[:], value) != nil {
		return false
	}
	for _, p := range e.Parts {
		id := regexp.QuoteMeta(strings.TrimPrefix(p.URI, "#"))
		part := regexp.MustCompile(`(?s)<(?:wsu:Timestamp|soap:Body) [^>]*wsu:Id="` + id + `".*?</(?:wsu:Timestamp|soap:Body)>`).Find(raw)
		sum := sha256.Sum256(part)
		renewal := bytes.Contains(part, []byte("RenewTarget"))
		if part == nil || !renewal && base64.StdEncoding.EncodeToString(sum[:]) != p.Digest {
			return false
		}
	}
	return true
}

// serve is the token service.
func (o *SSO) serve(w http.ResponseWriter, r *http.Request) {
	raw, err := io.ReadAll(r.Body)
	var e envelope
	if err != nil || xml.Unmarshal(raw, &e) != nil {
		fault(w, "wst:InvalidRequest", "cannot read", "")
		return
	}
	var key *rsa.PublicKey
	subject := e.User
	if e.Cert != "" {
		der, _ := base64.StdEncoding.DecodeString(e.Cert)
		cert, err := x509.ParseCertificate(der)
		if err != nil || !e.signed(raw, cert.PublicKey.(*rsa.PublicKey)) {
			fault(w, "ns0:InvalidSecurity", "the signature is wrong", "")
			return
		}
		key = cert.PublicKey.(*rsa.PublicKey)
	}
	o.mu.Lock()
	solution, life := o.users[e.Cert], o.life
	o.mu.Unlock()
	what := "issue bearer"
	switch {
	case strings.HasSuffix(e.RST.Type, "/Renew") || e.RST.Renew.Token != "":
		old, ok := o.find(e.RST.Renew.Token)
		if !ok || key == nil || old.key == nil || !old.key.Equal(key) {
			fault(w, "wst:UnableToRenew", "the token is not renewable", "")
			return
		}
		subject, what = old.subject, "renew"
		reply(w, o.Token(subject, key, 0, life), "")
		o.granted(what)
		return
	case e.User != "" && (e.User != User || !o.knows(e.Pass)), e.User == "" && solution == "":
		fault(w, "ns0:FailedAuthentication", "Invalid credentials", "")
		return
	case e.User == "":
		subject = solution
	}
	if key != nil {
		what = "issue holder"
	}
	reply(w, o.Token(subject, key, 0, life), "Collection")
	o.granted(what)
}

// admitSOAP lets everything pass but a login by a token that does not count.
func (o *SSO) admitSOAP(_ *http.Request, raw []byte) bool {
	if !bytes.Contains(raw, []byte("<LoginByToken")) {
		return true
	}
	var e envelope
	if xml.Unmarshal(raw, &e) != nil {
		return false
	}
	t, ok := o.find(string(assertionText.Find(raw)))
	if !ok || t.key != nil && !e.signed(raw, t.key) {
		return false
	}
	o.granted("login")
	return true
}

// admitREST is the same for the header that govmomi's SignRequest makes.
func (o *SSO) admitREST(r *http.Request, body []byte) bool {
	auth, by := strings.CutPrefix(r.Header.Get("Authorization"), "SIGN ")
	if !by {
		return true
	}
	params := map[string]string{}
	for _, m := range regexp.MustCompile(`(\w+)="([^"]*)"`).FindAllStringSubmatch(auth, -1) {
		params[m[1]] = m[2]
	}
	packed, _ := base64.StdEncoding.DecodeString(params["token"])
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return false
	}
	text, err := io.ReadAll(z)
	t, ok := o.find(string(text))
	if err != nil || !ok {
		return false
	}
	if t.key != nil {
		host, port, _ := strings.Cut(r.Host, ":")
		hash := sha256.Sum256(body)
		sum := sha256.Sum256(append([]byte(strings.Join([]string{params["nonce"], r.Method, r.URL.Path, host, port}, "\n")+"\n"), append(hash[:], '\n')...))
		value, _ := base64.StdEncoding.DecodeString(params["signature"])
		if rsa.VerifyPKCS1v15(t.key, crypto.SHA256, sum[:], value) != nil {
			return false
		}
	}
	o.granted("rest login")
	return true
}

const soapNS = "http://schemas.xmlsoap.org/soap/envelope/"

func fault(w http.ResponseWriter, code, text, detail string) {
	w.WriteHeader(http.StatusInternalServerError)
	fmt.Fprintf(w, `<S:Envelope xmlns:S="%s"><S:Body><S:Fault><faultcode>%s</faultcode><faultstring>%s</faultstring><detail>%s</detail></S:Fault></S:Body></S:Envelope>`, soapNS, code, text, detail)
}

// reply sends a token, in a collection of one if so said.
func reply(w http.ResponseWriter, token, collection string) {
	const ns = "http://docs.oasis-open.org/ws-sx/ws-trust/200512"
	text := fmt.Sprintf(`<RequestSecurityTokenResponse xmlns="%s"><RequestedSecurityToken>%s</RequestedSecurityToken></RequestSecurityTokenResponse>`, ns, token)
	if collection != "" {
		text = fmt.Sprintf(`<RequestSecurityTokenResponseCollection xmlns="%s">%s</RequestSecurityTokenResponseCollection>`, ns, text)
	}
	fmt.Fprintf(w, `<S:Envelope xmlns:S="%s"><S:Body>%s</S:Body></S:Envelope>`, soapNS, text)
}
