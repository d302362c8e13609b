#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The oracle test: golden against TFLite Micro's own interpreter, on the shared models, the
# example and generated models. Prints TAP.
#
#   tests/oracle/run.sh BUILD     BUILD: the build directory that has tests/run_golden
#
# The interpreter comes from PyPI into a virtual environment under build/, every wheel checked
# against the hashes in requirements.txt. $PYTHON chooses the Python (default python3).
set -u

here=$(dirname "$0")
build=$1
venv=build/oracle/venv
python=${PYTHON:-python3}

wanted() # what the environment is made of
{
    "$python" --version
    cat "$here/requirements.txt"
}

if ! wanted | cmp -s - "$venv/made-of"; then
    rm -rf "$venv"
    if ! { "$python" -m venv "$venv" &&
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
            --only-binary=:all: --require-hashes -r "$here/requirements.txt"; } >&2; then
        echo "not ok 1 - the interpreter can be installed"
        echo "# needs python3-venv, CPython 3.11 or 3.13 on x86-64, and a package index"
        echo "1..1"
        exit 1
    fi
    wanted >"$venv/made-of"
fi
exec "$venv/bin/python" "$here/oracle.py" --golden "$build/tests/run_golden" \
    --shared "${NV_SHARED:-../shared}" --corpus "$here/corpus.bin" --new-corpus "$build/corpus.bin"
