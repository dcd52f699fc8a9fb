package agent

import (
	"slices"
	"strings"
	"testing"

	"berth/guestinfo"
	"berth/internal/errs"
)

// How the agent becomes whom, by what it is itself.
func TestPlanLogon(t *testing.T) {
	service := logonFacts{self: `NT AUTHORITY\SYSTEM`, system: true}
	withPassword := service
	withPassword.password = true
	wine := logonFacts{self: `GUEST\root`, sandbox: true}
	admin := logonFacts{self: `WEB\Administrator`}
	local := logonPlan{method: byName, domain: ".", name: "app", profile: true}
	own := logonPlan{}
	containerAdministrator := logonPlan{home: "ContainerAdministrator"}
	for _, tc := range []struct {
		user  string
		facts logonFacts
		want  logonPlan
		why   string // of the refusal
	}{
		{user: "", facts: service, want: containerAdministrator},
		{user: "ContainerAdministrator", facts: wine, want: containerAdministrator},
		{user: "SYSTEM", facts: service, want: own},
		{user: "SYSTEM", facts: wine, want: own},
		{user: "SYSTEM", facts: admin, why: "only LocalSystem"},
		{user: "root", facts: wine, want: own},
		{user: `guest\ROOT`, facts: wine, want: own},
		{user: "administrator", facts: admin, want: own},
		{user: `SHOP\root`, facts: wine, why: "Wine"},
		{user: "ContainerUser", facts: wine, why: "Wine"},
		{user: "app", facts: wine, why: "Wine"},
		{user: `NT SERVICE\x`, facts: wine, why: "Wine"},
		{user: "app", facts: admin, why: "only LocalSystem"},
		{user: "LocalService", facts: service, want: logonPlan{method: asService, domain: "NT AUTHORITY", name: "LocalService"}},
		{user: `NT SERVICE\W3SVC`, facts: service, want: logonPlan{method: asVirtual, domain: "NT SERVICE", name: "W3SVC", profile: true}},
		{user: `IIS AppPool\shop`, facts: service, want: logonPlan{method: asVirtual, domain: "IIS APPPOOL", name: "shop", profile: true}},
		{user: "ContainerUser", facts: service, want: logonPlan{method: byName, domain: ".", name: "ContainerUser", create: true, group: containerUserSID, profile: true, home: "ContainerUser"}},
		{user: "app", facts: service, want: local},
		{user: `.\app`, facts: service, want: local},
		{user: "app", facts: withPassword, want: logonPlan{method: byPassword, domain: ".", name: "app", profile: true}},
		{user: `SHOP\web`, facts: withPassword, want: logonPlan{method: byPassword, domain: "SHOP", name: "web", profile: true}},
		{user: "web@shop.example", facts: withPassword, want: logonPlan{method: byPassword, name: "web@shop.example", profile: true}},
		{user: `SHOP\gmsa$`, facts: service, want: logonPlan{method: asManaged, domain: "SHOP", name: "gmsa$", profile: true}},
		{user: `SHOP\web`, facts: service, why: "needs its password"},
	} {
		u, err := guestinfo.ParseUser(tc.user)
		if err != nil {
			t.Fatal(err)
		}
		got, err := planLogon(u, tc.facts)
		if tc.why != "" {
			if !errs.Is(err, errs.Unsupported) || !strings.Contains(err.Error(), tc.why) {
				t.Errorf("%q for %s: %+v, %v; want it refused for %q", tc.user, tc.facts.self, got, err, tc.why)
			}
			continue
		}
		if err != nil || got != tc.want {
			t.Errorf("%q for %s: %+v, %v; want %+v", tc.user, tc.facts.self, got, err, tc.want)
		}
	}
}

func TestHomeEnv(t *testing.T) {
	got := MergeEnv([]string{"UserProfile=C:\\x", "temp=C:\\y", "OTHER=1"}, homeEnv("ContainerUser", `C:\Users\ContainerUser`))
	for _, want := range []string{`UserProfile=C:\Users\ContainerUser`, `temp=C:\Users\ContainerUser\AppData\Local\Temp`, `HOMEPATH=\Users\ContainerUser`, "HOMEDRIVE=C:", "USERNAME=ContainerUser", "OTHER=1"} {
		if !slices.Contains(got, want) {
			t.Errorf("no %s in %q", want, got)
		}
	}
}
