package guestinfo

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParseUser(t *testing.T) {
	for in, want := range map[string]User{
		"":                                    {UserAgent, "", "ContainerAdministrator"},
		"containeradministrator":              {UserAgent, "", "ContainerAdministrator"},
		`User Manager\ContainerAdministrator`: {UserAgent, "", "ContainerAdministrator"},
		"ContainerUser":                       {UserContainer, "", "ContainerUser"},
		`USER MANAGER\containeruser`:          {UserContainer, "", "ContainerUser"},
		"SYSTEM":                              {UserSystem, "NT AUTHORITY", "SYSTEM"},
		`.\LocalSystem`:                       {UserSystem, "NT AUTHORITY", "SYSTEM"},
		`nt authority\system`:                 {UserSystem, "NT AUTHORITY", "SYSTEM"},
		"LocalService":                        {UserService, "NT AUTHORITY", "LocalService"},
		`NT AUTHORITY\Network Service`:        {UserService, "NT AUTHORITY", "NetworkService"},
		`NT SERVICE\MSSQL$SHOP`:               {UserVirtual, "NT SERVICE", "MSSQL$SHOP"},
		`iis apppool\DefaultAppPool`:          {UserVirtual, "IIS APPPOOL", "DefaultAppPool"},
		"app":                                 {UserLocal, "", "app"},
		`.\app`:                               {UserLocal, "", "app"},
		`.\ContainerUser`:                     {UserLocal, "", "ContainerUser"},
		"1000":                                {UserLocal, "", "1000"},
		"Jörg":                                {UserLocal, "", "Jörg"},
		`SHOP\web svc`:                        {UserDomain, "SHOP", "web svc"},
		`shop.example\gmsa-web$`:              {UserDomain, "shop.example", "gmsa-web$"},
		"web@shop.example":                    {UserDomain, "", "web@shop.example"},
	} {
		got, err := ParseUser(in)
		if err != nil || got != want {
			t.Errorf("%q: %+v, %v; want %+v", in, got, err, want)
		}
		if got.Managed() != strings.HasSuffix(in, "web$") {
			t.Errorf("%q is managed: %v", in, got.Managed())
		}
		again, err := ParseUser(got.String())
		if want.Kind == UserLocal && strings.EqualFold(want.Name, "ContainerUser") {
			continue // its bare name is the other one's
		}
		if err != nil || again != got {
			t.Errorf("%q read again: %+v, %v", got, again, err)
		}
	}
	for _, in := range []string{
		"1000:1000", "app:app", `\app`, `SHOP\`, `SHOP\a\b`, "a/b", "a\x00", "a\nb", `BUILTIN\Administrators`, `NT AUTHORITY\Everyone`, `User Manager\other`,
		`NT AUTHORITY\ContainerUser`, "a@", "@b", "a@b@c", `.\a@b`, "...", " ", "a.", "a ", strings.Repeat("x", 21), `NT SERVICE\` + strings.Repeat("x", 300),
		strings.Repeat("x", 300) + `\a`, `SHOP \a`,
	} {
		if u, err := ParseUser(in); err == nil {
			t.Errorf("%q is %+v", in, u)
		} else if !strings.Contains(err.Error(), "user ") {
			t.Errorf("%q: %v", in, err)
		}
	}
}

func FuzzParseUser(f *testing.F) {
	for _, s := range []string{"", "a", `D\a$`, `.\a`, "a@b", `NT SERVICE\x`, "1:2", `\\`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		u, err := ParseUser(s)
		if err != nil || !utf8.ValidString(s) {
			return
		}
		if u.Name == "" || strings.ContainsAny(u.Name, `\:`) || len(u.String()) > 600 {
			t.Errorf("%q became %+v", s, u)
		}
	})
}
