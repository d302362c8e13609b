#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Each public header compiles by itself: first in a unit that includes nothing else, warnings being
# errors. What a user's own code includes does so as C++ too, with gcc and clang alike.
set -u

warn='-Wall -Wextra -Wconversion -Wshadow -Werror -fsyntax-only'
n=0

# compiles COMPILER LANGUAGE HEADER [FLAG]...
compiles()
{
    compiler=$1 language=$2 header=$3
    shift 3
    n=$((n + 1))
    if said=$(echo "#include \"$header\"" |
        $compiler -x "${language%%[0-9]*}" -std="$language" $warn -Iinclude -Iisa_emul/shim "$@" - 2>&1); then
        echo "ok $n - $header, $language, $compiler"
    else
        echo "not ok $n - $header, $language, $compiler"
        echo "$said" | head -n 15 | sed 's/^/# /'
    fi
}

clang=$(basename "$(command -v clang-14 || command -v clang || echo clang)")
for compiler in gcc "$clang"; do
    for header in include/nv/*.h; do
        compiles "$compiler" c11 "${header#include/}"
    done
    for header in case kernel_test kernel_test_cmocka; do
        compiles "$compiler" c++17 "nv/$header.h"
    done
    # arm_mve_*.h are parts of arm_mve.h.
    for header in $(ls isa_emul/shim/*.h firmware/*.h 2>/dev/null | grep -v /arm_mve_); do
        case $header in
        */arm_mve.h) feature=-D__ARM_FEATURE_MVE=3 ;;
        firmware/*) feature='-DNV_DUMP_PUTCHAR(c)=(void)(c)' ;;
        *) feature=-D__ARM_FEATURE_DSP=1 ;;
        esac
        compiles "$compiler" c11 "${header#isa_emul/shim/}" -I. "$feature"
        compiles "$compiler" c++17 "${header#isa_emul/shim/}" -I. "$feature"
    done
done
echo "1..$n"
