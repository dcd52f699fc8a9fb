package guard

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// audit says which test shows that each hardship of vSphere, and of guests, is
// borne. A hardship that has no test is not in it: the list is what is shown, not
// what is hoped.
var audit = map[string][]string{
	"every class of fault at every changing call":                   {"TestEveryStepOfEveryWorkflow", "TestFaultsMapToKinds"},
	"every step of a bake fails, and its undo too":                  {"TestBakeUndoesEveryStep", "TestWorkflowUndoesInReverse", "TestWorkflowNamesWhatIsLeft"},
	"a step fails when its caller is gone":                          {"TestWorkflowUndoesAfterItsCallerIsGone", "TestBakeThatIsCancelledIsUndone"},
	"a daemon is killed at every step":                              {"TestKillAtEveryStep", "TestDeadDaemonsBakeIsDebris"},
	"a name that is taken":                                          {"TestDuplicateNameTouchesNothing"},
	"the session ends in the middle of a task":                      {"TestSessionEndsWhileATaskRuns", "TestExpiredSessionIsRenewed"},
	"vCenter restarts":                                              {"TestInventorySurvivesARestartOfVCenter"},
	"a task is gone from the history":                               {"TestManyTasksGoIntoOneCall"},
	"a task that cannot be cancelled":                               {"TestCloneThatIsCancelledIsUndone"},
	"a VM is deleted, unregistered, renamed, moved, vMotioned":      {"TestWhatAdminsDoIsToldAndNeverFought", "TestVMThatIsDeletedBehindOurBack", "TestBakeWhoseVMIsTakenAway"},
	"a VM is orphaned":                                              {"TestWhatAdminsDoIsToldAndNeverFought"},
	"a host fails":                                                  {"TestHostFailureIsRepaired", "TestHostFailureWhileNoDaemonRan", "TestRevivable"},
	"a template changes":                                            {"TestTemplatesAreFollowed"},
	"ids that a copy of a VM carries too":                           {"TestCopyDoesNotReplaceTheOriginal"},
	"VMs of others":                                                 {"TestForeignVMsAreNeverTouched"},
	"a shared disk":                                                 {"TestSharedDiskSurvivesItsUser"},
	"the collector's answer is truncated":                           {"TestTruncatedUpdatesGoOn", "TestRestartCostsAConstantNumberOfCalls"},
	"one change among ten thousand VMs":                             {"TestOneChangeAmongManyCostsTheSame"},
	"a restart with many VMs":                                       {"TestRestartCostsAConstantNumberOfCalls"},
	"two daemons at once":                                           {"TestTwoDaemonsSeeTheSame", "TestWhatAdminsDoIsToldAndNeverFought"},
	"vCenter has too much to do":                                    {"TestLaneAdaptsToAnswers", "TestLaneAdaptsToLatency", "TestFiveHundredCreatesStarveNobody"},
	"privileges, datastores, networks, clock, certificate: missing": {"TestPreflightNamesMissingPrivileges", "TestServerMustBeTrusted"},

	"guestinfo is missing, too large, torn, or no text":                          {"TestAgentWaitsForItsSpec", "TestAgentGivesUp", "TestSpecBeyondTheBudgetIsRefused", "TestTornReadsAreDetected", "TestDecodeStatusRefusesOtherBytes"},
	"a guest writes its own reports, and lies":                                   {"TestGuestThatLiesInEveryField", "TestGuestTextIsHarmless", "TestDecodeStatusBoundsEveryField"},
	"a report that a clone has inherited":                                        {"TestStatusIsHostile", "TestDerive", "TestSecretsReachTheEntrypoint"},
	"an agent older or newer than its host":                                      {"TestGuestThatLiesInEveryField", "TestDecodeSpecNamesWhatIsWrong"},
	"an agent that never starts, or falls silent":                                {"TestWaitEndsWhenTheAgentIsSilent", "TestDerive"},
	"a program that ends at once, with any code, or forks":                       {"TestWineExitCodes", "TestEntrypointsThatFail", "TestNativeRuntime", "TestContainedRuntime"},
	"a program that floods, or prints no line or no text":                        {"TestFlood", "TestConsoleDropsRatherThanBlocks", "TestSplitterCutsLines", "TestSplitterFlushShowsPrompts", "TestLogRoundTrip"},
	"Windows Update restarts a guest":                                            {"TestWineService", "TestSecretsReachTheEntrypoint", "TestBakeGoesOnAfterARestart"},
	"a blue screen":                                                              {"TestSilenceIsJudgedByTools", "TestRevivable"},
	"a guest's clock jumps":                                                      {"TestDerive", "TestGuestThatLiesInEveryField"},
	"an address never, IPv6 alone, one of 169.254, one that another machine has": {"TestGateWaitsForWhatTheSpecNeeds", "TestGateTakesIPv6Alone"},
	"an account that programs cannot be run as":                                  {"TestWineRefusesUsers", "TestUserAndStopSignal"},
}

// Every test that the audit names is there.
func TestAuditNamesTestsThatAreThere(t *testing.T) {
	found := map[string]bool{}
	name := regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	err := filepath.WalkDir("../..", func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "vendor" || d.Name() == "build" || d.Name() == ".git") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, "_test.go") {
			return nil
		}
		b, err := os.ReadFile(path)
		for _, m := range name.FindAllSubmatch(b, -1) {
			found[string(m[1])] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for hardship, tests := range audit {
		if len(tests) == 0 {
			t.Errorf("%s: no test", hardship)
		}
		for _, n := range tests {
			if !found[n] {
				t.Errorf("%s: there is no test %s", hardship, n)
			}
		}
	}
}
