#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# nnverify-cc as a compiler: what gdb, gcov and dependency files say, C++, clang, shared objects, and
# the installed program. TAP.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root" || exit 1
build=${NV_BUILD:-build/release}
case $build in /*) ;; *) build=$root/$build ;; esac
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
clang=${CLANG:-clang-14}
cc=$build/nnverify-cc
ln -s "$cc" "$tmp/nnverify-c++"
number=0
failed=0

# result STATUS NAME: a TAP line; what was said stands in $tmp/log.
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
# runs PROGRAM TEXT: its output is the text.
runs() {
    "$1" >"$tmp/out" 2>&1
    echo "$2" | diff - "$tmp/out" >>"$tmp/log"
}

cd "$tmp" || exit 1
cat >sum.h <<'END'
#include <stdint.h>
static inline int32_t sum(const int8_t *x, uint32_t n)
{
    int32_t s;
    __asm volatile(
        "   mov    %[s], #0\n"
        "   wlstp.8 lr, %[n], 1f\n"
        "2: vldrb.8 q0, [%[x]], #16\n"
        "   vaddva.s8 %[s], q0\n"
        "   letp   lr, 2b\n"
        "1:"
        : [x] "+r"(x), [s] "=Te"(s)
        : [n] "r"(n)
        : "q0", "lr", "memory");
    return s;
}
END
cat >main.c <<'END'
#include <stdio.h>
#include "sum.h"
int main(void)
{
    int8_t x[40];
    for (int i = 0; i < 40; i++)
        x[i] = (int8_t)(i - 3);
    printf("%d\n", (int)sum(x, 37));
    return 0;
}
END
strict='-std=gnu11 -O2 -Wall -Wextra -Wconversion -Wshadow -Wpedantic -Werror'

for host in gcc "$clang"; do
    "$cc" --cc="$host" --core=cortex-m55 $strict main.c -o main >log 2>&1 && runs ./main 555
    result $? "$host: a loop, compiled and linked without a warning"
done

# An Arm compiler's own flags.
"$cc" -mcpu=cortex-m55 -mthumb -mfloat-abi=hard -mfpu=auto --specs=nano.specs -O1 -c main.c -o m.o \
    >log 2>&1 && "$cc" m.o -o main >>log 2>&1 && runs ./main 555
result $? "the command line of an Arm compiler"

printf '%s\n' '--core=cortex-m55 "main.c"' '-o main' >arguments
"$cc" @arguments >log 2>&1 && runs ./main 555
result $? 'a response file'
"$cc" --core=cortex-m55 -x c - -o main <main.c >log 2>&1 && runs ./main 555
result $? 'a source on stdin'
"$cc" --core=cortex-m55 -E main.c -o main.i >log 2>&1 && ! grep -q 'asm volatile' main.i &&
    "$cc" --core=cortex-m55 main.i -o main >>log 2>&1 && runs ./main 555
result $? '-E shows C, which compiles'

"$cc" --core=cortex-m55 -MMD -MP -O1 -c main.c -o o.o >log 2>&1 &&
    grep -q '^o.o: main.c' o.d && grep -q 'sum.h' o.d && grep -q '^sum.h:' o.d
result $? 'dependencies'

# A shared object brings its state of the core along.
echo '#include "sum.h"
int32_t kernel(const int8_t *x, uint32_t n);
int32_t kernel(const int8_t *x, uint32_t n) { return sum(x, n); }' >kernel.c
"$cc" --core=cortex-m55 -fPIC -shared kernel.c -o kernel.so >log 2>&1 &&
    nm -D kernel.so >>log && grep -q ' T kernel' log && grep -q ' T nv_isa' log
result $? 'a shared object'

cat >classes.cpp <<'END'
#include "sum.h"
#include <cstdio>
extern "C" {
static inline uint32_t reversed(uint32_t x)
{
    asm("rev %0, %0" : "+r"(x));
    return x;
}
}
namespace dsp {
inline namespace words {
template <class T> struct pair {
    T low, high;
    T packed() const
    {
        T r;
        if (high > 0)
            asm("pkhbt %0, %1, %2, lsl #16" : "=r"(r) : "r"(low), "r"(high));
        else
            asm("mov %0, #0" : "=r"(r));
        return r;
    }
};
}
}
int main()
{
    int8_t x[5] = {1, 2, 3, 4, 5};
    auto count = [](uint32_t n) {
        asm("1: subs %0, #3\n bhi 1b" : "+r"(n) : : "cc");
        return int(n);
    };
    std::printf("%d %d %x\n", int(sum(x, 5)), count(10),
                unsigned(dsp::pair<uint32_t>{reversed(0x7000000), 9}.packed()));
}
END
for host in g++ clang++-14; do
    if ! command -v "$host" >/dev/null; then
        echo "left out: $host is not here"
        continue
    fi
    ./nnverify-c++ --cc="$host" --core=cortex-m55 -std=c++17 -O1 -Wall -Wextra -Wshadow -Werror \
        classes.cpp -o classes >log 2>&1 && runs ./classes '15 -2 90007'
    result $? "$host: templates, namespaces, lambdas"
done

# The user's lines: gcov counts the loop's iterations where they stand.
mkdir cov
"$cc" --core=cortex-m55 --coverage -O0 -c main.c -o cov/main.o >log 2>&1 &&
    "$cc" --coverage cov/main.o -o cov/main >>log 2>&1 && runs cov/main 555 &&
    gcov -o cov main.o >/dev/null && cat sum.h.gcov >>log 2>&1 &&
    grep -qE '^ *3\*?: *10: *"   letp' log && grep -qE '^ *1\*?: *6: *"   mov' log
result $? 'gcov counts the lines of assembly'

if command -v gdb >/dev/null; then
    "$cc" --core=cortex-m55 -g -O0 main.c -o debug >log 2>&1
    gdb -q -nx -batch -ex 'break sum.h:9' -ex run -ex next -ex 'info line' -ex 'print s' -ex bt \
        ./debug </dev/null >>log 2>&1
    grep -q 'Breakpoint 1, sum .*sum.h:9' log && grep -qE '^10' log && grep -q 'in main () at main.c:8' log
    result $? 'gdb stops at a line of assembly and steps to the next'
else
    echo 'left out: gdb is not here'
fi

# The installed program finds the emulation beside itself.
cd "$root" && make -s MODE="$(basename "$build")" DESTDIR="$tmp/d" PREFIX=/opt/nnverify install \
    >"$tmp/log" 2>&1 && cd "$tmp" &&
    d/opt/nnverify/bin/nnverify-cc --core=cortex-m55 -O1 main.c -o main >>log 2>&1 && runs ./main 555 &&
    d/opt/nnverify/bin/nnverify-c++ --core=cortex-m55 -O1 classes.cpp -o classes >>log 2>&1 &&
    runs ./classes '15 -2 90007' && "$cc" --core=cortex-m55 -E main.c | grep -q "$root/isa_emul" &&
    ! d/opt/nnverify/bin/nnverify-cc --core=cortex-m55 -E main.c | grep -q "$root/isa_emul"
result $? 'the installed program'

echo "1..$number"
exit $failed
