package vmprovision

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"reflect"
	"strings"

	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/task"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// faultRow is what one vSphere fault means.
type faultRow struct {
	kind errs.Kind
	hint string
}

const transportHint = "check that vCenter and the host answer, then try again"

// faultTable maps faults by type name. A fault that is not in it has the row of
// the nearest fault it derives from: InsufficientCpuResourcesFault that of
// InsufficientResourcesFault. This is the only such table.
func faultTable() map[string]faultRow {
	return map[string]faultRow{
		// Who asks.
		"NoPermission":        {errs.Denied, "grant the privilege to Berth's role"},
		"InvalidLogin":        {errs.Denied, "check user name and password"},
		"InvalidLocale":       {errs.Denied, ""},
		"RestrictedVersion":   {errs.Denied, "the host's licence forbids writing calls"},
		"NotAuthenticated":    {errs.Unavailable, "the session ended and could not be renewed"},
		"NoClientCertificate": {errs.Denied, ""},
		"PasswordExpired":     {errs.Denied, "renew the password of Berth's account"},
		"SSPIChallenge":       {errs.Denied, ""},

		// What is there and what is not.
		"ManagedObjectNotFound": {errs.NotFound, ""},
		"NotFound":              {errs.NotFound, ""},
		"FileNotFound":          {errs.NotFound, ""},
		"InvalidDatastorePath":  {errs.Invalid, ""},
		"DuplicateName":         {errs.Exists, "choose another name"},
		"AlreadyExists":         {errs.Exists, ""},
		"FileAlreadyExists":     {errs.Exists, ""},

		// What its state forbids.
		"InvalidPowerState":     {errs.Conflict, ""},
		"InvalidState":          {errs.Conflict, ""},
		"InvalidHostState":      {errs.Unavailable, "the host is not ready; see its state in vCenter"},
		"ConcurrentAccess":      {errs.Conflict, "somebody else changed it meanwhile; try again"},
		"TaskInProgress":        {errs.Conflict, "another task works on it; try again when that has ended"},
		"ResourceInUse":         {errs.Conflict, ""},
		"FileLocked":            {errs.Conflict, "a running VM or another task holds the file"},
		"MethodDisabled":        {errs.Conflict, "vCenter has disabled the operation for this object"},
		"OutOfBounds":           {errs.Invalid, ""},
		"ToolsUnavailable":      {errs.Unavailable, "VMware Tools do not run in the guest"},
		"QuestionPending":       {errs.Conflict, "answer the VM's question in vCenter"},
		"InvalidSnapshotFormat": {errs.Corrupt, ""},

		// What is used up.
		"NoDiskSpace":                      {errs.Quota, "free space on the datastore"},
		"InsufficientResourcesFault":       {errs.Quota, "no host can take the VM with these resources"},
		"InsufficientStorageSpace":         {errs.Quota, "free space on the datastore"},
		"InsufficientMemoryResourcesFault": {errs.Quota, "lower the memory reservation or add memory"},
		"InsufficientCpuResourcesFault":    {errs.Quota, "lower the CPU reservation or add hosts"},
		"VmLimitLicense":                   {errs.Quota, "the licence allows no more powered-on VMs"},
		"NotEnoughLicenses":                {errs.Quota, ""},
		"LimitExceeded":                    {errs.Quota, ""},
		"VmConfigFault":                    {errs.Invalid, ""},
		"CannotCreateFile":                 {errs.Unavailable, "the datastore refused the file; see its state in vCenter"},

		// Who does not answer.
		"HostNotConnected":                    {errs.Unavailable, transportHint},
		"HostNotReachable":                    {errs.Unavailable, transportHint},
		"HostCommunication":                   {errs.Unavailable, transportHint},
		"Timedout":                            {errs.Unavailable, transportHint},
		"HostConnectFault":                    {errs.Unavailable, transportHint},
		"InaccessibleDatastore":               {errs.Unavailable, "the datastore is not accessible from the host"},
		"InvalidDatastore":                    {errs.Unavailable, "the datastore is not accessible"},
		"DatastoreNotWritableOnHost":          {errs.Denied, "the datastore is read-only on the host"},
		"NetworkDisruptedAndConfigRolledBack": {errs.Unavailable, transportHint},
		"DisallowedOperationOnFailoverHost":   {errs.Unavailable, ""},
		"SystemError":                         {errs.Unavailable, "vSphere failed inside; its logs say why"},
		"HostConfigFault":                     {errs.Unavailable, ""},

		// What was asked for.
		"InvalidArgument":    {errs.Invalid, ""},
		"InvalidRequest":     {errs.Invalid, ""},
		"InvalidName":        {errs.Invalid, "choose another name"},
		"InvalidDeviceSpec":  {errs.Invalid, ""},
		"InvalidType":        {errs.Invalid, ""},
		"InvalidProperty":    {errs.Invalid, ""},
		"NotSupported":       {errs.Unsupported, ""},
		"CustomizationFault": {errs.Unsupported, "vSphere cannot give the guest a SID of its own: its template needs VMware Tools and a Windows that vSphere customizes"},
		"NotImplemented":     {errs.Unsupported, ""},
		"MethodNotFound":     {errs.Unsupported, "this version of vSphere lacks the method"},
		"RequestCanceled":    {errs.Canceled, ""},
		"FileFault":          {errs.Unavailable, "the datastore refused the file"},
	}
}

// vimError makes an *errs.Error of anything that govmomi returns. nil stays nil
// and what is classified already keeps its kind.
func vimError(err error, step, object string) error {
	if err == nil {
		return nil
	}
	var known *errs.Error
	if errors.As(err, &known) {
		return errs.Wrap(err, step, object)
	}
	if f := faultOf(err); f != nil {
		return faultError(f, messageOf(err), step, object)
	}
	kind, hint := transportKind(err)
	e := errs.New(kind, step, object, "%w", err)
	if hint != "" {
		e = e.WithHint("%s", hint)
	}
	return e
}

// faultOf finds the vSphere fault in err's chain.
func faultOf(err error) types.BaseMethodFault {
	var has interface{ Fault() types.BaseMethodFault }
	if !errors.As(err, &has) {
		return nil
	}
	f := has.Fault()
	if f == nil || reflect.ValueOf(f).Kind() == reflect.Pointer && reflect.ValueOf(f).IsNil() {
		return nil
	}
	return f
}

// isFault reports whether err's fault is a T.
func isFault[T types.BaseMethodFault](err error) bool {
	_, ok := faultOf(err).(T)
	return ok
}

// messageOf is what vSphere says in words.
func messageOf(err error) string {
	var t task.Error
	switch {
	case errors.As(err, &t) && t.LocalizedMethodFault != nil:
		return t.LocalizedMessage
	case soap.IsSoapFault(err):
		return soap.ToSoapFault(err).String
	}
	return ""
}

// vimFault keeps the fault itself in a classified error's chain.
type vimFault struct {
	message string
	fault   types.BaseMethodFault
}

func (v *vimFault) Error() string                { return v.message }
func (v *vimFault) Fault() types.BaseMethodFault { return v.fault }

// unknownOutcome reports an error after which a mutating call may have been
// carried out all the same: the way to vSphere broke, not the call.
func unknownOutcome(err error) bool {
	return errs.Is(err, errs.Unavailable) && faultOf(err) == nil
}

func faultError(f types.BaseMethodFault, message, step, object string) error {
	name, row := lookupFault(f)
	// Simulators put the type's name where vCenter has a sentence.
	if message == "" || strings.HasPrefix(message, "*types.") {
		message = "vSphere answered " + name
	}
	if d := faultDetail(f); d != "" {
		message += ": " + d
	}
	e := errs.New(row.kind, step, object, "%w", &vimFault{message, f}).WithFault(name)
	if row.hint != "" {
		e = e.WithHint("%s", row.hint)
	}
	return e
}

// lookupFault walks from the fault's type to those it derives from.
func lookupFault(f types.BaseMethodFault) (string, faultRow) {
	table := faultTable()
	t := reflect.TypeOf(f)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	name := t.Name()
	for t.Kind() == reflect.Struct {
		if row, ok := table[t.Name()]; ok {
			return name, row
		}
		if t.NumField() == 0 || !t.Field(0).Anonymous {
			break
		}
		t = t.Field(0).Type
	}
	return name, faultRow{kind: errs.Internal}
}

// faultDetail says what the fault's own members add.
func faultDetail(f types.BaseMethodFault) string {
	switch f := f.(type) {
	case *types.NoPermission:
		what := f.PrivilegeId
		for _, m := range f.MissingPrivileges {
			what = strings.TrimPrefix(what+", "+strings.Join(m.PrivilegeIds, ", "), ", ")
		}
		on := ""
		if f.Object != nil {
			on = " on " + f.Object.Type + " " + f.Object.Value
		}
		return "privilege " + what + on
	case *types.DuplicateName:
		return fmt.Sprintf("the name %q is taken by %s", f.Name, f.Object.Value)
	case *types.InvalidPowerState:
		return fmt.Sprintf("it is %s", f.ExistingState)
	case *types.NoDiskSpace:
		return "datastore " + f.Datastore + " " + f.File
	case *types.ManagedObjectNotFound:
		return f.Obj.Type + " " + f.Obj.Value + " is gone"
	case *types.UncustomizableGuest:
		return "its guest is " + f.UncustomizableGuestOS
	case *types.InvalidArgument:
		return "property " + f.InvalidProperty
	}
	if ff, ok := f.(types.BaseFileFault); ok {
		return ff.GetFileFault().File
	}
	return ""
}

// transportKind classifies what is no vSphere fault.
func transportKind(err error) (errs.Kind, string) {
	var (
		missing  *find.NotFoundError
		none     *find.DefaultNotFoundError
		several  *find.MultipleFoundError
		unclear  *find.DefaultMultipleFoundError
		host     x509.HostnameError
		unsigned x509.UnknownAuthorityError
		invalid  x509.CertificateInvalidError
		op       *net.OpError
	)
	switch {
	case errors.Is(err, context.Canceled):
		return errs.Canceled, ""
	case errors.As(err, &missing), errors.As(err, &none):
		return errs.NotFound, ""
	case errors.As(err, &several), errors.As(err, &unclear):
		return errs.Invalid, "name it by its whole inventory path"
	case errors.As(err, &unsigned), errors.As(err, &host), errors.As(err, &invalid),
		strings.Contains(err.Error(), "thumbprint does not match"):
		return errs.Denied, "trust the certificate with a CA file or its thumbprint"
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &op), transient(err):
		return errs.Unavailable, transportHint
	case soap.IsSoapFault(err):
		return errs.Internal, ""
	}
	return errs.Unavailable, transportHint
}
