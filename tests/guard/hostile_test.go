package guard

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestHostileInputsAreTested checks that every test and case that
// tests/hostile.md names exists, and that no item is without one.
func TestHostileInputsAreTested(t *testing.T) {
	text, err := os.ReadFile("../hostile.md")
	if err != nil {
		t.Fatal(err)
	}
	groups, names := map[string]int{}, 0
	for n, line := range strings.Split(string(text), "\n") {
		cells := strings.Split(strings.Trim(line, "|"), "|")
		if len(cells) != 3 {
			continue
		}
		group, tests := strings.TrimSpace(cells[0]), strings.TrimSpace(cells[2])
		if _, err := strconv.Atoi(group); err != nil {
			continue // a heading
		}
		groups[group]++
		for _, name := range strings.Split(tests, "; ") {
			names++
			if why := missing(t, name); why != "" {
				t.Errorf("tests/hostile.md:%d: %q: %s", n+1, name, why)
			}
		}
	}
	for _, g := range span(1, 38) {
		least := 3
		if g < 22 { // most of these are one item each
			least = 1
		}
		if groups[strconv.Itoa(g)] < least {
			t.Errorf("group %d has %d items", g, groups[strconv.Itoa(g)])
		}
	}
	if names < 150 {
		t.Errorf("only %d tests are named: the guard reads the table wrongly", names)
	}
}

func span(from, to int) []int {
	var out []int
	for g := from; g <= to; g++ {
		out = append(out, g)
	}
	return out
}

// hostileDirs are the packages that the table may name.
func hostileDirs() map[string]string {
	return map[string]string{
		"imagestore": "imagestore", "registry": "imagestore/registry", "layer": "imagestore/layer", "regf": "internal/regf", "ntfs": "imagestore/ntfs",
		"ntfscheck": "imagestore/ntfs/ntfscheck", "vmdk": "imagestore/vmdk", "vmprovision": "vmprovision", "portlayer": "portlayer",
		"guestinfo": "guestinfo", "agent": "guestinfo/agent", "e2e": "tests/e2e", "undo": "tests/undo", "truth": "tests/truth",
	}
}

// missing says what of package.Test/case is not there.
func missing(t *testing.T, name string) string {
	t.Helper()
	pkg, rest, ok := strings.Cut(name, ".")
	dir := hostileDirs()[pkg]
	if !ok || dir == "" {
		return "no such package"
	}
	test, want, cased := strings.Cut(rest, "/")
	files, err := filepath.Glob(filepath.Join("../..", dir, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		src, err := parser.ParseFile(token.NewFileSet(), f, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range src.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.Name == test && fn.Recv == nil {
				if cased && !hasText(fn, want) {
					return "the test has no such case"
				}
				return ""
			}
		}
	}
	return "no such test"
}

// hasText looks for a string in a function.
func hasText(fn *ast.FuncDecl, want string) bool {
	found := false
	ast.Inspect(fn, func(n ast.Node) bool {
		if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
			s, err := strconv.Unquote(l.Value)
			found = found || err == nil && s == want
		}
		return !found
	})
	return found
}
