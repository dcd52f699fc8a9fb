package portlayer

import (
	"strings"
	"testing"

	"berth/internal/errs"
)

func TestNaming(t *testing.T) {
	const id = "0123456789abcdef0123456789abcdef"
	long := strings.Repeat("n", 63)
	project := strings.Repeat("p", 40)
	for _, c := range []struct{ template, project, name, want string }{
		{"{name}", "shop", "web", "web"},
		{"{project}-{name}-{shortid}", "shop", "web", "shop-web-0123456789ab"},
		{"ct {shortid}", "shop", "web", "ct 0123456789ab"},
		{"{project}-{name}-{shortid}", project, long, ""},
		{"{project}.{name}", project, long, ""},
		{"a-prefix-of-thirty-two-bytes-xy-{project}{name}{shortid}", project, long, ""},
	} {
		n, err := newNaming(c.template)
		if err != nil {
			t.Errorf("%s: %v", c.template, err)
			continue
		}
		got := n.vmName(c.project, c.name, id)
		if c.want != "" && got != c.want || len(got) > 80 || n.short && !strings.Contains(got, id[:12]) {
			t.Errorf("%s: %q (%d bytes), want %q", c.template, got, len(got), c.want)
		}
		// What is cut stays apart.
		if c.want == "" && (n.vmName(c.project, c.name[1:]+"x", id) == got || n.vmName(c.project[1:], "n"+c.name[1:], id) == got) {
			t.Errorf("%s: two containers are called %q", c.template, got)
		}
	}
	for _, bad := range []string{"", "{project}", "vm", "{name", "{nam}", "name}", "{name}/x", "{name}%", " {name}", "{name}\n", strings.Repeat("x", 33) + "{name}"} {
		if _, err := newNaming(bad); !errs.Is(err, errs.Invalid) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func FuzzNaming(f *testing.F) {
	f.Add("{project}-{name}-{shortid}", "shop", "web")
	f.Add("{name}", strings.Repeat("p", 40), strings.Repeat("n", 63))
	f.Add("{shortid}{shortid}{name}{project}{project}", "a", "b")
	f.Fuzz(func(t *testing.T, template, project, name string) {
		n, err := newNaming(template)
		if err != nil {
			return
		}
		if len(project) > 40 || len(name) > 63 {
			return
		}
		if got := n.vmName(project, name, "0123456789abcdef"); len(got) > maxVMName {
			t.Errorf("%q has %d bytes", got, len(got))
		}
	})
}
