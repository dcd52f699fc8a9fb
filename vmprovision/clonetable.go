package vmprovision

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// CloneMethod is how a container's VM comes to be.
type CloneMethod string

// The methods. Direct copies the baked image's disk, linked makes a child of it,
// instant makes a child of the disk and memory of a frozen parent. Auto is the
// last of these that is possible.
const (
	CloneAuto    CloneMethod = "auto"
	CloneDirect  CloneMethod = "direct"
	CloneLinked  CloneMethod = "linked"
	CloneInstant CloneMethod = "instant"
)

// CheckClone refuses what is no method; "" leaves the choice to the site.
func CheckClone(m CloneMethod) error {
	switch m {
	case "", CloneAuto, CloneDirect, CloneLinked, CloneInstant:
		return nil
	}
	return fmt.Errorf("%.40q is none of auto, linked, instant and direct", m)
}

// cloneTable is the decision between the methods; "" is a refusal. why says why
// the disk can have a child or cannot, against what speaks against an instant
// clone.
//
//	asked for   a child of the disk   against instant   method
//	direct      -                     -                 direct
//	linked      possible              -                 linked
//	linked      impossible            -                 refused
//	instant     possible              nothing           instant
//	instant     otherwise                               refused
//	auto        possible              nothing           instant
//	auto        possible              something         linked
//	auto        impossible            -                 direct
func cloneTable(asked CloneMethod, child bool, why, against string) (CloneMethod, string) {
	switch {
	case asked == CloneDirect:
		return CloneDirect, "a copy as asked for"
	case !child && (asked == CloneLinked || asked == CloneInstant):
		return "", why
	case !child:
		return CloneDirect, why
	case asked == CloneLinked:
		return CloneLinked, why
	case against == "":
		return CloneInstant, "of a frozen parent " + why
	case asked == CloneInstant:
		return "", against
	case against == noParents: // the site's choice and no news
		return CloneLinked, why
	}
	return CloneLinked, why + "; not instant: " + against
}

// childDisk says whether a disk on s can be a child of the baked image's on
// parent, and why:
//
//	child's datastore         the parent's      another
//	same                      yes               -
//	another, a host of the    -                 yes
//	cluster sees both, and
//	both hold files
//	another, vSAN or vVols    -                 no: disks are objects there, and
//	on either side                              a child cannot refer out of its store
//	another, no host of the   -                 no: nobody could read the
//	cluster sees both                           parent's disk below the child
func childDisk(s, parent storeFact, c computeFact) (bool, string) {
	switch {
	case s.name == parent.name:
		return true, "beside the baked image's disk"
	case objects(s.kind) || objects(parent.kind):
		return false, fmt.Sprintf("a child on %s (%s) cannot refer to a disk on %s (%s)", s.name, s.kind, parent.name, parent.kind)
	case !sharedBy(s.hosts, parent.hosts, c.hosts):
		return false, fmt.Sprintf("no host of %s sees both %s and %s, where the baked image lies", c.name, s.name, parent.name)
	}
	return true, fmt.Sprintf("hosts of %s read the baked image's disk on %s", c.name, parent.name)
}

// noParents speaks against every instant clone of a site.
const noParents = "the site keeps no frozen parents (frozenParents)"

// instantFacts is all that decides whether a container can be an instant clone:
// vSphere gives one its parent's devices and size, and starts it.
type instantFacts struct {
	api       string // version of vCenter's API
	parents   int    // frozen parents that the site may keep
	failed    string // why the last try to make this image's parent failed, "" is none
	running   bool   // it is to run at once
	contained bool   // an image disk is attached
	secrets   bool
	newSID    bool // it is to have a SID of its own
	volumes   int
	nics      int // asked for, 0 is as many as the parent has
	hasNICs   int // of the parent
	cpus      int32
	memoryMB  int64
	hasCPUs   int32 // of the parent
	hasMemory int64
	shares    bool // shares, limits or reservations are asked for
	disk      bool // another size of C: is asked for
	policy    string
}

// against is the first thing that speaks against an instant clone, "" is nothing.
func (f instantFacts) against() string {
	switch {
	case !offersInstant(f.api):
		return fmt.Sprintf("vCenter has instant clones since API version 6.7, this is %s", f.api)
	case f.parents == 0:
		return noParents
	case !f.running:
		return "an instant clone runs from the first, and this container is only created"
	case f.contained:
		return "mode contained attaches the image's disk"
	case f.newSID:
		return "it is to have a SID of its own, and vSphere customizes no Windows that runs already"
	case f.volumes > 0:
		return "volumes are to be attached, and an instant clone has its parent's disks"
	case f.disk:
		return "C: is to have another size, and an instant clone has its parent's disk"
	case f.nics > 0 && f.nics != f.hasNICs:
		return fmt.Sprintf("%d NICs are asked for, and the parent has %d", f.nics, f.hasNICs)
	case f.cpus != 0 && f.cpus != f.hasCPUs:
		return fmt.Sprintf("%d CPUs are asked for, and the parent runs with %d", f.cpus, f.hasCPUs)
	case f.memoryMB != 0 && f.memoryMB != f.hasMemory:
		return fmt.Sprintf("%d MB of memory are asked for, and the parent runs with %d", f.memoryMB, f.hasMemory)
	case f.shares:
		return "shares, limits or reservations are asked for, and an instant clone has its parent's"
	case f.policy != "":
		return "a storage policy is asked for, and an instant clone has its parent's"
	case f.secrets:
		return "it gets secrets, and clones of one parent begin with the same random numbers"
	case f.failed != "":
		return "no frozen parent could be made: " + f.failed
	}
	return ""
}

// instantAPI is the first version of the API with InstantClone_Task.
func instantAPI() [3]int { return [3]int{6, 7, 0} }

// offersInstant says whether a version of vCenter's API has InstantClone_Task.
func offersInstant(api string) bool { return offers(api, instantAPI()) }

// offers says whether a version of vCenter's API has what came with another;
// "7" is 7.0.0. What is no version offers nothing.
func offers(api string, since [3]int) bool {
	var have [3]int
	for i, part := range strings.SplitN(api, ".", 4) {
		n, err := strconv.Atoi(part)
		switch {
		case err != nil && i == 0:
			return false
		case i < len(have):
			have[i] = n
		}
	}
	return slices.Compare(have[:], since[:]) >= 0
}
