#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# check_layers by gcc and clang, unoptimized and at -O3, for x86-64 as it began and for AVX2, and
# under ASan and UBSan: one test each.
#
#   tests/insn/layers.sh VECTORS
n=0
# run NAME FLAGS...: builds check_layers with these variables of make, and runs it
run() {
    name=$1
    shift
    n=$((n + 1))
    log=build/layers/$n.log
    mkdir -p build/layers
    if make -s B="build/layers/$n" "$@" "build/layers/$n/tests/check_layers" >"$log" 2>&1 &&
        "build/layers/$n/tests/check_layers" "$vectors" >>"$log" 2>&1 && ! grep -q '^not ok' "$log"; then
        echo "ok $n - $name: fast equals scalar, $vectors vectors a case"
    else
        echo "not ok $n - $name"
        tail -n 20 "$log" | sed 's/^/# /'
    fi
}
vectors=$1
clang=${CLANG:-clang-14}
levels=plain
if grep -q avx2 /proc/cpuinfo 2>/dev/null; then
    levels='plain sse4 avx2'
else
    echo "# left out: AVX2, which this machine lacks"
fi
for level in $levels; do
    case $level in
    plain) march= ;;
    sse4) march=-march=x86-64-v2 ;;
    avx2) march=-march=x86-64-v3 ;;
    esac
    for cc in gcc "$clang"; do
        command -v "$cc" >/dev/null || continue
        run "$cc -O0 $march" MODE=debug CC="$cc" CFLAGS="$march"
        run "$cc -O3 $march" MODE=release CC="$cc" CFLAGS="-O3 $march"
    done
    run "gcc -O1 $march under ASan and UBSan" MODE=asan CC=gcc CFLAGS="$march"
done
echo "1..$n"
