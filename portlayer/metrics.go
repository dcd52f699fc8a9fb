package portlayer

import (
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"berth/vmprovision"
)

// collector reads the layer's gauges and vSphere's counters when it is asked;
// nothing is counted in between.
type collector struct {
	l                                                    *Layer
	containers, vms, ops, waiting, runningN, limit, reqs *prometheus.Desc
	steps                                                []stepMetric
}

// stepMetric is one of the counters that every step of every workflow has.
type stepMetric struct {
	desc *prometheus.Desc
	of   func(vmprovision.StepCount) float64
}

func stepMetrics() []stepMetric {
	metric := func(name, help string, of func(vmprovision.StepCount) float64) stepMetric {
		return stepMetric{prometheus.NewDesc("berth_step_"+name, help, []string{"workflow", "step"}, nil), of}
	}
	return []stepMetric{
		metric("done_total", "Steps of vSphere workflows that were done.", func(n vmprovision.StepCount) float64 { return float64(n.Done) }),
		metric("failed_total", "Steps that failed.", func(n vmprovision.StepCount) float64 { return float64(n.Failed) }),
		metric("undone_total", "Steps that were undone after a failure, their own or a later step's.", func(n vmprovision.StepCount) float64 { return float64(n.Undone) }),
		metric("left_total", "Steps whose undoing failed: what they left is named in an error, and gc's work.", func(n vmprovision.StepCount) float64 { return float64(n.Left) }),
		metric("duration_seconds_total", "Time that steps took, done or failed.", func(n vmprovision.StepCount) float64 { return n.Took.Seconds() }),
	}
}

// metrics serves a registry of this layer's own.
func metrics(l *Layer) http.Handler {
	c := &collector{
		l:          l,
		containers: prometheus.NewDesc("berth_containers", "Containers by state.", []string{"state"}, nil),
		vms:        prometheus.NewDesc("berth_vms", "VMs of Berth's by role.", []string{"role"}, nil),
		ops:        prometheus.NewDesc("berth_operations", "Operations remembered, by state.", []string{"state"}, nil),
		waiting:    prometheus.NewDesc("berth_lane_waiting", "Requests waiting for a turn.", []string{"lane"}, nil),
		runningN:   prometheus.NewDesc("berth_lane_running", "vSphere tasks or pulls under way.", []string{"lane"}, nil),
	}
	c.limit = prometheus.NewDesc("berth_lane_limit", "vSphere tasks that vCenter's answers allow at once.", []string{"lane"}, nil)
	c.reqs = prometheus.NewDesc("berth_http_requests", "HTTP requests under way.", nil, nil)
	c.steps = stepMetrics()
	reg := prometheus.NewRegistry()
	reg.MustRegister(c)
	return promhttp.HandlerFor(reg, promhttp.HandlerOpts{})
}

func (c *collector) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{c.containers, c.vms, c.ops, c.waiting, c.runningN, c.limit, c.reqs} {
		ch <- d
	}
	for _, m := range c.steps {
		ch <- m.desc
	}
}

func (c *collector) Collect(ch chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v int, label string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, float64(v), label)
	}
	ch <- prometheus.MustNewConstMetric(c.reqs, prometheus.GaugeValue, float64(c.l.requests.Load()))
	states, roles, ops := map[Status]int{}, map[vmprovision.VMRole]int{}, map[OperationState]int{}
	for _, vm := range c.l.p.List() {
		roles[vm.Role]++
		if vm.Role == vmprovision.RoleContainer {
			states[c.l.stateOf(&vm).Status]++
		}
	}
	for _, o := range c.l.Operations() {
		ops[o.State]++
	}
	for _, s := range Statuses() {
		gauge(c.containers, states[s], string(s))
	}
	for _, r := range []vmprovision.VMRole{vmprovision.RoleBaking, vmprovision.RoleBaked, vmprovision.RoleParent, vmprovision.RoleContainer} {
		gauge(c.vms, roles[r], string(r))
	}
	for _, s := range []OperationState{OpQueued, OpRunning, OpDone, OpFailed, OpCanceled} {
		gauge(c.ops, ops[s], string(s))
	}
	for _, y := range append(c.l.p.lanes(), c.l.pulls) {
		running, waiting, limit := y.load()
		gauge(c.waiting, waiting, y.name)
		gauge(c.runningN, running, y.name)
		gauge(c.limit, int(limit), y.name)
	}
	for _, n := range c.l.p.Steps() {
		for _, m := range c.steps {
			ch <- prometheus.MustNewConstMetric(m.desc, prometheus.CounterValue, m.of(n), n.Workflow, n.Step)
		}
	}
}
