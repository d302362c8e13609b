#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What compiles against the shim headers, and what must not: every name in C11 and C++17, by gcc and
# clang; each refusal names the intrinsic and the rule. TAP.
set -u
cd "$(dirname "$0")/../.." || exit 1
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
clang=${CLANG:-clang-14}
flags='-Iinclude -Iisa_emul/shim -O1'
number=0
failed=0

# result STATUS NAME: a TAP line; what the compiler said stands in $tmp/log.
result() {
    number=$((number + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $number - $2"
    else
        failed=1
        echo "not ok $number - $2"
        sed 's/^/# /' "$tmp/log" | head -n 20
    fi
}

# compile LANGUAGE FILE [FLAG...]
compile() {
    language=$1
    file=$2
    shift 2
    case $language in
    gcc-c) set -- gcc -std=c11 -x c "$@" ;;
    gcc-c++) set -- g++ -std=c++17 -x c++ "$@" ;;
    clang-c) set -- "$clang" -std=c11 -ferror-limit=0 -x c "$@" ;;
    clang-c++) set -- "$clang" -std=c++17 -ferror-limit=0 -x c++ "$@" ;;
    esac
    # shellcheck disable=SC2086
    "$@" $flags -c "$file" -o "$tmp/out.o" >"$tmp/log" 2>&1
}

# refused FILE NAME MESSAGES FLAG...: every line of MESSAGES is in what the compiler says of FILE.
refused() {
    file=$1
    name=$2
    messages=$3
    shift 3
    for language in $languages; do
        if compile "$language" "$file" "$@"; then
            echo 'it compiles' >"$tmp/log"
            result 1 "$language: $name"
            continue
        fi
        cp "$tmp/log" "$tmp/said"
        while read -r message; do
            grep -qF "$message" "$tmp/said" || echo "missing: $message"
        done <"$messages" >"$tmp/log"
        [ -s "$messages" ] && [ ! -s "$tmp/log" ]
        result $? "$language: $name ($(wc -l <"$messages") messages)"
    done
}

languages='gcc-c gcc-c++ clang-c clang-c++'

# Every row, by the cases that check_insn runs.
for language in $languages; do
    for suite in dsp memory fp; do
        compile "$language" tests/insn/cases_$suite.c -D__ARM_FEATURE_DSP=1 -Itests/insn -Wall -Wextra \
            -Werror
        result $? "$language: every row of the $suite suite compiles"
    done
done

# Lines "NAME ARGUMENTS..." of all rows that need the DSP extension, a call each, with zeros.
rows() {
    sed -n 's/^NV_INSN_*\([A-Z0-9]*\)(\([A-Za-z0-9_]*\), *\([A-Za-z0-9_]*\), *\([A-Z0-9]*\),\(.*\)/\1 \2 \4 \5/p' \
        include/nv/insn_acle.def include/nv/insn_cmsis.def
}
calls() {
    awk -v want="$1" '
        $3 == want && $1 ~ /^(1|SEQ1|CARRY)$/ { print "__" $2 "(0)" }
        $3 == want && $1 ~ /^(2|SEQ2)$/       { print "__" $2 "(0, 0)" }
        $3 == want && $1 ~ /^(3|SEQ3|LONG)$/  { print "__" $2 "(0, 0, 0)" }
        $3 == want && $1 == "IMM1"            { print "__" $2 "(0, 1)" }
        $3 == want && $1 == "IMM2"            { print "__" $2 "(0, 0, 1)" }'
}
# functions CALLS: a source with a function for each line.
functions() {
    echo '#include <cmsis_compiler.h>'
    echo 'void use(void);'
    awk '{ printf "void use%d(void);\nvoid use%d(void) { %s; }\n", NR, NR, $0 }' "$1"
}

rows | calls DSP >"$tmp/calls"
functions "$tmp/calls" >"$tmp/dsp.c"
sed 's/(.*/ needs the DSP extension/' "$tmp/calls" >"$tmp/messages"
refused "$tmp/dsp.c" 'without the DSP extension its rows are refused' "$tmp/messages"

rows | calls SAT >"$tmp/calls"
functions "$tmp/calls" >"$tmp/sat.c"
sed 's/(.*/ needs Armv7-M/' "$tmp/calls" >"$tmp/messages"
refused "$tmp/sat.c" 'Armv6-M has no SSAT' "$tmp/messages" -D__ARM_ARCH_ISA_THUMB=1

# What has no emulation: arguments are zeros, as many as the prototype has.
sed -n 's/^NV_INSN_[A-Z]*([^,]*, \([A-Za-z0-9_]*\), (\([^)]*\)), .*/\1 \2/p' include/nv/insn_system.def |
    awk '{ name = $1; $1 = ""; sub(/, \.\.\./, ""); n = /void$/ && !/\*/ ? 0 : gsub(/,/, ",") + 1
           arguments = ""; for (i = 0; i < n; i++) arguments = arguments (i ? ", 0" : "0")
           print name "(" arguments ")" }' >"$tmp/calls"
functions "$tmp/calls" >"$tmp/system.c"
sed 's/(.*/: /' "$tmp/calls" >"$tmp/messages"
refused "$tmp/system.c" 'system registers, coprocessors, other profiles are refused' "$tmp/messages"

cat >"$tmp/hook.c" <<'END'
#include <cmsis_compiler.h>
unsigned primask(void);
unsigned primask(void) { return __get_PRIMASK(); }
END
for language in $languages; do
    compile "$language" "$tmp/hook.c" '-D__get_PRIMASK()=7u'
    result $? "$language: a hook supplies what has no emulation"
done

# Immediates: one below the range, one above, a variable.
rows | awk '{ gsub(/[ ,]+/, " ") }
    $1 == "IMM1" { print $2, "0,", $6, $7 }
    $1 == "IMM2" { print $2, "0, 0,", $7, $8 }' >"$tmp/immediates"
cat >>"$tmp/immediates" <<'END'
dmb  0 15
dsb  0 15
isb  0 15
dbg  0 15
BKPT  0 255
END
awk '{ high = $NF; low = $(NF - 1); name = $1; $1 = $NF = $(NF - 1) = ""
       print "__" name "(" $0 (low - 1) ")"; print "__" name "(" $0 (high + 1) ")" }' \
    "$tmp/immediates" >"$tmp/calls"
functions "$tmp/calls" >"$tmp/range.c"
sed 's/(.*/: the /' "$tmp/calls" | sort -u >"$tmp/messages"
refused "$tmp/range.c" 'immediates out of range are refused' "$tmp/messages" -D__ARM_FEATURE_DSP=1
for language in $languages; do
    compile "$language" "$tmp/range.c" -D__ARM_FEATURE_DSP=1
    refusals=$(grep -c 'error:.*: the ' "$tmp/log")
    [ "$refusals" -eq "$(wc -l <"$tmp/calls")" ]
    result $? "$language: both ends of each range are refused ($refusals)"
done
languages='gcc-c clang-c'
echo 'int f(int x, unsigned n);
#include <arm_acle.h>
int f(int x, unsigned n) { return __ssat(x, n); }' >"$tmp/variable.c"
echo '__ssat: the width is a constant 1 to 32' >"$tmp/messages"
refused "$tmp/variable.c" 'a variable is no immediate' "$tmp/messages"

# Floating point, of a core that is named.
echo '#include <arm_acle.h>
float f(float x);
double g(double x);
float f(float x) { return __sqrtf(x); }
double g(double x) { return __sqrt(x); }' >"$tmp/fp.c"
languages='gcc-c gcc-c++ clang-c clang-c++'
core="-U__ARM_ARCH_PROFILE -D__ARM_ARCH_PROFILE='M'"
printf '%s\n' '__sqrtf needs a floating-point unit' '__sqrt needs a double-precision unit' \
    >"$tmp/messages"
refused "$tmp/fp.c" 'a core without a floating-point unit' "$tmp/messages" $core
echo '__sqrt needs a double-precision unit' >"$tmp/messages"
refused "$tmp/fp.c" 'a core with single precision only' "$tmp/messages" $core -D__ARM_FP=4
for language in $languages; do
    # shellcheck disable=SC2086
    compile "$language" "$tmp/fp.c" $core -D__ARM_FP=0xe -Wall -Wextra -Wpedantic -Werror
    result $? "$language: a core with double precision"
done

# Other hosts: the first error says what the trouble is.
for header in arm_acle.h arm_mve.h cmsis_compiler.h; do
    echo "#include <$header>" >"$tmp/host.c"
    "$clang" --target=riscv64-unknown-elf -D__ARM_FEATURE_MVE=1 -Iinclude -Iisa_emul/shim \
        -fsyntax-only "$tmp/host.c" >"$tmp/log" 2>&1
    grep -m1 'error:' "$tmp/log" | grep -q "the emulation's hosts are x86-64 and AArch64"
    result $? "$header on an unsupported host is refused"
done

echo "1..$number"
exit $failed
