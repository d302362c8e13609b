# SPDX-License-Identifier: Apache-2.0
# How long it takes, against the interpreter that users would run otherwise. Judges nothing.
$(B)/tests/measure: tests/bench/measure.c
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $< -o $@

# The scalar kernels at -O2, whatever the rest of this build has.
$(eval $(call library,kernels_plain,$(call kernel_sources,scalar) kernels/library.c,$(INC_kernels) -DNV_KERNEL_VARIANT=scalar -fwrapv -O2 -include $(B)/rename_scalar.h,kernels_plain,$(B)/rename_scalar.h))
$(B)/tests/kernels: tests/bench/kernels.c tests/target/fed_model.h $(B)/libvalidate.a $(B)/libkernels_plain.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LINK)$(CC) $(CFLAGS_ALL) $(INC_check) $< -o $@ -Wl,--start-group \
	    $(filter-out $(B)/libkernels_scalar.a,$(filter %.a,$^)) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

# As good as no kernels: what the runner itself takes.
build/target/cortex-m55/none.a: build/target/cortex-m55/libkernels.a
	@cd $(@D) && rm -f none.a && $(ARM_AR) x libkernels.a relu_q7.o && $(ARM_AR) rcs none.a relu_q7.o && rm relu_q7.o

BENCH_NEED := $(B)/nnverify $(B)/tests/measure $(B)/tests/kernels \
    $(foreach f,none.a runner.elf runner.o runner.flags,build/target/cortex-m55/$(f))
bench: $(BENCH_NEED) ## time and memory, ours against TFLite Micro's interpreter and QEMU
	@scripts/bench $(B)
.PHONY: bench
