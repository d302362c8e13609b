/* SPDX-License-Identifier: Apache-2.0 */
#include "support/jpeg.h"

#include <stdio.h> /* jpeglib.h wants FILE */

#include <jpeglib.h>

uint8_t *jpeg_of(const uint8_t *pixels, unsigned width, unsigned height, int channels,
                 bool progressive, size_t *bytes)
{
    struct jpeg_compress_struct j;
    struct jpeg_error_mgr errors;
    unsigned char *file = NULL;
    unsigned long size = 0;

    j.err = jpeg_std_error(&errors);
    jpeg_create_compress(&j);
    jpeg_mem_dest(&j, &file, &size);
    j.image_width = width;
    j.image_height = height;
    j.input_components = channels;
    j.in_color_space = channels == 1 ? JCS_GRAYSCALE : channels == 3 ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&j);
    jpeg_set_quality(&j, 100, TRUE);
    if (progressive)
        jpeg_simple_progression(&j);
    jpeg_start_compress(&j, TRUE);
    for (size_t y = 0; y < height; y++) {
        JSAMPROW row = (JSAMPROW)(uintptr_t)(pixels + y * width * (size_t)channels);
        (void)jpeg_write_scanlines(&j, &row, 1);
    }
    jpeg_finish_compress(&j);
    jpeg_destroy_compress(&j);
    *bytes = size;
    return file;
}
