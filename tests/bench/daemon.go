package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// daemonProcess is a berthd of its own process.
type daemonProcess struct {
	cmd  *exec.Cmd
	http *http.Client
	log  bytes.Buffer
	done chan struct{}
}

// startDaemon starts the berthd and berth.yaml of a folder and waits until it answers.
func startDaemon(ctx context.Context, dir string) (*daemonProcess, error) {
	d := &daemonProcess{done: make(chan struct{})}
	d.http = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", filepath.Join(dir, "d.sock"))
	}}}
	d.cmd = exec.CommandContext(ctx, filepath.Join(dir, "berthd"), "serve", "--config", filepath.Join(dir, "berth.yaml"))
	d.cmd.Stderr = &d.log
	if err := d.cmd.Start(); err != nil {
		return nil, err
	}
	go func() { d.cmd.Wait(); close(d.done) }()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		if _, err := d.call(ctx, "GET", "/ping", nil); err == nil {
			return d, nil
		}
		select {
		case <-tick.C:
		case <-d.done:
			return nil, fmt.Errorf("the daemon ended: %s", d.log.String())
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

func (d *daemonProcess) stop() {
	d.cmd.Process.Signal(syscall.SIGTERM)
	<-d.done
}

// call is one request; an answer that is no success is an error.
func (d *daemonProcess) call(ctx context.Context, method, path string, body any) ([]byte, error) {
	var b bytes.Buffer
	err := d.send(ctx, method, path, body, &b)
	return b.Bytes(), err
}

// send is a request whose answer is written to w until its last byte.
func (d *daemonProcess) send(ctx context.Context, method, path string, body any, w io.Writer) error {
	var r io.Reader
	if body != nil {
		b, err := json.Marshal(body)
		if err != nil {
			return err
		}
		r = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, "http://localhost/v1"+path, r)
	if err != nil {
		return err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := d.http.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if res.StatusCode >= 300 {
		b, _ := io.ReadAll(res.Body)
		return fmt.Errorf("%s %s: %s: %s", method, path, res.Status, b)
	}
	_, err = io.Copy(w, res.Body)
	return err
}

func (d *daemonProcess) create(ctx context.Context, body map[string]any) error {
	_, err := d.call(ctx, "POST", "/containers", body)
	return err
}

// pull pulls an image and waits for the end of the operation.
func (d *daemonProcess) pull(ctx context.Context, ref string) error {
	b, err := d.call(ctx, "POST", "/images/pull", map[string]any{"reference": ref})
	if err != nil {
		return err
	}
	var op struct {
		ID, State string
		Problem   json.RawMessage
	}
	if err := json.Unmarshal(b, &op); err != nil {
		return err
	}
	if _, err := d.call(ctx, "GET", "/operations/"+op.ID+"/progress", nil); err != nil {
		return err
	}
	if b, err = d.call(ctx, "GET", "/operations/"+op.ID, nil); err == nil {
		err = json.Unmarshal(b, &op)
	}
	if err == nil && op.State != "done" {
		err = fmt.Errorf("pull %s: %s %s", ref, op.State, op.Problem)
	}
	return err
}
