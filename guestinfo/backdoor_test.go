package guestinfo

import (
	"context"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"berth/internal/errs"
)

// vmx plays the hypervisor's side of the two ports from its documentation. It
// shares no code with the guest's side.
type vmx struct {
	t       *testing.T
	high    bool // offers high bandwidth
	noCook  bool // refuses channels with cookies
	values  map[string]string
	refuse  string      // reply to every info-set instead of doing it
	fault   map[int]int // call number → status bits to answer instead
	calls   int
	open    bool
	opened  int
	closed  int
	inbox   []byte
	want    int
	outbox  []byte
	replied bool
}

const (
	simID     = 0x0007
	simHi     = 0x11223344
	simLo     = 0x55667788
	simSend   = 1
	simSendPl = 2
)

func (v *vmx) status(r *regs) (bits uint64, fault bool) {
	n := v.calls
	v.calls++
	if bits, ok := v.fault[n]; ok {
		return uint64(bits), true
	}
	return 1, false
}

func (v *vmx) cookie(hi, lo uint64) {
	if hi != simHi || lo != simLo {
		v.t.Errorf("call %d: cookie %x/%x", v.calls, hi, lo)
	}
}

func (v *vmx) in(r *regs) {
	if uint32(r.ax) != 0x564D5868 || uint16(r.dx) != 0x5658 || uint16(r.cx) != 30 {
		v.t.Errorf("magic %x port %x command %d", r.ax, uint16(r.dx), uint16(r.cx))
	}
	step := r.cx >> 16
	st, fault := v.status(r)
	ret := func(bits uint64) { r.cx = bits<<16 | r.cx&0xffff }
	if step != 0 {
		v.cookie(r.si, r.di)
		if r.dx>>16 != simID || !v.open {
			v.t.Errorf("step %d on channel %d, open %v", step, r.dx>>16, v.open)
		}
	}
	if fault && step != 6 {
		ret(st)
		return
	}
	if v.high {
		st |= 0x80
	}
	switch step {
	case 0:
		if uint32(r.bx) == 0x49435052|0x80000000 && v.noCook {
			ret(0)
			return
		}
		v.open = true
		v.opened++
		v.inbox, v.outbox, v.replied = nil, nil, false
		r.dx = simID<<16 | r.dx&0xffff
		r.si, r.di = simHi, simLo
	case 1:
		v.want = int(r.bx)
		if v.want > 65536 {
			v.t.Errorf("size %d", v.want)
		}
		v.inbox = nil
	case 2:
		var w [4]byte
		binary.LittleEndian.PutUint32(w[:], uint32(r.bx))
		v.inbox = append(v.inbox, w[:min(4, v.want-len(v.inbox))]...)
	case 3:
		if len(v.inbox) != v.want {
			v.t.Errorf("got %d bytes of %d", len(v.inbox), v.want)
		}
		if !v.replied {
			v.outbox, v.replied = []byte(v.reply(string(v.inbox))), true
		}
		r.bx = uint64(len(v.outbox))
		r.dx = simSend<<16 | r.dx&0xffff
		st |= 2
	case 4:
		var w [4]byte
		v.outbox = v.outbox[copy(w[:], v.outbox):]
		r.bx = uint64(binary.LittleEndian.Uint32(w[:]))
		r.dx = simSendPl<<16 | r.dx&0xffff
	case 5:
		if len(v.outbox) > 0 {
			v.t.Errorf("%d bytes of the reply were not read", len(v.outbox))
		}
	case 6:
		v.open = false
		v.closed++
	}
	ret(st)
}

func (v *vmx) outBytes(r *regs, b []byte) {
	if uint16(r.dx) != 0x5659 || uint16(r.bx) != 0 || r.cx != uint64(len(b)) || uint32(r.ax) != 0x564D5868 {
		v.t.Errorf("out: %+v for %d bytes", *r, len(b))
	}
	v.cookie(r.bp, r.di)
	st, fault := v.status(r)
	if !fault {
		v.inbox = append(v.inbox, b...)
	}
	r.bx = st << 16
}

func (v *vmx) inBytes(r *regs, b []byte) {
	if uint16(r.dx) != 0x5659 || uint16(r.bx) != 0 || r.cx != uint64(len(b)) || len(b) != len(v.outbox) {
		v.t.Errorf("in: %+v for %d bytes", *r, len(b))
	}
	v.cookie(r.si, r.bp)
	st, fault := v.status(r)
	if !fault {
		copy(b, v.outbox)
		v.outbox = nil
	}
	r.bx = st << 16
}

func (v *vmx) reply(message string) string {
	cmd, rest, _ := strings.Cut(message, " ")
	switch cmd {
	case "info-get":
		if s, ok := v.values[rest]; ok {
			return "1 " + s
		}
		return "0 No value found"
	case "info-set":
		if v.refuse != "" {
			return v.refuse
		}
		k, s, _ := strings.Cut(rest, " ")
		v.values[k] = s
		return "1 "
	}
	return "0 Unknown command"
}

func simulated(t *testing.T, change func(*vmx)) (*vmx, Channel) {
	v := &vmx{t: t, values: map[string]string{}}
	change(v)
	return v, textChannel{backdoor{v}}
}

func TestBackdoorCarriesValuesOfEveryLength(t *testing.T) {
	ctx := context.Background()
	for _, high := range []bool{false, true} {
		v, c := simulated(t, func(v *vmx) { v.high = high })
		for _, n := range []int{0, 1, 2, 3, 4, 5, 1000, 60001} {
			want := strings.Repeat("äx", n)[:n]
			if err := c.Set(ctx, "guestinfo.k", want); err != nil {
				t.Fatalf("high %v, %d bytes: %v", high, n, err)
			}
			got, ok, err := c.Get(ctx, "guestinfo.k")
			if err != nil || !ok || got != want {
				t.Errorf("high %v, %d bytes: got %d, %v, %v", high, n, len(got), ok, err)
			}
		}
		if _, ok, err := c.Get(ctx, "guestinfo.none"); ok || err != nil {
			t.Error("missing key", ok, err)
		}
		if v.opened != v.closed {
			t.Errorf("%d channels opened, %d closed", v.opened, v.closed)
		}
	}
}

func TestBackdoorWithoutCookies(t *testing.T) {
	_, c := simulated(t, func(v *vmx) { v.noCook = true })
	if err := c.Set(context.Background(), "guestinfo.k", "v"); err != nil {
		t.Fatal(err)
	}
}

// A checkpoint may hit any instruction of a message, once or many times.
func TestBackdoorStartsAgainAfterACheckpoint(t *testing.T) {
	for _, high := range []bool{false, true} {
		for at := range 40 {
			v, c := simulated(t, func(v *vmx) {
				v.high, v.values["guestinfo.k"] = high, "some value"
				v.fault = map[int]int{at: 0x10, at + 7: 0x11}
			})
			got, ok, err := c.Get(context.Background(), "guestinfo.k")
			if err != nil || !ok || got != "some value" {
				t.Errorf("high %v, checkpoint at call %d: %q %v %v", high, at, got, ok, err)
			}
			if v.opened != v.closed {
				t.Errorf("high %v, checkpoint at call %d: %d opened, %d closed", high, at, v.opened, v.closed)
			}
		}
	}
}

func TestBackdoorFailsInBoundedTries(t *testing.T) {
	for status, tries := range map[int]int{0x10: maxCheckpoints, 0x00: 2, 0x24: 2} {
		v, c := simulated(t, func(v *vmx) {
			v.fault = map[int]int{}
			for i := range 1000 {
				v.fault[i] = status
			}
		})
		_, _, err := c.Get(context.Background(), "guestinfo.k")
		if !errs.Is(err, errs.Unavailable) || v.calls > tries {
			t.Errorf("status %#x: %d calls, %v", status, v.calls, err)
		}
	}
}

func TestRefusalsAreReported(t *testing.T) {
	for text, kind := range map[string]errs.Kind{
		"0 Permission denied": errs.Denied,
		"0 disabled":          errs.Unsupported,
		"0 Unknown command":   errs.Unsupported,
		"0 something else":    errs.Unavailable,
		"0 Message too long":  errs.Quota,
		"":                    errs.Corrupt,
		"2 what":              errs.Corrupt,
		"1x":                  errs.Corrupt,
	} {
		v, c := simulated(t, func(v *vmx) {})
		v.refuse = text
		if text == "" {
			v.refuse = "\x00"
		}
		if err := c.Set(context.Background(), "guestinfo.k", "v"); !errs.Is(err, kind) {
			t.Errorf("%q: %v, want %v", text, err, kind)
		}
	}
}

func TestChannelChecksBeforeItSends(t *testing.T) {
	v, c := simulated(t, func(*vmx) {})
	ctx := context.Background()
	for _, key := range []string{"", "machine.id", "guestinfo.a b", "guestinfo.a\nb"} {
		if _, _, err := c.Get(ctx, key); !errs.Is(err, errs.Invalid) {
			t.Errorf("get %q: %v", key, err)
		}
	}
	if err := c.Set(ctx, "guestinfo.k", strings.Repeat("x", MaxMessage)); !errs.Is(err, errs.Quota) {
		t.Error(err)
	}
	gone, cancel := context.WithCancelCause(ctx)
	cancel(fmt.Errorf("gone"))
	if err := c.Set(gone, "guestinfo.k", "v"); err == nil {
		t.Error("sent after its context ended")
	}
	if v.calls != 0 {
		t.Errorf("%d calls", v.calls)
	}
}

// On a machine that is no VMware guest the port instructions would fault; that
// this test ends shows that nothing executes them.
func TestOpenTouchesNoPortOutsideVMware(t *testing.T) {
	if onVMware() {
		t.Skip("this machine is a VMware guest")
	}
	if _, err := Open(context.Background()); !errs.Is(err, errs.Unsupported) {
		t.Fatal(err)
	}
}
