package main

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/go-openapi/strfmt"
	"github.com/spf13/cobra"

	"berth/swagger/client/containers"
	"berth/swagger/models"
)

func (a *app) logsCmd() *cobra.Command {
	var follow, timestamps, noOut, noErr bool
	var tail, since, until string
	var sources []string
	c := &cobra.Command{
		Use:     "logs CONTAINER",
		Short:   "Print a container's output",
		Example: "  berth logs -f --tail 20 web\n  berth logs --since 10m --stderr-only web",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if _, err := a.connect(); err != nil {
				return err
			}
			p := &containers.GetContainerLogsParams{Container: args[0], Follow: &follow, Stdout: ptr(!noOut), Stderr: ptr(!noErr), Source: sources}
			if tail != "all" {
				n, err := strconv.ParseInt(tail, 10, 64)
				if err != nil || n < 0 {
					return usageError{wrapf("--tail %q: want a number of lines or all", tail)}
				}
				p.Tail = &n
			}
			var err error
			if p.Since, err = instant(since); err != nil {
				return err
			}
			if p.Until, err = instant(until); err != nil {
				return err
			}
			return a.stream(c.Context(), p, "", timestamps)
		},
	}
	f := c.Flags()
	f.BoolVarP(&follow, "follow", "f", false, "go on until the container ends")
	f.BoolVarP(&timestamps, "timestamps", "t", false, "print each line's time")
	f.StringVarP(&tail, "tail", "n", "all", "only the last lines")
	f.StringVar(&since, "since", "", "only after: 10m ago or 2006-01-02T15:04:05Z")
	f.StringVar(&until, "until", "", "only before")
	f.StringArrayVar(&sources, "source", nil, "only lines of this log source")
	f.BoolVar(&noOut, "stderr-only", false, "only stderr")
	f.BoolVar(&noErr, "stdout-only", false, "only stdout")
	return c
}

// instant reads a time: RFC 3339, or how long ago ("10m").
func instant(s string) (*strfmt.DateTime, error) {
	if s == "" {
		return nil, nil
	}
	if d, err := time.ParseDuration(s); err == nil {
		return ptr(strfmt.DateTime(time.Now().Add(-d))), nil
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return nil, usageError{wrapf("time %q: want a duration such as 10m or RFC 3339", s)}
	}
	return ptr(strfmt.DateTime(t)), nil
}

// stream prints log lines: stdout's to stdout, stderr's to stderr.
func (a *app) stream(ctx context.Context, p *containers.GetContainerLogsParams, prefix string, timestamps bool) error {
	err := lines(func(w io.Writer) error {
		_, err := a.api.Containers.GetContainerLogsContext(ctx, p, w)
		return err
	}, func(l *models.LogLine) error {
		if l.Problem != nil {
			return fromModel(l.Problem)
		}
		if a.json {
			return a.show(l, nil)
		}
		to := a.out
		if str(l.Stream) == "stderr" {
			to = a.err
		}
		if timestamps && l.Time != nil {
			fmt.Fprintf(to, "%s ", time.Time(*l.Time).Format(time.RFC3339Nano))
		}
		end := "\n"
		if l.Partial {
			end = ""
		}
		_, err := fmt.Fprint(to, prefix, str(l.Text), end)
		return err
	})
	return a.problem(err)
}

// logSources reads NAME=PATH, NAME=eventlog:CHANNEL and
// NAME=etw:PROVIDER[:LEVEL[:KEYWORDS]].
func logSources(flags []string) ([]*models.LogSource, error) {
	var out []*models.LogSource
	for _, f := range flags {
		name, what, ok := strings.Cut(f, "=")
		if !ok || name == "" || what == "" {
			return nil, usageError{wrapf("--log-source %q: want NAME=PATH, NAME=eventlog:CHANNEL or NAME=etw:PROVIDER[:LEVEL[:KEYWORDS]]", f)}
		}
		s := &models.LogSource{Name: &name, Kind: ptr("file"), Path: what}
		if channel, ok := strings.CutPrefix(what, "eventlog:"); ok {
			s.Kind, s.Path, s.Channel = ptr("eventlog"), "", channel
		}
		if provider, ok := strings.CutPrefix(what, "etw:"); ok {
			s.Kind, s.Path = ptr("etw"), ""
			part := strings.Split(provider, ":")
			s.Provider = part[0]
			if len(part) > 3 || s.Provider == "" {
				return nil, usageError{wrapf("--log-source %q: want NAME=etw:PROVIDER[:LEVEL[:KEYWORDS]]", f)}
			}
			if len(part) > 1 {
				level, err := traceLevel(part[1])
				if err != nil {
					return nil, err
				}
				s.Level = &level
			}
			if len(part) > 2 {
				if _, err := strconv.ParseUint(part[2], 0, 64); err != nil {
					return nil, usageError{wrapf("--log-source %q: keywords are a number such as 0x10", f)}
				}
				s.Keywords = part[2]
			}
		}
		out = append(out, s)
	}
	return out, nil
}

// logLimit reads max-size=SIZE and max-file=N, as docker's drivers name them.
func logLimit(flags []string) (*models.LogLimit, error) {
	if len(flags) == 0 {
		return nil, nil
	}
	l := new(models.LogLimit)
	for _, f := range flags {
		name, value, _ := strings.Cut(f, "=")
		var err error
		switch name {
		case "max-size":
			n := int64(-1)
			if value != "-1" {
				n, err = parseSize(value)
			}
			l.MaxSize = &n
		case "max-file":
			var n int64
			if n, err = strconv.ParseInt(value, 10, 32); err != nil || n < 1 {
				err = usageError{wrapf("--log-opt %q: want a number of files", f)}
			}
			l.MaxFiles = int32(n)
		default:
			err = usageError{wrapf("--log-opt %q: there are max-size=SIZE and max-file=N", f)}
		}
		if err != nil {
			return nil, err
		}
	}
	return l, nil
}

// traceLevel reads 1 to 5, or a level's name.
func traceLevel(text string) (int32, error) {
	for i, name := range []string{"critical", "error", "warning", "information", "verbose"} {
		if text == name || text == strconv.Itoa(i+1) {
			return int32(i + 1), nil
		}
	}
	return 0, usageError{wrapf("level %q: want critical, error, warning, information or verbose, or 1 to 5", text)}
}
