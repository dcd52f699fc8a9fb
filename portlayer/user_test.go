package portlayer

import (
	"testing"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
)

// What no guest could do is refused before anything is made.
func TestUserAndStopSignal(t *testing.T) {
	s := newSite(t).baked()
	secret := []string{"PW=hunter2", "KEY=x"}
	for _, tc := range []struct {
		r    CreateRequest
		kind errs.Kind
		why  string
	}{
		{CreateRequest{User: "1000:1000"}, errs.Invalid, "no group beside them"},
		{CreateRequest{User: `BUILTIN\Administrators`}, errs.Invalid, "is a group"},
		{CreateRequest{User: `SHOP\web`}, errs.Invalid, "--user-secret"},
		{CreateRequest{User: `SHOP\web`, UserSecret: "PW"}, errs.Invalid, "none of the container's secrets"},
		{CreateRequest{User: "ContainerUser", UserSecret: "PW", Secrets: secret, Start: true}, errs.Invalid, "has no password"},
		{CreateRequest{UserSecret: "PW", Secrets: secret, Start: true}, errs.Invalid, "has no password"},
		{CreateRequest{User: `NT SERVICE\x`, Entrypoint: []string{"service:W3SVC"}}, errs.Unsupported, "service control manager"},
		{CreateRequest{User: "web@shop.example", Mode: guestinfo.ModeContained}, errs.Unsupported, "accounts of the image"},
		{CreateRequest{StopSignal: "USR1"}, errs.Invalid, "CTRL_SHUTDOWN"},
		{CreateRequest{StopSignal: "INT", Mode: guestinfo.ModeContained}, errs.Unsupported, "CTRL_C"},
		{CreateRequest{IO: IOLimits{MaxIOPS: 1}}, errs.Unsupported, "mode native has none"},
		{CreateRequest{IO: IOLimits{MaxIOPS: -1}, Mode: guestinfo.ModeContained}, errs.Invalid, "make no sense"},
	} {
		tc.r.Image = webRef
		_, err := s.Create(s.ctx, tc.r)
		wantKind(t, err, tc.kind, tc.why)
	}
	c := s.create(CreateRequest{Name: "u", User: "ContainerUser", StopSignal: "sigterm"})
	if vm, _ := s.p.Get(c.ID); vm.Spec.Process.User != "ContainerUser" || vm.Spec.Process.StopSignal != guestinfo.StopShutdown || c.StopSignal != guestinfo.StopShutdown || c.User != "ContainerUser" {
		t.Errorf("%+v, %+v", vm.Spec.Process, c)
	}
}

// An image's wish counts where Windows knows it, and nowhere else.
func TestImageStopSignal(t *testing.T) {
	for image, want := range map[string]guestinfo.StopSignal{"": "", "SIGTERM": guestinfo.StopShutdown, "SIGRTMIN+3": "", "CTRL_C": guestinfo.StopC} {
		p, _, err := resolveProcess(processRequest{Cmd: []string{"a"}}, imagestore.ImageConfig{StopSignal: image})
		if err != nil || p.StopSignal != want {
			t.Errorf("%q: %q, %v", image, p.StopSignal, err)
		}
	}
}
