# SPDX-License-Identifier: Apache-2.0
# The libraries. The -I list of a directory is its whole right to include: a forbidden include
# does not compile (and `make lint` checks the .d files for "../" round the back).
INC_golden   := -Iinclude -Igolden
INC_sim      := -Iinclude -Isim
INC_validate := -Iinclude -Isim -Ivalidate
INC_isa_emul := -Iinclude -Iisa_emul/shim -Iisa_emul
INC_kernels  := -Iinclude -Ikernels -Iisa_emul/shim
INC_adapter  := -Iinclude -Ikernels/adapter

# $(call library,NAME,SOURCES,FLAGS[,objdir]): build/MODE/libNAME.a
define library
$(B)/lib$(1).a: $$(patsubst %.c,$(B)/obj/$(or $(4),.)/%.o,$(2))
	@rm -f $$@
	$$(call quiet,AR)$$(AR) rcs $$@ $$^
$(B)/obj/$(or $(4),.)/%.o: %.c $(5)
	@mkdir -p $$(@D)
	$$(call quiet,CC)$$(CC) $$(CFLAGS_ALL) $(3) -c $$< -o $$@
endef

# golden's inner loops are written for the vectorizer.
$(eval $(call library,golden,$(wildcard golden/*.c golden/legacy/*.c),$(INC_golden) $(if $(filter release,$(MODE)),-O3),golden))
$(eval $(call library,sim,$(wildcard sim/*.c),$(INC_sim),sim))
# Position-independent: a user's plug-in links the emulation into its shared object.
$(eval $(call library,isa_emul,$(wildcard isa_emul/*.c),$(INC_isa_emul) -fPIC,isa_emul))
$(eval $(call library,adapter,$(wildcard kernels/adapter/*.c),$(INC_adapter),adapter))

# Kernels: three builds of one source. kernels/scalar has every stem; dsp and mve override those
# that gain from the extension (mve falls back to dsp, then to scalar).
KERNEL_DIRS_scalar := scalar
KERNEL_DIRS_dsp    := dsp scalar
KERNEL_DIRS_mve    := mve dsp scalar
KERNEL_DEFS_scalar :=
KERNEL_DEFS_dsp    := -D__ARM_FEATURE_DSP=1
KERNEL_DEFS_mve    := -D__ARM_FEATURE_DSP=1 -D__ARM_FEATURE_MVE=1
KERNEL_VARIANTS    := scalar dsp mve
KERNEL_STEMS       := $(sort $(patsubst kernels/scalar/%.c,%,$(wildcard kernels/scalar/*.c kernels/scalar/legacy/*.c)))
# $(call kernel_sources,VARIANT)
kernel_sources = $(foreach s,$(KERNEL_STEMS),$(firstword $(foreach d,$(KERNEL_DIRS_$(1)),$(wildcard kernels/$(d)/$(s).c))))

# The renaming header of a variant, from kernels.def: arm_x becomes nv_<variant>_arm_x.
$(B)/rename_%.h: include/nv/kernels.def include/nv/legacy.def
	@mkdir -p $(@D)
	$(call quiet,GEN)sed -n 's/^NV_KERNEL[A-Z_]*([^,]*, *\([a-z0-9_A-Z]*\),.*/#define arm_\1 nv_$*_arm_\1/p' $^ > $@
.SECONDARY: $(KERNEL_VARIANTS:%=$(B)/rename_%.h)

$(foreach v,$(KERNEL_VARIANTS),$(eval $(call library,kernels_$(v),$(call kernel_sources,$(v)) kernels/library.c,$(INC_kernels) $(KERNEL_DEFS_$(v)) -DNV_KERNEL_VARIANT=$(v) -fwrapv $(if $(filter release,$(MODE)),-O3 -g1) -include $(B)/rename_$(v).h,kernels_$(v),$(B)/rename_$(v).h)))

# Which of them have code of their own for each function: validate/list_kernels.c shows it.
kernel_objects = $(patsubst %.c,$(B)/obj/kernels_$(1)/%.o,$(call kernel_sources,$(1)))
$(B)/kernel_isas.h: scripts/kernel-isas $(foreach v,$(KERNEL_VARIANTS),$(call kernel_objects,$(v)))
	$(call quiet,GEN)scripts/kernel-isas $(foreach v,$(KERNEL_VARIANTS),$(v) $(call kernel_objects,$(v))) > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@
$(B)/obj/validate/validate/list_kernels.o: $(B)/kernel_isas.h
$(B)/obj/validate/validate/list_kernels.o: private CFLAGS_ALL += -I$(B)

LIBS := $(foreach l,sim golden adapter kernels_scalar kernels_dsp kernels_mve isa_emul,$(B)/lib$(l).a)

-include $(shell find $(B) -name '*.d' -type f 2>/dev/null)
