# The two commands of the README: `make demo` and `make test`.
# Written for GNU Make 3.81 too, which macOS ships.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
PORT ?= 8420

# Tests start the program dozens of times: what one has compiled, wherever it may be written, is
# there for the next.
KEPT := PYTHONDONTWRITEBYTECODE= PYTHONPYCACHEPREFIX=$(CURDIR)/.venv/.compiled

.PHONY: demo run setup test soak bench tanya format lock clean

demo: .venv/.runtime
	$(BIN)/ceker demo --port $(PORT)

run: .venv/.runtime
	$(BIN)/ceker run

setup: .venv/.dev

test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(KEPT) $(BIN)/pytest --numprocesses=auto --dist=loadfile --no-loadscope-reorder

# Hundreds of kills of the real process, and whole years of 44 units; KILLS=n and YEARS=n for
# other numbers.
KILLS ?= 300
YEARS ?= 3
soak: setup
	CEKER_KILLS=$(KILLS) $(BIN)/pytest -k killed_at_any_moment tests/bot/test_kill.py
	CEKER_TAHUN=$(YEARS) $(BIN)/pytest tests/simulasi

bench: setup
	$(BIN)/python -m tests.bench.jalan

# How well questions in people's own words are answered: SOAL="latih2 --rinci" shows what of one
# file failed.
SOAL ?=
tanya: setup
	$(BIN)/python -m tests.tanya.laporan $(SOAL)

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "CEKER needs Python 3.11 or newer: install it, or say PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "On Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }

.venv/.runtime: .venv/bin/python requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: .venv/.runtime requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# Needs uv (https://docs.astral.sh/uv/); hashes, no addresses.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate --no-header -q --group build pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate --no-header -q --group dev pyproject.toml -o requirements-dev.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache
