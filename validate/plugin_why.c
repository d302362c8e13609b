/* SPDX-License-Identifier: Apache-2.0 */
#include "plugin_why.h"

#include <dlfcn.h>
#include <elf.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* Up to the machine all ELF headers are alike: after e_ident the type, then the machine. */
enum { TYPE_AT = EI_NIDENT, MACHINE_AT = TYPE_AT + 2, HEAD_BYTES = MACHINE_AT + 2 };

typedef struct head {
    uint8_t bytes[HEAD_BYTES];
} head;

static bool read_head(const char *file, head *h)
{
    FILE *f = fopen(file, "rb");
    const bool ok = f != NULL && fread(h->bytes, sizeof h->bytes, 1, f) == 1;

    if (f != NULL)
        (void)fclose(f);
    return ok;
}

static bool is_elf(const head *h)
{
    return memcmp(h->bytes, ELFMAG, SELFMAG) == 0;
}

static int half(const head *h, int at)
{
    const int low = h->bytes[EI_DATA] == ELFDATA2MSB;

    return h->bytes[at + low] | h->bytes[at + 1 - low] << 8;
}

static const char *machine_name(const head *h)
{
    switch (half(h, MACHINE_AT)) {
    case EM_ARM:
        return "Arm";
    case EM_AARCH64:
        return "AArch64";
    case EM_386:
        return "x86";
    case EM_X86_64:
        return "x86-64";
    case EM_RISCV:
        return "RISC-V";
    case EM_XTENSA:
        return "Xtensa";
    default:
        return "another processor";
    }
}

static bool is_other_machine(const head *h, head *own)
{
    return read_head("/proc/self/exe", own) && is_elf(own) &&
           (h->bytes[EI_CLASS] != own->bytes[EI_CLASS] ||
            half(h, MACHINE_AT) != half(own, MACHINE_AT));
}

/* What dlerror says, which begins with the file's name and ": ". */
static const char *dl_reason(const char *file)
{
    const char *text = dlerror(), *name = text == NULL ? NULL : strstr(text, file);

    if (name != NULL && strncmp(name + strlen(file), ": ", 2) == 0)
        return name + strlen(file) + 2;
    return text != NULL ? text : "no reason is given";
}

void nv_plugin_why(const char *file, char *text, size_t room)
{
    head h, own;

    if (!read_head(file, &h))
        (void)snprintf(text, room, "%s", dl_reason(file));
    else if (memcmp(h.bytes, "!<arch>\n", 8) == 0)
        (void)snprintf(text, room,
                       "it is an archive; link it with -shared -Wl,--whole-archive, or name the "
                       "core that it is built for, qemu:CORE:FILE.a");
    else if (is_elf(&h) && is_other_machine(&h, &own))
        (void)snprintf(text, room,
                       "it is code for %s, %d bits, and this program's is for %s, %d bits; compile "
                       "the kernels for this machine with nnverify-cc, or run an archive of them "
                       "in QEMU, qemu:CORE:FILE.a",
                       machine_name(&h), h.bytes[EI_CLASS] == ELFCLASS32 ? 32 : 64,
                       machine_name(&own), own.bytes[EI_CLASS] == ELFCLASS32 ? 32 : 64);
    else if (is_elf(&h) && half(&h, TYPE_AT) == ET_REL)
        (void)snprintf(text, room, "it is an object file; link it with -shared");
    else
        (void)snprintf(text, room, "%s", dl_reason(file));
}
