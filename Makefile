# Two commands do everything: `make demo` and `make test`. Each makes its environment (.venv) when it is missing or out of
# date, and gets a browser if there is none. README.md gives the same in plain commands, for machines without make.

VENV := .venv
BIN := $(VENV)/bin
export PYTHONUTF8 := 1
# Tests start the kit hundreds of times: what Python has compiled is kept, out of the way.
unexport PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX := $(CURDIR)/$(VENV)/compiled

.PHONY: help demo test lint benchmark hostile clean

help:
	@echo 'make demo       walk the practice administrations and write the report'
	@echo 'make test       linters, types, layers and all tests'
	@echo 'make lint       linters, types and layers only'
	@echo 'make benchmark  what an audited page, a tried page and a walk cost, and how well demands are recognised'
	@echo 'make hostile    pages that try to break the kit, and the whole of what make test takes a part of'
	@echo 'make clean      remove the environment and what tools left behind'

# --- the environment: what the kit needs, and what its tests need on top ------------------------------------------

# A stamp is written last, so that an installation that was cut short is done again.
$(VENV)/installed: pyproject.toml constraints.txt audits/__init__.py
	@$(BIN)/python -c '' 2>/dev/null || { python=$$(sh .ci/interpreter) && echo "Making $(VENV) with $$python" \
		&& "$$python" -m venv --clear $(VENV); }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[letters]'
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

$(VENV)/browser: $(VENV)/installed
	@$(BIN)/python -m audits.doctor --mend
	@touch $@

# --- what people type -----------------------------------------------------------------------------------------

demo: $(VENV)/browser
	@$(BIN)/ariane demo

# Every check runs, also after one has failed, and the tests come last, so that one run tells everything.
LINTERS = failed=0; \
	$(BIN)/ruff check . || failed=1; \
	$(BIN)/ruff format --check . || failed=1; \
	$(BIN)/mypy || failed=1; \
	$(BIN)/lint-imports || failed=1;

test: $(VENV)/installed-dev $(VENV)/browser
	@$(LINTERS) \
	$(BIN)/python -m pytest -n 2 --dist worksteal || failed=1; \
	exit $$failed

lint: $(VENV)/installed-dev
	@$(LINTERS) exit $$failed

benchmark: $(VENV)/installed-dev $(VENV)/browser
	@$(BIN)/python -m tests.benchmarks
	@$(BIN)/python -m tests.benchmarks.battery
	@$(BIN)/python -m tests.benchmarks.profiles
	@$(BIN)/python -m tests.benchmarks.once_only

hostile: $(VENV)/installed-dev $(VENV)/browser
	@$(BIN)/python -m pytest -n 2 --dist worksteal -m "not live"

clean:
	@rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
