// Command program is what the agent's tests run as an entrypoint: it does what
// its arguments say, one after the other.
package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"
)

func main() {
	for _, a := range os.Args[1:] {
		verb, arg, _ := strings.Cut(a, "=")
		switch verb {
		case "out":
			fmt.Println(arg)
		case "err":
			fmt.Fprintln(os.Stderr, arg)
		case "part":
			fmt.Print(arg)
		case "env":
			fmt.Printf("%s=%s\n", arg, os.Getenv(arg))
		case "dir":
			d, err := os.Getwd()
			fmt.Println("dir", d, err)
		case "host":
			h, err := os.Hostname()
			fmt.Println("host", h, err)
		case "reg": // ROOT\KEY\VALUE
			fmt.Println(registryValue(arg))
		case "args":
			fmt.Printf("%q\n", os.Args)
		case "flood":
			flood(number(arg))
		case "fill":
			fill(arg)
		case "remove":
			fmt.Println("removed", os.Remove(arg))
		case "alloc":
			b := make([]byte, number(arg))
			for i := 0; i < len(b); i += 4096 {
				b[i] = 1
			}
			defer fmt.Println(len(b))
		case "burn":
			for end := time.Now().Add(time.Duration(number(arg)) * time.Millisecond); time.Now().Before(end); {
			}
		case "child": // leaves a child behind that holds the output
			c := exec.Command(os.Args[0], "out=child runs", "sleep=60000")
			c.Stdout = os.Stdout
			if err := c.Start(); err != nil {
				fmt.Println(err)
			}
		case "start": // a child that does what arg says, and knows by its input when its parent ends
			c := exec.Command(os.Args[0], arg)
			c.Stdout = os.Stdout
			if _, err := c.StdinPipe(); err != nil {
				fmt.Println(err)
			}
			if err := c.Start(); err != nil {
				fmt.Println(err)
			}
		case "heir": // when asked to end it does so, but some time after its parent
			c := make(chan os.Signal, 1)
			signal.Notify(c, os.Interrupt, syscall.SIGTERM)
			fmt.Println("heir waits")
			<-c
			_, _ = io.Copy(io.Discard, os.Stdin)
			time.Sleep(3 * time.Second)
			fmt.Println("heir ends")
		case "sleep":
			time.Sleep(time.Duration(number(arg)) * time.Millisecond)
		case "signal": // waits for a signal and ends with the code
			c := make(chan os.Signal, 1)
			signal.Notify(c, os.Interrupt, syscall.SIGTERM)
			fmt.Println("waiting")
			fmt.Println("signal", <-c)
			os.Exit(number(arg))
		case "deaf":
			signal.Ignore(os.Interrupt, syscall.SIGTERM)
			c := make(chan os.Signal, 1)
			signal.Notify(c, os.Interrupt, syscall.SIGTERM)
			fmt.Println("deaf")
			time.Sleep(10 * time.Minute)
		case "needs": // ends with code 1 unless the file is there
			if _, err := os.Stat(arg); err != nil {
				fmt.Println(err)
				os.Exit(1)
			}
		case "panic":
			panic(arg)
		case "exit":
			os.Exit(number(arg))
		}
	}
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(err)
	}
	return n
}

func flood(n int) {
	line := strings.Repeat("x", 199) + "\n"
	chunk := strings.Repeat(line, 100)
	for n > 0 {
		k, err := os.Stdout.WriteString(chunk[:min(n, len(chunk))])
		if err != nil {
			os.Exit(9)
		}
		n -= k
	}
}

// fill writes a file until the disk is full, and prints how many MiB it took.
func fill(path string) {
	f, err := os.Create(path)
	if err != nil {
		fmt.Println(err)
		return
	}
	chunk, n := []byte(strings.Repeat("x", 1<<16)), 0
	for err == nil {
		var k int
		k, err = f.Write(chunk)
		n += k
	}
	fmt.Println("filled", n>>20, err)
	f.Close()
}
