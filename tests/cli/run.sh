#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Runs the program as a user does. tests/cli/*/NAME.test is a piece of shell; beside it stand
#   NAME.exit           the exit status (0 without one)
#   NAME.stdout.exact   what stdout must be; or
#   NAME.stdout.glob    a pattern a line, as in `case`; a line "..." stands for any lines
#   NAME.stderr.glob    likewise. Without one stderr must be empty, or where the program failed
#                       (status 2 to 6, 8) one line that begins "nnverify: " or "nnverify-cc: "
# A test runs in an empty directory. It has $NNVERIFY (also as a command, nnverify; and nnverify_cc),
# $FAULTY (built with planted faults), $PLUGINS (built from tests/plugins), $F (small models and
# inputs), $CRASHES (models that the fuzzers found), $EXAMPLES and $NV_SHARED. One that names
# $NV_SHARED is left out where there are no such models. Those of qemu/ need the runners ($TARGETS),
# a QEMU ($QEMU) and the cross compiler, and run if asked for.
#
#   tests/cli/run.sh [NAME...]    prints TAP; qemu: all of qemu/; memory: all *memory, in which
#                                 one allocation after the other fails; none: all the others
set -u
unset NO_COLOR NV_FAULT LANG LC_CTYPE POSIXLY_CORRECT
export LC_ALL=C TERM=dumb

root=$(pwd)
cases=$root/tests/cli
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
absolute() { case $1 in /*) echo "$1" ;; *) echo "$root/$1" ;; esac; }
build=$(absolute "${NV_BUILD:-build/release}")
NNVERIFY=$(absolute "${NNVERIFY:-$build/nnverify}")
NV_SHARED=$(absolute "${NV_SHARED:-../shared}")
FAULTY=$build/tests/nnverify-faulty
PLUGINS=$build/tests/plugins
TARGETS=$root/build/target
EXAMPLES=$root/examples
CRASHES=$root/tests/fuzz/crashes
F=$work/fixtures
EXPECT=$cases/expect
SCHEMA=$root/docs/report.schema.json
export NNVERIFY NV_SHARED FAULTY PLUGINS TARGETS EXAMPLES CRASHES F SCHEMA EXPECT

mkdir "$F"
"$build/tests/fixtures" "$F" || exit 1

nnverify() { "$NNVERIFY" "$@"; }
nnverify_cc() { "$build/nnverify-cc" "$@"; }

# matches PATTERNS FILE: every line of FILE against the pattern of its turn.
matches()
{
    awk -v patterns="$1" '
        function regex(glob,    out, i, c) {
            out = "^"
            for (i = 1; i <= length(glob); i++) {
                c = substr(glob, i, 1)
                if (c == "*") out = out ".*"
                else if (c == "?") out = out "."
                else if (index("\\.[]^$+(){}|/", c)) out = out "\\" c
                else out = out c
            }
            return out "$"
        }
        BEGIN { while ((getline line < patterns) > 0) pattern[++n] = line; at = 1 }
        {
            if (at <= n && pattern[at] != "..." && $0 ~ regex(pattern[at])) { at++; next }
            if (at <= n && pattern[at] == "...") {
                if (at < n && $0 ~ regex(pattern[at + 1])) at += 2
                next
            }
            print "line " NR " is " $0 "; due: " (at <= n ? pattern[at] : "nothing more")
            failed = 1
            exit
        }
        END {
            if (failed) exit 1
            while (at <= n && pattern[at] == "...") at++
            if (at <= n) { print "missing: " pattern[at]; exit 1 }
        }' "$2"
}

# Judges one test's results; says what is wrong.
judge()
{
    due=0
    [ -f "$1.exit" ] && due=$(cat "$1.exit")
    [ "$status" = "$due" ] || { echo "exit status $status, due $due"; cat "$work/stderr"; return 1; }
    if [ -f "$1.stdout.exact" ]; then
        diff "$1.stdout.exact" "$work/stdout" || return 1
    elif [ -f "$1.stdout.glob" ]; then
        matches "$1.stdout.glob" "$work/stdout" || return 1
    fi
    if [ -f "$1.stderr.glob" ]; then
        matches "$1.stderr.glob" "$work/stderr" || return 1
    fi
    case $due in
    [2-68])
        [ "$(wc -l <"$work/stderr")" = 1 ] && grep -qE '^nnverify(-cc)?: .' "$work/stderr" && return 0
        echo "stderr is not one line:"
        ;;
    *)
        [ ! -s "$work/stderr" ] || [ -f "$1.stderr.glob" ] && return 0
        echo "stderr is not empty:"
        ;;
    esac
    cat "$work/stderr"
    return 1
}

count=0 failed=0
all() { (cd "$cases" && find . -name '*.test' | sed 's|^\./||; s|\.test$||' | sort); }
[ $# -gt 0 ] || set -- $(all | grep -v '^qemu/\|memory$')
if [ "$1" = memory ]; then
    set -- $(all | grep 'memory$')
elif [ "$1" = qemu ]; then
    set -- $(all | grep '^qemu/')
    QEMU=${QEMU_ARM:-$root/build/tools/qemu-arm}
    [ -x "$QEMU" ] || QEMU=$(command -v qemu-arm)
    export QEMU
    for need in "$TARGETS/cortex-m4/runner.elf" "${QEMU:-qemu-arm}" arm-none-eabi-gcc; do
        [ -r "$need" ] || command -v "$need" >/dev/null || {
            echo "left out: kernels in QEMU: no $need"
            exit 0
        }
    done
fi
for name in "$@"; do
    test=$cases/$name
    if grep -q NV_SHARED "$test.test" && [ ! -d "$NV_SHARED/models" ]; then
        echo "left out: $name: no models at \$NV_SHARED"
        continue
    fi
    mkdir "$work/here"
    (cd "$work/here" && . "$test.test") >"$work/stdout" 2>"$work/stderr" </dev/null
    status=$?
    count=$((count + 1))
    if judge "$test" >"$work/why" 2>&1; then
        echo "ok $count - $name"
    else
        echo "not ok $count - $name"
        sed 's/^/# /' "$work/why"
        echo "# replay: tests/cli/run.sh $name"
        failed=1
    fi
    rm -rf "$work/here"
done
echo "1..$count"
exit $failed
