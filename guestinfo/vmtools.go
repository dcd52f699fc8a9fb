package guestinfo

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"time"

	"berth/internal/errs"
	"berth/internal/pace"
)

// vmtools is a transport through VMware Tools' command line, for guests whose
// processor does not name VMware (with virtualization-based security it names
// Hyper-V) and where an IN instruction would end the process.
type vmtools struct{ program string }

func (vmtools) Close() error { return nil }

// again asks anew, after a pause, when the host refuses a message that it may
// well take: a vmtoolsd that runs right after another may not get a privileged
// port, and speaks from another then. (open-vm-tools issue 692: "Permission
// denied when called twice") The host's last answer counts.
type again struct {
	transport
	pauses []time.Duration
}

func newVMTools(program string) transport {
	return again{vmtools{program}, []time.Duration{100 * time.Millisecond, 300 * time.Millisecond, time.Second}}
}

func (a again) call(ctx context.Context, message string) ([]byte, error) {
	reply, err := a.transport.call(ctx, message)
	for _, p := range a.pauses {
		if err != nil || !isDenied(reply) || pace.Pause(ctx, p) != nil {
			break
		}
		reply, err = a.transport.call(ctx, message)
	}
	return reply, err
}

// call passes the message in a file, for a command line is too short for it.
func (v vmtools) call(ctx context.Context, message string) (reply []byte, err error) {
	const step = "vmtoolsd"
	fail := func(err error) ([]byte, error) { return nil, errs.New(errs.Unavailable, step, v.program, "%w", err) }
	f, err := os.CreateTemp("", "berth-rpc-*")
	if err != nil {
		return fail(err)
	}
	defer func() {
		if e := os.Remove(f.Name()); err == nil && e != nil {
			reply, err = fail(e)
		}
	}()
	_, err = f.WriteString(message)
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		return fail(err)
	}
	var stdout, stderr limitedBuffer
	cmd := exec.CommandContext(ctx, v.program, "--cmdfile", f.Name())
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err = cmd.Run()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return append([]byte("1 "), trimLine(stdout.Bytes())...), nil
	case errors.As(err, &exit) && ctx.Err() == nil:
		text := trimLine(stderr.Bytes())
		if len(text) == 0 {
			text = trimLine(stdout.Bytes())
		}
		return append([]byte("0 "), text...), nil
	}
	return fail(err)
}

// trimLine removes the one line end that the program adds.
func trimLine(b []byte) []byte {
	return bytes.TrimSuffix(bytes.TrimSuffix(b, []byte("\n")), []byte("\r"))
}

// limitedBuffer keeps what a host may answer and fails beyond.
type limitedBuffer struct{ bytes.Buffer }

func (b *limitedBuffer) Write(p []byte) (int, error) {
	if b.Len()+len(p) > maxReply {
		return 0, errs.New(errs.Quota, "vmtoolsd", "", "output exceeds %d bytes", maxReply)
	}
	return b.Buffer.Write(p)
}
