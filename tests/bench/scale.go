package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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
}

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
	for _, part := range []func(context.Context) error{s.calls, s.storm, s.fill, s.list, s.change, s.restart} {
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
	return <-done
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

// creates makes n containers, at most wide at once.
func (s *scale) creates(ctx context.Context, prefix string, n, wide int, start bool) error {
	work, failed := make(chan int), make(chan error, wide)
	var wg sync.WaitGroup
	for range wide {
		wg.Go(func() {
			for i := range work {
				if err := s.d.create(ctx, map[string]any{"name": fmt.Sprintf("%s-%d", prefix, i), "image": s.image, "cmd": []string{"app.exe"}, "start": start}); err != nil {
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
			return s.creates(ctx, fmt.Sprintf("calls%d", delay.Milliseconds()), n, 50, true)
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

// storm makes 50 at once at 50 ms a call: through Berth, by bare calls, by govc.
func (s *scale) storm(ctx context.Context) error {
	const n = 50
	s.sb.Delay("*", 50*time.Millisecond)
	defer s.sb.ClearRules()
	begin := time.Now()
	if err := s.creates(ctx, "storm", n, n, true); err != nil {
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
	cmd.Env = append(os.Environ(), "GOVC_URL="+s.sb.VSphereURL(), "GOVC_USERNAME="+s.sb.User, "GOVC_PASSWORD="+s.sb.Password, "GOVC_TLS_CA_CERTS="+s.sb.CAFile(), "GOVMOMI_HOME="+s.dir)
	begin := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		return 0, fmt.Errorf("govc: %w\n%s", err, out)
	}
	return time.Since(begin).Seconds(), nil
}

// fill makes containers until there are as many as the figures speak of.
func (s *scale) fill(ctx context.Context) error {
	body, err := s.d.call(ctx, "GET", "/containers?all=true", nil)
	if err != nil {
		return err
	}
	var have []json.RawMessage
	if err := json.Unmarshal(body, &have); err != nil {
		return err
	}
	return s.creates(ctx, "many", s.b.containers-len(have), 32, false)
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
