package datastoretest

import (
	"testing"

	"berth/imagestore"
)

func TestDir(t *testing.T) {
	Run(t, func(t *testing.T) imagestore.Datastore { return NewDir("local", t.TempDir()) })
}

func TestFaultyPassesOn(t *testing.T) {
	Run(t, func(t *testing.T) imagestore.Datastore { return NewFaulty(NewDir("local", t.TempDir())) })
}
