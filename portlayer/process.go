package portlayer

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
)

// Bounds of a process. A Windows command line, and one environment variable,
// have at most 32,767 characters.
const (
	maxArgs     = 256
	maxEnv      = 1024
	maxArgBytes = 32767
)

// processRequest is what a request says about the process; nil lists mean the
// image's.
type processRequest struct {
	Entrypoint []string
	Cmd        []string
	Env        []string
	WorkingDir string
	User       string
	StopSignal string
}

// resolveProcess lays a request over an image's config by Docker's rules: an
// entrypoint drops the image's cmd, an empty one removes the image's entrypoint
// (and, as one empty string, the cmd too), and variables of the same name (case does not count on Windows)
// replace the image's. ArgsEscaped says that the image's first argument is a
// command line; it holds only while that argument is the image's.
// entrypoint is how many of the arguments are the entrypoint.
func resolveProcess(r processRequest, c imagestore.ImageConfig) (p guestinfo.Process, entrypoint int, err error) {
	entry, cmd := c.Entrypoint, c.Cmd
	if len(r.Entrypoint) > 0 {
		cmd = nil
	}
	if r.Entrypoint != nil {
		entry = r.Entrypoint
		if len(entry) == 1 && entry[0] == "" {
			entry = nil
		}
	}
	if len(r.Cmd) > 0 {
		cmd = r.Cmd
	}
	ownFirst := r.Entrypoint != nil
	if len(entry) == 0 {
		ownFirst = len(r.Cmd) > 0
	}
	args := append(append([]string{}, entry...), cmd...)
	if len(args) == 0 || args[0] == "" {
		return p, 0, errs.New(errs.Invalid, "", "cmd", "neither the image nor the request says what to run").WithHint("give an entrypoint or a command")
	}
	if err := checkTexts("entrypoint and cmd", args, maxArgs); err != nil {
		return p, 0, err
	}
	if name, _, ok := guestinfo.ServiceEntrypoint(args); ok {
		if err := guestinfo.CheckServiceName(name); err != nil {
			return p, 0, errs.New(errs.Invalid, "", "entrypoint", "%w", err)
		}
	}
	env, err := mergeEnv(c.Env, r.Env)
	if err != nil {
		return p, 0, err
	}
	dir, err := windowsDir(pick(r.WorkingDir, c.WorkingDir))
	if err != nil {
		return p, 0, err
	}
	p = guestinfo.Process{Args: args, ArgsEscaped: c.ArgsEscaped && !ownFirst, Env: env, WorkDir: dir, User: pick(r.User, c.User)}
	if err := guestinfo.CheckCommandLine(guestinfo.CommandLine(p.Args, p.ArgsEscaped)); err != nil {
		return p, 0, errs.New(errs.Invalid, "", "entrypoint and cmd", "%w", err)
	}
	if err := checkTexts("user", []string{p.User}, 1); err != nil {
		return p, 0, err
	}
	if _, err := guestinfo.ParseUser(p.User); err != nil {
		return p, 0, errs.New(errs.Invalid, "", "user", "%w", err).WithHint(`name an account of Windows: ContainerUser, NT SERVICE\NAME, a local one, or DOMAIN\NAME`)
	}
	p.StopSignal, err = stopSignal(r.StopSignal, c.StopSignal)
	return p, len(entry), err
}

// stopSignal is the request's, or the image's if Windows knows it: an image
// may have one that its builder has put there for another system.
func stopSignal(request, image string) (guestinfo.StopSignal, error) {
	if request != "" {
		s, err := guestinfo.ParseStopSignal(request)
		if err != nil {
			return "", errs.New(errs.Invalid, "", "stopSignal", "%w", err)
		}
		return s, nil
	}
	s, err := guestinfo.ParseStopSignal(image)
	if err != nil {
		return guestinfo.StopDefault, nil
	}
	return s, nil
}

// checkUser refuses a user whose program could not be started in any guest of
// the mode, and a password that is none of the secrets.
func (c *creation) checkUser() error {
	u, err := guestinfo.ParseUser(c.process.User)
	if err != nil {
		return errs.New(errs.Invalid, "", "user", "%w", err)
	}
	_, _, service := guestinfo.ServiceEntrypoint(c.process.Args)
	given := c.process.UserSecret != ""
	switch {
	case given && u.Kind != guestinfo.UserLocal && u.Kind != guestinfo.UserDomain:
		return errs.New(errs.Invalid, "", "userSecret", "user %s has no password", u)
	case given && !slices.ContainsFunc(c.secretNames, func(n string) bool { return strings.EqualFold(n, c.process.UserSecret) }):
		return errs.New(errs.Invalid, "", "userSecret", "%s is none of the container's secrets", clip(c.process.UserSecret, 80)).WithHint("give it with --secret too")
	case service && u.Kind != guestinfo.UserAgent && u.Kind != guestinfo.UserSystem:
		return errs.New(errs.Unsupported, "", "user", "a service runs as the account that the service control manager has for it, not as %s", u).WithHint("set it in the image: sc.exe config NAME obj= ACCOUNT")
	case c.Mode == guestinfo.ModeContained && (given || u.Kind == guestinfo.UserDomain):
		return errs.New(errs.Unsupported, "", "user", "mode contained runs programs as accounts of the image alone").WithHint("use mode native")
	case u.Kind == guestinfo.UserDomain && !given && !u.Managed():
		return errs.New(errs.Invalid, "", "user", "%s is a domain's account and needs its password", u).
			WithHint("give it with --secret NAME=@FILE --user-secret NAME, or use a group managed service account, whose name ends with $")
	}
	if c.Mode == guestinfo.ModeContained && !c.process.StopSignal.Contained() {
		if c.StopSignal != "" {
			return errs.New(errs.Unsupported, "", "stopSignal", "mode contained tells a container's programs that Windows shuts down, and has no %s", c.process.StopSignal).WithHint("use CTRL_SHUTDOWN or KILL, or mode native")
		}
		c.process.StopSignal = guestinfo.StopDefault // the image's is a wish
	}
	return nil
}

// checkTexts refuses what Windows cannot take: too many, too long, NUL, or
// bytes that are not UTF-8.
func checkTexts(what string, list []string, most int) error {
	if len(list) > most {
		return errs.New(errs.Invalid, "", what, "%d entries, %d are allowed", len(list), most)
	}
	for i, s := range list {
		switch {
		case len(s) > maxArgBytes:
			return errs.New(errs.Invalid, "", what, "entry %d has %d bytes, %d are allowed", i, len(s), maxArgBytes)
		case strings.ContainsRune(s, 0):
			return errs.New(errs.Invalid, "", what, "entry %d contains a NUL character", i)
		case !utf8.ValidString(s):
			return errs.New(errs.Invalid, "", what, "entry %d is not UTF-8", i)
		}
	}
	return nil
}

// mergeEnv lays request over image. The order is the image's, then the
// request's new names.
func mergeEnv(image, request []string) ([]string, error) {
	if err := checkTexts("env", request, maxEnv); err != nil {
		return nil, err
	}
	var out []string
	at := map[string]int{}
	add := func(kv string) {
		name := strings.ToUpper(envName(kv))
		if i, ok := at[name]; ok {
			out[i] = kv
			return
		}
		at[name] = len(out)
		out = append(out, kv)
	}
	for _, kv := range image {
		if envName(kv) != "" && !strings.ContainsRune(kv, 0) {
			add(kv)
		}
	}
	for i, kv := range request {
		if envName(kv) == "" {
			return nil, errs.New(errs.Invalid, "", "env", "entry %d, %q, is not NAME=value", i, clip(kv, 60))
		}
		add(kv)
	}
	return out, nil
}

// envName is the name of NAME=value, or "". A leading "=" belongs to the name:
// that is how Windows keeps current directories of drives.
func envName(kv string) string {
	if kv == "" {
		return ""
	}
	i := strings.IndexByte(kv[1:], '=')
	if i < 0 {
		return ""
	}
	return kv[:i+1]
}

var driveRE = regexp.MustCompile(`^[A-Za-z]:[\\/]`)

// windowsDir makes an absolute Windows path: "/app" and `\app` are on C:. A
// relative path, a UNC path, or one with a character that no name may hold, is
// Invalid.
func windowsDir(dir string) (string, error) {
	if dir == "" {
		return "", nil
	}
	bad := func(why string) (string, error) {
		return "", errs.New(errs.Invalid, "", "workingDir", "working directory %q %s", clip(printable(dir, 120), 120), why)
	}
	d := strings.ReplaceAll(dir, "/", `\`)
	switch {
	case len(d) > 1024:
		return bad("has more than 1024 bytes")
	case strings.HasPrefix(d, `\\`):
		return bad("is a network or device path")
	case strings.HasPrefix(d, `\`):
		d = "C:" + d
	case !driveRE.MatchString(d):
		return bad(`is not absolute; write C:\…`)
	}
	for _, r := range d[2:] {
		if r < ' ' || strings.ContainsRune(`<>:"|?*`, r) || r == utf8.RuneError {
			return bad(fmt.Sprintf("contains %q, which Windows allows in no name", r))
		}
	}
	return d, nil
}
