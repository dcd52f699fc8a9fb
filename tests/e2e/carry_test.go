package e2e

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestImageIsCarriedInAFile is the way of an image to a site without a registry,
// by the command line and all that is below it.
func TestImageIsCarriedInAFile(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	before := s.inventory(t)
	web := s.refs["web"]
	if out := p.must(t, "pull", "--dry-run", "--platform", "windows/amd64", web); !strings.Contains(out, "the template provides it") || !strings.Contains(out, "would be fetched") {
		t.Errorf("--dry-run says\n%s", out)
	}
	s.same(t, p, before) // nothing was done
	id := strings.TrimSpace(p.must(t, "pull", "-q", web))
	digest := p.must(t, "images", "--format", "{{.diskDigest}}")
	file := filepath.Join(t.TempDir(), "web.tar")
	p.must(t, "save", web, "-o", file)
	// What it says of itself is on the other stream: the archive is the same.
	if out, progress, code := p.berth(t, "save", "--disk", "--json", web, "-o", filepath.Join(t.TempDir(), "disk.tar")); code != 0 || !strings.Contains(out, `"kind": "save"`) || !strings.Contains(progress, "read") || !strings.Contains(progress, "send") {
		t.Errorf("save --disk: exit %d, %s%s", code, out, progress)
	}
	if _, text, code := p.berth(t, "save", "none:1", "-o", filepath.Join(t.TempDir(), "none.tar")); code != 3 || !strings.Contains(text, "none:1") {
		t.Errorf("an image that is not there: exit %d, %s", code, text)
	}
	p.must(t, "rmi", web)
	s.same(t, p, before)
	if got := strings.TrimSpace(p.must(t, "load", "-q", "-i", file)); got != id {
		t.Errorf("loaded %s, saved %s", got, id)
	}
	if got := p.must(t, "images", "--format", "{{.diskDigest}}"); got != digest || len(got) < 70 {
		t.Errorf("the disk is %s, it was %s", got, digest)
	}
	if out := p.must(t, "system", "check"); !strings.Contains(out, "nothing is damaged") {
		t.Errorf("check says\n%s", out)
	}
	p.must(t, "rmi", web)
	if _, text, code := p.berth(t, "pull", "-q", "oci-layout:/etc"); code != 7 || !strings.Contains(text, "localSources") {
		t.Errorf("a folder that is not allowed: exit %d, %s", code, text)
	}
	s.same(t, p, before)
}
