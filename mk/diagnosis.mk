# SPDX-License-Identifier: Apache-2.0
# diagnosis: planted mistakes of firmware, which the diagnosis must name.
INC_diagnosis := -Iinclude -Isim -Ivalidate -Itests -Itests/diagnosis

$(B)/tests/diagnosis: tests/diagnosis/diagnosis.c tests/diagnosis/plants.c tests/diagnosis/resize.c tests/diagnosis/plant.h $(B)/libvalidate.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_diagnosis) $(filter %.c,$^) -o $@ \
	    -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

# layers: kernels with a planted bug run as the device, in QEMU.
LAYERS_C := $(wildcard tests/diagnosis/layer*.c)
$(B)/tests/layers: $(LAYERS_C) $(wildcard tests/diagnosis/layer*.h tests/diagnosis/*.def) tests/mutants/plant.h $(B)/libvalidate.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_diagnosis) $(filter %.c,$^) -o $@ \
	    -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)
LAYERS_NEED := $(B)/tests/layers $(B)/tests/check $(foreach f,elf o flags,build/target/cortex-m4/runner.$(f))
LAYERS_RUN   = CC_LAYERS='$(ARM_CC) -mcpu=cortex-m4 -mthumb -I%k $(TARGET_CFLAGS) -Wno-error -w -c' tests/diagnosis/layers.sh

# models: mistakes of quantization and of files, in the bytes of models.
$(B)/tests/models: $(wildcard tests/diagnosis/model*.c tests/diagnosis/model*.h) $(B)/libvalidate.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_diagnosis) $(filter %.c,$^) -o $@ \
	    -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

diagnosis: $(B)/tests/diagnosis $(B)/tests/models $(LAYERS_NEED) ## plants mistakes into inputs, kernels and models: what was planted against what is named
	@tests/diagnosis/samples.sh --seeds=2
	@$(LAYERS_RUN)
	@tests/diagnosis/models.sh
.PHONY: diagnosis

SUITES_check          += diagnosis
NEEDS_check           += $(B)/tests/diagnosis
COMMAND_diagnosis      = tests/diagnosis/samples.sh --seeds=1 --pairs=7
SUITES_full           += diagnosis_full
COMMAND_diagnosis_full = tests/diagnosis/samples.sh --seeds=2

SUITES_check          += models_some
NEEDS_check           += $(B)/tests/models
COMMAND_models_some    = tests/diagnosis/models.sh --each=7
SUITES_full           += models_all
NEEDS_full            += $(B)/tests/models
COMMAND_models_all     = tests/diagnosis/models.sh

SUITES_tree           += layer_texts
NEEDS_tree            += $(B)/tests/layers
COMMAND_layer_texts    = $$NV_BUILD/tests/layers --texts
SUITES_once           += layers_some
NEEDS_once            += $(LAYERS_NEED)
COMMAND_layers_some    = $(LAYERS_RUN) --each=5 --most=1
SUITES_full           += layers_all
NEEDS_full            += $(LAYERS_NEED)
COMMAND_layers_all     = $(LAYERS_RUN)
