package guestinfo

import (
	"bytes"
	"context"
	"strings"

	"berth/internal/errs"
)

// Channel is the guest's way to its host's key-value store.
type Channel interface {
	// Get gives a key's value and whether it has one.
	Get(ctx context.Context, key string) (string, bool, error)
	// Set sets a key. A host that refuses is Denied.
	Set(ctx context.Context, key, value string) error
	// Close ends the channel.
	Close() error
}

// Host is what some channels offer beyond keys: the sandbox's takes the place
// of ACPI and of VMware Tools, which Wine does not have.
type Host interface {
	// Halt asks the host to switch the VM off.
	Halt(ctx context.Context) error
	// WaitOrder blocks until the host wants something of the guest.
	WaitOrder(ctx context.Context) (Order, error)
}

// Order is what a host wants of its guest.
type Order string

// The orders.
const (
	OrderShutdown Order = "shutdown" // end in peace, then halt
	OrderReboot   Order = "reboot"   // end in peace, then halt with the reason that says so
)

// The texts of guest RPC (RPCI): a command, a blank, its arguments; the reply
// begins with "1 " or "0 ". The last two exist in the sandbox only.
const (
	cmdGet  = "info-get"
	cmdSet  = "info-set"
	cmdHalt = "berth.halt"
	cmdWait = "berth.wait"

	replyNoValue = "No value found"
	replyDenied  = "Permission denied"
)

// transport sends one RPCI message and gives the raw reply.
type transport interface {
	call(ctx context.Context, message string) ([]byte, error)
	Close() error
}

// textChannel speaks RPCI over a transport.
type textChannel struct{ transport }

func (c textChannel) Get(ctx context.Context, key string) (string, bool, error) {
	if err := checkKey(key); err != nil {
		return "", false, err
	}
	reply, err := c.call(ctx, cmdGet+" "+key)
	if err != nil {
		return "", false, errs.Wrap(err, "guest rpc: "+cmdGet, key)
	}
	ok, text, err := splitReply(reply)
	switch {
	case err != nil:
		return "", false, errs.Wrap(err, "guest rpc: "+cmdGet, key)
	case ok:
		return text, true, nil
	case strings.EqualFold(text, replyNoValue):
		return "", false, nil
	}
	return "", false, refused(cmdGet, key, text)
}

func (c textChannel) Set(ctx context.Context, key, value string) error {
	if err := checkKey(key); err != nil {
		return err
	}
	message := cmdSet + " " + key + " " + value
	if len(message) > MaxMessage {
		return errs.New(errs.Quota, "guest rpc: "+cmdSet, key, "message is %d bytes, at most %d fit", len(message), MaxMessage)
	}
	reply, err := c.call(ctx, message)
	if err != nil {
		return errs.Wrap(err, "guest rpc: "+cmdSet, key)
	}
	ok, text, err := splitReply(reply)
	if err != nil {
		return errs.Wrap(err, "guest rpc: "+cmdSet, key)
	}
	if !ok {
		return refused(cmdSet, key, text)
	}
	return nil
}

// checkKey keeps a key from being read as more than one argument.
func checkKey(key string) error {
	if !strings.HasPrefix(key, "guestinfo.") || strings.ContainsAny(key, " \t\r\n\x00") || len(key) > 512 {
		return errs.New(errs.Invalid, "guest rpc", clip(key, 80), "not a guestinfo key")
	}
	return nil
}

func splitReply(reply []byte) (ok bool, text string, err error) {
	reply = bytes.TrimSuffix(reply, []byte{0})
	if len(reply) == 0 || (reply[0] != '0' && reply[0] != '1') || (len(reply) > 1 && reply[1] != ' ') {
		return false, "", errs.New(errs.Corrupt, "guest rpc", "", "reply of %d bytes begins with neither \"1 \" nor \"0 \"", len(reply))
	}
	return reply[0] == '1', string(reply[min(2, len(reply)):]), nil
}

func refused(cmd, key, text string) error {
	kind := errs.Unavailable
	switch lower := strings.ToLower(text); {
	case strings.Contains(lower, "denied"):
		kind = errs.Denied
	case strings.Contains(lower, "disabled"), strings.Contains(lower, "unknown command"):
		kind = errs.Unsupported
	case strings.Contains(lower, "too"), strings.Contains(lower, "limit"):
		kind = errs.Quota
	}
	return errs.New(kind, "guest rpc: "+cmd, key, "the host refuses: %s", clip(clean(text), 200))
}
