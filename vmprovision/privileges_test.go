package vmprovision

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/vmware/govmomi/simulator/esx"
)

func rowsByMethod(t *testing.T) map[string]methodRow {
	t.Helper()
	rows := map[string]methodRow{}
	for _, r := range methodTable() {
		if _, twice := rows[r.method]; twice {
			t.Errorf("%s has two rows", r.method)
		}
		rows[r.method] = r
	}
	return rows
}

// soapMethods are all that vSphere has: the functions of govmomi's package.
func soapMethods(t *testing.T) map[string]bool {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), "../vendor/github.com/vmware/govmomi/vim25/methods/methods.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]bool{}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil {
			all[fn.Name.Name] = true
		}
	}
	if len(all) < 500 {
		t.Fatalf("only %d methods: the test looks at the wrong place", len(all))
	}
	return all
}

// TestEveryCallHasARow reads the sources of this package: whatever they call of
// vSphere, by govmomi's functions or by methods of its objects that have the
// same name, is in the table.
func TestEveryCallHasARow(t *testing.T) {
	rows, known := rowsByMethod(t), soapMethods(t)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	calls := map[string]string{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			x, _ := sel.X.(*ast.Ident)
			direct := x != nil && x.Name == "methods"
			for _, m := range []string{sel.Sel.Name, sel.Sel.Name + "_Task"} {
				if known[m] && (direct || Mutates(m)) {
					calls[m] = fset.Position(call.Pos()).String()
				}
			}
			return true
		})
	}
	if calls["CloneVM_Task"] == "" || calls["CreateFolder"] == "" {
		t.Fatalf("the test does not see the calls: %v", calls)
	}
	changing := 0
	for m, at := range calls {
		r, ok := rows[m]
		if !ok {
			t.Errorf("%s: %s has no row in the table of privileges", at, m)
		}
		session := strings.HasPrefix(m, "HttpNfcLease") // of the session that holds the lease
		if Mutates(m) && !session {
			changing++
			if len(r.needs) == 0 {
				t.Errorf("%s changes vSphere and needs no privilege", m)
			}
		}
	}
	// And nothing is asked for that is not called.
	for m := range rows {
		if Mutates(m) && calls[m] == "" {
			t.Errorf("%s has a row and is never called", m)
		}
	}
	if changing < 15 {
		t.Errorf("only %d changing calls were seen", changing)
	}
}

// TestPrivilegesExist compares every id with what a vCenter knows.
func TestPrivilegesExist(t *testing.T) {
	var known []string
	for _, role := range esx.RoleList {
		if role.Name == "Admin" {
			known = role.Privilege
		}
	}
	if len(known) < 100 {
		t.Fatalf("only %d privileges are known", len(known))
	}
	for _, p := range Privileges() {
		if !slices.Contains(known, p.ID) {
			t.Errorf("vCenter has no privilege %s", p.ID)
		}
		if len(p.Methods) == 0 || len(p.For) == 0 {
			t.Errorf("%s on %s is for nothing", p.ID, p.On)
		}
		for _, admin := range []string{"Authorization.", "Host.", "Global.Settings", "Datastore.Config", "Network.Config", "Sessions."} {
			if strings.HasPrefix(p.ID, admin) && !(p.Optional && p.ID == "Host.Inventory.EditCluster") { // for DRS groups
				t.Errorf("%s on %s is more than Berth may ask for", p.ID, p.On)
			}
		}
	}
}

func TestPrivilegesByClass(t *testing.T) {
	changes := func(class ObjectClass) (ids []string) {
		for _, p := range privilegesOn(class) {
			if !strings.HasPrefix(p.ID, "System.") && !p.Optional {
				ids = append(ids, p.ID)
			}
		}
		return ids
	}
	for class, want := range map[ObjectClass][]string{
		OnVCenter:    nil, // a reading role is enough
		OnCluster:    nil,
		OnPool:       {"Resource.AssignVMToPool", "VApp.Import"},
		OnParent:     {"Folder.Create"},
		OnDatastore:  {"Datastore.AllocateSpace", "Datastore.Browse", "Datastore.FileManagement"},
		OnNetwork:    {"Network.Assign"},
		OnTemplate:   {"VirtualMachine.Provisioning.DeployTemplate"},
		OnTemplateVM: {"VirtualMachine.Provisioning.Clone"},
	} {
		if got := changes(class); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", class, got, want)
		}
	}
	if n := len(changes(OnFolder)); n < 15 || n != len(slices.Compact(changes(OnFolder))) {
		t.Errorf("%d privileges on the folder: %v", n, changes(OnFolder))
	}
	for _, class := range ObjectClasses() {
		if len(privilegesOn(class)) == 0 {
			t.Errorf("nothing is needed on %s", class)
		}
	}
}
