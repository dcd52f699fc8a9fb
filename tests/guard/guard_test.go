package guard

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

type pkg struct {
	Dir, ImportPath, Name string
	GoFiles, Imports      []string
	Deps                  []string
}

// list asks the go command about every package of the module.
func list(t *testing.T, goos string) []pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-e", "-json=Dir,ImportPath,Name,GoFiles,Imports,Deps", "berth/...")
	cmd.Env = append(os.Environ(), "GOOS="+goos, "CGO_ENABLED=0")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var all []pkg
	for dec := json.NewDecoder(out); ; {
		var p pkg
		if err := dec.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	if len(all) < 10 {
		t.Fatalf("only %d packages: the guard looks at the wrong place", len(all))
	}
	return all
}

// in reports whether path is root or below it.
func in(path, root string) bool { return path == root || strings.HasPrefix(path, root+"/") }

// forbidden says which room may not import which; because says why.
var forbidden = []struct {
	room    string
	imports []string
	because string
}{
	{"berth/internal", []string{"berth/guestinfo", "berth/imagestore", "berth/vmprovision", "berth/portlayer", "berth/sandbox", "berth/cmd"}, "internal is the lowest floor"},
	{"berth/guestinfo", []string{"berth/imagestore", "berth/vmprovision", "berth/portlayer", "berth/sandbox", "github.com/vmware/govmomi", "berth/swagger"}, "the guest knows nothing of vSphere or the API"},
	{"berth/imagestore", []string{"berth/vmprovision", "berth/portlayer", "berth/sandbox", "github.com/vmware/govmomi", "berth/swagger"}, "an image store reaches vSphere through its Datastore interface alone"},
	{"berth/imagestore/layer", []string{"net", "net/http", "berth/imagestore/registry"}, "bytes of layers are handled without a network"},
	{"berth/imagestore/ntfs", []string{"net", "net/http", "berth/imagestore/registry", "berth/imagestore/layer"}, "a volume is written without a network"},
	{"berth/imagestore/vmdk", []string{"net", "net/http", "berth/imagestore/registry", "berth/imagestore/layer"}, "a disk is written without a network"},
	{"berth/vmprovision", []string{"berth/portlayer", "berth/sandbox", "berth/swagger", "github.com/vmware/govmomi/simulator"}, "what is said to vSphere does not know who asks"},
	{"berth/portlayer", []string{"berth/sandbox", "berth/cmd", "github.com/vmware/govmomi"}, "the port layer speaks to vSphere through vmprovision"},
	{"berth/sandbox", []string{"berth/portlayer", "berth/imagestore", "berth/swagger"}, "the sandbox stands in for vSphere and a registry, not for Berth"},
	{"berth/cmd/berth", []string{"berth/portlayer", "berth/vmprovision", "berth/imagestore", "berth/sandbox"}, "the CLI speaks the REST API alone"},
	{"berth/cmd/berth-agent", []string{"berth/portlayer", "berth/vmprovision", "berth/imagestore", "berth/sandbox", "net/http"}, "the agent stays small"},
}

func TestRoomsImportOnlyWhatStandsBelow(t *testing.T) {
	for _, goos := range []string{"linux", "windows"} {
		for _, p := range list(t, goos) {
			for _, rule := range forbidden {
				if !in(p.ImportPath, rule.room) || strings.HasSuffix(p.ImportPath, "test") { // test helpers may look at both sides
					continue
				}
				for _, imp := range p.Imports {
					if exactOrBelow(imp, rule.imports) && !in(imp, rule.room) {
						t.Errorf("%s (%s) imports %s: %s", p.ImportPath, goos, imp, rule.because)
					}
				}
			}
		}
	}
}

// exactOrBelow matches modules and rooms with what lies below them, standard
// packages exactly.
func exactOrBelow(imp string, list []string) bool {
	return slices.ContainsFunc(list, func(f string) bool {
		if strings.HasPrefix(f, "berth/") || strings.Contains(f, ".") {
			return in(imp, f)
		}
		return imp == f
	})
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	for _, p := range list(t, "linux") {
		if in(p.ImportPath, "berth/swagger") || len(p.GoFiles) == 0 {
			continue
		}
		var doc string
		for _, f := range p.GoFiles {
			file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.Dir, f), nil, parser.ParseComments|parser.PackageClauseOnly)
			if err != nil {
				t.Fatal(err)
			}
			doc += file.Doc.Text()
		}
		if len(strings.Fields(doc)) < 6 {
			t.Errorf("%s has no package comment that says what it is for", p.ImportPath)
		}
	}
}

func TestNothingSleepsToSynchronise(t *testing.T) {
	eachFile(t, func(name string, fset *token.FileSet, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok && sel.Sel.Name == "Sleep" {
				if x, ok := sel.X.(*ast.Ident); ok && x.Name == "time" {
					t.Errorf("%s: time.Sleep: wait for what is awaited, or use a timer with the context", fset.Position(n.Pos()))
				}
			}
			return true
		})
	})
}

func TestNoInitFunctions(t *testing.T) {
	eachFile(t, func(name string, fset *token.FileSet, f *ast.File) {
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				t.Errorf("%s: func init: make it an explicit call", fset.Position(fn.Pos()))
			}
		}
	})
}

// eachFile parses every non-test file of ours, of every operating system.
// Programs that run inside test images are not Berth and are left out.
func eachFile(t *testing.T, do func(string, *token.FileSet, *ast.File)) {
	t.Helper()
	out, err := exec.Command("git", "-C", "../..", "ls-files", "*.go").Output()
	if err != nil {
		t.Skipf("not a git checkout: %v", err)
	}
	fset := token.NewFileSet()
	for _, name := range strings.Fields(string(out)) {
		if strings.HasPrefix(name, "vendor/") || strings.HasPrefix(name, "swagger/") || strings.HasSuffix(name, "_test.go") || strings.HasPrefix(name, "tests/fixtures/programs/") || strings.Contains(name, "/testdata/") {
			continue
		}
		f, err := parser.ParseFile(fset, filepath.Join("../..", name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		do(name, fset, f)
	}
}

// unwanted are words that have no place in the repository.
var unwanted = regexp.MustCompile(`\b(TODO|FIXME|XXX|HACK)\b`)

func TestNothingIsLeftForLater(t *testing.T) {
	out, err := exec.Command("git", "-C", "../..", "ls-files", "*.go", "*.yaml", "*.md", "Makefile").Output()
	if err != nil {
		t.Skipf("not a git checkout: %v", err)
	}
	for _, name := range strings.Fields(string(out)) {
		if strings.HasPrefix(name, "vendor/") || strings.HasPrefix(name, "swagger/") || strings.HasPrefix(name, "tests/guard/") {
			continue
		}
		b, err := os.ReadFile(filepath.Join("../..", name))
		if err != nil {
			continue // deleted in the work tree
		}
		for i, line := range strings.Split(string(b), "\n") {
			if w := unwanted.FindString(line); w != "" {
				t.Errorf("%s:%d: %s: do it, or say in the documentation that it is missing", name, i+1, w)
			}
		}
	}
}
