# SPDX-License-Identifier: Apache-2.0
# check_insn: the emulated intrinsics against real Arm instructions in QEMU (tests/insn/insn.h).
#
# A suite is a row of tests/insn/suites.def, its tables of cases and its target program:
#   INSN_TABLES_<suite>  the sources of its tables, compiled for the host and for the target
#   INSN_TARGET_<suite>  the command that compiles a source for the target
INSN_SUITES := dsp
INSN_BOTH   := tests/insn/vectors.c tests/insn/run.c
INC_insn    := -Iinclude -Iisa_emul/shim -Itests/insn

ARM_CC    ?= arm-none-eabi-gcc
INSN_ARM   = $(ARM_CC) -std=c11 -O2 $(WARN) -Iinclude -Itests/insn -MMD -MP -mthumb -mfloat-abi=hard

INSN_TABLES_dsp := tests/insn/cases_dsp.c
INSN_TARGET_dsp  = $(INSN_ARM) -mcpu=cortex-m4 -mfpu=fpv4-sp-d16

# The host's half.
$(eval $(call library,insn,$(foreach s,$(INSN_SUITES),$(INSN_TABLES_$(s))) $(INSN_BOTH) tests/insn/state_host.c tests/insn/remote.c tests/insn/check_insn.c,$(INC_insn) -D__ARM_FEATURE_DSP=1 -D__ARM_FEATURE_MVE=3,insn))

$(B)/tests/check_insn: $(B)/libinsn.a $(B)/libisa_emul.a
	@mkdir -p $(@D)
	$(CC) -o $@ -Wl,--whole-archive $(B)/libinsn.a -Wl,--no-whole-archive $(B)/libisa_emul.a $(LDFLAGS_ALL) -lm

# The target's half, one program a suite, the same for every MODE.
T := build/target
# $(call target_program,SUITE)
define target_program
INSN_OBJECTS_$(1) := $(patsubst %.c,$(T)/insn/$(1)/%.o,$(INSN_TABLES_$(1)) $(INSN_BOTH) tests/insn/state_arm.c tests/insn/target.c)
$(T)/insn/$(1)/%.o: %.c
	@mkdir -p $$(@D)
	$$(INSN_TARGET_$(1)) -DINSN_SUITE=insn_suite_$(1) -c $$< -o $$@
$(T)/insn_$(1).elf: $$(INSN_OBJECTS_$(1))
	$$(INSN_LINK_$(1)) $$^ -o $$@
endef
INSN_LINK_dsp = $(INSN_TARGET_dsp) --specs=rdimon.specs
$(foreach s,$(INSN_SUITES),$(eval $(call target_program,$(s))))
-include $(shell find $(T) -name '*.d' 2>/dev/null)

check_insn: $(B)/tests/check_insn $(INSN_SUITES:%=$(T)/insn_%.elf)
.PHONY: check_insn
