package vmprovision_test

import (
	"regexp"
	"strings"
	"testing"

	"berth/vmprovision/vcsimtest"
)

// TestFoldersOnVSAN has Berth's folder on a vSAN datastore made by the namespace
// manager, and every path go through the folder's object.
func TestFoldersOnVSAN(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	s.BecomeVSAN("LocalDS_1")
	cfg := config(s)
	cfg.Datastores = []string{"LocalDS_1"}
	c := connect(t, cfg)
	before := c.Calls()
	if err := c.WriteFile(ctxOf(t), "notes/a.json", []byte("{}")); err != nil {
		t.Fatal(err)
	}
	if n := c.Calls()["CreateDirectory"] - before["CreateDirectory"]; n != 1 {
		t.Errorf("%d calls of CreateDirectory", n)
	}
	object := regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f-]{27}/`)
	var found bool
	for _, file := range s.Files("LocalDS_1", "") {
		if !strings.HasPrefix(file, "berth/") && object.MatchString(file) && strings.HasSuffix(file, "/notes/a.json") {
			found = true
		}
		if strings.HasPrefix(file, "berth/") {
			t.Errorf("%s lies beside the object", file)
		}
	}
	if !found {
		t.Errorf("files %v", s.Files("LocalDS_1", ""))
	}
	// Another daemon finds the object and makes none.
	second := connect(t, cfg)
	if data, err := second.ReadFile(ctxOf(t), "notes/a.json", 100); err != nil || string(data) != "{}" {
		t.Errorf("%q %v", data, err)
	}
	if err := second.WriteFile(ctxOf(t), "notes/b.json", []byte("{}")); err != nil {
		t.Error(err)
	}
	if n := second.Calls()["CreateDirectory"]; n != 0 {
		t.Errorf("the second daemon made %d folders", n)
	}
	if err := second.DeleteFile(ctxOf(t), "notes/a.json"); err != nil {
		t.Error(err)
	}
	if list, err := c.ListFiles(ctxOf(t), "notes"); err != nil || len(list) != 1 || list[0].Name != "b.json" {
		t.Errorf("%v %v", list, err)
	}
}
