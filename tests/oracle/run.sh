#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The oracle tests. Print TAP:
#   oracle    golden against TFLite Micro's own interpreter, on the shared models, the example and
#             generated models
#   profiles  golden's rounding profiles against LiteRT's engines
#   expect    what --expect says of the outputs and layers of each engine
#
#   tests/oracle/run.sh BUILD [TEST]    BUILD: the build directory that has nnverify and
#                                       tests/run_golden; TEST: oracle without one
#
# The interpreters come from PyPI into a virtual environment under build/, every wheel checked
# against the hashes in requirements.txt. $PYTHON chooses the Python (default python3).
set -u

here=$(dirname "$0")
build=$1
test=${2:-oracle}
venv=build/oracle/venv
python=${PYTHON:-python3}

installed() # the pinned packages, for this Python
{
    cmp -s "$here/requirements.txt" "$venv/installed" &&
        [ "$("$venv/bin/python" --version)" = "$("$python" --version)" ]
}

mkdir -p build/oracle
exec 9>build/oracle/lock
flock 9 # several tests may start at once
if ! installed; then
    rm -rf "$venv"
    if ! { "$python" -m venv "$venv" &&
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
            --only-binary=:all: --require-hashes -r "$here/requirements.txt"; } >&2; then
        echo "not ok 1 - the interpreter can be installed"
        echo "# needs python3-venv, CPython 3.11 or 3.13 on x86-64, and a package index"
        echo "1..1"
        exit 1
    fi
    cp "$here/requirements.txt" "$venv/installed"
fi
exec 9>&-
case $test in
oracle)
    set -- --golden "$build/tests/run_golden" --corpus "$here/corpus.bin" \
        --new-corpus "$build/corpus.bin"
    ;;
profiles) set -- --golden "$build/tests/run_golden" ;;
expect) set -- --nnverify "$build/nnverify" ;;
esac
set -- "$@" --shared "${NV_SHARED:-../shared}"
exec "$venv/bin/python" "$here/$test.py" "$@"
