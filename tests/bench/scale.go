package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/sandbox"
	"berth/vmprovision"
	"berth/vmprovision/credential"
)

// scale is a simulated vCenter without guests, and a daemon in a process of its own.
type scale struct {
	b     *bench
	dir   string
	sb    *sandbox.Sandbox
	d     *daemonProcess
	image string
	baked vmprovision.VM
	atFew restarted // with few containers
}

// few is how many containers are few.
const few = 100

// benchScale measures what many containers cost: calls, time and memory. What it
// measures is Berth above a simulator; it says nothing of vSphere's own times.
func benchScale(ctx context.Context, b *bench) error {
	s := &scale{b: b, dir: filepath.Join(b.dir, "scale")}
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return err
	}
	for _, build := range [][2]string{{"berthd", "./cmd/berthd"}, {"govc", "./tests/govc"}} {
		if out, err := exec.CommandContext(ctx, "go", "build", "-trimpath", "-o", filepath.Join(s.dir, build[0]), build[1]).CombinedOutput(); err != nil {
			return fmt.Errorf("build %s: %w\n%s", build[0], err, out)
		}
	}
	var err error
	s.sb, err = sandbox.Start(ctx, sandbox.Options{Dir: filepath.Join(s.dir, "sandbox"), CacheDir: filepath.Join(s.dir, "cache"), Guests: sandbox.GuestsNone, Capacity: 1 << 60, Log: zap.NewNop()})
	if err != nil {
		return err
	}
	defer s.sb.Close()
	if err := s.configure(); err != nil {
		return err
	}
	if s.d, err = startDaemon(ctx, s.dir); err != nil {
		return err
	}
	defer func() { s.d.stop() }()
	if err := s.prepare(ctx); err != nil {
		return err
	}
	for _, part := range []func(context.Context) error{s.withFew, s.calls, s.operations, s.storm, s.withMany} {
		if err := part(ctx); err != nil {
			return err
		}
	}
	return nil
}

// configure writes the daemon's configuration.
func (s *scale) configure() error {
	password := filepath.Join(s.dir, "password")
	if err := os.WriteFile(password, []byte(s.sb.Password), 0o600); err != nil {
		return err
	}
	text := fmt.Sprintf("listen: unix://%s/d.sock\nowner: bench\ncacheDir: %s/blobs\nlog: {level: error}\nvsphere: {url: %q, username: %q, passwordFile: %q, caFile: %q}\nregistry: {hosts: {%q: {plainHTTP: true}}}\n",
		s.dir, s.dir, s.sb.VSphereURL(), s.sb.User, password, s.sb.CAFile(), s.sb.RegistryHost())
	return os.WriteFile(filepath.Join(s.dir, "berth.yaml"), []byte(text), 0o600)
}

// connect is a session of the bench's own, beside the daemon's.
func (s *scale) connect(ctx context.Context) (*vmprovision.Client, error) {
	return vmprovision.Connect(ctx, vmprovision.Config{URL: s.sb.VSphereURL(), Credential: credential.NewPassword(s.sb.User, credential.Text(s.sb.Password)), CAFile: s.sb.CAFile(), Owner: "bench", Instance: "bench"}, nil)
}

// prepare registers the template, and pulls and bakes one small image; the bench
// plays the guest of the bake.
func (s *scale) prepare(ctx context.Context) error {
	l, err := makeLayer(filepath.Join(s.dir, "layer"), shapeOf(1<<20, 1))
	if err != nil {
		return err
	}
	defer removeLayer(l)
	if _, err := push(s.sb.RegistryHost(), l.GZ); err != nil {
		return err
	}
	s.image = s.sb.RegistryHost() + "/bench:1"
	if _, err := s.d.call(ctx, "POST", "/templates", map[string]any{"vm": s.sb.TemplateNames()[0], "agent": "0.1.0"}); err != nil {
		return err
	}
	vs, err := s.connect(ctx)
	if err != nil {
		return err
	}
	defer vs.Close()
	done := make(chan error, 1)
	go func() { done <- s.playBake(ctx, vs) }()
	if err := s.d.pull(ctx, s.image); err != nil {
		return err
	}
	if err := s.d.create(ctx, map[string]any{"name": "first", "image": s.image, "cmd": []string{"app.exe"}, "start": true}); err != nil {
		return err
	}
	if err := <-done; err != nil {
		return err
	}
	return s.report(ctx)
}

// report speaks for the guest of the first container: it runs.
func (s *scale) report(ctx context.Context) error {
	vm, err := s.first(ctx)
	if err != nil {
		return err
	}
	return s.reports(vm, 0)
}

// reports speaks for the guest of a container, which runs: its report of that number.
func (s *scale) reports(vm containerVM, number int) error {
	now := time.Now()
	values, err := guestinfo.EncodeStatus(guestinfo.Status{ID: vm.ID, Generation: 1, Sequence: uint64(7 + number), Phase: guestinfo.PhaseRunning, PID: 4711, StartedAt: &now, Time: now,
		Agent: "0.1.0", OS: "10.0.20348.2582", Hostname: "FIRST", Addresses: []string{"10.0.0.7", "fe80::250:56ff:fe80:7"}})
	if err != nil {
		return err
	}
	for k, v := range values {
		if err := s.sb.SetGuestInfo(vm.VM.Name, k, v); err != nil {
			return err
		}
	}
	return nil
}

// containerVM is the VM of a container.
type containerVM struct {
	ID string
	VM struct{ Name string }
}

// first is the container that was made first.
func (s *scale) first(ctx context.Context) (vm containerVM, err error) {
	err = s.read(ctx, "/containers/first", &vm)
	return vm, err
}

// some are n containers that run, the newest.
func (s *scale) some(ctx context.Context, n int) (vms []containerVM, err error) {
	err = s.read(ctx, fmt.Sprintf("/containers?limit=%d", n), &vms)
	return vms, err
}

func (s *scale) read(ctx context.Context, path string, into any) error {
	body, err := s.d.call(ctx, "GET", path, nil)
	if err != nil {
		return err
	}
	return json.Unmarshal(body, into)
}

func (s *scale) playBake(ctx context.Context, vs *vmprovision.Client) error {
	for c := range vs.Watch(ctx) {
		if c.New == nil || c.New.Role != vmprovision.RoleBaking || c.New.Power != vmprovision.PoweredOn || c.New.Status != nil {
			continue
		}
		vm := *c.New
		values, err := guestinfo.EncodeStatus(guestinfo.Status{ID: vm.ID, Generation: 1, Sequence: 1, Phase: guestinfo.PhaseBaked, Time: time.Now(), Agent: "bench",
			Bake: &guestinfo.BakeStatus{Hash: "sha256:00"}})
		if err != nil {
			return err
		}
		for k, v := range values {
			if err := s.sb.SetGuestInfo(vm.Name, k, v); err != nil {
				return err
			}
		}
		if err := vs.PowerOff(ctx, vm.ID); err != nil {
			return err
		}
		baked, err := vs.Wait(ctx, vm.ID, func(vm *vmprovision.VM) bool {
			return vm == nil || vm.Role == vmprovision.RoleBaked && vm.Snapshot != ""
		})
		if err != nil || baked == nil {
			return fmt.Errorf("the image was not baked: %w", err)
		}
		s.baked = *baked
		return nil
	}
	return ctx.Err()
}

// each does something n times, at most wide times at once.
func each(n, wide int, do func(i int) error) error {
	work, failed := make(chan int), make(chan error, wide)
	var wg sync.WaitGroup
	for range wide {
		wg.Go(func() {
			for i := range work {
				if err := do(i); err != nil {
					failed <- err
					return
				}
			}
		})
	}
	var err error
	for i := 0; i < n && err == nil; i++ {
		select {
		case work <- i:
		case err = <-failed:
		}
	}
	close(work)
	wg.Wait()
	select {
	case err = <-failed:
	default:
	}
	return err
}

// creates makes n containers and starts them, at most wide at once.
func (s *scale) creates(ctx context.Context, prefix string, n, wide int) error {
	return each(n, wide, func(i int) error {
		return s.d.create(ctx, map[string]any{"name": fmt.Sprintf("%s-%d", prefix, i), "image": s.image, "cmd": []string{"app.exe"}, "start": true})
	})
}

// counted runs f and gives the SOAP calls that the simulator saw meanwhile.
func (s *scale) counted(f func() error) (mutating, all int, err error) {
	s.sb.ResetCalls()
	if err := f(); err != nil {
		return 0, 0, err
	}
	seen := s.sb.Calls()
	for m, n := range seen {
		all += n
		if vmprovision.Mutates(m) {
			mutating += n
		}
	}
	fmt.Fprintf(os.Stderr, "  calls by method: %v\n", seen)
	return mutating, all, nil
}

// calls counts what 500 creates with start cost, with and without delays.
func (s *scale) calls(ctx context.Context) error {
	n := s.b.of(500)
	for _, delay := range []time.Duration{0, 50 * time.Millisecond} {
		s.sb.Delay("*", delay)
		mutating, all, err := s.counted(func() error {
			return s.creates(ctx, fmt.Sprintf("calls%d", delay.Milliseconds()), n, 50)
		})
		if err != nil {
			return err
		}
		name := func(what string) string {
			return fmt.Sprintf("scale: %s a create+start, of %d, %d ms a call", what, n, delay.Milliseconds())
		}
		s.b.add(row{Name: name("mutating calls"), Value: float64(mutating) / float64(n), Unit: "SOAP calls"}.atMost(1))
		s.b.add(row{Name: name("all calls"), Value: float64(all) / float64(n), Unit: "SOAP calls"}.atMost(1.5))
	}
	s.sb.ClearRules()
	return nil
}

// operations counts what other changes of many containers cost, of each kind many
// at once.
func (s *scale) operations(ctx context.Context) error {
	n := s.b.of(200)
	request := func(method, path string, body any) func(i int) error {
		return func(i int) error {
			_, err := s.d.call(ctx, method, fmt.Sprintf(path, i), body)
			return err
		}
	}
	for _, op := range []struct {
		name     string
		do       func(i int) error
		mutating float64 // reach
	}{
		{"update of labels", request("POST", "/containers/calls0-%d/update", map[string]any{"labels": map[string]string{"a": "b"}}), 1},
		{"stop of one without a guest", request("POST", "/containers/calls0-%d/stop?grace=0", nil), 1},
		{"start", request("POST", "/containers/calls0-%d/start", nil), 1},
		{"stop again", request("POST", "/containers/calls0-%d/stop?grace=0", nil), 1},
		{"removal, its log's too", request("DELETE", "/containers/calls0-%d", nil), 2},
	} {
		mutating, all, err := s.counted(func() error {
			err := each(n, 50, op.do)
			if err == nil && op.mutating == 2 {
				err = s.swept(ctx, n) // the daemon answers before it has deleted the logs
			}
			return err
		})
		if err != nil {
			return err
		}
		name := func(what string) string { return fmt.Sprintf("scale: %s a %s, of %d", what, op.name, n) }
		s.b.add(row{Name: name("mutating calls"), Value: float64(mutating) / float64(n), Unit: "SOAP calls"}.atMost(op.mutating))
		s.b.add(row{Name: name("all calls"), Value: float64(all) / float64(n), Unit: "SOAP calls"})
	}
	return nil
}

// swept waits until n files were deleted.
func (s *scale) swept(ctx context.Context, n int) error {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for s.sb.Calls()["DeleteDatastoreFile_Task"] < n {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// storm makes 50 at once at 50 ms a call: through Berth, by bare calls, by govc.
func (s *scale) storm(ctx context.Context) error {
	const n = 50
	s.sb.Delay("*", 50*time.Millisecond)
	defer s.sb.ClearRules()
	begin := time.Now()
	if err := s.creates(ctx, "storm", n, n); err != nil {
		return err
	}
	ours := time.Since(begin).Seconds()
	bare, err := s.bareClones(ctx, n)
	if err != nil {
		return err
	}
	govc, err := s.govcClones(ctx, n)
	if err != nil {
		return err
	}
	r := row{Name: "scale: 50 creates at once, 50 ms a call, all on and reported", Value: ours, Unit: "s"}
	s.b.add(r.against("bare CloneVM_Task, the simulator's own bound", bare).below(2))
	s.b.add(r.against("xargs -P 50 govc vm.clone -on", govc))
	return nil
}

// govcClones has govc make the same VMs, 50 processes at once.
func (s *scale) govcClones(ctx context.Context, n int) (float64, error) {
	cmd := exec.CommandContext(ctx, "bash", "-c", fmt.Sprintf(`set -o pipefail; seq %d | xargs -P 50 -I{} "$0" vm.clone -vm "$1" -link -on -folder "/DC0/vm/berth" -pool "/DC0/host/DC0_C0/Resources" "govc-{}"`, n),
		filepath.Join(s.dir, "govc"), s.baked.Name)
	cmd.Env = append(os.Environ(), "GOVC_URL="+s.sb.VSphereURL(), "GOVC_USERNAME="+s.sb.User, "GOVC_PASSWORD="+s.sb.Password, "GOVC_TLS_CA_CERTS="+s.sb.CAFile(), "GOVC_PERSIST_SESSION=false")
	begin := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		return 0, fmt.Errorf("govc: %w\n%.2000s", err, out)
	}
	return time.Since(begin).Seconds(), nil
}
