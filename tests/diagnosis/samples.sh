#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs diagnosis over the example's pictures and, where they are, all shared models and inputs.
#   tests/diagnosis/samples.sh [OPTION...]
set -u
example=examples/shapes
shared=${NV_SHARED:-../shared}/models
for picture in $example/pictures/*.png; do
    set -- "$@" "$example/shapes_int8.tflite:$picture"
done
if [ -d "$shared" ]; then
    for input in "$shared"/inputs/*__*.bin; do
        name=${input##*/}
        case $name in
        *.[01].bin) ;; # of a model with two inputs
        hello_world*) ;; # one value: nothing to tell causes apart by
        *) set -- "$@" "$shared/${name%%__*}.tflite:$input" ;;
        esac
    done
else
    echo "left out: the models at \$NV_SHARED"
fi
exec "$NV_BUILD/tests/diagnosis" "$@"
