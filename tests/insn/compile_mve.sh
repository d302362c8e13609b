#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What compiles against <arm_mve.h>, and what must not: every name in all its spellings, in C11 and
# C++17, by gcc and clang; each refusal names the intrinsic and the rule. TAP.
#
#   compile_mve.sh [--all]   --all: code of all of them, in each language, layer and optimization
set -u
cd "$(dirname "$0")/../.." || exit 1
gen=${NV_BUILD:-build/release}/gen
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
clang=${CLANG:-clang-14}
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
        head -n 20 "$tmp/log" | cut -c1-300 | sed 's/^/# /'
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
    "$@" -Iinclude -Iisa_emul/shim -c "$file" -o "$tmp/out.o" >"$tmp/log" 2>&1
}

warnings='-Wall -Wextra -Wconversion -Wshadow -Wundef -Werror'
languages='gcc-c gcc-c++ clang-c clang-c++'
for program in every_name bad_immediates float_only; do
    "$gen" $program.c >"$tmp/$program.c" || exit 1
done
names=$(grep -c '^#include\|^}' "$tmp/every_name.c")

# every FLAGS MEANING LANGUAGE...: all names
every() {
    flags=$1
    what=$2
    shift 2
    for language; do
        # shellcheck disable=SC2086
        compile "$language" "$tmp/every_name.c" $flags $warnings -D__ARM_FEATURE_MVE=3
        result $? "$language $flags: $what"
    done
}
every -fsyntax-only "$((names - 1)) rows in all their spellings" $languages
every -O2 'all rows' gcc-c
if [ "${1-}" = --all ]; then
    # gcc 12 has stumbled over the emulation at one level of optimization only.
    every -O1 'all rows' $languages
    for flags in -O0 -O3 -DNV_ISA_SCALAR -DNV_ISA_POISON -DNV_ISA_NO_FLAGS; do
        every $flags 'all rows' gcc-c
    done
fi
# The emulation's own code, of which users see no warnings.
every -DNV_ISA_STRICT 'the emulation gives no warning' gcc-c ${1:+clang-c}

# The lines of the calls in a program; in C++ those of its C part are left out.
calls() {
    awk -v cxx="$1" '/^#ifndef __cplusplus/ { skip = cxx } /^#endif/ { skip = 0 }
        /^    .*\(.*\);$/ && !skip { print FNR }' "$2"
}

# refused PROGRAM MESSAGE FLAG...: the compiler refuses each call of the program with the message.
refused() {
    program=$1
    message=$2
    shift 2
    for language in $languages; do
        case $language in *c++) cxx=1 ;; *) cxx=0 ;; esac
        compile "$language" "$tmp/$program.c" "$@"
        calls $cxx "$tmp/$program.c" >"$tmp/calls"
        sed -n "s/^.*$program.c:\([0-9]*\):[0-9]*: error: .*$message.*/\1/p" "$tmp/log" | sort -nu \
            >"$tmp/refused"
        [ -s "$tmp/calls" ] && diff "$tmp/calls" "$tmp/refused" >"$tmp/log"
        result $? "$language: $program: $(wc -l <"$tmp/calls") calls refused"
    done
}
refused bad_immediates '[a-z0-9_]*: the immediate must be ' -D__ARM_FEATURE_MVE=3 -fsyntax-only
refused float_only '[a-z0-9_]*: floating-point MVE needs bit 1 of __ARM_FEATURE_MVE' \
    -D__ARM_FEATURE_MVE=1

echo '#include <arm_mve.h>' >"$tmp/none.c"
for language in $languages; do
    compile "$language" "$tmp/none.c"
    grep -q 'error.*the core has no MVE; define __ARM_FEATURE_MVE=1' "$tmp/log"
    result $? "$language: a core without MVE"
    ! compile "$language" "$tmp/none.c" -D__ARM_FEATURE_MVE=1 -DNV_ISA_OVERREADS=1 &&
        grep -q 'error.*NV_ISA_OVERREADS needs -fsanitize=address' "$tmp/log"
    result $? "$language: over-reads are seen with AddressSanitizer only"
done

# A variable is no immediate.
echo '#include <arm_mve.h>
int8x16_t f(int8x16_t a, int n);
int8x16_t f(int8x16_t a, int n) { return vshrq_n_s8(a, n); }' >"$tmp/variable.c"
for language in gcc-c clang-c; do
    ! compile "$language" "$tmp/variable.c" -D__ARM_FEATURE_MVE=1 &&
        grep -q 'vshrq_n_s8: the immediate must be a constant from 1 to 8' "$tmp/log"
    result $? "$language: a variable is no immediate"
done

# How people write: literals as scalars, vector operators and initialisers, nested polymorphic calls.
cat >"$tmp/idioms.c" <<'END'
#include <arm_mve.h>
int32x4_t f(int32x4_t a, const int8_t *p, mve_pred16_t q);
float32x4_t g(float32x4_t a);
float16x8_t h(float16x8_t a);
int32x4_t f(int32x4_t a, const int8_t *p, mve_pred16_t q)
{
    int32x4_t b = {1, 2, 3, 4};
    uint32_t offset = 7;
    a += vmulq_s32(a, b);
    a = vaddq(vmulq(a, 3), vshrq(vqrdmulhq(b, 0x40000000), 2));
    a = vaddq_m(a, a, vmlaq(a, b, 5), q & 0x0f0f);
    a = vpselq(a, b, vcmpgtq(a, 10));
    a = vaddq(a, vreinterpretq_s32(vidupq_u32(&offset, 2)));
    a = vaddq(a, vreinterpretq_s32(vidupq_u32(0, 1)));
    a[1] = vgetq_lane(b, 3) + vaddvaq(1, vld1q(p)) + vmaxvq(0, vldrbq_s8(p));
    return a - b * 2;
}
float32x4_t g(float32x4_t a)
{
    return vfmaq(vaddq(a, 1.0f), vmulq(a, 2), vdupq_n_f32(0.5f)) * a;
}
float16x8_t h(float16x8_t a)
{
    return vaddq(a, vmulq(a, (float16_t)2));
}
END
for language in $languages; do
    compile "$language" "$tmp/idioms.c" -Wall -Wextra -Werror -D__ARM_FEATURE_MVE=3
    result $? "$language: literals, operators, nested calls"
    compile "$language" "$tmp/idioms.c" -Wall -Wextra -Werror -D__ARM_FEATURE_MVE=3 \
        -DNV_ISA_OVERREADS=1 -fsanitize=address
    result $? "$language: over-reads told apart"
done

echo '#define __ARM_MVE_PRESERVE_USER_NAMESPACE
#include <arm_mve.h>
int vaddq(int a, int b);
int vaddq_s8(int a);
int vaddq(int a, int b) { return a + b; }
int vaddq_s8(int a) { return (int)__arm_vaddq(vaddq(a, 1), 2)[0]; }' |
    sed 's/__arm_vaddq(vaddq(a, 1), 2)/__arm_vaddq(__arm_vdupq_n_s32(vaddq(a, 1)), 2)/' >"$tmp/user.c"
for language in $languages; do
    compile "$language" "$tmp/user.c" -Wall -Wextra -Werror -D__ARM_FEATURE_MVE=1
    result $? "$language: __ARM_MVE_PRESERVE_USER_NAMESPACE"
done

echo "1..$number"
exit $failed
