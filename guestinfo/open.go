package guestinfo

import (
	"context"

	"berth/internal/errs"
)

// Open opens the guest's channel to its host:
//
//   - a sandbox's endpoint under Wine, and only there: on a real Windows anybody
//     who may write the file could otherwise give orders to the agent. This
//     comes first, for the machine that runs the sandbox may itself be a VMware
//     VM, whose backdoor is not the guest's;
//   - the backdoor when the processor says that it runs on VMware, and, when the
//     host does not take it from there (see [AuthKey]), VMware Tools' command
//     line, which speaks from a privileged port when an administrator runs it;
//   - else VMware Tools' command line when it is installed.
//
// Without any of them it is Unsupported.
func Open(ctx context.Context) (Channel, error) {
	if InSandbox() {
		e, err := ReadEndpoint(EndpointFile)
		if err != nil {
			return nil, err
		}
		return e.Dial(ctx)
	}
	program, tools := toolsProgram()
	switch {
	case onVMware() && tools:
		return textChannel{escalate(backdoor{hardwarePorts()}, newVMTools(program))}, nil
	case onVMware():
		return textChannel{backdoor{hardwarePorts()}}, nil
	case tools:
		return textChannel{newVMTools(program)}, nil
	}
	return nil, errs.New(errs.Unsupported, "open guest channel", "", "neither VMware nor a sandbox").
		WithHint("install VMware Tools when virtualization-based security hides the hypervisor")
}
