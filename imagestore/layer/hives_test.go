package layer

import (
	"archive/tar"
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"berth/guestinfo"
	"berth/imagestore/imagetest"
	"berth/imagestore/ntfs"
	"berth/internal/errs"
	"berth/internal/regf"
)

// Which hives are merged, and where what a layer says about them goes. What
// merging means is tested in package hive.
func TestMergedHives(t *testing.T) {
	empty := string(imagetest.EmptyHive())
	merged, err := regf.Merge([]byte(empty), nil, regf.Options{})
	if err != nil {
		t.Fatal(err)
	}
	const sam = "Files/Windows/System32/config/SAM"
	base := guestinfo.MergedHive{Hive: "Sam", Path: `Hives\SAM_BASE`}
	for name, tc := range map[string]struct {
		layers [][]item
		want   []guestinfo.MergedHive
		meta   int64 // the time of the merged hive
	}{
		"no deltas":              {[][]item{{file(sam, empty).at(7)}}, []guestinfo.MergedHive{base}, 7},
		"spelled otherwise":      {[][]item{{file("files/WINDOWS/system32/CONFIG/sam", empty)}, {file("hives/SAM_DELTA", empty)}}, []guestinfo.MergedHive{base}, 0},
		"delta in its own layer": {[][]item{{file("Hives/Sam_Delta", empty), file(sam, empty)}}, []guestinfo.MergedHive{base}, 0},
		"hidden":                 {[][]item{{file(sam, empty).at(7)}, {file(sam, "other").at(8)}}, []guestinfo.MergedHive{base}, 7},
		"removed":                {[][]item{{file(sam, empty)}, {wh("Files/.wh.Windows")}}, []guestinfo.MergedHive{base}, 0},
		"a link to an earlier":   {[][]item{{file("Files/a", empty).at(7), ln(sam, "Files/a")}}, []guestinfo.MergedHive{base}, 7},
		"a link to a later":      {[][]item{{ln(sam, "Files/z"), ln("Files/z", "UtilityVM/Files/SAM"), file("UtilityVM/Files/SAM", empty).at(9)}}, []guestinfo.MergedHive{base}, 9},
		"a hidden link":          {[][]item{{file("Files/a", empty).at(7), ln(sam, "Files/a")}, {wh("Files/.wh.Windows"), file("Files/a", "other")}}, []guestinfo.MergedHive{base}, 7},
		"with logs it needs not": {[][]item{{file(sam+".LOG1", "text"), file(sam, empty).at(7), file(sam+".LOG2", "")}}, []guestinfo.MergedHive{base}, 7},
		"above the lowest":       {[][]item{{d("Files")}, {file(sam, empty)}}, nil, 0},
		"a delta alone":          {[][]item{{file("Hives/Sam_Delta", empty)}}, nil, 0},
		"elsewhere":              {[][]item{{file("Files/Windows/System32/config/x/SAM", empty), file("UtilityVM/Files/Windows/System32/config/SAM", empty), file(sam+".LOG", empty)}}, nil, 0},
	} {
		t.Run(name, func(t *testing.T) {
			var tars [][]byte
			for _, l := range tc.layers {
				tars = append(tars, makeTar(t, l...))
			}
			v, res, err := flatten(t, Options{}, tars...)
			if err != nil || !reflect.DeepEqual(res.Merged, tc.want) {
				t.Fatalf("%v, %+v", err, res.Merged)
			}
			v.check(t)
			if tc.want == nil {
				return
			}
			hives := v.nodes[v.nodes[1].kids["HIVES"].id]
			n := v.nodes[hives.kids["SAM_BASE"].id]
			if n == nil || n.streams[""] != string(merged) || n.meta.Modified != ntfs.FromUnix(tc.meta, 0) {
				t.Errorf("%+v", n)
			}
		})
	}
	v, res, err := flatten(t, Options{BaseProvided: true}, makeTar(t, file(sam, empty)))
	if err != nil || res.Merged != nil || strings.Contains(v.dump(), "_BASE") {
		t.Errorf("above a template: %v, %+v", err, res)
	}
	old := bytes.Clone([]byte(empty))
	old[24], old[508] = 2, old[508]^5^2 // version 1.2, of Windows NT 3.1
	_, res, err = flatten(t, Options{}, makeTar(t, file(sam, string(old))))
	if err != nil || len(res.Merged) != 1 || res.Merged[0].Path != "" || !strings.Contains(res.Merged[0].Unmerged, "1.2") {
		t.Errorf("an old hive: %v, %+v", err, res)
	}
}

func TestHostileBaseHives(t *testing.T) {
	empty := string(imagetest.EmptyHive())
	const sam = "Files/Windows/System32/config/SAM"
	for name, tc := range map[string]struct {
		o     Options
		items []item
		kind  errs.Kind
		is    error
	}{
		"no hive":                {Options{}, []item{file(sam, "text")}, errs.Corrupt, nil},
		"empty":                  {Options{}, []item{file(sam, "")}, errs.Corrupt, nil},
		"cut delta":              {Options{}, []item{file(sam, empty), file("Hives/Sam_Delta", empty[:5000])}, errs.Corrupt, nil},
		"a hard link to no hive": {Options{}, []item{file("Files/a", strings.Repeat("no", 4096)), ln(sam, "Files/a")}, errs.Unsupported, nil},
		"links in a circle":      {Options{}, []item{ln(sam, "Files/a"), ln("Files/a", sam)}, errs.Corrupt, nil},
		"a symbolic link":        {Options{}, []item{{name: sam, typ: tar.TypeSymlink, link: "SAM.OLD"}}, errs.Unsupported, nil},
		"logs too big":           {Options{Limits: Limits{Hives: 10_000}}, []item{file(sam+".LOG1", empty), file(sam+".LOG2", empty)}, errs.Quota, ErrHives},
		"one too big":            {Options{Limits: Limits{Hive: 4096}}, []item{file(sam, empty)}, errs.Quota, regf.ErrSize},
		"all too big":            {Options{Limits: Limits{Hives: 10_000}}, []item{file("Hives/Sam_Delta", empty), file(sam, empty)}, errs.Quota, ErrHives},
	} {
		_, _, err := flatten(t, tc.o, makeTar(t, tc.items...))
		if !errs.Is(err, tc.kind) || tc.is != nil && !errors.Is(err, tc.is) || !strings.Contains(err.Error(), "layer0") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A hive that was not closed is completed from the logs beside it; without them
// it is named and left out, and its deltas are there all the same.
func TestUnclosedBaseHive(t *testing.T) {
	const sam = "Files/Windows/System32/config/SAM"
	hive := imagetest.EmptyHive()
	setSequence(hive, 11, 10)
	other := imagetest.EmptyHive()
	other[4096+20]++ // the time of the bin, which no merge looks at
	log := imagetest.HiveLog(10, hive, other)
	for name, tc := range map[string]struct {
		items []item
		says  string
	}{
		"first log":  {[]item{file(sam, string(hive)), file(sam+".LOG1", string(log)), file(sam+".LOG2", "")}, ""},
		"second log": {[]item{file(sam+".LOG1", "old"), file(strings.ToLower(sam)+".log2", string(log)), file(sam, string(hive))}, ""},
		"no log":     {[]item{file(sam, string(hive)), file("Hives/Sam_Delta", string(imagetest.EmptyHive()))}, "not closed"},
		"empty log":  {[]item{file(sam, string(hive)), file(sam+".LOG1", "")}, "carries no log"},
	} {
		v, res, err := flatten(t, Options{}, makeTar(t, tc.items...))
		if err != nil || len(res.Merged) != 1 {
			t.Errorf("%s: %v, %+v", name, err, res)
			continue
		}
		m := res.Merged[0]
		if (m.Path != "") != (tc.says == "") || !strings.Contains(m.Unmerged, tc.says) {
			t.Errorf("%s: %+v", name, m)
		}
		if n := v.find(`Windows\System32\config\SAM`); n == nil || n.streams[""] != string(hive) {
			t.Errorf("%s: the hive itself is not as the layer has it", name)
		}
	}
}

func setSequence(hive []byte, first, second byte) {
	hive[508] ^= hive[4] ^ hive[8] ^ first ^ second
	hive[4], hive[8] = first, second
}
