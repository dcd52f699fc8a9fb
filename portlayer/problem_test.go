package portlayer

import (
	"encoding/json"
	"net/http/httptest"
	"strings"
	"testing"

	"berth/swagger/models"
)

// TestRefusalsNameTheirPlaceOnce: what the generated server finds wrong reads
// like what Berth's own checks find wrong.
func TestRefusalsNameTheirPlaceOnce(t *testing.T) {
	h, err := Handler(newSite(t).Layer)
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct{ method, path, body, object, detail string }{
		{"POST", "/v1/containers", `{}`, "body.image", "read request: body.image: is required"},
		{"POST", "/v1/containers", `{"image":"x","memory":{"size":1}}`, "body.memory.size", "read request: body.memory.size: should be greater than or equal to 4194304"},
		{"POST", "/v1/containers", `{"image":"x","hostname":"-","name":"a b"}`, "body.", "; body."},
		{"POST", "/v1/containers", `{"image":"x","restart":{"policy":"often"}}`, "body.restart.policy", "read request: body.restart.policy: should be one of [no on-failure always unless-stopped]"},
		{"POST", "/v1/containers/web/stop?grace=-1", ``, "query.grace", "read request: query.grace: should be greater than or equal to 0"},
		{"GET", "/v1/containers/web/logs?tail=abc", ``, "query.tail", `read request: query.tail: must be of type int64: "abc"`},
	} {
		r := httptest.NewRequest(tc.method, "http://berthd"+tc.path, strings.NewReader(tc.body))
		if tc.body != "" {
			r.Header.Set("Content-Type", "application/json")
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		var p models.Problem
		if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
			t.Fatalf("%s %s: %v: %s", tc.method, tc.path, err, w.Body)
		}
		if w.Code != 400 || !strings.HasPrefix(p.Object, tc.object) || !strings.Contains(*p.Detail, tc.detail) {
			t.Errorf("%s %s %s: %d %q %q", tc.method, tc.path, tc.body, w.Code, p.Object, *p.Detail)
		}
	}
}
