package sandbox

import (
	"testing"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"
)

func TestDeniedPrivilegesAreNotHeld(t *testing.T) {
	x := newSite(t, Options{})
	ask := func() map[string]bool {
		t.Helper()
		objects := []types.ManagedObjectReference{x.folder.Reference(), x.ds.Reference()}
		res, err := object.NewAuthorizationManager(x.c.Client).HasUserPrivilegeOnEntities(t.Context(), objects, x.User,
			[]string{"VirtualMachine.Interact.PowerOn", "Network.Assign"})
		if err != nil || len(res) != 2 {
			t.Fatalf("%+v, %v", res, err)
		}
		held := map[string]bool{}
		for _, a := range res[1].PrivAvailability {
			held[a.PrivId] = a.IsGranted
		}
		return held
	}
	if held := ask(); !held["VirtualMachine.Interact.PowerOn"] || !held["Network.Assign"] {
		t.Errorf("at first: %v", held)
	}
	x.Deny("VirtualMachine.Interact.PowerOn")
	if held := ask(); held["VirtualMachine.Interact.PowerOn"] || !held["Network.Assign"] {
		t.Errorf("denied: %v", held)
	}
	x.ClearRules()
	if held := ask(); !held["VirtualMachine.Interact.PowerOn"] {
		t.Errorf("allowed again: %v", held)
	}
	_, err := object.NewAuthorizationManager(x.c.Client).HasUserPrivilegeOnEntities(t.Context(),
		[]types.ManagedObjectReference{{Type: "Folder", Value: "gone"}}, x.User, []string{"Folder.Create"})
	if !isFault[*types.ManagedObjectNotFound](err) {
		t.Errorf("a folder that is gone: %v", err)
	}
}
