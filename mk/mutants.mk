# SPDX-License-Identifier: Apache-2.0
# Mutants: planted bugs that the drivers and nnverify must catch.
$(B)/kernels_%.flags: mk/flags.mk mk/libs.mk
	@mkdir -p $(@D)
	@echo '$(CFLAGS_ALL) $(INC_kernels) $(KERNEL_DEFS_$*) -DNV_KERNEL_VARIANT=$* -fwrapv -include $(B)/rename_$*.h' > $@

$(B)/tests/mutants: tests/mutants/mutants.c tests/mutants/plant.h $(wildcard tests/mutants/*.def)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -Itests/mutants $< -o $@

$(B)/obj/tests/check.o: tests/check/check.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) $(INC_check) -c $< -o $@
$(B)/obj/tests/main.o: validate/main.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) $(INC_validate) -c $< -o $@

linked       = -Wl,--start-group $(1) $(LIBS) -Wl,--end-group $(LDFLAGS_ALL)
MUTANTS_RUN  = $(B)/tests/mutants --build=$(B) --cc='$(CC) -I%k @$(B)/kernels_%v.flags -Wno-error -O1 -g0 -c' \
    --check='$(B)/obj/tests/check.o $(call linked,$(CHECK_LIBS))' \
    --nnverify='$(B)/obj/tests/main.o $(call linked,$(B)/libvalidate.a) $(PROGRAM_LIB)'
MUTANTS_NEED = $(B)/tests/mutants $(B)/tests/check $(B)/obj/tests/check.o $(B)/obj/tests/main.o \
    $(CHECK_LIBS) $(B)/libvalidate.a $(LIBS) $(KERNEL_VARIANTS:%=$(B)/kernels_%.flags)

mutants: $(MUTANTS_NEED) ## plants bugs in the kernels: each must be caught
	$(MUTANTS_RUN) --jobs=$(JOBS)
.PHONY: mutants

SUITES_tree          += mutant_texts
NEEDS_tree           += $(B)/tests/mutants
COMMAND_mutant_texts  = $$NV_BUILD/tests/mutants --texts
SUITES_once          += mutants_some
NEEDS_once           += $(MUTANTS_NEED)
COMMAND_mutants_some  = $(MUTANTS_RUN) --each=12
SUITES_full          += mutants_all
NEEDS_full           += $(MUTANTS_NEED)
COMMAND_mutants_all   = $(MUTANTS_RUN)
