package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// registryProgram is a process of its own, so that none of what it takes counts
// as a client's.
type registryProgram struct {
	host string
	cmd  *exec.Cmd
	logs io.Closer
	read chan struct{} // closed when its log has been read to the end
}

var listening = regexp.MustCompile(`listening on ([0-9.]+:[0-9]+)`)

// startRegistry runs the distribution project's registry on a folder.
func startRegistry(ctx context.Context, dir string) (*registryProgram, error) {
	program := filepath.Join("build", "bin", "registry")
	if _, err := os.Stat(program); err != nil {
		return nil, fmt.Errorf("%s is missing: run `make deps`: %w", program, err)
	}
	if err := os.MkdirAll(filepath.Join(dir, "data"), 0o755); err != nil {
		return nil, err
	}
	config := filepath.Join(dir, "config.yml")
	text := fmt.Sprintf("version: 0.1\nlog: {level: info, accesslog: {disabled: true}}\nstorage: {filesystem: {rootdirectory: %q}}\nhttp: {addr: \"127.0.0.1:0\"}\n", filepath.Join(dir, "data"))
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		return nil, err
	}
	logs, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, program, "serve", config)
	cmd.Stdout, cmd.Stderr = w, w
	cmd.Env = append(os.Environ(), "OTEL_TRACES_EXPORTER=none")
	err = cmd.Start()
	_ = w.Close() // the program's now
	if err != nil {
		return nil, errors.Join(err, logs.Close())
	}
	r := &registryProgram{cmd: cmd, logs: logs, read: make(chan struct{})}
	lines := bufio.NewScanner(logs)
	var said []string
	for lines.Scan() {
		if m := listening.FindStringSubmatch(lines.Text()); m != nil {
			r.host = m[1]
			go func() {
				defer close(r.read)
				_, _ = io.Copy(io.Discard, logs) // so that it is never kept waiting
			}()
			return r, nil
		}
		said = append(said, lines.Text())
	}
	close(r.read)
	return nil, errors.Join(fmt.Errorf("the registry did not start: %s", strings.Join(said, "\n")), r.close())
}

// close ends the program.
func (r *registryProgram) close() error {
	err := r.cmd.Process.Kill()
	_ = r.cmd.Wait() // it was killed
	<-r.read
	return errors.Join(err, r.logs.Close())
}
