package regf

import (
	"bytes"
	"encoding/hex"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"berth/internal/errs"
)

// Vectors of the .NET runtime, whose strings are hashed by it.
func TestMarvin32(t *testing.T) {
	for in, want := range map[string]uint64{
		"": 0x30ED35C100CD3C7D, "AF": 0x48E73FC77D75DDC1, "E70F": 0xB5F6E1FC485DBFF8, "37F495": 0xF0B07C789B8CF7E8,
	} {
		b, err := hex.DecodeString(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := marvin32(0x004FB61A001BDBCC, b); got != want {
			t.Errorf("%q: %#x, want %#x", in, got, want)
		}
	}
}

// journal writes a log as Windows does: entries from the sequence number on,
// each what turns one state of the hive into the next.
func journal(sequence uint32, states ...[]byte) []byte {
	log := make([]byte, logHeader)
	copy(log, states[0][:logHeader])
	le.PutUint32(log[4:], sequence)
	le.PutUint32(log[8:], sequence)
	le.PutUint32(log[fieldType:], logType)
	le.PutUint32(log[508:], checksum(log))
	for i := range len(states) - 1 {
		log = append(log, entryOf(sequence+uint32(i), states[i], states[i+1])...)
	}
	return log
}

func entryOf(sequence uint32, from, to []byte) []byte {
	e := make([]byte, entryHead)
	var pages []byte
	for at := baseBlock; at < len(to); at += 512 {
		if at < len(from) && bytes.Equal(from[at:at+512], to[at:at+512]) {
			continue
		}
		e = le.AppendUint32(le.AppendUint32(e, uint32(at-baseBlock)), 512)
		pages = append(pages, to[at:at+512]...)
	}
	count := (len(e) - entryHead) / 8
	e = append(e, pages...)
	e = append(e, make([]byte, -len(e)&511)...)
	copy(e, "HvLE")
	le.PutUint32(e[4:], uint32(len(e)))
	le.PutUint32(e[12:], sequence)
	le.PutUint32(e[16:], uint32(len(to)-baseBlock))
	le.PutUint32(e[20:], uint32(count))
	return seal(e)
}

func seal(e []byte) []byte {
	le.PutUint64(e[24:], marvin32(marvinSeed, e[entryHead:]))
	le.PutUint64(e[32:], marvin32(marvinSeed, e[:32]))
	return e
}

// grown is a hive with n values, of several bins if they are many.
func grown(t testing.TB, n int) []byte {
	t.Helper()
	w := newWriter(1 << 20)
	root := node{key: &key{name: []uint16{'R'}, flags: keyHiveEntry}, parent: offsetNone, sd: append([]byte{1, 0, 0, 0x80}, make([]byte, 16)...)}
	at, err := w.reserveKey(&root)
	for i := 0; i < n && err == nil; i++ {
		err = w.value(&root, &value{name: []uint16{'v', uint16('a' + i%26), uint16('a' + i/26)}, typ: 3, data: bytes.Repeat([]byte{byte(i)}, 900)})
	}
	if err == nil {
		err = w.fillKey(at, &root, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	b, err := w.finish(at, 7)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// unclosed gives a hive these two sequence numbers.
func unclosed(b []byte, first, second uint32) []byte {
	b = bytes.Clone(b)
	le.PutUint32(b[4:], first)
	le.PutUint32(b[8:], second)
	return fix(b)
}

func TestReplay(t *testing.T) {
	one, two, three, big := grown(t, 1), grown(t, 2), grown(t, 3), grown(t, 40)
	torn := unclosed(one, 11, 10)
	torn[13]++
	half := journal(10, one, two, three)
	half[len(half)-1]++
	old := journal(10, one, two)
	le.PutUint32(old[fieldType:], 1)
	old = fix(old)
	other := journal(10, one, two)
	other[0] = 'x'
	outside := entryOf(10, one, two)
	le.PutUint32(outside[entryHead:], uint32(len(two)))
	cut := entryOf(10, one, two)
	le.PutUint32(cut[20:], 1<<31)
	for name, tc := range map[string]struct {
		hive []byte
		logs [][]byte
		want []byte // the bins of this one
		kind errs.Kind
		says string
	}{
		"closed":                {hive: unclosed(one, 10, 10), logs: [][]byte{journal(10, one, two)}, want: one},
		"one entry":             {hive: unclosed(one, 11, 10), logs: [][]byte{journal(10, one, two)}, want: two},
		"two entries":           {hive: unclosed(one, 11, 10), logs: [][]byte{journal(10, one, two, three)}, want: three},
		"two logs":              {hive: unclosed(one, 11, 10), logs: [][]byte{journal(11, two, three), journal(10, one, two)}, want: three},
		"in the hive already":   {hive: unclosed(two, 12, 11), logs: [][]byte{journal(10, one, two, three)}, want: three},
		"in both logs":          {hive: unclosed(one, 11, 10), logs: [][]byte{journal(10, one, two), journal(10, one, two, three)}, want: three},
		"later than expected":   {hive: unclosed(one, 11, 10), logs: [][]byte{journal(12, one, two)}, want: two},
		"a gap":                 {hive: unclosed(one, 11, 10), logs: [][]byte{journal(10, one, two), journal(14, two, three)}, want: two},
		"the hive grows":        {hive: unclosed(one, 11, 10), logs: [][]byte{journal(10, one, big)}, want: big},
		"base block torn":       {hive: torn, logs: [][]byte{journal(10, one, two)}, want: two},
		"entry torn":            {hive: unclosed(one, 11, 10), logs: [][]byte{half}, want: two},
		"no log":                {hive: unclosed(one, 11, 10), kind: errs.Unsupported, says: "11 and 10"},
		"torn, no log":          {hive: torn, kind: errs.Unsupported, says: "torn"},
		"empty log":             {hive: unclosed(one, 11, 10), logs: [][]byte{{}, make([]byte, 4096)}, kind: errs.Unsupported, says: "carries no log"},
		"stale log":             {hive: unclosed(one, 11, 10), logs: [][]byte{journal(8, two, three)}, kind: errs.Unsupported, says: "11 and 10"},
		"old log":               {hive: unclosed(one, 11, 10), logs: [][]byte{old}, kind: errs.Unsupported, says: "before 8.1"},
		"no base block in it":   {hive: unclosed(one, 11, 10), logs: [][]byte{other}, kind: errs.Unsupported, says: "carries no log"},
		"page outside the bins": {hive: unclosed(one, 11, 10), logs: [][]byte{append(journal(10, one), seal(outside)...)}, kind: errs.Unsupported},
		"pages outside":         {hive: unclosed(one, 11, 10), logs: [][]byte{append(journal(10, one), seal(cut)...)}, kind: errs.Unsupported},
	} {
		t.Run(name, func(t *testing.T) {
			before := bytes.Clone(tc.hive)
			got, err := Replay(tc.hive, tc.logs, Options{})
			if !bytes.Equal(tc.hive, before) {
				t.Error("the hive given was changed")
			}
			if tc.kind != 0 {
				if !errs.Is(err, tc.kind) || !strings.Contains(err.Error(), tc.says) {
					t.Errorf("%v", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got[baseBlock:], tc.want[baseBlock:]) || dirty(got) {
				t.Errorf("other bins; sequence numbers %d and %d", le.Uint32(got[4:]), le.Uint32(got[8:]))
			}
			if _, err := Merge(got, nil, Options{}); err != nil {
				t.Error(err)
			}
		})
	}
	if _, err := Replay(unclosed(one, 11, 10), [][]byte{journal(10, one, big)}, Options{Bytes: int64(len(one))}); !errors.Is(err, ErrSize) {
		t.Errorf("a hive that grows beyond its limit: %v", err)
	}
}

// TestReplayedHiveReadByHivex asks a reader that knows nothing of logs.
func TestReplayedHiveReadByHivex(t *testing.T) {
	hivexml, err := exec.LookPath("hivexml")
	if err != nil {
		t.Skip("hivexml is not installed; run `make deps`")
	}
	one, big := grown(t, 1), grown(t, 40)
	got, err := Replay(unclosed(one, 11, 10), [][]byte{journal(10, one, grown(t, 9), big)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "hive")
	if err := os.WriteFile(path, got, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(hivexml, path).Output()
	if n := bytes.Count(out, []byte("<value ")); err != nil || n != 40 {
		t.Errorf("%d values: %v", n, err)
	}
}

func FuzzReplay(f *testing.F) {
	one, two, three := grown(f, 1), grown(f, 2), grown(f, 3)
	f.Add(unclosed(one, 11, 10), journal(10, one, two), journal(11, two, three))
	f.Add(unclosed(one, 11, 10), journal(10, one, grown(f, 9)), []byte{})
	f.Add(one[:4096], two, three)
	f.Fuzz(func(t *testing.T, hive, a, b []byte) {
		// A fuzzer never guesses a hash: those of the entries in place are made right.
		for _, log := range [][]byte{a, b} {
			for at := logHeader; at+logHeader <= len(log) && string(log[at:at+4]) == "HvLE"; {
				n := int(le.Uint32(log[at+4:]))
				if n < logHeader || n > len(log)-at {
					break
				}
				seal(log[at : at+n])
				at += n
			}
		}
		const limit = 1 << 20
		got, err := Replay(hive, [][]byte{a, b}, Options{Bytes: limit})
		if err != nil {
			return
		}
		if len(got) > max(len(hive), limit) {
			t.Fatalf("%d bytes", len(got))
		}
		_, _ = Merge(got, nil, Options{Bytes: limit}) // must not panic
	})
}
