#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Instructions of the four MLPerf Tiny models on each core that QEMU counts: a line a model, or with
# -v a line a layer.
set -eu
models=${NV_SHARED:-../shared}/models
if [ ! -d "$models" ]; then
    echo "left out: no models in $models"
    exit 0
fi
for core in cortex-m3 cortex-m4 cortex-m55; do
    for model in ad01_int8 kws_ref_model pretrainedResnet_quant vww_96_int8; do
        set -- "${1:-}" "$models/inputs/${model}__"*.bin
        table=$("$NV_BUILD/tests/count" "$core" "$models/$model.tflite" "$2")
        if [ "$1" = -v ]; then
            printf '%s %s\n%s\n' "$core" "$model" "$table"
        else
            printf '%-11s %-24s%s\n' "$core" "$model" "$(echo "$table" | sed -n 's/^all *//p')"
        fi
    done
done
