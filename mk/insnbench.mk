# SPDX-License-Identifier: Apache-2.0
# The MVE emulation, operation by operation: the fast layer with AVX2 where the machine has it, the
# scalar one, plain loops by the same compiler at -O3, and QEMU where its program can be built.
BENCH_INSN := $(B)/bench/insn
BENCH_HOST  = $(CC) $(STD) $(WARN) -O3 -D__ARM_FEATURE_MVE=3 $(INC_insn) -Itests/bench/insn -MMD -MP
BENCH_MARCH := $(if $(shell grep -sm1 avx2 /proc/cpuinfo),-march=x86-64-v3)
BENCH_H    := tests/bench/insn/rows.h tests/bench/insn/operations.def

$(BENCH_INSN)_fast.o: tests/bench/insn/intrinsics.c $(BENCH_H)
	@mkdir -p $(@D)
	$(call quiet,CC)$(BENCH_HOST) $(BENCH_MARCH) -DBENCH_TABLE=bench_fast -c $< -o $@
$(BENCH_INSN)_scalar.o: tests/bench/insn/intrinsics.c $(BENCH_H)
	@mkdir -p $(@D)
	$(call quiet,CC)$(BENCH_HOST) -DNV_ISA_SCALAR -DBENCH_TABLE=bench_scalar -c $< -o $@
$(BENCH_INSN)_%.o: tests/bench/insn/%.c $(BENCH_H)
	@mkdir -p $(@D)
	$(call quiet,CC)$(BENCH_HOST) -c $< -o $@
$(BENCH_INSN): $(foreach s,fast scalar loops data bench,$(BENCH_INSN)_$(s).o) $(B)/libisa_emul.a
	$(call quiet,LD)$(CC) $^ -o $@ -lm

$(T)/bench_insn.elf: $(foreach s,intrinsics data target,tests/bench/insn/$(s).c) $(BENCH_H)
	@mkdir -p $(@D)/bench
	$(call quiet,ARM)for s in intrinsics data target; do \
	    $(INSN_CLANG) -Itests/bench/insn -DBENCH_TABLE=bench_fast -c tests/bench/insn/$$s.c -o $(@D)/bench/$$s.o || exit; done
	$(call quiet,ARM)$(INSN_LINK_mve_int) $(foreach s,intrinsics data target,$(@D)/bench/$(s).o) -o $@

bench-insn: $(BENCH_INSN) $(if $(shell command -v $(ARM_CC)),$(T)/bench_insn.elf) ## ns an emulated MVE operation
	@scripts/bench-insn $(BENCH_INSN) $(T)/bench_insn.elf
bench: bench-insn
.PHONY: bench-insn
