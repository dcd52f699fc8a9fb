package regf

import (
	"bytes"
	"math/bits"
	"slices"

	"berth/internal/errs"
)

// Of a transaction log of Windows 8.1 and later: a base block of its own, then
// entries in whole sectors. (Format: "Format of transaction log files" there.)
const (
	logHeader  = 512
	logType    = 6 // in the base block; older logs have 1 and 2
	entryHead  = 40
	fieldType  = 28
	fieldBins  = 40
	marvinSeed = 0x82EF4D887A4E55C5
)

// logEntry is one flush of a hive: pages, and how long its bins were then.
type logEntry struct {
	sequence uint32
	bins     uint32 // bytes
	pages    []logPage
}

type logPage struct {
	at   uint32 // in the bins
	data []byte
}

// Replay gives the hive that b becomes with what its transaction logs hold and
// it does not, as Windows' loader does: entries from the hive's second sequence
// number on, without a gap. A hive that was closed comes back as it is, whatever
// the logs. Errors: Unsupported if the logs do not help, or are those of Windows
// before 8.1; Quota.
func Replay(b []byte, logs [][]byte, o Options) ([]byte, error) {
	o = o.withDefaults()
	if len(b) < 2*baseBlock || string(b[:4]) != "regf" || !dirty(b) {
		return b, nil
	}
	entries, head, old := readLogs(logs)
	out := bytes.Clone(b)
	if checksum(b) != le.Uint32(b[508:]) {
		if head == nil {
			return nil, notReplayed(old, "its base block is torn")
		}
		copy(out, head[:logHeader])
		le.PutUint32(out[fieldType:], 0)
	}
	next, applied := le.Uint32(out[8:]), 0
	for _, e := range entries {
		switch {
		case e.sequence < next:
			continue // in the hive already, or in both logs
		case applied > 0 && e.sequence > next:
			// A gap: what follows belongs to another life of the hive.
		case int64(e.bins)+baseBlock > o.Bytes:
			return nil, errs.New(errs.Quota, "replay log", "", "%w: %d bytes, the limit is %d", ErrSize, int64(e.bins)+baseBlock, o.Bytes)
		default:
			out = e.apply(out)
			next, applied = e.sequence+1, applied+1
			continue
		}
		break
	}
	if applied == 0 {
		return nil, notReplayed(old, "its sequence numbers are %d and %d", le.Uint32(b[4:]), le.Uint32(b[8:]))
	}
	le.PutUint32(out[4:], next)
	le.PutUint32(out[8:], next)
	le.PutUint32(out[508:], checksum(out))
	return out, nil
}

func notReplayed(old bool, format string, args ...any) error {
	why := "the layer carries no log that would complete it"
	if old {
		why = "its logs are of a kind that Windows wrote before 8.1"
	}
	return errs.New(errs.Unsupported, "replay log", "", "the hive was not closed ("+format+"), and "+why, args...).
		WithHint("load and unload the hive on Windows, and make the layer again")
}

// dirty tells a hive that was not closed.
func dirty(b []byte) bool {
	return le.Uint32(b[4:]) != le.Uint32(b[8:]) || checksum(b) != le.Uint32(b[508:])
}

// apply writes the entry's pages into a hive, which gets the length it had then.
func (e *logEntry) apply(hive []byte) []byte {
	if n := baseBlock + int(e.bins); n > len(hive) {
		hive = append(hive, make([]byte, n-len(hive))...)
	}
	for _, p := range e.pages {
		copy(hive[baseBlock+int(p.at):], p.data)
	}
	le.PutUint32(hive[fieldBins:], e.bins)
	return hive
}

// readLogs gives the entries of all logs by sequence, the youngest log's base
// block, and whether one is of the old kind.
func readLogs(logs [][]byte) (all []logEntry, head []byte, old bool) {
	for _, b := range logs {
		if len(b) < logHeader || string(b[:4]) != "regf" || checksum(b) != le.Uint32(b[508:]) {
			continue
		}
		if le.Uint32(b[fieldType:]) != logType {
			old = true
			continue
		}
		if head == nil || le.Uint32(b[4:]) > le.Uint32(head[4:]) {
			head = b
		}
		all = append(all, readEntries(b[logHeader:])...)
	}
	slices.SortStableFunc(all, func(a, b logEntry) int { return int(int64(a.sequence) - int64(b.sequence)) })
	return all, head, old
}

// readEntries reads up to the first entry that is not whole: a log is written
// over from its front, so older entries may follow.
func readEntries(b []byte) (all []logEntry) {
	for {
		e, n, ok := readEntry(b)
		if !ok || len(all) > 0 && e.sequence != all[len(all)-1].sequence+1 {
			return all
		}
		all = append(all, e)
		b = b[n:]
	}
}

func readEntry(b []byte) (e logEntry, size int, ok bool) {
	if len(b) < logHeader || string(b[:4]) != "HvLE" {
		return e, 0, false
	}
	size = int(le.Uint32(b[4:]))
	if size < logHeader || size%512 != 0 || size > len(b) {
		return e, 0, false
	}
	b = b[:size]
	if le.Uint64(b[24:]) != marvin32(marvinSeed, b[entryHead:]) || le.Uint64(b[32:]) != marvin32(marvinSeed, b[:32]) {
		return e, 0, false
	}
	e.sequence, e.bins = le.Uint32(b[12:]), le.Uint32(b[16:])
	count := int64(le.Uint32(b[20:]))
	if e.bins == 0 || e.bins%4096 != 0 || entryHead+8*count > int64(size) {
		return e, 0, false
	}
	refs, data := b[entryHead:entryHead+8*count], b[entryHead+8*count:]
	for ; len(refs) > 0; refs = refs[8:] {
		at, n := le.Uint32(refs), le.Uint32(refs[4:])
		if int64(n) > int64(len(data)) || int64(at)+int64(n) > int64(e.bins) {
			return e, 0, false
		}
		e.pages = append(e.pages, logPage{at, data[:n]})
		data = data[n:]
	}
	return e, size, true
}

// marvin32 is Microsoft's checksum of that name, low half first.
func marvin32(seed uint64, b []byte) uint64 {
	lo, hi := uint32(seed), uint32(seed>>32)
	mix := func(v uint32) {
		lo += v
		hi ^= lo
		lo = bits.RotateLeft32(lo, 20) + hi
		hi = bits.RotateLeft32(hi, 9) ^ lo
		lo = bits.RotateLeft32(lo, 27) + hi
		hi = bits.RotateLeft32(hi, 19)
	}
	for ; len(b) >= 4; b = b[4:] {
		mix(le.Uint32(b))
	}
	last := uint32(0x80)
	for i := len(b) - 1; i >= 0; i-- {
		last = last<<8 | uint32(b[i])
	}
	mix(last)
	mix(0)
	return uint64(hi)<<32 | uint64(lo)
}
