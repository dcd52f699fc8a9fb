package vmprovision

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"reflect"
	"strings"
	"syscall"
	"testing"

	"github.com/vmware/govmomi/task"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

func taskFault(f types.BaseMethodFault) error {
	return task.Error{LocalizedMethodFault: &types.LocalizedMethodFault{Fault: f, LocalizedMessage: "words"}}
}

func soapFault(f types.AnyType) error {
	sf := &soap.Fault{Code: "ServerFaultCode", String: "words"}
	sf.Detail.Fault = f
	return soap.WrapSoapFault(sf)
}

func TestFaultsMapToKinds(t *testing.T) {
	for _, tc := range []struct {
		fault types.BaseMethodFault
		kind  errs.Kind
		says  string
	}{
		{&types.NoPermission{PrivilegeId: "VirtualMachine.Interact.PowerOn", Object: &types.ManagedObjectReference{Type: "Folder", Value: "group-v3"}}, errs.Denied, "VirtualMachine.Interact.PowerOn on Folder group-v3"},
		{&types.NotAuthenticated{}, errs.Unavailable, ""},
		{&types.InvalidLogin{}, errs.Denied, ""},
		{&types.DuplicateName{Name: "web"}, errs.Exists, `"web"`},
		{&types.InvalidPowerState{ExistingState: "poweredOn"}, errs.Conflict, "poweredOn"},
		{&types.NoDiskSpace{Datastore: "ds1"}, errs.Quota, "ds1"},
		{&types.InsufficientResourcesFault{}, errs.Quota, ""},
		{&types.InsufficientCpuResourcesFault{}, errs.Quota, ""},
		{&types.InsufficientMemoryResourcesFault{}, errs.Quota, ""},
		{&types.InsufficientHostCapacityFault{}, errs.Quota, ""},
		{&types.FileNotFound{FileFault: types.FileFault{File: "[ds] a"}}, errs.NotFound, "[ds] a"},
		{&types.ManagedObjectNotFound{Obj: types.ManagedObjectReference{Type: "VirtualMachine", Value: "vm-1"}}, errs.NotFound, "vm-1"},
		{&types.HostNotConnected{}, errs.Unavailable, ""},
		{&types.HostCommunication{}, errs.Unavailable, ""},
		{&types.HostNotReachable{}, errs.Unavailable, ""},
		{&types.Timedout{}, errs.Unavailable, ""},
		{&types.ToolsUnavailable{}, errs.Unavailable, ""},
		{&types.FileAlreadyExists{}, errs.Exists, ""},
		{&types.FileLocked{}, errs.Conflict, ""},
		{&types.CannotAccessFile{}, errs.Unavailable, ""}, // a FileFault
		{&types.NotSupported{}, errs.Unsupported, ""},
		{&types.InvalidArgument{InvalidProperty: "spec.x"}, errs.Invalid, "spec.x"},
		{&types.InvalidDeviceBacking{}, errs.Invalid, ""}, // an InvalidDeviceSpec
		{&types.TaskInProgress{}, errs.Conflict, ""},
		{&types.ConcurrentAccess{}, errs.Conflict, ""},
		{&types.InaccessibleDatastore{}, errs.Unavailable, ""},
		{&types.RequestCanceled{}, errs.Canceled, ""},
		{&types.VmToolsUpgradeFault{}, errs.Internal, ""}, // unknown to the table
	} {
		name := reflect.TypeOf(tc.fault).Elem().Name()
		value := reflect.ValueOf(tc.fault).Elem().Interface()
		for way, in := range map[string]error{"task": taskFault(tc.fault), "soap": soapFault(value), "wrapped": fmt.Errorf("x: %w", taskFault(tc.fault))} {
			err := vimError(in, "step", "object")
			var e *errs.Error
			if !errors.As(err, &e) || e.Kind != tc.kind || e.Fault != name || e.Step != "step" || e.Object != "object" {
				t.Errorf("%s by %s: %#v", name, way, err)
				continue
			}
			if !strings.Contains(err.Error(), tc.says) {
				t.Errorf("%s by %s: %q does not say %q", name, way, err, tc.says)
			}
			if got := faultOf(err); got == nil || reflect.TypeOf(got) != reflect.TypeOf(tc.fault) {
				t.Errorf("%s by %s: the fault is lost: %T", name, way, got)
			}
		}
	}
}

// Every name in the table must be a type that govmomi knows: a typing error
// would make the row dead.
func TestFaultTableNamesFaults(t *testing.T) {
	find := types.TypeFunc()
	base := reflect.TypeOf((*types.BaseMethodFault)(nil)).Elem()
	for name, row := range faultTable() {
		typ, ok := find(name)
		if !ok || !reflect.PointerTo(typ).Implements(base) {
			t.Errorf("%s is no fault", name)
		}
		if row.kind == errs.Internal {
			t.Errorf("%s maps to Internal, which needs no row", name)
		}
	}
}

func TestOtherErrorsMapToKinds(t *testing.T) {
	refused := &url.Error{Op: "Post", URL: "https://vc/sdk", Err: &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED}}
	for _, tc := range []struct {
		err       error
		kind      errs.Kind
		transient bool
	}{
		{context.Canceled, errs.Canceled, false},
		{context.DeadlineExceeded, errs.Unavailable, true},
		{refused, errs.Unavailable, true},
		{&url.Error{Op: "Post", Err: io.EOF}, errs.Unavailable, true},
		{&url.Error{Op: "Post", Err: errors.New("503 Service Unavailable")}, errs.Unavailable, true},
		{&url.Error{Op: "Post", Err: errors.New("404 Not Found")}, errs.Unavailable, false},
		{errs.New(errs.Corrupt, "a", "b", "c"), errs.Corrupt, false},
		{soapFault(types.NoPermission{}), errs.Denied, false},
		{soap.WrapSoapFault(&soap.Fault{Code: "x", String: "no detail"}), errs.Internal, false},
	} {
		if got := errs.KindOf(vimError(tc.err, "s", "o")); got != tc.kind {
			t.Errorf("%v is %v, want %v", tc.err, got, tc.kind)
		}
		if got := transient(tc.err); got != tc.transient {
			t.Errorf("transient(%v) = %v", tc.err, got)
		}
	}
	if vimError(nil, "s", "o") != nil {
		t.Error("no error became one")
	}
}
