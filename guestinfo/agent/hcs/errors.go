package hcs

import (
	"errors"
	"fmt"
)

// HResult is a refusal of one of the DLLs. HCS' own codes are kept in the form
// 0x8037xxxx, also where the older interface gives 0xC037xxxx.
type HResult uint32

// The refusals that are told apart. (Host Compute System API, "HCS HRESULT")
const (
	ErrTerminatedDuringStart HResult = 0x80370100
	ErrImageMismatch         HResult = 0x80370101
	ErrInvalidState          HResult = 0x80370105
	ErrUnexpectedExit        HResult = 0x80370106
	ErrTerminated            HResult = 0x80370107
	ErrInvalidJSON           HResult = 0x8037010D
	ErrSystemNotFound        HResult = 0x8037010E
	ErrSystemExists          HResult = 0x8037010F
	ErrSystemStopped         HResult = 0x80370110
	ErrInvalidLayer          HResult = 0x80370112
	ErrOperationNotStarted   HResult = 0x80370115
	ErrOperationStarted      HResult = 0x80370116
	ErrOperationPending      HResult = 0x80370117
	ErrOperationTimeout      HResult = 0x80370118
	ErrCallbackSet           HResult = 0x80370119
	ErrAccessDenied          HResult = 0x8037011B
	ErrServiceDisconnect     HResult = 0x8037011E
	ErrProcessStopped        HResult = 0x8037011F

	ErrFileNotFound  HResult = 0x80070002
	ErrPathNotFound  HResult = 0x80070003
	ErrInvalidHandle HResult = 0x80070006
	ErrNotReady      HResult = 0x80070015
	ErrNotSupported  HResult = 0x80070032
	ErrFileExists    HResult = 0x80070050
	ErrInvalid       HResult = 0x80070057
	ErrBusy          HResult = 0x800700AA
	ErrDirectory     HResult = 0x8007010B
	ErrNoFilter      HResult = 0x80070287 // "an operation was blocked": the filter is not attached
	ErrNotFound      HResult = 0x80070490
	ErrNoSuchUser    HResult = 0x80070525
	ErrObjectExists  HResult = 0x80071392
	ErrNoNetwork     HResult = 0x803B0001
	ErrNoEndpoint    HResult = 0x803B0002
	ErrNetworkExists HResult = 0x803B0010
	ErrPortMapped    HResult = 0x803B0013
)

// names say what a code means.
func (h HResult) name() string {
	return map[HResult]string{
		ErrTerminatedDuringStart: "the container ended while it was starting",
		ErrImageMismatch:         "the image is of another Windows than this one",
		ErrInvalidState:          "not valid in the container's state",
		ErrUnexpectedExit:        "the container ended unexpectedly",
		ErrTerminated:            "the container was ended by force",
		ErrInvalidJSON:           "the document is not what the schema says",
		ErrSystemNotFound:        "there is no such container",
		ErrSystemExists:          "there is a container of that name",
		ErrSystemStopped:         "the container has stopped already",
		ErrInvalidLayer:          "a layer has a form that is not known",
		ErrOperationNotStarted:   "the operation was not begun",
		ErrOperationStarted:      "the operation is under way already",
		ErrOperationPending:      "the operation is still under way",
		ErrOperationTimeout:      "the operation took too long",
		ErrCallbackSet:           "somebody listens already",
		ErrAccessDenied:          "only an administrator may",
		ErrServiceDisconnect:     "the Host Compute Service has gone away",
		ErrProcessStopped:        "the process has ended already",
		ErrFileNotFound:          "file not found",
		ErrPathNotFound:          "path not found",
		ErrInvalidHandle:         "no such handle",
		ErrNotReady:              "not ready",
		ErrNotSupported:          "not supported",
		ErrFileExists:            "the file exists",
		ErrInvalid:               "an argument is wrong",
		ErrBusy:                  "in use",
		ErrDirectory:             "the directory's name is wrong",
		ErrNoFilter:              "the layers are not attached to the scratch volume",
		ErrNotFound:              "not found",
		ErrNoSuchUser:            "the image has no such user",
		ErrObjectExists:          "there is an object of that name",
		ErrNoNetwork:             "there is no such network",
		ErrNoEndpoint:            "there is no such endpoint",
		ErrNetworkExists:         "there is a network of that name",
		ErrPortMapped:            "the port is taken",
	}[h]
}

// Error implements error.
func (h HResult) Error() string {
	if n := h.name(); n != "" {
		return fmt.Sprintf("%s (0x%08X)", n, uint32(h))
	}
	return fmt.Sprintf("Windows error 0x%08X", uint32(h))
}

// Result makes an error of what an export returns; nil is success.
func Result(r uint32) error {
	if int32(r) >= 0 {
		return nil
	}
	if r&0xFFFF0000 == 0xC0370000 {
		r = r&0xFFFF | 0x80370000
	}
	return HResult(r)
}

// Is reports whether err stems from one of the refusals.
func Is(err error, any ...HResult) bool {
	var h HResult
	if !errors.As(err, &h) {
		return false
	}
	for _, c := range any {
		if h == c {
			return true
		}
	}
	return false
}

// gone is whether a container or process that was to be ended has ended.
func gone(err error) bool {
	return Is(err, ErrSystemStopped, ErrSystemNotFound, ErrProcessStopped, ErrInvalidState, ErrUnexpectedExit, ErrTerminated)
}
