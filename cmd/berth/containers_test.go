package main

import (
	"testing"

	"berth/swagger/models"
)

// A reason is shown when it says what the state does not.
func TestStateInAFewWords(t *testing.T) {
	code := int64(0)
	for _, tc := range []struct {
		state, reason string
		code          *int64
		want          string
	}{
		{"exited", "Stopped", &code, "exited (0)"},
		{"exited", "Stopped", nil, "exited"},
		{"exited", "OutOfBand", nil, "exited OutOfBand"},
		{"exited", "", &code, "exited (0)"},
		{"failed", "EntrypointNotFound", nil, "failed EntrypointNotFound"},
		{"starting", "AwaitingSysprep", nil, "starting AwaitingSysprep"},
		{"running", "AgentSilent", nil, "running AgentSilent"},
	} {
		if got := state(&models.Container{State: &tc.state, Reason: tc.reason, ExitCode: tc.code}); got != tc.want {
			t.Errorf("%s %s: %q, want %q", tc.state, tc.reason, got, tc.want)
		}
	}
}
