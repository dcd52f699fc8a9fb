package guestinfo

import (
	"context"

	"berth/internal/errs"
)

// cmdFreeze stops the VM's processor for good; instant clones of the VM go on
// behind it (vSphere Web Services SDK Programming Guide, "Freezing the Source
// Virtual Machine for an Instant Clone Operation").
const cmdFreeze = "instantclone.freeze"

// Freezer is a channel, or the sandbox's side of one, whose host can freeze the VM.
type Freezer interface {
	// Freeze does not return in the VM that asks, only in its instant clones. A
	// host that cannot is Unsupported. A clone may be given an error too, when the
	// answer was on its way to its parent: whoever finds another spec is a clone.
	Freeze(ctx context.Context) error
}

// onceTransport is a transport that can be kept from sending a message again: a freeze
// that is repeated after the clone woke would freeze that too.
type onceTransport interface {
	callOnce(ctx context.Context, message string) ([]byte, error)
}

// Freeze implements [Freezer].
func (c textChannel) Freeze(ctx context.Context) error {
	call := c.call
	if t, ok := c.transport.(onceTransport); ok {
		call = t.callOnce
	}
	reply, err := call(ctx, cmdFreeze)
	if err != nil {
		return errs.Wrap(err, "guest rpc: "+cmdFreeze, "")
	}
	ok, text, err := splitReply(reply)
	if err == nil && !ok {
		err = refused(cmdFreeze, "", text)
	}
	return err
}

// answerFreeze does what a guest asks of a host that can freeze it.
func answerFreeze(ctx context.Context, h Handler) string {
	f, ok := h.(Freezer)
	if !ok {
		return "0 Unknown command"
	}
	return done(f.Freeze(ctx))
}
