// Package procgroup looks after process groups of Linux, which stand in for
// Windows' job objects where Berth is tested. What may not enter: why processes
// are started or ended.
package procgroup

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Alive says whether a process of the group runs. One that has ended and that
// nobody has waited for does not.
func Alive(group int) bool {
	files, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		return false
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			continue // it has ended
		}
		// "pid (name) state ppid pgrp …"; the name may hold anything. (proc(5))
		i := strings.LastIndexByte(string(b), ')')
		field := strings.Fields(string(b[i+1:]))
		if len(field) > 2 && field[0] != "Z" && field[0] != "X" && field[2] == strconv.Itoa(group) {
			return true
		}
	}
	return false
}
