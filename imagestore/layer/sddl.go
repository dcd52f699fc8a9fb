package layer

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// errSDDL is every failure to understand SDDL: the caller falls back, so the
// detail is for tests alone.
var errSDDL = errors.New("not an SDDL that Berth understands")

// parseSDDL turns the common forms of SDDL ([MS-DTYP] 2.5.1) into a
// self-relative descriptor: owner, group, DACL and SACL with allow, deny,
// audit and mandatory-label ACEs. Aliases that mean another SID on every
// machine, object and conditional ACEs are not understood.
func parseSDDL(s string) ([]byte, error) {
	if len(s) > maxSD {
		return nil, fmt.Errorf("%w: %d characters", errSDDL, len(s))
	}
	var part [4][]byte // owner, group, SACL, DACL
	control := uint16(seSelfRelative)
	seen := ""
	for s != "" {
		if len(s) < 2 || s[1] != ':' || strings.IndexByte("OGDS", s[0]) < 0 || strings.IndexByte(seen, s[0]) >= 0 {
			return nil, fmt.Errorf("%w: at %.20q", errSDDL, s)
		}
		tag := s[0]
		seen += string(tag)
		var err error
		var bits uint16
		switch s = s[2:]; tag {
		case 'O':
			part[0], s, err = takeSID(s)
		case 'G':
			part[1], s, err = takeSID(s)
		case 'S':
			part[2], bits, s, err = takeACL(s)
			control |= seSACLPresent | bits<<1
		case 'D':
			part[3], bits, s, err = takeACL(s)
			control |= seDACLPresent | bits
		}
		if err != nil {
			return nil, err
		}
	}
	if seen == "" {
		return nil, fmt.Errorf("%w: empty", errSDDL)
	}
	return layoutSD(control, part)
}

func layoutSD(control uint16, part [4][]byte) ([]byte, error) {
	b := make([]byte, 20, 256)
	b[0] = 1
	binary.LittleEndian.PutUint16(b[2:], control)
	for _, i := range [...]int{2, 3, 0, 1} {
		if part[i] != nil {
			binary.LittleEndian.PutUint32(b[4+4*i:], uint32(len(b)))
			b = append(b, part[i]...)
		}
	}
	return b, checkSD(b)
}

// sidAliases are the two-letter SIDs that are the same everywhere.
func sidAliases() map[string]string {
	return map[string]string{
		"AA": "S-1-5-32-579", "AC": "S-1-15-2-1", "AN": "S-1-5-7", "AO": "S-1-5-32-548", "AU": "S-1-5-11",
		"BA": "S-1-5-32-544", "BG": "S-1-5-32-546", "BO": "S-1-5-32-551", "BU": "S-1-5-32-545",
		"CD": "S-1-5-32-574", "CG": "S-1-3-1", "CO": "S-1-3-0", "CY": "S-1-5-32-569", "ER": "S-1-5-32-573",
		"HI": "S-1-16-12288", "IS": "S-1-5-32-568", "IU": "S-1-5-4", "LS": "S-1-5-19", "LU": "S-1-5-32-559",
		"LW": "S-1-16-4096", "ME": "S-1-16-8192", "MP": "S-1-16-8448", "MU": "S-1-5-32-558",
		"NO": "S-1-5-32-556", "NS": "S-1-5-20", "NU": "S-1-5-2", "OW": "S-1-3-4", "PO": "S-1-5-32-550",
		"PS": "S-1-5-10", "PU": "S-1-5-32-547", "RC": "S-1-5-12", "RD": "S-1-5-32-555", "RE": "S-1-5-32-552",
		"RU": "S-1-5-32-554", "SI": "S-1-16-16384", "SO": "S-1-5-32-549", "SU": "S-1-5-6", "SY": "S-1-5-18",
		"WD": "S-1-1-0", "WR": "S-1-5-33",
	}
}

// takeSID reads a SID up to the next part, parenthesis or the end.
func takeSID(s string) (sid []byte, rest string, err error) {
	end := len(s)
	if strings.HasPrefix(s, "S-") {
		for i := 2; i < len(s); i++ {
			if c := s[i]; c != '-' && c != 'x' && c != 'X' && !isHex(c) {
				end = i
				break
			}
		}
		// "D" of the next part is a hexadecimal digit too.
		if end < len(s) && s[end] == ':' {
			end--
		}
	} else {
		end = min(2, len(s))
	}
	sid, err = parseSID(s[:end])
	return sid, s[end:], err
}

func isHex(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f' }

func parseSID(s string) ([]byte, error) {
	if full, ok := sidAliases()[s]; ok {
		s = full
	}
	p := strings.Split(s, "-")
	if len(p) < 3 || len(p) > 3+15 || p[0] != "S" || p[1] != "1" {
		return nil, fmt.Errorf("%w: SID %.40q", errSDDL, s)
	}
	auth, err := strconv.ParseUint(p[2], 0, 48)
	if err != nil {
		return nil, fmt.Errorf("%w: SID %.40q", errSDDL, s)
	}
	b := []byte{1, byte(len(p) - 3)}
	b = append(b, binary.BigEndian.AppendUint64(nil, auth)[2:]...)
	for _, sub := range p[3:] {
		n, err := strconv.ParseUint(sub, 10, 32)
		if err != nil {
			return nil, fmt.Errorf("%w: SID %.40q", errSDDL, s)
		}
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	return b, nil
}

// takeACL reads flags and ACEs. bits are the control bits for a DACL; those of
// a SACL are the same, one to the left.
func takeACL(s string) (acl []byte, bits uint16, rest string, err error) {
	for s != "" && s[0] != '(' && !(len(s) > 1 && s[1] == ':') {
		switch {
		case strings.HasPrefix(s, "NO_ACCESS_CONTROL"):
			// A null DACL: present, at offset 0.
			return nil, bits, s[len("NO_ACCESS_CONTROL"):], nil
		case strings.HasPrefix(s, "AR"):
			bits, s = bits|0x100, s[2:]
		case strings.HasPrefix(s, "AI"):
			bits, s = bits|0x400, s[2:]
		case s[0] == 'P':
			bits, s = bits|0x1000, s[1:]
		default:
			return nil, 0, "", fmt.Errorf("%w: ACL flags %.20q", errSDDL, s)
		}
	}
	acl = []byte{2, 0, 0, 0, 0, 0, 0, 0}
	count := 0
	for strings.HasPrefix(s, "(") {
		end := strings.IndexByte(s, ')')
		if end < 0 {
			return nil, 0, "", fmt.Errorf("%w: an ACE without end", errSDDL)
		}
		ace, err := parseACE(s[1:end])
		if err != nil {
			return nil, 0, "", err
		}
		acl = append(acl, ace...)
		count, s = count+1, s[end+1:]
	}
	if len(acl) > maxSD-1 {
		return nil, 0, "", fmt.Errorf("%w: too many ACEs", errSDDL)
	}
	binary.LittleEndian.PutUint16(acl[2:], uint16(len(acl)))
	binary.LittleEndian.PutUint16(acl[4:], uint16(count))
	return acl, bits, s, nil
}

func parseACE(s string) ([]byte, error) {
	f := strings.Split(s, ";")
	if len(f) != 6 || f[3] != "" || f[4] != "" {
		return nil, fmt.Errorf("%w: ACE %.60q", errSDDL, s)
	}
	typ, ok := map[string]byte{"A": 0, "D": 1, "AU": 2, "ML": 0x11}[f[0]]
	if !ok {
		return nil, fmt.Errorf("%w: ACE type %.20q", errSDDL, f[0])
	}
	flags, err := letters(f[1], aceFlags())
	if err != nil {
		return nil, err
	}
	mask, err := parseRights(f[2])
	if err != nil {
		return nil, err
	}
	sid, err := parseSID(f[5])
	if err != nil {
		return nil, err
	}
	a := []byte{typ, byte(flags)}
	a = binary.LittleEndian.AppendUint16(a, uint16(8+len(sid)))
	a = binary.LittleEndian.AppendUint32(a, mask)
	return append(a, sid...), nil
}

func parseRights(s string) (uint32, error) {
	if s != "" && s[0] >= '0' && s[0] <= '9' {
		n, err := strconv.ParseUint(s, 0, 32)
		if err != nil {
			return 0, fmt.Errorf("%w: rights %.40q", errSDDL, s)
		}
		return uint32(n), nil
	}
	return letters(s, aceRights())
}

// letters ors the values of two-letter words.
func letters(s string, table map[string]uint32) (uint32, error) {
	var v uint32
	for ; s != ""; s = s[2:] {
		if len(s) < 2 {
			return 0, fmt.Errorf("%w: %.20q", errSDDL, s)
		}
		bit, ok := table[s[:2]]
		if !ok {
			return 0, fmt.Errorf("%w: %.20q", errSDDL, s[:2])
		}
		v |= bit
	}
	return v, nil
}

func aceFlags() map[string]uint32 {
	return map[string]uint32{"OI": 1, "CI": 2, "NP": 4, "IO": 8, "ID": 0x10, "SA": 0x40, "FA": 0x80}
}

// aceRights includes the mandatory label's policy bits, which share numbers
// with the directory rights.
func aceRights() map[string]uint32 {
	return map[string]uint32{
		"GA": 0x10000000, "GX": 0x20000000, "GW": 0x40000000, "GR": 0x80000000,
		"RC": 0x20000, "SD": 0x10000, "WD": 0x40000, "WO": 0x80000,
		"CC": 1, "DC": 2, "LC": 4, "SW": 8, "RP": 0x10, "WP": 0x20, "DT": 0x40, "LO": 0x80, "CR": 0x100,
		"FA": 0x1f01ff, "FR": 0x120089, "FW": 0x120116, "FX": 0x1200a0,
		"KA": 0xf003f, "KR": 0x20019, "KW": 0x20006, "KX": 0x20019,
		"NW": 1, "NR": 2, "NX": 4,
	}
}
