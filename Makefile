.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
PYTHON ?= python3.11
BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet

.PHONY: help setup brief test format lint types layers schemas record package check lock clean

help: ## Show this help
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/.ready ## Create .venv with the package and the developer tools

.venv/.ready: requirements.lock pyproject.toml
	rm -rf .venv && $(PYTHON) -m venv .venv
	$(PIP) install --require-hashes --no-deps -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --no-index -e .
	touch $@

brief: setup ## Write the briefs of seeds/ from the recorded answers to briefs/
	$(BIN)/summarizer brief seeds --replay cassettes/seeds.json --out briefs

test: setup ## Run the tests, offline
	$(BIN)/python -m pytest

format: setup ## Rewrite the code in the house format
	$(BIN)/ruff format . && $(BIN)/ruff check --fix .

lint: setup ## Check format and lint
	$(BIN)/ruff format --check . && $(BIN)/ruff check .

types: setup ## Check types
	$(BIN)/mypy

layers: setup ## Check that data flows one way
	$(BIN)/lint-imports

schemas: setup ## Generate schemas/ from the types
	$(BIN)/summarizer schemas --out schemas

check: lint types layers package ## Everything CI runs besides the tests

lock: ## Resolve requirements.lock anew (needs uv)
	uv pip compile pyproject.toml --group dev --python-version 3.11 --universal \
	  --generate-hashes --no-emit-index-url --no-header --no-annotate -q -o requirements.lock

clean: ## Remove what the other targets made
	rm -rf .venv .venv-wheel dist briefs .mypy_cache .ruff_cache .pytest_cache .hypothesis
