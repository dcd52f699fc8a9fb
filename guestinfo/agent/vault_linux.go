package agent

import "os"

// Linux has no data protection API: the file's mode is what protects it.
func protect(b []byte) ([]byte, error)   { return b, nil }
func unprotect(b []byte) ([]byte, error) { return b, nil }

func createPrivate(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
}

// VaultPath is where the agent keeps secrets.
func VaultPath() string { return "/var/lib/berth/secrets" }
