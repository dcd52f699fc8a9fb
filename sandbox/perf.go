package sandbox

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// realtime is the interval of vSphere's newest samples.
const realtime = 20

// usage is what a guest used in one interval. A machine without a living guest
// uses nothing.
type usage struct {
	cpu       float64 // cores
	memory    int64   // bytes
	rx, tx    float64 // bytes/s
	rd, wr    float64 // bytes/s
	uptime    time.Duration
	heartbeat int64
}

type perfOverlay struct {
	*simulator.PerformanceManager
	s *Sandbox
}

// QueryPerf answers for VMs with what their guests use; one sample, the oldest
// first and only. Other entities have none.
func (o *perfOverlay) QueryPerf(c *simulator.Context, r *types.QueryPerf) soap.HasFault {
	res := &types.QueryPerfResponse{}
	for _, q := range r.QuerySpec {
		if q.Entity.Type != "VirtualMachine" {
			continue
		}
		vm, ok := o.s.vm(q.Entity)
		if !ok {
			return &methods.QueryPerfBody{Fault_: simulator.Fault("", &types.ManagedObjectNotFound{Obj: q.Entity})}
		}
		m := o.vmMetrics(c, vm, q)
		if m == nil {
			continue
		}
		if q.Format == string(types.PerfFormatCsv) {
			res.Returnval = append(res.Returnval, toCSV(m))
		} else {
			res.Returnval = append(res.Returnval, m)
		}
	}
	return &methods.QueryPerfBody{Res: res}
}

// vmMetrics is nil for a VM that is off: vSphere has no realtime samples of it.
func (o *perfOverlay) vmMetrics(c *simulator.Context, vm *simulator.VirtualMachine, q types.PerfQuerySpec) *types.PerfEntityMetric {
	on, cpus, memMB := false, int32(0), int32(0)
	c.WithLock(vm, func() {
		on = vm.Runtime.PowerState == types.VirtualMachinePowerStatePoweredOn
		cpus, memMB = vm.Config.Hardware.NumCPU, vm.Config.Hardware.MemoryMB
	})
	if !on {
		return nil
	}
	var u usage
	if g := o.s.machines.guestOf(vm.Self); g != nil {
		u = g.usage()
	}
	names := map[int32]string{}
	for _, p := range o.PerfCounter {
		names[p.Key] = p.GroupInfo.GetElementDescription().Key + "." + p.NameInfo.GetElementDescription().Key + "." + string(p.RollupType)
	}
	ids := q.MetricId
	if len(ids) == 0 {
		for _, p := range o.PerfCounter {
			ids = append(ids, types.PerfMetricId{CounterId: p.Key})
		}
	}
	m := &types.PerfEntityMetric{PerfEntityMetricBase: types.PerfEntityMetricBase{Entity: q.Entity},
		SampleInfo: []types.PerfSampleInfo{{Timestamp: time.Now().UTC(), Interval: realtime}}}
	for _, id := range ids {
		v, ok := u.counter(names[id.CounterId], cpus, memMB)
		if !ok {
			continue
		}
		if id.Instance == "*" {
			id.Instance = ""
		}
		m.Value = append(m.Value, &types.PerfMetricIntSeries{PerfMetricSeries: types.PerfMetricSeries{Id: id}, Value: []int64{v}})
	}
	return m
}

// coreMHz is the speed of the sandbox's hosts, as the simulator has it.
const coreMHz = 2294

// counter gives a counter's value in vSphere's unit.
func (u usage) counter(name string, cpus, memMB int32) (int64, bool) {
	kb := func(b float64) int64 { return int64(b / 1024) }
	switch name {
	case "cpu.usagemhz.average":
		return int64(u.cpu * coreMHz), true
	case "cpu.usage.average": // hundredths of a percent of the VM's CPUs
		return int64(u.cpu / float64(max(cpus, 1)) * 10000), true
	case "cpu.used.summation": // milliseconds within the interval
		return int64(u.cpu * realtime * 1000), true
	case "cpu.ready.summation", "mem.vmmemctl.average", "mem.swapped.average", "cpu.costop.summation":
		return 0, true
	case "mem.active.average", "mem.consumed.average":
		return u.memory / 1024, true
	case "mem.usage.average":
		return int64(float64(u.memory) / float64(max(int64(memMB)<<20, 1)) * 10000), true
	case "mem.granted.average":
		return int64(memMB) << 10, true
	case "net.received.average", "net.bytesRx.average":
		return kb(u.rx), true
	case "net.transmitted.average", "net.bytesTx.average":
		return kb(u.tx), true
	case "net.usage.average":
		return kb(u.rx + u.tx), true
	case "disk.read.average", "virtualDisk.read.average":
		return kb(u.rd), true
	case "disk.write.average", "virtualDisk.write.average":
		return kb(u.wr), true
	case "disk.usage.average":
		return kb(u.rd + u.wr), true
	case "sys.uptime.latest":
		return int64(u.uptime / time.Second), true
	case "sys.heartbeat.latest", "sys.heartbeat.summation":
		return u.heartbeat, true
	}
	return 0, false
}

func toCSV(m *types.PerfEntityMetric) *types.PerfEntityMetricCSV {
	csv := &types.PerfEntityMetricCSV{PerfEntityMetricBase: m.PerfEntityMetricBase}
	var info []string
	for _, i := range m.SampleInfo {
		info = append(info, strconv.Itoa(int(i.Interval)), i.Timestamp.Format(time.RFC3339))
	}
	csv.SampleInfoCSV = strings.Join(info, ",")
	for _, v := range m.Value {
		series := v.(*types.PerfMetricIntSeries)
		var text []string
		for _, n := range slices.All(series.Value) {
			text = append(text, strconv.FormatInt(n, 10))
		}
		csv.Value = append(csv.Value, types.PerfMetricSeriesCSV{PerfMetricSeries: series.PerfMetricSeries, Value: strings.Join(text, ",")})
	}
	return csv
}
