package ntfs

import "math"

// Time is a FILETIME: 100 ns intervals since 1601-01-01 UTC.
type Time uint64

// epochSeconds lie between 1601-01-01 and 1970-01-01.
const epochSeconds = 11644473600

// FromUnix converts a Unix time. What lies before 1601 becomes 1601, what lies
// beyond a signed 64-bit FILETIME becomes the largest one.
func FromUnix(sec int64, nsec int64) Time {
	sec += nsec / 1e9
	nsec %= 1e9
	if nsec < 0 {
		sec, nsec = sec-1, nsec+1e9
	}
	const last = math.MaxInt64/10_000_000 - epochSeconds
	switch {
	case sec < -epochSeconds:
		return 0
	case sec >= last:
		return math.MaxInt64
	}
	return Time((sec+epochSeconds)*10_000_000 + nsec/100)
}
