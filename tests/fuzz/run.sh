#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Fuzzes with each harness, one after the other, on one core. Prints TAP.
#
#   tests/fuzz/run.sh FOLDER SECONDS    FOLDER: has the programs of mk/fuzz.mk; SECONDS for each
#
# What crashes, hangs for 10 seconds, leaks or takes more than 512 MiB is a failure; the input that
# did is in FOLDER/found, and the line below the failure runs it again. libFuzzer's clock runs on
# while the machine does something else: what took 10 seconds has to take them again.
set -u
export ASAN_OPTIONS="${ASAN_OPTIONS-}:quarantine_size_mb=16"

folder=$1
seconds=$2
if [ ! -x "$folder/fuzz_load" ]; then
    echo "left out: fuzzing (clang has no libFuzzer; scripts/deps test installs it)"
    exit 0
fi
mkdir -p "$folder/seeds" "$folder/dumps" "$folder/found"
"$folder/write_seeds" "$folder/seeds" && "$folder/write_dumps" "$folder/dumps" || exit 1

number=0 failed=0
# fuzz NAME MAX_LEN SEEDS...
fuzz()
{
    name=$1 max_len=$2
    shift 2
    log=$folder/$name.log
    mkdir -p "$folder/corpus/$name"
    number=$((number + 1))
    result=ok found=
    if ! "$folder/fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=512 \
        -max_len="$max_len" -print_final_stats=1 -artifact_prefix="$folder/found/$name-" \
        "$folder/corpus/$name" "$@" >"$log" 2>&1; then
        found=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
        found=${found:-nothing}
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    case ${found:-$runs} in
    *timeout-*) "$folder/fuzz_$name" -timeout=10 "$found" >>"$log" 2>&1 || result='not ok' ;;
    *[!0-9]* | '') result='not ok' ;;
    esac
    echo "$result $number - fuzz_$name: ${runs:-some} inputs in $seconds seconds"
    if [ "$result" != ok ]; then
        failed=1
        sed -n 's/^\(INFO: Seed.*\|SUMMARY.*\)/# \1/p' "$log"
        echo "# again: $folder/fuzz_$name $found"
    fi
}

# existing FOLDER: its name, if there is one
existing()
{
    [ ! -d "$1" ] || echo "$1"
}

fuzz load 8192 "$folder/seeds" $(existing tests/fuzz/crashes)
fuzz recipe 1024
fuzz dump 4096 "$folder/dumps" $(existing tests/fuzz/file_crashes)
echo "1..$number"
exit $failed
