# SPDX-License-Identifier: Apache-2.0
# Proofs by exhaustion (tests/exhaust): primitives of the kernels against their definitions, on
# every value of their domains in check-full, on samples in check. tests/exhaust/NAME.c and
# NAME_*.c are a proof.
EXHAUST      := requantize lanes nibbles mean columns
INC_exhaust   = -I. -Iinclude -Itests/exhaust -Ikernels -Iisa_emul/shim $(KERNEL_DEFS_mve) -fwrapv
# This machine's vectors are three times as fast; the other builds run the emulation's SSE2.
OPT_exhaust  := $(if $(filter release,$(MODE)),-O3 $(if $(filter x86_64,$(shell uname -m)),-march=native))
OBJ_exhaust   = $(patsubst %.c,$(B)/obj/exhaust/%.o,$(wildcard tests/exhaust/$(1).c tests/exhaust/$(1)_*.c) tests/exhaust/exhaust.c)

# $(call exhaust,NAME)
define exhaust
$(B)/tests/exhaust_$(1): $(call OBJ_exhaust,$(1)) $(B)/libgolden.a $(B)/libisa_emul.a
	@mkdir -p $$(@D)
	$$(call quiet,LD)$$(CC) $$(CFLAGS_ALL) $$^ -o $$@ $$(LDFLAGS_ALL) -lm
SUITES_quick            += exhaust_$(1)
NEEDS_quick             += $(B)/tests/exhaust_$(1)
COMMAND_exhaust_$(1)     = $$$$NV_BUILD/tests/exhaust_$(1) --sample
SUITES_full             += exhaust_$(1)_all
COMMAND_exhaust_$(1)_all = $$$$NV_BUILD/tests/exhaust_$(1)
endef
$(foreach p,$(EXHAUST),$(eval $(call exhaust,$(p))))

$(B)/obj/exhaust/%.o: %.c
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(CFLAGS_ALL) $(INC_exhaust) $(OPT_exhaust) -c $< -o $@

exhaust: $(EXHAUST:%=$(B)/tests/exhaust_%) ## the proofs by exhaustion, alone
	@$(foreach p,$(EXHAUST),$(B)/tests/exhaust_$(p) &&) true
.PHONY: exhaust

# Errors that the samples must find.
$(B)/tests/exhaust_plants: tests/exhaust/plants.c tests/exhaust/plants.def tests/mutants/plant.h
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) -Itests/exhaust -Itests/mutants $< -o $@
SUITES_once           += exhaust_plants
NEEDS_once            += $(B)/tests/exhaust_plants $(EXHAUST:%=$(B)/tests/exhaust_%)
COMMAND_exhaust_plants = $(B)/tests/exhaust_plants --build=$(B) \
    --cc='$(CC) $(STD) -O1 -w -Iinclude -Itests/exhaust -Iisa_emul/shim $(KERNEL_DEFS_mve) -fwrapv -c'
