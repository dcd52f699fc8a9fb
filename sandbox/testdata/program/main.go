// Command program is what the sandbox's tests run in a guest:
//
//	program serve ADDR TEXT   answers HTTP until it is ended
//	program burn SECONDS      uses a processor
package main

import (
	"fmt"
	"net/http"
	"os"
	"strconv"
	"time"
)

func main() {
	if len(os.Args) < 3 {
		os.Exit(2)
	}
	switch os.Args[1] {
	case "serve":
		text := os.Args[3]
		fmt.Println("serving")
		err := http.ListenAndServe(os.Args[2], http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, text)
		}))
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	case "burn":
		n, err := strconv.Atoi(os.Args[2])
		if err != nil {
			os.Exit(2)
		}
		for end := time.Now().Add(time.Duration(n) * time.Second); time.Now().Before(end); {
		}
	}
}
