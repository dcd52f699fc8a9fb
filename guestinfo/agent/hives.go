package agent

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/regf"
)

// hives is the operating system's part of taking over registry deltas.
type hives interface {
	// take makes a hive what it becomes under deltas, lowest first: now, or at
	// Windows' next start. Doing it again after it was cut off does no harm.
	take(ctx context.Context, hive string, deltas [][]byte) error
	// pending is whether what was taken waits for Windows' next start.
	pending() (bool, error)
	// confirm checks after that start that a hive has what a delta sets.
	confirm(hive string, delta []byte) error
	// forget removes what must differ between the machines that are cloned from
	// this one and what each makes anew by itself.
	forget() error
	// lost counts what was not carried over.
	lost() losses
}

// errRestart ends a run of a bake that goes on after Windows' next start.
var errRestart = errors.New("a restart of Windows is needed: the rest of the bake, the registry, goes on after it")

// maxHive bounds one delta; the real ones have some megabytes.
const maxHive = 512 << 20

// hivePlaces are Windows' names for the hives of layers, below the root keys.
var hivePlaces = map[string]struct{ root, key, file string }{
	"System":      {"HKEY_LOCAL_MACHINE", "SYSTEM", "SYSTEM"},
	"Software":    {"HKEY_LOCAL_MACHINE", "SOFTWARE", "SOFTWARE"},
	"Sam":         {"HKEY_LOCAL_MACHINE", "SAM", "SAM"},
	"Security":    {"HKEY_LOCAL_MACHINE", "SECURITY", "SECURITY"},
	"DefaultUser": {"HKEY_USERS", ".DEFAULT", "DEFAULT"},
}

// takeRegistry applies the image's registry deltas. What was done in an earlier
// run, by the journal, is not done again.
func (p *application) takeRegistry(j journal) (journal, error) {
	order, deltas := p.deltas()
	for _, hive := range order {
		if p.hives == nil || slices.Contains(j.Taken, hive) {
			continue
		}
		p.report("registry: " + hive)
		stack, err := p.readDeltas(hive, deltas[hive])
		if err == nil {
			err = p.hives.take(p.ctx, hive, stack)
		}
		if err != nil {
			return j, hiveError("take over hive", hive, err)
		}
		j.Taken = append(j.Taken, hive)
		if err := p.writeJournal(j); err != nil {
			return j, err
		}
	}
	if p.hives == nil || len(order) == 0 {
		return j, nil
	}
	wait, err := p.hives.pending()
	if err != nil {
		return j, hiveError("look for a restart", "", err)
	}
	if wait {
		j.Restarted = true
		if err := p.writeJournal(j); err != nil {
			return j, err
		}
		return j, errRestart
	}
	if !j.Restarted {
		return j, nil
	}
	for _, hive := range order {
		stack, err := p.readDeltas(hive, deltas[hive])
		if err == nil {
			err = p.hives.confirm(hive, stack[len(stack)-1])
		}
		if err != nil {
			return j, hiveError("confirm hive", hive, err)
		}
	}
	return j, nil
}

func hiveError(step, hive string, err error) error {
	if errors.Is(err, context.Canceled) {
		return errs.New(errs.Canceled, "bake: "+step, hive, "%w", err)
	}
	return errs.New(errs.KindOf(err), "bake: "+step, hive, "%w", err)
}

// deltas groups the manifest's deltas by hive, both in its order.
func (p *application) deltas() (order []string, deltas map[string][]string) {
	deltas = map[string][]string{}
	for _, h := range p.manifest.Hives {
		if deltas[h.Hive] == nil {
			order = append(order, h.Hive)
		}
		deltas[h.Hive] = append(deltas[h.Hive], h.Path)
	}
	return order, deltas
}

// checkHives refuses hives that no Windows has and paths that are none.
func checkHives(all []guestinfo.HiveDelta) error {
	for _, h := range all {
		if _, ok := hivePlaces[h.Hive]; !ok {
			return fmt.Errorf("%.100q is no hive", h.Hive)
		}
		if !validPath(h.Path) || !strings.HasPrefix(h.Path, guestinfo.DiskHives+`\`) {
			return fmt.Errorf("%.200q is no path of a registry delta", h.Path)
		}
	}
	return nil
}

// readDeltas reads a hive's deltas, lowest first, without what is the
// machine's own.
func (p *application) readDeltas(hive string, paths []string) ([][]byte, error) {
	var out [][]byte
	for _, path := range paths {
		b, err := readBounded(below(p.source, native(path)), maxHive)
		if err != nil {
			return nil, err
		}
		b, _, err = regf.Prune(b, ownPlaces(hive), regf.Options{Bytes: maxHive})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out = append(out, b)
	}
	return out, nil
}

func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, errs.New(errs.Corrupt, "bake: read registry delta", path, "%w", err)
	}
	defer f.Close() // read only
	b, err := io.ReadAll(io.LimitReader(f, most+1))
	switch {
	case err != nil:
		return nil, errs.New(errs.Unavailable, "bake: read registry delta", path, "%w", err)
	case int64(len(b)) > most:
		return nil, errs.New(errs.Quota, "bake: read registry delta", path, "more than %d bytes", most)
	}
	return b, nil
}

// recordHives adds the deltas to the inventory.
func (p *application) recordHives() error {
	for _, h := range p.manifest.Hives {
		b, err := readBounded(below(p.source, native(h.Path)), maxHive)
		if err != nil {
			return err
		}
		fmt.Fprintf(p.hash, "h %d %s %x\n", len(b), h.Path, sha256.Sum256(b))
	}
	return nil
}

// confirmer looks up what a delta sets.
type confirmer struct {
	find       func(key, value string) (typ uint32, data []byte, ok bool)
	want, have int
}

func (*confirmer) Create(string) error        { return nil }
func (*confirmer) Delete(string) error        { return nil }
func (*confirmer) Clear(string) error         { return nil }
func (*confirmer) Unset(string, string) error { return nil }
func (c *confirmer) Set(key, value string, typ uint32, data []byte) error {
	c.want++
	if t, b, ok := c.find(key, value); ok && t == typ && slices.Equal(b, data) {
		c.have++
	}
	return nil
}

// confirmDelta fails when nothing is there of what a delta sets. Something of it
// may have been changed since by the start of Windows.
func confirmDelta(delta []byte, find func(key, value string) (uint32, []byte, bool)) error {
	c := &confirmer{find: find}
	if err := regf.Apply(delta, regf.Options{Bytes: maxHive}, c); err != nil {
		return err
	}
	if c.want > 0 && c.have == 0 {
		return fmt.Errorf("the restart of Windows has taken over none of the %d values that the image sets", c.want)
	}
	return nil
}
