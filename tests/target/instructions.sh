#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Instructions of the four MLPerf Tiny models, of the example where those are not at hand:
#
#   instructions.sh OURS OTHER CORE...
#
# OURS and OTHER are archives; `%` in them stands for the core. OTHER may be empty.
set -eu
models=${NV_SHARED:-../shared}/models
ours=$1
other=$2
shift 2
named() { echo "$1" | sed "s|%|$core|g"; }

for core in "$@"; do
    set --
    if [ -d "$models" ]; then
        for model in ad01_int8 kws_ref_model pretrainedResnet_quant vww_96_int8; do
            set -- "$@" "$models/$model.tflite" \
                "$(ls "$models/inputs/${model}__"*.bin | head -n 1)"
        done
    else
        echo "no models in $models: the example instead"
        set -- examples/shapes/shapes_int8.tflite examples/shapes/pictures/0-red-circle.png
    fi
    "$NV_BUILD/tests/instructions" "$core" "$(named "$ours")" "$(named "$other")" "$@"
done
