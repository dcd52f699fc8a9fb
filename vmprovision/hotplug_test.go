package vmprovision

import (
	"strings"
	"testing"

	"berth/internal/errs"
)

func TestHotPlugRules(t *testing.T) {
	running := hardware{power: PoweredOn, cpus: 4, perSocket: 2, memoryMB: 4096}
	plug := running
	plug.addCPU, plug.addMemory, plug.memoryLimitMB, plug.memoryStepMB = true, true, 16384, 128
	drop := plug
	drop.dropCPU = true
	asleep, off := plug, running
	asleep.power, off.power = Suspended, PoweredOff
	for name, tc := range map[string]struct {
		h    hardware
		u    UpdateSpec
		kind errs.Kind
		says string
	}{
		"nothing":               {running, UpdateSpec{}, 0, ""},
		"the same":              {running, UpdateSpec{CPUs: 4, MemoryMB: 4096}, 0, ""},
		"metadata while asleep": {asleep, UpdateSpec{Meta: "{}"}, 0, ""},
		"off":                   {off, UpdateSpec{CPUs: 2, MemoryMB: 1024}, 0, ""},
		"half a socket":         {off, UpdateSpec{CPUs: 3}, errs.Invalid, "cores per socket"},
		"CPU, not allowed":      {running, UpdateSpec{CPUs: 6}, errs.Conflict, "cpuHotAddEnabled"},
		"CPU":                   {plug, UpdateSpec{CPUs: 6}, 0, ""},
		"fewer CPUs":            {plug, UpdateSpec{CPUs: 2}, errs.Conflict, "cpuHotRemoveEnabled"},
		"fewer CPUs, allowed":   {drop, UpdateSpec{CPUs: 2}, 0, ""},
		"memory, not allowed":   {running, UpdateSpec{MemoryMB: 8192}, errs.Conflict, "memoryHotAddEnabled"},
		"memory":                {plug, UpdateSpec{MemoryMB: 8192}, 0, ""},
		"less memory":           {drop, UpdateSpec{MemoryMB: 2048}, errs.Conflict, "cannot be taken"},
		"memory, too much":      {plug, UpdateSpec{MemoryMB: 32768}, errs.Conflict, "at most 16384"},
		"memory, odd step":      {plug, UpdateSpec{MemoryMB: 4096 + 64}, errs.Conflict, "steps of 128"},
		"asleep":                {asleep, UpdateSpec{CPUs: 6}, errs.Conflict, "suspended"},
	} {
		err := tc.h.takes(tc.u)
		switch {
		case tc.says == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case tc.says != "" && (!errs.Is(err, tc.kind) || !strings.Contains(err.Error(), tc.says)):
			t.Errorf("%s: %v, want %v %q", name, err, tc.kind, tc.says)
		case tc.kind == errs.Conflict && !strings.Contains(err.Error(), "stop the container first"):
			t.Errorf("%s: %v does not say what to do", name, err)
		}
	}
}
