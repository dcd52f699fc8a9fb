package agent

import (
	"os"
	"testing"
)

// On a Windows that is set up, as LocalSystem: the SID that the agent reads is the
// one that Windows says, and nothing else is pending.
func TestNativeIdentity(t *testing.T) {
	want := os.Getenv("BERTH_SID")
	if want == "" {
		t.Skip("BERTH_SID names no SID")
	}
	if sid, err := machineSID(); err != nil || sid != want {
		t.Errorf("the SID is %s, %v; Windows says %s", sid, err, want)
	}
	for _, value := range []string{"SystemSetupInProgress", "OOBEInProgress"} {
		if n, err := number(setupKey, value); err != nil || n != 0 {
			t.Errorf("%s is %d, %v", value, n, err)
		}
	}
	if state, err := word(setupStateKey, "ImageState"); err != nil || state != setupComplete {
		t.Errorf("ImageState is %q, %v", state, err)
	}
}
