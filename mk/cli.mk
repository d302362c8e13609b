# SPDX-License-Identifier: Apache-2.0
# Command-line runs: what they read, and a program whose MVE kernels have planted faults.
$(B)/tests/fixtures: tests/cli/fixtures.c $(B)/libsupport.a
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) -Iinclude -Itests $< -o $@ $(B)/libsupport.a $(LDFLAGS_ALL) -lpng -lm

$(B)/tests/nnverify-faulty: validate/main.c tests/cli/faulty_kernels.c $(B)/libvalidate.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_validate) $(filter %.c,$^) -o $@ -Wl,--wrap=nv_kernels_mve \
	    -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

SUITES_quick += cli
COMMAND_cli   = tests/cli/run.sh
NEEDS_quick  += $(B)/tests/fixtures $(B)/tests/nnverify-faulty
