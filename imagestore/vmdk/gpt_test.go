package vmdk

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// partitioned writes a raw disk with the table around a volume of n bytes.
func partitioned(t *testing.T, tab Table, n int64) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "disk.raw")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.Truncate(Capacity(n)); err != nil {
		t.Fatal(err)
	}
	if err := tab.WriteBackup(f, n); err != nil {
		t.Fatal(err)
	}
	if err := tab.WritePrimary(f, n); err != nil {
		t.Fatal(err)
	}
	return path
}

var table = Table{Disk: DeriveGUID("disk"), Partition: DeriveGUID("partition"), Name: "Berth image"}

func TestPartitionToolsSeeOnePartition(t *testing.T) {
	const volume = 100*mib - 512
	path := partitioned(t, table, volume)
	t.Run("partx", func(t *testing.T) {
		out := tool(t, "partx", "--raw", "--noheadings", "--output", "NR,START,END,SECTORS,NAME,UUID,TYPE,FLAGS,SCHEME", path)
		want := fmt.Sprintf("1 2048 %d %d Berth\\x20image %s ebd0a0a2-b9e5-4433-87c0-68b6b72699c7 0x8000000000000000 gpt", 2048+volume/512-1, volume/512, table.Partition)
		if strings.TrimSpace(out) != want {
			t.Errorf("got  %s\nwant %s", out, want)
		}
	})
	t.Run("mmls", func(t *testing.T) {
		out := tool(t, "mmls", "-t", "gpt", path)
		if !strings.Contains(out, fmt.Sprintf("%010d   %010d   %010d   Berth image", 2048, 2048+volume/512-1, volume/512)) {
			t.Errorf("mmls:\n%s", out)
		}
	})
	t.Run("7z", func(t *testing.T) {
		out := tool(t, "7z", "l", "-tGPT", path)
		if !strings.Contains(out, fmt.Sprint(volume)) {
			t.Errorf("7z:\n%s", out)
		}
	})
}

// TestBackupAloneIsEnough destroys the primary table; the backup must serve.
func TestBackupAloneIsEnough(t *testing.T) {
	path := partitioned(t, table, 40*mib)
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt(make([]byte, 512), 512); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	out := tool(t, "partx", "--raw", "--noheadings", "--output", "NR,START,SECTORS,UUID", path)
	if want := fmt.Sprintf("1 2048 81920 %s", table.Partition); strings.TrimSpace(out) != want {
		t.Errorf("got  %s\nwant %s", out, want)
	}
}

func TestTableFields(t *testing.T) {
	for _, n := range []int64{512, mib, 5*mib + 512, 3 << 30, 3 << 40} {
		c := Capacity(n)
		if c%mib != 0 || c < n+PartitionOffset+33*512 || c-mib >= n+PartitionOffset+33*512 {
			t.Errorf("capacity of %d is %d", n, c)
		}
		at := capture{}
		if err := table.WriteBackup(at, n); err != nil {
			t.Fatal(err)
		}
		if err := table.WritePrimary(at, n); err != nil {
			t.Fatal(err)
		}
		backup, primary := at[c-512], at[0]
		if backup == nil || primary == nil || at[c-33*512] == nil {
			t.Fatalf("writes at %v", at)
		}
		first := primary[512:1024]
		for name, h := range map[string][]byte{"primary": first, "backup": backup} {
			sum := binary.LittleEndian.Uint32(h[16:])
			z := bytes.Clone(h[:92])
			clear(z[16:20])
			if crc32.ChecksumIEEE(z) != sum {
				t.Errorf("%s header's checksum is wrong", name)
			}
			if crc32.ChecksumIEEE(primary[1024:]) != binary.LittleEndian.Uint32(h[88:]) {
				t.Errorf("%s header's checksum of the entries is wrong", name)
			}
			if last := binary.LittleEndian.Uint64(h[48:]); int64(last) != c/512-34 {
				t.Errorf("%s: last usable LBA %d", name, last)
			}
		}
		if attr := binary.LittleEndian.Uint64(primary[1024+48:]); attr != 1<<63 {
			t.Errorf("attributes %#x", attr)
		}
		if size := binary.LittleEndian.Uint32(primary[446+12:]); int64(size) != min(c/512-1, 0xffffffff) {
			t.Errorf("protective partition has %d sectors", size)
		}
	}
	for _, n := range []int64{0, -512, 511, 1000} {
		if err := table.WritePrimary(capture{}, n); err == nil {
			t.Errorf("a volume of %d bytes was accepted", n)
		}
	}
}

// capture keeps writes by offset.
type capture map[int64][]byte

func (c capture) WriteAt(p []byte, off int64) (int, error) {
	c[off] = bytes.Clone(p)
	return len(p), nil
}

var _ io.WriterAt = capture{}

func TestLongNameIsCut(t *testing.T) {
	tab := table
	tab.Name = strings.Repeat("n", 40)
	b, err := tab.entries(512)
	if err != nil || b[56+70] != 'n' || b[128] != 0 {
		t.Errorf("entry %x, %v", b[:130], err)
	}
}

func TestDeriveGUID(t *testing.T) {
	a := DeriveGUID("a", "b")
	if a != DeriveGUID("a", "b") || a == DeriveGUID("ab") || a == DeriveGUID("a", "b", "") || a == DeriveGUID("b", "a") {
		t.Error("GUIDs do not follow their parts")
	}
	if s := a.String(); len(s) != 36 || s[14] != '8' || !strings.ContainsRune("89ab", rune(s[19])) {
		t.Errorf("%s is no version 8 UUID", s)
	}
	if s := basicData.String(); s != "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7" {
		t.Error(s)
	}
}
