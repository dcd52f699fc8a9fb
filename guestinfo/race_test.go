package guestinfo

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"berth/internal/errs"
)

// A reader beside a writer, who replaces a document of several parts key by key,
// gets a whole generation or an error that says to read again; never a mixture.
func TestReaderBesideWriterNeverMixes(t *testing.T) {
	const generations = 200
	spec := func(gen uint64) Spec {
		env := make([]string, 1+gen%4*8) // the number of parts changes too
		for i := range env {
			env[i] = fmt.Sprintf("V%d=%d%s", i, gen, strings.Repeat("x", 6000))
		}
		return Spec{Version: 1, Generation: gen, ID: "x", Role: RoleContainer, Mode: ModeNative, Process: &Process{Args: []string{"a"}, Env: env}}
	}
	var values sync.Map
	write := func(gen uint64) {
		kv, err := EncodeSpec(spec(gen))
		if err != nil {
			t.Error(err)
			return
		}
		for k, v := range kv { // in any order
			values.Store(k, v)
		}
	}
	write(1)
	done := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		defer close(done)
		for gen := uint64(2); gen <= generations; gen++ {
			write(gen)
		}
	})
	for range 2 {
		wg.Go(func() {
			last := uint64(0)
			for over := false; !over; {
				select {
				case <-done:
					over = true
				default:
				}
				got, err := DecodeSpec(func(k string) (string, bool) {
					v, ok := values.Load(k)
					if !ok {
						return "", false
					}
					return v.(string), true
				})
				if errs.Is(err, errs.Corrupt) && !over {
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				want := spec(got.Generation)
				if got.Generation < last || len(got.Process.Env) != len(want.Process.Env) {
					t.Errorf("generation %d after %d with %d variables", got.Generation, last, len(got.Process.Env))
				}
				for i, e := range got.Process.Env {
					if e != want.Process.Env[i] {
						t.Errorf("generation %d has another's variable %.20q", got.Generation, e)
					}
				}
				last = got.Generation
			}
			if last != generations {
				t.Errorf("ended at generation %d", last)
			}
		})
	}
	wg.Wait()
}
