package undo

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"berth/vmprovision"
)

// complete looks whether a workflow is missing from the table: a kind of
// operation that no entry is of, a workflow of vmprovision no step of which was
// made to fail, a call that changes vSphere and never failed.
func (s *seen) complete(t *testing.T) {
	t.Helper()
	kinds := map[string]bool{}
	for _, list := range families() {
		for _, w := range list {
			kinds[w.kind] = true
		}
	}
	for kind, at := range operations(t) {
		if !kinds[kind] && skipped()[kind] == "" {
			t.Errorf("%s: no workflow is of kind %s; write one", at, kind)
		}
	}
	for name, at := range names(t, "../../vmprovision", "workflow", "change") {
		if !s.workflows[name] && elsewhere()[name] == "" {
			t.Errorf("%s: no step of workflow %q was made to fail", at, name)
		}
	}
	for _, p := range vmprovision.Privileges() {
		for _, m := range p.Methods {
			if vmprovision.Mutates(m) && !s.methods[m] && elsewhere()[m] == "" {
				t.Errorf("%s changes vSphere and was never made to fail", m)
			}
		}
	}
}

// elsewhere are workflows and calls that are not of a client's request, with the
// test that has them fail, or with why none does.
func elsewhere() map[string]string {
	return map[string]string{
		"freeze parent":        "vmprovision: TestInstantCloneBearsEveryFault",
		"InstantClone_Task":    "vmprovision: TestInstantCloneBearsEveryFault",
		"begin a new log file": "vmprovision: TestNextConsole",
		"disconnect log":       "vmprovision: TestGuestThatFloodsItsLog; it fails as a whole, and the next look does it again",
		"make VM folder":       "here: daemon first of a site, whose client, which counts the steps, ends with the failure",
		"prepare datastore":    "here: daemon first of a site, as before",
		"label containers":     "vmprovision: in the background, again until it is done, see TestLabels…",
		"CancelTask":           "vmprovision: TestCloneThatIsCancelledIsUndone",
		"CreateDirectory":      "vmprovision: on vSAN alone, see vsan_test.go",
		"AddCustomFieldDef":    "label containers", "SetField": "label containers", "ReconfigureComputeResource_Task": "label containers",
		"CreateVirtualDisk_Task": "vmprovision: TestVolumeWhoseDiskSomebodyDeleted",
		"ExtendVirtualDisk_Task": "vmprovision: of volumes that are no First Class Disks, see TestVolumes",
		"HttpNfcLeaseProgress":   "a sign of life: its loss is that of the lease",
		"HttpNfcLeaseAbort":      "an undo",
	}
}

// operations are the kinds of operations in the source of the port layer.
func operations(t *testing.T) map[string]string {
	out := map[string]string{}
	for name, at := range names(t, "../../portlayer", "run", "start", "onContainer", "onVolume", "changeVolume") {
		switch {
		case strings.HasPrefix(at, "volumes.go"):
			if !strings.HasPrefix(name, "volume") && !strings.Contains(name, " ") {
				out["volume."+name] = at
			}
		default:
			out[name] = at
		}
	}
	if len(out) < 15 {
		t.Fatalf("the test does not see the operations: %v", slices.Sorted(maps.Keys(out)))
	}
	return out
}

// names finds what methods of some names are called with: the first string, or
// constant, among the arguments.
func names(t *testing.T, dir string, methods ...string) map[string]string {
	t.Helper()
	fset := token.NewFileSet()
	pkgs, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(pkgs) == 0 {
		t.Fatalf("no source in %s: %v", dir, err)
	}
	out := map[string]string{}
	for _, file := range pkgs {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range f.Decls {
			consts := constants(decl)
			ast.Inspect(decl, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return true
				}
				sel, ok := call.Fun.(*ast.SelectorExpr)
				if !ok || !slices.Contains(methods, sel.Sel.Name) {
					return true
				}
				for _, arg := range call.Args {
					if s, ok := text(arg, consts); ok {
						out[s] = filepath.Base(file) + ":" + strconv.Itoa(fset.Position(call.Pos()).Line)
						break
					}
				}
				return true
			})
		}
	}
	return out
}

// constants are the string constants of a function.
func constants(decl ast.Decl) map[string]string {
	out := map[string]string{}
	ast.Inspect(decl, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok {
			for i, name := range v.Names {
				if i < len(v.Values) {
					if s, ok := text(v.Values[i], nil); ok {
						out[name.Name] = s
					}
				}
			}
		}
		return true
	})
	return out
}

func text(e ast.Expr, consts map[string]string) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil && e.Kind == token.STRING
	case *ast.Ident:
		s, ok := consts[e.Name]
		return s, ok
	}
	return "", false
}
