#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# The count of instructions judged, with the example model on a cortex-m4: kernels of which the
# number is known, the sums, what differs and what is missing. Runs in the project's root; prints TAP.
set -u

archive=build/target/cortex-m4/libkernels.a
model=examples/shapes/shapes_int8.tflite
picture=examples/shapes/pictures/0-red-circle.png
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
export TMPDIR="$dir"
for need in "${QEMU_SYSTEM_ARM:-qemu-system-arm}" arm-none-eabi-gcc; do
    if ! command -v "$need" >/dev/null; then
        echo "left out: instructions counted in QEMU: no $need"
        exit 0
    fi
done

n=0
# expect WHAT COMMAND...: it must succeed; the last table is shown where it does not
expect()
{
    what=$1
    shift
    n=$((n + 1))
    if "$@"; then
        echo "ok $n - $what"
    else
        echo "not ok $n - $what"
        sed 's/^/# /' "$dir/table"
    fi
}
count() { "$NV_BUILD/tests/instructions" cortex-m4 "$@" "$model" "$picture" >"$dir/table" 2>&1; }
# cell LAYER COLUMN: of the row that begins with it
cell() { sed -n "s/^| $1[^|]*//p" "$dir/table" | cut -d'|' -f"$2" | tr -d ' '; }
said() { grep -q "$1" "$dir/table"; }

# softmax INSTRUCTIONS: an archive with one that takes so many, in place of ours
softmax()
{
    cp "$archive" "$dir/$1.a"
    echo 'void arm_softmax_s8(void)
          { __asm volatile("movw r3, #N / 2; 1: subs r3, #1; bne 1b" : : : "r3", "cc"); }' |
        sed "s/N/$1/" |
        arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb -O2 -x c -c - -o "$dir/softmax_s8.o"
    arm-none-eabi-ar r "$dir/$1.a" "$dir/softmax_s8.o"
}
near()
{
    got=$(cell '9 SOFTMAX' "$1" | tr -dc 0-9)
    [ "$((${got:-0} - $2))" -ge -12 ] && [ "$((${got:-0} - $2))" -le 12 ]
}
adds_up()
{
    awk -F'|' '/^\| [0-9]+ / { sum += $4; n++ } /^\| all layers/ { all = $4 }
               END { exit !(n == 10 && sum > 0 && sum == all + 0) }' "$dir/table"
}
same()
{
    awk -F'|' '/^\| ([0-9]+ |all)/ { n++; if ($6 != " 1.00 ") bad++ } END { exit bad || n != 11 }' \
        "$dir/table"
}

expect 'a library is counted' count "$archive" ''
expect 'the layers add up' adds_up
expect 'all agree with golden' eval '! said differs'
expect 'a library against itself' count "$archive" "$archive"
expect 'the ratios are 1' same
softmax 1000 && softmax 40000
expect 'kernels of a known number are counted' count "$dir/1000.a" "$dir/40000.a"
expect 'a thousand' near 3 1000
expect 'forty thousand' near 4 40000
expect 'a wrong result is told' said '9 SOFTMAX.*(differs from golden)'
cp "$archive" "$dir/lacking.a" && arm-none-eabi-ar d "$dir/lacking.a" softmax_s8.o
expect 'a library that lacks a function is counted' count "$dir/lacking.a" "$archive"
expect 'what it lacks is told' said '9 SOFTMAX.*| missing |'
expect 'no archive is an error' eval '! count nowhere.a ""'
expect 'that names it' said 'nowhere.a'
echo "1..$n"
