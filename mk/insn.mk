# SPDX-License-Identifier: Apache-2.0
# check_insn: the emulated intrinsics against real Arm instructions in QEMU (tests/insn/insn.h).
#
# A suite is a row of tests/insn/suites.def, its tables of cases and its target program:
#   INSN_TABLES_<suite>  the sources of its tables, compiled for the host and for the target
#   INSN_TARGET_<suite>  the command that compiles a source for the target
#   INSN_LINK_<suite>    the command that links the program
INSN_SUITES := dsp memory fp mve_int mve_float
INSN_BOTH   := tests/insn/vectors.c tests/insn/run.c
INC_insn    := -Iinclude -Iisa_emul/shim -Itests/insn
# Tables of calls: thousands of functions, of which nobody wants to see the inside.
TABLE_OPT   := -O1 -g0

ARM_CC      ?= arm-none-eabi-gcc
INSN_FLAGS   = -std=c11 -O2 $(WARN) -Iinclude -Itests/insn -MMD -MP -mthumb -mfloat-abi=hard
INSN_ARM     = $(ARM_CC) $(INSN_FLAGS)
INSN_RDIMON := --specs=rdimon.specs
# MVE: clang's own assembler, as binutils 2.40 encodes some instructions wrongly (docs/ORACLE.md).
INSN_CLANG   = $(CLANG) --target=thumbv8.1m.main-none-eabi -mcpu=cortex-m55 -fshort-enums \
               $(INSN_FLAGS) \
               --sysroot=/usr/lib/arm-none-eabi -isystem /usr/include/newlib

INSN_TABLES_dsp    := tests/insn/cases_dsp.c
INSN_TARGET_dsp     = $(INSN_ARM) -mcpu=cortex-m4 -mfpu=fpv4-sp-d16
INSN_LINK_dsp       = $(INSN_TARGET_dsp) $(INSN_RDIMON)
INSN_TABLES_memory := tests/insn/cases_memory.c
INSN_TARGET_memory  = $(INSN_ARM) -mcpu=cortex-m33
INSN_LINK_memory    = $(INSN_TARGET_memory) $(INSN_RDIMON)
INSN_TABLES_fp     := tests/insn/cases_fp.c
INSN_TARGET_fp      = $(INSN_ARM) -mcpu=cortex-m7 -mfpu=fpv5-d16
INSN_LINK_fp        = $(INSN_TARGET_fp) $(INSN_RDIMON)
# The MVE tables are generated from insn.def, in parts.
define mve_suite
INSN_TABLES_mve_$(1) := tests/insn/suite_mve_$(1).c $(sort $(wildcard tests/insn/cases_mve_$(1)_*.c))
INSN_TARGET_mve_$(1)  = $$(INSN_CLANG)
INSN_LINK_mve_$(1)    = $$(ARM_CC) -mcpu=cortex-m55 -mthumb -mfloat-abi=hard -Wl,--no-warn-execstack $$(INSN_RDIMON)
endef
$(foreach kind,int float,$(eval $(call mve_suite,$(kind))))

# The host's half.
$(eval $(call library,insn,$(foreach s,$(INSN_SUITES),$(INSN_TABLES_$(s))) $(INSN_BOTH) tests/insn/state_host.c tests/insn/remote.c tests/insn/check_insn.c,$(INC_insn) $(TABLE_OPT) -D__ARM_FEATURE_DSP=1 -D__ARM_FEATURE_MVE=3,insn))

$(B)/tests/check_insn: $(B)/libinsn.a $(B)/libisa_emul.a
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) -o $@ -Wl,--whole-archive $(B)/libinsn.a -Wl,--no-whole-archive $(B)/libisa_emul.a $(LDFLAGS_ALL) -lm

# The tables with a fast layer once more, by the scalar one, under other names: check_layers
# compares the two.
INSN_MVE_TABLES := $(INSN_TABLES_mve_int) $(INSN_TABLES_mve_float)
INSN_RENAMED    := $(foreach s,dsp mve_int mve_float,-Dinsn_suite_$(s)=insn_scalar_$(s)) \
                   $(foreach f,$(filter-out %/suite_mve_int.c %/suite_mve_float.c,$(INSN_MVE_TABLES)), \
                       -D$(patsubst cases_%,insn_table_%,$(basename $(notdir $(f))))=$(patsubst cases_%,insn_scalar_table_%,$(basename $(notdir $(f)))))
$(eval $(call library,insn_scalar,$(INSN_TABLES_dsp) $(INSN_MVE_TABLES),$(INC_insn) $(TABLE_OPT) -D__ARM_FEATURE_DSP=1 -D__ARM_FEATURE_MVE=3 -DNV_ISA_SCALAR $(INSN_RENAMED),insn_scalar))
$(eval $(call library,layers,tests/insn/check_layers.c,$(INC_insn),layers))

$(B)/tests/check_layers: $(B)/liblayers.a $(B)/libinsn_scalar.a $(B)/libinsn.a $(B)/libisa_emul.a
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) -o $@ $(B)/obj/layers/tests/insn/check_layers.o $(filter-out %/liblayers.a,$^) $(LDFLAGS_ALL) -lm

SUITES_check += check_layers
NEEDS_check  += $(B)/tests/check_layers
SUITES_full  += layers_everywhere
COMMAND_layers_everywhere = tests/insn/layers.sh 2000

# The target's half, one program a suite, the same for every MODE.
T := build/target
# $(call target_program,SUITE)
define target_program
INSN_OBJECTS_$(1) := $(patsubst %.c,$(T)/insn/$(1)/%.o,$(INSN_TABLES_$(1)) $(INSN_BOTH) tests/insn/state_arm.c tests/insn/target.c)
$(T)/insn/$(1)/%.o: %.c
	@mkdir -p $$(@D)
	$$(call quiet,ARM)$$(INSN_TARGET_$(1)) -DINSN_SUITE=insn_suite_$(1) -c $$< -o $$@
$(T)/insn_$(1).elf: $$(INSN_OBJECTS_$(1))
	$$(call quiet,ARM)$$(INSN_LINK_$(1)) $$^ -o $$@
endef
$(foreach s,$(INSN_SUITES),$(eval $(call target_program,$(s))))
-include $(shell find $(T) -name '*.d' 2>/dev/null)

check_insn: $(B)/tests/check_insn $(INSN_SUITES:%=$(T)/insn_%.elf)
.PHONY: check_insn

# Without the cross compiler check_insn itself says that its target programs are not there.
SUITES_check += check_insn
NEEDS_check  += $(if $(shell command -v $(ARM_CC)),check_insn,$(B)/tests/check_insn)
SUITES_full  += check_insn_full
NEEDS_full   += $(if $(shell command -v $(ARM_CC)),check_insn)
COMMAND_check_insn_full = $$NV_BUILD/tests/check_insn --vectors=100000 --exhaustive

# The shim as users include it.
$(B)/tests/test_isa $(B)/tests/test_isa_%: private CFLAGS_ALL += -Iisa_emul/shim
# Over-reads are AddressSanitizer's to see: gcc's, as clang's runtime is a package of its own.
OVERREAD_TESTS := $(B)/tests/test_isa_overread $(B)/tests/test_isa_overread_scalar
$(OVERREAD_TESTS): private CFLAGS_ALL += -fsanitize=address
$(OVERREAD_TESTS): override private CC := gcc

# What compiles against the shim, and what must not.
SUITES_once += compile_insn
COMMAND_compile_insn = CLANG=$(CLANG) tests/insn/compile.sh

# Bugs planted into the emulation, which check_insn must find.
$(B)/tests/mutants_insn: tests/insn/mutants.c tests/insn/mutants.def tests/mutants/plant.h
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) -Itests/insn -Itests/mutants $< -o $@

MUTANTS_INSN = $(B)/tests/mutants_insn --build=$(B) \
               --cc='$(CC) $(STD) -O0 -w -D__ARM_FEATURE_DSP=1 -D__ARM_FEATURE_MVE=3 -Iinclude -Itests/insn'

mutants-insn: $(B)/tests/mutants_insn check_insn ## plants bugs in the emulation: each must be caught
	$(MUTANTS_INSN)
.PHONY: mutants-insn

SUITES_full += mutants_insn
NEEDS_full  += $(B)/tests/mutants_insn
COMMAND_mutants_insn = $(MUTANTS_INSN)
