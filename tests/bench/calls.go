package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
)

// benchCalls counts SOAP calls of operations, as the end-to-end test of them
// does: it writes what it counted to the file named by BERTH_COUNTS.
func benchCalls(ctx context.Context, b *bench) error {
	f, err := os.CreateTemp(b.dir, "counts")
	if err != nil {
		return err
	}
	f.Close()
	cmd := exec.CommandContext(ctx, "go", "test", "-count=1", "-run", "^TestCallsPerRun$", "./tests/e2e")
	cmd.Env = append(os.Environ(), "BERTH_COUNTS="+f.Name())
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	data, err := os.ReadFile(f.Name())
	if err != nil {
		return err
	}
	for sc := bufio.NewScanner(bytes.NewReader(data)); sc.Scan(); {
		var c struct {
			What              string
			Mutating, Reading int
		}
		if err := json.Unmarshal(sc.Bytes(), &c); err != nil {
			return err
		}
		reach := 0.0
		if c.What == "run" {
			reach = 1
		}
		b.add(row{Name: "calls: " + c.What + ", mutating", Value: float64(c.Mutating), Unit: "SOAP calls"}.atMost(reach))
		b.add(row{Name: "calls: " + c.What + ", reading", Value: float64(c.Reading), Unit: "SOAP calls"})
	}
	return nil
}
