package imagestore

import (
	"bytes"
	stdgzip "compress/gzip"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"berth/internal/errs"
)

// TestForeignCompressors reads what compressors other than ours make.
func TestForeignCompressors(t *testing.T) {
	data := smallTar(t, 400_000)
	skippable := func(n int) []byte {
		b := binary.LittleEndian.AppendUint32([]byte{0x5a, 0x2a, 0x4d, 0x18}, uint32(n))
		return append(b, make([]byte, n)...)
	}
	members := func(n int) []byte { // of equal length, each a gzip file
		var out []byte
		for i := range n {
			out = append(out, gz(data[i*len(data)/n:(i+1)*len(data)/n])...)
		}
		return out
	}
	for name, b := range map[string]LayerBlob{
		"a thousand members":      blobOf(typeGzip, members(1000), digestOf(data)),
		"an empty member between": blobOf(typeGzip, bytes.Join([][]byte{gz(data[:777]), gz(nil), gz(data[777:])}, nil), digestOf(data)),
		"an empty member first":   blobOf(typeGzip, append(gz(nil), gz(data)...), digestOf(data)),
		"an estargz footer":       blobOf(typeGzip, append(gz(data), estargzFooter(t)...), digestOf(data)),
		"a zstd:chunked footer":   blobOf(typeZstd, append(zst(t, data), skippable(64)...), digestOf(data)),
		"frames and skippables":   blobOf(typeZstd, bytes.Join([][]byte{skippable(0), zst(t, data[:5000]), skippable(100_000), zst(t, data[5000:]), skippable(8)}, nil), digestOf(data)),
		"the largest window":      blobOf(typeZstd, zst(t, data, zstd.WithWindowSize(maxZstdWindow)), digestOf(data)),
		"no checksum":             blobOf(typeZstd, zst(t, data, zstd.WithEncoderCRC(false)), digestOf(data)),
	} {
		t.Run(name, func(t *testing.T) {
			got, err := readLayer(b, Limits{}, -1)
			if err != nil || !bytes.Equal(got, data) {
				t.Errorf("%d of %d bytes, %v", len(got), len(data), err)
			}
		})
	}
	for name, tc := range map[string]struct {
		b    LayerBlob
		kind errs.Kind
	}{
		"a dictionary nobody has":  {blobOf(typeZstd, []byte{0x28, 0xb5, 0x2f, 0xfd, 0x21, 7, 5, 0x29, 0, 0, 'h', 'e', 'l', 'l', 'o'}, digestOf([]byte("hello"))), errs.Corrupt},
		"only skippable frames":    {blobOf(typeZstd, skippable(1000), digestOf(data)), errs.Corrupt},
		"skippable, then the end":  {blobOf(typeZstd, skippable(1000)[:500], digestOf(data)), errs.Corrupt},
		"only empty members":       {blobOf(typeGzip, bytes.Repeat(gz(nil), 50), digestOf(data)), errs.Corrupt},
		"half a member at the end": {blobOf(typeGzip, append(gz(data), gz(data)[:20]...), digestOf(data)), errs.Corrupt},
		"gzip in gzip":             {blobOf(typeGzip, gz(gz(data)), digestOf(data)), errs.Corrupt},
		"a bomb of members":        {blobOf(typeGzip, bytes.Repeat(gz(make([]byte, 1<<20)), 100), digestOf(data)), errs.Quota},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := readLayer(tc.b, Limits{Ratio: 100, RatioFree: 1 << 20}, -1); !errs.Is(err, tc.kind) {
				t.Errorf("%v", err)
			}
		})
	}
}

// estargzFooter is an empty gzip member with the extra field that eStargz ends with.
func estargzFooter(t *testing.T) []byte {
	t.Helper()
	var out bytes.Buffer
	w := stdgzip.NewWriter(&out)
	w.Extra = append([]byte{'S', 'G', 22, 0}, strings.Repeat("0", 16)+"STARGZ"...)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestEveryCutOfASmallBlob leaves off every number of bytes of a tiny layer.
func TestEveryCutOfASmallBlob(t *testing.T) {
	data := smallTar(t, 300)
	for mediaType, b := range map[string][]byte{typeGzip: gz(data), typeZstd: zst(t, data)} {
		for n := range b {
			if _, err := readLayer(blobOf(mediaType, b[:n], digestOf(data)), Limits{}, -1); !errs.Is(err, errs.Corrupt) {
				t.Errorf("%s cut to %d of %d bytes: %v", mediaType, n, len(b), err)
			}
		}
	}
}
