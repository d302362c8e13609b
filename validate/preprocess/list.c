/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify list recipes`: steps, ways to resize, presets. */
#include "list_topic.h"
#include "preprocess/recipe.h"
#include "preprocess/resize.h"

static void add(nv_table *table, const char *kind, const char *name, const char *argument,
                const char *what)
{
    nv_table_add(table, NV_DIM, "%s", kind);
    nv_table_add(table, NV_BOLD, "%s", name);
    nv_table_add(table, NV_PLAIN, "%s%s%s", argument, argument[0] == '\0' ? "" : ": ", what);
}

static void tabulate_recipes(nv_table *table)
{
    table->columns = 3;
    for (int i = 0; i < NV_STEP_KINDS; i++)
        add(table, "step", nv_step_rows[i].name, nv_step_rows[i].argument, nv_step_rows[i].what);
    for (int i = 0; i < NV_RESIZE_KINDS; i++)
        add(table, "resize", nv_resize_name((nv_resize_kind)i), "",
            nv_resize_what((nv_resize_kind)i));
    for (int i = 0; i < nv_n_presets; i++)
        add(table, "preset", nv_presets[i].name, nv_presets[i].recipe, nv_presets[i].what);
}

static bool put(cJSON *array, const char *kind, const char *name, const char *recipe,
                const char *what)
{
    cJSON *o = nv_json_append_object(array);
    return nv_json_put(o, "kind", nv_json_text(kind)) &&
           nv_json_put(o, "name", nv_json_text(name)) &&
           nv_json_put(o, "takes", nv_json_text(recipe)) &&
           nv_json_put(o, "what", nv_json_text(what));
}

static bool export_recipes(cJSON *array)
{
    bool ok = true;

    for (int i = 0; ok && i < NV_STEP_KINDS; i++)
        ok = put(array, "step", nv_step_rows[i].name, nv_step_rows[i].argument,
                 nv_step_rows[i].what);
    for (int i = 0; ok && i < NV_RESIZE_KINDS; i++)
        ok = put(array, "resize", nv_resize_name((nv_resize_kind)i), "",
                 nv_resize_what((nv_resize_kind)i));
    for (int i = 0; ok && i < nv_n_presets; i++)
        ok = put(array, "preset", nv_presets[i].name, nv_presets[i].recipe, nv_presets[i].what);
    return ok;
}

const nv_topic nv_topic_recipes = {
    .name = "recipes", .tabulate = tabulate_recipes, .export = export_recipes};
