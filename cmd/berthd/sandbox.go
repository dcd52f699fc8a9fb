package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"go.uber.org/zap"
	"gopkg.in/yaml.v3"

	"berth/internal/errs"
	"berth/sandbox"
	"berth/vmprovision"
)

// sandboxFlags are the flags of `berthd sandbox`.
type sandboxFlags struct {
	dir, listen, agent string
	envFile, level     string
	vsphereOnly        bool
	guests             string
}

const sandboxHelp = `Start a simulated vSphere, a registry and the daemon in one process. Every VM that is
powered on gets a guest: the real berth-agent.exe under Wine, with a C: of its own. This is for
trying Berth and for testing it; no timing of it says anything about vSphere.

With --vsphere-only the daemon is left out; BERTH_CONFIG of the environment file names a
configuration for "berthd serve".`

func sandboxCmd() *cobra.Command {
	f := new(sandboxFlags)
	c := &cobra.Command{
		Use:   "sandbox",
		Short: "Try Berth on this machine, without vSphere and without Windows",
		Long:  sandboxHelp,
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return runSandbox(c.Context(), f, c.ErrOrStderr()) },
	}
	fl := c.Flags()
	fl.StringVar(&f.dir, "dir", "", "where its state is kept (default: a temporary folder, removed at the end)")
	fl.StringVar(&f.listen, "listen", "", "where the API listens (default: a socket in its folder)")
	fl.StringVar(&f.agent, "agent", "", "berth-agent.exe (default: beside berthd)")
	fl.StringVar(&f.envFile, "env-file", "", "write a shell file with the addresses here once everything is up")
	fl.BoolVar(&f.vsphereOnly, "vsphere-only", false, "leave the daemon out")
	fl.StringVar(&f.guests, "guests", string(sandbox.GuestsWine), "wine, or none: VMs have power states only")
	fl.StringVar(&f.level, "log-level", "info", "debug, info, warn or error")
	return c
}

func runSandbox(ctx context.Context, f *sandboxFlags, say io.Writer) (err error) {
	log, err := newLogger(logConfig{Level: f.level, Format: "text"})
	if err != nil {
		return err
	}
	defer log.Sync()
	if f.dir == "" {
		if f.dir, err = os.MkdirTemp("", "berth-sandbox-"); err != nil {
			return errs.New(errs.Invalid, "make folder", "sandbox", "%w", err)
		}
		defer func() { err = errors.Join(err, os.RemoveAll(f.dir)) }()
	}
	if f.agent == "" && f.guests != string(sandbox.GuestsNone) {
		self, err := os.Executable()
		if err != nil {
			return errs.New(errs.Internal, "find berth-agent.exe", "", "%w", err)
		}
		f.agent = filepath.Join(filepath.Dir(self), "berth-agent.exe")
	}
	sb, err := sandbox.Start(ctx, sandbox.Options{Dir: f.dir, AgentExe: f.agent, Guests: sandbox.GuestMode(f.guests), Log: log.Named("sandbox")})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, sb.Close()) }()
	return serveSandbox(ctx, f, sb, log, say)
}

// serveSandbox runs a daemon on the sandbox, or waits for the end.
func serveSandbox(ctx context.Context, f *sandboxFlags, sb *sandbox.Sandbox, log *zap.Logger, say io.Writer) error {
	cfg, path, err := sandboxConfig(f, sb)
	if err != nil {
		return err
	}
	if f.vsphereOnly {
		if err := writeEnv(f, sb, cfg, path); err != nil {
			return err
		}
		fmt.Fprintf(say, "The sandbox's vSphere is at %s, its registry at %s; berthd serve --config %s\n", sb.VSphereURL(), sb.RegistryHost(), path)
		<-ctx.Done()
		return nil
	}
	l, err := newListener(cfg)
	if err != nil {
		return err
	}
	fmt.Fprintf(say, "This is a sandbox: a simulated vSphere at %s, a registry at %s, templates %s\n", sb.VSphereURL(), sb.RegistryHost(), strings.Join(sb.TemplateNames(), ", "))
	fmt.Fprintf(say, "  export BERTH_HOST=%s\n", hostOf(l, cfg))
	if err := writeEnv(f, sb, cfg, path); err != nil {
		l.Close()
		return err
	}
	return serve(ctx, cfg, l, log, say)
}

// sandboxConfig is the daemon's configuration for a sandbox, written beside its
// state so that `berthd serve` can use it too.
func sandboxConfig(f *sandboxFlags, sb *sandbox.Sandbox) (*config, string, error) {
	login := sb.VSphereLogin().User
	password, _ := login.Password()
	secret := filepath.Join(sb.Dir(), "password")
	if err := os.WriteFile(secret, []byte(password+"\n"), 0o600); err != nil {
		return nil, "", errs.New(errs.Invalid, "write", secret, "%w", err)
	}
	if f.listen == "" {
		f.listen = "unix://" + filepath.Join(sb.Dir(), "berthd.sock")
	}
	here, err := os.Getwd()
	if err != nil {
		return nil, "", errs.New(errs.Invalid, "find folder", "", "%w", err)
	}
	cfg := &config{
		Listen: f.listen, CacheDir: filepath.Join(sb.Dir(), "cache"),
		VSphere: vsphereConfig{URL: sb.VSphereURL(), Username: login.Username(), PasswordFile: secret, CAFile: sb.CAFile(),
			Clone: string(vmprovision.CloneLinked), FrozenParents: 2}, // instant clones for those who ask for them
		Registry: registryConfig{LocalSources: []string{sb.Dir(), here}, Hosts: map[string]registryHost{sb.RegistryHost(): {PlainHTTP: true}}},
	}
	if err := cfg.fill(); err != nil {
		return nil, "", err
	}
	text, err := yaml.Marshal(cfg)
	if err != nil {
		return nil, "", errs.New(errs.Internal, "write configuration", "", "%w", err)
	}
	path := filepath.Join(sb.Dir(), "berth.yaml")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		return nil, "", errs.New(errs.Invalid, "write", path, "%w", err)
	}
	return cfg, path, nil
}

// writeEnv writes a file that a shell can source, all at once.
func writeEnv(f *sandboxFlags, sb *sandbox.Sandbox, cfg *config, path string) error {
	if f.envFile == "" {
		return nil
	}
	var b strings.Builder
	password, _ := sb.VSphereLogin().User.Password()
	for _, kv := range [][2]string{
		{"GOVC_URL", sb.VSphereURL()}, {"GOVC_USERNAME", cfg.VSphere.Username}, {"GOVC_PASSWORD", password}, {"GOVC_TLS_CA_CERTS", sb.CAFile()},
		{"BERTH_REGISTRY", sb.RegistryHost()}, {"BERTH_TEMPLATE", strings.Join(sb.TemplateNames(), " ")}, {"BERTH_CONFIG", path}, {"BERTH_HOST", cfg.Listen},
	} {
		fmt.Fprintf(&b, "export %s='%s'\n", kv[0], strings.ReplaceAll(kv[1], "'", `'\''`))
	}
	tmp := f.envFile + ".new"
	if err := os.WriteFile(tmp, []byte(b.String()), 0o600); err != nil {
		return errs.New(errs.Invalid, "write", tmp, "%w", err)
	}
	if err := os.Rename(tmp, f.envFile); err != nil {
		return errs.New(errs.Invalid, "write", f.envFile, "%w", err)
	}
	return nil
}
