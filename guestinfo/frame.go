package guestinfo

import (
	"encoding/binary"
	"io"

	"berth/internal/errs"
)

// The sandbox's endpoint carries RPCI texts over TCP: a big-endian u32 length,
// then that many bytes, both ways. The guest's first frame is [hello] and a
// token, which says which VM it is.
const (
	hello    = "berth1 "
	maxReply = 1 << 20 // what a VMX answers at most
)

// readFrame reads one frame of at most most bytes.
func readFrame(r io.Reader, most int) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint32(head[:])
	if uint64(n) > uint64(most) {
		return nil, errs.New(errs.Quota, "read rpci frame", "", "%d bytes, at most %d are allowed", n, most)
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(r, b); err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	return b, nil
}

// writeFrame writes one frame in one Write.
func writeFrame(w io.Writer, b []byte) error {
	frame := make([]byte, 4, 4+len(b))
	binary.BigEndian.PutUint32(frame, uint32(len(b)))
	_, err := w.Write(append(frame, b...))
	return err
}
