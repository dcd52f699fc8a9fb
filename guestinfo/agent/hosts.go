package agent

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"berth/guestinfo"
)

// The lines between which the agent manages a hosts file. Every other byte of
// the file is somebody else's and stays as it is.
const (
	hostsBegin = "# Berth: names of this container's app; changes between these lines are lost"
	hostsEnd   = "# Berth: end"
)

// maxHostsFile bounds what is read of a hosts file.
const maxHostsFile = 16 << 20

// mergeHosts gives old with the managed block in the place where it was, or at
// the end; no lines remove the block. A block whose end is missing has only its
// first line: what stands below may be somebody's.
func mergeHosts(old []byte, lines []guestinfo.HostLine) []byte {
	before, after, found := cutBlock(old)
	for {
		a, b, again := cutBlock(after)
		if !again {
			break
		}
		after = append(bytes.Clone(a), b...)
	}
	if len(lines) == 0 {
		if !found {
			return old
		}
		return append(bytes.Clone(before), after...)
	}
	var block bytes.Buffer
	if n := len(before); n > 0 && before[n-1] != '\n' {
		block.WriteString("\r\n")
	}
	block.WriteString(hostsBegin + "\r\n")
	for _, l := range lines {
		block.WriteString(l.Address + "\t" + strings.Join(l.Names, " ") + "\r\n")
	}
	block.WriteString(hostsEnd + "\r\n")
	return append(append(bytes.Clone(before), block.Bytes()...), after...)
}

// cutBlock finds the first managed block.
func cutBlock(b []byte) (before, after []byte, found bool) {
	start, end := lineAt(b, hostsBegin)
	if start < 0 {
		return b, nil, false
	}
	before, rest := b[:start:start], b[end:]
	if from, to := lineAt(rest, hostsEnd); from >= 0 {
		if next, _ := lineAt(rest, hostsBegin); next < 0 || next > from {
			return before, rest[to:], true
		}
	}
	return before, rest, true
}

// lineAt finds a whole line and the place after it.
func lineAt(b []byte, line string) (start, end int) {
	for at := 0; at < len(b); {
		n := bytes.IndexByte(b[at:], '\n')
		next := at + n + 1
		if n < 0 {
			next = len(b)
		}
		if string(bytes.TrimRight(b[at:next], "\r\n")) == line {
			return at, next
		}
		at = next
	}
	return -1, -1
}

// writeHosts brings the managed block up to date. Readers see the old file or
// the new one, never a part.
func writeHosts(path string, lines []guestinfo.HostLine) error {
	if path == "" {
		return nil
	}
	st, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return fmt.Errorf("hosts file: %w", err)
	case st.Size() > maxHostsFile:
		return fmt.Errorf("hosts file %s has %d bytes, more than anybody reads", path, st.Size())
	}
	old, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("hosts file: %w", err)
	}
	merged := mergeHosts(old, lines)
	if bytes.Equal(merged, old) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("hosts file: %w", err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), "hosts.berth-*")
	if err != nil {
		return fmt.Errorf("hosts file: %w", err)
	}
	_, err = tmp.Write(merged)
	if err == nil {
		err = tmp.Sync()
	}
	if err = errors.Join(err, tmp.Close()); err == nil {
		err = replaceFile(path, tmp.Name())
	}
	if err != nil {
		return fmt.Errorf("hosts file: %w", errors.Join(err, removeIfThere(tmp.Name())))
	}
	return nil
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
