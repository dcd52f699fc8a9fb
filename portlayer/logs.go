package portlayer

import (
	"bytes"
	"context"
	"slices"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// LogRequest selects lines of a container's console log.
type LogRequest struct {
	Follow bool
	Tail   int64 // last lines; below 0 is all
	Since  time.Time
	Until  time.Time
	Stdout bool
	Stderr bool
	// Sources are the names of log sources; none is all, and the entrypoint.
	Sources []string
}

// consoleChunk is how much of a console is read at once.
const consoleChunk = 256 << 10

// Logs sends the lines that match to emit, as they are in the log: a long line
// comes in partial pieces. Bytes that are no log line, such as what firmware
// prints, are passed over. Memory is bounded whatever the guest wrote. idle is
// called when everything that is there was sent. A stream that follows ends
// when the container is off and its log is read to the end.
func (l *Layer) Logs(ctx context.Context, ref string, r LogRequest, emit func(guestinfo.LogLine) error, idle func() error) error {
	const step = "read log"
	vm, err := l.find(ref)
	if err != nil {
		return errs.Wrap(err, step, "")
	}
	if !r.Stdout && !r.Stderr {
		return errs.New(errs.Invalid, step, "stdout", "neither stdout nor stderr is asked for")
	}
	ctx, cancel := l.while(ctx)
	defer cancel()
	s := &logScan{l: l, ctx: ctx, id: vm.ID, req: r, emit: emit, heads: map[guestinfo.Stream]int64{}}
	if r.Tail >= 0 {
		if err := s.seek(r.Tail); err != nil {
			return errs.Wrap(err, step, "container "+l.nameOf(vm))
		}
	}
	if err := s.run(idle); err != nil {
		return errs.Wrap(err, step, "container "+l.nameOf(vm))
	}
	return nil
}

// A console log is one stream of bytes, cut into a row of files wherever the
// host has put the next one behind the guest's port. The guest waits for that at
// a line's end, but not for ever, and an answer that comes late may cut a line in
// two, or find the guest with the old file open still. No line is lost or doubled
// for all that, because:
//
//   - The guest writes one byte after the other, into the file behind its port or
//     the one that it opened last: once a byte is in a file, none follows in the
//     file before. So the files, one after the other, are what it wrote.
//   - It asks for a file only when it has seen the answer before and has begun
//     that file: of a file that is not one of the last two, all is there.
//   - A reader leaves a file when one of these tells that no more comes, and it
//     has read the file to its end after that was seen; what it holds of a line
//     then is that line's beginning, and goes on in the next file.
//
// Of a line whose beginning went with a file that is not kept any more nothing
// is left that reads as a line.

// A place is where a byte is in a console log: the file's number, and the offset
// in it.
const offsetBits = 40

func logPlace(file int, offset int64) int64 { return int64(file)<<offsetBits | offset }

func fileOf(place int64) int { return int(place >> offsetBits) }

func offsetOf(place int64) int64 { return place & (1<<offsetBits - 1) }

// files are the numbers of the log's oldest file and of the one in use; once
// the container is gone, of the one that was read last.
func (s *logScan) files() (oldest, newest int) {
	vm, ok := s.l.p.Get(s.id)
	if !ok {
		return fileOf(s.pos), fileOf(s.pos)
	}
	return vm.LogFiles()
}

// console reads from a place to the end of its file at most; size is the place
// of that end.
func (s *logScan) console(at, limit int64) (data []byte, size int64, err error) {
	data, size, err = s.l.p.Console(s.ctx, s.id, fileOf(at), offsetOf(at), limit)
	return data, logPlace(fileOf(at), size), err
}

// logScan reads one console.
type logScan struct {
	l    *Layer
	ctx  context.Context
	id   string
	req  LogRequest
	emit func(guestinfo.LogLine) error

	pos   int64  // place of the next byte to read
	rest  []byte // an unfinished line before pos
	start int64  // place where that begins
	left  bool   // the guest writes to another file by now
	skip  bool   // the line being read is too long: wait for its end

	// A tail begins at lines whose last piece is at cut or later; heads are
	// where the lines that straddle it begin.
	cut   int64
	heads map[guestinfo.Stream]int64
}

// wanted says whether a line is of a stream and time that was asked for.
func (s *logScan) wanted(line guestinfo.LogLine) bool {
	switch line.Stream {
	case guestinfo.Stdout:
		if !s.req.Stdout {
			return false
		}
	case guestinfo.Stderr:
		if !s.req.Stderr {
			return false
		}
	default:
		return false
	}
	if len(s.req.Sources) > 0 && !slices.Contains(s.req.Sources, line.Source) {
		return false
	}
	return (s.req.Since.IsZero() || !line.Time.Before(s.req.Since)) && (s.req.Until.IsZero() || line.Time.Before(s.req.Until))
}

// run reads forward to the end, and on when it follows.
func (s *logScan) run(idle func() error) error {
	tick := time.NewTicker(s.l.lim.LogPoll)
	defer tick.Stop()
	for {
		// The order matters: what is written before the VM goes off is there
		// when the file is read after that was seen.
		over := s.over()
		end, err := s.drain()
		if err != nil || end {
			return err
		}
		if err := idle(); err != nil {
			return err
		}
		if !s.req.Follow || over {
			return s.last()
		}
		if err := s.pause(tick.C); err != nil {
			return err
		}
	}
}

// over says whether nothing more will be written. A container that was never
// started may still be.
func (s *logScan) over() bool {
	vm, ok := s.l.p.Get(s.id)
	return !ok || vm.Power == vmprovision.PoweredOff && s.l.stateOf(&vm).Status != StatusCreated
}

// pause waits for the next look: the ticker's, or the VM's end.
func (s *logScan) pause(tick <-chan time.Time) error {
	ctx, cancel := context.WithCancel(s.ctx)
	defer cancel()
	off := make(chan error, 1)
	go func() {
		_, err := s.l.p.Wait(ctx, s.id, func(*vmprovision.VM) bool { return s.over() })
		off <- err
	}()
	var err error
	select {
	case <-tick:
		cancel()
		<-off // the goroutine ends before the next look
	case err = <-off:
	}
	if s.ctx.Err() != nil {
		return s.ctx.Err()
	}
	return err
}

// drain reads and sends what is there. end says that the time asked for is past.
func (s *logScan) drain() (end bool, err error) {
	for {
		oldest, newest := s.files()
		if fileOf(s.pos) < oldest {
			s.begin(oldest)
		}
		data, size, err := s.console(s.pos, consoleChunk)
		if err != nil {
			return false, err
		}
		switch {
		case size < s.pos: // the file was begun anew
			s.begin(fileOf(s.pos))
			s.cut = 0
			clear(s.heads)
		case len(data) == 0 && fileOf(s.pos) < newest && s.left:
			s.pos, s.left = logPlace(fileOf(s.pos)+1, 0), false
		case len(data) == 0 && fileOf(s.pos) < newest:
			// A guest that had given up waiting writes on in the old file until it
			// has begun the next: only then the old one is read to its end.
			if s.left, err = s.leaves(newest); err != nil || !s.left {
				return false, err
			}
		case len(data) == 0:
			return false, nil
		default:
			if end, err := s.feed(data); end || err != nil {
				return end, err
			}
		}
	}
}

// leaves says whether the guest writes to the file before newest no more.
func (s *logScan) leaves(newest int) (bool, error) {
	next := fileOf(s.pos) + 1
	if next < newest || s.over() {
		return true, nil
	}
	_, size, err := s.console(logPlace(next, 0), 0)
	return offsetOf(size) > 0, err
}

// begin goes to a file's beginning, from where what was read before does not go on.
func (s *logScan) begin(file int) {
	s.pos, s.rest, s.skip, s.left = logPlace(file, 0), s.rest[:0], false, false
}

// feed cuts data into lines.
func (s *logScan) feed(data []byte) (end bool, err error) {
	for len(data) > 0 {
		if len(s.rest) == 0 && !s.skip {
			s.start = s.pos
		}
		i := bytes.IndexByte(data, '\n')
		if i < 0 {
			s.keep(data)
			s.pos += int64(len(data))
			return false, nil
		}
		line := data[:i]
		if len(s.rest) > 0 {
			s.keep(line)
			line = s.rest
		}
		s.pos += int64(i) + 1
		data = data[i+1:]
		if s.skip {
			s.skip = false
		} else if end, err := s.line(s.start, line); end || err != nil {
			return end, err
		}
		s.rest = s.rest[:0]
	}
	return false, nil
}

// keep holds an unfinished line, as long as it can still be one.
func (s *logScan) keep(part []byte) {
	if s.skip || len(s.rest)+len(part) > s.l.lim.LineBytes {
		s.skip, s.rest = true, s.rest[:0]
		return
	}
	s.rest = append(s.rest, part...)
}

// line sends one line that begins at start.
func (s *logScan) line(start int64, raw []byte) (end bool, err error) {
	line, ok := guestinfo.ParseLine(bytes.TrimSuffix(raw, []byte{'\r'}))
	if !ok {
		return false, nil
	}
	if !s.req.Until.IsZero() && !line.Time.Before(s.req.Until) {
		return s.req.Follow, nil
	}
	if !s.wanted(line) {
		return false, nil
	}
	if start < s.cut {
		head, open := s.heads[line.Stream]
		if !open || start < head || !line.Partial {
			return false, nil
		}
	}
	return false, s.emit(line)
}

// last sends a line that no newline ended: the VM was cut off within it.
func (s *logScan) last() error {
	if len(s.rest) == 0 || s.skip || !s.over() {
		return nil
	}
	_, err := s.line(s.start, s.rest)
	return err
}
