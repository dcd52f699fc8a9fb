package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"berth/internal/errs"
	"berth/swagger/client/containers"
	"berth/swagger/models"
)

const secretHelp = "secret variable: NAME=@FILE for a file's content, or NAME to take it from here"

const secretsHelp = `Give a container that waits for its secrets their values. "berth run --secret" does that
by itself, and leaves no container where it fails; this is for when the daemon was killed
in between, or the guest has lost what it had kept. A value is sealed to a key that only the guest has. It is shown
nowhere, not even to whoever may read the VM's settings in vSphere.`

// maxSecretFile bounds a file that is read for a secret: what one variable holds.
const maxSecretFile = 32 << 10

// secrets reads the values that flags name. A value on the command line is
// refused: everybody on the machine could read it there.
func secrets(flags []string) ([]string, error) {
	var out []string
	for _, f := range flags {
		name, source, given := strings.Cut(f, "=")
		switch {
		case name == "" || given && !strings.HasPrefix(source, "@"):
			return nil, usageError{wrapf("--secret %s: want NAME=@FILE or NAME; a value on the command line would be no secret", name)}
		case given:
			v, err := secretFile(source[1:])
			if err != nil {
				return nil, err
			}
			out = append(out, name+"="+v)
		default:
			v, ok := os.LookupEnv(name)
			if !ok {
				return nil, errs.New(errs.Invalid, "read --secret", name, "there is no such variable here").WithHint("use %s=@FILE", name)
			}
			out = append(out, name+"="+v)
		}
	}
	return out, nil
}

// secretFile reads a file; the one line end that editors add is not part of it.
func secretFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", errs.New(errs.Invalid, "read --secret", path, "%w", err)
	}
	defer f.Close() // read only
	b, err := io.ReadAll(io.LimitReader(f, maxSecretFile+1))
	switch {
	case err != nil:
		return "", errs.New(errs.Invalid, "read --secret", path, "%w", err)
	case len(b) > maxSecretFile:
		return "", errs.New(errs.Invalid, "read --secret", path, "it has more than %d bytes", maxSecretFile)
	}
	return strings.TrimSuffix(strings.TrimSuffix(string(b), "\n"), "\r"), nil
}

func (a *app) secretsCmd() *cobra.Command {
	var flags []string
	c := &cobra.Command{
		Use:     "secrets CONTAINER --secret NAME...",
		Short:   "Give a container the secrets that it waits for",
		Long:    secretsHelp,
		Example: "  berth secrets web --secret DB_PASSWORD=@/run/secrets/db --secret API_TOKEN",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			values, err := secrets(flags)
			if err != nil {
				return err
			}
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.Containers.DeliverSecretsContext(c.Context(), &containers.DeliverSecretsParams{Container: args[0], IdempotencyKey: key(), Body: &models.Secrets{Secrets: values}})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) { fmt.Fprintln(w, str(ok.Payload.Name)) })
		},
	}
	c.Flags().StringArrayVar(&flags, "secret", nil, secretHelp)
	return c
}
