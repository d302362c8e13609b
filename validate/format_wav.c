/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sound, by libsndfile: int16 samples for an int16 tensor without a scale, otherwise samples as
 * real values in [-1,1), which are quantized where the tensor is. A recipe begins with int16
 * samples.
 */
#include "input.h"

#include "library.h"
#include "values.h"

#include <inttypes.h>
#include <sndfile.h>
#include <stdlib.h>
#include <string.h>

#define FUNCTIONS(row)                                                                             \
    row(sf_open_virtual) row(sf_strerror) row(sf_readf_float) row(sf_readf_short) row(sf_close)

static struct {
    FUNCTIONS(NV_LIBRARY_MEMBER)
} library;

static const nv_symbol symbols[] = {FUNCTIONS(NV_LIBRARY_SYMBOL)};

/* A file in memory, as libsndfile's virtual input. */
typedef struct memory {
    const nv_blob *file;
    sf_count_t at;
} memory;

static sf_count_t get_length(void *user)
{
    const memory *m = user;
    return (sf_count_t)m->file->bytes;
}

static sf_count_t seek(sf_count_t offset, int whence, void *user)
{
    memory *m = user;
    sf_count_t from = whence == SEEK_SET   ? 0
                      : whence == SEEK_CUR ? m->at
                                           : (sf_count_t)m->file->bytes;
    if (offset < -from || offset > (sf_count_t)m->file->bytes - from)
        return -1;
    m->at = from + offset;
    return m->at;
}

static sf_count_t read_some(void *to, sf_count_t count, void *user)
{
    memory *m = user;
    sf_count_t left = (sf_count_t)m->file->bytes - m->at;

    count = count < left ? count : left;
    memcpy(to, m->file->data + m->at, (size_t)count);
    m->at += count;
    return count;
}

static sf_count_t tell(void *user)
{
    const memory *m = user;
    return m->at;
}

static nv_status check(const SF_INFO *info, const nv_input *input, nv_error *err)
{
    int64_t due = nv_shape_count(&input->tensor->shape);

    if (info->channels != 1)
        return nv_fail(err, NV_E_INPUT, "%s: %d channels where one is taken; mix it down first",
                       input->path, info->channels);
    if (info->frames == due || input->recipe != NULL)
        return NV_OK;
    return nv_fail(err, NV_E_INPUT,
                   "%s: %" PRId64 " samples (%d Hz) where %s '%.80s' takes %" PRId64 "%s",
                   input->path, (int64_t)info->frames, info->samplerate, nv_input_role(input),
                   input->tensor->name, due,
                   info->frames > due ? ": --preprocess from=0,raw takes the first of them"
                                      : ": pad it with silence first");
}

static nv_status cut_short(const nv_input *input, const SF_INFO *info, sf_count_t got,
                           nv_error *err)
{
    return nv_fail(err, NV_E_INPUT, "%s: the sound ends after %" PRId64 " of %" PRId64 " samples",
                   input->path, (int64_t)got, (int64_t)info->frames);
}

/* Samples as int16 numbers, in one row. */
static nv_status take_by_recipe(SNDFILE *sound, const SF_INFO *info, nv_input *input, nv_error *err)
{
    nv_field source;

    NV_TRY(nv_field_make(1, info->frames, 1, input->max_bytes, &source, err));
    sf_count_t got = library.sf_readf_float(sound, source.values, info->frames);
    for (sf_count_t i = 0; i < got; i++)
        source.values[i] *= 32768;
    if (got == info->frames)
        return nv_input_take_source(input, &source, err);
    nv_field_free(&source);
    return cut_short(input, info, got, err);
}

static nv_status take_samples(SNDFILE *sound, const SF_INFO *info, nv_input *input, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    bool whole = t->type == NV_INT16 && !nv_is_quantized(t);
    size_t n = (size_t)info->frames;
    void *samples = malloc(n * (whole ? sizeof(int16_t) : sizeof(float)) + 1);

    if (samples == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for its samples", input->path);
    sf_count_t got = whole ? library.sf_readf_short(sound, samples, info->frames)
                           : library.sf_readf_float(sound, samples, info->frames);
    nv_status st;
    if (got != info->frames) {
        st = cut_short(input, info, got, err);
    } else if (whole) {
        st = nv_input_take(input, samples, err);
    } else {
        st = nv_input_take_real(input, samples, err);
        samples = NULL; /* owned by the input */
    }
    free(samples);
    if (st == NV_OK && input->how[0] == '\0')
        (void)snprintf(input->how, sizeof input->how, "%d Hz, samples as %s", info->samplerate,
                       whole ? "int16" : "real values in [-1,1)");
    return st;
}

nv_status nv_format_wav(const nv_blob *file, nv_input *input, nv_error *err)
{
    SF_VIRTUAL_IO io = {.get_filelen = get_length, .seek = seek, .read = read_some, .tell = tell};
    memory m = {file, 0};
    SF_INFO info = {0};

    NV_TRY(
        nv_library_open(NV_LIBSNDFILE, symbols, sizeof symbols / sizeof *symbols, file->path, err));
    SNDFILE *sound = library.sf_open_virtual(&io, SFM_READ, &info, &m);
    if (sound == NULL)
        return nv_fail(err, NV_E_INPUT, "%s: broken sound file: %s", file->path,
                       library.sf_strerror(NULL));
    nv_status st = check(&info, input, err);
    if (st == NV_OK)
        st = input->recipe != NULL ? take_by_recipe(sound, &info, input, err)
                                   : take_samples(sound, &info, input, err);
    (void)library.sf_close(sound);
    return st;
}
