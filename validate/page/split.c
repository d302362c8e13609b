/* SPDX-License-Identifier: Apache-2.0 */
#include "page/page.h"

void nv_page_split(nv_page *p)
{
    const nv_split *split = &p->sample->split;

    if (split->values == 0)
        return;
    fprintf(p->out,
            "<h3>What the final error is made of</h3>\n<div class=\"scroll fit\" tabindex=\"0\">"
            "<table><caption>Root mean squares over the outputs; that of the float network itself "
            "is %.3g.</caption><thead><tr><th scope=\"col\">part</th><th scope=\"col\" "
            "class=\"num\">rms error</th><th scope=\"col\" class=\"num\">share</th></tr></thead>"
            "<tbody>\n",
            split->signal);
    for (int i = 0; i < NV_SPLIT_PARTS; i++) {
        const char *by = split->parts[i].by;
        nv_page_text(p->out, "<tr><th scope=\"row\">%s%s%s%s</th>",
                     nv_split_part_name((nv_split_part)i), by == NULL ? "" : " (",
                     by == NULL ? "" : by, by == NULL ? "" : ")");
        if (split->parts[i].measured)
            fprintf(p->out, "<td class=\"num\">%.3g</td><td class=\"num\">%.1f %%</td></tr>\n",
                    split->parts[i].rmse, 100 * split->parts[i].share);
        else
            fputs("<td class=\"num soft\">not measured</td><td class=\"num soft\">–</td></tr>\n",
                  p->out);
    }
    fputs("</tbody></table></div>\n", p->out);
}
