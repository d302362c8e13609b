# SPDX-License-Identifier: Apache-2.0
# check_asm: inline assembly compiled by nnverify-cc against the same statements as Arm code in
# QEMU, by the machinery of check_insn (mk/insn.mk).
#
# The suites of tests/asm/suites.def, as in mk/insn.mk; each one's tables.
ASM_SUITES := asm_core asm_memory asm_v81 asm_mve asm_loop
INSN_TABLES_asm_core   := tests/asm/cases_core.c
INSN_TABLES_asm_memory := tests/asm/cases_memory.c
INSN_TABLES_asm_v81    := tests/asm/cases_v81.c
INSN_TABLES_asm_mve    := tests/asm/suite_mve.c $(wildcard tests/asm/cases_mve_*.c)
INSN_TABLES_asm_loop   := tests/asm/cases_loop.c
$(foreach s,asm_core asm_memory,$(eval INSN_TARGET_$(s) = $(INSN_TARGET_dsp))$(eval INSN_LINK_$(s) = $(INSN_LINK_dsp)))
$(foreach s,asm_v81 asm_mve asm_loop,$(eval INSN_TARGET_$(s) = $(INSN_CLANG))$(eval INSN_LINK_$(s) = $(INSN_LINK_mve_int)))
$(foreach s,$(ASM_SUITES),$(eval $(call target_program,$(s))))

# The host's half, each table by nnverify-cc.
ASM_OBJECTS := $(foreach s,$(ASM_SUITES),$(INSN_TABLES_$(s):%.c=$(B)/obj/asm/%.o))
ASM_CFLAGS  := -std=c11 $(OPT) $(TABLE_OPT) -Wall -Wextra -Werror -Itests/insn -MMD
$(ASM_OBJECTS): $(B)/obj/asm/%.o: %.c $(NNVERIFY_CC)
	@mkdir -p $(@D)
	$(call quiet,CC)$(NNVERIFY_CC) --cc='$(CC)' --core=cortex-m55 $(ASM_CFLAGS) -c $< -o $@

$(eval $(call library,check_asm,tests/insn/check_insn.c tests/insn/remote.c,$(INC_insn) -DINSN_SUITES='"../asm/suites.def"',check_asm))

$(B)/tests/check_asm: $(B)/libcheck_asm.a $(ASM_OBJECTS) $(B)/libinsn.a $(B)/libisa_emul.a
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) -o $@ $(ASM_OBJECTS) -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) -lm

check_asm: $(B)/tests/check_asm $(ASM_SUITES:%=$(T)/insn_%.elf)
.PHONY: check_asm

SUITES_once += check_asm
COMMAND_check_asm = $$NV_BUILD/tests/check_asm --vectors=1000
NEEDS_once  += $(if $(shell command -v $(ARM_CC)),check_asm,$(B)/tests/check_asm)
SUITES_full += check_asm_full check_asm_clang check_asm_asan
NEEDS_full  += $(if $(shell command -v $(ARM_CC)),check_asm)
COMMAND_check_asm_full  = $$NV_BUILD/tests/check_asm --vectors=20000
# The emulation as the other compiler makes it of the same statements, and under the sanitizers.
check_asm_mode = $(MAKE) --no-print-directory -s MODE=$(1) check_asm >&2 && \
                 build/$(1)/tests/check_asm --vectors=500
COMMAND_check_asm_clang = $(call check_asm_mode,clang)
COMMAND_check_asm_asan  = $(call check_asm_mode,asan)
