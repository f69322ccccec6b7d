# Every job of the project. Needs python3 with venv, make and a shell; the rest is installed from the locks.
# UV_SYSTEM_CERTS, NODE_USE_SYSTEM_CA: councils' own certificate authorities are trusted.
# UV_PYTHON_DOWNLOADS: the Python present is used.
export UV_SYSTEM_CERTS := true
export NODE_USE_SYSTEM_CA := 1
# Node.js before 22.15 knows no NODE_USE_SYSTEM_CA; it takes the file of authorities where there is one.
ifneq ($(wildcard /etc/ssl/certs/ca-certificates.crt),)
export NODE_EXTRA_CA_CERTS ?= /etc/ssl/certs/ca-certificates.crt
endif
export UV_PYTHON_DOWNLOADS := never
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
UV := $(shell command -v uv 2>/dev/null || echo .venv-uv/bin/uv)
NPM := $(shell command -v npm 2>/dev/null || echo .venv-node/bin/npm)
LOCK = $(UV) pip compile -q --upgrade --generate-hashes --universal --python-version 3.11 --no-emit-index-url --no-annotate --no-header

.PHONY: demo papers check fix bench soak proof-report lock clean

demo: papers  ## Build and proof-read the example papers, and show the desk with all of it at http://127.0.0.1:8000
	$(BIN)/python -m tools.demo serve

papers: .make/runtime  ## The same without serving
	$(BIN)/python -m tools.demo build

check: .make/dev .make/system  ## The whole gate
	$(BIN)/python -m tools.gate

fix: .make/dev  ## Put right what a tool can
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: .make/runtime  ## Speed, as ratios measured side by side in one run
	$(BIN)/python -m tools.bench

proof-report: .make/runtime .make/system  ## How many figures come back right from each format, and how many errors are caught
	$(BIN)/python -m tools.proof_report
	$(BIN)/python -m tools.corpus.report
	$(BIN)/python -m tools.strangers.report

soak: .make/dev  ## The randomised tests at full size
	HYPOTHESIS_PROFILE=soak $(BIN)/python -m pytest -q -n 2 -m "property or fuzz" --no-cov

lock: $(UV) $(NPM)  ## Take newer versions of everything
	$(LOCK) pyproject.toml --group install -o requirements/runtime.txt
	$(LOCK) pyproject.toml --group install --group dev -o requirements/dev.txt
	$(LOCK) --group frontend -o requirements/frontend.txt
	$(NPM) --prefix frontend update --package-lock-only --ignore-scripts

clean:
	rm -rf .venv .venv-uv .venv-node .make build demo site frontend/node_modules golden_thread/papers/templates/reveal

.make/runtime: requirements/runtime.txt pyproject.toml | $(UV) .make/frontend
	@mkdir -p .make
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@test -e .make/dev || $(UV) pip sync -q --compile-bytecode --python $(BIN)/python --require-hashes requirements/runtime.txt
	@$(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q golden_thread
	@touch $@

.make/dev: requirements/dev.txt pyproject.toml | $(UV) .make/frontend
	@mkdir -p .make
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(UV) pip sync -q --compile-bytecode --python $(BIN)/python --require-hashes requirements/dev.txt
	@$(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q golden_thread
	@touch $@

.make/frontend: frontend/package.json frontend/package-lock.json tools/frontend.py | $(NPM)
	@mkdir -p .make
	@$(NPM) --prefix frontend ci --ignore-scripts --loglevel=error --no-fund --no-audit
	@$(PYTHON) -m tools.frontend
	@touch $@

.make/system: packages.txt
	@mkdir -p .make
	@sh tools/system_packages.sh packages.txt
	@touch $@

.venv-uv/bin/uv:
	$(PYTHON) -m venv .venv-uv
	.venv-uv/bin/pip install -q uv

# Where a machine has no npm, a package from PyPI brings one.
.venv-node/bin/npm: requirements/frontend.txt | $(UV)
	@test -x .venv-node/bin/python || $(PYTHON) -m venv .venv-node
	@$(UV) pip sync -q --python .venv-node/bin/python --require-hashes requirements/frontend.txt
	@touch $@
