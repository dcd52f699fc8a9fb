package procgroup

import (
	"os/exec"
	"syscall"
	"testing"
)

func TestAlive(t *testing.T) {
	// The leader ends and is not waited for; its child is left.
	cmd := exec.Command("/bin/sh", "-c", "sleep 600 & echo")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	group := cmd.Process.Pid
	if _, err := out.Read(make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	if !Alive(group) {
		t.Error("a group with a child is not alive")
	}
	if err := syscall.Kill(-group, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	// The pipe's end is the child's, too.
	if n, err := out.Read(make([]byte, 1)); n != 0 || err == nil {
		t.Errorf("%d bytes, %v", n, err)
	}
	_ = cmd.Wait() // killed, or ended with code 0
	for Alive(group) {
		t.Log("still ending")
	}
}
