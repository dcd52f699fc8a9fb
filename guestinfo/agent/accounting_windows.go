package agent

import (
	"unsafe"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
)

var procGetProcessMemoryInfo = kernel32.NewProc("K32GetProcessMemoryInfo")

// jobAccounting is JOBOBJECT_BASIC_AND_IO_ACCOUNTING_INFORMATION.
type jobAccounting struct {
	TotalUserTime             int64 // 100 ns
	TotalKernelTime           int64
	ThisPeriodTotalUserTime   int64
	ThisPeriodTotalKernelTime int64
	TotalPageFaultCount       uint32
	TotalProcesses            uint32
	ActiveProcesses           uint32
	TotalTerminatedProcesses  uint32
	IO                        windows.IO_COUNTERS
}

// maxListed bounds the processes whose memory is summed up.
const maxListed = 1024

// jobProcesses is JOBOBJECT_BASIC_PROCESS_ID_LIST.
type jobProcesses struct {
	Assigned uint32
	Listed   uint32
	IDs      [maxListed]uintptr
}

// memoryCounters is PROCESS_MEMORY_COUNTERS_EX.
type memoryCounters struct {
	Size                       uint32
	PageFaultCount             uint32
	PeakWorkingSetSize         uintptr
	WorkingSetSize             uintptr
	QuotaPeakPagedPoolUsage    uintptr
	QuotaPagedPoolUsage        uintptr
	QuotaPeakNonPagedPoolUsage uintptr
	QuotaNonPagedPoolUsage     uintptr
	PagefileUsage              uintptr
	PeakPagefileUsage          uintptr
	PrivateUsage               uintptr
}

// Resources implements [Process] from the job's own accounting, and from its
// processes for what the job does not tell: working sets, and under Wine the
// time.
func (p *jobProcess) Resources() (guestinfo.Resources, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ended {
		return p.last, nil
	}
	acc, err := p.accounting()
	if err != nil {
		return guestinfo.Resources{}, err
	}
	r := guestinfo.Resources{
		CPUNanos:  uint64(acc.TotalUserTime+acc.TotalKernelTime) * 100,
		Processes: acc.ActiveProcesses,
		ReadBytes: acc.IO.ReadTransferCount, WrittenBytes: acc.IO.WriteTransferCount,
	}
	list, err := p.listed()
	if err != nil {
		return r, err
	}
	var cpu uint64
	for _, id := range list {
		cpu += addProcess(uint32(id), &r)
	}
	cpu = max(cpu, ownTime(p.handle))
	r.CPUNanos = max(r.CPUNanos, cpu)
	return r, nil
}

// listed are the job's processes; the caller holds p.mu.
func (p *jobProcess) listed() ([]uintptr, error) {
	var list jobProcesses
	if err := windows.QueryInformationJobObject(p.job, windows.JobObjectBasicProcessIdList,
		uintptr(unsafe.Pointer(&list)), uint32(unsafe.Sizeof(list)), nil); err != nil && err != windows.ERROR_MORE_DATA {
		return nil, err
	}
	return list.IDs[:min(list.Listed, maxListed)], nil
}

// members are the entrypoint and its children, none once it has ended.
func (p *jobProcess) members() []uint32 {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ended {
		return nil
	}
	list, err := p.listed()
	if err != nil {
		return nil // the entrypoint itself is known without
	}
	var out []uint32
	for _, id := range list {
		out = append(out, uint32(id))
	}
	return out
}

// accounting asks for times and transfers, and for times alone where that is
// not implemented: under Wine.
func (p *jobProcess) accounting() (acc jobAccounting, err error) {
	err = windows.QueryInformationJobObject(p.job, windows.JobObjectBasicAndIoAccountingInformation,
		uintptr(unsafe.Pointer(&acc)), uint32(unsafe.Sizeof(acc)), nil)
	if err != nil {
		err = windows.QueryInformationJobObject(p.job, windows.JobObjectBasicAccountingInformation,
			uintptr(unsafe.Pointer(&acc)), uint32(unsafe.Offsetof(acc.IO)), nil)
	}
	return acc, err
}

// addProcess adds a process' memory and gives its time in ns; one that is gone
// counts nothing.
func addProcess(pid uint32, r *guestinfo.Resources) uint64 {
	h, err := windows.OpenProcess(windows.PROCESS_QUERY_INFORMATION|windows.PROCESS_VM_READ, false, pid)
	if err != nil {
		return 0
	}
	defer windows.CloseHandle(h)
	m := memoryCounters{}
	m.Size = uint32(unsafe.Sizeof(m))
	if ok, _, _ := procGetProcessMemoryInfo.Call(uintptr(h), uintptr(unsafe.Pointer(&m)), uintptr(m.Size)); ok != 0 {
		r.WorkingSet += uint64(m.WorkingSetSize)
		r.CommitBytes += uint64(max(m.PrivateUsage, m.PagefileUsage))
	}
	return ownTime(h)
}

// ownTime is the user and kernel time of a process in ns.
func ownTime(h windows.Handle) uint64 {
	var created, exited, kernel, user windows.Filetime
	if windows.GetProcessTimes(h, &created, &exited, &kernel, &user) != nil {
		return 0
	}
	ticks := func(f windows.Filetime) uint64 { return uint64(f.HighDateTime)<<32 | uint64(f.LowDateTime) }
	return (ticks(kernel) + ticks(user)) * 100
}
