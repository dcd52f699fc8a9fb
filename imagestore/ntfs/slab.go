package ntfs

// slab is a growing array whose elements never move, so that a million entries
// cost no copying and no doubling.
type slab[T any] struct {
	chunks [][]T
	n      uint32
}

const slabShift = 12

func (s *slab[T]) add(v T) uint32 {
	if s.n&(1<<slabShift-1) == 0 {
		s.chunks = append(s.chunks, make([]T, 1<<slabShift))
	}
	i := s.n
	s.n++
	*s.at(i) = v
	return i
}

func (s *slab[T]) at(i uint32) *T { return &s.chunks[i>>slabShift][i&(1<<slabShift-1)] }

// arena packs values of any length into large chunks; a value never straddles two.
type arena[T byte | uint16] struct {
	chunks [][]T
	n      uint64
}

// arenaChunk is larger than any single value: names and streams' resident
// bytes are below 1 Ki, EA lists and reparse buffers at most 64 KiB.
const (
	arenaShift = 17
	arenaChunk = 1 << arenaShift
)

// alloc reserves n elements and gives their address.
func (a *arena[T]) alloc(n int) (uint32, []T) {
	if a.n&(arenaChunk-1)+uint64(n) > arenaChunk {
		a.n = (a.n + arenaChunk - 1) &^ (arenaChunk - 1)
	}
	for a.n>>arenaShift >= uint64(len(a.chunks)) {
		a.chunks = append(a.chunks, make([]T, arenaChunk))
	}
	at := a.n
	a.n += uint64(n)
	return uint32(at), a.get(uint32(at), n)
}

// full tells that addresses run out.
func (a *arena[T]) full() bool { return a.n > 1<<32-2*arenaChunk }

func (a *arena[T]) add(v []T) uint32 {
	at, dst := a.alloc(len(v))
	copy(dst, v)
	return at
}

func (a *arena[T]) get(at uint32, n int) []T {
	if n == 0 {
		return nil
	}
	o := int(at & (arenaChunk - 1))
	return a.chunks[at>>arenaShift][o : o+n : o+n]
}
