package agent

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// FileVault is a [Vault] in one file, which its owner alone may read and which
// on Windows holds what the data protection API made of the secrets: it opens
// for the account that wrote it, on this machine.
type FileVault string

// maxVault bounds the file.
const maxVault = 1 << 20

// Load implements [Vault].
func (v FileVault) Load() ([]byte, error) {
	i, err := os.Stat(string(v))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, err
	case i.Size() > maxVault:
		return nil, nil // not of this agent's making
	}
	b, err := os.ReadFile(string(v))
	if err != nil {
		return nil, err
	}
	return unprotect(b)
}

// Store implements [Vault]: the file is complete or the one before.
func (v FileVault) Store(b []byte) error {
	sealed, err := protect(b)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(string(v)), 0o700); err != nil {
		return err
	}
	temp := string(v) + ".new"
	f, err := createPrivate(temp)
	if err != nil {
		return err
	}
	_, err = f.Write(sealed)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(err, os.Remove(temp))
	}
	return os.Rename(temp, string(v))
}
