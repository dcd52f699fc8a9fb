package agent

import (
	"context"
	"sync"
)

// Baker is stub
type Baker interface{}

func (a *agent) bake(stop, rest context.Context, wg *sync.WaitGroup) error { return nil }

// NewBaker is a stub.
func NewBaker() Baker { return nil }
