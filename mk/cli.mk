# SPDX-License-Identifier: Apache-2.0
# Command-line runs: what they read, and a program with planted faults.
$(B)/tests/fixtures: $(wildcard tests/cli/fixtures*.c) $(wildcard tests/cli/fixtures*.h) $(B)/libsupport.a
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) -Iinclude -Itests $(filter %.c,$^) -o $@ $(B)/libsupport.a $(LDFLAGS_ALL) -lpng -lm

FAULTY      := tests/cli/faulty_kernels.c tests/cli/faulty_memory.c
FAULTY_WRAP := -Wl,--wrap=nv_kernels_mve,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=strdup,--wrap=strndup
$(B)/tests/nnverify-faulty: validate/main.c $(FAULTY) $(B)/libvalidate.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_validate) $(filter %.c,$^) -o $@ $(FAULTY_WRAP) \
	    -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

SUITES_quick += cli
COMMAND_cli   = tests/cli/run.sh
NEEDS_quick  += $(B)/tests/fixtures $(B)/tests/nnverify-faulty

# One allocation after the other fails.
SUITES_check      += cli_memory
COMMAND_cli_memory = tests/cli/run.sh memory

# The same program with kernels in QEMU.
SUITES_check    += cli_qemu
COMMAND_cli_qemu = tests/cli/run.sh qemu
NEEDS_check     += $(B)/tests/fixtures $(if $(shell command -v $(ARM_CC)),target)
