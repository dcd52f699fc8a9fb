package errs

import (
	"context"
	"errors"
	"fmt"
	"testing"
)

func TestEveryKindIsMapped(t *testing.T) {
	names, exits := map[string]bool{}, map[int]bool{}
	for _, k := range Kinds() {
		if k.String() == "" || k.HTTPStatus() < 400 || k.ExitCode() < 3 {
			t.Errorf("kind %d: name %q status %d exit %d", k, k, k.HTTPStatus(), k.ExitCode())
		}
		if names[k.String()] || exits[k.ExitCode()] {
			t.Errorf("kind %s shares its name or exit code", k)
		}
		names[k.String()], exits[k.ExitCode()] = true, true
		if ParseKind(k.String()) != k {
			t.Errorf("ParseKind(%q) = %v", k, ParseKind(k.String()))
		}
	}
}

func TestKindOf(t *testing.T) {
	cause := New(Corrupt, "verify", "sha256:aa", "size is 3, want 4")
	for _, tc := range []struct {
		err  error
		want Kind
	}{
		{cause, Corrupt},
		{fmt.Errorf("outer: %w", cause), Corrupt},
		{Wrap(cause, "pull", "img:1"), Corrupt},
		{context.Canceled, Canceled},
		{context.DeadlineExceeded, Unavailable},
		{errors.New("plain"), Internal},
	} {
		if got := KindOf(tc.err); got != tc.want {
			t.Errorf("KindOf(%v) = %v, want %v", tc.err, got, tc.want)
		}
	}
}

func TestProblemNamesObjectStepFaultAndHint(t *testing.T) {
	inner := New(Quota, "import disk", "[ds] berth/x.vmdk", "no space left").WithFault("NoDiskSpace").WithHint("free 3 GiB")
	p := ToProblem(Wrap(inner, "pull", "app:1"), "op-7")
	if p.Status != 507 || p.Kind != "Quota" || p.Step != "pull" || p.Object != "app:1" || p.Fault != "NoDiskSpace" || p.Hint != "free 3 GiB" || p.Operation != "op-7" {
		t.Fatalf("%+v", p)
	}
	if KindOf(FromProblem(p)) != Quota {
		t.Fatal("kind lost on the wire")
	}
}

func TestErrorSaysNothingTwice(t *testing.T) {
	missing := New(NotFound, "resolve", "app:1", "HTTP 404").WithHint("check the tag")
	full := New(Quota, "import disk", "[ds] x", "no space left").WithFault("NoDiskSpace")
	for _, tc := range []struct {
		err  error
		want string
	}{
		{missing, "resolve: app:1: HTTP 404; check the tag"},
		{Wrap(Wrap(missing, "pull", "app:1"), "pull", "app:1"), "pull: app:1: resolve: HTTP 404; check the tag"},
		{Wrap(New(NotFound, "pull", "app:1", "%w", missing), "", "app:1"), "app:1: pull: resolve: HTTP 404; check the tag"},
		{Wrap(New(Corrupt, "pull: verify blob", "sha256:aa", "size is 3"), "pull", "app:1"), "pull: app:1: verify blob: sha256:aa: size is 3"},
		{Wrap(full, "pull", "app:1").(*Error).WithFault("NoDiskSpace"), "pull: app:1: import disk: [ds] x: no space left (NoDiskSpace)"},
		{Wrap(missing, "pull", "app:1").(*Error).WithHint("ask the owner"), "pull: app:1: resolve: HTTP 404; check the tag; ask the owner"},
		{Wrap(missing, "pull", "app:1").(*Error).WithHint("check the tag"), "pull: app:1: resolve: HTTP 404; check the tag"},
		{New(Invalid, "read", "a", "line 3: %w", New(Invalid, "read", "a", "bad")), "read: a: line 3: read: a: bad"}, // another's words are not taken apart
		{&Error{Kind: NotFound, Step: "inspect", Object: "web"}, "inspect: web: notfound"},
		{Wrap(&Error{Kind: NotFound, Object: "web"}, "inspect", "web"), "inspect: web: notfound"},
	} {
		if got := tc.err.Error(); got != tc.want {
			t.Errorf("got  %s\nwant %s", got, tc.want)
		}
	}
}
