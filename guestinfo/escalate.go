package guestinfo

import (
	"context"
	"strings"
	"sync/atomic"
)

// KeySizeLimit bounds what a guest may have stored with info-set, in bytes.
const KeySizeLimit = "tools.setInfo.sizeLimit"

// AuthKey is the setting of a VM that makes a host take a guest RPC command, such
// as info-get, from administrators of the guest alone: those that speak from a
// privileged port of the VM's vSockets. The backdoor has no such thing: whatever
// comes that way is refused. Broadcom's article 377294 describes it.
func AuthKey(cmd string) string { return "guest_rpc.rpci.auth.cmd." + cmd }

// AuthCommands are the commands that Berth's documents travel by.
func AuthCommands() []string { return []string{cmdGet, cmdSet} }

// escalating goes over from a channel that is quick to one that the host takes
// from administrators, for good, once the host has refused something on the
// first and not on the second.
type escalating struct {
	quick, privileged transport
	over              *atomic.Bool
}

func escalate(quick, privileged transport) transport {
	return escalating{quick, privileged, new(atomic.Bool)}
}

func (e escalating) call(ctx context.Context, message string) ([]byte, error) {
	if e.over.Load() {
		return e.privileged.call(ctx, message)
	}
	reply, err := e.quick.call(ctx, message)
	if err != nil || !isDenied(reply) {
		return reply, err
	}
	reply, err = e.privileged.call(ctx, message)
	if err == nil && !isDenied(reply) {
		e.over.Store(true)
	}
	return reply, err
}

func (e escalating) Close() error {
	err := e.quick.Close()
	if other := e.privileged.Close(); err == nil {
		err = other
	}
	return err
}

func isDenied(reply []byte) bool {
	ok, text, err := splitReply(reply)
	return err == nil && !ok && strings.EqualFold(strings.TrimSpace(text), replyDenied)
}
