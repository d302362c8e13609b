/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/explanation.h"

int nv_explanation_codes(const nv_discrepancy *d, const nv_explanation *x,
                         nv_finding_code codes[NV_CAUSES])
{
    static const nv_finding_code part_codes[] = {
        [NV_PART_SHIFTED] = NV_FINDING_INPUT_SHIFTED,
        [NV_PART_TRUNCATED] = NV_FINDING_INPUT_TRUNCATED,
        [NV_PART_STALE] = NV_FINDING_INPUT_STALE,
    };
    int n = 0;

    if (x->recipe_rank > 0)
        codes[n++] = NV_FINDING_INPUT_RESIZE;
    if (x->special != NULL)
        codes[n++] = x->special_code;
    if (x->value.kind != NV_VALUE_SAME)
        codes[n++] = nv_value_code(d, x->value.kind);
    if (x->place != NV_PLACE_HERE)
        codes[n++] = nv_place_code(x->place);
    if (x->colours != NV_PLACE_HERE)
        codes[n++] = nv_place_code(x->colours);
    if (x->part != NV_PART_WHOLE)
        codes[n++] = part_codes[x->part];
    return n;
}
