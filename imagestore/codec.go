package imagestore

import (
	"bufio"
	"bytes"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"berth/internal/errs"
)

// codec is how a layer blob wraps its tar.
type codec string

const (
	codecTar  codec = "tar"
	codecGzip codec = "gzip"
	codecZstd codec = "zstd"
)

// tarMagicEnd is where a tar's magic ends: "ustar" at 257.
const tarMagicEnd = 262

// maxZstdWindow bounds what one frame may make the decoder allocate; it is
// the window of `zstd --long`.
const maxZstdWindow = 128 << 20

// mediaCodec reads the codec off a layer's media type: Docker's, OCI's, and
// both kinds of foreign layers. Unsupported for anything else.
func mediaCodec(mediaType string) (codec, error) {
	base := mediaType
	for _, prefix := range []string{"application/vnd.oci.image.layer.v1.", "application/vnd.oci.image.layer.nondistributable.v1.", "application/vnd.docker.image.rootfs.diff.", "application/vnd.docker.image.rootfs.foreign.diff."} {
		if rest, ok := strings.CutPrefix(mediaType, prefix); ok {
			base = rest
			break
		}
	}
	switch base {
	case "tar":
		return codecTar, nil
	case "tar+gzip", "tar.gzip":
		return codecGzip, nil
	case "tar+zstd", "tar.zstd":
		return codecZstd, nil
	}
	return "", errs.New(errs.Unsupported, "decode layer", "", "no such layer type as %.200q", mediaType)
}

// sniff tells the codec by a blob's first bytes. "" is none that is known;
// other names are of formats that layers do not use.
func sniff(b []byte) codec {
	for _, m := range []struct {
		magic string
		at    int
		name  codec
	}{
		{"\x1f\x8b", 0, codecGzip}, {"\x28\xb5\x2f\xfd", 0, codecZstd}, {"ustar", tarMagicEnd - 5, codecTar},
		{"BZh", 0, "bzip2"}, {"\xfd7zXZ\x00", 0, "xz"}, {"\x04\x22\x4d\x18", 0, "lz4"}, {"PK\x03\x04", 0, "zip"},
	} {
		if len(b) >= m.at+len(m.magic) && string(b[m.at:m.at+len(m.magic)]) == m.magic {
			return m.name
		}
	}
	// A skippable frame may come first in a zstd stream.
	if len(b) >= 4 && b[0]&0xf0 == 0x50 && bytes.Equal(b[1:4], []byte{0x2a, 0x4d, 0x18}) {
		return codecZstd
	}
	// Archives without a magic are pre-POSIX tars, and empty ones are zeros.
	return ""
}

// decode unwraps a blob of a media type. Corrupt when the bytes are of another
// kind than the type says. Closing the result ends the decoder, not r.
func decode(r io.Reader, mediaType string) (io.ReadCloser, error) {
	want, err := mediaCodec(mediaType)
	if err != nil {
		return nil, err
	}
	br := bufio.NewReaderSize(r, 256<<10)
	magic, err := br.Peek(tarMagicEnd)
	if err != nil && err != io.EOF {
		return nil, err
	}
	if got := sniff(magic); got != want && (got != "" || want != codecTar) {
		name := string(got)
		if name == "" {
			name = "neither gzip nor zstd"
		}
		return nil, errs.New(errs.Corrupt, "decode layer", "", "the type %.200q says %s, the bytes are %s", mediaType, want, name)
	}
	switch want {
	case codecGzip:
		return gzip.NewReader(br)
	case codecZstd:
		d, err := zstd.NewReader(br, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxZstdWindow))
		if err != nil {
			return nil, err
		}
		return d.IOReadCloser(), nil
	}
	return io.NopCloser(br), nil
}
