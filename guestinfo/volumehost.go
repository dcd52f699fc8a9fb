package guestinfo

import (
	"context"
	"strings"
)

// VolumeHost is what some hosts do for a guest that has no disks of its own to
// look for: the sandbox's, since Wine has none.
type VolumeHost interface {
	// MountVolume makes the volume of a GPT partition appear at a folder on C:.
	// One that is there already is no error.
	MountVolume(ctx context.Context, partition, target string) error
	// UnmountVolume takes it away again; none is no error.
	UnmountVolume(ctx context.Context, partition, target string) error
}

// The sandbox's texts: the command, a partition's GUID, a target to the end.
const (
	cmdMount   = "berth.mount"
	cmdUnmount = "berth.unmount"
)

// MountVolume implements [VolumeHost] by asking the sandbox.
func (s *Sandbox) MountVolume(ctx context.Context, partition, target string) error {
	return s.volume(ctx, cmdMount, partition, target)
}

// UnmountVolume implements [VolumeHost] by asking the sandbox.
func (s *Sandbox) UnmountVolume(ctx context.Context, partition, target string) error {
	return s.volume(ctx, cmdUnmount, partition, target)
}

func (s *Sandbox) volume(ctx context.Context, cmd, partition, target string) error {
	b, err := s.call(ctx, cmd+" "+partition+" "+target)
	if err != nil {
		return err
	}
	ok, text, err := splitReply(b)
	if err == nil && !ok {
		err = refused(cmd, target, text)
	}
	return err
}

// answerVolume does what a guest asks of a host that has volumes for it.
func answerVolume(ctx context.Context, h Handler, cmd, args string) string {
	host, ok := h.(VolumeHost)
	partition, target, _ := strings.Cut(args, " ")
	switch {
	case !ok:
		return "0 Unknown command"
	case !guidRE.MatchString(partition) || CheckTarget(target) != nil:
		return "0 Not a volume and a folder"
	case cmd == cmdMount:
		return done(host.MountVolume(ctx, partition, target))
	}
	return done(host.UnmountVolume(ctx, partition, target))
}
