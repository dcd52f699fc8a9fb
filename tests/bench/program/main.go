// Command program is the entrypoint that the bench's guest runs, with the agent
// and bare. It takes one order:
//
//	mark FILE         make FILE, and end
//	launch FILE       say that it starts, start this program with mark FILE, and
//	                  end with it
//	wait FILE         make FILE, and stay until it is ended
//	write FILE N RATE write N bytes of lines to standard output, at most RATE a
//	                  second, then the nanoseconds that took into FILE
package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"time"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "program:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("no order in %q", args)
	}
	switch args[0] {
	case "mark":
		return os.WriteFile(args[1], nil, 0o600)
	case "launch":
		fmt.Fprintln(os.Stderr, "program starts")
		return exec.Command(os.Args[0], "mark", args[1]).Run()
	case "wait":
		if err := os.WriteFile(args[1], nil, 0o600); err != nil {
			return err
		}
		over := make(chan os.Signal, 1)
		signal.Notify(over, os.Interrupt)
		<-over
		return nil
	case "write":
		var n, rate int64
		if len(args) == 4 {
			n, _ = strconv.ParseInt(args[2], 10, 64)
			rate, _ = strconv.ParseInt(args[3], 10, 64)
		}
		if n <= 0 || rate <= 0 {
			return fmt.Errorf("no sizes in %q", args)
		}
		took, err := write(n, rate)
		if err != nil {
			return err
		}
		return os.WriteFile(args[1], []byte(strconv.FormatInt(took.Nanoseconds(), 10)), 0o600)
	}
	return fmt.Errorf("no order %q", args[0])
}

// write sends a hundredth of a second's bytes in every hundredth of a second,
// and catches up when it was held up.
func write(n, rate int64) (time.Duration, error) {
	const line = 100
	chunk := bytes.Repeat(append(bytes.Repeat([]byte{'x'}, line-1), '\n'), int(min(max(1, rate/100/line), 640)))
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	begin := time.Now()
	for sent := int64(0); sent < n; {
		due := min(n, int64(time.Since(begin).Seconds()*float64(rate)))
		for ; sent < due; sent += int64(len(chunk)) {
			if _, err := os.Stdout.Write(chunk); err != nil {
				return 0, err
			}
		}
		<-tick.C
	}
	return time.Since(begin), nil
}
