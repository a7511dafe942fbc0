# Two commands set everything up on a machine with Python 3.11+ and make:
#   make demo   build, annotate, publish and load the open edition
#   make test   the whole suite
#   make proof  safety fine-tuning of a tiny model, measured before and after, on one core
#   make docs   the documentation, in build/site
#   make compat every way to load, with the oldest, a middle and the pinned version of datasets
# Recipes quote nothing that holds the checkout's path, so that a folder with a space in its name works.

PYTHON ?= python3
export HF_HUB_OFFLINE = 1
export HF_HUB_DISABLE_TELEMETRY = 1

.PHONY: help demo test docs proof compat check edition clean

help:
	@sed -n '2,7p' Makefile

# The two environments differ: the demo has what a user of the core package has, the tests have their pinned versions.
.venv/demo.done: pyproject.toml constraints-test.txt
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable . --constraint constraints-test.txt
	touch .venv/demo.done

.venv-test/test.done: pyproject.toml constraints-test.txt
	$(PYTHON) -m venv .venv-test
	.venv-test/bin/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	.venv-test/bin/python -m pip install --quiet --disable-pip-version-check "$$(grep '^torch==' constraints-test.txt)"
	.venv-test/bin/python -m pip install --quiet --disable-pip-version-check --group test --group docs \
		--editable ".[annotate,audit,inspect,ray,train]" --constraint constraints-test.txt
	touch .venv-test/test.done

demo: .venv/demo.done
	.venv/bin/python -m builders.run --source drawn --out build/demo/raw
	.venv/bin/python -m annotation.run --in build/demo/raw --out build/demo/annotated --provider embedded
	.venv/bin/python -m cards.run --in build/demo/annotated --out build/demo/vlguard
	.venv/bin/python -m vlguard_data.verify build/demo/vlguard
	.venv/bin/python examples/load.py build/demo/vlguard

test: check
	OMP_NUM_THREADS=1 .venv-test/bin/python -m pytest

# A model this small is slower with two threads than with one.
proof: .venv-test/test.done
	OMP_NUM_THREADS=1 .venv-test/bin/python -m vlguard_data.reference.proof --out build/proof

# pip chooses what an old datasets needs beside it; the pinned one gets the pinned versions.
DATASETS = 4.0 4.8 pinned

build/compat/%/compat.done: pyproject.toml constraints-test.txt
	$(PYTHON) -m venv build/compat/$*
	build/compat/$*/bin/python -m pip install --quiet --disable-pip-version-check --editable . \
		$(if $(filter pinned,$*),--constraint constraints-test.txt,"datasets==$*.*")
	touch $@

compat: $(DATASETS:%=build/compat/%/compat.done)
	@for version in $(DATASETS); do \
		OMP_NUM_THREADS=1 build/compat/$$version/bin/python -m tests.compat \
			|| { echo "make compat: stopped at datasets $$version, see what FAILED above" >&2; exit 1; }; \
	done

check: .venv-test/test.done
	.venv-test/bin/ruff check .
	.venv-test/bin/mypy

# The open edition in the wheel. Its pictures' bytes depend on Pillow, so the pinned one draws them.
edition: .venv-test/test.done
	.venv-test/bin/python -m builders.run --source drawn --out build/edition/raw
	.venv-test/bin/python -m annotation.run --in build/edition/raw --out build/edition/annotated --provider embedded
	.venv-test/bin/python -m cards.run --in build/edition/annotated --out vlguard_data/vlguard --version 1.0.0
	.venv-test/bin/python -m vlguard_data.verify vlguard_data/vlguard

# Warnings are errors, links and anchors are checked, nothing is fetched.
docs: .venv-test/test.done
	NO_MKDOCS_2_WARNING=1 .venv-test/bin/mkdocs build --strict --quiet

clean:
	rm -rf .venv .venv-test build dist
