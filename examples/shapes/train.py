#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Renders pictures of shapes, trains a small classifier, converts it: all files of this folder.

Maintainers only; needs TensorFlow (README.md). Same TensorFlow, same machine: same files.
"""

import pathlib

import numpy as np
import tensorflow as tf

HERE = pathlib.Path(__file__).parent
SIZE = 32  # pixels, both ways
COLOURS = {"red": (0.85, 0.15, 0.15), "blue": (0.15, 0.2, 0.85)}
SHAPES = ["circle", "square", "triangle", "star"]
LABELS = [f"{colour} {shape}" for colour in COLOURS for shape in SHAPES]
SUPERSAMPLE = 4


def inside(shape, x, y):
    """Where (x, y), in units of the shape's radius and turned upright, lies inside the shape."""
    if shape == "circle":
        return x * x + y * y < 1.0
    if shape == "square":
        return np.maximum(abs(x), abs(y)) < 0.85
    if shape == "triangle":
        half_planes = [(0.0, 1.0), (0.866, -0.5), (-0.866, -0.5)]
        return np.max([x * a + y * b for a, b in half_planes], axis=0) < 0.55
    angle = np.arctan2(x, -y)  # star: five points, radius a zigzag of the angle
    fifth = abs((angle / (2 * np.pi) * 5) % 1.0 - 0.5) * 2  # 0 in a notch, 1 at a point
    return np.hypot(x, y) < 0.45 / (1.0 - 0.58 * fifth)


def render(rng, colour, shape):
    """One picture: the shape somewhere, in any size, turned a little, on a noisy slope of gray."""
    n = SIZE * SUPERSAMPLE
    y, x = np.mgrid[0:n, 0:n] / n * 2 - 1
    turn = rng.uniform(-0.35, 0.35)
    radius = rng.uniform(0.42, 0.72)
    u, v = x - rng.uniform(-0.25, 0.25), y - rng.uniform(-0.25, 0.25)
    u, v = u * np.cos(turn) - v * np.sin(turn), u * np.sin(turn) + v * np.cos(turn)
    mask = inside(shape, u / radius, v / radius).astype(float)
    mask = mask.reshape(SIZE, SUPERSAMPLE, SIZE, SUPERSAMPLE).mean(axis=(1, 3))[..., None]

    yy, xx = np.mgrid[0:SIZE, 0:SIZE] / SIZE - 0.5
    slope = rng.uniform(0.15, 0.85) + rng.uniform(-0.3, 0.3) * xx + rng.uniform(-0.3, 0.3) * yy
    paint = np.array(COLOURS[colour]) * rng.uniform(0.75, 1.15) + rng.uniform(-0.08, 0.08, 3)
    picture = slope[..., None] * (1 - mask) + paint * mask
    picture = picture + rng.normal(0, 0.03, picture.shape)
    return np.round(np.clip(picture, 0, 1) * 255).astype(np.uint8)


def render_many(rng, count):
    labels = rng.integers(0, len(LABELS), count)
    pictures = np.stack([render(rng, *LABELS[label].split()) for label in labels])
    return pictures, labels


def network(batch=None):
    """A stem, two separable blocks (the first with a shortcut), pooling, a classifier."""
    def separable(x, channels, strides=1):
        x = tf.keras.layers.DepthwiseConv2D(3, strides, "same", use_bias=False)(x)
        x = tf.keras.layers.ReLU(6)(tf.keras.layers.BatchNormalization()(x))
        x = tf.keras.layers.Conv2D(channels, 1, use_bias=False)(x)
        return tf.keras.layers.BatchNormalization()(x)

    picture = tf.keras.Input((SIZE, SIZE, 3), batch_size=batch, name="picture")
    x = tf.keras.layers.Conv2D(16, 3, 2, "same", use_bias=False)(picture)
    x = tf.keras.layers.ReLU()(tf.keras.layers.BatchNormalization()(x))
    x = tf.keras.layers.ReLU()(tf.keras.layers.Add()([x, separable(x, 16)]))
    x = tf.keras.layers.MaxPooling2D(2)(x)
    x = tf.keras.layers.ReLU()(separable(x, 32, strides=2))
    x = tf.keras.layers.AveragePooling2D(4)(x)
    x = tf.keras.layers.Dense(len(LABELS))(tf.keras.layers.Flatten()(x))
    return tf.keras.Model(picture, tf.keras.layers.Softmax()(x), name="shapes")


def convert(model, samples=None):
    """The .tflite file; int8 throughout, calibrated on `samples`, where they are given."""
    one = network(batch=1)
    one.set_weights(model.get_weights())
    converter = tf.lite.TFLiteConverter.from_keras_model(one)
    if samples is not None:
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = lambda: ([sample[None]] for sample in samples)
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = tf.int8
        converter.inference_output_type = tf.int8
    return converter.convert()


def classify(tflite, picture):
    interpreter = tf.lite.Interpreter(
        model_content=tflite,
        experimental_op_resolver_type=tf.lite.experimental.OpResolverType.BUILTIN_REF)
    interpreter.allocate_tensors()
    tensor = interpreter.get_input_details()[0]
    if tensor["dtype"] == np.int8:
        value = (picture.astype(np.int16) - 128).astype(np.int8)
    else:
        value = picture.astype(np.float32) / 255
    interpreter.set_tensor(tensor["index"], value[None])
    interpreter.invoke()
    return int(np.argmax(interpreter.get_tensor(interpreter.get_output_details()[0]["index"])))


def main():
    tf.keras.utils.set_random_seed(1)
    tf.config.experimental.enable_op_determinism()
    rng = np.random.default_rng(1)
    pictures, labels = render_many(rng, 12000)
    x = pictures.astype(np.float32) / 255

    model = network()
    rate = tf.keras.optimizers.schedules.CosineDecay(0.01, 20 * len(x) // 64)
    model.compile(tf.keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    model.fit(x, labels, batch_size=64, epochs=20, validation_split=0.1, verbose=2)

    # Black and white belong to the calibration, so that the input's range is [0, 1] exactly.
    black, white = np.zeros_like(x[:1]), np.ones_like(x[:1])
    files = {"shapes_float.tflite": convert(model),
             "shapes_int8.tflite": convert(model, np.concatenate([x[:300], black, white]))}
    for name, tflite in files.items():
        (HERE / name).write_bytes(tflite)

    test, test_labels = render_many(np.random.default_rng(2), 500)
    for name, tflite in files.items():
        right = np.mean([classify(tflite, p) == label for p, label in zip(test, test_labels)])
        print(f"{name}: {len(tflite)} bytes, {right:.1%} of {len(test)} pictures right")

    rng = np.random.default_rng(3)
    (HERE / "pictures").mkdir(exist_ok=True)
    for i in range(10):
        label = LABELS[i % len(LABELS)]
        picture = render(rng, *label.split())
        png = tf.io.encode_png(picture, compression=9).numpy()
        (HERE / "pictures" / f"{i}-{label.replace(' ', '-')}.png").write_bytes(png)
        said = [LABELS[classify(tflite, picture)] for tflite in files.values()]
        print(label, said)
        assert set(said) == {label}


if __name__ == "__main__":
    main()
