// Command bench measures Berth beside its peers in one run on one machine, as
// ratios: a table for people, and build/bench.json for programs, one JSON object
// a line. It measures, it never judges: a row that misses its reach is no error.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"text/tabwriter"
)

// row is one measurement. Peer, Reach and what follows from them are null
// where there is none.
type row struct {
	Name      string   `json:"name"`
	Value     float64  `json:"value"`
	Unit      string   `json:"unit"`
	Peer      *string  `json:"peer"`
	PeerValue *float64 `json:"peer_value"`
	Ratio     *float64 `json:"ratio"` // value / peer_value
	Reach     *float64 `json:"reach"` // of the ratio, or of the value where there is no peer
	Met       *bool    `json:"met"`
}

// against compares a row with a peer; more is better.
func (r row) against(peer string, value float64) row {
	ratio := r.Value / value
	r.Peer, r.PeerValue, r.Ratio = &peer, &value, &ratio
	return r
}

// beside is against with a ratio that was taken pair by pair.
func (r row) beside(peer string, value, ratio float64) row {
	r.Peer, r.PeerValue, r.Ratio = &peer, &value, &ratio
	return r
}

// atLeast is the reach of the ratio.
func (r row) atLeast(reach float64) row {
	met := r.Ratio != nil && *r.Ratio >= reach
	r.Reach, r.Met = &reach, &met
	return r
}

// atMost is the reach of the value.
func (r row) atMost(reach float64) row {
	met := r.Value <= reach
	r.Reach, r.Met = &reach, &met
	return r
}

// below is the reach of a ratio that is better when smaller.
func (r row) below(reach float64) row {
	met := r.Ratio != nil && *r.Ratio <= reach
	r.Reach, r.Met = &reach, &met
	return r
}

// bench collects rows and knows where scratch files go.
type bench struct {
	dir        string
	bytes      int64
	containers int
	rows       []row
	core       layerFile // the Server-Core-like layer, once it was made
}

// of is n, or less where fewer containers were asked for.
func (b *bench) of(n int) int { return max(1, min(n, b.containers/20)) }

func (b *bench) add(r row) {
	b.rows = append(b.rows, r)
	ratio := ""
	if r.Ratio != nil {
		ratio = fmt.Sprintf(" (%.2f × %s)", *r.Ratio, *r.Peer)
	}
	fmt.Fprintf(os.Stderr, "  %s: %s%s\n", r.Name, number(r.Value)+" "+r.Unit, ratio)
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "child" {
		if err := child(os.Args[2:]); err != nil {
			fmt.Fprintln(os.Stderr, "bench child:", err)
			os.Exit(1)
		}
		return
	}
	out := flag.String("o", "build/bench.json", "where the rows go")
	bytes := flag.Int64("bytes", 2<<30, "content of the synthetic Server-Core-like layer")
	only := flag.String("only", "", "run the groups whose name contains this: image, entries, pull, calls, scale, guest")
	containers := flag.Int("containers", 10_000, "containers of the group scale")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *out, *only, *bytes, *containers); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, out, only string, bytes int64, containers int) error {
	dir, err := os.MkdirTemp("", "berth-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	b := &bench{dir: dir, bytes: bytes, containers: containers}
	for _, g := range []struct {
		name string
		run  func(context.Context, *bench) error
	}{{"image", benchImage}, {"entries", benchEntries}, {"pull", benchPull}, {"calls", benchCalls}, {"scale", benchScale}, {"guest", benchGuest}} {
		if !strings.Contains(g.name, only) {
			continue
		}
		fmt.Fprintf(os.Stderr, "%s\n", g.name)
		if err := g.run(ctx, b); err != nil {
			return fmt.Errorf("%s: %w", g.name, err)
		}
	}
	b.print()
	return b.write(out)
}

func (b *bench) print() {
	tw := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	fmt.Fprintln(tw, "MEASURED\tVALUE\tUNIT\tPEER\tPEER'S\tRATIO\tREACH\tMET")
	for _, r := range b.rows {
		peer, pv, ratio, reach, met := "-", "-", "-", "-", "-"
		if r.Peer != nil {
			peer, pv, ratio = *r.Peer, number(*r.PeerValue), fmt.Sprintf("%.2f", *r.Ratio)
		}
		if r.Reach != nil {
			reach, met = number(*r.Reach), fmt.Sprint(*r.Met)
		}
		fmt.Fprintln(tw, strings.Join([]string{r.Name, number(r.Value), r.Unit, peer, pv, ratio, reach, met}, "\t"))
	}
	tw.Flush()
}

func (b *bench) write(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	enc := json.NewEncoder(f)
	for _, r := range b.rows {
		if err := enc.Encode(r); err != nil {
			f.Close()
			return err
		}
	}
	return f.Close()
}

func number(v float64) string {
	switch {
	case v == float64(int64(v)):
		return fmt.Sprint(int64(v))
	case v < 10:
		return fmt.Sprintf("%.2f", v)
	}
	return fmt.Sprintf("%.0f", v)
}
