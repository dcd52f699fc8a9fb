package agent

import (
	"context"
	"errors"
	"os"
	"time"

	"berth/guestinfo"
)

func openShared(path string) (*os.File, error) { return os.Open(path) }

func openETW(guestinfo.LogSource, func(time.Time, string), func(string, ...any)) (func(context.Context), error) {
	return nil, errors.New("event tracing exists on Windows only")
}

func openEvents(guestinfo.LogSource, func(time.Time, string), func(string, ...any)) (func(context.Context), error) {
	return nil, errors.New("the event log exists on Windows only")
}
