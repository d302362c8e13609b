#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs models over the example and, where they are, the shared int8 models.
#   tests/diagnosis/models.sh [OPTION...]
set -u
build=${NV_BUILD:-build/release}
example=examples/shapes
shared=${NV_SHARED:-../shared}/models

set -- --build="$build" "$@" \
    "$example/shapes_int8.tflite:$example/pictures/0-red-circle.png:$example/shapes_float.tflite"
if [ -d "$shared" ]; then
    for name in kws_ref_model__kws_input_data ad01_int8__win0 magic_wand_a8w8__rand \
        micro_speech_quantized__yes person_detect__person.bmp; do
        set -- "$@" "$shared/${name%%__*}.tflite:$shared/inputs/$name.bin"
    done
    set -- "$@" \
        "$shared/pretrainedResnet_quant.tflite:$shared/inputs/pretrainedResnet_quant__person32.bin:$shared/pretrainedResnet_float.tflite" \
        "$shared/vww_96_int8.tflite:$shared/inputs/vww_96_int8__person.bin:$shared/vww_96_float.tflite"
else
    echo "left out: the models at \$NV_SHARED"
fi
exec "$build/tests/models" "$@"
