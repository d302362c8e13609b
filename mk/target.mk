# SPDX-License-Identifier: Apache-2.0
# The kernels as Arm code: build/target/CORE/runner.elf for each core, which QEMU runs with a batch
# of calls (target/runner.c). MVE is compiled and assembled by clang: binutils 2.40 gets some of
# it wrong.
TARGET_CORES    := cortex-m3 cortex-m4 cortex-m7 cortex-m33 cortex-m55
COMPILED_CORES  := cortex-m0plus # no runner: the kernels are those of cortex-m3
VARIANT_cortex-m0plus := scalar
VARIANT_cortex-m3     := scalar
VARIANT_cortex-m4     := dsp
VARIANT_cortex-m7     := dsp
VARIANT_cortex-m33    := dsp
VARIANT_cortex-m55    := mve
FLOAT_cortex-m55      := -mfloat-abi=hard

ARM_CC ?= arm-none-eabi-gcc
ARM_AR ?= arm-none-eabi-ar
TARGET_CC            = $(ARM_CC)
TARGET_CC_cortex-m55 = $(CLANG) --target=arm-none-eabi -fshort-enums \
                       --sysroot=/usr/lib/arm-none-eabi -isystem /usr/include/newlib
TARGET_CFLAGS := -std=c11 $(WARN) -O2 -g1 -ffp-contract=off -fno-common -fwrapv \
                 -fomit-frame-pointer -ffunction-sections -fdata-sections -MMD -MP -Iinclude -Ikernels

target_objects = $(2:%=build/target/$(1)/target/%.o)
target_link    = $(ARM_CC) -mcpu=$(1) -mthumb $(FLOAT_$(1)) --specs=rdimon.specs \
                 -Wl,--gc-sections -Wl,--no-warn-execstack
# All of an archive: the runner's references to it are weak.
whole          = -Wl,--whole-archive $(1) -Wl,--no-whole-archive

# $(call target,CORE)
define target
OBJ_$(1) := $$(patsubst %.c,build/target/$(1)/%.o,$$(call kernel_sources,$(VARIANT_$(1))))
build/target/$(1)/%.o: %.c
	@mkdir -p $$(@D)
	$$(call quiet,CC)$$(or $$(TARGET_CC_$(1)),$$(TARGET_CC)) -mcpu=$(1) -mthumb $(FLOAT_$(1)) \
	    $$(TARGET_CFLAGS) -c $$< -o $$@
build/target/$(1)/libkernels.a: $$(OBJ_$(1))
	@rm -f $$@
	$$(call quiet,AR)$$(ARM_AR) rcs $$@ $$^
build/target/$(1)/runner.o: $(call target_objects,$(1),runner uncounted)
	$$(call quiet,LINK)$$(ARM_CC) -r -nostdlib $$^ -o $$@
build/target/$(1)/runner.flags: mk/target.mk
	@mkdir -p $$(@D)
	@echo '$$(call target_link,$(1)) -Wl,--no-warn-mismatch' > $$@
build/target/$(1)/runner.elf: build/target/$(1)/runner.o build/target/$(1)/libkernels.a
	$$(call quiet,LINK)$$(call target_link,$(1)) $$(filter %.o,$$^) $$(call whole,$$(filter %.a,$$^)) -o $$@
build/target/$(1)/counter.o: $(call target_objects,$(1),runner counted)
	$$(call quiet,LINK)$$(ARM_CC) -r -nostdlib $$^ -o $$@
build/target/$(1)/counter.flags: build/target/$(1)/runner.flags build/target/counted.ld
	@sed 's/$$$$/ -T counted.ld/' $$< > $$@
endef
$(foreach c,$(TARGET_CORES) $(COMPILED_CORES),$(eval $(call target,$(c))))

build/target/counted.ld: target/counted.ld
	@mkdir -p $(@D)
	@cp $< $@

# Boards on which QEMU counts instructions: validate/qemu_run.c.
COUNTED_CORES := cortex-m3 cortex-m4 cortex-m55
COUNTERS := $(foreach f,o flags,$(COUNTED_CORES:%=build/target/%/counter.$(f)))
# .o and .flags: what a user's archive is linked with.
RUNNERS := $(foreach f,elf o flags,$(TARGET_CORES:%=build/target/%/runner.$(f))) $(COUNTERS)
target: $(RUNNERS) $(COMPILED_CORES:%=build/target/%/libkernels.a) ## the kernels as Arm code, and the runners for QEMU
.PHONY: target

# replay: the cases of check again, as Arm code. instructions: mk/target_instructions.mk.
$(B)/tests/replay $(B)/tests/instructions: $(B)/tests/%: tests/target/%.c $(CHECK_LIBS) $(B)/libvalidate.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LINK)$(CC) $(CFLAGS_ALL) $(INC_check) $< -o $@ -Wl,--start-group \
	    $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

SUITES_check        += replay
NEEDS_check         += $(B)/tests/replay target
# What the original q7/q15 functions did.
SUITES_check                += legacy_vectors_qemu
COMMAND_legacy_vectors_qemu  = $$NV_BUILD/tests/test_legacy_vectors qemu
SUITES_full         += replay_full
NEEDS_full          += $(B)/tests/replay target
COMMAND_replay_full  = $$NV_BUILD/tests/replay --cases=2000

-include $(shell find build/target -name '*.d' 2>/dev/null)
