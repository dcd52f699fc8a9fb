package ntfs

// The well-known SIDs of the descriptors that the writer brings along.
func sidSystem() []byte         { return sid(5, 18) }
func sidAdministrators() []byte { return sid(5, 32, 544) }
func sidUsers() []byte          { return sid(5, 32, 545) }
func sidCreatorOwner() []byte   { return sid(3, 0) }

func sid(authority byte, sub ...uint32) []byte {
	b := []byte{1, byte(len(sub)), 0, 0, 0, 0, 0, authority}
	for _, s := range sub {
		b = add32(b, s)
	}
	return b
}

// ace is an access-allowed entry.
type ace struct {
	flags  byte // 1 object inherit, 2 container inherit, 8 inherit only
	access uint32
	sid    []byte
}

const (
	inheritAll = 3
	allAccess  = 0x1F01FF
	readAndRun = 0x1200A9
)

// makeSD encodes a self-relative descriptor: DACL, owner, group, as Windows orders them.
func makeSD(owner, group []byte, aces ...ace) []byte {
	var acl []byte
	for _, a := range aces {
		acl = append(acl, 0, a.flags)
		acl = add16(acl, uint16(8+len(a.sid)))
		acl = append(add32(acl, a.access), a.sid...)
	}
	b := append(make([]byte, 0, 256), 1, 0, 0x04, 0x80)
	at := uint32(20 + 8 + len(acl))
	b = add32(b, at)
	b = add32(b, at+uint32(len(owner)))
	b = add32(add32(b, 0), 20)
	b = append(b, 2, 0)
	b = add16(b, uint16(8+len(acl)))
	b = add16(add16(b, uint16(len(aces))), 0)
	return append(append(append(b, acl...), owner...), group...)
}

// systemSD is what Windows' format gives to the system files.
func systemSD(access uint32) []byte {
	return makeSD(sidSystem(), sidAdministrators(),
		ace{0, access, sidSystem()}, ace{0, access, sidAdministrators()})
}

func defaultFileSD() []byte {
	return makeSD(sidAdministrators(), sidSystem(),
		ace{0, allAccess, sidAdministrators()}, ace{0, allAccess, sidSystem()}, ace{0, readAndRun, sidUsers()})
}

func defaultDirSD() []byte {
	return makeSD(sidAdministrators(), sidSystem(),
		ace{inheritAll, allAccess, sidAdministrators()},
		ace{inheritAll, allAccess, sidSystem()},
		ace{0, allAccess, sidAdministrators()},
		ace{inheritAll | 8, 0x10000000, sidCreatorOwner()},
		ace{inheritAll, readAndRun, sidUsers()},
		ace{2, 4, sidUsers()}, // LC in the SDDL of files: add subdirectory
		ace{2, 2, sidUsers()}) // DC: add file
}
