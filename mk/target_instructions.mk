# SPDX-License-Identifier: Apache-2.0
# Instructions that kernels execute on a core, for the MLPerf Tiny models: ours against another
# library's, each an archive as its users build it. `%` in OURS and OTHER stands for the core.
CORES ?= cortex-m4 cortex-m55
OURS  ?= build/firmware/%$(FIRMWARE_OPT)/libkernels.a
OTHER ?=
# What ours is built with; build OTHER with the same.
FIRMWARE_CC  ?= $(CLANG) --target=arm-none-eabi -fshort-enums --sysroot=/usr/lib/arm-none-eabi \
                -isystem /usr/include/newlib -munaligned-access
FIRMWARE_OPT ?= -O3

# $(call firmware,CORE)
define firmware
FIRMWARE_$(1) := $$(patsubst %.c,build/firmware/$(1)$(FIRMWARE_OPT)/%.o,$$(call kernel_sources,$(VARIANT_$(1))))
build/firmware/$(1)$(FIRMWARE_OPT)/%.o: %.c
	@mkdir -p $$(@D)
	$$(call quiet,CC)$$(FIRMWARE_CC) -mcpu=$(1) -mthumb $(FLOAT_$(1)) -std=c11 $(FIRMWARE_OPT) -fwrapv \
	    -MMD -MP -Iinclude -Ikernels -c $$< -o $$@
build/firmware/$(1)$(FIRMWARE_OPT)/libkernels.a: $$(FIRMWARE_$(1))
	@rm -f $$@
	$$(call quiet,AR)$$(ARM_AR) rcs $$@ $$^
endef
$(foreach c,$(COUNTED_CORES),$(eval $(call firmware,$(c))))

instructions: $(B)/tests/instructions $(COUNTERS) $(if $(filter file,$(origin OURS)),$(foreach c,$(CORES),$(subst %,$(c),$(OURS)))) ## that kernels execute, by layer: OURS=FILE.a OTHER=FILE.a CORES=cortex-m4
	@tests/target/instructions.sh '$(OURS)' '$(OTHER)' $(CORES)
.PHONY: instructions

-include $(shell find build/firmware -name '*.d' 2>/dev/null)

SUITES_check        += instructions
COMMAND_instructions = tests/target/test_instructions.sh
NEEDS_check         += $(B)/tests/instructions $(if $(shell command -v $(ARM_CC)),target)
