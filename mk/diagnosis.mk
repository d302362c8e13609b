# SPDX-License-Identifier: Apache-2.0
# diagnosis: planted mistakes of firmware, which the diagnosis must name.
INC_diagnosis := -Iinclude -Isim -Ivalidate -Itests -Itests/diagnosis

$(B)/tests/diagnosis: $(wildcard tests/diagnosis/*.c) tests/diagnosis/plant.h $(B)/libvalidate.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_diagnosis) $(filter %.c,$^) -o $@ \
	    -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

diagnosis: $(B)/tests/diagnosis ## plants mistakes into inputs: what was planted against what is named
	@tests/diagnosis/samples.sh --seeds=2
.PHONY: diagnosis

SUITES_check          += diagnosis
NEEDS_check           += $(B)/tests/diagnosis
COMMAND_diagnosis      = tests/diagnosis/samples.sh --seeds=1 --pairs=7
SUITES_full           += diagnosis_full
COMMAND_diagnosis_full = tests/diagnosis/samples.sh --seeds=2
