// Command versioninfo writes an object with a version resource, which the Go
// linker puts into a Windows program whose folder holds it: what Explorer shows
// as a file's details, and inventories and allow-lists ask for.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	var i info
	flag.StringVar(&i.Name, "name", "", "the program's file, without .exe")
	flag.StringVar(&i.Description, "description", "", "what it is")
	flag.StringVar(&i.Version, "version", "0.0.0", "as git describe gives it")
	flag.StringVar(&i.Commit, "commit", "", "that it is built from")
	out := flag.String("o", "", "the object: a name that ends with _windows_amd64.syso")
	flag.Parse()
	if err := write(i, *out); err != nil {
		fmt.Fprintln(os.Stderr, "versioninfo:", err)
		os.Exit(1)
	}
}

// write puts the object into its place as a whole: a build may be reading.
func write(i info, path string) error {
	if i.Name == "" || path == "" {
		return fmt.Errorf("-name and -o are needed")
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".versioninfo-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name()) // gone when all went well
	if _, err := tmp.Write(object(i.resource())); err != nil {
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
