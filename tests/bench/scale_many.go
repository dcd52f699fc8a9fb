package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/vmprovision"
)

// withFew measures with few containers what is compared with the same with many.
func (s *scale) withFew(ctx context.Context) (err error) {
	if err = s.fill(ctx, few); err != nil {
		return err
	}
	if s.atFew, err = s.restart(ctx, few); err != nil {
		return err
	}
	s.atFew.changed, err = s.changes(ctx)
	return err
}

// withMany measures what depends on how many containers there are.
func (s *scale) withMany(ctx context.Context) error {
	n := s.b.containers
	if err := s.fill(ctx, n); err != nil {
		return err
	}
	at, err := s.restart(ctx, n)
	if err != nil {
		return err
	}
	among := fmt.Sprintf("with %d containers", n)
	s.b.add(row{Name: "scale: restart " + among + ", until it answers", Value: at.took, Unit: "s"}.against("one RetrievePropertiesEx of the same", at.bare).below(3))
	s.b.add(row{Name: "scale: calls of a restart " + among, Value: float64(at.calls), Unit: "SOAP calls"}.
		against(fmt.Sprintf("with %d", few), float64(s.atFew.calls)).below(1))
	s.b.add(row{Name: "scale: calls that wait for changes, after a restart " + among, Value: float64(at.waits), Unit: "SOAP calls"}.
		against(fmt.Sprintf("with %d", few), float64(s.atFew.waits)))
	if err := s.list(ctx); err != nil {
		return err
	}
	if err := s.memory(among); err != nil {
		return err
	}
	c, err := s.changes(ctx)
	if err != nil {
		return err
	}
	with := fmt.Sprintf("with %d", few)
	s.b.add(row{Name: "scale: daemon's CPU at rest, a second, " + among, Value: c.rest, Unit: "ms"})
	s.b.add(row{Name: "scale: daemon's CPU for the report of one, " + among, Value: c.one, Unit: "ms"}.against(with, s.atFew.one).below(1.5))
	s.b.add(row{Name: fmt.Sprintf("scale: daemon's CPU for one of %d reports that come at once, ", few) + among, Value: c.many, Unit: "ms"}.against(with, s.atFew.many).below(1.5))
	s.b.add(row{Name: "scale: such reports in one answer of the collector, " + among, Value: c.answer, Unit: "reports"}.against(with, s.atFew.answer))
	return nil
}

// memory measures the daemon's, after the lists.
func (s *scale) memory(among string) error {
	for _, m := range []struct{ key, name string }{{"VmRSS", "memory"}, {"VmHWM", "peak memory since its start"}} {
		n, err := status(s.d.cmd.Process.Pid, m.key)
		if err != nil {
			return err
		}
		s.b.add(row{Name: fmt.Sprintf("scale: daemon's %s, %s and 400 lists", m.name, among), Value: float64(n) / (1 << 20), Unit: "MiB"}.atMost(400))
	}
	return nil
}

// fill stops the daemon and copies the first container's VM until there are n
// containers: a daemon sees of a copy what it would see of one that it made.
func (s *scale) fill(ctx context.Context, n int) error {
	var have []json.RawMessage
	if err := s.read(ctx, "/containers?all=true", &have); err != nil {
		return err
	}
	vm, err := s.first(ctx)
	if err != nil {
		return err
	}
	s.d.stop()
	return s.sb.Copies(vm.VM.Name, max(0, n-len(have)), func(i int, values map[string]string) (string, error) {
		return copied(len(have)+i, values)
	})
}

// copied makes the documents of a container those of another, and names its VM.
func copied(i int, values map[string]string) (string, error) {
	get := func(key string) (string, bool) { v, ok := values[key]; return v, ok }
	spec, err := guestinfo.DecodeSpec(get)
	if err != nil {
		return "", err
	}
	status, err := guestinfo.DecodeStatus(get)
	if err != nil {
		return "", err
	}
	var meta map[string]any
	if err := json.Unmarshal([]byte(values[vmprovision.KeyMeta]), &meta); err != nil {
		return "", err
	}
	name, old := fmt.Sprintf("copy-%d", i), spec.ID
	spec.ID = fmt.Sprintf("%032x", i+1)
	status.ID, status.Hostname, status.PID = spec.ID, strings.ToUpper(name), uint32(4+4*i)
	meta["name"], meta["created"] = name, time.Now().Format(time.RFC3339Nano)
	text, err := json.Marshal(meta)
	if err != nil {
		return "", err
	}
	values[vmprovision.KeyMeta], values[vmprovision.KeyID] = string(text), spec.ID
	values[vmprovision.KeyConsole] = strings.ReplaceAll(values[vmprovision.KeyConsole], old, spec.ID)
	for _, encode := range []func() (map[string]string, error){
		func() (map[string]string, error) { return guestinfo.EncodeSpec(spec) },
		func() (map[string]string, error) { return guestinfo.EncodeStatus(status) },
	} {
		document, err := encode()
		if err != nil {
			return "", err
		}
		for k, v := range document {
			values[k] = v
		}
	}
	return "default-" + name + "-" + spec.ID[:8], nil
}

// restarted is what a new start of the daemon cost.
type restarted struct {
	took, bare   float64 // s, medians
	calls, waits int     // until nothing is read any longer
	changed
}

// restart starts the daemon anew, a few times, each time beside one bare reading of
// the same.
func (s *scale) restart(ctx context.Context, n int) (restarted, error) {
	var out restarted
	var took, bare []float64
	for range 3 {
		s.d.stop()
		s.sb.ResetCalls()
		begin := time.Now()
		d, err := startDaemon(ctx, s.dir)
		if err != nil {
			return out, err
		}
		s.d = d
		took = append(took, time.Since(begin).Seconds())
		seen, err := s.quiet(ctx)
		if err != nil {
			return out, err
		}
		out.calls, out.waits = 0, seen["WaitForUpdatesEx"]
		for m, k := range seen {
			if m != "WaitForUpdatesEx" {
				out.calls += k
			}
		}
		b, err := s.bareRead(ctx, n)
		if err != nil {
			return out, err
		}
		bare = append(bare, b)
	}
	slices.Sort(took)
	slices.Sort(bare)
	out.took, out.bare = took[1], bare[1]
	return out, nil
}

// quiet waits until the collector waits for changes and no call has come for a
// second, and gives the calls so far.
func (s *scale) quiet(ctx context.Context) (seen map[string]int, err error) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for last := -1; ; {
		sum := 0
		seen = s.sb.Calls()
		for _, k := range seen {
			sum += k
		}
		if sum == last && seen["WaitForUpdatesEx"] > 0 {
			return seen, nil
		}
		last = sum
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// status reads a line of /proc/PID/status, in bytes.
func status(pid int, key string) (int64, error) {
	f, err := os.Open(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	defer f.Close()
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if rest, ok := strings.CutPrefix(sc.Text(), key+":"); ok {
			var kb int64
			_, err := fmt.Sscan(rest, &kb)
			return kb << 10, err
		}
	}
	return 0, fmt.Errorf("no %s of process %d", key, pid)
}
