#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# What a user does with an installed nnverify: examples/kernel-test with make and with CMake for a DSP
# and an MVE core, a planted bug, faulty kernels, C++, AddressSanitizer, gdb. TAP.
set -u
root=$(pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
number=0
failed=0

# check NAME COMMAND...: the command succeeds; what it says stays in $work/log.
check()
{
    name=$1
    shift
    number=$((number + 1))
    if "$@" >"$work/log" 2>&1; then
        echo "ok $number - $name"
    else
        failed=1
        echo "not ok $number - $name"
        head -n 30 "$work/log" | sed 's/^/# /'
    fi
}
# says TEXT COMMAND...: the command fails, and says so in a line with the text.
says()
{
    text=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        echo "it does not fail: $*"
        return 1
    fi
    cat "$work/said"
    grep -qF -e "$text" "$work/said"
}

# Installed under DESTDIR, then moved: nothing may remember where it was.
export PKG_CONFIG_PATH="$work/moved/lib/pkgconfig"
toolchain=$work/moved/lib/cmake/nnverify/toolchain.cmake
put()
{
    make -s MODE="$(basename "$NV_BUILD")" DESTDIR="$work/stage" PREFIX=/opt/nn install &&
        mv "$work/stage/opt/nn" "$work/moved" &&
        [ -z "$(find "$work/stage" ! -type d)" ] &&
        (cd "$work/moved" && ls bin/nnverify bin/nnverify-cc bin/nnverify-c++ lib/libnnverify.a \
            lib/libisa_emul.a include/nv/kernel_test.h include/nv/kernel_test_cmocka.h \
            include/nv/nv_dump.h include/isa_emul/shim/arm_mve.h lib/pkgconfig/nnverify.pc "$toolchain")
}
check 'installed under DESTDIR, and moved' put

only_ours()
{
    nm -g --defined-only "$work/moved/lib/libnnverify.a" | awk '
        NF == 3 { n++; if ($3 !~ /^(nv|emul)_/) { print "exports " $3; bad = 1 } }
        END { exit bad || n < 1000 }'
}
check 'libnnverify exports no name of others' only_ours

cp -r examples/kernel-test "$work/project"
cd "$work/project" || exit 1

version()
{
    due=$(sed -n 's/^#define NV_VERSION "\(.*\)"/\1/p' "$root/include/nv/version.h")
    [ "$(pkg-config --modversion nnverify)" = "$due" ] && "$work/moved/bin/nnverify" --version |
        grep -qF "$due"
}
check 'pkg-config knows its version' version

for core in cortex-m4 cortex-m55 cortex-m0plus; do
    check "make, $core: the kernel passes" make CORE=$core CFLAGS='-O1 -g -Wall -Wextra -Werror'
done
for core in cortex-m4 cortex-m55; do
    check "make, $core: the planted bug is found, its element named" \
        says 'first: output[0][0] is ' make CORE=$core BUILD=bug/$core CPPFLAGS=-DPLANT_TAIL_BUG
done

if command -v cmake >/dev/null; then
    with_cmake()
    {
        core=$1
        shift
        rm -rf cmake && cmake -B cmake --toolchain "$toolchain" -DNNVERIFY_CORE="$core" "$@" &&
            cmake --build cmake && ctest --test-dir cmake --output-on-failure
    }
    for core in cortex-m4 cortex-m55; do
        check "CMake, $core: the kernel passes" with_cmake $core
        check "CMake, $core: the planted bug is found, its element named" \
            says 'first: output[0][0] is ' with_cmake $core -DPLANT_TAIL_BUG=ON
    done
    # Without nnverify-cc: the shim's headers and the host's compiler.
    cat >>CMakeLists.txt <<'END'
target_link_libraries(dense PRIVATE nnverify::shim)
target_compile_definitions(dense PRIVATE __ARM_FEATURE_DSP=1 __ARM_FEATURE_MVE=1)
END
    by_shim()
    {
        cmake -B shim -DCMAKE_PREFIX_PATH="$work/moved" && cmake --build shim &&
            ctest --test-dir shim --output-on-failure
    }
    check 'CMake, the shim and no nnverify-cc: the kernel passes' by_shim
else
    echo 'left out: CMake (scripts/deps test installs it)'
fi

# Every fault of tests/kerneltest, by the installed library and for a core.
flags="$(pkg-config --cflags --libs nnverify)"
judged()
{
    "$work/moved/bin/nnverify-cc" --core=cortex-m55 -rdynamic -I"$root/validate" \
        "$root"/tests/kerneltest/*.c $flags -o judge && ./judge "$root/$NV_BUILD/tests/plugins/good.so"
}
check 'kernels that overrun, refuse, remember and crash are caught as such' judged

# A project in C++ with interface headers of its own.
cat >own.cpp <<'END'
#include <cstdint>
#include <cstdio>
typedef enum { ARM_CMSIS_NN_SUCCESS = 0 } arm_cmsis_nn_status;
extern "C" {
void arm_reshape_s8(const int8_t *input, int8_t *output, const uint32_t total_size);
arm_cmsis_nn_status arm_relu(int8_t *data);
}
#include "nv/kernel_test.h"
static void reshape(const int8_t *input, int8_t *output, const uint32_t total_size)
{
    for (uint32_t i = 0; i < total_size + BUG; i++)
        output[i] = input[i];
}
int main()
{
    static const nv_kernel_entry functions[] = {NV_KERNEL_ENTRY(arm_reshape_s8, reshape), {nullptr, nullptr}};
    nv_kernel_test test = {};
    nv_kernel_report report;
    nv_case c;
    const int32_t shape[] = {2, 6};
    test.functions = functions;
    nv_case_begin(&c, NV_OP_RESHAPE, 1);
    nv_case_input(&c, NV_INT8, NV_SHAPE(1, 3, 4), 0.5, 0);
    nv_case_input(&c, NV_INT32, NV_SHAPE(2), 0, 0);
    nv_case_values(&c, shape);
    nv_case_constant(&c);
    nv_case_output(&c, NV_INT8, NV_SHAPE(2, 6), 0.5, 0);
    const nv_status status = nv_kernel_test_run(&c, &test, &report);
    nv_case_free(&c);
    std::printf("%s\n", report.text);
    return status == NV_OK ? 0 : 1;
}
END
strict='-std=c++17 -g -Wall -Wextra -Wpedantic -Werror'
sed 's/ENTRY(arm_reshape_s8/ENTRY(arm_relu/' own.cpp >other.cpp
cxx() { g++ $strict "$@" $flags -o own && ./own; }
check 'C++, headers of the user, no framework' cxx own.cpp -DBUG=0
check 'C++: a write behind the output' \
    says 'wrote byte 12 of the output buffer, which has 12' cxx own.cpp -DBUG=1
check 'a pointer of another type does not compile' says 'distinct pointer types' cxx other.cpp -DBUG=0
check 'AddressSanitizer names the line' says 'own.cpp:12' cxx own.cpp -fsanitize=address -DBUG=1
check 'AddressSanitizer is content with a sound kernel' \
    cxx own.cpp -fsanitize=address,undefined -DBUG=0

if command -v arm-none-eabi-gcc >/dev/null; then
    on_device()
    {
        arm-none-eabi-gcc -mcpu="$1" -mthumb -O2 -Wall -Wextra -Werror -I"$work/moved/include" -c \
            dense.c -o device.o
    }
    for core in cortex-m0plus cortex-m4; do
        check "the kernel compiles for the device, $core" on_device $core
    done
else
    echo 'left out: the kernel for the device (arm-none-eabi-gcc is not here)'
fi

# What docs/KERNEL-TESTS.md opens with is such a test.
documented()
{
    {
        printf '#include <setjmp.h>\n#include <stdarg.h>\n#include <stddef.h>\n#include <stdint.h>\n'
        printf '#include <cmocka.h>\n'
        awk '/^```/ { if (inside) exit; inside = 1; next } inside' "$root/docs/KERNEL-TESTS.md" |
            sed '/kernel_test_cmocka/a extern __typeof__(arm_fully_connected_s8) my_fully_connected;'
        echo 'void (*test)(void **) = one_layer;'
    } >documented.c
    gcc -std=gnu11 -Wall -Wextra -Wno-unused-parameter -Werror -I"$work/moved/include/nv" $flags \
        -fsyntax-only documented.c
}
check 'the example of docs/KERNEL-TESTS.md compiles' documented

if command -v gdb >/dev/null; then
    debugged()
    {
        gdb -q -nx -batch -ex 'break dense_s8' -ex run -ex 'print filter_dims->n' -ex bt \
            build/cortex-m55/test_dense </dev/null >"$work/gdb" 2>&1
        cat "$work/gdb"
        grep -q '^\$1 = 37' "$work/gdb" && grep -q ' in one_layer .*test_dense.c:' "$work/gdb"
    }
    check 'gdb stops in the kernel, in the first test' debugged
else
    echo 'left out: gdb is not here'
fi

echo "1..$number"
exit $failed
