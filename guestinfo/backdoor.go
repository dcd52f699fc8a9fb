package guestinfo

import (
	"context"
	"encoding/binary"
	"fmt"

	"berth/internal/errs"
)

// VMware's backdoor, as open-vm-tools documents it: an IN or OUT instruction on
// two I/O ports that the hypervisor takes for a call. Messages travel through a
// channel that is opened, written, read and closed.
const (
	backdoorMagic = 0x564D5868
	portLow       = 0x5658
	portHigh      = 0x5659
	cmdMessage    = 30
	protoRPCI     = 0x49435052
	flagCookie    = 0x80000000

	msgOpen        = 0
	msgSendSize    = 1
	msgSendPayload = 2
	msgRecvSize    = 3
	msgRecvPayload = 4
	msgRecvStatus  = 5
	msgClose       = 6

	statSuccess    = 0x01
	statReceive    = 0x02
	statCheckpoint = 0x10
	statHigh       = 0x80

	maxCheckpoints = 16
)

// regs are the registers that go into the instruction and come out of it.
type regs struct{ ax, bx, cx, dx, si, di, bp uint64 }

// ports are the instructions. The hardware's are in assembly.
type ports interface {
	in(r *regs)                 // IN on portLow
	outBytes(r *regs, b []byte) // REP OUTSB on portHigh
	inBytes(r *regs, b []byte)  // REP INSB on portHigh
}

// backdoor is a transport: a channel of the hypervisor per message.
type backdoor struct{ ports ports }

func (backdoor) Close() error { return nil }

// errCheckpoint says that the VM was moved or restored between two
// instructions: the message starts again.
var errCheckpoint = fmt.Errorf("interrupted by a checkpoint")

func (b backdoor) call(ctx context.Context, message string) ([]byte, error) {
	const step = "backdoor"
	if len(message) > MaxMessage {
		return nil, errs.New(errs.Quota, step, "", "message is %d bytes, at most %d fit", len(message), MaxMessage)
	}
	var err error
	for range maxCheckpoints {
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		var reply []byte
		if reply, err = b.once(message); err == nil {
			return reply, nil
		}
		if err != errCheckpoint {
			break
		}
	}
	return nil, errs.New(errs.Unavailable, step, "", "%w", err)
}

// callOnce sends a message that must not be sent again.
func (b backdoor) callOnce(_ context.Context, message string) ([]byte, error) {
	reply, err := b.once(message)
	if err != nil {
		return nil, errs.New(errs.Unavailable, "backdoor", "", "%w", err)
	}
	return reply, nil
}

// once opens a channel, sends, receives and closes.
func (b backdoor) once(message string) (reply []byte, err error) {
	c, err := b.open()
	if err != nil {
		return nil, err
	}
	defer func() {
		if _, e := c.low(msgClose, 0); err == nil && e != nil {
			err = e
		}
	}()
	if err = c.send([]byte(message)); err != nil {
		return nil, err
	}
	return c.receive()
}

// rpcChannel is an open channel.
type rpcChannel struct {
	ports  ports
	id     uint64
	hi, lo uint64 // cookie
}

func (b backdoor) open() (*rpcChannel, error) {
	var err error
	for _, proto := range []uint64{protoRPCI | flagCookie, protoRPCI} {
		c := &rpcChannel{ports: b.ports}
		var r regs
		if r, err = c.low(msgOpen, proto); err == nil {
			c.id, c.hi, c.lo = r.dx>>16&0xffff, r.si&0xffffffff, r.di&0xffffffff
			return c, nil
		}
		if err == errCheckpoint {
			return nil, err
		}
	}
	return nil, err
}

// low makes one low-bandwidth call and checks its status.
func (c *rpcChannel) low(kind, bx uint64) (regs, error) {
	r := regs{ax: backdoorMagic, bx: bx, cx: kind<<16 | cmdMessage, dx: c.id<<16 | portLow, si: c.hi, di: c.lo}
	c.ports.in(&r)
	return r, status(r.cx>>16, kind)
}

func status(s, kind uint64) error {
	switch {
	case s&statCheckpoint != 0:
		return errCheckpoint
	case s&statSuccess == 0:
		return fmt.Errorf("message step %d fails with status %#x", kind, s&0xffff)
	}
	return nil
}

func (c *rpcChannel) high(kind uint64, b []byte) error {
	r := regs{ax: backdoorMagic, bx: statSuccess << 16, cx: uint64(len(b)), dx: c.id<<16 | portHigh}
	if kind == msgSendPayload {
		r.bp, r.di = c.hi, c.lo
		c.ports.outBytes(&r, b)
	} else {
		r.si, r.bp = c.hi, c.lo
		c.ports.inBytes(&r, b)
	}
	return status(r.bx>>16, kind)
}

func (c *rpcChannel) send(b []byte) error {
	r, err := c.low(msgSendSize, uint64(len(b)))
	if err != nil || len(b) == 0 {
		return err
	}
	if r.cx>>16&statHigh != 0 {
		return c.high(msgSendPayload, b)
	}
	for len(b) > 0 {
		var word [4]byte
		n := copy(word[:], b)
		if _, err := c.low(msgSendPayload, uint64(binary.LittleEndian.Uint32(word[:]))); err != nil {
			return err
		}
		b = b[n:]
	}
	return nil
}

func (c *rpcChannel) receive() ([]byte, error) {
	r, err := c.low(msgRecvSize, 0)
	if err != nil {
		return nil, err
	}
	if r.cx>>16&statReceive == 0 {
		return nil, nil
	}
	if kind := r.dx >> 16 & 0xffff; kind != msgSendSize {
		return nil, fmt.Errorf("host answers with step %d where it should tell the size", kind)
	}
	size := r.bx & 0xffffffff
	if size > maxReply {
		return nil, fmt.Errorf("reply is %d bytes, at most %d are read", size, maxReply)
	}
	b := make([]byte, size)
	if r.cx>>16&statHigh != 0 && size > 0 {
		err = c.high(msgRecvPayload, b)
	} else {
		err = c.receiveLow(b)
	}
	if err != nil {
		return nil, err
	}
	_, err = c.low(msgRecvStatus, statSuccess)
	return b, err
}

func (c *rpcChannel) receiveLow(b []byte) error {
	for len(b) > 0 {
		r, err := c.low(msgRecvPayload, statSuccess)
		if err != nil {
			return err
		}
		if kind := r.dx >> 16 & 0xffff; kind != msgSendPayload {
			return fmt.Errorf("host answers with step %d where it should send payload", kind)
		}
		var word [4]byte
		binary.LittleEndian.PutUint32(word[:], uint32(r.bx))
		b = b[copy(b, word[:]):]
	}
	return nil
}
