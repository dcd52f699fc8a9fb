package main

import (
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"berth/swagger/client"
)

// app is what every command shares: where to, how to show, and the client.
type app struct {
	host          string
	ca, cert, key string
	json          bool
	format        format
	out, err      io.Writer
	api           *client.Berth
}

const rootHelp = `berth runs Windows container images as vSphere virtual machines.

Start with a template, an image and a container:

  berth template register windows-ltsc2022
  berth pull registry.example.com/shop/web:1
  berth run -d --name web registry.example.com/shop/web:1
  berth ps; berth logs -f web; berth stats web
  berth stop web; berth rm web

Exit codes: 0 done, 2 wrong usage, 3 not found, 4 exists, 5 conflict, 6 invalid
request, 7 denied, 8 quota, 9 unavailable, 10 corrupt, 11 unsupported, 70 a
defect in Berth, 130 interrupted. "berth run" returns the entrypoint's code, 125
if the container could not be run.`

func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:           "berth",
		Short:         "Run Windows container images as vSphere virtual machines",
		Long:          rootHelp,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return usageError{wrapf("%v; see '%s --help'", err, c.CommandPath())}
	})
	f := root.PersistentFlags()
	f.StringVarP(&a.host, "host", "H", defaultHost(), "daemon to talk to: unix:///path, http://127.0.0.1:port or https://host:port (BERTH_HOST)")
	f.StringVar(&a.ca, "tlscacert", os.Getenv("BERTH_TLS_CA"), "CA certificate of the daemon (BERTH_TLS_CA)")
	f.StringVar(&a.cert, "tlscert", os.Getenv("BERTH_TLS_CERT"), "client certificate (BERTH_TLS_CERT)")
	f.StringVar(&a.key, "tlskey", os.Getenv("BERTH_TLS_KEY"), "client key (BERTH_TLS_KEY)")
	f.BoolVar(&a.json, "json", false, "print JSON")
	f.Var(&a.format, "format", `print with a Go template over the JSON, e.g. '{{.id}} {{.state}}'`)

	root.AddCommand(
		a.pullCmd(), a.imagesCmd(), a.rmiCmd(), a.saveCmd(), a.loadCmd(), a.templateCmd(), a.networkCmd(), a.volumeCmd(),
		a.runCmd(), a.createCmd(), a.startCmd(), a.stopCmd(), a.killCmd(), a.restartCmd(), a.waitCmd(),
		a.psCmd(), a.projectCmd(), a.inspectCmd(), a.logsCmd(), a.statsCmd(), a.renameCmd(), a.secretsCmd(), a.updateCmd(), a.rmCmd(),
		a.eventsCmd(), a.operationCmd(), a.versionCmd(), a.systemCmd(),
	)
	usageArgs(root)
	return root
}

// usageArgs makes wrong argument counts of c and its children usage errors.
func usageArgs(c *cobra.Command) {
	if check := c.Args; check != nil {
		c.Args = func(c *cobra.Command, args []string) error {
			err := check(c, args)
			switch {
			case err == nil:
				return nil
			case c.HasSubCommands() && len(args) > 0:
				return usageError{wrapf("%v%s; see '%s --help'", err, meant(c, args[0]), c.CommandPath())}
			}
			return usageError{wrapf("%v: %s; see '%s --help'", err, c.UseLine(), c.CommandPath())}
		}
	}
	for _, sub := range c.Commands() {
		usageArgs(sub)
	}
}

// meant asks whether a command of c's was misspelt.
func meant(c *cobra.Command, word string) string {
	c.SuggestionsMinimumDistance = 2
	all := c.SuggestionsFor(word)
	if len(all) == 0 {
		return ""
	}
	return "; did you mean " + c.CommandPath() + " " + strings.Join(all, ", ") + "?"
}

func defaultHost() string {
	if h := strings.TrimSpace(os.Getenv("BERTH_HOST")); h != "" {
		return h
	}
	return "unix:///run/berth/berthd.sock"
}
