package layer

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// TestNamesAlike keeps names apart that only look alike: NTFS normalises
// nothing but case, and Berth makes no 8.3 names that could collide.
func TestNamesAlike(t *testing.T) {
	names := []string{
		"caf\u00e9.txt", "cafe\u0301.txt", // NFC and NFD
		"PROGRA~1", "Program Files", "PROGRA~2", // as 8.3 names of the one in the middle
		"ı", "i", "ſ", "s", "ß", "SS", "K", "\u212a", // no case pairs of NTFS
		"trailing", "trailing.", "trailing ", "trailing. ",
		"ﬁ", "fi", "Ǆ2", "\u00a0", "\u200b", "\ufeffbom",
	}
	var items []item
	for i, n := range names {
		items = append(items, file("Files/"+n, fmt.Sprint("content ", i)))
	}
	img := filepath.Join(t.TempDir(), "x.img")
	writeVolume(t, img, makeTar(t, items...))
	checkVolume(t, img)
	got := ownTrees(readMount(t, mount(t, img)))
	for i, n := range names {
		if s, ok := got[`Files\`+n]; !ok || s.data != fmt.Sprint("content ", i) {
			t.Errorf("%q: %v %q", n, ok, s.data)
		}
	}
}

// TestPathsAtTheLimit accepts the longest path that Windows knows, 32,767
// units, and not one more; names have 255 units at most.
func TestPathsAtTheLimit(t *testing.T) {
	long := strings.Repeat("x", 255)
	path := "Files" + strings.Repeat("/"+long, 127) // 5 + 127 × 256 = 32,517
	path += "/" + strings.Repeat("y", 248)          // 32,766, and a backslash before it
	img := filepath.Join(t.TempDir(), "x.img")
	writeVolume(t, img, makeTar(t, file(path, "bottom")))
	checkVolume(t, img)
	if _, _, err := flatten(t, Options{}, makeTar(t, file(path+"z", "too deep"))); err == nil {
		t.Error("a path of 32,768 units with its backslash was accepted")
	}
	deep := "Files" + strings.Repeat("/d", 511)
	img = filepath.Join(t.TempDir(), "y.img")
	writeVolume(t, img, makeTar(t, file(deep, "bottom")))
	checkVolume(t, img)
	if _, _, err := flatten(t, Options{}, makeTar(t, file(deep+"/e", ""))); err == nil {
		t.Error("513 components were accepted")
	}
}
