#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The emulation on an AArch64 host: the cases of check_insn, cross-compiled by gcc and clang and run
# by qemu-aarch64, leave behind the same digests as the instructions on their core. TAP.
#
#   tests/insn/aarch64.sh VECTORS
set -u
cd "$(dirname "$0")/../.." || exit 1
cross=${AARCH64_CC:-aarch64-linux-gnu-gcc}
clang=${CLANG:-clang-14}
gen=${NV_BUILD:-build/release}/gen
out=build/aarch64
n=0
failed=0

if ! command -v "$cross" >/dev/null; then
    echo "left out: AArch64, no $cross here"
    exit 0
fi
# tool NAME: the QEMU that scripts/deps provides, or the system's
tool() {
    if [ -x "build/tools/$1" ]; then echo "build/tools/$1"; else command -v "$1"; fi
}
if ! host=$(tool qemu-aarch64) || ! core=$(tool qemu-arm); then
    echo 'left out: AArch64, no qemu-aarch64 or qemu-arm here'
    exit 0
fi
mkdir -p $out
# clang finds libc's headers where the cross compiler does.
system=$(echo '#include <math.h>' | "$cross" -E - | sed -n 's/^# 1 "\(.*\)\/math.h".*/\1/p' | head -n 1)

# compile COMPILER FLAG...
compile() {
    compiler=$1
    shift
    case $compiler in
    gcc) set -- "$cross" "$@" ;;
    clang) set -- "$clang" --target=aarch64-linux-gnu -isystem "$system" "$@" ;;
    esac
    "$@" -D__ARM_FEATURE_DSP=1 -D__ARM_FEATURE_MVE=3 -Iinclude -Iisa_emul/shim
}

# result STATUS NAME LOG
result() {
    n=$((n + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $n - $2"
    else
        failed=1
        echo "not ok $n - $2"
        head -n 20 "$3" | sed 's/^/# /'
    fi
}

# program COMPILER SUITE: the suite's cases as a program that prints digests
program() {
    objects=$out/$1_$2
    rm -rf "$objects" && mkdir -p "$objects"
    for source in tests/insn/cases_"$2".c tests/insn/cases_"$2"_[0-9].c tests/insn/suite_"$2".c \
        tests/insn/target.c tests/insn/run.c tests/insn/vectors.c tests/insn/state_host.c \
        isa_emul/*.c; do
        [ ! -f "$source" ] ||
            compile "$1" -std=gnu11 -O1 -w -Itests/insn -DINSN_SUITE="insn_suite_$2" -c "$source" \
                -o "$objects/$(basename "$source").o" || return 1
    done
    "$cross" -static "$objects"/*.o -lm -o "$objects/program"
}

# suite COMPILER NAME CORE: the digests of both, compared
suite() {
    log=$out/$1_$2.log
    program "$1" "$2" >"$log" 2>&1 &&
        "$host" "$out/$1_$2/program" --seed=1 --vectors="$vectors" >"$log.host" 2>>"$log" &&
        "$core" -cpu "$3" "build/target/insn_$2.elf" --seed=1 --vectors="$vectors" >"$log.core" \
            2>>"$log" &&
        diff "$log.core" "$log.host" >>"$log" && [ -s "$log.core" ]
    result $? "$2: an AArch64 host equals $3 ($1, $(wc -l <"$log.core") digests)" "$log"
}
vectors=${1:-2000}
suites=$(sed -n 's/^INSN_SUITE(\([a-z0-9_]*\), *"\([a-z0-9-]*\)")/\1 \2/p' tests/insn/suites.def)
for compiler in gcc clang; do
    while read -r name core_name; do
        suite $compiler "$name" "$core_name" </dev/null
    done <<END
$suites
END
done

"$gen" every_name.c >$out/every_name.c || exit 1
compile clang -x c++ -std=c++17 -nostdinc++ -Wall -Wextra -Werror -fsyntax-only $out/every_name.c \
    >$out/cxx.log 2>&1
result $? 'every name of MVE in C++17 on an AArch64 host' $out/cxx.log
echo "1..$n"
exit $failed
