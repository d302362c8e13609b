# SPDX-License-Identifier: Apache-2.0
# Mutants: planted bugs that the drivers must catch.
$(B)/kernels_%.flags: mk/flags.mk mk/libs.mk
	@mkdir -p $(@D)
	@echo '$(CFLAGS_ALL) $(INC_kernels) $(KERNEL_DEFS_$*) -DNV_KERNEL_VARIANT=$* -fwrapv -include $(B)/rename_$*.h' > $@

$(B)/tests/mutants: tests/mutants/mutants.c tests/mutants/plant.h tests/mutants/mutants.def
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -Itests/mutants $< -o $@

MUTANTS_RUN = $(B)/tests/mutants --build=$(B) --cc='$(CC) -I%k @$(B)/kernels_%v.flags -Wno-error -c' \
              --link='$(B)/obj/tests/check.o -Wl,--start-group $(B)/libcheck.a $(LIBS) -Wl,--end-group $(LDFLAGS_ALL)'

$(B)/obj/tests/check.o: tests/check/check.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) $(INC_check) -c $< -o $@

MUTANTS_NEED = $(B)/tests/mutants $(B)/obj/tests/check.o $(B)/libcheck.a $(LIBS) \
               $(KERNEL_VARIANTS:%=$(B)/kernels_%.flags)

mutants: $(MUTANTS_NEED) ## plants bugs in the kernels: each must be caught
	$(MUTANTS_RUN)
.PHONY: mutants
