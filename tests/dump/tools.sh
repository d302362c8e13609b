#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Dumps as the tools of that name make them, and logs of the firmware examples as QEMU prints them,
# read back to the same bytes. Prints TAP.
set -u
root=$(pwd)
read_dump=$root/$NV_BUILD/tests/read_dump
qemu=build/tools/qemu-arm
[ -x "$qemu" ] || qemu=$(command -v qemu-arm)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
number=0

# same NAME FILE [ARRAY]: FILE holds the bytes of $work/due.
same()
{
    number=$((number + 1))
    if "$read_dump" "$2" ${3:+"$3"} >"$work/got" 2>"$work/why" && cmp -s "$work/got" "$work/due"; then
        echo "ok $number - $1"
    else
        echo "not ok $number - $1"
        sed 's/^/# /' "$work/why"
        cmp "$work/got" "$work/due" 2>&1 | sed 's/^/# /'
        head -n 3 "$2" | sed 's/^/# /'
    fi
}

# Every byte, runs of one byte, and a length that is no multiple of anything.
awk 'BEGIN { for (i = 0; i < 1021; i++) printf "%03o\n", ((i > 300 && i < 500) ? 7 : (i * 37 + int(i / 256)) % 256) }' |
    while read -r octal; do printf "\\$octal"; done >"$work/due"
cd "$work" || exit 1
bytes=$(wc -c <due)

xxd due >xxd;                       same xxd xxd
xxd -g 1 -c 20 due >xxd20;          same 'xxd -g 1 -c 20' xxd20
xxd -p due >plain;                  same 'xxd -p' plain
xxd -i due >include.h;              same 'xxd -i' include.h due
hexdump -C due >canonical;          same 'hexdump -C' canonical
cp due even; printf '\000' >>even   # hexdump's words fill up with a zero
hexdump -v due >words
mv due odd; mv even due;            same hexdump words; mv odd due
od -A x -t x1 due >od;              same 'od -A x -t x1' od
objcopy -I binary -O ihex due i;    same 'objcopy -O ihex' i
objcopy -I binary -O srec due s;    same 'objcopy -O srec' s
gzip -k due;                        same gzip due.gz

cp due content
cat >memory.c <<'EOF'
#include <stdio.h>
unsigned char buffer[1021];
void here(void) {}
int main(void)
{
    FILE *file = fopen("content", "rb");
    if (!file || fread(buffer, 1, sizeof buffer, file) != sizeof buffer)
        return 1;
    here();
    return 0;
}
EOF
cc -g -no-pie -o memory memory.c
gdb_at()
{
    gdb -q -batch -ex 'set pagination off' -ex 'break here' -ex run -ex "$1" ./memory 2>/dev/null
}
gdb_at "x/${bytes}xb buffer" | grep '<buffer' >bytes;           same 'gdb x/xb' bytes
gdb_at "x/${bytes}db buffer" | grep '<buffer' >numbers;         same 'gdb x/db' numbers
head -c 1020 due >whole; mv due odd; mv whole due
gdb_at "x/510xh buffer" | grep '<buffer' >halves;               same 'gdb x/xh' halves
gdb_at "x/255xw buffer" | grep '<buffer' >full;                 same 'gdb x/xw' full
mv odd due
gdb_at "dump binary memory raw buffer buffer+$bytes" >out;      same 'gdb dump binary' raw
gdb_at "dump ihex memory raw.hex buffer buffer+$bytes" >out;    same 'gdb dump ihex' raw.hex
gdb_at "dump srec memory raw.srec buffer buffer+$bytes" >out;   same 'gdb dump srec' raw.srec

# The firmware examples on an emulated Cortex-M4; the log is the dump.
cd "$root" || exit 1
arm="-mcpu=cortex-m4 -mthumb -O2 -Wall -Wextra -Werror -Ifirmware -Iexamples/firmware --specs=rdimon.specs"
arm-none-eabi-gcc -std=c99 -pedantic $arm examples/firmware/plain.c -o "$work/plain.elf" &&
    "$qemu" -cpu cortex-m4 "$work/plain.elf" >"$work/plain.log"
awk 'BEGIN { for (i = 0; i < 3072; i++) printf "%03o\n", (i * 37 + int(i / 96)) % 256 }' |
    while read -r octal; do printf "\\$octal"; done >"$work/due"
same 'nv_dump.h in C99 on cortex-m4' "$work/plain.log" serving_default_picture:0
arm-none-eabi-g++ -std=c++11 -fno-exceptions -fno-rtti $arm -Itests/dump/tflm tests/dump/tflm_main.cc \
    -o "$work/tflm.elf" && "$qemu" -cpu cortex-m4 "$work/tflm.elf" >"$work/tflm.log"
awk 'BEGIN { for (i = 0; i < 64; i++) printf "%03o\n", (256 - (3 * i + 1)) % 256 }' |
    while read -r octal; do printf "\\$octal"; done >"$work/due"
same 'nv_dump.h under TFLite Micro, operator by operator' "$work/tflm.log" 2

# The program reads the same log: the example model's input, and two tensors that are none of its.
number=$((number + 1))
"$NNVERIFY" -q -k scalar -d "$work/plain.log" examples/shapes/shapes_int8.tflite \
    examples/shapes/pictures/3-red-star.png >"$work/out" 2>"$work/err"
if [ $? = 1 ] && grep -q 'input-mismatch' "$work/out" && grep -q "'state' belongs to no tensor" "$work/err"; then
    echo "ok $number - nnverify --dump takes the log"
else
    echo "not ok $number - nnverify --dump takes the log"
    sed 's/^/# /' "$work/out" "$work/err"
fi
echo "1..$number"
