# Berth: run Windows container images as first-class vSphere VMs.
SHELL := /bin/bash
.DEFAULT_GOAL := help

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo 0.1.0-dev)
COMMIT  ?= $(shell git rev-parse --short=12 HEAD 2>/dev/null)
LDFLAGS := -s -w -X berth/internal/version.Version=$(VERSION) -X berth/internal/version.Commit=$(COMMIT)
GOBUILD := go build -trimpath -ldflags '$(LDFLAGS)'

# The version resources of the Windows programs, which the linker takes from their folders.
SYSO      := rsrc_windows_amd64.syso
RESOURCES := cmd/berth-agent/$(SYSO) cmd/berth/$(SYSO)
STAMP     := -version '$(VERSION)' -commit '$(COMMIT)'

.PHONY: help deps deps-run vendor generate build test test-vsphere test-quick test-ntfs3 bench lint fuzz demo clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## /{printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

deps: ## install everything that building, testing and linting need
	@./tools/deps dev

deps-run:
	@./tools/deps run

vendor: ## rebuild vendor/ from go.mod and apply vendor.patches/
	@mkdir -p build && flock build/.vendor.lock ./vendor.patches/apply

generate: ## generate models, server and client from swagger/portlayer.yaml
	@./tools/deps dev && ./swagger/generate

build: ## build berthd, berth, berth-agent.exe and govc into build/bin, and sign the Windows ones
	@mkdir -p build/bin
	$(GOBUILD) -o build/bin/ ./cmd/berthd ./cmd/berth
	$(GOBUILD) -o build/bin/govc ./tests/govc
	@trap 'rm -f $(RESOURCES)' EXIT; set -e; \
	go run ./tools/versioninfo -name berth-agent -description 'Berth guest agent' $(STAMP) -o cmd/berth-agent/$(SYSO); \
	go run ./tools/versioninfo -name berth -description 'Berth command line' $(STAMP) -o cmd/berth/$(SYSO); \
	CGO_ENABLED=0 GOOS=windows GOARCH=amd64 $(GOBUILD) -o build/bin/ ./cmd/berth-agent ./cmd/berth
	@./tools/sign build/bin/berth-agent.exe build/bin/berth.exe

test: deps ## run every test with the race detector
	@./tools/test all

test-vsphere: ## run the end-to-end tests against the vCenter of BERTH_TEST_VSPHERE_URL
	@test -n "$$BERTH_TEST_VSPHERE_URL" || { echo "set BERTH_TEST_VSPHERE_URL, _USERNAME, _PASSWORD and _TEMPLATE; CONTRIBUTING.md names the others"; exit 2; }
	go test -count=1 -timeout 2h -v ./tests/e2e

test-quick: ## run the tests that need no tools, without the race detector
	go test -short -timeout 10m ./...

test-ntfs3: ## boot a kernel whose ntfs3 reads an image disk, in QEMU
	@./tools/deps ntfs3 && go run ./tests/ntfs3

bench: deps ## measure against peers; prints a table and writes build/bench.json
	@mkdir -p build && go run ./tests/bench -o build/bench.json

lint: deps ## gofmt, vet (linux and windows) and staticcheck
	@./tools/lint

fuzz: ## run every fuzz target for FUZZTIME (10s)
	@./tools/fuzz $(or $(FUZZTIME),10s)

demo: deps-run build ## pull, run, watch and remove containers on the sandbox vSphere
	@./tests/demo/demo

clean: ## remove what the build made
	rm -rf build
