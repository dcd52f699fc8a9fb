// Package distribution runs the distribution project's registry, version 3, for
// tests and benchmarks: a process of its own, so that none of what it takes
// counts as a client's.
package distribution

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// ErrMissing says that `make deps` has not built the program.
var ErrMissing = errors.New("build/bin/registry is missing: run `make deps`")

// Registry is a program that runs.
type Registry struct {
	Host string // "127.0.0.1:port"

	cmd  *exec.Cmd
	logs io.Closer
	read chan struct{} // closed when its log has been read to the end
}

// Start runs the registry on the blobs in dir/data, until Close or the end of
// ctx. root is the repository's; config is YAML for its http and auth sections,
// "" for plain HTTP without a login, at 127.0.0.1 and a free port.
func Start(ctx context.Context, root, dir, config string) (*Registry, error) {
	program, err := filepath.Abs(filepath.Join(root, "build", "bin", "registry"))
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(program); errors.Is(err, fs.ErrNotExist) {
		return nil, ErrMissing
	}
	if config == "" {
		config = "http: {addr: \"127.0.0.1:0\"}\n"
	}
	if err := os.MkdirAll(filepath.Join(dir, "data"), 0o755); err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(dir, "registry-*.yml") // several may share dir
	if err != nil {
		return nil, err
	}
	_, err = fmt.Fprintf(f, "version: 0.1\nlog: {level: info, accesslog: {disabled: true}}\nstorage: {filesystem: {rootdirectory: %q}}\n%s", filepath.Join(dir, "data"), config)
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, err
	}
	return start(exec.CommandContext(ctx, program, "serve", f.Name()))
}

func start(cmd *exec.Cmd) (*Registry, error) {
	logs, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	cmd.Stdout, cmd.Stderr = w, w
	cmd.Env = append(os.Environ(), "OTEL_TRACES_EXPORTER=none")
	err = cmd.Start()
	_ = w.Close() // the program's now
	if err != nil {
		return nil, errors.Join(err, logs.Close())
	}
	r := &Registry{cmd: cmd, logs: logs, read: make(chan struct{})}
	listening := regexp.MustCompile(`listening on (127\.0\.0\.1:[0-9]+)`)
	lines := bufio.NewScanner(logs)
	var said []string
	for lines.Scan() {
		if m := listening.FindStringSubmatch(lines.Text()); m != nil {
			r.Host = m[1]
			go func() {
				defer close(r.read)
				_, _ = io.Copy(io.Discard, logs) // so that it is never kept waiting
			}()
			return r, nil
		}
		said = append(said, lines.Text())
	}
	close(r.read)
	return nil, errors.Join(fmt.Errorf("the registry did not start: %s", strings.Join(said, "\n")), r.Close())
}

// Close ends the program.
func (r *Registry) Close() error {
	err := r.cmd.Process.Kill()
	if errors.Is(err, os.ErrProcessDone) {
		err = nil // with its context
	}
	_ = r.cmd.Wait() // it was killed
	<-r.read
	return errors.Join(err, r.logs.Close())
}
