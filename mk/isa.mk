# SPDX-License-Identifier: Apache-2.0
# What is generated from include/nv/insn.def. The output is checked in: users of the shim need no
# generator, and a change of the table shows what it does.
GEN          := $(B)/gen
GENERATED    := isa_emul/shim/arm_mve_functions.h isa_emul/shim/arm_mve_names.h \
                isa_emul/shim/arm_mve_poly_c.h isa_emul/shim/arm_mve_poly_cxx.h \
                $(foreach i,0 1 2 3 4 5 6 7,tests/insn/cases_mve_int_$(i).c) \
                $(foreach i,0 1,tests/insn/cases_mve_float_$(i).c) \
                docs/INTRINSICS.md

$(GEN): $(wildcard isa_emul/gen/*.[ch]) isa_emul/insn_table.c isa_emul/dsp_table.c include/nv/insn.def include/nv/insn_fast.def include/nv/intrinsic.h
	@mkdir -p $(@D)
	$(call quiet,GEN)$(CC) $(STD) $(WARN) $(OPT) -Iinclude $(filter %.c,$^) -o $@

headers: $(GEN) ## renew what is generated from insn.def: shim headers, cases, docs
	@$(foreach f,$(GENERATED),$(GEN) $(f) > $(B)/generated && cp $(B)/generated $(f);)

# The checked-in files are what the table gives.
SUITES_tree      += generated
NEEDS_tree       += $(GEN)
COMMAND_generated = $(MAKE) --no-print-directory -s generated
generated: $(GEN)
	@n=0; bad=0; for f in $(GENERATED); do n=$$((n + 1)); \
	    if $(GEN) $$f | cmp -s - $$f; then echo "ok $$n - $$f is what insn.def gives"; \
	    else echo "not ok $$n - $$f is what insn.def gives (make headers)"; bad=1; fi; done; exit $$bad

# What compiles against <arm_mve.h>, and what must not.
SUITES_once        += compile_mve
NEEDS_once         += $(GEN)
COMMAND_compile_mve = CLANG=$(CLANG) tests/insn/compile_mve.sh
SUITES_full            += compile_mve_all
COMMAND_compile_mve_all = CLANG=$(CLANG) tests/insn/compile_mve.sh --all

# An AArch64 host, where its compiler is.
SUITES_full    += aarch64
NEEDS_full     += $(GEN) $(if $(shell command -v $(ARM_CC)),check_insn)
COMMAND_aarch64 = CLANG=$(CLANG) tests/insn/aarch64.sh 512

.PHONY: headers generated
