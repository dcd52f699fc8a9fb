package vmdk

import (
	"fmt"
	"io"
	"testing"
)

// BenchmarkDisk writes 64 MiB that compress about 2:1 and reads the VMDK.
func BenchmarkDisk(b *testing.B) {
	data := make([]byte, 0, 64*mib)
	for i := 0; len(data) < cap(data); i++ {
		data = append(append(data, noise(uint64(i), 4096)...), text(4096)...)
	}
	for _, o := range []Options{{Level: Stored}, {Level: 1}, {Level: 1, Workers: 1}, {Level: 6}} {
		b.Run(fmt.Sprintf("level=%d/workers=%d", o.Level, o.Workers), func(b *testing.B) {
			o.SpoolDir = b.TempDir()
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				w, err := NewWriter(o)
				if err != nil {
					b.Fatal(err)
				}
				for at := 0; at < len(data); at += 1 << 16 {
					if _, err := w.WriteAt(data[at:at+1<<16], int64(at)); err != nil {
						b.Fatal(err)
					}
				}
				d, err := w.Finish(int64(len(data)))
				if err != nil {
					b.Fatal(err)
				}
				if _, err := io.Copy(io.Discard, d.Open()); err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(data))/float64(d.Length()), "ratio")
				if err := d.Close(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
