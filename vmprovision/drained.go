package vmprovision

import (
	"io"
	"net/http"
)

// drainMost is how much of an answer is read that nobody wanted, so that its
// connection can be used again.
const drainMost = 4 << 10

// drained reads answers to their end. The decoder stops at the last tag and leaves
// what ends the body, and a connection whose body was closed before its end is
// thrown away: every call would cost a TLS handshake.
type drained struct{ *http.Transport }

// RoundTrip is one request.
func (d drained) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := d.Transport.RoundTrip(req)
	if err == nil {
		res.Body = drainedBody{res.Body}
	}
	return res, err
}

type drainedBody struct{ io.ReadCloser }

// Close reads the little that may be left, then closes.
func (b drainedBody) Close() error {
	_, _ = io.CopyN(io.Discard, b.ReadCloser, drainMost) // without the end, the connection is lost and nothing else
	return b.ReadCloser.Close()
}
