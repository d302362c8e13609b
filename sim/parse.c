/* SPDX-License-Identifier: Apache-2.0 */
/* Options that several operators have. */
#include "prepare.h"

nv_status nv_parse_member(const nv_table *options, unsigned member, nv_error *err)
{
    if (nv_table_present(options) && options->member != member)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)options->at,
                          "options are member %u of the union BuiltinOptions, expected %u",
                          options->member, member);
    return NV_OK;
}

nv_status nv_parse_activation(const nv_table *options, nv_schema_field field,
                              nv_activation *activation, nv_error *err)
{
    uint8_t value;

    NV_TRY(nv_table_enum(options, field, NV_ACT_SIGN_BIT, &value, err));
    *activation = (nv_activation)value;
    return NV_OK;
}

nv_status nv_parse_window(const nv_table *options, nv_schema_field padding,
                          nv_schema_field stride_h, nv_schema_field stride_w, nv_window *window,
                          nv_error *err)
{
    uint8_t value;

    NV_TRY(nv_table_enum(options, padding, NV_PADDING_VALID, &value, err));
    NV_TRY(nv_table_i32(options, stride_h, 0, &window->stride_h, err));
    NV_TRY(nv_table_i32(options, stride_w, 0, &window->stride_w, err));
    window->padding = (nv_padding)value;
    window->dilation_h = window->dilation_w = 1;
    return NV_OK;
}

nv_status nv_parse_dilation(const nv_table *options, nv_schema_field dilation_h,
                            nv_schema_field dilation_w, nv_window *window, nv_error *err)
{
    NV_TRY(nv_table_i32(options, dilation_h, 1, &window->dilation_h, err));
    return nv_table_i32(options, dilation_w, 1, &window->dilation_w, err);
}

nv_status nv_parse_bias_type(const nv_table *options, nv_schema_field field, int32_t *type,
                             nv_error *err)
{
    uint8_t value;

    NV_TRY(nv_table_enum(options, field, NV_TYPE_COUNT - 1, &value, err));
    *type = value;
    return NV_OK;
}
