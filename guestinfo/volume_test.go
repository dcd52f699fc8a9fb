package guestinfo

import (
	"strings"
	"testing"
)

func TestCheckTarget(t *testing.T) {
	for _, good := range []string{`C:\data`, `c:\a\b c\d.e`, `C:\com10`, `C:\Windowsx`, `C:\dätä`} {
		if err := CheckTarget(good); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{"", `C:\`, `C:`, `D:\a`, `\\x\y`, `a\b`, `C:\a\`, `C:\\a`, `C:\a/b`, `C:\..\a`, `C:\a.`, `C:\a `, `C:\nul`, `C:\x\COM1.txt`,
		`C:\a:b`, `C:\a*`, "C:\\a\nb", "C:\\a\x00", `C:\Windows`, `C:\WINDOWS\x`, `C:\System Volume Information\x`, `C:\` + strings.Repeat("a", 300), "C:\\\xff"} {
		if err := CheckTarget(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

func FuzzCheckTarget(f *testing.F) {
	for _, s := range []string{`C:\data`, `C:\a\..\b`, `C:\con`, `C:\a:b`, `C:/a`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if CheckTarget(s) != nil {
			return
		}
		for _, part := range strings.Split(s[3:], `\`) {
			if part == "" || part == "." || part == ".." || strings.ContainsAny(part, `/:*?"<>|`) {
				t.Errorf("%q", s)
			}
		}
	})
}
