package portlayer

import (
	"fmt"
	"testing"

	"berth/guestinfo"
	"berth/vmprovision"
)

// BenchmarkAddress gives and releases an address of a pool on which 10,000
// containers are, or ten: the cost must not depend on it.
func BenchmarkAddress(b *testing.B) {
	for _, containers := range []int{10, 10_000} {
		b.Run(fmt.Sprint(containers), func(b *testing.B) {
			n := &Network{ID: "n", Name: "n", Addressing: AddressingPool, Subnet: "10.0.0.0/16"}
			plan, err := n.plan()
			if err != nil {
				b.Fatal(err)
			}
			x := newNetIndex("one")
			for i := range containers {
				x.see(&vmprovision.VM{ID: fmt.Sprint("c", i), Spec: &guestinfo.Spec{Network: &guestinfo.Network{NICs: []guestinfo.NIC{{Network: "n", Address: plan.at(uint64(i)).String() + "/16"}}}}})
			}
			for b.Loop() {
				if _, err := x.give(n, plan, "new"); err != nil {
					b.Fatal(err)
				}
				x.release("new")
			}
		})
	}
}
