package e2e

import (
	"fmt"
	"io"
	"log"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	ggcr "github.com/google/go-containerregistry/pkg/registry"
	"gopkg.in/yaml.v3"
)

// realEnv begins the variables that name a vSphere to test against, instead of
// the sandbox.
const realEnv = "BERTH_TEST_VSPHERE_"

func realVar(name string) string { return os.Getenv(realEnv + name) }

// startReal makes a site of the vSphere that the environment names. Everything
// that the tests make there is below one VM folder and one datastore folder of a
// name that nobody has; both are removed at the end, and nothing else.
func (s *site) startReal(dir string) (stop func(), err error) {
	for _, name := range []string{"USERNAME", "PASSWORD", "TEMPLATE"} {
		if realVar(name) == "" {
			return nil, fmt.Errorf("%sURL is set, %s%s is not", realEnv, realEnv, name)
		}
	}
	folder := realVar("FOLDER")
	if folder == "" {
		folder = fmt.Sprintf("berth-test-%x", time.Now().UnixNano())
	}
	reg := httptest.NewServer(ggcr.New(ggcr.Logger(log.New(io.Discard, "", 0))))
	host := strings.TrimPrefix(reg.URL, "http://")
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return nil, err
	}
	path := filepath.Join(s.dir, "berth.yaml")
	s.env = map[string]string{
		"GOVC_URL": realVar("URL"), "GOVC_USERNAME": realVar("USERNAME"), "GOVC_PASSWORD": realVar("PASSWORD"),
		"GOVC_TLS_CA_CERTS": realVar("CA_FILE"), "GOVC_INSECURE": realVar("INSECURE"), "GOVC_DATASTORE": realVar("DATASTORE"),
		"BERTH_REGISTRY": host, "BERTH_TEMPLATE": realVar("TEMPLATE"), "BERTH_CONFIG": path,
	}
	password := filepath.Join(s.dir, "password")
	vsphere := map[string]any{
		"url": realVar("URL"), "username": realVar("USERNAME"), "passwordFile": password, "folder": folder, "datastoreFolder": folder,
		"caFile": realVar("CA_FILE"), "thumbprint": realVar("THUMBPRINT"), "insecure": realVar("INSECURE") == "1",
		"datacenter": realVar("DATACENTER"), "cluster": realVar("CLUSTER"), "network": realVar("NETWORK"),
	}
	if ds := realVar("DATASTORE"); ds != "" {
		vsphere["datastores"] = []string{ds}
	}
	text, err := yaml.Marshal(map[string]any{"owner": folder, "cacheDir": filepath.Join(s.dir, "cache"), "vsphere": vsphere,
		"registry": map[string]any{"hosts": map[string]any{host: map[string]any{"plainHTTP": true}}}})
	if err == nil {
		err = os.WriteFile(password, []byte(realVar("PASSWORD")), 0o600)
	}
	if err == nil {
		err = os.WriteFile(path, text, 0o600)
	}
	return func() {
		if err := s.removeFolders(folder); err != nil {
			fmt.Fprintln(os.Stderr, "e2e:", err)
			shared.left = true
		}
		reg.Close()
	}, err
}

// removeFolders removes the two folders of the tests, the VM folder only when it
// is empty: what a failed test left there is for somebody to look at.
func (s *site) removeFolders(folder string) error {
	run := func(args ...string) (string, error) {
		cmd := exec.Command(filepath.Join(s.bin, "govc"), args...)
		cmd.Env = os.Environ()
		for k, v := range s.env {
			if strings.HasPrefix(k, "GOVC_") && v != "" {
				cmd.Env = append(cmd.Env, k+"="+v)
			}
		}
		out, err := cmd.CombinedOutput()
		if err != nil {
			err = fmt.Errorf("govc %v: %w: %s", args, err, out)
		}
		return string(out), err
	}
	found, err := run("find", "/", "-type", "f", "-name", folder)
	path := strings.TrimSpace(found)
	if err != nil || path == "" {
		return err
	}
	left, err := run("find", path)
	if err != nil {
		return err
	}
	if lines := strings.Fields(left); len(lines) > 1 {
		return fmt.Errorf("not removed, for there are still VMs or folders in it: %s", strings.Join(lines, " "))
	}
	if _, err := run("object.destroy", path); err != nil {
		return err
	}
	_, err = run("datastore.rm", "-f", folder)
	return err
}

// TestRealPath runs tests of this package as `make test-vsphere` does, against a
// vCenter in a process of its own: they pass, and leave it exactly as it was.
func TestRealPath(t *testing.T) {
	if realVar("URL") != "" {
		t.Skip("this is that run")
	}
	if testing.Short() {
		t.Skip("it runs the tests again")
	}
	s := theSite(t)
	before := s.inventory(t)
	cmd := exec.CommandContext(t.Context(), "go", "test", "-count=1", "-run", "^(TestStoryThroughCLI|TestGovcSeesWhatAnAdminSees)$", "-v", ".")
	cmd.Env = append(os.Environ(), realEnv+"URL="+s.env["GOVC_URL"], realEnv+"USERNAME="+s.env["GOVC_USERNAME"], realEnv+"PASSWORD="+s.env["GOVC_PASSWORD"],
		realEnv+"CA_FILE="+s.env["GOVC_TLS_CA_CERTS"], realEnv+"TEMPLATE="+s.env["BERTH_TEMPLATE"], realEnv+"BIN="+s.bin, realEnv+"SANDBOX=1")
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "--- PASS: TestStoryThroughCLI") {
		t.Fatalf("%v\n%s", err, out)
	}
	after := s.inventory(t)
	slices.Sort(before)
	slices.Sort(after)
	if !slices.Equal(before, after) {
		t.Errorf("vCenter is not as it was:\nbefore %v\nafter  %v", before, after)
	}
}
