/* SPDX-License-Identifier: Apache-2.0 */
/* An .npz: a zip archive of .npy files (numpy.savez), by libzip. */
#include "array/array.h"
#include "array/npy.h"
#include "library.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

#define FUNCTIONS(row)                                                                             \
    row(zip_discard) row(zip_error_fini) row(zip_error_init) row(zip_error_strerror)               \
        row(zip_fclose) row(zip_fopen_index) row(zip_fread) row(zip_get_num_entries)               \
            row(zip_open_from_source) row(zip_source_buffer_create) row(zip_source_free)           \
                row(zip_stat_index)

static struct {
    FUNCTIONS(NV_LIBRARY_MEMBER)
} library;

static const nv_symbol symbols[] = {FUNCTIONS(NV_LIBRARY_SYMBOL)};

static bool is_npz(const nv_blob *file)
{
    return file->bytes > 4 && memcmp(file->data, "PK\x03\x04", 4) == 0;
}

static nv_status read_entry(zip_t *zip, zip_uint64_t index, const char *path, nv_arrays *arrays,
                            nv_error *err)
{
    zip_stat_t about;

    if (library.zip_stat_index(zip, index, 0, &about) != 0 ||
        (about.valid & (ZIP_STAT_NAME | ZIP_STAT_SIZE)) != (ZIP_STAT_NAME | ZIP_STAT_SIZE))
        return nv_fail(err, NV_E_INPUT, "%s: broken zip archive", path);
    size_t name = strlen(about.name);
    if (name > 4 && strcmp(about.name + name - 4, ".npy") == 0)
        name -= 4;
    NV_TRY(nv_arrays_claim(arrays, about.size, 0, err));
    uint8_t *data = malloc((size_t)about.size + 1);
    zip_file_t *file = data == NULL ? NULL : library.zip_fopen_index(zip, index, 0);
    bool whole =
        file != NULL && library.zip_fread(file, data, about.size) == (zip_int64_t)about.size;
    if (file != NULL)
        (void)library.zip_fclose(file);
    const nv_blob blob = {path, data, (size_t)about.size};
    nv_status st =
        data == NULL ? nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", path)
        : !whole     ? nv_fail(err, NV_E_INPUT, "%s: '%.60s' cannot be unpacked", path, about.name)
                     : nv_npy_put(&blob, about.name, name, arrays, err);
    free(data);
    return st;
}

static nv_status read_npz(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    zip_error_t why;
    nv_status st = NV_OK;

    NV_TRY(nv_library_open(NV_LIBZIP, symbols, sizeof symbols / sizeof *symbols, file->path, err));
    library.zip_error_init(&why);
    zip_source_t *source = library.zip_source_buffer_create(file->data, file->bytes, 0, &why);
    zip_t *zip = source == NULL ? NULL : library.zip_open_from_source(source, ZIP_RDONLY, &why);
    if (zip == NULL) {
        st = nv_fail(err, NV_E_INPUT, "%s: broken zip archive: %s", file->path,
                     library.zip_error_strerror(&why));
        if (source != NULL)
            library.zip_source_free(source);
    }
    library.zip_error_fini(&why);
    NV_TRY(st);
    zip_int64_t n = library.zip_get_num_entries(zip, 0);
    for (zip_int64_t i = 0; st == NV_OK && i < n; i++)
        st = read_entry(zip, (zip_uint64_t)i, file->path, arrays, err);
    library.zip_discard(zip);
    return st;
}

const nv_array_format nv_format_npz = {"npz", is_npz, read_npz};
