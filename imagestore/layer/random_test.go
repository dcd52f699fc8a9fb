package layer

import (
	"archive/tar"
	"fmt"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
)

// randomLayer makes a layer without contradictions in itself. below is what it
// stands on; wild layers may have links to nothing.
func randomLayer(r *rand.Rand, below mTree, k int, wild bool) []item {
	names := []string{"a", "b", "c", "A", "B", "ä", "Ä", "x.dll"}
	kinds := map[string]byte{} // folded path: 'd' or 'f'
	var groups [][]item
	path := func() string {
		p := "Files"
		if r.IntN(6) == 0 {
			p = "UtilityVM/Files"
		}
		for n := 1 + r.IntN(3); n > 0; n-- {
			p += "/" + names[r.IntN(len(names))]
		}
		return p
	}
	free := func(p string, kind byte) bool {
		f := foldPath(p)
		if kinds[f] != 0 && !(kind == 'd' && kinds[f] == 'i') {
			return false
		}
		for d, _ := cutLast(f); d != ""; d, _ = cutLast(d) {
			if kinds[d] == 'f' {
				return false
			}
		}
		for d, _ := cutLast(f); d != ""; d, _ = cutLast(d) {
			if kinds[d] == 0 {
				kinds[d] = 'i'
			}
		}
		kinds[f] = kind
		return true
	}
	mod := int64(1_000_000 * (k + 1))
	for n := r.IntN(14); n > 0; n-- {
		mod++
		p := path()
		switch c := r.IntN(20); {
		case c < 4:
			if free(p, 'd') {
				g := []item{d(p).at(mod)}
				groups = append(groups, g)
			}
		case c < 10:
			if free(p, 'f') {
				g := []item{file(p, fmt.Sprintf("%d:%s", k, strings.Repeat(p, r.IntN(3)))).at(mod)}
				if r.IntN(4) == 0 {
					g[0] = g[0].with(paxAttributes, "512")
				}
				for s := r.IntN(5) - 2; s > 0; s-- {
					g = append(g, file(fmt.Sprintf("%s:s%d", p, s), fmt.Sprintf("%d stream %d", k, s)))
				}
				if len(g) == 3 {
					g[1], g[2] = g[2], g[1]
				}
				groups = append(groups, g)
			}
		case c < 11:
			if free(p, 'f') {
				groups = append(groups, []item{{name: p, typ: tar.TypeSymlink, link: `C:\x`, mod: mod, pax: map[string]string{"MSWINDOWS.mountpoint": "1"}}})
			}
		case c < 15:
			if target := randomTarget(r, below, groups, wild); target != "" && free(p, 'f') {
				groups = append(groups, []item{ln(p, target).at(mod)})
			}
		case c < 18:
			dir, base := cutLast(p)
			if free(dir+"/\x00", 'w') {
				delete(kinds, foldPath(dir+"/\x00"))
				groups = append(groups, []item{wh(dir + "/.wh." + base)})
			}
		default:
			if dir, _ := cutLast(p); free(dir+"/\x00", 'w') {
				delete(kinds, foldPath(dir+"/\x00"))
				groups = append(groups, []item{wh(dir + "/.wh..wh..opq")})
			}
		}
	}
	r.Shuffle(len(groups), func(i, j int) { groups[i], groups[j] = groups[j], groups[i] })
	return slices.Concat(groups...)
}

// randomTarget is the path of a file: of this layer, of those below, or,
// sometimes, of nothing.
func randomTarget(r *rand.Rand, below mTree, groups [][]item, wild bool) string {
	var c []string
	for _, g := range groups {
		if g[0].typ == tar.TypeLink || g[0].typ == 0 && !strings.Contains(g[0].name, ".wh.") {
			c = append(c, g[0].name)
		}
	}
	var old []string
	for k, n := range below {
		if n.file != nil {
			old = append(old, strings.Replace(strings.Replace(strings.ToLower(k), "files/", "Files/", 1), "utilityvm", "UtilityVM", 1))
		}
	}
	sort.Strings(old)
	c = append(c, old...)
	if wild && r.IntN(8) == 0 {
		return "Files/a/b"
	}
	if len(c) == 0 {
		return ""
	}
	return c[r.IntN(len(c))]
}
