/* SPDX-License-Identifier: Apache-2.0 */
/* read_dump FILE [NAME]: the bytes of a dump's array on stdout, as validate/array reads them; what
 * is complained of goes to stderr and makes the status 7. */
#include "array/array.h"
#include "model.h"

#include <stdlib.h>
#include <string.h>

static void put(const nv_array *a)
{
    for (size_t i = 0; i < a->count; i++)
        putchar(a->bytes != NULL ? a->bytes[i] : (uint8_t)(int)a->numbers[i]);
}

int main(int argc, char **argv)
{
    nv_complaints complaints = {.count = 0};
    nv_error err = NV_ERROR_INIT;
    nv_arrays arrays;
    uint8_t *data;
    nv_blob file = {.path = argc > 1 ? argv[1] : ""};

    if (nv_file_read(file.path, 1u << 30, &data, &file.bytes, &err) != NV_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 2;
    }
    file.data = data;
    if (nv_arrays_read(&file, 0, 1u << 30, &complaints, &arrays, &err) != NV_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 3;
    }
    for (size_t i = 0; i < arrays.count; i++)
        if (argc < 3 ||
            (arrays.items[i].name != NULL && strcmp(arrays.items[i].name, argv[2]) == 0))
            put(&arrays.items[i]);
    nv_complaints_print(&complaints, stderr);
    nv_arrays_free(&arrays);
    free(data);
    return complaints.count > 0 ? 7 : 0;
}
