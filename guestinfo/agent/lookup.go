package agent

import "strings"

// defaultPathExt is what cmd.exe uses when PATHEXT is not set.
const defaultPathExt = ".COM;.EXE;.BAT;.CMD"

// search is how an executable is looked for.
type search struct {
	dir    string   // the entrypoint's working directory, absolute
	system []string // directories that come before PATH: System32, Windows
	env    []string
	isFile func(path string) bool
}

// Find gives the file that a command line starts. An unquoted program name may
// hold blanks, so that, as CreateProcess does, every prefix that ends at a blank
// is tried, the shortest first. It also gives the names that it tried.
func (s search) Find(commandLine string) (path string, tried []string) {
	for _, name := range programs(commandLine) {
		tried = append(tried, name)
		if p := s.find(name); p != "" {
			return p, tried
		}
	}
	return "", tried
}

// maxPrefixes bounds the prefixes of one command line.
const maxPrefixes = 32

// programs lists what may be the program's name in a command line.
func programs(line string) []string {
	line = strings.TrimLeft(line, " \t")
	if rest, ok := strings.CutPrefix(line, `"`); ok {
		name, _, _ := strings.Cut(rest, `"`)
		if name == "" {
			return nil
		}
		return []string{name}
	}
	var out []string
	for i := range len(line) {
		if (line[i] == ' ' || line[i] == '\t') && len(out) < maxPrefixes {
			out = append(out, line[:i])
		}
	}
	if line != "" && len(out) < maxPrefixes {
		out = append(out, strings.TrimRight(line, " \t"))
	}
	return out
}

func (s search) find(name string) string {
	name = strings.ReplaceAll(name, "/", `\`)
	if strings.ContainsAny(name, "\\:") {
		return s.withExtensions(absolute(name, s.dir))
	}
	dirs := append([]string{s.dir}, s.system...)
	for _, d := range strings.Split(lookupEnv(s.env, "PATH"), ";") {
		if d = strings.Trim(strings.TrimSpace(d), `"`); d != "" {
			dirs = append(dirs, absolute(d, s.dir))
		}
	}
	for _, d := range dirs {
		if p := s.withExtensions(join(d, name)); p != "" {
			return p
		}
	}
	return ""
}

// withExtensions tries path as it is when its name has an extension, and with
// each extension of PATHEXT.
func (s search) withExtensions(path string) string {
	base := path[strings.LastIndexByte(path, '\\')+1:]
	hasExt := strings.Contains(base, ".")
	if hasExt && s.isFile(path) {
		return path
	}
	exts := lookupEnv(s.env, "PATHEXT")
	if exts == "" {
		exts = defaultPathExt
	}
	for _, e := range strings.Split(exts, ";") {
		if e = strings.TrimSpace(e); strings.HasPrefix(e, ".") && s.isFile(path+e) {
			return path + e
		}
	}
	if !hasExt && s.isFile(path) {
		return path
	}
	return ""
}

// absolute resolves a Windows path against dir: `\x` is on dir's drive, `x` is
// below dir, and `d:x` is taken for `d:\x`, for no drive has a directory here.
func absolute(p, dir string) string {
	switch {
	case strings.HasPrefix(p, `\\`):
		return p
	case strings.HasPrefix(p, `\`):
		if len(dir) >= 2 && dir[1] == ':' {
			return dir[:2] + p
		}
		return "C:" + p
	case len(p) >= 2 && p[1] == ':':
		if len(p) == 2 || p[2] != '\\' {
			return p[:2] + `\` + p[2:]
		}
		return p
	}
	return join(dir, p)
}

func join(dir, name string) string { return strings.TrimSuffix(dir, `\`) + `\` + name }
