//go:build linux

package agent

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"berth/guestinfo"
)

// Disks are measured once in an interval, and what has hardly changed is told
// as it was: an idle guest says the same again and again.
func TestGaugeTellsWhatHasChanged(t *testing.T) {
	const g = int64(1) << 30
	at, size, free, asked := time.Unix(1000, 0), 100*g, 50*g, 0
	var broken error
	m := &gauge{every: 10 * time.Second, now: func() time.Time { return at }}
	c := measured{space: func() (int64, int64, error) { asked++; return size, free, broken }}
	told := func(want string) {
		t.Helper()
		if got := fmt.Sprint(m.use()); got != want {
			t.Errorf("told %s, want %s", got, want)
		}
	}
	told("[]") // nothing is measured yet
	m.measure(c)
	first := fmt.Sprintf("[{ %d %d}]", size, free)
	told(first)
	free -= 5 * g
	at = at.Add(9 * time.Second)
	told(first) // too soon
	if asked != 1 {
		t.Errorf("measured %d times", asked)
	}
	at = at.Add(time.Second)
	told(fmt.Sprintf("[{ %d %d}]", size, free))
	second := fmt.Sprintf("[{ %d %d}]", size, free)
	for range 3 { // each time a little: what was told counts, not what was measured
		free -= 20 << 20
		at = at.Add(10 * time.Second)
		told(second)
	}
	free -= 20 << 20
	at = at.Add(10 * time.Second)
	told(fmt.Sprintf("[{ %d %d}]", size, free))
	size -= 1 << 20 // another quota
	at = at.Add(10 * time.Second)
	last := fmt.Sprintf("[{ %d %d}]", size, free)
	told(last)
	m.measure() // the end
	at = at.Add(10 * time.Second)
	told(last)
	m.measure(c, measured{"data", func() (int64, int64, error) { return 1 << 20, 2 << 20, nil }}, measured{"lost", func() (int64, int64, error) { return 0, 0, errors.New("gone") }})
	told(fmt.Sprintf("[{ %d %d} {data 1048576 1048576}]", size, free))
	broken = errors.New("C: cannot be read")
	at = at.Add(10 * time.Second)
	told("[{data 1048576 1048576}]")
}

// The report says how full C: is, less its reserve, and every volume where it is
// mounted.
func TestReportOfDisks(t *testing.T) {
	const g = int64(1) << 30
	h := newHost(t)
	s := containerSpec(programPath(t), "signal=0")
	s.ConsolePort, s.DiskQuota = filepath.Join(t.TempDir(), "com1.log"), 20*g
	s.Volumes = []guestinfo.VolumeMount{{Name: "data", DiskGUID: guid, PartitionGUID: guid, Target: `C:\data`}}
	h.setSpec(s)
	o := linuxOptions(t, h)
	open := o.Open
	o.Open = func(ctx context.Context) (guestinfo.Channel, error) {
		c, err := open(ctx)
		if err != nil {
			return nil, err
		}
		return ownDisks{c, c.(guestinfo.Host)}, nil
	}
	o.SystemDisk, o.Mounter = &volume{size: 40 * g, used: 15 * g}, noMounter{}
	o.Space = func(folder string) (int64, int64, error) {
		if folder != `C:\data` {
			return 0, 0, fmt.Errorf("%s is not measured", folder)
		}
		return 8 * g, 3 * g, nil
	}
	ended := make(chan error, 1)
	go func() { ended <- Run(context.Background(), o) }()
	h.await("with disks", func(st guestinfo.Status) bool {
		return fmt.Sprint(st.Disks) == fmt.Sprintf("[{ %d %d} {data %d %d}]", 20*g, 5*g, 8*g, 3*g)
	})
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if n := len(h.last().Disks); n != 2 {
		t.Errorf("the last report has %d disks", n)
	}
}

const guid = "00112233-4455-6677-8899-AABBCCDDEEFF"

// ownDisks is the channel to a host that mounts no volumes for its guest.
type ownDisks struct {
	guestinfo.Channel
	guestinfo.Host
}

// noMounter has every volume in its place.
type noMounter struct{}

func (noMounter) Mount(context.Context, guestinfo.VolumeMount) (string, error) { return "", nil }
func (noMounter) Unmount(context.Context, guestinfo.VolumeMount) error         { return nil }
