/* SPDX-License-Identifier: Apache-2.0 */
/* nnverify-cc's rewriter: what it leaves alone, what it makes of statements, what it complains of.
 */
#include "rewrite.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct rewritten {
    const char *text, *messages;
    int errors;
} rewritten;

static const cc_list no_directories;

static rewritten rewrite_for(const char *core_name, const char *text)
{
    static cc_core core;
    nv_error err = NV_ERROR_INIT;
    cc_text out = {0}, messages = {0};

    assert_int_equal(cc_core_find(core_name, &core, &err), NV_OK);
    cc_unit unit = {.core = &core, .foreign = &no_directories, .messages = &messages};
    cc_rewrite(&unit, text, strlen(text), NULL, &out);
    return (rewritten){out.data != NULL ? out.data : "", messages.data != NULL ? messages.data : "",
                       unit.errors};
}

static rewritten rewrite(const char *text)
{
    return rewrite_for("cortex-m55", text);
}

static void assert_contains(const char *text, const char *part)
{
    if (strstr(text, part) == NULL)
        fail_msg("no `%s' in: %s", part, text);
}

/* ---- what is no statement ---- */

static void test_left_alone(void **state)
{
    static const char *const texts[] = {
        "int asm_count; char *s = \"asm(\\\"frob\\\")\"; /* asm(\"frob\") */ // asm(\"frob\")\n",
        ("# 1 \"a.c\"\nextern int f(const char *, ...) __asm__ (\"\" \"__isoc99_f\") "
         "__attribute__((x));"),
        "static int table[3] asm(\"other_name\") = {1};",
        "#pragma GCC asm(\"frob\")\nint x = 'a' + '\"';",
        "# 3 \"/usr/include/bits/select.h\" 3 4\nvoid f(void) { __asm__ (\"cld; rep; stosq\"); }",
        "const char *raw = R\"x(asm(\"frob\"))y\" )x\";"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        rewritten r = rewrite(texts[i]);
        assert_string_equal(r.text, texts[i]);
        assert_int_equal(r.errors, 0);
    }
}

/* A system header that the user named is the user's. */
static void test_foreign(void **state)
{
    static const char text[] = "# 3 \"/opt/cmsis/core.h\" 3\nvoid f(void) { __asm(\"nop\"); }";
    cc_list foreign = {0};
    (void)state;
    assert_false(cc_has_assembly(&foreign, text, strlen(text)));
    cc_list_add(&foreign, "/opt/cmsis");
    assert_true(cc_has_assembly(&foreign, text, strlen(text)));
}

/* A host has no r0: the variable stays, its binding goes. */
static void test_register_variable(void **state)
{
    (void)state;
    rewritten r = rewrite("void f(void) { register int x __asm(\"r0\") = 1; }");
    assert_string_equal(r.text, "void f(void) { register int x  = 1; }");
}

/* ---- lines ---- */

static void test_markers(void **state)
{
    (void)state;
    rewritten r = rewrite("# 7 \"k.c\"\n"
                          "void f(int x) {\n"
                          "asm(\"nop\\n\"\n"
                          "    \"1: sub %0, #1\\n\"\n"
                          "    \"bne 1b\" : \"+r\"(x));\n"
                          "}\n");
    assert_int_equal(r.errors, 0);
    assert_contains(r.text, "\n# 8 \"k.c\" 3\ndo {");
    assert_contains(r.text, "\n# 9 \"k.c\" 3\nnv_asm0_label0:");
    assert_contains(r.text, "\n# 10 \"k.c\" 3\nif ((!nv_asm0_flags.z)) {goto nv_asm0_label0;}");
    assert_contains(r.text, "} while (0)\n# 10 \"k.c\"\n;\n}\n");
}

/* The marker behind a statement in a system header says so again. */
static void test_markers_in_headers(void **state)
{
    static const char text[] = "# 3 \"/opt/x.h\" 3 4\nvoid f(void) { asm(\"nop\"); }\n";
    cc_list foreign = {0};
    cc_core core = {.name = "any", .features = 0};
    cc_text out = {0}, messages = {0};
    cc_unit unit = {.core = &core, .foreign = &foreign, .messages = &messages};
    (void)state;
    cc_list_add(&foreign, "/opt");
    cc_rewrite(&unit, text, strlen(text), NULL, &out);
    assert_contains(out.data, "} while (0)\n# 3 \"/opt/x.h\" 3\n; }");
}

/* ---- complaints ---- */

static void test_messages(void **state)
{
    static const struct {
        const char *core, *statement, *message;
    } cases[] = {
        {"cortex-m55", "asm(\"frob r0, r1\");", "unknown instruction `frob'"},
        {"cortex-m55", "asm(\"vfrob.i32 q0, q1\");", "unknown instruction `vfrob.i32'"},
        {"cortex-m55", "asm(\".word 3\");", "directive that is not emulated"},
        {"cortex-m0plus", "asm(\"smlad %0, %0, %0, %0\" : \"+r\"(x));",
         "`smlad' needs the DSP extension, which cortex-m0plus has not"},
        {"cortex-m3", "asm(\"vadd.i32 q0, q0, q0\" ::: \"q0\");",
         "`vadd.i32' needs MVE, which cortex-m3 has not"},
        {"cortex-m4", "asm(\"csel %0, %0, %0, eq\" : \"+r\"(x));", "low-overhead loops"},
        {"cortex-m55+nomve.fp", "asm(\"vadd.f32 q0, q0, q0\" ::: \"q0\");", "floating-point MVE"},
        {"cortex-m55", "asm(\"vadd.i64 q0, q0, q0\" ::: \"q0\");", "`vadd' has no type `.i64'"},
        {"cortex-m55", "asm(\"vmax.i8 q0, q0, q0\" ::: \"q0\");", "`vmax' has no type `.i8'"},
        {"cortex-m55", "asm(\"vshr.s8 q0, q0, #9\" ::: \"q0\");", "it must be from 1 to 8"},
        {"cortex-m55", "asm(\"vldrw.32 q0, [%0, #6]\" :: \"r\"(p) : \"q0\");", "a multiple of 4"},
        {"cortex-m55", "asm(\"vldrb.16 q0, [%0]\" :: \"r\"(p) : \"q0\");",
         "the type is s16 or u16"},
        {"cortex-m55", "asm(\"vcaddt.i8 q0, q0, q0, #90\" ::: \"q0\");", "unknown instruction"},
        {"cortex-m55", "asm(\"vpst\\n vadd.i8 q0, q0, q0\" ::: \"q0\");", "it must end in t"},
        {"cortex-m55", "asm(\"vpste\\n vaddt.i8 q0, q0, q0\" ::: \"q0\");", "cut short"},
        {"cortex-m55", "asm(\"vpst\\n nop\");", "stands in a VPT block"},
        {"cortex-m55", "asm(\"vcmp.u8 ge, q0, q1\" ::: \"q0\", \"q1\");", "does not compare `ge'"},
        {"cortex-m55", "asm(\"b 1f\\n1: b 2b\");", "no label `2b'"},
        {"cortex-m55", "asm(\"letp lr, 1b\" ::: \"lr\");", "no label `1b'"},
        {"cortex-m55", "asm(\"dls r0, %0\" :: \"r\"(x) : \"r0\");", "is lr"},
        {"cortex-m55", "asm(\"add %0, %3\" : \"+r\"(x));", "`%3' is no operand"},
        {"cortex-m55", "asm(\"add %0, %[y]\" : \"+r\"(x));", "`%[y]' is no operand"},
        {"cortex-m55", "asm(\"add %0\" : \"+r\"(x));", "takes no such operands"},
        {"cortex-m55", "asm(\"add %0, sp, #4\" : \"=r\"(x));", "a host has no such register"},
        {"cortex-m55", "asm(\"mov %0, r4\" : \"=r\"(x));", "r4 is read, but nothing sets it"},
        {"cortex-m55", "asm(\"umull %0, %0, %0, %0\" : \"+r\"(x));", "must differ"},
        {"cortex-m55", "asm(\"add %y0, #1\" : \"+r\"(x));", "modifier y"},
        {"cortex-m55", "asm(\"mov %0, #:lower16:x\" : \"=r\"(x));", "no immediate"},
        {"cortex-m55", "asm(\"nop\" : \"=t\"(x));", "\"=t\" names no register that is emulated"},
        {"cortex-m55", "asm goto(\"b %l0\" :::: out);", "asm goto is not emulated"},
        {"cortex-m55", "asm { nop }", "only asm (\"...\") of GNU C"},
        {"cortex-m55", "asm(\"nop\" : \"=r\" x);", "an expression is due"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rewritten r =
            rewrite_for(cases[i].core, cc_format("# 41 \"k.c\"\nvoid f(int x, char *p) {\n%s\n}\n",
                                                 cases[i].statement));
        if (r.errors == 0)
            fail_msg("%s is taken", cases[i].statement);
        assert_contains(r.messages, "k.c:42: error: assembly");
        assert_contains(r.messages, cases[i].message);
    }
}

/* Every mistake is told, at its own line. */
static void test_all_messages(void **state)
{
    (void)state;
    rewritten r =
        rewrite("# 1 \"k.c\"\nvoid f(void) {\nasm(\"foo\\n\"\n\"bar\");\nasm(\"baz\"); }\n"
                "asm(\".global x\");");
    assert_int_equal(r.errors, 4);
    assert_contains(r.messages, "k.c:2: error: assembly `foo': ");
    assert_contains(r.messages, "k.c:3: error: assembly `bar': ");
    assert_contains(r.messages, "k.c:4: error: assembly `baz': ");
    assert_contains(r.messages, "k.c:5: error: assembly outside of a function");
}

/* What a host has not becomes a call that no compiler lets through, which names the text. */
static void test_system(void **state)
{
    static const char *const statements[] = {
        "cpsid i", "cpsie i",   "svc #0",       "udf #1",          "bl f",           "blx r3",
        "bx lr",   "push {r4}", "pop {r4, pc}", "mrs %0, primask", "msr basepri, %0"};
    (void)state;
    for (size_t i = 0; i < sizeof statements / sizeof statements[0]; i++) {
        rewritten r =
            rewrite(cc_format("void f(int x) { asm(\"%s\" : \"+r\"(x)); }", statements[i]));
        assert_int_equal(r.errors, 0);
        assert_contains(r.text, "__attribute__((error(\"assembly `");
        assert_contains(r.text, "': a host has no such register, stack or exception\")))");
    }
    assert_null(strstr(rewrite("void f(int x) { asm(\"mrs %0, apsr\" : \"=r\"(x)); }").text,
                       "attribute__((error"));
    assert_contains(
        rewrite_for("cortex-m4", "void f(int x) { asm(\"vmsr p0, %0\" :: \"r\"(x)); }").messages,
        "`p0' needs MVE, which cortex-m4 has not");
}

static void test_warnings(void **state)
{
    (void)state;
    rewritten r = rewrite("# 1 \"k.c\"\nvoid f(int x) {\nasm(\"mov r4, %0\" :: \"r\"(x));\n"
                          "asm(\"add %0, #1\" :: \"r\"(x)); }");
    assert_int_equal(r.errors, 0);
    assert_contains(r.messages, "k.c:2: warning: assembly: r4 is changed, but is no clobber");
    assert_contains(r.messages, "k.c:3: warning: assembly: operand 0 is changed, but is no output");
}

/* ---- the tables ---- */

/* The rows of a family that tests/asm compares with Arm. */
static const char *const compared[] = {
#define ASM_CORE(name, text) text,
#define ASM_MEMORY           ASM_CORE
#include "asm/core.def"
#include "asm/memory.def"
#include "asm/v81.def"
#undef ASM_CORE
#undef ASM_MEMORY
#define ASM_MVE(name, mnemonic, rest) mnemonic rest,
#include "asm/mve_float.def"
#include "asm/mve_int.def"
#undef ASM_MVE
    /* In the loops of cases_loop.c */
    "dls dlstp.8 dlstp.16 wls wlstp.8 wlstp.16 wlstp.32 le letp lctp viwdup vdwdup",
    "ldab ldah lda stlb stlh stl ldaexb ldaexh ldaex stlexb stlexh stlex",
    /* Without effect, or as their neighbours */
    "wfe wfi bkpt dbg dlstp.32 dlstp.64 wlstp.64",
    /* Refused: test_system */
    "cpsid cpsie svc udf bl blx bx push pop"};

static bool is_compared(const char *mnemonic)
{
    size_t n = strlen(mnemonic);

    for (size_t i = 0; i < sizeof compared / sizeof compared[0]; i++)
        for (const char *p = compared[i]; (p = strstr(p, mnemonic)) != NULL; p += n)
            if ((p == compared[i] || p[-1] == ' ' || p[-1] == '\n') &&
                strchr(" .s\n", p[n]) != NULL)
                return true;
    return false;
}

static void test_every_row_is_compared(void **state)
{
    static const char *const mnemonics[] = {
#define CC_CORE(mnemonic, needs, operands, kind, function) #mnemonic,
#define CC_MVE(mnemonic, types, intrinsic)                 #mnemonic,
#include "../cc/insn_core.def"
#include "../cc/insn_mve.def"
#undef CC_CORE
#undef CC_MVE
    };
    (void)state;
    for (size_t i = 0; i < sizeof mnemonics / sizeof mnemonics[0]; i++)
        if (!is_compared(mnemonics[i]))
            fail_msg("no case in tests/asm for %s", mnemonics[i]);
}

/* Every row of insn_mve.def names intrinsics that there are. */
static void test_intrinsics_exist(void **state)
{
    static const char *const types[] = {"i8",  "i16", "i32",     "s8",      "s16",    "s32", "u8",
                                        "u16", "u32", "f16",     "f32",     "p8",     "p16", "8",
                                        "16",  "32",  "f32.s32", "s16.f16", "f16.f32"};
    static const char *const rows[][3] = {
#define CC_MVE(mnemonic, types, intrinsic) {#mnemonic, types, #intrinsic},
#include "../cc/insn_mve.def"
#undef CC_MVE
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int found = 0;
        for (size_t t = 0; t < sizeof types / sizeof types[0]; t++) {
            char suffix[16];
            if (!cc_mve_type(rows[i][1], types[t], suffix))
                continue;
            const char *name = rows[i][2];
            size_t stem = strcspn(name, "T#");
            const char *full = name[stem] == '#' ? cc_format("%.*s90_m_%s", (int)stem, name, suffix)
                                                 : cc_format("%.*s%s", (int)stem, name,
                                                             name[stem] == 'T' ? suffix : "");
            if (cc_intrinsic(full) == NULL)
                fail_msg("%s.%s is no %s", rows[i][0], types[t], full);
            found++;
        }
        assert_true(found > 0);
    }
}

static void test_cores(void **state)
{
    cc_core core;
    nv_error err = NV_ERROR_INIT;
    cc_list macros = {0};
    bool fp = false;
    (void)state;
    assert_int_equal(cc_core_find("cortex-a53", &core, &err), NV_E_USAGE);
    assert_contains(err.message, "cortex-m85");
    assert_int_equal(cc_core_find("cortex-m33+nodsp+nofp", &core, &err), NV_OK);
    assert_int_equal(core.features, CC_V7 | CC_V8);
    cc_core_macros(&core, &macros);
    for (size_t i = 0; i < macros.count; i++)
        fp = fp || cc_starts(macros.item[i], "-D__ARM_FP") ||
             cc_starts(macros.item[i], "-D__ARM_FEATURE_DSP");
    assert_false(fp);
    assert_int_equal(cc_core_find("cortex-m4+crypto", &core, &err), NV_E_USAGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_left_alone),         cmocka_unit_test(test_foreign),
        cmocka_unit_test(test_register_variable),  cmocka_unit_test(test_markers),
        cmocka_unit_test(test_markers_in_headers), cmocka_unit_test(test_messages),
        cmocka_unit_test(test_all_messages),       cmocka_unit_test(test_system),
        cmocka_unit_test(test_warnings),           cmocka_unit_test(test_every_row_is_compared),
        cmocka_unit_test(test_intrinsics_exist),   cmocka_unit_test(test_cores),
    };
    return cmocka_run_group_tests_name("nnverify-cc", tests, NULL, NULL);
}
