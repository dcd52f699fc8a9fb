package vmprovision

import (
	"context"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// realtime is the interval of vSphere's newest samples, in seconds.
const realtime = 20

// queryChunk bounds one QueryPerf call.
const queryChunk = 500

// metric is one counter that Berth reads: where a sample goes and how values of
// several instances (disks) combine, which is always by sum.
type metric struct {
	name      string // group.name.rollup
	instances string // "" is the aggregate, "*" is every instance
	add       func(*Counters, int64)
}

func metrics() []metric {
	const kb = 1024
	return []metric{
		{"cpu.usagemhz.average", "", func(c *Counters, v int64) { c.CPUMHz += v }},
		{"cpu.usage.average", "", func(c *Counters, v int64) { c.CPUPct += float64(v) / 100 }},
		{"cpu.ready.summation", "", func(c *Counters, v int64) { c.CPUReady += time.Duration(v) * time.Millisecond }},
		{"mem.active.average", "", func(c *Counters, v int64) { c.MemActive += v * kb }},
		{"mem.consumed.average", "", func(c *Counters, v int64) { c.MemConsumed += v * kb }},
		{"mem.granted.average", "", func(c *Counters, v int64) { c.MemGranted += v * kb }},
		{"mem.vmmemctl.average", "", func(c *Counters, v int64) { c.MemBallooned += v * kb }},
		{"net.received.average", "", func(c *Counters, v int64) { c.NetRx += v * kb }},
		{"net.transmitted.average", "", func(c *Counters, v int64) { c.NetTx += v * kb }},
		{"virtualDisk.read.average", "*", func(c *Counters, v int64) { c.DiskRead += v * kb }},
		{"virtualDisk.write.average", "*", func(c *Counters, v int64) { c.DiskWrite += v * kb }},
		{"sys.uptime.latest", "", func(c *Counters, v int64) { c.Uptime += time.Duration(v) * time.Second }},
	}
}

// counterIDs are vCenter's numbers for the metrics, read once.
type counterIDs struct {
	mu  sync.Mutex
	ids []types.PerfMetricId
	add map[int32]func(*Counters, int64)
}

func (c *Client) counterIDs(ctx context.Context) ([]types.PerfMetricId, map[int32]func(*Counters, int64), error) {
	c.stats.mu.Lock()
	ids, add := c.stats.ids, c.stats.add
	c.stats.mu.Unlock()
	if ids != nil {
		return ids, add, nil
	}
	pm := c.vim.ServiceContent.PerfManager
	if pm == nil {
		return nil, nil, errs.New(errs.Unsupported, "read counters", c.url.Host, "there is no performance manager")
	}
	objects, err := readProps(ctx, c.vim, []types.ManagedObjectReference{*pm}, "PerformanceManager", "perfCounter")
	if err != nil {
		return nil, nil, vimError(err, "read counters", c.url.Host)
	}
	wanted := map[string]metric{}
	for _, m := range metrics() {
		wanted[m.name] = m
	}
	add = map[int32]func(*Counters, int64){}
	for _, o := range objects {
		for _, p := range o.PropSet {
			for _, info := range as[types.ArrayOfPerfCounterInfo](p.Val).PerfCounterInfo {
				if m, ok := wanted[counterName(info)]; ok {
					ids = append(ids, types.PerfMetricId{CounterId: info.Key, Instance: m.instances})
					add[info.Key] = m.add
				}
			}
		}
	}
	if len(ids) == 0 {
		return nil, nil, errs.New(errs.Unsupported, "read counters", c.url.Host, "none of the counters is known")
	}
	c.stats.mu.Lock()
	c.stats.ids, c.stats.add = ids, add
	c.stats.mu.Unlock()
	return ids, add, nil
}

func counterName(info types.PerfCounterInfo) string {
	var group, name string
	if d := info.GroupInfo.GetElementDescription(); d != nil {
		group = d.Key
	}
	if d := info.NameInfo.GetElementDescription(); d != nil {
		name = d.Key
	}
	return group + "." + name + "." + string(info.RollupType)
}

// Counters reads the latest sample of each VM in one call, by id. VMs that are
// off or unknown, and those that have no sample yet, are left out.
func (c *Client) Counters(ctx context.Context, ids ...string) (map[string]Counters, error) {
	out := map[string]Counters{}
	names := map[types.ManagedObjectReference]string{}
	var specs []types.PerfQuerySpec
	metricIDs, add, err := c.counterIDs(ctx)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		vm := c.get(id)
		if vm == nil || vm.Power != PoweredOn {
			continue
		}
		ref := vmRef(vm.Ref)
		if _, twice := names[ref]; twice {
			continue
		}
		names[ref] = id
		specs = append(specs, types.PerfQuerySpec{Entity: ref, MaxSample: 1, IntervalId: realtime,
			MetricId: metricIDs, Format: string(types.PerfFormatCsv)})
	}
	for len(specs) > 0 {
		n := min(len(specs), queryChunk)
		res, err := methods.QueryPerf(ctx, c.vim, &types.QueryPerf{This: *c.vim.ServiceContent.PerfManager, QuerySpec: specs[:n]})
		if err != nil {
			return nil, vimError(err, "read counters", "")
		}
		for _, base := range res.Returnval {
			if csv, ok := base.(*types.PerfEntityMetricCSV); ok {
				if sample, ok := newest(csv, add); ok {
					sample.ID = names[csv.Entity]
					out[sample.ID] = sample
				}
			}
		}
		specs = specs[n:]
	}
	return out, nil
}

// newest takes the sample with the latest time: vCenter gives the oldest first,
// the simulator the newest.
func newest(csv *types.PerfEntityMetricCSV, add map[int32]func(*Counters, int64)) (Counters, bool) {
	var c Counters
	at := -1
	info := strings.Split(csv.SampleInfoCSV, ",") // interval, time, interval, time …
	for i := 0; i+1 < len(info); i += 2 {
		t, err := time.Parse(time.RFC3339, strings.TrimSpace(info[i+1]))
		if err != nil || at >= 0 && !t.After(c.Time) {
			continue
		}
		seconds, err := strconv.Atoi(strings.TrimSpace(info[i]))
		if err != nil {
			continue
		}
		at, c.Time, c.Interval = i/2, t, time.Duration(seconds)*time.Second
	}
	if at < 0 {
		return c, false
	}
	for _, series := range csv.Value {
		apply := add[series.Id.CounterId]
		values := strings.Split(series.Value, ",")
		if apply == nil || at >= len(values) {
			continue
		}
		// A negative value is vSphere's way to say that there is none.
		if v, err := strconv.ParseInt(strings.TrimSpace(values[at]), 10, 64); err == nil && v >= 0 {
			apply(&c, v)
		}
	}
	return c, true
}
