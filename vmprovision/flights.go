package vmprovision

import "sync"

// flights names what this process works on now: ids of VMs, names of files.
// What is in flight is no debris.
type flights struct {
	mu sync.Mutex
	n  map[string]int
}

func newFlights() *flights { return &flights{n: map[string]int{}} }

// begin marks a name; the function that it gives unmarks it.
func (f *flights) begin(name string) func() {
	f.mu.Lock()
	f.n[name]++
	f.mu.Unlock()
	var once sync.Once
	return func() {
		once.Do(func() {
			f.mu.Lock()
			defer f.mu.Unlock()
			if f.n[name]--; f.n[name] <= 0 {
				delete(f.n, name)
			}
		})
	}
}

func (f *flights) has(name string) bool { return f.count(name) > 0 }

func (f *flights) count(name string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.n[name]
}
