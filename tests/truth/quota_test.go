package truth

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/portlayer"
	"berth/portlayer/portlayertest"
	"berth/vmprovision/vcsimtest"
)

const (
	build    = "10.0.20348.2582"
	webRef   = "registry.example.com/shop/web:1"
	factsOK  = `{"osVersion":"` + build + `","edition":"ServerDatacenterCore","agent":"0.1.0","modes":["native"],"chainIDs":["sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]}`
	rounds   = 4
	perRound = 4 // of each daemon
	quota    = 3
)

// Two daemons that create at the same moment, each of which has room for all by
// its own book, never leave more than a project may have; what each says of its
// containers is true; and one that finds room makes one mutating call.
func TestTwoDaemonsKeepOneQuota(t *testing.T) {
	s := newSite(t)
	s.Do(s.VM(vcsimtest.Template).Reconfigure(s.ctx, types.VirtualMachineConfigSpec{GuestId: string(types.VirtualMachineGuestOsIdentifierWindows2019srvNext_64Guest),
		ExtraConfig: []types.BaseOptionValue{&types.OptionValue{Key: portlayer.FactsKey, Value: factsOK}}}))
	s.SetProperty(vcsimtest.Template, "guest.toolsStatus", types.VirtualMachineToolsStatusToolsNotRunning)
	s.SetProperty(vcsimtest.Template, "guest.toolsVersion", "12389")
	img := portlayertest.Image(webRef, build, 1)
	img.Datastore = vcsimtest.Datastore
	s.WriteDisk("berth/" + img.DiskPath)
	bound := int64(quota)
	cfg := func(c *portlayer.Config) {
		c.Projects = map[string]portlayer.ProjectConfig{portlayer.AnyProject: {Quota: portlayer.Quota{VMs: &bound}}}
		images := portlayertest.NewImages()
		images.Add(img)
		c.Images = images
		c.Limits.Contest = time.Second
	}
	vs, first := s.daemon("first", cfg)
	_, second := s.daemon("second", cfg)
	if _, err := first.RegisterTemplate(s.ctx, portlayer.TemplateRequest{VM: vcsimtest.Template, Name: "windows"}); err != nil {
		t.Fatal(err)
	}
	create := func(l *portlayer.Layer, project string) (*portlayer.Container, error) {
		return l.Create(s.ctx, portlayer.CreateRequest{Image: webRef, Project: project, Start: true})
	}
	for range 2 { // the first one bakes, and makes the project's folder
		if _, err := create(first, "alone"); err != nil {
			t.Fatal(err)
		}
	}
	before := mutations(vs)
	if _, err := create(first, "alone"); err != nil {
		t.Fatal(err)
	}
	if n := mutations(vs) - before; n != 1 {
		t.Errorf("%d mutating calls for a create", n)
	}
	for round := range rounds {
		project := fmt.Sprintf("shop-%d", round)
		var mu sync.Mutex
		var made []string
		var wg sync.WaitGroup
		for _, l := range []*portlayer.Layer{first, second} {
			for range perRound {
				wg.Go(func() {
					c, err := create(l, project)
					mu.Lock()
					defer mu.Unlock()
					switch {
					case err == nil:
						made = append(made, c.ID)
					case !errs.Is(err, errs.Quota):
						t.Error(err)
					}
				})
			}
		}
		wg.Wait()
		for _, l := range []*portlayer.Layer{first, second} {
			var there []string
			err := s.waitFor(func() bool {
				list, _, err := l.Containers(portlayer.Filter{Project: project})
				there = nil
				for _, c := range list {
					there = append(there, c.ID)
				}
				slices.Sort(there)
				slices.Sort(made)
				return err == nil && slices.Equal(there, made)
			})
			if err != nil || len(there) > quota || len(there) == 0 {
				t.Errorf("%d containers are there (%v), the daemons made %v: %v", len(there), there, made, err)
			}
		}
	}
}
