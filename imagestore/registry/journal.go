package registry

import (
	"bytes"
	"fmt"
	"hash/crc32"
	"strconv"
	"strings"
)

// The journal of a partial blob is text: a header line that names the blob, then
// one line per finished range, "from to crc\n", appended after the range's bytes
// were written. A line counts when its checksum fits; the first that does not
// ends the journal (a crash tears at most the last one).
const (
	journalMagic = "berth-partial 1"
	maxJournal   = 8 << 20
)

func journalHeader(dgst string, size int64) string {
	return fmt.Sprintf("%s %s %d\n", journalMagic, dgst, size)
}

func journalLine(s span) string {
	body := strconv.FormatInt(s.from, 10) + " " + strconv.FormatInt(s.to, 10)
	return fmt.Sprintf("%s %08x\n", body, crc32.ChecksumIEEE([]byte(body)))
}

// decodeJournal gives the finished ranges of the blob. A journal of another
// blob, or none, has no ranges.
func decodeJournal(raw []byte, dgst string, size int64) spans {
	rest, ok := bytes.CutPrefix(raw, []byte(journalHeader(dgst, size)))
	if !ok {
		return nil
	}
	var done spans
	for {
		line, tail, ok := bytes.Cut(rest, []byte("\n"))
		if !ok {
			return done
		}
		s, ok := decodeJournalLine(string(line), size)
		if !ok {
			return done
		}
		done, rest = done.add(s), tail
	}
}

func decodeJournalLine(line string, size int64) (span, bool) {
	f := strings.Split(line, " ")
	if len(f) != 3 {
		return span{}, false
	}
	from, err1 := strconv.ParseInt(f[0], 10, 64)
	to, err2 := strconv.ParseInt(f[1], 10, 64)
	if err1 != nil || err2 != nil || from < 0 || to <= from || to > size {
		return span{}, false
	}
	s := span{from, to}
	return s, journalLine(s) == line+"\n"
}
