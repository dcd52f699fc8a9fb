package vmprovision

// journalSize is how many of the latest changes the inventory remembers. A reader
// that has missed more reads everything again.
const journalSize = 4096

// journal remembers which VMs have changed, in order: the latest journalSize
// changes, however many there were.
type journal struct {
	ids []string // a ring; change number n is ids[n % journalSize]
	end uint64   // number of the next change
}

// note appends a change of the VM with that id.
func (j *journal) note(id string) {
	if len(j.ids) < journalSize {
		j.ids = append(j.ids, id)
	} else {
		j.ids[j.end%journalSize] = id
	}
	j.end++
}

// since gives the ids of changes from number mark on, some of them twice; false
// says that not all of them are remembered.
func (j *journal) since(mark uint64) (ids []string, ok bool) {
	if mark > j.end || j.end-mark > uint64(len(j.ids)) {
		return nil, false
	}
	for n := mark; n < j.end; n++ {
		ids = append(ids, j.ids[n%journalSize])
	}
	return ids, true
}

// Since gives the VMs that have changed since mark as they are now, nil for one
// that is gone, and the mark to ask with next time; the first is 0. What it costs
// depends on how much has changed. When that is too much to be remembered, whole is
// true and the answer holds every VM there is. The VMs are shared: nobody changes
// them.
func (i *inventory) Since(mark uint64) (changed map[string]*VM, next uint64, whole bool) {
	i.mu.Lock()
	defer i.mu.Unlock()
	if mark == i.journal.end {
		return nil, mark, false
	}
	ids, ok := i.journal.since(mark)
	if !ok {
		changed = make(map[string]*VM, len(i.byID))
		for id, vm := range i.byID {
			changed[id] = vm
		}
		return changed, i.journal.end, true
	}
	changed = make(map[string]*VM, len(ids))
	for _, id := range ids {
		changed[id] = i.byID[id]
	}
	return changed, i.journal.end, false
}
