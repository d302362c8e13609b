#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The runner judged: what must be counted as failed is. Runs in the project's root.
set -u

dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
n=0

# judge WHAT EXPECTED-LAST-LINE EXPECTED-STATUS SUITE-COMMAND...
judge()
{
    what=$1 want=$2 want_status=$3
    shift 3
    : >"$dir/list"
    for command; do
        echo "suite $command" >>"$dir/list"
    done
    scripts/tally -j 2 "$dir/list" >"$dir/said"
    status=$?
    last=$(tail -n 1 "$dir/said")
    n=$((n + 1))
    if [ "$last" = "$want" ] && [ "$status" -eq "$want_status" ]; then
        echo "ok $n - $what"
    else
        echo "not ok $n - $what"
        sed 's/^/# /' "$dir/said"
        echo "# status $status, wanted $want_status and: $want"
    fi
}

judge 'results of several suites are summed' '3 passed, 0 failed' 0 \
    'echo 1..2; echo ok 1 - a; echo ok 2 - b' 'echo ok 1'
judge 'a failed test fails the run' '1 passed, 1 failed' 1 'echo ok 1 - a; echo not ok 2 - b'
judge 'a failed test counts once, its exit status not again' '0 passed, 1 failed' 1 \
    'echo not ok 1; exit 1'
judge 'an exit status without a failed test is a failure' '1 passed, 1 failed' 1 'echo ok 1; exit 3'
judge 'a suite that is killed is a failure' '1 passed, 1 failed' 1 'echo ok 1; kill -9 $$'
judge 'fewer results than announced are a failure' '1 passed, 1 failed' 1 'echo 1..2; echo ok 1'
judge 'more results than announced are a failure' '2 passed, 1 failed' 1 \
    'echo 1..1; echo ok 1; echo ok 2'
judge 'plans of several groups are summed' '3 passed, 0 failed' 0 \
    'echo 1..1; echo ok 1; echo 1..2; echo ok 1; echo ok 2'
judge 'silence is a failure' '0 passed, 1 failed' 1 true
judge 'a command that does not exist is a failure' '0 passed, 1 failed' 1 ./no-such-program
judge 'a skipped test is a failure' '1 passed, 1 failed' 1 'echo ok 1; echo "ok 2 - b # SKIP c"'
judge 'bailing out is a failure' '1 passed, 1 failed' 1 'echo ok 1; echo Bail out!'
judge 'what is left out is no result' '1 passed, 0 failed' 0 'echo left out: models' 'echo ok 1'
judge 'a run in which nothing ran is a failure' '0 passed, 0 failed' 1 'echo left out: models'
judge 'words that begin like a result are none' '1 passed, 0 failed' 0 \
    'echo okay; echo not okay; echo ok 1'
echo "1..$n"
