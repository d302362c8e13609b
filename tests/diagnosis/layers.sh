#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs layers over the example, cases of operators with odd shapes, and shared models.
#   tests/diagnosis/layers.sh [OPTION...]
set -u
build=${NV_BUILD:-build/release}
shared=${NV_SHARED:-../shared}/models
cases=$build/layers/cases

[ -n "${CC_LAYERS:-}" ] || { echo "tests/diagnosis/layers.sh: make diagnosis sets CC_LAYERS"; exit 2; }
if ! command -v arm-none-eabi-gcc >/dev/null; then
    echo "left out: bugs in kernels as the device, for which there is no arm-none-eabi-gcc"
    exit 0
fi
set -- --build="$build" --cc="$CC_LAYERS" "$@" \
    "examples/shapes/shapes_int8.tflite:examples/shapes/pictures/0-red-circle.png"
window='first_layer_rgb first_layer_gray_10x4 odd_output_width pointwise_odd_channels batch_4
    pointwise_batch_3 k_over_512'
depthwise='depthwise_3x3_odd_channels batch_3 dilation_2 multiplier_2'
for n in 0 1 2 3 4 5 6 7 8 9; do
    window="$window random_10$n"
    depthwise="$depthwise random_10$n"
done
names=
for name in $window; do names="$names CONV_2D:$name"; done
for name in $depthwise; do names="$names DEPTHWISE_CONV_2D:$name"; done
for name in $names FULLY_CONNECTED:batch_5 FULLY_CONNECTED:units_5_batch_2; do
    folder=$cases/${name%:*}-${name#*:}
    mkdir -p "$folder"
    "$build/tests/check" --op="${name%:*}" --case="${name#*:}" --export="$folder" || exit 1
    set -- "$@" "$folder/model.tflite:$folder/t0.bin"
done
if [ -d "$shared" ]; then
    for name in kws_ref_model__kws_input_data pretrainedResnet_quant__person32 ad01_int8__win0; do
        set -- "$@" "$shared/${name%%__*}.tflite:$shared/inputs/$name.bin"
    done
else
    echo "left out: the models at \$NV_SHARED"
fi
exec "$build/tests/layers" "$@"
