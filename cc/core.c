/* SPDX-License-Identifier: Apache-2.0 */
#include "core.h"

#include <string.h>

static const cc_core cores[] = {
#define CC_CORE(name, architecture, thumb, features, fp) {name, #architecture, thumb, features, fp},
#include "cores.def"
#undef CC_CORE
};

enum { CORES = sizeof cores / sizeof cores[0] };

/* What a suffix of the name takes away. */
static const struct {
    const char *suffix;
    unsigned features;
    bool fp;
} without[] = {{"nodsp", CC_DSP | CC_MVE | CC_MVE_FLOAT, false},
               {"nomve", CC_MVE | CC_MVE_FLOAT, false},
               {"nomve.fp", CC_MVE_FLOAT, false},
               {"nofp", CC_MVE_FLOAT, true}};

static nv_status take_away(const char *suffix, size_t length, cc_core *core, nv_error *err)
{
    for (size_t i = 0; i < sizeof without / sizeof without[0]; i++)
        if (strlen(without[i].suffix) == length && memcmp(without[i].suffix, suffix, length) == 0) {
            core->features &= ~without[i].features;
            if (without[i].fp)
                core->fp = 0;
            return NV_OK;
        }
    return nv_fail(err, NV_E_USAGE, "%s+%.*s: a core goes without nodsp, nomve, nomve.fp or nofp",
                   core->name, (int)length, suffix);
}

nv_status cc_core_find(const char *name, cc_core *core, nv_error *err)
{
    size_t length = strcspn(name, "+");
    cc_text names = {0};

    for (int i = 0; i < CORES; i++) {
        cc_text_printf(&names, "%s%s", i > 0 ? ", " : "", cores[i].name);
        if (strlen(cores[i].name) != length || memcmp(cores[i].name, name, length) != 0)
            continue;
        *core = cores[i];
        for (const char *plus = name + length; *plus == '+'; plus += 1 + length) {
            length = strcspn(plus + 1, "+");
            NV_TRY(take_away(plus + 1, length, core, err));
        }
        return NV_OK;
    }
    return nv_fail(err, NV_E_USAGE, "%s is no core that is emulated; there are %s", name,
                   names.data);
}

static void define(cc_list *options, unsigned condition, const char *name, const char *value)
{
    if (condition != 0)
        cc_list_add(options, cc_format("-D%s=%s", name, value));
}

void cc_core_macros(const cc_core *core, cc_list *options)
{
    unsigned v7 = core->features & CC_V7, dsp = core->features & CC_DSP;

    define(options, 1, "__ARM_ACLE", "200");
    define(options, 1, cc_format("__ARM_ARCH_%s__", core->architecture), "1");
    define(options, 1, "__ARM_ARCH_PROFILE", "'M'");
    define(options, 1, "__ARM_ARCH_ISA_THUMB", cc_format("%u", core->thumb));
    define(options, 1, "__ARM_32BIT_STATE", "1");
    define(options, v7, "__ARM_FEATURE_CLZ", "1");
    define(options, v7, "__ARM_FEATURE_LDREX", "7");
    define(options, v7, "__ARM_FEATURE_SAT", "1");
    define(options, v7, "__ARM_FEATURE_QBIT", "1");
    define(options, v7, "__ARM_FEATURE_UNALIGNED", "1");
    define(options, v7, "__ARM_FEATURE_IDIV", "1");
    define(options, dsp, "__ARM_FEATURE_DSP", "1");
    define(options, dsp, "__ARM_FEATURE_SIMD32", "1");
    define(options, core->features & CC_MVE, "__ARM_FEATURE_MVE",
           core->features & CC_MVE_FLOAT ? "3" : "1");
    define(options, core->fp, "__ARM_FP", cc_format("0x%x", core->fp));
    define(options, core->fp, "__ARM_FEATURE_FMA", "1");
}

const char *cc_feature_name(unsigned feature)
{
    switch (feature) {
    case CC_V8:
        return "acquire and release (Armv8-M)";
    case CC_V7:
        return "Thumb-2 (Armv7-M and later)";
    case CC_DSP:
        return "the DSP extension";
    case CC_MVE:
        return "MVE";
    case CC_MVE_FLOAT:
        return "floating-point MVE";
    default:
        return "low-overhead loops (Armv8.1-M)";
    }
}
