// Package tmpfile makes temporary files that not even a killed process leaves
// behind.
package tmpfile

import (
	"errors"
	"os"
)

// File is an open file without a name. Where the system cannot take the name
// from an open file, Close does.
type File struct {
	*os.File
	name string // "" once it is gone
}

// Create opens a new file in dir, "" for the system's own folder; pattern is as
// [os.CreateTemp] takes it. Errors are those of the file system.
func Create(dir, pattern string) (*File, error) {
	f, err := os.CreateTemp(dir, pattern)
	if err != nil {
		return nil, err
	}
	t := &File{f, f.Name()}
	if os.Remove(t.name) == nil {
		t.name = ""
	}
	return t, nil
}

// Close gives the file's bytes back.
func (f *File) Close() error {
	err := f.File.Close()
	if f.name != "" {
		err = errors.Join(err, os.Remove(f.name))
	}
	return err
}
