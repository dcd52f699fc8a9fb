package vmprovision

import (
	"context"
	"reflect"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/vim25/soap"
)

// callCounter counts SOAP calls by method.
type callCounter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *callCounter) add(method string) {
	c.mu.Lock()
	if c.n == nil {
		c.n = map[string]int{}
	}
	c.n[method]++
	c.mu.Unlock()
}

func (c *callCounter) snapshot() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := make(map[string]int, len(c.n))
	for k, v := range c.n {
		out[k] = v
	}
	return out
}

// counted is a service of vSphere beside the first, such as that of storage
// policies: its calls are bounded in time and counted with the others.
type counted struct {
	next  soap.RoundTripper
	calls *callCounter
	limit time.Duration
}

// RoundTrip is one call of the service.
func (c *counted) RoundTrip(ctx context.Context, req, res soap.HasFault) error {
	c.calls.add(methodName(req))
	ctx, cancel := context.WithTimeout(ctx, c.limit)
	defer cancel()
	return c.next.RoundTrip(ctx, req, res)
}

// methodName is the vSphere method of a request body: CloneVM_TaskBody is
// CloneVM_Task.
func methodName(req soap.HasFault) string {
	t := reflect.TypeOf(req)
	if t == nil {
		return ""
	}
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return strings.TrimSuffix(t.Name(), "Body")
}

// Mutates reports whether a vSphere method changes inventory, files or running
// tasks. Session, view and collector objects are the client's own and do not
// count; neither do searches, although they are tasks.
func Mutates(method string) bool {
	switch method {
	case "SearchDatastore_Task", "SearchDatastoreSubFolders_Task":
		return false
	case "ShutdownGuest", "RebootGuest", "StandbyGuest", "CreateFolder", "CreateResourcePool", "MakeDirectory", "CreateDirectory", "DeleteDirectory",
		"AddCustomFieldDef", "SetField", "ImportVApp", "ExportVm",
		"HttpNfcLeaseComplete", "HttpNfcLeaseAbort", "HttpNfcLeaseProgress", "CancelTask", "UnregisterVM",
		"MarkAsTemplate", "MarkAsVirtualMachine", "RegisterDisk", "SetVStorageObjectControlFlags":
		return true
	}
	return strings.HasSuffix(method, "_Task")
}
