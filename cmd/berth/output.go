package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"text/template"
	"time"

	"github.com/go-openapi/strfmt"

	"berth/internal/errs"
)

// show prints v as JSON or through --format if asked for, else calls human.
func (a *app) show(v any, human func(io.Writer)) error {
	switch {
	case a.format.tmpl != nil:
		return a.showFormat(v)
	case a.json:
		enc := json.NewEncoder(a.out)
		enc.SetIndent("", "  ")
		return enc.Encode(v)
	}
	human(a.out)
	return nil
}

// format is the flag --format: a template that is parsed with the command line,
// so that nothing is done and then not shown.
type format struct {
	text string
	tmpl *template.Template // nil without a text
}

func (f *format) String() string { return f.text }

func (f *format) Type() string { return "template" }

// Set parses the template.
func (f *format) Set(text string) error {
	if text == "" {
		*f = format{}
		return nil
	}
	t, err := template.New("format").Funcs(template.FuncMap{"json": func(v any) (string, error) {
		b, err := json.Marshal(v)
		return string(b), err
	}, "join": func(sep string, v []any) string {
		s := make([]string, len(v))
		for i := range v {
			s[i] = fmt.Sprint(v[i])
		}
		return strings.Join(s, sep)
	}}).Option("missingkey=zero").Parse(text)
	if err != nil {
		return err
	}
	*f = format{text, t}
	return nil
}

// showFormat executes the template over v's JSON form: once for an object, once
// an element for a list.
func (a *app) showFormat(v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	var list []any
	if json.Unmarshal(raw, &list) != nil {
		var one any
		if err := json.Unmarshal(raw, &one); err != nil {
			return err
		}
		list = []any{one}
	}
	for _, e := range list {
		if err := a.format.tmpl.Execute(a.out, e); err != nil {
			return errs.New(errs.Invalid, "--format", a.format.text, "%w", err)
		}
		fmt.Fprintln(a.out)
	}
	return nil
}

// table prints rows under a header, if there is one, columns aligned.
func table(w io.Writer, header []string, rows [][]string) {
	tw := tabwriter.NewWriter(w, 0, 4, 3, ' ', 0)
	if header != nil {
		fmt.Fprintln(tw, strings.Join(header, "\t"))
	}
	for _, r := range rows {
		fmt.Fprintln(tw, strings.Join(r, "\t"))
	}
	tw.Flush()
}

// size prints bytes as a person reads them.
func size(n int64) string {
	const unit = 1024
	if n < unit {
		return fmt.Sprintf("%d B", n)
	}
	f, i := float64(n)/unit, 0
	for f >= unit && i < 4 {
		f, i = f/unit, i+1
	}
	return fmt.Sprintf("%.1f %ciB", f, "KMGTP"[i])
}

// ago prints how long t is past.
func ago(t strfmt.DateTime) string {
	d := time.Since(time.Time(t))
	switch {
	case time.Time(t).IsZero():
		return "-"
	case d < time.Minute:
		return fmt.Sprintf("%d s ago", int(max(d, 0).Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d min ago", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h ago", int(d.Hours()))
	}
	return fmt.Sprintf("%d days ago", int(d.Hours()/24))
}

// short cuts an id or digest to what people compare.
func short(id string) string {
	id = strings.TrimPrefix(id, "sha256:")
	if len(id) > 12 {
		return id[:12]
	}
	return id
}

func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
