#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The emulation on an AArch64 host: the cases of check_insn, cross-compiled and run by qemu-aarch64,
# leave behind the same digests as the instructions on their core. TAP.
#
#   tests/insn/aarch64.sh VECTORS
set -u
cd "$(dirname "$0")/../.." || exit 1
cc=${AARCH64_CC:-aarch64-linux-gnu-gcc}
out=build/aarch64
n=0
failed=0

if ! command -v "$cc" >/dev/null; then
    echo "left out: AArch64, no $cc here"
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

# suite NAME CORE: the digests of both, compared
suite() {
    n=$((n + 1))
    sources=$(ls tests/insn/cases_"$1".c tests/insn/cases_"$1"_[0-9].c tests/insn/suite_"$1".c 2>/dev/null)
    # shellcheck disable=SC2086
    if "$cc" -std=gnu11 -O1 -w -static -D__ARM_FEATURE_DSP=1 -D__ARM_FEATURE_MVE=3 -Iinclude \
        -Iisa_emul/shim -Itests/insn -DINSN_SUITE="insn_suite_$1" $sources tests/insn/target.c \
        tests/insn/run.c tests/insn/vectors.c tests/insn/state_host.c isa_emul/*.c -lm \
        -o "$out/$1" >"$out/$1.log" 2>&1 &&
        "$host" "$out/$1" --seed=1 --vectors="$vectors" >"$out/$1.host" 2>>"$out/$1.log" &&
        "$core" -cpu "$2" "build/target/insn_$1.elf" --seed=1 --vectors="$vectors" \
            >"$out/$1.core" 2>>"$out/$1.log" &&
        diff "$out/$1.core" "$out/$1.host" >>"$out/$1.log" && [ -s "$out/$1.core" ]; then
        echo "ok $n - $1: an AArch64 host equals $2 ($(wc -l <"$out/$1.core") digests)"
    else
        failed=1
        echo "not ok $n - $1 on AArch64"
        head -n 20 "$out/$1.log" | sed 's/^/# /'
    fi
}
vectors=${1:-2000}
suites=$(sed -n 's/^INSN_SUITE(\([a-z0-9_]*\), *"\([a-z0-9-]*\)")/\1 \2/p' tests/insn/suites.def)
while read -r name core_name; do
    suite "$name" "$core_name" </dev/null
done <<END
$suites
END
echo "1..$n"
exit $failed
