# Berth: run Windows container images as first-class vSphere VMs.
SHELL := /bin/bash
.DEFAULT_GOAL := help

.PHONY: help
help: ## list the targets
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## /{printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: vendor
vendor: ## rebuild vendor/ from go.mod and apply vendor.patches/
	flock build/.vendor.lock ./vendor.patches/apply
